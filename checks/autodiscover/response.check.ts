/** Autodiscover: Outlook and its like find the server's settings. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { doesWithout, userOf } from '../reach/autoconfig.ts';
import { autodiscoverRequest, responseProblem } from './response.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { sharedError } from '../reach/interface.ts';
import { addressOf, placesOf, doubtOfWeb, type WebPlace } from '../reach/web.ts';

/** Older mailcow tells settings only to who logs in. */
const UNAUTHORIZED = 401;

check(
  {
    id: 'autodiscover.document',
    title: say`Outlook gets the right settings`,
    failure: say`Outlook and some phones cannot set up accounts by themselves`,
    weight: 'advice',
    guide: 'create-dns-records',
    why: say`Delta Chat does not need this. Who reads the same mailbox in Outlook gets the server's settings from here.`,
    fix: ({
      domain,
      host,
    }) => say`mailcow makes this answer by itself. In the folder mailcow-dockerized, see that mailcow.conf says MAILCOW_HOSTNAME=${host} and SKIP_SOGO=y, and that nginx and PHP run:
grep -E '^(MAILCOW_HOSTNAME|SKIP_SOGO)=' mailcow.conf
sudo docker compose up -d
sudo docker compose ps nginx-mailcow php-fpm-mailcow
Files of your own in data/conf/nginx must leave https://autodiscover.${domain} to mailcow.`,
    references: ['MS-OXDSCLI §2.2.4'],
  },
  async (bench) => {
    const name = `autodiscover.${bench.settings.domain}`;
    if (await doesWithout(name, bench))
      bench.exempt(
        say`${name} does not exist: the settings are for Delta Chat, which finds them at ${bench.settings.domain}`,
      );
    const host = bench.sure(await bench.target.host());
    for (const place of bench.sure(await placesOf(name, bench))) await judge(place, host, bench);
  },
);

async function judge(place: WebPlace, host: string, bench: Bench & Senses): Promise<void> {
  const path = '/autodiscover/autodiscover.xml';
  const where = addressOf('https', place, path);
  const answer = await bench.http.fetch({
    scheme: 'https',
    host: place.name,
    path,
    endpoint: place.endpoint,
    anyCertificate: true,
    method: 'POST',
    repeatable: true,
    body: autodiscoverRequest(userOf(bench.settings)),
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });
  if (!answer.known) return bench.doubt(await doubtOfWeb(answer, place, bench));
  const { status, headers } = answer.value;
  bench.evidence(`POST ${where}`, { status, type: headers['content-type'] });
  const shared = await sharedError(answer.value, { place, where }, bench);
  if (shared !== undefined) return bench.doubt(shared);
  if (status === UNAUTHORIZED)
    return bench.doubt({ reason: say`${where} tells its settings only to users who log in` });
  const problem = await responseProblem(answer.value, host);
  bench.claim(problem === undefined, {
    good: say`${where} sends the right settings`,
    bad: say`${where} ${problem ?? say`is wrong`}`,
  });
}
