/** IMAP with an account: it logs in, learns of new messages at once, and has room for them. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Weight } from '../words/card.ts';
import { MESSAGE_SIZE_NEEDED, USEFUL_CAPABILITIES } from '../knowledge/delta-chat.ts';
import { MEGABYTE } from '../knowledge/units.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered, isSeen } from '../reach/delivered.ts';
import { judgeLogin } from '../reach/login.ts';

check(
  {
    id: 'imap.login',
    title: say`The account can log in`,
    failure: say`Delta Chat cannot receive messages and asks for the password`,
    weight: 'required',
    needs: 'account',
    shows: 'reading',
    guide: 'add-domain',
    why: say`mailproof logs in as Delta Chat does, on port ${SERVICES.imaps.port} and on port ${SERVICES.imap.port}. After one refusal it stops, so that mailcow does not ban this address.`,
    fix: () => say`Check the password that mailproof was given. If it is right, see in the folder mailcow-dockerized why Dovecot refuses it (every login asks the web server of mailcow, so a broken nginx breaks logins too):
sudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth
sudo docker compose exec nginx-mailcow nginx -t`,
    references: ['RFC 9051 §6.2.3'],
  },
  async (bench) => {
    const { mail, sure, doubt } = bench;
    const { origin } = sure(await mail.account());
    for (const service of [SERVICES.imaps, SERVICES.imap]) {
      const login = await mail.login(service);
      if (login.known && login.value.result === 'refused' && origin === 'token')
        doubt({ reason: say`The account that mailadm made cannot log in`, cause: 'mailadm.login' });
      else judgeLogin(bench, service, login);
    }
  },
);

/** IDLE decides whether messages come at once; the others only make things better. */
const CAPABILITY_LEVELS: Readonly<Record<(typeof USEFUL_CAPABILITIES)[number], Weight>> = {
  IDLE: 'required',
  MOVE: 'advice',
  QUOTA: 'recommended',
};

check(
  {
    id: 'imap.capabilities',
    title: say`The server can do what Delta Chat makes use of`,
    failure: say`Messages come late, or Delta Chat cannot show how full the mailbox is`,
    weight: 'required',
    needs: 'account',
    why: say`With IDLE the server tells of new messages at once; without it Delta Chat asks now and then. MOVE and QUOTA save traffic and warn before the mailbox is full.`,
    fix: () => say`In the folder mailcow-dockerized, see whether Dovecot's plugins or capabilities were changed (the first command should print nothing), and start it again:
grep -iE 'mail_plugins|imap_capability' data/conf/dovecot/extra.conf
sudo docker compose restart dovecot-mailcow`,
    references: ['RFC 2177', 'RFC 6851', 'RFC 9208'],
  },
  async ({ mail, sure, claim, evidence }) => {
    const capabilities = sure(await mail.capabilities());
    evidence('capabilities', capabilities);
    for (const name of USEFUL_CAPABILITIES) {
      claim(capabilities.includes(name), {
        good: say`The server offers ${name}`,
        bad: say`The server does not offer ${name} after login`,
        level: CAPABILITY_LEVELS[name],
      });
    }
  },
);

check(
  {
    id: 'imap.idle',
    title: say`The server tells of a new message at once`,
    failure: say`Messages come minutes late`,
    weight: 'required',
    needs: 'account',
    why: say`Delta Chat keeps a connection open on which the server is to tell of new messages (IDLE). A server that offers this and stays silent makes messages come when the app happens to ask.`,
    fix: () => say`In the folder mailcow-dockerized, see whether Dovecot runs out of inotify watches, and start it again:
sudo docker compose logs --tail=200 dovecot-mailcow | grep -i inotify
sudo docker compose restart dovecot-mailcow`,
    references: ['RFC 2177 §3'],
  },
  async (bench) => {
    const capabilities = bench.sure(await bench.mail.capabilities());
    if (!capabilities.includes('IDLE'))
      return bench.doubt({ reason: say`The server does not offer IDLE`, cause: 'imap.capabilities' });
    const message = await delivered(bench, 'self');
    if (message === undefined) return;
    const { arrival } = message;
    if (!isSeen(arrival))
      return bench.doubt({
        reason: say`The message did not arrive in INBOX, where mailproof waited for it`,
        cause: 'roundtrip.inbox',
      });
    bench.evidence('arrival', { pushed: arrival.pushed, seconds: arrival.seconds });
    bench.claim(arrival.pushed, {
      good: say`The server told of the new message by itself`,
      bad: say`The new message was there, but the server did not tell of it`,
    });
  },
);

/** Less room than this deserves a word while nothing is lost yet. */
const SCARCE = 0.1;

check(
  {
    id: 'imap.quota',
    title: say`The mailbox has room`,
    failure: say`Messages are sent back because the mailbox is full`,
    weight: 'required',
    needs: 'account',
    guide: 'add-domain',
    why: say`A full mailbox refuses every message. Delta Chat sends attachments of up to ${Math.floor(MESSAGE_SIZE_NEEDED / MEGABYTE)} MB.`,
    fix: () =>
      say`Delete old messages in the mailbox, or give it more room in mailcow: E-Mail > Configuration > Mailboxes > Edit > Quota (0 means no limit).`,
    references: ['RFC 9208 §4'],
  },
  async ({ mail, sure, claim, evidence }) => {
    const { used, limit } = sure(await mail.quota());
    evidence('quota', { used, limit: limit ?? 'none' });
    const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - used;
    const words = say`${Math.floor(Math.max(left, 0) / MEGABYTE)} MB of ${Math.floor((limit ?? 0) / MEGABYTE)} MB are left`;
    const fits = claim(left >= MESSAGE_SIZE_NEEDED, {
      good: say`The mailbox has room for a large message`,
      bad: say`The mailbox has no room for a large message`,
      observed: words,
    });
    if (fits && limit !== undefined)
      claim(left >= limit * SCARCE, {
        good: say`The mailbox is far from full`,
        bad: say`The mailbox is nearly full`,
        observed: words,
        level: 'recommended',
      });
  },
);

/** A family's phones, tablets and computers with one account, behind one router. */
const FAMILY = 10;

check(
  {
    id: 'imap.sessions',
    title: say`All devices of a family can be connected at once`,
    failure: say`One device too many and none of them gets its messages reliably`,
    weight: 'recommended',
    needs: 'account',
    deep: say`the account is logged in to ${FAMILY} times at once, for a moment`,
    why: say`Each device with the account keeps a connection open, and all devices of a household come from one address. Servers limit how many there may be of an account from one address: Dovecot by itself to 10. Whoever is one too many is sent away again and again.`,
    fix: () => say`In the folder mailcow-dockerized, put mailcow's own limit back: take the line mail_max_userip_connections out of data/conf/dovecot/extra.conf, and start Dovecot again:
sudo docker compose exec dovecot-mailcow doveconf mail_max_userip_connections
sudo docker compose restart dovecot-mailcow`,
    references: ['RFC 9051 §7.1'],
  },
  async ({ settings, trials, mail, sure, claim, exempt }) => {
    if (settings.deep !== true)
      return exempt(say`Not asked for: with --deep the account logs in ${FAMILY} times at once`);
    sure(await mail.capabilities());
    const { open, refused } = sure(await trials.sessions(FAMILY));
    claim(open >= FAMILY, {
      good: say`The server lets the account in ${FAMILY} times at once`,
      bad: say`The server lets the account in ${open} times at once, and no further`,
      ...(refused === undefined ? {} : { observed: excerpt(refused) }),
    });
    return undefined;
  },
);
