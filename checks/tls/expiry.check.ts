/** TLS: the certificate is valid, and for long enough. */
import { say, type Text } from '../../common/say.ts';
import type { Certificate, Senses, TlsSession } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import type { Sign } from '../words/sign.ts';
import { compareClocks } from '../reach/clocks.ts';
import { DAY } from '../knowledge/units.ts';
import { certificateKey, everyCertificate, levelOf, sessionsText } from '../reach/sessions.ts';
import { ASK_ACME } from './renewal.ts';

/** Days: mailcow renews when so many are left, and fewer than the second mean that it has failed for over a week. */
const RENEWAL_DAYS = 30;
const ENOUGH_DAYS = 21;
/**
 * Of a certificate's life: what is made to live for some weeks or days only is renewed when about a third of it is left
 * (RFC 9773 has issuers say when), so less than that means that the renewal is late.
 */
const ENOUGH_OF_LIFE = 1 / 3;

check(
  {
    id: 'tls.expiry',
    title: say`The certificate is valid for long enough`,
    failure: say`Delta Chat refuses to connect once the certificate has expired`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'http', 'https'],
    guide: 'install-mailcow',
    why: say`A certificate is valid for some weeks only. mailcow renews it 30 days before its end; when that fails and nobody looks, all users lose the connection on one day. One that lives for weeks or days only is renewed when a third of its life is left.`,
    fix: () => ASK_ACME,
    references: ['RFC 5280 §4.1.2.5'],
  },
  async (bench) => {
    const now = Date.parse(bench.now);
    const sessions = (await everyCertificate(bench)).flat();
    const nows = await nowsOf(bench, now);
    for (const same of Map.groupBy(sessions, certificateKey).values()) judgeDates(bench, same, nows);
  },
);

/** What time it is, by whom: milliseconds since 1970. */
interface Nows {
  readonly here: number;
  /** The time that the certificate is judged by. */
  readonly right: number;
  readonly server: number;
  /** This machine's clock and the server's differ, and nobody knows which is wrong. */
  readonly open?: Doubt;
}

/** A wrong clock of this machine's must not be told as a wrong certificate. */
async function nowsOf(bench: Bench & Senses, now: number): Promise<Nows> {
  const host = await bench.target.host();
  const told = host.known ? await compareClocks(host.value, bench) : host;
  if ('known' in told || told.apart === undefined || told.errors === undefined)
    return { here: now, right: now, server: now };
  const server = now + told.apart;
  if (told.errors.known) return { here: now, right: now - told.errors.value.here, server };
  return { here: now, right: now, server, open: { reason: told.errors.reason, cause: CLOCK_OWNER } };
}

/** Says that the server's clock is wrong, or that nobody knows whose is. */
const CLOCK_OWNER = 'http.clock';

type Age = 'early' | 'good' | 'late' | 'over';

function ageAt(now: number, { starts, ends, enough }: ReturnType<typeof datesOf>): Age {
  if (now < starts) return 'early';
  if (now > ends) return 'over';
  return ends - now >= enough ? 'good' : 'late';
}

function judgeDates(bench: Bench, sessions: readonly TlsSession[], { here, right, server, open }: Nows): void {
  const leaf = sessions[0]?.chain[0];
  if (leaf === undefined) return;
  const dates = datesOf(leaf);
  const [age, seen, served] = [ageAt(right, dates), ageAt(here, dates), ageAt(server, dates)];
  const subject = say`The certificate of ${sessionsText(sessions)}`;
  if (open !== undefined && seen !== served) return bench.doubt(open);
  // Every other check that looks at the certificate does so by this machine's clock.
  if (age !== seen)
    return bench.doubt({
      reason: say`${subject} cannot be judged by its dates from here: the clock of this machine is wrong by ${daysText(Math.floor(Math.abs(here - right) / DAY))}`,
      vantage: true,
    });
  // The server that does not know the day cannot know that it should have a new one.
  const level = levelOf(sessions);
  return judgeAge(bench, { leaf, subject, now: right, ...dates, level, sign: served === 'good' ? CLOCK_SIGN : {} });
}

const CLOCK_SIGN = { sign: 'wrong clock' } as const;

interface Dated extends ReturnType<typeof datesOf> {
  readonly leaf: Certificate;
  readonly subject: Text;
  readonly now: number;
  readonly sign: { readonly sign?: Sign };
  readonly level: Weight;
}

function judgeAge({ claim }: Bench, { leaf, subject, now, starts, ends, enough, due, sign, level }: Dated): void {
  const left = daysText(Math.floor(Math.abs(ends - now) / DAY));
  const begun = claim(now >= starts, {
    good: say`${subject} is valid already`,
    bad: say`${subject} is not valid before ${leaf.validFrom}`,
    level,
    ...sign,
  });
  if (!begun) return;
  const alive = claim(now <= ends, {
    good: say`${subject} has not expired`,
    bad: say`${subject} expired ${left} ago`,
    observed: leaf.validTo,
    level,
    ...sign,
  });
  if (!alive) return;
  claim(ends - now >= enough, {
    good: say`${subject} is valid for another ${left}`,
    bad: say`${subject} expires in ${left}`,
    observed: leaf.validTo,
    expected: say`renewed by ${new Date(due).toISOString().slice(0, 'YYYY-MM-DD'.length)}`,
    level: 'recommended',
    ...sign,
  });
}

function daysText(days: number): Text {
  if (days === 0) return say`less than a day`;
  return days === 1 ? say`1 day` : say`${days} days`;
}

/** Milliseconds since 1970, how many of them should be left, and when it should have been renewed. */
function datesOf({ validFrom, validTo }: Certificate): {
  readonly starts: number;
  readonly ends: number;
  readonly enough: number;
  readonly due: number;
} {
  const [starts, ends] = [Date.parse(validFrom), Date.parse(validTo)];
  const life = ends - starts;
  const share = life * ENOUGH_OF_LIFE;
  return { starts, ends, enough: Math.min(share, ENOUGH_DAYS * DAY), due: ends - Math.min(share, RENEWAL_DAYS * DAY) };
}
