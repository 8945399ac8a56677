/** What a relay's ports owe to Delta Chat: mail over port 443, encryption on port 25, and logins that are looked up. */
import { say } from '../../common/say.ts';
import { FIRST_NEVER, FIRST_NOT_NOW } from '../../common/smtp.ts';
import { SERVICES } from '../../common/services.ts';
import type { Behind, Endpoint, Senses } from '../../fixtures/senses.ts';
import { placeOf } from '../../fixtures/net/places.ts';
import { because, CAUSES } from '../../fixtures/net/causes.ts';
import { DEPLOY, LOGIN_LOOKUP, WEB_PORT } from '../kinds/chatmail.ts';
import { excerpt } from '../knowledge/text.ts';
import { hostSessions, sessionsText } from '../reach/sessions.ts';
import { WEB_OWNER } from '../reach/owners.ts';
import { isAnothers, isStrangers } from '../reach/strangers.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** What each protocol's server says first (RFC 9051 §7.1, RFC 5321 §3.1). */
const BEHIND = {
  imap: { name: 'IMAP', service: SERVICES.imaps, greets: /^\* OK\b/i },
  smtp: { name: 'SMTP', service: SERVICES.submissions, greets: /^220[ -]/ },
} as const;

check(
  {
    id: 'relay.web-port',
    title: say`Port ${SERVICES.https.port} leads mail apps to the mail ports`,
    failure: say`Who is in a network that lets only the web through is cut off from mail`,
    weight: 'required',
    asks: ['https'],
    why: say`Hotels, firms and whole countries let only port ${SERVICES.https.port} out. A relay's settings name it, too: nginx looks at what a client asks for in the TLS handshake (ALPN), and leads "imap" to Dovecot and "smtp" to Postfix.`,
    fix: () => WEB_PORT,
    references: ['RFC 7301 §3.2', 'chatmail/relay nginx.conf.j2'],
  },
  async (bench) => {
    const endpoints = bench.sure(await bench.target.reachable());
    for (const endpoint of endpoints)
      for (const protocol of ['imap', 'smtp'] as const) await judgeBehind(protocol, endpoint, bench);
  },
);

async function judgeBehind(protocol: 'imap' | 'smtp', endpoint: Endpoint, bench: Bench & Senses): Promise<void> {
  const { name, greets } = BEHIND[protocol];
  const behind = await bench.relay.behind(protocol, endpoint);
  if (!behind.known) return bench.doubt(because(behind, await ownerOf(protocol, endpoint, bench)));
  const { where, greeting }: Behind = behind.value;
  const leads = greeting !== undefined && greets.test(greeting);
  if (!leads && (await isAnothers(endpoint, bench))) return;
  bench.claim(leads, {
    good: say`${where} leads to ${name} whoever asks for it`,
    bad: say`${where} does not lead to ${name} whoever asks for it`,
    observed: greeting === undefined ? say`The TLS handshake was refused: no such protocol` : excerpt(greeting),
    expected: say`the greeting of the server on port ${BEHIND[protocol].service.port}`,
  });
}

/** Whose matter it is that nobody answers: the server's behind, where it does not answer at its own port either. */
async function ownerOf(
  protocol: 'imap' | 'smtp',
  endpoint: Endpoint,
  { imap, smtp, tls }: Senses,
): Promise<string | undefined> {
  const { service } = BEHIND[protocol];
  const web = await tls.session(SERVICES.https, endpoint);
  if (!web.known) return WEB_OWNER;
  const { greeting } =
    protocol === 'imap' ? await imap.dialogue(service, endpoint) : await smtp.dialogue(service, endpoint);
  return greeting.known ? undefined : CAUSES[service.name].reach;
}

check(
  {
    id: 'relay.encryption',
    title: say`Port ${SERVICES.smtp.port} takes mail over TLS only, and users' ports speak TLS 1.3`,
    failure: say`Who writes to whom can be read on the way`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    why: say`On port ${SERVICES.smtp.port} most servers take mail without TLS as well. A relay does not: the messages are encrypted in any case, and TLS hides who writes to whom. Its ports for users are set to TLS 1.3, which hides more of a connection than 1.2 does.`,
    fix: () => DEPLOY,
    references: ['RFC 3207 §4.3', 'RFC 8446', 'chatmail/relay master.cf.j2'],
  },
  async (bench) => {
    const { sure, target, relay, claim, doubt } = bench;
    await judgeVersions(bench);
    for (const endpoint of sure(await target.reachable())) {
      const reply = await relay.mailInClear(endpoint);
      const where = placeOf(endpoint, SERVICES.smtp.port);
      if (!reply.known) {
        doubt(because(reply, CAUSES.smtp.reach));
        continue;
      }
      const { code, text } = reply.value;
      if (code < FIRST_NEVER && (await isAnothers(endpoint, bench))) continue;
      if (code >= FIRST_NOT_NOW && code < FIRST_NEVER) {
        doubt({ reason: say`${where} takes no mail just now: ${excerpt(text)}`, cause: 'smtp.reachable' });
        continue;
      }
      claim(code >= FIRST_NEVER, {
        good: say`${where} takes no mail before TLS`,
        bad: say`${where} takes mail before TLS`,
        observed: excerpt(text),
        expected: '530 5.7.0 Must issue a STARTTLS command first',
      });
    }
  },
);

const NEWEST_TLS = 'TLSv1.3';

/** Other servers may come to port 25 with TLS 1.2. */
async function judgeVersions(bench: Bench & Senses): Promise<void> {
  const sessions = (await hostSessions(bench)).filter(({ service }) => service !== SERVICES.smtp.name);
  for (const [version, same] of Map.groupBy(sessions, (session) => session.version))
    bench.claim(version === NEWEST_TLS, {
      good: say`${sessionsText(same)} speaks TLS 1.3`,
      bad: say`${sessionsText(same)} does not speak TLS 1.3`,
      observed: version,
      expected: NEWEST_TLS,
      level: 'advice',
    });
}

/** Words of IMAP for trouble of the server's own (RFC 5530 §3). */
const OWN_TROUBLE = /\[(?:UNAVAILABLE|SERVERBUG)\]/i;
const NO_SUCH_LOGIN = /^NO\b.*\[AUTHENTICATIONFAILED\]/i;

check(
  {
    id: 'relay.logins',
    title: say`The relay looks logins up`,
    failure: say`Nobody can log in`,
    weight: 'required',
    asks: ['imaps'],
    why: say`doveauth knows the accounts and makes new ones. Where it does not run, all ports answer, and nobody gets in. mailproof tries one login with a name and a password that are too short for any account, so that none is made by it; with an account of its own it does without.`,
    fix: () => LOGIN_LOOKUP,
    references: ['RFC 5530 §3', 'chatmail/relay doveauth.py'],
  },
  async (bench) => {
    const { sure, mail, target, relay, claim, doubt, exempt, evidence } = bench;
    if (mail.missing('account') === undefined)
      exempt(
        say`The account's own login tells whether logins are looked up. Whether new accounts are made shows only where one is made, which a run with an account that it keeps does not do`,
      );
    const endpoint = await ownPlace(sure(await target.reachable()), bench);
    if (endpoint === undefined) return;
    const login = await relay.impossibleLogin(endpoint);
    if (!login.known) return doubt(because(login, CAUSES.imaps.reach));
    const { where, reply } = login.value;
    evidence('reply', reply);
    if (!OWN_TROUBLE.test(reply) && !NO_SUCH_LOGIN.test(reply))
      return doubt({ reason: say`${where} answered a login that cannot be with: ${excerpt(reply)}` });
    claim(!OWN_TROUBLE.test(reply), {
      good: say`${where} looks logins up`,
      bad: say`${where} cannot look logins up`,
      observed: excerpt(reply),
      expected: 'NO [AUTHENTICATIONFAILED] Authentication failed.',
    });
  },
);

/** The first address at which the relay itself answers: nobody else is tried. */
async function ownPlace(endpoints: readonly Endpoint[], senses: Senses): Promise<Endpoint | undefined> {
  for (const endpoint of endpoints) {
    const session = await senses.tls.session(SERVICES.imaps, endpoint);
    if (!(await isStrangers({ endpoint, session }, senses))) return endpoint;
  }
  return undefined;
}
