/** Postfix' queue as `postqueue -j` prints it (postqueue(1)). */
import type { MailcowBlueprint, QueuedBlueprint } from '../host/types.ts';

const MILLISECONDS = 1000;

export interface Queued {
  readonly queue_name: string;
  readonly queue_id: string;
  readonly arrival_time: number;
  readonly message_size: number;
  readonly forced_expire: boolean;
  readonly sender: string;
  readonly recipients: readonly { readonly address: string; readonly delay_reason?: string }[];
}

export function queued({ queue }: Pick<MailcowBlueprint, 'queue'>): readonly Queued[] {
  return queue.map(messageOf);
}

function messageOf({ age, to, reason, held = false }: QueuedBlueprint, index: number): Queued {
  return {
    queue_name: held ? 'hold' : 'deferred',
    queue_id: `4cT${index}x9Fz0`,
    arrival_time: Math.round(Date.now() / MILLISECONDS) - age,
    message_size: 2_100,
    forced_expire: false,
    sender: 'secret.person@example.org',
    recipients: [{ address: to, ...(reason === undefined ? {} : { delay_reason: reason }) }],
  };
}
