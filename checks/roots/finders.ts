/** The kinds of roots, in the order in which they are looked for: what leaves least standing comes first. */
import { say } from '../../common/say.ts';
import { OUTAGES, type Outage } from '../knowledge/outages.ts';
import { TOGETHER } from '../knowledge/outages-together.ts';
import { PARTS, type Part, type Sign } from '../words/sign.ts';
import { rootOfCase, saw, type Finder, type Seen } from './roots.ts';

const RECEIVING = 'smtp.reachable';
const SENDING = 'smtp.submission';
const READING = 'imap.reachable';
/** Who says that nobody can look up the domain. */
const NAMES = 'dns.nameservers';
/** Who says that the server's clock is wrong. */
const CLOCK = 'http.clock';
/** Who says that the web server does not answer. */
const WEB = ['http.interface'];

const MAIL_PORTS: readonly Sign[] = ['closed smtp', 'closed submissions', 'closed submission'];
const READING_PORTS: readonly Sign[] = ['closed imap', 'closed imaps'];
const WEB_PORTS: readonly Sign[] = ['closed https', 'closed http'];
const MUTE_SUBMISSION: readonly Sign[] = ['speechless submissions', 'speechless submission'];
const MUTE_READING: readonly Sign[] = ['speechless imap', 'speechless imaps'];
const MUTE_WEB: readonly Sign[] = ['speechless https', 'speechless http'];

const ANOTHER_TIME = say`The server lives in another time: its certificate is not renewed, and its mail is dated wrong`;
const NOWHERE = say`Nobody can find the server: no mail arrives, and nobody can log in`;

/** Nothing of a domain that cannot be looked up can be found, whatever the server does. */
const zoneGone: Finder = (run) =>
  saw(run, 'zone gone')
    ? rootOfCase(run, { outage: { failure: NOWHERE }, owners: [NAMES], explains: ['zone gone'] })
    : undefined;

/**
 * A server that does not know the day renews no certificate, and its resolver takes every DNSSEC signature for one that
 * has expired, or is not valid yet.
 */
const wrongClock: Finder = (run) =>
  run.some(({ id, verdict }) => id === CLOCK && verdict === 'fail')
    ? rootOfCase(run, { outage: { failure: ANOTHER_TIME }, owners: [CLOCK], explains: ['wrong clock', 'names'] })
    : undefined;

/** Every service of the machine refuses: what they all stand on does not run. */
const nothingRuns: Finder = (run) =>
  sawAll(run, [...MAIL_PORTS, ...READING_PORTS, 'closed https'])
    ? rootOfCase(run, {
        outage: TOGETHER.everything,
        owners: [RECEIVING],
        explains: [...MAIL_PORTS, ...READING_PORTS, ...WEB_PORTS, 'logins', 'denied'],
      })
    : undefined;

const noPostfix: Finder = (run) =>
  sawAll(run, MAIL_PORTS)
    ? rootOfCase(run, {
        outage: TOGETHER.postfix,
        owners: [RECEIVING],
        explains: [...MAIL_PORTS, 'stopped postfix-mailcow'],
      })
    : undefined;

/** Postfix asks Dovecot before it greets where logins are offered. */
const noDovecot: Finder = (run) =>
  (sawAll(run, READING_PORTS) || sawAll(run, MUTE_READING)) &&
  saw(run, ...MUTE_SUBMISSION, 'logins', 'stopped dovecot-mailcow')
    ? rootOfCase(run, {
        outage: TOGETHER.dovecot,
        owners: [READING],
        explains: [...READING_PORTS, ...MUTE_READING, ...MUTE_SUBMISSION, 'logins', 'stopped dovecot-mailcow'],
      })
    : undefined;

const UPGRADES_LOST: readonly Sign[] = ['lost smtp', 'lost submission', 'lost imap'];
const SILENT_READING: readonly Sign[] = ['speechless imaps', 'lost imaps'];

/** Different programs take connections and greet, and what is large does not come: none of them is the cause. */
const largePackets: Finder = (run) =>
  saw(run, 'lost smtp', 'lost submission') &&
  saw(run, ...SILENT_READING) &&
  saw(run, 'lost imap', 'speechless https', 'lost https')
    ? rootOfCase(run, {
        outage: overIpv6Alone(run) ? TOGETHER.largePacketsIpv6 : TOGETHER.largePackets,
        owners: ['smtp.starttls'],
        explains: [
          ...UPGRADES_LOST,
          ...SILENT_READING,
          'speechless submissions',
          'lost submissions',
          'speechless https',
          'lost https',
          'logins',
          'denied',
        ],
      })
    : undefined;

/** Encrypted ports are lost where they answer over IPv4 and not over IPv6; over both they are speechless. */
function overIpv6Alone(run: readonly Seen[]): boolean {
  return saw(run, 'lost imaps') && !saw(run, 'speechless imaps', 'speechless submissions', 'speechless https');
}

/** Who waits for PHP, or for Redis behind it: postscreen, which asks whom to let in, and the web server. */
const hangingPhp: Finder = (run) =>
  sawAll(run, ['speechless smtp', 'speechless https'])
    ? rootOfCase(run, {
        outage: TOGETHER.php,
        owners: [RECEIVING],
        explains: [
          'speechless smtp',
          ...MUTE_WEB,
          'logins',
          'denied',
          'stopped php-fpm-mailcow',
          'stopped redis-mailcow',
        ],
      })
    : undefined;

/** Who waits for the database: Postfix, once it must look up a recipient, and PHP. postscreen does not ask it. */
const hangingDatabase: Finder = (run) =>
  sawAll(run, ['undecided smtp', 'speechless https'])
    ? rootOfCase(run, {
        outage: TOGETHER.database,
        owners: [RECEIVING],
        explains: ['undecided smtp', ...MUTE_WEB, 'logins', 'denied', 'stopped mysql-mailcow'],
      })
    : undefined;

/** A filter that hangs keeps every smtpd from greeting. */
const hangingFilter: Finder = (run) =>
  sawAll(run, ['speechless smtp', ...MUTE_SUBMISSION]) && !saw(run, ...READING_PORTS, ...MUTE_READING)
    ? rootOfCase(run, {
        outage: TOGETHER.hanging,
        owners: [RECEIVING],
        explains: ['speechless smtp', ...MUTE_SUBMISSION, 'stopped rspamd-mailcow'],
      })
    : undefined;

/** At mailcow every login asks the web server, so a refused one says nothing of the password. */
const noWeb: Finder = (run) =>
  saw(run, 'closed https') && saw(run, 'closed http', 'logins', 'denied', 'stopped nginx-mailcow')
    ? rootOfCase(run, {
        outage: saw(run, 'logins', 'denied') ? TOGETHER.webAndLogins : TOGETHER.web,
        owners: WEB,
        explains: [...WEB_PORTS, 'logins', 'denied', 'stopped nginx-mailcow'],
      })
    : undefined;

/** It takes connections, and that is all. */
const hangingWeb: Finder = (run) =>
  saw(run, 'speechless https') && saw(run, 'speechless http', 'logins', 'denied')
    ? rootOfCase(run, {
        outage: TOGETHER.webHangs,
        owners: WEB,
        explains: [...MUTE_WEB, 'logins', 'denied', 'stopped php-fpm-mailcow'],
      })
    : undefined;

/** The web interface errs, and every login asks the same parts: the database, Redis and PHP. */
const failingWeb: Finder = (run) =>
  saw(run, 'failing web') && saw(run, 'logins', 'denied') && !saw(run, 'database', 'disk')
    ? rootOfCase(run, {
        outage: TOGETHER.interfaceAndLogins,
        owners: WEB,
        explains: [
          'failing web',
          'logins',
          'denied',
          'stopped php-fpm-mailcow',
          'stopped redis-mailcow',
          'stopped mysql-mailcow',
        ],
      })
    : undefined;

/** Who says that a part is out of order. */
const OWNERS: Readonly<Record<Part, readonly string[]>> = {
  filter: [RECEIVING, SENDING, 'smtp.login'],
  database: [RECEIVING, SENDING, 'imap.login'],
  disk: ['host.resources', RECEIVING, SENDING, 'imap.login'],
  names: [RECEIVING, SENDING],
  logins: ['imap.login', 'smtp.login'],
  settings: [RECEIVING, SENDING],
  load: [RECEIVING, SENDING],
};

/** The containers without which a part is out of order. */
const CONTAINERS: Readonly<Record<Part, readonly Sign[]>> = {
  filter: ['stopped rspamd-mailcow'],
  database: ['stopped mysql-mailcow'],
  disk: [],
  names: ['stopped unbound-mailcow'],
  logins: ['stopped dovecot-mailcow', 'stopped nginx-mailcow', 'stopped php-fpm-mailcow'],
  settings: [],
  load: [],
};

/** What a part keeps from working besides. */
const FOLLOWS: Readonly<Partial<Record<Part, readonly Sign[]>>> = {
  disk: ['logins', 'failing web'],
  database: ['logins', 'denied', 'failing web'],
};

function outOfOrder(part: Part): Finder {
  const outage: Outage = OUTAGES[part];
  return (run) =>
    saw(run, part)
      ? rootOfCase(run, {
          outage,
          owners: OWNERS[part],
          explains: [part, ...CONTAINERS[part], ...(FOLLOWS[part] ?? [])],
        })
      : undefined;
}

function sawAll(run: readonly Seen[], signs: readonly Sign[]): boolean {
  return signs.every((sign) => saw(run, sign));
}

export const FINDERS: readonly Finder[] = [
  zoneGone,
  wrongClock,
  nothingRuns,
  largePackets,
  noPostfix,
  noDovecot,
  hangingPhp,
  hangingDatabase,
  hangingFilter,
  noWeb,
  hangingWeb,
  failingWeb,
  ...PARTS.map(outOfOrder),
];
