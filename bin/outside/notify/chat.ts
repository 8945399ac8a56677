/** Delivers a message into a group of Delta Chat, by Delta Chat's own core. */
import { say, verbatim, type Text } from '../../../common/say.ts';
import { Group, type Unsaid } from '../../../fixtures/deltachat/group.ts';
import { wordsOf } from '../../../fixtures/deltachat/words.ts';
import type { Notification } from '../../../reporters/notification.ts';
import type { Channel, UndeliveredNews } from './channel.ts';

/** To log in, send and hear that it was taken; and for another run that has the account. Milliseconds. */
const TIMEOUT = 30_000;

/** Undefined: the relay has it. What it does not have yet stays with the core, and is sent once. */
export async function sendChat({ url }: Channel, message: Notification): Promise<UndeliveredNews | undefined> {
  const relay = url.pathname;
  try {
    const group = await Group.open(relay, TIMEOUT);
    if (!group.known) return { why: group.reason, again: false, refused: true };
    const unsaid = await group.value.write(message.id, wordsFor(message), TIMEOUT).finally(() => group.value.close());
    return unsaid === undefined ? undefined : undelivered(unsaid, relay);
  } catch (error) {
    return { why: say`Delta Chat's core could not be used: ${verbatim(wordsOf(error))}`, again: true, refused: false };
  }
}

/** The title of one piece of news is its first line. */
function wordsFor({ title, text, events }: Notification): string {
  return events.length > 1 ? `${title}\n\n${text}` : text;
}

function undelivered(unsaid: Unsaid, relay: string): UndeliveredNews {
  return { why: reasonOf(unsaid, relay), again: false, refused: unsaid !== 'late' };
}

function reasonOf(unsaid: Unsaid, relay: string): Text {
  if (unsaid === 'late') return say`the relay does not take it`;
  return unsaid === 'alone'
    ? say`nobody is in the group. This shows how to join it: ${`mailproof notify setup --relay ${relay}`}`
    : say`the relay answers ${verbatim(unsaid.refused)}`;
}
