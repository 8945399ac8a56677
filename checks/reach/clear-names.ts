/**
 * The web names that answer over http with something else than the way to https, for checks that compare it with what
 * the server says of itself.
 */
import type { Senses } from '../../fixtures/senses.ts';
import { placesOf } from './web.ts';
import { redirectProblem } from '../knowledge/redirect.ts';

/** Undefined where no name could be asked. The questions are those of http.redirect. */
export async function namesInClear(senses: Senses): Promise<readonly string[] | undefined> {
  const names = await senses.target.webNames();
  if (!names.known) return undefined;
  const found = await Promise.all(names.value.map(async (name) => ({ name, clear: await isClear(name, senses) })));
  return found.every(({ clear }) => clear === undefined)
    ? undefined
    : found.flatMap(({ name, clear }) => (clear === true ? [name] : []));
}

async function isClear(name: string, senses: Senses): Promise<boolean | undefined> {
  const places = await placesOf(name, senses);
  if (!places.known) return undefined;
  const answers = await Promise.all(
    places.value.map(({ endpoint }) => senses.http.fetch({ scheme: 'http', host: name, path: '/', endpoint })),
  );
  const heard = answers.flatMap((answer) => (answer.known ? [redirectProblem(name, answer.value)] : []));
  return heard.length === 0 ? undefined : heard.some((problem) => problem !== undefined && problem.level !== 'advice');
}
