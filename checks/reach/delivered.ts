/** What all checks of messages have in common: the message that arrived, or why there is none to look at. */
import { lines, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Arrival, Delivery, MailRoute, Sent } from '../../fixtures/mail/types.ts';
import type { Bench } from '../words/bench.ts';
import { diagnosisOf, readBounce } from '../knowledge/bounce.ts';
import { explainRefusal, readRefusal } from '../knowledge/refusals/explain.ts';
import { remedyOf, summaryOf } from '../knowledge/refusals/telling.ts';
import { headerFields, valueOf } from '../knowledge/headers.ts';
import { WATCHED_FOLDER } from '../knowledge/delta-chat.ts';
import { excerpt } from '../knowledge/text.ts';

/** Which check owns the fact that a message does not arrive. */
const OWNERS: Readonly<Record<MailRoute, string>> = {
  self: 'roundtrip.delivery',
  outbound: 'roundtrip.outbound',
  inbound: 'roundtrip.inbound',
};

export interface Delivered {
  readonly sent: Sent;
  readonly arrival: Arrival;
}

/**
 * The message sent on a route, for checks that look at it. If it was refused or lost, the check that owns this is named
 * as the cause, and the present one ends.
 */
export async function delivered(
  { mail, sure, doubt }: Bench & Senses,
  route: MailRoute,
): Promise<Delivered | undefined> {
  const delivery = await mail.delivery(route);
  const lost = lossOf(delivery);
  if (lost !== undefined) {
    doubt({ reason: lost, cause: OWNERS[route] });
    return undefined;
  }
  const arrival = sure(delivery.arrived);
  const sent = sure(delivery.sent);
  return arrival === undefined ? undefined : { sent, arrival };
}

const LONGEST_REPLY = 300;

/** Why there is conclusively no message; undefined if there is one, or if that is not known. */
export function lossOf({ sent, refused, arrived, bounce }: Delivery): Text | undefined {
  if (refused !== undefined) return say`The server refused the message: ${excerpt(refused, LONGEST_REPLY)}`;
  if (bounce !== undefined) return say`The message was sent back: ${diagnosisOf(bounce) ?? say`no reason given`}`;
  if (arrived.known && arrived.value === undefined)
    return say`The message ${sent.known ? sent.value.messageId : ''} did not arrive`;
  return undefined;
}

/** What the words of a refusal or a bounce mean, and what to do about it; undefined if they are not known. */
export function remedyForLoss({ refused, bounce }: Delivery): Text | undefined {
  const said = bounce === undefined ? undefined : readBounce(bounce)?.recipients[0]?.refusal;
  const explanation = explainRefusal(said ?? readRefusal(refused ?? ''));
  return explanation === undefined ? undefined : lines(summaryOf(explanation), remedyOf(explanation));
}

/** Whether Delta Chat would see the message. */
export function isSeen({ folder }: Arrival): boolean {
  return folder.toUpperCase() === WATCHED_FOLDER;
}

/**
 * Ends a check of headers if every message there is was delivered by a server that strips them: the one under test and,
 * if one was given, the other provider.
 */
export async function needsHeaders({ mail, plan, exempt }: Bench & Senses): Promise<void> {
  if (plan.kind.keepsHeaders) return;
  if (mail.missing('peer') === undefined) {
    const { arrived } = await mail.delivery('outbound');
    if (!arrived.known || arrived.value === undefined || showsItsWay(arrived.value)) return;
  }
  exempt(
    say`A relay takes signatures and the way that a message came out of what it delivers, so this is judged at another provider: set MAILPROOF_PEER to the dclogin: link of a mailbox there`,
  );
}

/** Whether the trace headers are still there: chatmail relays from 1.10 on strip them, and all signatures. */
export function showsItsWay({ raw }: Arrival): boolean {
  return valueOf(headerFields(raw), 'received') !== undefined;
}

/** A message, and whether it has left the server. */
export interface Farthest extends Delivered {
  readonly left: boolean;
}

/** The message by which a server's signature is judged: one that reached the other provider, or else a local one. */
export async function farthest(bench: Bench & Senses): Promise<Farthest | undefined> {
  await needsHeaders(bench);
  if (bench.mail.missing('peer') === undefined) {
    const { sent, arrived } = await bench.mail.delivery('outbound');
    if (sent.known && arrived.known && arrived.value !== undefined && showsItsWay(arrived.value))
      return { sent: sent.value, arrival: arrived.value, left: true };
  }
  const { kind } = bench.plan;
  const within = await delivered(bench, kind.keepsHeaders ? 'self' : 'outbound');
  return within === undefined ? undefined : { ...within, left: !kind.keepsHeaders };
}
