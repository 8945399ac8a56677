/**
 * What an earlier run left in the ledger is removed first, with this run's one login and key: what comes of them is
 * what the checks judge.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { LedgerEntry } from '../../fixtures/mail/ledger.ts';
import type { ProcessMark } from '../../fixtures/mail/process.ts';
import { differences } from './compare.ts';
import { loadFaults } from './faults.ts';
import { ALICE, DOMAIN, PEER_ADDRESS } from './healthy.ts';
import { ask, LabPool } from './pool.ts';

const LABS = 2;
const BEFORE = 'known-visitor';
const DAY = 86_400_000;
/** Milliseconds, after which a run is over wherever it was. */
const LONG_AGO = 7_200_000;

const MESSAGE = { kind: 'message', messageId: `<mailproof-0123456789ab-1@${DOMAIN}>` } as const;
const ACCOUNT: LedgerEntry = {
  kind: 'account',
  address: `tmp.gone@${DOMAIN}`,
  endpoint: `https://mailadm.${DOMAIN}/new_email`,
  expires: new Date(Date.now() + DAY).toISOString(),
};

/** Each login or key that can be refused, by the fault that refuses it, and what has to be removed with it. */
const REFUSALS: readonly { readonly name: string; readonly left: LedgerEntry; readonly counted: number }[] = [
  { name: 'imap-login-denied', left: { ...MESSAGE, mailbox: ALICE.address }, counted: 1 },
  { name: 'imap-login-out-of-order', left: { ...MESSAGE, mailbox: ALICE.address }, counted: 0 },
  { name: 'imap-password-changed', left: { ...MESSAGE, mailbox: ALICE.address }, counted: 1 },
  { name: 'imap-dovecot-down', left: { ...MESSAGE, mailbox: ALICE.address }, counted: 0 },
  { name: 'roundtrip-peer-locked-out', left: { ...MESSAGE, mailbox: PEER_ADDRESS }, counted: 0 },
  { name: 'key-refused', left: ACCOUNT, counted: 1 },
];

let pool: LabPool;

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(() => pool.stop());

const faults = await loadFaults();

/** A folder of state whose ledger holds an entry. */
function stateWith(entry: LedgerEntry): string {
  const state = mkdtempSync(path.join(tmpdir(), 'mailproof-leftover-'));
  mkdirSync(path.join(state, 'mailproof'));
  const by: ProcessMark = { pid: 1, start: '', place: 'another container' };
  const line = { id: 'left', at: Date.now() - LONG_AGO, by, entry };
  writeFileSync(path.join(state, 'mailproof', 'ledger.jsonl'), `${JSON.stringify(line)}\n`);
  return state;
}

describe.concurrent('with something left by an earlier run', () => {
  for (const { name, left, counted } of REFUSALS) {
    it(`${name} says the same as without`, async ({ expect }) => {
      const fault = faults.find((one) => one.name === name);
      if (fault === undefined) throw new Error(`There is no fault ${name}.`);
      const state = stateWith(left);
      try {
        await pool.borrow(async (lab) => {
          await lab.become([BEFORE, name]);
          const without = await ask(lab, fault);
          await lab.become([BEFORE, name]);
          const within = await ask(lab, { ...fault, environment: { ...fault.environment, XDG_STATE_HOME: state } });
          expect(JSON.stringify(within.report.vantage.remarks)).toContain(
            left.kind === 'account' ? left.address : 'A message of an earlier run',
          );
          expect(differences(within.report, without.report, {})).toEqual([]);
          expect(within.code).toBe(without.code);
          expect(await lab.authFailures()).toBe(counted);
        });
      } finally {
        rmSync(state, { recursive: true, force: true });
      }
    });
  }
});
