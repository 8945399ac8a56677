/** dkim.selectors */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { domainExists } from '../zone/domain.ts';
import { otherKeys, type OtherKey } from '../knowledge/dkim-selectors.ts';
import type { Bench } from '../words/bench.ts';

/** RFC 8301 §3.2: receivers refuse shorter keys, and not all of them do. */
const LEAST_RSA_BITS = 1024;

check(
  {
    id: 'dkim.selectors',
    title: say`No old DKIM key lets strangers sign as the domain`,
    failure: say`A DKIM key from earlier times lets strangers sign as the domain, or is of no use`,
    weight: 'advice',
    why: say`A domain can have keys under several selectors: of a former provider, of a newsletter service, of a server before this one. Each that stays in DNS may sign as the domain, and an old short one can be computed by anybody. DNS does not list selectors, so the usual ones are tried.`,
    fix: ({ domain }) =>
      say`Where nothing signs with that selector any more, delete the record at your DNS provider. Where something does, let it make a key of 2048 bits, and publish that. The messages of ${domain} tell who signs: look for s= in the lines DKIM-Signature of a message at another provider.`,
    references: ['RFC 6376 §3.1', 'RFC 8301 §3.2'],
  },
  async (bench) => {
    const { target, dns, nonce, plan, sure, doubt, claim, evidence } = bench;
    sure(await domainExists(bench));
    const answers = await otherKeys(dns, { domain: target.domain, selector: plan.selector, invented: nonce });
    const [silent] = answers;
    // It is a sample: what could not be asked for leaves it a little smaller.
    if (silent?.known === false && answers.every((answer) => !answer.known)) return doubt(silent);
    const found = answers.flatMap((answer) => (answer.known ? answer.value : []));
    evidence(
      'keys',
      found.map(({ name, key: { type, bits, revoked } }) => ({ name, type, bits: bits ?? null, revoked })),
    );
    const good = say`No usual selector of ${target.domain} holds a key that is too short, or none`;
    claim(true, { good, bad: good });
    for (const one of found) judgeKey(bench, one);
  },
);

/** A key that was taken back (an empty p=) is how it should be. */
function judgeKey({ claim }: Bench, { name, key }: OtherKey): void {
  const good = say`What stands at ${name} does no harm`;
  if (key.revoked) return;
  if (key.type === 'rsa' && key.bits !== undefined && key.bits < LEAST_RSA_BITS)
    claim(false, {
      good,
      bad: say`The key at ${name} has ${key.bits} bits: its other half can be computed, and whoever does signs as this domain`,
    });
  else if (key.bits === undefined)
    claim(false, { good, bad: say`The record at ${name} holds no key that can be used` });
}
