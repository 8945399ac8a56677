/** Where one looks from: a place that sees less than others says less of a server, and nothing that is false. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { differences } from './compare.ts';
import type { LabSecret } from './fault.ts';
import { loadFaults, loadVariants } from './faults.ts';
import { expectationOf, secretsKey } from './matrix.ts';
import { ask, LabPool, type HandedOver } from './pool.ts';
import { ringsOf } from './waiting.ts';

const LABS = 4;
/** Lets whoever looks through port 25 at once. */
const BEFORE = 'known-visitor';

/**
 * Faults of each kind: names, records, certificates, each protocol, the web, mailadm, mailboxes, another provider, the
 * inside.
 */
const REPRESENTATIVE = [
  'dns-autoconfig-elsewhere',
  'dns-mx-backup',
  'dkim-missing',
  'rdns-missing-ipv4',
  'tls-expired',
  'tls-no-name-of-mailadm',
  'imap-closed',
  'smtp-relay',
  'smtp-submission-closed',
  'http-redirect-temporary',
  'http-duplicate-server',
  'mailadm-slash',
  'mailadm-token-exhausted',
  'roundtrip-junk',
  'roundtrip-outbound-refused',
  'host-nginx-slash',
] as const;

/**
 * Places to look from, by the variant that makes the world so, and the faults that must ring there as they do
 * everywhere.
 */
const VANTAGES: readonly { readonly place: string; readonly rings: readonly string[] }[] = [
  { place: 'no-ipv6-here', rings: REPRESENTATIVE },
  { place: 'link-local-ipv6-here', rings: [] },
  { place: 'github-runner', rings: ['dkim-missing', 'imap-closed', 'tls-expired'] },
];

/** What is handed over: nothing, mailboxes here and there, what makes accounts, a login at the server. */
const HANDED: readonly (readonly LabSecret[])[] = [[], ['account', 'account2', 'peer'], ['token', 'key'], ['ssh']];

let pool: LabPool;
const reports = new Map<string, Promise<Report>>();

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(() => pool.stop());

function look(world: readonly string[], asked: HandedOver): Promise<Report> {
  return pool.borrow(async (lab) => {
    await lab.become([BEFORE, ...world]);
    return (await ask(lab, asked)).report;
  });
}

/** The healthy server's report, from a place where nothing is in the way unless another is named. */
function usual(secrets: readonly LabSecret[] = [], ...place: readonly string[]): Promise<Report> {
  const key = `${place.join()} with ${secretsKey(secrets)}`;
  const report = reports.get(key) ?? look(place, { with: secrets });
  reports.set(key, report);
  return report;
}

const faults = await loadFaults();
const variants = await loadVariants();

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The lab knows no "${name}".`);
  return found;
}

describe.concurrent('from', () => {
  for (const { place, rings } of VANTAGES) {
    const blind = expectationOf(named(variants, place));
    for (const secrets of HANDED) {
      it(`${place}: the healthy server, with ${secretsKey(secrets) || 'nothing'}`, async ({ expect }) => {
        expect(differences(await usual(secrets, place), await usual(secrets), blind)).toEqual([]);
      });
    }
    for (const name of rings) {
      it(`${place}: ${name}`, async ({ expect }) => {
        const fault = named(faults, name);
        const here = await usual(fault.with, place);
        const report = await look([place, name], fault);
        // What nobody can see from here, a fault does not change.
        expect(differences(report, here, { ...ringsOf(fault), 'dns.ipv6': { verdict: 'inconclusive' } })).toEqual([]);
      });
    }
  }
});
