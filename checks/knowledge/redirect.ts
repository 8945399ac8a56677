/** What a redirect leads to, and whether that is the same page over https. */
import { say } from '../../common/say.ts';
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { advice, recommended, type Problem } from './problem.ts';
import { excerpt } from './text.ts';

/** RFC 9110 §15.4: those that browsers remember. */
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer redirects to; undefined where it does not, or to no address that can be read. */
export function redirectTarget(answer: HttpAnswer): URL | undefined {
  const location = answer.headers['location'];
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  return URL.parse(location, answer.url) ?? undefined;
}

/**
 * What keeps an answer over http from being the redirect to the same page over https; undefined where it is just that.
 */
export function redirectProblem(where: string, answer: HttpAnswer): Problem | undefined {
  const asked = new URL(answer.url);
  const to = redirectTarget(answer);
  if (to === undefined)
    return recommended(say`${where} answers without encryption (status ${answer.status}) instead of leading to https`);
  const shown = excerpt(to.href);
  if (to.protocol !== 'https:') return recommended(say`${where} leads to ${shown}, which is not encrypted either`);
  if (to.hostname !== asked.hostname || to.port !== '')
    return recommended(say`${where} leads to ${shown} and not to the same name over https`);
  if (to.pathname !== asked.pathname || to.search !== asked.search)
    return recommended(say`${where} leads to ${shown}: the path or the query is lost on the way`);
  if (PERMANENT.has(answer.status)) return undefined;
  return advice(
    say`${where} leads to https only for the moment (status ${answer.status}); a permanent redirect (301) is remembered by browsers, which then never ask without encryption again`,
  );
}
