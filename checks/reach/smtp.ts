/** The conversations that the SMTP checks judge. */
import { unknown, type Unknown } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { CAUSES } from '../../fixtures/net/causes.ts';
import type { Senses, SmtpDialogue, SmtpReply } from '../../fixtures/senses.ts';
import { FIRST_NOT_NOW, READY } from '../../common/smtp.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { submissionTroubleOf, troubleIn, troubleOf, type Trouble } from '../knowledge/smtp-trouble.ts';
import type { Bench } from '../words/bench.ts';
import { ownOf } from './strangers.ts';
import { stuckText } from './stuck.ts';

/** Why a service takes no mail at all, in its own words; undefined if it takes some, or if it does not say. */
export function troubleAt(
  { service, greeting, refusals, recipients }: SmtpDialogue,
  domain: string,
): Trouble | undefined {
  // RFC 5321 §4.2: of the positive replies, only 220 is a welcome.
  if (greeting.known && greeting.value.code !== READY)
    return troubleIn('greeting', greeting.value) ?? { meaning: { kind: 'no' }, reply: greeting.value };
  if (service.name !== SERVICES.smtp.name) return submissionTroubleOf(refusals);
  const own = [recipients.postmaster, recipients.abuse, recipients.unknown, ...Object.values(recipients.reports)];
  const taken = own.some((reply) => reply.known && reply.value.code < FIRST_NOT_NOW);
  return troubleOf({ refusals, taken, domain });
}

/** Why nothing can be said about single recipients if a server takes no mail at all; undefined if it takes some. */
export function takesNothing(dialogue: SmtpDialogue, domain: string): Unknown | undefined {
  const { where, service, stuck } = dialogue;
  if (stuck?.before === 'mail') return unknown(stuckText(where, stuck), CAUSES[service.name].reach);
  const trouble = troubleAt(dialogue, domain);
  return trouble === undefined
    ? undefined
    : unknown(say`${where} takes no mail at all: ${trouble.reply.text}`, CAUSES[service.name].reach);
}

/** What a server said when it should have said 220. */
export function refusalOf(reply: SmtpReply | undefined): string | undefined {
  return reply === undefined || reply.code === READY ? undefined : reply.text;
}

/** The ports on which other servers and mail clients start without TLS. */
export const STARTTLS_SERVICES: readonly Service[] = [SERVICES.smtp, SERVICES.submission];
/** The ports on which mail clients hand in mail. */
export const SUBMISSION_SERVICES: readonly Service[] = [SERVICES.submissions, SERVICES.submission];

/** The conversations with each service on each address of the mail host; ends the check if there is no address. */
export async function smtpDialogues(
  bench: Bench & Senses,
  services: readonly Service[],
): Promise<readonly SmtpDialogue[]> {
  const { sure, target, smtp, evidence } = bench;
  const endpoints = sure(await target.reachable());
  const dialogues = await Promise.all(
    services.flatMap((service) => endpoints.map(async (endpoint) => smtp.dialogue(service, endpoint))),
  );
  for (const { where, transcript } of dialogues) if (transcript.length > 0) evidence(where, transcript);
  return ownOf(dialogues, bench);
}
