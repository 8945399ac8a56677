/** The conversations that the SMTP checks judge. */
import type { Senses, SmtpDialogue, SmtpReply } from '../../fixtures/senses.ts';
import { READY } from '../../common/smtp.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import type { Bench } from '../words/bench.ts';

/** What a server said where it had to say 220 and did not. */
export function refusalOf(reply: SmtpReply | undefined): string | undefined {
  return reply === undefined || reply.code === READY ? undefined : reply.text;
}

/** The ports where other servers and mail clients start without TLS. */
export const STARTTLS_SERVICES: readonly Service[] = [SERVICES.smtp, SERVICES.submission];
/** The ports where mail clients hand in mail. */
export const SUBMISSION_SERVICES: readonly Service[] = [SERVICES.submissions, SERVICES.submission];

/** The conversation with each service on each address of the mail host; ends the check where there is no address. */
export async function smtpDialogues(
  { sure, target, smtp, evidence }: Bench & Senses,
  services: readonly Service[],
): Promise<readonly SmtpDialogue[]> {
  const endpoints = sure(await target.reachable());
  const dialogues = await Promise.all(
    services.flatMap((service) => endpoints.map(async (endpoint) => smtp.dialogue(service, endpoint))),
  );
  for (const { where, transcript } of dialogues) if (transcript.length > 0) evidence(where, transcript);
  return dialogues;
}
