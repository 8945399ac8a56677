/** Tells each channel what is pending there: at most one message a run, and what may have arrived before once more. */
import { say, type Text } from '../../../common/say.ts';
import { notificationOf } from '../../../reporters/notification.ts';
import { claim, release, settle, type Batch } from '../../history/events.ts';
import { inHistory } from '../../history/history.ts';
import type { Channel } from './channel.ts';
import { sendPatiently } from './send.ts';

/** Between attempts. Milliseconds. */
const PAUSES = [1_000, 4_000] as const;

/** Resolves to what could not be delivered; it stays pending, and the next run tells it. */
export async function deliver(
  folder: string,
  channels: readonly Channel[],
  pauses: readonly number[] = PAUSES,
): Promise<readonly Text[]> {
  const troubles = await Promise.all(channels.map((channel) => tell(folder, channel, pauses)));
  return troubles.flat();
}

async function tell(folder: string, channel: Channel, pauses: readonly number[]): Promise<readonly Text[]> {
  const batches = inHistory(folder, (database) => claim(database, channel.print));
  for (const batch of batches) {
    const trouble = await tellBatch(folder, channel, batch, pauses);
    if (trouble !== undefined) return [trouble];
  }
  return [];
}

async function tellBatch(
  folder: string,
  channel: Channel,
  { message, events }: Batch,
  pauses: readonly number[],
): Promise<Text | undefined> {
  const told = await sendPatiently(channel, notificationOf(message, events), pauses);
  inHistory(folder, (database) => {
    if (told.known) settle(database, channel.print, message);
    else release(database, channel.print, message, told.refused === true);
  });
  return told.known
    ? undefined
    : say`What is new could not be told to ${channel.name}: ${told.reason}. The next run tells it`;
}
