import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { reapAll } from '../../../../bin/engine/reaper.ts';
import { english } from '../../../../common/say.ts';
import type { LedgerEntry, Ledger } from '../../../../fixtures/mail/ledger.ts';
import type { Run } from '../../../../fixtures/senses.ts';

const DAY = 86_400_000;
const MESSAGE: LedgerEntry = { kind: 'message', mailbox: 'me@example.org', messageId: '<mailproof-1@example.org>' };
const AT_PEER: LedgerEntry = { ...MESSAGE, domain: 'example.org', mailbox: 'me@provider.net' };

function run(domain: string): Run {
  return { settings: { ...exampleSettings(), domain }, private: { secrets: {} } };
}

/** What is left, and what became of it. */
function ledgerWith(entry: LedgerEntry, age = 0): Ledger & { readonly log: readonly string[] } {
  const log: string[] = [];
  let known = false;
  const leftover = {
    entry,
    since: Date.now() - age,
    get told() {
      return known;
    },
    tell() {
      known = true;
      log.push('told');
    },
    strike: () => void log.push('struck'),
  };
  return { note: () => () => undefined, leftovers: () => [leftover], trouble: () => undefined, log };
}

/** What the reports of these domains say of it, and what standard error does. */
async function told(domains: readonly string[], ledger: Ledger): Promise<readonly (readonly string[])[]> {
  const { runs, remarks } = await reapAll(domains.map(run), {}, ledger);
  return [...runs.map((one) => (one.private.remarks ?? []).map(english)), remarks.map(english)];
}

describe('what an earlier run left', () => {
  const WORDS = 'A message of an earlier run may be in me@example.org, and there is no login for it this time.';

  test('is a remark of the report of its own domain, once, and nothing on standard error', async () => {
    const ledger = ledgerWith(MESSAGE);
    expect(await told(['a.example', 'example.org'], ledger)).toEqual([
      [],
      [expect.stringContaining(WORDS.slice(0, -1))],
      [],
    ]);
    expect(await told(['a.example', 'example.org'], ledger)).toEqual([[], [], []]);
  });

  test('elsewhere is a remark of the domain whose run left it there', async () => {
    expect(await told(['example.org'], ledgerWith(AT_PEER))).toEqual([
      [expect.stringContaining('me@provider.net')],
      [],
    ]);
  });

  test.each([[MESSAGE], [AT_PEER]])('of another domain is no matter of this one: %j', async (entry) => {
    const ledger = ledgerWith(entry);
    expect(await told(['a.example'], ledger)).toEqual([[], []]);
    expect(ledger.log).toEqual([]);
  });

  test('of another domain is forgotten when nothing can be left of it', async () => {
    const ledger = ledgerWith(AT_PEER, 6 * DAY);
    await told(['a.example'], ledger);
    expect(ledger.log).toEqual(['struck']);
  });
});
