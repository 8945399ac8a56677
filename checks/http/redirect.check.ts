/** http.redirect */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Problem } from '../knowledge/problem.ts';
import { addressOf, eachPlace, isStrangersPlace, withoutPlainWeb, type WebPlace } from '../reach/web.ts';
import { redirectProblem } from '../knowledge/redirect.ts';
import { TURN_ON_REDIRECT } from '../advice/redirect.ts';

check(
  {
    id: 'http.redirect',
    title: say`Every web name leads from http to https`,
    failure: say`People who type the address get a page without encryption`,
    weight: 'recommended',
    asks: ['http'],
    guide: 'redirect-http',
    why: say`Who types mail.example.org into a browser comes by http first. If the page is served there, passwords and account data go over the wire for everybody on the way to read.`,
    fix: () => TURN_ON_REDIRECT,
    references: ['RFC 9110 §15.4.2'],
  },
  (bench) => eachPlace(bench, (place) => judge(place, bench)),
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const front = addressOf('http', place, '/');
  const deep = `/${bench.nonce}?mailproof=${bench.nonce}`;
  for (const path of ['/', deep]) {
    const answer = await bench.http.fetch({ scheme: 'http', host: place.name, path, endpoint: place.endpoint });
    if (!answer.known) {
      const why = await withoutPlainWeb(answer, place, bench);
      if (why !== 'closed') return bench.doubt(why);
      bench.claim(true, {
        good: say`${front} answers nothing at all, so nothing goes over the wire in clear`,
        bad: say`${front} answers`,
      });
      return;
    }
    bench.evidence(`http://${place.name}${path === '/' ? '/' : '/…?…'} at ${place.endpoint.address}`, {
      status: answer.value.status,
      location: answer.value.headers['location'],
    });
    const problem = redirectProblem(addressOf('http', place, path), answer.value);
    if (problem !== undefined && (await isStrangersPlace(place, bench))) return;
    if (!state(problem, front, bench)) return;
  }
}

function state(problem: Problem | undefined, front: string, { claim }: Bench): boolean {
  return claim(problem === undefined, {
    good: say`${front} leads to the same page over https`,
    bad: problem?.message ?? say`${front} does not lead to https`,
    ...(problem === undefined ? {} : { level: problem.level }),
  });
}
