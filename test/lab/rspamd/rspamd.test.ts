/**
 * What a real rspamd counts, on the healthy server and on ten that are not: mailproof's message beside one of Delta
 * Chat's core. `npm run test:rspamd`; the version that Debian has is printed, and the table of what it counted.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../pool.ts';
import { RealFilter, type Weighed } from './real-filter.ts';

/**
 * What Delta Chat's manners cost with rspamd 3. FORGED_RECIPIENTS is not among what must fire: the filter takes a copy
 * for forwarded mail, and forgives that there.
 */
const MANNERS = ['DATE_IN_PAST', 'FORGED_RECIPIENTS', 'MID_RHS_NOT_FQDN'];
/**
 * The worlds, and the rules of rspamd 3 that fire there beside, for or against. It remembers SPF records and keys from
 * world to world.
 */
const WORLDS: Readonly<Record<string, readonly string[]>> = {
  healthy: ['R_SPF_ALLOW', 'R_DKIM_ALLOW', 'DMARC_POLICY_ALLOW'],
  'rdns-missing': ['HFILTER_HOSTNAME_UNKNOWN'],
  'rdns-one-way': ['R_DKIM_ALLOW'],
  'rdns-generic': ['R_DKIM_ALLOW'],
  'roundtrip-helo': ['R_DKIM_ALLOW'],
  'spf-missing': ['R_DKIM_ALLOW'],
  'spf-two-records': ['R_DKIM_ALLOW'],
  'spf-open': ['R_DKIM_ALLOW'],
  'dkim-missing': ['R_SPF_ALLOW'],
  'dkim-unsigned': ['R_SPF_ALLOW'],
  'dmarc-missing': ['R_SPF_ALLOW', 'R_DKIM_ALLOW'],
};
const MAJOR = '3';

let filter: RealFilter;
const rows: string[] = [];

beforeAll(async () => {
  filter = await RealFilter.start();
});
afterAll(async () => {
  await filter.stop();
  const head = `rspamd ${filter.version}\n| world | mailproof | the core | counted for or against |\n|---|---|---|---|`;
  console.log([head, ...rows].join('\n'));
});

/** Whether a message is more than a day old by its date is chance: the core makes it up. */
function withoutDate({ rules }: Weighed): string[] {
  return [...rules].filter(([name]) => name !== 'DATE_IN_PAST').map(([name, weight]) => `${name} ${weight}`);
}

test.each(Object.entries(WORLDS))('%s', async (world, fires) => {
  await filter.become(world);
  await ask(filter.lab, {
    with: ['account', 'account2'],
    options: ['--delta-chat', '--only', 'deltachat', '--only', 'roundtrip.delivery', '--patience', '10'],
  });
  const { probe, core } = await filter.sideBySide();
  const told = [...probe.rules].filter(([name]) => !MANNERS.includes(name));
  rows.push(
    `| ${world} | ${probe.score} | ${core.score} | ${told.map(([name, weight]) => `${name} ${weight}`).join(', ')} |`,
  );
  expect(withoutDate(probe).toSorted()).toEqual(withoutDate(core).toSorted());
  if (!filter.version.startsWith(`${MAJOR}.`)) return;
  expect([...probe.rules.keys()]).toEqual(expect.arrayContaining(['MID_RHS_NOT_FQDN', ...fires]));
});
