/** DMARC: whether what passed is for the domain that the reader sees. */
import { say, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import { forwarderOf, soundSeal } from '../knowledge/forwarder.ts';
import { authorDomain } from '../knowledge/letter.ts';
import { undelivered } from '../knowledge/origin.ts';
import { excerpt } from '../knowledge/text.ts';
import { dmarcOf, letterOf, spfOf, type Passed } from './at-hand.ts';

check(
  {
    id: 'message.dmarc',
    title: say`The message passes DMARC`,
    failure: say`Receivers do with the message what its domain asks them to do with forgeries`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`DMARC passes where DKIM or SPF passes for the very domain that the reader sees in From. If neither does, receivers put the message into the junk folder or refuse it.`,
    fix: (plan) =>
      say`One of two things must hold for ${plan.domain}: a valid signature with d=${plan.domain} (the check message.signature), or an envelope sender at ${plan.domain} that SPF lets send (the check message.spf).`,
    references: ['RFC 9989 §4.10', 'RFC 9989 §5.3'],
  },
  async (bench) => {
    const { claim, sure, doubt, exempt, evidence, plan } = bench;
    const letter = letterOf(bench);
    const author = sure(authorDomain(letter));
    const { passed, evaluation, open } = sure(await dmarcOf(bench));
    const { result, policy, policyDomain, aligned } = evaluation;
    evidence('dmarc', {
      domain: author,
      result,
      policy,
      policyDomain: policyDomain ?? null,
      passed,
      aligned: { dkim: aligned.dkim ?? null, spf: aligned.spf ?? null },
    });
    const good = say`The message passes DMARC for ${author}`;
    if (result === 'none') {
      claim(false, {
        good,
        bad: say`${author} has no DMARC record, so receivers cannot tell this message from a forged one`,
        level: 'recommended',
        fix:
          author === plan.domain
            ? say`Set this record:\n${plan.line('dmarc.record')}`
            : say`The DMARC record of ${author} is for whoever runs ${author}; mailproof zone ${author} prints it.`,
      });
      return;
    }
    if (result === 'fail') {
      const not = undelivered(letter);
      if (not !== undefined && passed.dkim.length === 0) return doubt({ reason: not });
      if (open !== undefined) return doubt(open);
      const spf = await spfOf(bench);
      if (spf.known && spf.value === undefined)
        return exempt(
          say`The message never left the server that it was handed over to, and DMARC is for messages that come from outside`,
        );
    }
    const forwarder = forwarderOf(letter, author);
    const seal = forwarder === undefined ? undefined : soundSeal(letter, author);
    claim(result === 'pass', {
      good,
      bad:
        seal === undefined
          ? say`The message fails DMARC for ${author}: ${missed(passed, author)}`
          : say`The message fails DMARC for ${author} behind ${forwarder?.name ?? ''}, which changed it on the way: ${missed(passed, author)}. ${seal.server} sealed that it was sound when it came there (ARC)`,
      observed: say`the policy of ${policyDomain ?? author} is "${policy}"`,
      ...(seal === undefined ? {} : { level: 'recommended' as const, fix: FORWARDED }),
    });
  },
);

const FORWARDED = say`Your server did what it had to. Receivers that trust the forwarder's seal let such messages pass; whoever runs the forwarding can leave messages as they are, or send under an address of their own.`;

function missed({ dkim, spf }: Passed, author: string): Text {
  const names = [...new Set([...dkim, ...spf])].map((name) => excerpt(name));
  if (names.length === 0) return say`neither DKIM nor SPF passes`;
  return say`what passes is for ${names.join(', ')}, and not for ${author}`;
}
