/** What a history tells of a server that works no more. */
import { HISTORY_SCHEMA, type HistorySummary } from '../../reporters/past/summary.ts';

export function historySample(): HistorySummary {
  return {
    schema: HISTORY_SCHEMA,
    asked: '2026-11-02T00:00:00.000Z',
    domains: [
      {
        domain: 'example.org',
        runs: 2,
        first: '2026-11-01T00:00:00.000Z',
        last: '2026-11-01T00:05:00.000Z',
        state: 'down',
        since: '2026-11-01T00:05:00.000Z',
        spans: [{ name: '24h', up: 300, down: 300, unknown: 0, maintenance: 0, uptime: 0.5, incidents: 1 }],
        incidents: [{ began: '2026-11-01T00:05:00.000Z', seconds: 300, checks: ['smtp.starttls'] }],
        checks: [],
      },
    ],
  };
}
