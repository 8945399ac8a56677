/** Carries out a check: lets its judge speak, not longer than the run may last. */
import type { Senses } from '../../fixtures/senses.ts';
import type { Text } from '../../common/say.ts';
import type { Card } from '../words/card.ts';
import type { Judge } from '../words/bench.ts';
import { waitsFor } from '../reach/silence.ts';
import { Judgement, STOP, type Fail } from './judgement.ts';
import type { RunMeta } from '../words/meta.ts';
import { planOf } from '../zone/plan.ts';
import { zoneRows } from '../zone/state.ts';
import type { Definition } from './area.ts';

/** How much longer than the deadline vitest itself waits: only a bug of ours gets there. Milliseconds. */
export const DEADLINE_GRACE = 5_000;
const MILLISECONDS = 1000;

/** Begins a check; what the plan for the server asks of DNS is asked in its name. */
export async function startJudgement(definition: Definition, senses: Senses, fail: Fail): Promise<Judgement> {
  const plan = await senses.timeline.as(definition.card.id, () => planOf(senses));
  return new Judgement(definition, senses, plan, fail);
}

/** Lets the judge speak until it is done, or the deadline has come. Rejects where the judge has a bug. */
export async function carryOut(judgement: Judgement, { card, judge }: Definition, senses: Senses): Promise<void> {
  try {
    const missing = missingFor(card, senses);
    if (card.needs !== undefined && missing !== undefined) judgement.lack(card.needs, missing);
    await beforeDeadline(
      senses.timeline.as(card.id, () => speak(judgement, judge, senses)),
      senses,
      () => judgement.cutOff(),
    );
  } catch (error) {
    if (error !== STOP) throw error;
  }
}

/** Lets the judge speak, and finds out whom it really waits for, where it waits for another check. */
async function speak(judgement: Judgement, judge: Judge, senses: Senses): Promise<void> {
  try {
    await judge(judgement.bench());
  } catch (error) {
    if (error !== STOP) throw error;
  }
  const { cause } = judgement;
  if (cause !== undefined) judgement.blame(await waitsFor(cause, senses));
}

/** What a check needs and the run was not given; told by the senses, so that no judge has to ask. */
function missingFor({ needs }: Card, { mail, deltachat, server }: Senses): Text | undefined {
  if (needs === 'host' || needs === 'mailcow') return server.missing(needs);
  if (needs === 'delta-chat') return deltachat.missing('core');
  return needs === 'token' || needs === 'account' || needs === 'peer' ? mail.missing(needs) : undefined;
}

async function beforeDeadline(judging: Promise<void>, senses: Senses, late: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const left = senses.began + senses.settings.deadline - performance.now();
  const alarm = new Promise<void>((resolve) => {
    timer = setTimeout(
      () => {
        late();
        resolve();
      },
      Math.max(left, 0),
    );
  });
  judging.catch(() => undefined); // a judge that fails after the deadline is not heard any more
  await Promise.race([judging, alarm]).finally(() => clearTimeout(timer));
}

/** What was looked at; the plan may be about another host, where this one is a mistake. */
export async function runMeta(senses: Senses): Promise<RunMeta> {
  const { target, dns } = senses;
  const [plan, host, endpoints] = await Promise.all([planOf(senses), target.host(), target.endpoints()]);
  return {
    started: senses.now,
    seconds: (performance.now() - senses.began) / MILLISECONDS,
    troubles: senses.troubles(),
    host: host.known ? host.value : plan.host,
    addresses: endpoints.known ? endpoints.value.map(({ address }) => address) : [],
    resolvers: dns.resolvers,
    remarks: await senses.remarks(),
    course: senses.timeline.course(),
    ...(senses.settings.message === undefined ? { zone: zoneRows(senses, plan) } : {}),
  };
}
