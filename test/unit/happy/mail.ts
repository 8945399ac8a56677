/** A mailbox of a healthy server. */
import { known } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { Mail } from '../../../fixtures/mail/types.ts';

/** With an account that was given, and neither token nor peer. */
export function happyMail(): Partial<Mail> {
  return {
    missing: (what) => (what === 'account' ? undefined : say`There is no ${what}`),
    account: async () => known({ address: 'monitor@example.org', origin: 'given' }),
    login: loggedIn,
    createdLogin: loggedIn,
    forgery: async () => known({ accepted: false, reply: '553 5.7.1 Sender address rejected: not owned by user' }),
  };
}

async function loggedIn(): ReturnType<Mail['login']> {
  return known({ result: 'ok', seconds: 0.1, attempts: 1 });
}
