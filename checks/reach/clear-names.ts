/**
 * The web names that answer over http with something other than a redirect to https, for checks that compare this with
 * what the server says about itself.
 */
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import { everyPlaceOf } from './web.ts';
import { redirectProblem } from '../knowledge/redirect.ts';
import { webNamesOf } from './web-names.ts';

/** Undefined if no name could be asked. The requests are the same as http.redirect's. */
export async function namesInClear(senses: Senses & Pick<Bench, 'plan'>): Promise<readonly string[] | undefined> {
  const names = await webNamesOf(senses);
  if (!names.known) return undefined;
  const found = await Promise.all(names.value.map(async (name) => ({ name, clear: await isClear(name, senses) })));
  return found.every(({ clear }) => clear === undefined)
    ? undefined
    : found.flatMap(({ name, clear }) => (clear === true ? [name] : []));
}

async function isClear(name: string, senses: Senses): Promise<boolean | undefined> {
  const places = await everyPlaceOf(name, senses);
  if (!places.known) return undefined;
  const answers = await Promise.all(
    places.value.map(({ endpoint }) => senses.http.fetch({ scheme: 'http', host: name, path: '/', endpoint })),
  );
  const heard = answers.flatMap((answer) => (answer.known ? [redirectProblem(name, answer.value)] : []));
  return heard.length === 0 ? undefined : heard.some((problem) => problem !== undefined && problem.level !== 'advice');
}
