/** http.headers */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { headerProblems, LOOKED_AT } from './headers.ts';
import { askInterface } from '../reach/interface.ts';
import { addressOf, judgeAtEachPlace, doubtOfWeb, type WebPlace } from '../reach/web.ts';

check(
  {
    id: 'http.headers',
    title: say`What the web interface tells browsers for safety has an effect`,
    failure: say`A protection of the login page that somebody set up has no effect`,
    weight: 'advice',
    asks: ['https'],
    why: say`With some headers a page tells browsers who may show it in a frame, or that a cookie is for https only. mailcow sends the right ones. Where a proxy or a file of your own adds others, they can contradict each other, and browsers then heed one of them, or none.`,
    fix: () => say`mailcow sends these headers by itself. In the folder mailcow-dockerized, see whether a file of your own in data/conf/nginx sends them, too:
grep -rn add_header data/conf/nginx
Where a proxy stands before mailcow, take the headers out of its configuration, and let it say that people come by https; for nginx:
proxy_set_header X-Forwarded-Proto $scheme;`,
    references: ['RFC 6797 §8.1', 'RFC 6265 §4.1.2.5', 'HTML §7.7', 'Fetch §3'],
  },
  (bench) => judgeAtEachPlace(bench, judge),
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const where = addressOf('https', place, '/');
  const answer = await askInterface(place.endpoint, bench);
  if (!answer.known) return bench.doubt(await doubtOfWeb(answer, place, bench));
  const { headers } = answer.value;
  bench.evidence(
    where,
    Object.fromEntries(LOOKED_AT.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))),
  );
  const good = say`The headers of ${where} do not contradict each other`;
  const problems = headerProblems(headers);
  if (problems.length === 0) bench.claim(true, { good, bad: good });
  for (const { message, level } of problems) bench.claim(false, { good, bad: say`${where}: ${message}`, level });
}
