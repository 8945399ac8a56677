/** What mailcow's login page and its answer to a login say. */
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { redirectTarget } from '../knowledge/redirect.ts';

/** Whether a page holds mailcow's login form. */
export function hasLoginForm({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.includes('name="login_user"') && body.includes('name="pass_user"');
}

/** `second factor`: the password was right, and a code is asked for. */
export type LoginOutcome = 'accepted' | 'second factor' | 'refused' | 'unclear';

/** mailcow redirects into /admin after a right password, and shows the form again after a wrong one. */
export function loginOutcome(answer: HttpAnswer): LoginOutcome {
  const { status, body } = answer;
  if (status >= 300 && status < 400) {
    const to = redirectTarget(answer);
    const inside =
      to !== undefined && to.hostname === new URL(answer.url).hostname && /^\/admin(?:\/|$)/.test(to.pathname);
    return inside ? 'accepted' : 'unclear';
  }
  if (status === 200 && body.includes('verify_tfa_login')) return 'second factor';
  return hasLoginForm(answer) ? 'refused' : 'unclear';
}
