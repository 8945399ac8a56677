/** The way of the message: which server had it how long. */
import { say, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import { durationText } from '../knowledge/duration.ts';
import { isUnder } from '../knowledge/names.ts';
import { hopSteps } from '../knowledge/received.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Plan } from '../words/plan.ts';
import { letterOf } from './at-hand.ts';
import { undelivered } from '../knowledge/origin.ts';
import { wayOf } from './way.ts';

check(
  {
    id: 'message.hops',
    title: say`Every server on the way passed the message on at once`,
    failure: say`The message was held up on its way`,
    weight: 'recommended',
    why: say`Each server writes into the message when it took it. The differences tell which one held it: people who chat notice every minute.`,
    fix: () =>
      say`In the folder mailcow-dockerized, see what it waits for:\nsudo docker compose exec postfix-mailcow mailq`,
    references: ['RFC 5321 §4.4', 'RFC 5321 §4.5.4.1'],
  },
  async (bench) => {
    const { claim, doubt, evidence, plan } = bench;
    const letter = letterOf(bench);
    const { hops } = letter;
    evidence(
      'hops',
      hops.map(({ helo, address, by, protocol, at }) => ({
        from: helo ?? null,
        address: address ?? null,
        by: by ?? null,
        with: protocol ?? null,
        at: at === undefined ? null : new Date(at).toISOString(),
      })),
    );
    evidence(
      'steps',
      hopSteps(hops).map(({ holder, taker, seconds }) => ({ from: holder ?? null, to: taker ?? null, seconds })),
    );
    const not = undelivered(letter);
    if (not !== undefined) return doubt({ reason: not });
    const { steps, slow, clocks, total } = wayOf(hops);
    if (steps.length === 0)
      return doubt({
        reason: say`Fewer than two of the Received lines have a date that can be read, so they do not tell how long a step took`,
      });
    for (const { holder, taker, seconds } of slow) {
      claim(false, {
        good: say`No server held the message`,
        bad: say`${nameOf(holder)} had the message for ${durationText(seconds)} before ${nameOf(taker)} took it`,
        fix: fixFor(holder, taker, plan),
      });
    }
    for (const { host, seconds } of clocks) {
      claim(false, {
        good: say`The clocks on the way agree`,
        bad: say`The clock of ${nameOf(host)} is ${durationText(Math.abs(seconds))} ${seconds < 0 ? say`behind` : say`ahead of`} the clock of the server before it, so the times around it tell little`,
        level: 'advice',
        fix: say`If ${nameOf(host)} is yours, see whether its clock is set by the network:\ntimedatectl`,
      });
    }
    if (slow.length === 0)
      claim(true, {
        good: say`The message took ${durationText(Math.max(total, 0))} for ${steps.length} steps`,
        bad: say`The message was held up`,
      });
  },
);

function nameOf(host: string | undefined): Text {
  return host === undefined ? say`a server that gives no name` : say`${excerpt(host)}`;
}

function fixFor(holder: string | undefined, taker: string | undefined, { domain, host }: Plan): Text {
  const own = (name: string | undefined): boolean =>
    name !== undefined && (name === host || name === 'localhost' || isUnder(name, domain));
  const refused = say`The usual reason is that ${nameOf(taker)} put the message off at first (greylisting), which happens once for a new sender, or that it could not be reached. Your server's log says which; in the folder mailcow-dockerized:\nsudo docker compose logs postfix-mailcow | grep status=deferred\nWhat waits there now:\nsudo docker compose exec postfix-mailcow mailq`;
  if (own(holder) && own(taker))
    return say`The message waited inside the server. In the folder mailcow-dockerized, see whether it is short of memory, and what its virus scanner and spam filter do:\nsudo docker stats --no-stream\nsudo docker compose logs --tail=200 rspamd-mailcow clamd-mailcow`;
  if (holder === undefined) return say`The lines do not name the server that had it; its Received line gives no name.`;
  return own(holder)
    ? refused
    : say`Only who runs ${nameOf(holder)} can see why; tell them the Message-ID and the time.`;
}
