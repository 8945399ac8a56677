/**
 * `mailproof ping <domain> [other]`: messages there and back through Delta Chat's own core, one after another, until
 * Ctrl-C.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatExchange, ChatLetter, Partner } from '../../fixtures/deltachat/types.ts';
import type { Fact } from '../../common/fact.ts';
import type { Mail, Secrets } from '../../fixtures/mail/types.ts';
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Run, Senses } from '../../fixtures/senses.ts';
import { withSenses } from '../../fixtures/world.ts';
import { speaking, spoken, type Language } from '../../reporters/language.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { roundTrip, statisticsOf, type Ping, type Statistics } from './ping-statistics.ts';
import { createEarlyDns } from '../engine/early-dns.ts';
import { lookFirst } from '../engine/first-look.ts';
import { withRelayAccounts } from '../engine/relay-accounts.ts';
import { left, reapAll } from '../engine/reaper.ts';
import { oneRun, requestFrom, type Request } from '../asked/request.ts';
import { count as countFrom, domainFrom, numberFrom } from '../asked/values.ts';
import { outputEnded } from '../outside/standard-output.ts';
import { UsageError } from '../asked/usage-error.ts';

/** Between two pings, by default. Seconds. */
const INTERVAL = 1;
const MILLISECONDS = 1000;

/** How it is told: for people, or a JSON object a line. */
interface Teller {
  begins(conversation: ChatExchange): string;
  tells(ping: Ping): string;
  ends(statistics: Statistics): string;
}

export async function ping(line: CommandLine): Promise<number> {
  const [domain, other, extra] = line.words;
  if (extra !== undefined) throw new UsageError(say`ping takes two domains at the most: "${extra}" is one too many`);
  const count = countFrom(line.values, 'count') ?? Number.POSITIVE_INFINITY;
  const interval = (numberFrom(line.values, 'interval') ?? INTERVAL) * MILLISECONDS;
  const request = requestFrom({ words: domain === undefined ? [] : [domain], values: line.values }, process.env, {
    usage: 'mailproof ping example.org',
  });
  const teller = tellerFor(request);
  const early = createEarlyDns();
  const looked = await lookFirst([withOther(oneRun(request), other)], early.dns);
  const lent = await withRelayAccounts(looked.runs, process.env, (remarks) => remarks.forEach(tell), early);
  const {
    runs: [run],
  } = await reapAll(early.handedOn(lent));
  if (run === undefined) throw new Error('one run went in');
  for (const remark of [...request.warnings, ...(run.private.remarks ?? [])]) tell(remark);
  const code = await withStop((stop) =>
    measure(run, { partner: other === undefined ? 'neighbour' : 'peer', count, interval, teller, stop }),
  );
  for (const remark of await left()) tell(remark);
  return code;
}

interface Measuring {
  readonly partner: Partner;
  readonly count: number;
  readonly interval: number;
  readonly teller: Teller;
  readonly stop: AbortSignal;
}

async function measure({ settings, private: given }: Run, measuring: Measuring): Promise<number> {
  let mail: Mail | undefined;
  try {
    return await withSenses(settings, given, (senses) => {
      mail = senses.mail;
      return pingPong(senses, measuring);
    });
  } finally {
    for (const remark of mail?.leftovers() ?? []) tell(remark);
  }
}

async function pingPong(senses: Senses, { partner, count, interval, teller, stop }: Measuring): Promise<number> {
  const missing = senses.deltachat.missing('core') ?? senses.deltachat.missing(partner);
  if (missing !== undefined) throw new UsageError(missing);
  const conversation = await unlessStopped(senses.deltachat.conversation(partner), stop);
  if (conversation === undefined) return EXIT.interrupted;
  if (!conversation.known) {
    tell(conversation.reason);
    return EXIT.undetermined;
  }
  for (const remark of senses.deltachat.remarks()) tell(remark);
  process.stdout.write(teller.begins(conversation.value));
  const pings: Ping[] = [];
  while (pings.length < count && !stop.aborted) {
    const one = await unlessStopped(thereAndBack(conversation.value, pings.length + 1, senses.settings.patience), stop);
    if (one === undefined) break;
    pings.push(one);
    process.stdout.write(teller.tells(one));
    if (pings.length < count) await sleep(interval, undefined, { signal: stop }).catch(() => undefined);
  }
  const statistics = statisticsOf(pings);
  process.stdout.write(teller.ends(statistics));
  return statistics.sent > 0 && statistics.returned === statistics.sent ? EXIT.good : EXIT.failed;
}

async function thereAndBack(conversation: ChatExchange, sequence: number, within: number): Promise<Ping> {
  const first = await conversation.send({ within });
  const there = secondsOf(first);
  const second = there === undefined ? undefined : await conversation.send({ within, back: true });
  const reason = reasonOf(second ?? first);
  return {
    sequence,
    there,
    back: second === undefined ? undefined : secondsOf(second),
    ...(reason === undefined ? {} : { reason }),
  };
}

function secondsOf(letter: Fact<ChatLetter>): number | undefined {
  const seconds = letter.known ? letter.value.arrived?.seconds : undefined;
  return seconds === undefined ? undefined : Math.round(seconds * MILLISECONDS) / MILLISECONDS;
}

function reasonOf(letter: Fact<ChatLetter>): Text | undefined {
  if (!letter.known) return letter.reason;
  return letter.value.refused === undefined ? undefined : verbatim(letter.value.refused);
}

/** The other domain's account is the given mailbox there, else one that is made at that chatmail relay. */
function withOther({ settings, private: own }: Run, other: string | undefined): Run {
  const peerRelay = other === undefined ? undefined : domainFrom(other);
  const { peer, ...secrets } = own.secrets;
  const given: Secrets = peer !== undefined && peer.address.endsWith(`@${peerRelay}`) ? { ...secrets, peer } : secrets;
  return {
    settings: { ...settings, deltaChat: true, peerRelay: given.peer === undefined ? peerRelay : undefined },
    private: { ...own, secrets: given },
  };
}

/** Ctrl-C ends the measuring, not the program; a second one does. */
async function withStop<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopper = new AbortController();
  const listener = (): void => {
    if (stopper.signal.aborted) process.exit(EXIT.interrupted);
    stopper.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, listener);
  // Nobody reads any more.
  outputEnded.addEventListener('abort', () => stopper.abort(), { once: true });
  try {
    return await work(stopper.signal);
  } finally {
    for (const signal of signals) process.off(signal, listener);
  }
}

async function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T | undefined> {
  const stopped = Promise.withResolvers<undefined>();
  const listener = (): void => stopped.resolve(undefined);
  stop.addEventListener('abort', listener, { once: true });
  if (stop.aborted) listener();
  return Promise.race([work, stopped.promise]).finally(() => stop.removeEventListener('abort', listener));
}

function tellerFor({ reporters }: Request): Teller {
  const [{ name, file, language } = { name: 'console', file: undefined, language: spoken() }] = reporters;
  if (reporters.length > 1 || file !== undefined || (name !== 'console' && name !== 'json'))
    throw new UsageError(
      say`ping writes to standard output: --reporter console, or --reporter json for an object a line`,
    );
  return name === 'json' ? inJson(language) : FOR_PEOPLE;
}

const FOR_PEOPLE: Teller = {
  begins: ({ first, second }) => `${render(say`${first} writes to ${second} and back`)}\n`,
  tells: (one) => {
    const total = roundTrip(one);
    const told =
      total === undefined
        ? lost(one)
        : say`${fixed(total)} s  (there ${fixed(one.there)} s, back ${fixed(one.back)} s)`;
    return `${String(one.sequence).padStart(4)}  ${render(told)}\n`;
  },
  ends: ({ sent, returned, loss, seconds }) => {
    const counts = `\n${render(say`${sent} sent, ${returned} came back, ${loss.toFixed(0)} % lost`)}\n`;
    if (seconds === undefined) return counts;
    const { minimum, mean, maximum, median, p95, p99 } = seconds;
    return `${counts}${render(say`minimum ${fixed(minimum)} s, mean ${fixed(mean)} s, maximum ${fixed(maximum)} s, half within ${fixed(median)} s, 95 % within ${fixed(p95)} s, 99 % within ${fixed(p99)} s`)}\n`;
  },
};

function lost({ there, reason }: Ping): Text {
  const told = there === undefined ? say`lost on the way there` : say`lost on the way back`;
  return reason === undefined ? told : say`${told}: ${reason}`;
}

function fixed(seconds: number | undefined): string {
  return seconds?.toFixed(2) ?? '';
}

function inJson(language: Language): Teller {
  return {
    begins: () => '',
    tells: ({ reason, ...one }) =>
      `${JSON.stringify({
        ...one,
        ...(reason === undefined ? {} : { reason: speaking(language, () => render(reason)) }),
        seconds: roundTrip(one),
      })}\n`,
    ends: (statistics) => `${JSON.stringify({ summary: statistics })}\n`,
  };
}

function tell(text: Text): void {
  process.stderr.write(`mailproof: ${render(text)}\n`);
}
