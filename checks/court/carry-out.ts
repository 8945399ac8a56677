/** Carries out a check: runs its judge until it is done or the run's deadline has come. */
import type { Senses } from '../../fixtures/senses.ts';
import type { Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { Card, Need } from '../words/card.ts';
import type { Judge } from '../words/bench.ts';
import { waitsFor } from '../reach/silence.ts';
import { Judgement, STOP, type Fail } from './judgement.ts';
import type { RunMeta } from '../words/meta.ts';
import type { Plan } from '../words/plan.ts';
import { withoutCheck } from '../kinds/index.ts';
import { planOf } from '../kinds/plan.ts';
import { zoneRows } from '../zone/state.ts';
import type { Definition } from './area.ts';

/** How much longer than the deadline vitest itself waits; only a bug of ours takes that long. Milliseconds. */
export const DEADLINE_GRACE = 5_000;
const MILLISECONDS = 1000;

/** Begins a check. The DNS queries that the plan for the server makes are recorded as this check's. */
export async function startJudgement(definition: Definition, senses: Senses, fail: Fail): Promise<Judgement> {
  const { card } = definition;
  const isLacking = needsOf(card).some((need) => missingFor(need, senses) !== undefined);
  // Its greeting is what runs wait for longest.
  if (card.asks?.includes(SERVICES.smtp.name) === true && !isLacking) senses.begin(SERVICES.smtp);
  const plan = await senses.timeline.as(card.id, () => planOf(senses));
  return new Judgement(definition, senses, plan, fail);
}

/** Runs the judge until it is done or the deadline has come. Rejects if the judge has a bug. */
export async function carryOut(judgement: Judgement, { card, judge }: Definition, senses: Senses): Promise<void> {
  try {
    const { kind } = await planOf(senses);
    const without = withoutCheck(kind, card.id);
    if (without !== undefined) judgement.leaveOut(without);
    for (const need of needsOf(card)) {
      const missing = missingFor(need, senses);
      if (missing !== undefined) judgement.lack(need, missing);
    }
    await beforeDeadline(
      senses.timeline.as(card.id, () => speak(judgement, judge, senses)),
      senses,
      () => judgement.cutOff(),
    );
  } catch (error) {
    if (error !== STOP) throw error;
  }
}

/** Runs the judge; if it waits for another check, finds out which check that one is really waiting for. */
async function speak(judgement: Judgement, judge: Judge, senses: Senses): Promise<void> {
  try {
    await judge(judgement.bench());
  } catch (error) {
    if (error !== STOP) throw error;
  }
  const { cause } = judgement;
  if (cause !== undefined) judgement.blame(await waitsFor(cause, senses));
}

/** Everything a check needs: mail to and from another provider also needs an account on this server. */
function needsOf({ needs }: Card): readonly Need[] {
  if (needs === undefined) return [];
  return needs === 'peer' ? [needs, 'account'] : [needs];
}

/** Why the run lacks what a check needs. The senses say so, so that no judge has to ask. */
function missingFor(need: Need, { mail, deltachat, server }: Senses): Text | undefined {
  if (need === 'host' || need === 'mailcow') return server.missing(need);
  if (need === 'delta-chat') return deltachat.missing('core');
  return need === 'token' || need === 'account' || need === 'peer' ? mail.missing(need) : undefined;
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
  judging.catch(() => undefined); // a judge that fails after the deadline is ignored
  await Promise.race([judging, alarm]).finally(() => clearTimeout(timer));
}

/** The host that was looked at. The plan may name a different one if this one is a mistake. */
export async function runMeta(senses: Senses): Promise<RunMeta> {
  const { target, dns } = senses;
  const [plan, host, endpoints] = await Promise.all([planOf(senses), target.host(), target.endpoints()]);
  return {
    started: senses.now,
    seconds: (performance.now() - senses.began) / MILLISECONDS,
    troubles: senses.troubles(),
    host: host.known ? host.value : plan.host,
    ...kindOf(plan),
    ...(plan.mailadmUrl === undefined ? {} : { mailadm: plan.mailadmUrl }),
    addresses: endpoints.known ? endpoints.value.map(({ address }) => address) : [],
    resolvers: dns.resolvers,
    remarks: await senses.remarks(),
    course: senses.timeline.course(),
    ...(senses.settings.message === undefined ? { zone: zoneRows(senses, plan) } : {}),
  };
}

function kindOf({ kind: { name, called }, kindReason }: Plan): Pick<RunMeta, 'kind'> {
  return kindReason === undefined ? {} : { kind: { name, title: called, reason: kindReason } };
}
