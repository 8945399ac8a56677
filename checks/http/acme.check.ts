/** http.acme */
import { say, type Text } from '../../common/say.ts';
import type { HttpAnswer, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Plan } from '../words/plan.ts';
import { addressOf, isIpv6Only, placesOf, silenceSign, whyNoHttp, type WebPlace } from '../reach/web.ts';
import { seenText } from '../reach/stuck.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { webNamesOf } from '../reach/web-names.ts';

const CHALLENGES = '/.well-known/acme-challenge/';
const NOT_FOUND = 404;

check(
  {
    id: 'http.acme',
    title: say`Let's Encrypt can reach every name over http`,
    failure: say`The certificate cannot be renewed and will run out`,
    weight: 'recommended',
    asks: ['http', 'https'],
    guide: 'start-mailcow',
    why: say`mailcow renews its certificate by showing Let's Encrypt a file over plain http on port 80, for each name in the certificate. If that path is not reachable, everything works until the certificate runs out, and then nobody can log in.`,
    fix,
    references: ['RFC 8555 §8.3'],
  },
  async (bench) => {
    bench.sure(await bench.target.endpoints());
    const names = bench.sure(await webNamesOf(bench));
    await Promise.all(
      names.map(async (name) => {
        const places = await placesOf(name, bench);
        if (!places.known) bench.doubt(places);
        else await Promise.all(places.value.map((place) => judge(place, bench)));
      }),
    );
  },
);

function fix({ host }: Plan): Text {
  return say`Port 80 must be open in the firewall of the server and of the hoster, also with HTTP_REDIRECT=y, and nginx must answer there by itself. This must say 404:
curl -s -o /dev/null -w '%{http_code}\\n' http://${host}${CHALLENGES}test
In the folder mailcow-dockerized, see what listens:
sudo docker compose ps nginx-mailcow
Files of your own in data/conf/nginx must not touch that path; the guide's redirect.conf is not needed any more, so put it aside where it is there:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
sudo docker compose restart nginx-mailcow
The log of the renewal:
sudo docker compose logs --tail 50 acme-mailcow`;
}

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const path = `${CHALLENGES}${bench.nonce}`;
  const where = addressOf('http', place, CHALLENGES);
  const answer = await bench.http.fetch({ scheme: 'http', host: place.name, path, endpoint: place.endpoint });
  if (!answer.known) {
    const why = await whyNoHttp(answer, place, bench);
    if (why !== 'closed' && why !== 'stuck') return bench.doubt(why);
    // Let's Encrypt tries IPv6 first and falls back to IPv4 where it cannot connect.
    if (await isIpv6Only('http', place, bench)) return bench.doubt({ reason: answer.reason, cause: 'dns.ipv6' });
    bench.claim(false, {
      good: say`${where} answers`,
      bad: say`${where} does not answer, so Let's Encrypt cannot look there`,
      observed: answer.stuck === undefined ? answer.reason : seenText(answer.stuck),
      ...silenceSign(answer, 'http'),
    });
    return;
  }
  bench.evidence(`${CHALLENGES} of ${place.name} at ${place.endpoint.address}`, {
    status: answer.value.status,
    location: answer.value.headers['location'],
  });
  await judgeAnswer(where, answer.value, place, bench);
}

async function judgeAnswer(where: string, answer: HttpAnswer, place: WebPlace, bench: Bench & Senses): Promise<void> {
  const to = redirectTarget(answer);
  const good = say`${where} answers by itself`;
  const expected = say`404, because no renewal is going on`;
  if (to === undefined) {
    bench.claim(answer.status === NOT_FOUND, {
      good,
      bad: say`${where} answers with status ${answer.status} where no file is`,
      expected,
    });
    return;
  }
  // Let's Encrypt follows redirects to ports 80 and 443 and does not look at the certificate there.
  const same = to.protocol === 'https:' && to.hostname === place.name && to.port === '';
  const next = same
    ? await bench.http.fetch({
        scheme: 'https',
        host: place.name,
        path: `${to.pathname}${to.search}`,
        endpoint: place.endpoint,
        anyCertificate: true,
      })
    : undefined;
  const ends = next?.known === true && next.value.status === NOT_FOUND;
  bench.claim(false, {
    good,
    bad: ends
      ? say`${where} is redirected to https; renewing works, but it now hangs on port 443 as well`
      : say`${where} is redirected to a place that does not serve it`,
    observed: to.href,
    expected,
    level: ends ? 'advice' : 'recommended',
  });
}
