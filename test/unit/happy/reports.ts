/** What receivers and senders wrote about a healthy server. */
import { known } from '../../../common/fact.ts';
import type { Reports, SourceRow, TlsFailure } from '../../../fixtures/reports/types.ts';
import { V4 } from './dns.ts';

const FROM = Date.parse('2026-11-14T00:00:00Z');
const TO = Date.parse('2026-11-21T00:00:00Z');

/** One DMARC report of these messages, and one TLS report of these failures. */
export function reportsOf(rows: readonly SourceRow[] = [sourceRow()], failures: readonly TlsFailure[] = []): Reports {
  const failed = failures.reduce((sum, { sessions }) => sum + sessions, 0);
  return {
    read: async () =>
      known({
        dmarc: { reports: 1, from: FROM, to: TO, rows, further: 0 },
        tls: { reports: 1, from: FROM, to: TO, succeeded: 100, failed, failures },
        unread: [],
      }),
  };
}

/** Messages that the server itself brought, and that passed. */
export function sourceRow(changes: Partial<SourceRow> = {}): SourceRow {
  return {
    receiver: 'google.com',
    source: V4,
    from: 'example.org',
    messages: 100,
    disposition: 'none',
    dkim: true,
    spf: true,
    signatures: [{ domain: 'example.org', result: 'pass' }],
    sender: { domain: 'example.org', result: 'pass' },
    overrides: [],
    ...changes,
  };
}
