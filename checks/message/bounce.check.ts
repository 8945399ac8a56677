/**
 * A bounce: which server refused the message, why, and what to do about it. The other checks judge the message that it
 * returns.
 */
import { lines, say, type Text } from '../../common/say.ts';
import { readBounce, type BouncedRecipient } from '../knowledge/bounce.ts';
import { explainRefusal, type Explanation } from '../knowledge/refusals/explain.ts';
import { detailOf, proofOf, quoteOf, remedyOf, sourceOf, summaryOf } from '../knowledge/refusals/telling.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import { check } from './area.ts';

check(
  {
    id: 'message.bounce',
    title: say`The message was delivered`,
    failure: say`The message came back to its sender`,
    weight: 'required',
    why: say`When a server cannot deliver a message, it writes to the sender and quotes the other server's words. Those words tell at which step it was refused, whether that is for good, and who can do something about it.`,
    fix: ({ domain }) =>
      say`Look the server's words up at that provider; whether something is wrong here, this tells:\nmailproof ${domain}`,
    references: ['RFC 3464', 'RFC 3463', 'RFC 5321 §4.2.1'],
  },
  async (bench) => {
    const bounce = readBounce(bench.settings.message ?? '');
    if (bounce === undefined) return bench.exempt(say`The file is no bounce`);
    bench.evidence('bounce', { reporter: bounce.reporter, recipients: bounce.recipients });
    for (const recipient of bounce.recipients) judgeRecipient(bench, recipient);
  },
);

function judgeRecipient(bench: Bench, { address, action, refusal }: BouncedRecipient): void {
  const good = say`The message to ${shown(address)} was delivered`;
  if (action !== 'failed' && action !== 'delayed') {
    bench.claim(true, { good, bad: good });
    return;
  }
  const explanation = explainRefusal(refusal);
  const observed = refusal.words === '' ? {} : { observed: quoteOf(refusal) };
  if (explanation === undefined) {
    const bad = say`The message to ${shown(address)} came back, and why cannot be told from the words of the bounce`;
    bench.claim(false, { good, bad, level: 'recommended', ...observed });
    return;
  }
  bench.claim(false, {
    good,
    bad:
      action === 'delayed'
        ? say`The message to ${shown(address)} is still being tried. ${summaryOf(explanation)}`
        : say`The message to ${shown(address)} came back. ${summaryOf(explanation)}`,
    level: levelOf(explanation, action),
    ...observed,
    fix: fixOf(explanation, bench.plan.domain),
  });
}

function shown(address: string | undefined): string {
  return address === undefined ? '?' : excerpt(address);
}

/** What the sender's side can mend fails; what passes, or what others must mend, is worth knowing. */
function levelOf({ reason: { whose } }: Explanation, action: BouncedRecipient['action']): Weight {
  return whose === 'ours' && action === 'failed' ? 'required' : 'recommended';
}

function fixOf(explanation: Explanation, domain: string): Text {
  const proof = proofOf(explanation, domain);
  return lines(
    detailOf(explanation),
    remedyOf(explanation),
    ...(proof === undefined ? [] : [say`Whether that is the cause here, this tells:`, proof]),
    sourceOf(explanation),
  );
}
