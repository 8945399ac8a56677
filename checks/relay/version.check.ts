/** What a relay's pages tell of it: which version it is, and whether its server for live connections runs. */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { HttpAnswer, Senses } from '../../fixtures/senses.ts';
import { LIVE_CONNECTIONS, unitFix, UPDATE } from '../kinds/chatmail.ts';
import { NEWEST_RELAY } from '../knowledge/relay-releases.ts';
import { WEB_OWNER } from '../reach/owners.ts';
import { FIRST_SERVER_ERROR } from '../reach/interface.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

const NEWEST = NEWEST_RELAY.name.replace(/\.0$/, '');
const NOT_FOUND = 404;
const NOT_ALLOWED = 405;
const NO_CONTENT = 204;
/** To the path with a slash. */
const MOVED: ReadonlySet<number> = new Set([301, 308]);

async function ask(path: string, { http, settings, doubt }: Bench & Senses): Promise<HttpAnswer | undefined> {
  const answer = await http.fetch({ scheme: 'https', host: settings.domain, path });
  if (answer.known) return answer.value;
  doubt({ reason: answer.reason, cause: answer.cause ?? WEB_OWNER });
  return undefined;
}

check(
  {
    id: 'relay.version',
    title: say`The relay is of the newest version that mailproof knows`,
    failure: say`The relay is some versions behind`,
    weight: 'advice',
    asks: ['https'],
    why: say`Relays change together with Delta Chat, and what newer ones do better (mail to each other over port 443, limits that keep them alive under load) reaches users by an update only. A relay does not tell its version; it shows by the addresses that its web server knows.`,
    fix: () => UPDATE,
    references: ['chatmail/relay CHANGELOG'],
  },
  async (bench) => {
    const direct = await ask('/mxdeliv', bench);
    if (direct === undefined) return;
    const ping = await ask('/ping', bench);
    if (ping === undefined) return;
    const version = versionBy(direct.status, ping.status);
    bench.evidence('status', { '/mxdeliv': direct.status, '/ping': ping.status });
    if (version === undefined)
      return bench.doubt({
        reason: say`The relay's web server does not show which version it is`,
        ...(direct.status < FIRST_SERVER_ERROR ? {} : { cause: 'relay.direct' }),
      });
    bench.claim(version.newest, {
      good: say`The relay is version ${version.name}`,
      bad: say`The relay is version ${version.name}; ${NEWEST} is there`,
    });
  },
);

/** By when an address came to be (chatmail/relay, nginx.conf.j2 by tag). */
function versionBy(mxdeliv: number, ping: number): { readonly name: Text; readonly newest: boolean } | undefined {
  if (mxdeliv === NOT_FOUND) return { name: say`1.9 or older`, newest: false };
  if (MOVED.has(mxdeliv)) return { name: verbatim('1.10'), newest: false };
  if (mxdeliv !== NOT_ALLOWED) return undefined;
  return ping === NOT_FOUND
    ? { name: verbatim('1.11'), newest: false }
    : { name: say`${NEWEST} or newer`, newest: true };
}

check(
  {
    id: 'relay.direct',
    title: say`Other relays can hand over mail on port 443`,
    failure: say`Relays that reach each other on port 443 only cannot write here`,
    weight: 'recommended',
    asks: ['https'],
    why: say`Since version 1.11 relays bring mail to each other over port 443 first, which hosters and networks hardly ever close, and on port 25 only where that fails. The relay's web server leads to filtermail for it. mailproof asks for the page only: it hands over nothing.`,
    fix: () => unitFix('filtermail-incoming nginx'),
    references: ['chatmail/relay nginx.conf.j2'],
  },
  async (bench) => {
    const answer = await ask('/mxdeliv', bench);
    if (answer === undefined) return;
    const { status, url } = answer;
    if (status === NOT_FOUND || MOVED.has(status))
      bench.exempt(say`This version of the relay takes mail from other relays on port 25 alone`);
    if (status !== NOT_ALLOWED && status < FIRST_SERVER_ERROR)
      return bench.doubt({ reason: say`${url} answers with status ${status}, which says nothing of filtermail` });
    bench.claim(status === NOT_ALLOWED, {
      good: say`${url} takes mail, and nothing else`,
      bad: say`${url} answers with status ${status}: nobody takes mail there`,
      expected: String(NOT_ALLOWED),
    });
  },
);

check(
  {
    id: 'relay.live',
    title: say`Apps in chats can connect to each other`,
    failure: say`Games and other apps in chats find no way to each other in real time`,
    weight: 'recommended',
    asks: ['https'],
    why: say`Apps in chats talk in real time through iroh-relay, which the relay's web server leads to. Messages do without it.`,
    fix: () => LIVE_CONNECTIONS,
    references: ['chatmail/relay nginx.conf.j2'],
  },
  async (bench) => {
    const answer = await ask('/generate_204', bench);
    if (answer === undefined) return;
    const { status, url } = answer;
    if (status === NOT_FOUND) bench.exempt(say`This relay has no server for live connections`);
    if (status !== NO_CONTENT && status < FIRST_SERVER_ERROR)
      return bench.doubt({ reason: say`${url} answers with status ${status}, which says nothing of iroh-relay` });
    bench.claim(status === NO_CONTENT, {
      good: say`${url} answers`,
      bad: say`${url} answers with status ${status}: iroh-relay does not run`,
      expected: String(NO_CONTENT),
    });
  },
);
