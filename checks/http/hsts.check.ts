/** http.hsts */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { LONG_ENOUGH, maxAge } from './hsts.ts';
import { askInterface } from '../reach/interface.ts';
import { addressOf, judgeAtEachPlace, doubtOfWeb, type WebPlace } from '../reach/web.ts';

check(
  {
    id: 'http.hsts',
    title: say`Browsers are told to use https only`,
    failure: say`A browser can be led to an unencrypted copy of the login page`,
    weight: 'advice',
    asks: ['https'],
    why: say`With the header Strict-Transport-Security (HSTS) a browser that was here once never asks this name without encryption again, so nobody on the way can slip in an unencrypted login page.`,
    fix: () => say`mailcow sends this header by itself. In the folder mailcow-dockerized, see whether a file of your own in data/conf/nginx, or a proxy before mailcow, takes it away:
ls data/conf/nginx
Then bring mailcow's own files up to date and restart nginx:
sudo ./update.sh
sudo docker compose restart nginx-mailcow`,
    references: ['RFC 6797'],
  },
  (bench) => judgeAtEachPlace(bench, judge),
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const where = addressOf('https', place, '/');
  const answer = await askInterface(place.endpoint, bench);
  if (!answer.known) return bench.doubt(await doubtOfWeb(answer, place, bench));
  const header = answer.value.headers['strict-transport-security'];
  bench.evidence(where, { status: answer.value.status, 'strict-transport-security': header });
  const seconds = maxAge(header) ?? 0;
  bench.claim(seconds >= LONG_ENOUGH, {
    good: say`${where} tells browsers to use https only`,
    bad:
      seconds === 0
        ? say`${where} does not tell browsers to use https only`
        : say`${where} tells browsers to use https only, but for ${seconds} seconds, which is less than half a year`,
    observed: header ?? say`no header Strict-Transport-Security`,
    expected: 'Strict-Transport-Security: max-age=15768000;',
  });
}
