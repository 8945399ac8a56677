/** DKIM: the published key with which receivers verify the server's signatures (RFC 6376). */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { findDkim, type DkimSet } from '../knowledge/dkim.ts';
import { otherKeys } from '../knowledge/dkim-selectors.ts';
import { judgeProblems } from '../court/problems.ts';
import type { Plan } from '../words/plan.ts';

function keyName({ selector, domain }: Pick<Plan, 'selector' | 'domain'>): string {
  return `${selector}._domainkey.${domain}`;
}

check(
  {
    id: 'dkim.record',
    title: say`The DKIM key is published`,
    failure: say`Other servers refuse or junk this domain's mail, because they cannot verify its signatures`,
    weight: 'required',
    guide: 'additional-dns-records',
    why: say`mailcow signs every message; receivers verify the signature with the key in DNS. Chatmail servers refuse mail without a valid signature, and big providers put it into the junk folder.`,
    fix: (plan) =>
      say`Set this as one TXT record at your DNS provider (the selector is "${plan.selector}", unless you chose another; then tell mailproof: --dkim-selector):\n${plan.line('dkim.record')}`,
    references: ['RFC 6376 §3.6.1', 'RFC 6376 §3.6.2'],
  },
  async (bench) => {
    const { plan, dns, claim, evidence } = bench;
    const name = keyName(plan);
    const { records, problems } = await publishedKey(bench);
    const good = say`A DKIM key is published at ${name}`;
    if (records.length > 0) {
      evidence('records', await dns.zoneLines(name, 'TXT'));
      judgeProblems(bench, problems, good);
      return judgeBeside(bench);
    }
    const strayed = await strayedTo(bench);
    if (strayed === undefined) claim(false, { good, ...(await missingKey(bench, name)) });
    else
      claim(false, {
        good,
        bad: say`The DKIM key stands at ${strayed}; receivers look for it at ${name}`,
        fix: say`In your DNS provider's form, most want only the part of the name before the domain:\n${plan.selector}._domainkey\nThe whole record is:\n${plan.line('dkim.record')}`,
      });
  },
);

/** That there is no key there; where it may be instead, or whether there is any. */
async function missingKey(
  { plan, dns, nonce }: Bench & Senses,
  name: string,
): Promise<{ readonly bad: Text; readonly fix?: Text; readonly observed?: Text }> {
  const { domain, selector } = plan;
  const bad = say`There is no DKIM key at ${name}`;
  const keys = await otherKeys(dns, { domain, selector, invented: nonce });
  const other = keys.flatMap((answer) => (answer.known ? answer.value : [])).find(({ key }) => (key.key ?? '') !== '');
  if (other !== undefined) {
    const [found = ''] = other.name.split('.', 1);
    return {
      bad: say`There is no DKIM key at ${name}, but one at ${other.name}`,
      fix: say`If the server signs with the selector "${found}", tell mailproof so:\n--dkim-selector ${found}\nIf it signs with "${selector}", as mailcow does by itself, set this as one TXT record at your DNS provider:\n${plan.line('dkim.record')}`,
    };
  }
  // RFC 8020 §2: under a name that does not exist there is nothing. Not all name servers keep to that.
  const above = await dns.ask(`_domainkey.${domain}`, 'TXT');
  if (!above.known) return { bad };
  return above.value.outcome === 'nxdomain'
    ? {
        bad,
        observed: say`${`_domainkey.${domain}`} does not exist, so there should be no key under any other selector either (some name servers deny names that have no record themselves)`,
      }
    : {
        bad,
        observed: say`${`_domainkey.${domain}`} exists, so there may be keys under selectors that DNS does not list`,
      };
}

/** What a kind of server publishes beside its key, and can do without. */
async function judgeBeside({ plan, dns, claim, doubt }: Bench & Senses): Promise<void> {
  for (const { name, value } of plan.records.filter(
    ({ check: owner, optional }) => owner === 'dkim.record' && optional,
  )) {
    const texts = await textsOf(dns, name);
    if (texts.known)
      claim(texts.value.includes(value), {
        good: say`The record at ${name} is there`,
        bad: say`The record at ${name} is missing, or is another one`,
        expected: value,
        level: 'advice',
      });
    else doubt(texts);
  }
}

/** Where the key is instead, if at one of the places where people put it by mistake. */
async function strayedTo({ plan, dns }: Bench & Senses): Promise<string | undefined> {
  const { selector, domain, host } = plan;
  const places = [
    `${keyName(plan)}.${domain}`,
    `${selector}.${domain}`,
    `_domainkey.${domain}`,
    `${selector}._domainkey.${host}`,
    `${selector}.domainkey.${domain}`,
    `${selector}.\\_domainkey.${domain}`,
  ];
  for (const place of places) {
    const texts = await textsOf(dns, place);
    if (texts.known && texts.value.some((text) => /^v\s*=\s*DKIM1\b/i.test(text))) return place;
  }
  return undefined;
}

check(
  {
    id: 'dkim.key',
    title: say`The DKIM key is strong and in use`,
    failure: say`Some receivers do not accept this domain's signatures`,
    weight: 'recommended',
    guide: 'additional-dns-records',
    why: say`A short key can be broken, and careful receivers ignore it. A key in test mode counts for nothing.`,
    fix: (plan) =>
      say`Under System > Configuration > Options > ARC/DKIM keys, delete the key of ${plan.domain}, add one with 2048 bits and the selector "${plan.selector}", and publish what is shown:\n${keyName(plan)}`,
    references: ['RFC 8301 §3.2', 'RFC 8463', 'RFC 6376 §3.6.1'],
  },
  async (bench) => {
    const { plan, doubt, evidence } = bench;
    const { key } = await publishedKey(bench);
    if (key === undefined) {
      doubt({ reason: say`There is no usable DKIM key at ${keyName(plan)}`, cause: 'dkim.record' });
      return;
    }
    const good = say`The DKIM key at ${keyName(plan)} is strong enough`;
    evidence('key', { type: key.type, bits: key.bits ?? null });
    judgeProblems(bench, key.weaknesses, good);
  },
);

async function publishedKey(bench: Bench & Senses): Promise<DkimSet> {
  const { plan, dns, sure } = bench;
  sure(await domainExists(bench));
  const name = keyName(plan);
  return findDkim(name, sure(await textsOf(dns, name)));
}
