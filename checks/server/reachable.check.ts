/** The server as a whole: it is there for those who look from here, or it is down, or it has banned them. */
import { joined, say, type Text } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import { hearingAt, leadsAstray, SILENCE_OWNER, type Hearing } from '../reach/silence.ts';
import type { Bench } from '../words/bench.ts';

check(
  {
    id: SILENCE_OWNER,
    title: say`The server answers`,
    failure: say`The server is down, or it has banned this address`,
    weight: 'required',
    asks: ['https'],
    guide: 'start-mailcow',
    why: say`Where no port answers, nobody can read, send or receive mail, or one address is kept out: after ten failed logins mailcow drops everything that comes from an address, for half an hour and longer.`,
    fix: ({ host }) =>
      say`First find out which of the two it is: look at ${host} from another network, a phone without Wi-Fi for example.
If it does not answer there either, look at your hoster's web page: does the machine run, is it paid for, does a firewall there keep everything out? Log in to it, through the hoster's console if need be, and see in the folder mailcow-dockerized what runs; then start what does not:
sudo docker compose ps
sudo docker compose up -d
If it answers from elsewhere, it has banned this address. Log in to the server from elsewhere; in the folder mailcow-dockerized this lists the bans, and the last line lifts one (put in the address as it is listed):
source mailcow.conf
sudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HGETALL F2B_ACTIVE_BANS
sudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HSET F2B_QUEUE_UNBAN ADDRESS 1`,
    references: [],
  },
  async (bench) => {
    const endpoints = bench.sure(await bench.target.reachable());
    const heard = await Promise.all(
      endpoints.map(async (endpoint) => ({ endpoint, hearing: await hearingAt(bench, endpoint) })),
    );
    judge(heard, bench);
  },
);

interface HeardEndpoint {
  readonly endpoint: Endpoint;
  readonly hearing: Hearing;
}

/**
 * IPv6 alone is `dns.ipv6`'s matter, because whoever has IPv6 has IPv4 too, and goes on. IPv4 alone is this check's:
 * most servers and many people have nothing else.
 */
function judge(heard: readonly HeardEndpoint[], { claim, doubt }: Bench & Senses): void {
  const overV4 = heard.some(({ endpoint, hearing }) => endpoint.family === 4 && hearing === 'answers');
  const own = overV4 ? heard.filter(({ endpoint }) => endpoint.family === 4) : heard;
  for (const { endpoint, hearing } of own) {
    const astray = hearing === 'answers' ? undefined : leadsAstray(endpoint);
    if (astray !== undefined) doubt(astray);
    else if (hearing === 'answers')
      claim(true, { good: say`${endpoint.host} answers at ${endpoint.address}`, bad: say`${endpoint.host} is silent` });
  }
  const silent = own.filter(({ endpoint, hearing }) => hearing === 'silent' && leadsAstray(endpoint) === undefined);
  if (silent.length > 0) {
    claim(false, {
      good: say`The server answers`,
      bad: silent.length === own.length ? allSilent(silent) : someSilent(silent),
      observed: addressesOf(silent),
    });
  }
  const unseen = own.filter(({ endpoint, hearing }) => hearing === 'unseen' && leadsAstray(endpoint) === undefined);
  const [first] = unseen;
  if (first !== undefined) {
    doubt({
      reason: say`Nothing can be seen from here: no port of ${first.endpoint.host} answers at ${addressesOf(unseen)}, and no other host answers on those ports either`,
      vantage: true,
    });
  }
}

function allSilent([first]: readonly HeardEndpoint[]): Text {
  return say`${first?.endpoint.host ?? ''} answers on no port, though other hosts do: it is down, or it has banned this address`;
}

function someSilent(silent: readonly HeardEndpoint[]): Text {
  return say`${silent[0]?.endpoint.host ?? ''} answers on no port at ${addressesOf(silent)}, though other hosts do: nothing works there, or the server has banned this address`;
}

function addressesOf(heard: readonly HeardEndpoint[]): Text {
  return joined(heard.map(({ endpoint }) => endpoint.address));
}
