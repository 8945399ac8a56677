/** How a login is judged, wherever one is. */
import type { Fact } from '../../common/fact.ts';
import type { LoginOutcome } from '../../fixtures/mail/types.ts';
import { say } from '../../common/say.ts';
import type { Service } from '../../common/services.ts';
import type { Bench, Claim } from '../words/bench.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import { meaningOf, replyIn } from '../knowledge/smtp-replies.ts';
import { excerpt } from '../knowledge/text.ts';

const LONGEST_REPLY = 300;

/** One claim a login. A refusal is "no"; trouble on the way to the answer is not. */
export function judgeLogin(
  { claim, doubt, evidence }: Pick<Bench, 'claim' | 'doubt' | 'evidence'>,
  { port }: Service,
  login: Fact<LoginOutcome>,
): void {
  if (!login.known) return doubt(login);
  const outcome = login.value;
  evidence(`port ${port}`, outcome);
  claim(outcome.result === 'ok', {
    good: say`The account can log in on port ${port}`,
    bad:
      outcome.result === 'refused' && outcome.temporary === true
        ? say`The server takes no login on port ${port} just now`
        : say`The server refuses the account's login on port ${port}`,
    ...(outcome.result === 'refused' ? { observed: excerpt(outcome.reply, LONGEST_REPLY) } : {}),
    ...(outcome.result === 'refused' ? (outcome.temporary === true ? outOfOrder(outcome.reply) : DENIED) : {}),
  });
}

const DENIED = { sign: 'denied' } as const;

/**
 * What is out of order where a server says that a login fails by its own fault; IMAP has its words in brackets (RFC
 * 5530 §3), SMTP its codes.
 */
function outOfOrder(reply: string): Pick<Claim, 'fix' | 'sign'> {
  const smtp = replyIn(reply);
  const meaning = smtp === undefined ? undefined : meaningOf('AUTH', smtp);
  if (meaning !== undefined && meaning.kind !== 'outage') return { fix: OUTAGES.logins.fix };
  const sign = meaning?.part ?? 'logins';
  return { fix: OUTAGES[sign].fix, sign };
}
