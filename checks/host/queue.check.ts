/** Mail that Postfix has taken and cannot pass on: to the mailboxes of the domain, or to other servers. */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { QueuedMessage } from '../../fixtures/host/types.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import { durationText } from '../knowledge/duration.ts';
import { explainRefusal, readRefusal, type Explanation } from '../knowledge/refusals/explain.ts';
import { quoteOf, remedyOf, summaryOf } from '../knowledge/refusals/telling.ts';
import { excerpt } from '../knowledge/text.ts';
import { IN_MAILCOW } from './texts.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Seconds that a message may wait. Greylisting puts off what is new to the other side for some minutes. */
const SOON = { inward: 15 * MINUTE, outward: HOUR };
/** From then on people notice. Seconds. */
const LONG = { inward: HOUR, outward: DAY };
/** Other people's servers are down, and names are misspelled, one here and one there. */
const MANY_DOMAINS = 5;

check(
  {
    id: 'host.queue',
    title: say`No mail is stuck on the server`,
    failure: say`Messages were accepted and do not get on`,
    weight: 'required',
    needs: 'mailcow',
    why: say`Postfix keeps what it cannot pass on and tries again for days, and nobody is told for hours. A full disk, a spam filter that does not answer, a blocked port or a block list show here first.`,
    fix: () =>
      say`${IN_MAILCOW} see what waits and why, and what Postfix says of it:\nsudo docker compose exec postfix-mailcow mailq\nsudo docker compose logs --tail=100 postfix-mailcow | grep status=deferred\nOnce the cause is gone, let it try again:\nsudo docker compose exec postfix-mailcow postqueue -f`,
    references: [],
  },
  async (bench) => {
    const { count, messages } = bench.sure(await bench.server.queue());
    bench.evidence('queue', { count, oldest: Math.max(0, ...messages.map(({ age }) => age)) });
    const isInward = ({ to }: QueuedMessage): boolean => to.includes(bench.settings.domain);
    judgeInward(bench, bench.settings.domain, messages.filter(isInward));
    const waiting = messages.filter((one) => !isInward(one) && one.age >= SOON.outward);
    const told = judgeRefused(bench, waiting);
    judgeOthers(
      bench,
      waiting.filter((one) => !told.has(one)),
      count,
    );
  },
);

function judgeInward({ claim }: Bench, domain: string, messages: readonly QueuedMessage[]): void {
  const late = messages.filter(({ age }) => age >= SOON.inward);
  claim(late.length === 0, {
    good: say`No message to ${domain} waits`,
    bad: say`Messages to ${domain} have not reached their mailboxes: ${late.length}, the oldest for ${oldest(late)}`,
    observed: quoteOfMost(late),
    level: levelOf(late, LONG.inward),
  });
}

/** What others refuse because of something here. Returns the messages of which that was said. */
function judgeRefused({ claim }: Bench, waiting: readonly QueuedMessage[]): ReadonlySet<QueuedMessage> {
  const explained = waiting.flatMap((message) => {
    const explanation = explanationsOf(message).find(({ reason: { whose } }) => whose === 'ours');
    return explanation === undefined ? [] : [{ message, explanation }];
  });
  for (const same of Map.groupBy(explained, ({ explanation: { id } }) => id).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const messages = same.map(({ message }) => message);
    const { explanation } = first;
    claim(false, {
      good: say`No other server puts mail off for a reason that lies here`,
      bad: say`Messages have waited for up to ${oldest(messages)}: ${messages.length}. ${summaryOf(explanation)}`,
      observed: quoteOf(explanation.refusal),
      level: levelOf(messages, LONG.outward),
      fix: remedyOf(explanation),
    });
  }
  return new Set(explained.map(({ message }) => message));
}

function explanationsOf({ reasons }: QueuedMessage): readonly Explanation[] {
  return reasons.flatMap((reason) => explainRefusal(readRefusal(reason)) ?? []);
}

function judgeOthers({ claim }: Bench, waiting: readonly QueuedMessage[], count: number): void {
  const domains = new Set(waiting.flatMap(({ to }) => to)).size;
  claim(domains < MANY_DOMAINS, {
    good:
      count === 0
        ? say`The queue is empty`
        : say`The queue holds ${count}, and few of them for long: as a rule it is the other servers that are down`,
    bad: say`Messages to ${domains} other domains have waited for more than an hour, the oldest for ${oldest(waiting)}`,
    observed: quoteOfMost(waiting),
    level: 'recommended',
  });
}

function levelOf(messages: readonly QueuedMessage[], long: number): Weight {
  return messages.some(({ age }) => age >= long) ? 'required' : 'recommended';
}

function oldest(messages: readonly QueuedMessage[]): Text {
  return durationText(Math.max(0, ...messages.map(({ age }) => age)));
}

/** What is said of most of them. */
function quoteOfMost(messages: readonly QueuedMessage[]): Text {
  const groups = Map.groupBy(
    messages.flatMap(({ reasons }) => reasons),
    (reason) => reason.replaceAll(/\d+/g, '#'),
  );
  const [most] = [...groups.values()].toSorted((one, other) => other.length - one.length);
  return verbatim(excerpt(most?.[0] ?? ''));
}
