/** How a login is judged, wherever one is. */
import type { Fact } from '../../fixtures/fact.ts';
import type { LoginOutcome } from '../../fixtures/mail/types.ts';
import { say } from '../../fixtures/say.ts';
import type { Service } from '../../fixtures/services.ts';
import type { Bench } from '../check.ts';
import { excerpt } from '../knowledge/text.ts';

/** One claim a login. A refusal is "no"; trouble on the way to the answer is not. */
export function judgeLogin({ claim, doubt, evidence }: Pick<Bench, 'claim' | 'doubt' | 'evidence'>, { port }: Service, login: Fact<LoginOutcome>): void {
  if (!login.known) return doubt(login);
  const outcome = login.value;
  evidence(`port ${port}`, outcome);
  claim(outcome.result === 'ok', {
    good: say`The account can log in on port ${port}`,
    bad: say`The server refuses the account's login on port ${port}`,
    ...(outcome.result === 'refused' ? { observed: excerpt(outcome.reply) } : {}),
  });
}
