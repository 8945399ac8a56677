/** Autodiscover: Outlook and its like find the server's settings. */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { doesWithout } from '../reach/autoconfig.ts';
import {
  AUTODISCOVER_PATH,
  autodiscoverRequest,
  autodiscoverErrorCode,
  responseProblem,
} from '../knowledge/autodiscover.ts';
import { userOf } from '../knowledge/delta-chat.ts';
import { check } from './area.ts';
import { SERVICES } from '../../common/services.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import { sharedFailure } from '../reach/interface.ts';
import { addressOf, placesOf, doubtOfWeb, type WebPlace } from '../reach/web.ts';

/** mailcow up to 2026-01 tells settings only to who logs in (read at 2025-09c, 2026-01; seen on 2025-09c). */
const UNAUTHORIZED = 401;
/**
 * From 2026-03 on it tells them to everybody who names an active mailbox, and answers this for any other address: an
 * alias, as postmaster is, or nobody (read at 2026-03, 2026-07a; seen on 2026-05c, 2026-07a).
 */
const NO_MAILBOX = '600';

check(
  {
    id: 'autodiscover.document',
    title: say`Outlook gets the right settings`,
    failure: say`Outlook and some phones cannot set up accounts by themselves`,
    weight: 'advice',
    asks: ['https'],
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
    const places = bench.sure(await placesOf(name, bench));
    const unseen: Text[] = [];
    for (const place of places) unseen.push(...(await judge(place, host, bench)));
    // What was seen at one address counts, and so does what could not be known.
    const [reason] = unseen;
    if (reason !== undefined && unseen.length === places.length) bench.exempt(reason);
  },
);

/** Judges what one place says; or says why there is nothing to judge. */
async function judge(place: WebPlace, host: string, bench: Bench & Senses): Promise<readonly Text[]> {
  const path = AUTODISCOVER_PATH;
  const where = addressOf('https', place, path);
  const account = bench.mail.given();
  const answer = await bench.http.fetch({
    scheme: 'https',
    host: place.name,
    path,
    endpoint: place.endpoint,
    anyCertificate: true,
    method: 'POST',
    repeatable: true,
    body: autodiscoverRequest(account ?? userOf(bench.settings)),
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });
  if (!answer.known) {
    bench.doubt(await doubtOfWeb(answer, place, bench));
    return [];
  }
  const { status, headers } = answer.value;
  bench.evidence(`POST ${where}`, { status, type: headers['content-type'] });
  if (status === UNAUTHORIZED)
    return [say`${where} answers, and tells its settings only to who logs in, as mailcow did before 2026-03`];
  if (account === undefined && (await autodiscoverErrorCode(answer.value)) === NO_MAILBOX)
    return [
      say`${where} answers, and tells the settings of mailboxes only; with an account (MAILPROOF_ACCOUNT) they are looked at`,
    ];
  const problem = await responseProblem(answer.value, host);
  const shared =
    problem === undefined ? undefined : ((await sharedFailure(place, where, bench)) ?? (await noSuchAccount(bench)));
  if (shared !== undefined) {
    bench.doubt(shared);
    return [];
  }
  bench.claim(problem === undefined, {
    good: say`${where} sends the right settings`,
    bad: say`${where} ${problem ?? say`is wrong`}`,
  });
  return [];
}

/** Why it is no wonder that the given account gets no settings: it cannot log in either. */
async function noSuchAccount({ mail }: Senses): Promise<Doubt | undefined> {
  if (mail.given() === undefined) return undefined;
  const login = await mail.login(SERVICES.imaps);
  if (!login.known) return login;
  return login.value.result === 'ok'
    ? undefined
    : {
        reason: say`The account cannot log in, so it is not known whether a mailbox gets settings`,
        cause: 'imap.login',
      };
}
