/** TLS: the certificate is trusted, covers every name, and is valid for long enough. */
import { lines, say, type Text } from '../../common/say.ts';
import type { Certificate, TlsSession } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { DAY } from '../knowledge/units.ts';
import { allSessions, everyCertificate, leafOf, sessionsText } from '../reach/sessions.ts';

/** How to find out why mailcow has no new certificate. */
const ASK_ACME = say`In the folder mailcow-dockerized, ask mailcow's certificate service to try again, and read what it says:\nsudo docker compose restart acme-mailcow\nsudo docker compose logs --tail=50 acme-mailcow\nUsual reasons: an A or AAAA record that does not lead to this server, port 80 not reachable from outside, a CAA record that does not allow letsencrypt.org, or SKIP_LETS_ENCRYPT=y in mailcow.conf.`;

/** Starts every service that speaks TLS again. */
export const RESTART = say`sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow`;

/** How to make every service take up the certificate that is there. */
export const RELOAD = say`In the folder mailcow-dockerized, make all services read the certificate again:\n${RESTART}`;

check(
  {
    id: 'tls.trust',
    title: say`The certificate is trusted by everybody`,
    failure: say`Delta Chat refuses to connect`,
    weight: 'required',
    guide: 'install-mailcow',
    why: say`Delta Chat only connects where the certificate was issued by an authority that all devices know, such as Let's Encrypt. With any other certificate nobody can log in, although the app may blame the password.`,
    fix: () => ASK_ACME,
    references: ['RFC 5280 §6', 'RFC 8446 §4.4.2'],
  },
  async (bench) => {
    const groups = await everyCertificate(bench);
    bench.evidence('certificates', groups.map(described));
    for (const sessions of groups) {
      const [first] = sessions;
      if (first === undefined) continue;
      const distrust = first.trusted ? undefined : distrustOf(first);
      bench.claim(first.trusted, {
        good: say`The certificate of ${sessionsText(sessions)} is trusted`,
        bad: say`The certificate of ${sessionsText(sessions)} ${distrust?.words ?? ''}`,
        ...(first.problem === undefined
          ? {}
          : { observed: `${first.problem}, issuer: ${excerpt(leafOf(first)?.issuer ?? '')}` }),
        ...(distrust?.fix === undefined ? {} : { fix: distrust.fix }),
      });
    }
  },
);

/** For evidence. */
function described(sessions: readonly TlsSession[]): unknown {
  return {
    where: sessions.map(({ serverName, where }) => `${serverName} at ${where}`),
    chain: sessions[0]?.chain.map(({ subject, issuer, validFrom, validTo, fingerprint, keyType }) => ({
      subject,
      issuer,
      validFrom,
      validTo,
      fingerprint,
      keyType,
    })),
    names: sessions[0]?.chain[0]?.names,
  };
}

interface Distrust {
  /** The end of a sentence whose subject is the certificate. */
  readonly words: Text;
  readonly fix?: Text;
}

/** mailcow's generate_config.sh makes a certificate of its own, to be used until there is a real one: O=mailcow. */
const SNAKE_OIL = /(^|, )O=mailcow(,|$)/i;

/** OpenSSL's words for a path that breaks off. */
const BROKEN_PATH = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
]);
const WEAK = new Set(['EE_KEY_TOO_SMALL', 'CA_KEY_TOO_SMALL', 'CA_MD_TOO_WEAK']);

function distrustOf({ chain, problem = '' }: TlsSession): Distrust {
  const [leaf] = chain;
  if (leaf === undefined) return { words: say`cannot be read` };
  if (SNAKE_OIL.test(leaf.issuer)) {
    return {
      words: say`is the placeholder that mailcow made for itself; mailcow has not got a real one from Let's Encrypt yet`,
    };
  }
  if (leaf.selfSigned) return { words: say`is signed by itself and by no authority` };
  if (WEAK.has(problem))
    return {
      words: say`is too weak: its key or its signature is of a kind that programs no longer accept`,
      fix: REPLACE,
    };
  if (chain.length === 1 && BROKEN_PATH.has(problem)) {
    return {
      words: say`is sent alone: the intermediate certificate of its issuer, which connects it to a trusted authority, is missing`,
      fix: COMPLETE,
    };
  }
  return { words: say`leads to no authority that devices know` };
}

const COMPLETE = say`In the folder mailcow-dockerized, append the intermediate certificate of the issuer to the server's own, in data/assets/ssl/cert.pem (first your certificate, then the intermediate one; your issuer calls that file "fullchain" or "bundle"). ${RELOAD}`;

const REPLACE = say`In the folder mailcow-dockerized, let mailcow make a new key and get a certificate for it:\nsudo mv data/assets/ssl/key.pem data/assets/ssl/key.pem.old\n${ASK_ACME}`;

check(
  {
    id: 'tls.names',
    title: say`The certificate covers every name of the server`,
    failure: say`Delta Chat refuses to connect, or QR codes make no accounts`,
    weight: 'required',
    guide: 'mailcow-options',
    why: say`Programs compare the name they asked for with the names in the certificate. Where mailadm's name is missing, scanning a QR code fails; where the mail host's is missing, nobody can log in.`,
    fix: ({ host, mailadmHost }) =>
      lines(
        say`In the folder mailcow-dockerized, see that this stands in mailcow.conf:\nMAILCOW_HOSTNAME=${host}`,
        ...(mailadmHost === undefined ? [] : [say`ADDITIONAL_SAN=${mailadmHost}`]),
        say`Apply it:\nsudo docker compose up -d\n${ASK_ACME}`,
      ),
    references: ['RFC 9525 §6', 'RFC 8314 §3.3'],
  },
  async (bench) => {
    const { own, web } = await allSessions(bench);
    const sessions = [...own, ...web];
    const [judged, selfSigned] = [
      sessions.filter((session) => leafOf(session)?.selfSigned !== true),
      sessions.filter((session) => leafOf(session)?.selfSigned === true),
    ];
    if (selfSigned.length > 0) {
      bench.doubt({
        reason: say`A certificate that is signed by itself has to be replaced anyway, so the names in it were not looked at`,
        cause: 'tls.trust',
      });
    }
    for (const same of Map.groupBy(
      judged,
      (session) => `${session.serverName} ${leafOf(session)?.fingerprint ?? ''}`,
    ).values())
      judgeNames(bench, same);
  },
);

function judgeNames({ claim }: Bench, sessions: readonly TlsSession[]): void {
  const [first] = sessions;
  if (first === undefined) return;
  const { serverName } = first;
  const names = leafOf(first)?.names ?? [];
  claim(first.covers, {
    good: say`The certificate of ${sessionsText(sessions)} covers ${serverName}`,
    bad: say`The certificate of ${sessionsText(sessions)} does not cover the name ${serverName}`,
    observed: names.length === 0 ? say`no names at all` : excerpt(names.join(', '), NAMES_SHOWN),
    expected: serverName,
  });
}

/** Characters. */
const NAMES_SHOWN = 400;

/** Days: mailcow renews when 30 are left, so fewer than this mean that it has failed for more than a week. */
const ENOUGH_DAYS = 21;
/**
 * Days: certificates that are made to live for no longer are renewed by another rhythm, when a third of their life is
 * left.
 */
const SHORT_LIFE = 8;

check(
  {
    id: 'tls.expiry',
    title: say`The certificate is valid for three weeks or more`,
    failure: say`Delta Chat refuses to connect once the certificate has expired`,
    weight: 'required',
    guide: 'install-mailcow',
    why: say`A certificate is valid for some weeks only. mailcow renews it 30 days before its end; when that fails and nobody looks, all users lose the connection on one day.`,
    fix: () => ASK_ACME,
    references: ['RFC 5280 §4.1.2.5'],
  },
  async (bench) => {
    const now = Date.parse(bench.now);
    const sessions = (await everyCertificate(bench)).flat();
    for (const same of Map.groupBy(sessions, (session) => leafOf(session)?.fingerprint).values())
      judgeDates(bench, same, now);
  },
);

function judgeDates({ claim }: Bench, sessions: readonly TlsSession[], now: number): void {
  const leaf = sessions[0]?.chain[0];
  if (leaf === undefined) return;
  const subject = say`The certificate of ${sessionsText(sessions)}`;
  const { starts, ends, enough } = datesOf(leaf);
  const left = daysText(Math.floor(Math.abs(ends - now) / DAY));
  const begun = claim(now >= starts, {
    good: say`${subject} is valid already`,
    bad: say`${subject} is not valid before ${leaf.validFrom}`,
  });
  if (!begun) return;
  const alive = claim(now <= ends, {
    good: say`${subject} has not expired`,
    bad: say`${subject} expired ${left} ago`,
    observed: leaf.validTo,
  });
  if (!alive) return;
  claim(ends - now >= enough, {
    good: say`${subject} is valid for another ${left}`,
    bad: say`${subject} expires in ${left}`,
    observed: leaf.validTo,
    level: 'recommended',
  });
}

function daysText(days: number): Text {
  if (days === 0) return say`less than a day`;
  return days === 1 ? say`1 day` : say`${days} days`;
}

/** Milliseconds since 1970, and how many of them should be left. */
function datesOf({ validFrom, validTo }: Certificate): {
  readonly starts: number;
  readonly ends: number;
  readonly enough: number;
} {
  const [starts, ends] = [Date.parse(validFrom), Date.parse(validTo)];
  const life = ends - starts;
  return { starts, ends, enough: life <= SHORT_LIFE * DAY ? life / 3 : ENOUGH_DAYS * DAY };
}
