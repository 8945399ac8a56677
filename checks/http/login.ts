/** Where mailcow's administrators log in, and what the answer to a login says. */
import { say } from '../../common/say.ts';
import type { HttpAnswer, HttpRequest, Senses } from '../../fixtures/senses.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { excerpt } from '../knowledge/text.ts';
import { addressOf, doubtOfWeb, type WebPlace } from '../reach/web.ts';
import type { Doubt } from '../words/bench.ts';

/**
 * Leads to the form in every mailcow. Since 2025-03 it is a folder: 301 to /admin/, which holds the form. Before, it
 * was a page that sent who had not logged in to the form at / (read at 2024-01, 2025-01a, 2025-03, 2026-07a).
 */
const LOGIN_PAGE = '/admin';
const IN_FOLDER = /^\/admin(?:\/|$)/;
/** A folder since 2025-03 too, and nothing before: it tells whose form the one at / is. */
const DOMAIN_ADMINISTRATORS = '/domainadmin/';
const MOST_REDIRECTS = 3;
/** Where mailcow leads who is in: /admin where something is wanted first, /debug before 2025-03. */
const INSIDE: ReadonlySet<string> = new Set(['/admin/dashboard', '/admin', '/debug']);
/** What PHP says for a redirect, and its like; the others are the web server's. */
const FOUND: ReadonlySet<number> = new Set([302, 303]);
const NOT_FOUND = 404;

/** Whether a page holds mailcow's login form. */
export function hasLoginForm({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.includes('name="login_user"') && body.includes('name="pass_user"');
}

/** The request that a page is asked with; the password is no secret, so the certificate does not matter. */
export function requestFor(
  { name, endpoint }: WebPlace,
  path: string,
): HttpRequest & { readonly anyCertificate: true } {
  return { scheme: 'https', host: name, path, endpoint, anyCertificate: true };
}

/** The path of the form for administrators. Redirects are followed on this host only, and over https only. */
export async function findLoginForm(place: WebPlace, senses: Senses): Promise<{ readonly path: string } | Doubt> {
  let path = LOGIN_PAGE;
  for (let hops = 0; ; hops += 1) {
    const where = addressOf('https', place, path);
    const page = await senses.http.fetch(requestFor(place, path));
    if (!page.known) return doubtOfWeb(page, place, senses);
    if (hasLoginForm(page.value)) return formAt(path, place, senses);
    const to = redirectTarget(page.value);
    if (to !== undefined && to.hostname !== place.name)
      return { reason: say`${where} leads to ${excerpt(to.href)}, which is another server, so no password was tried` };
    if (to === undefined || hops === MOST_REDIRECTS)
      return {
        reason: say`${where} shows no login page of mailcow (status ${page.value.status}), so no password was tried`,
      };
    path = `${to.pathname}${to.search}`;
  }
}

async function formAt(path: string, place: WebPlace, senses: Senses): Promise<{ readonly path: string } | Doubt> {
  if (IN_FOLDER.test(path)) return { path };
  const other = await senses.http.fetch(requestFor(place, DOMAIN_ADMINISTRATORS));
  if (!other.known) return doubtOfWeb(other, place, senses);
  return other.value.status === NOT_FOUND
    ? { path }
    : {
        reason: say`${addressOf('https', place, path)} is where users log in, not administrators, so no password was tried`,
      };
}

/** `second factor`: the password was right, and a code is asked for. */
export type FormOutcome = 'accepted' | 'second factor' | 'refused' | 'unclear';

/** mailcow leads to the administrator's pages after a right password, and shows the form again after a wrong one. */
export function loginOutcome(answer: HttpAnswer): FormOutcome {
  const { status, body } = answer;
  if (status >= 300 && status < 400) {
    const to = redirectTarget(answer);
    const inside = to !== undefined && to.hostname === new URL(answer.url).hostname && INSIDE.has(to.pathname);
    return inside && FOUND.has(status) ? 'accepted' : 'unclear';
  }
  if (status === 200 && body.includes('verify_tfa_login')) return 'second factor';
  return hasLoginForm(answer) ? 'refused' : 'unclear';
}
