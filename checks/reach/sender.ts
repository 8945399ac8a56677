/** What a server says on port 25 to senders that have an address, as opposed to the empty one. */
import type { SmtpDialogue } from '../../fixtures/senses.ts';
import { troubleIn, type Trouble } from '../knowledge/smtp-trouble.ts';

/** Why a server puts off mail from any sender with an address; undefined if it takes it, or refuses it otherwise. */
export function senderOutage({ sender }: Pick<SmtpDialogue, 'sender'>): Trouble | undefined {
  if (!sender.known) return undefined;
  const trouble = troubleIn(sender.value.step, sender.value.reply);
  return trouble?.meaning.kind === 'outage' ? trouble : undefined;
}
