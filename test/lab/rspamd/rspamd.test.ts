/**
 * What a real rspamd counts, on the healthy server and on ten that are not: mailproof's message beside one of Delta
 * Chat's core. `npm run test:rspamd` looks and prints the version that each Debian has; `npm run docs:rspamd` writes
 * docs/rspamd.md beside.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../pool.ts';
import { rspamdPage, type Found } from './page.ts';
import { RealFilter, type SideBySide, type Weighed } from './real-filter.ts';

const PAGE = fileURLToPath(new URL('../../../docs/rspamd.md', import.meta.url));
const DEBIANS = [
  ['Debian 12', 'bookworm'],
  ['Debian 13', 'trixie'],
] as const;
const DAY = 24 * 60 * 60 * 1000;

/** What Delta Chat's manners cost with rspamd 3, beside a date in the past. */
const MANNERS = ['FORGED_RECIPIENTS', 'MID_RHS_NOT_FQDN'];
const SENDER = ['R_SPF_ALLOW', 'R_DKIM_ALLOW', 'DMARC_POLICY_ALLOW'];
const NO_NAME = ['HFILTER_HOSTNAME_UNKNOWN'];

interface Expected {
  /** Rules of every rspamd 3 that count there; a pattern where its versions differ. */
  readonly fire: readonly (string | RegExp)[];
  /** Those that count on the healthy server and do not here, or the other way round. */
  readonly silent: readonly string[];
}

const WORLDS: Readonly<Record<string, Expected>> = {
  healthy: { fire: SENDER, silent: NO_NAME },
  'rdns-missing': { fire: [...SENDER, ...NO_NAME], silent: [] },
  // 3.4 counts 2.5 for it, 3.12 next to nothing.
  'rdns-one-way': { fire: SENDER, silent: [] },
  'rdns-generic': { fire: [...SENDER, 'HFILTER_HOSTNAME_1'], silent: NO_NAME },
  'roundtrip-helo': { fire: [...SENDER, /^HFILTER_HELO_/], silent: NO_NAME },
  'spf-missing': { fire: ['R_DKIM_ALLOW', 'DMARC_POLICY_ALLOW'], silent: ['R_SPF_ALLOW'] },
  // rspamd takes one of the two, whichever the name server tells first.
  'spf-two-records': { fire: ['R_DKIM_ALLOW', /^DMARC_POLICY_ALLOW/], silent: [] },
  'spf-open': { fire: ['R_DKIM_ALLOW', 'DMARC_POLICY_ALLOW'], silent: [] },
  'dkim-missing': { fire: ['R_SPF_ALLOW', 'DMARC_POLICY_ALLOW'], silent: ['R_DKIM_ALLOW'] },
  'dkim-unsigned': { fire: ['R_SPF_ALLOW', 'DMARC_POLICY_ALLOW'], silent: ['R_DKIM_ALLOW'] },
  'dmarc-missing': { fire: ['R_SPF_ALLOW', 'R_DKIM_ALLOW'], silent: ['DMARC_POLICY_ALLOW'] },
};
const MAJOR = '3.';

const found: Found[] = [];

afterAll(() => {
  const page = rspamdPage(found, new Date().toISOString().slice(0, 10));
  console.log(page);
  const whole =
    found.length === DEBIANS.length && found.every(({ worlds }) => worlds.size === Object.keys(WORLDS).length);
  if (process.env['RSPAMD_PAGE'] !== undefined && whole) writeFileSync(PAGE, page);
});

/** Whether a message is more than a day old by its date is chance: the core makes it up. */
function withoutDate({ rules }: Weighed): string[] {
  return [...rules]
    .filter(([name]) => name !== 'DATE_IN_PAST')
    .map(([name, weight]) => `${name} ${weight}`)
    .toSorted();
}

describe.each(DEBIANS)('%s', (system, release) => {
  const worlds = new Map<string, SideBySide>();
  let filter: RealFilter;

  beforeAll(async () => {
    filter = await RealFilter.start(release);
  });
  afterAll(async () => {
    await filter.stop();
    found.push({ system, version: filter.version, worlds });
  });

  test.each(Object.entries(WORLDS))('%s', async (world, { fire, silent }) => {
    await filter.become(world);
    await ask(filter.lab, {
      with: ['account', 'account2'],
      options: ['--delta-chat', '--only', 'deltachat', '--only', 'roundtrip.delivery', '--patience', '10'],
    });
    const both = await filter.sideBySide();
    expect(withoutDate(both.probe)).toEqual(withoutDate(both.core));
    console.log(`rspamd ${filter.version}, ${world}:`, Object.fromEntries(both.probe.rules));
    expect(filter.version).toMatch(/^\d+\.\d+/);
    if (filter.version.startsWith(MAJOR)) {
      const counted = [...both.probe.rules.keys()];
      for (const rule of [...MANNERS, ...fire])
        expect(counted).toContainEqual(typeof rule === 'string' ? rule : expect.stringMatching(rule));
      expect(silent.filter((name) => both.probe.rules.has(name))).toEqual([]);
      for (const { rules, age } of Object.values(both)) expect(rules.has('DATE_IN_PAST')).toBe(age > DAY);
    }
    worlds.set(world, both);
  });
});
