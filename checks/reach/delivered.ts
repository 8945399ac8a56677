/** What all checks of messages share: the message that arrived, or why there is none to look at. */
import { lines, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Arrival, Delivery, MailRoute, Sent } from '../../fixtures/mail/types.ts';
import type { Bench } from '../words/bench.ts';
import { diagnosisOf, readBounce } from '../knowledge/bounce.ts';
import { explain, readRefusal } from '../knowledge/refusals/explain.ts';
import { remedyOf, summaryOf } from '../knowledge/refusals/telling.ts';
import { WATCHED_FOLDER } from '../knowledge/delta-chat.ts';
import { excerpt } from '../knowledge/text.ts';

/** Which check owns that a message does not arrive. */
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
 * The message of a route, for checks that look at it; where it was refused or lost, the check that owns that is the
 * cause and this one ends.
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

/** Why there is no message although everything is known; undefined where there is one, or where it is not known. */
export function lossOf({ sent, refused, arrived, bounce }: Delivery): Text | undefined {
  if (refused !== undefined) return say`The server refused the message: ${excerpt(refused, LONGEST_REPLY)}`;
  if (bounce !== undefined) return say`The message was sent back: ${diagnosisOf(bounce) ?? say`no reason given`}`;
  if (arrived.known && arrived.value === undefined)
    return say`The message ${sent.known ? sent.value.messageId : ''} did not arrive`;
  return undefined;
}

/**
 * What the words of a refusal or a bounce mean, and what to do about exactly that; undefined where they are not known.
 */
export function remedyForLoss({ refused, bounce }: Delivery): Text | undefined {
  const said = bounce === undefined ? undefined : readBounce(bounce)?.recipients[0]?.refusal;
  const explanation = explain(said ?? readRefusal(refused ?? ''));
  return explanation === undefined ? undefined : lines(summaryOf(explanation), remedyOf(explanation));
}

/** Whether Delta Chat would see it. */
export function isSeen({ folder }: Arrival): boolean {
  return folder.toUpperCase() === WATCHED_FOLDER;
}

/**
 * The message with which a server's signature is judged: one that reached the other provider, else one within the
 * server.
 */
export async function farthest(bench: Bench & Senses): Promise<Delivered | undefined> {
  if (bench.mail.missing('peer') === undefined) {
    const { sent, arrived } = await bench.mail.delivery('outbound');
    if (sent.known && arrived.known && arrived.value !== undefined) return { sent: sent.value, arrival: arrived.value };
  }
  return delivered(bench, 'self');
}
