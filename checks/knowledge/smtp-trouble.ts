/**
 * What the replies of a whole conversation on port 25 say together: whether a server takes mail at all, and if it takes
 * none, why.
 */
import { meaningOf, stepOf, type Meaning, type Reply, type SmtpStep } from './smtp-replies.ts';

/** One refusal in a conversation. */
export interface RefusedCommand {
  /** As it was sent; empty for the greeting. */
  readonly command: string;
  readonly reply: Reply;
}

/** Why a server takes no mail at all from us: the meaning, and the reply that says so. */
export interface Trouble {
  readonly meaning: Exclude<Meaning, { readonly kind: 'yes' | 'no TLS' }>;
  readonly reply: Reply;
}

/** What was heard in one conversation on port 25. */
export interface Heard {
  /** Every reply of 4xx and 5xx, in order. */
  readonly refusals: readonly RefusedCommand[];
  /** Whether a recipient at the server's own domain was taken. */
  readonly taken: boolean;
  /** The server's own domain: recipients elsewhere are rightly refused. */
  readonly domain: string;
}

interface Answered extends RefusedCommand {
  readonly step: SmtpStep;
}

/** Postfix' words for a milter that says "not now" without words of its own, or does not answer. */
const MILTER = /451 4\.7\.1 Service unavailable - try again later/i;

/** What is about one recipient alone. */
const OF_RECIPIENT: ReadonlySet<Meaning['kind']> = new Set(['recipient refused', 'mailbox full']);

/**
 * Why a server takes no mail at all: it refuses the greeting, or MAIL, or puts off or refuses every recipient of its
 * own. Undefined where it takes some, where it only says of recipients that there is no such mailbox, and where nothing
 * was refused.
 */
export function troubleOf({ refusals, taken, domain }: Heard): Trouble | undefined {
  if (taken) return undefined;
  const said = refusals.map((refusal) => ({ ...refusal, step: stepOf(refusal.command) }));
  const early = said.find(({ step }) => step === 'greeting' || step === 'MAIL');
  if (early !== undefined) return trouble(meaningIn(said, early), early.reply);
  const recipients = said.filter(({ step }) => step === 'RCPT');
  const own = recipients.filter(({ command }) => isAt(command, domain));
  return ofRecipients(
    own,
    recipients.find(({ command }) => !isAt(command, domain)),
  );
}

/** Why a server takes nothing from users: it refuses the greeting, or STARTTLS in words of an outage. */
export function submissionTroubleOf(refusals: readonly RefusedCommand[]): Trouble | undefined {
  for (const { command, reply } of refusals) {
    const step = stepOf(command);
    const meaning = meaningOf(step, reply);
    if (step === 'greeting' || (step === 'STARTTLS' && meaning.kind === 'outage')) return trouble(meaning, reply);
  }
  return undefined;
}

/**
 * Where each recipient of its own is refused: an outage first; a "no" in the same words for everybody, elsewhere too,
 * is not about recipients.
 */
function ofRecipients(own: readonly Answered[], elsewhere: Answered | undefined): Trouble | undefined {
  const judged = own.map(({ step, reply }) => ({ reply, meaning: meaningOf(step, reply) }));
  if (judged.some(({ meaning }) => OF_RECIPIENT.has(meaning.kind))) return undefined;
  const worst = judged.find(({ meaning }) => meaning.kind === 'outage') ?? judged[0];
  if (worst === undefined) return undefined;
  if (worst.meaning.kind !== 'no') return trouble(worst.meaning, worst.reply);
  const alike =
    elsewhere !== undefined && judged.every(({ reply }) => unaddressed(reply) === unaddressed(elsewhere.reply));
  return alike ? { meaning: { kind: 'refusal of us' }, reply: worst.reply } : undefined;
}

/** What one reply says of the whole service, where it refuses. */
export function troubleIn(step: SmtpStep, reply: Reply): Trouble | undefined {
  return trouble(meaningOf(step, reply), reply);
}

function trouble(meaning: Meaning, reply: Reply): Trouble | undefined {
  return meaning.kind === 'yes' || meaning.kind === 'no TLS' ? undefined : { meaning, reply };
}

/**
 * A milter's "not now" tells nothing alone; with a 454 to STARTTLS before it, the milter had not even been asked about
 * mail.
 */
function meaningIn(said: readonly Answered[], { step, reply }: Answered): Meaning {
  const before = MILTER.test(reply.text) ? said.find((one) => one.step === 'STARTTLS') : undefined;
  const filter = before === undefined ? undefined : meaningOf('STARTTLS', before.reply);
  return filter?.kind === 'outage' ? filter : meaningOf(step, reply);
}

function isAt(command: string, domain: string): boolean {
  return command.toLowerCase().endsWith(`@${domain}>`);
}

/** A reply without the recipient that it quotes. */
function unaddressed({ text }: Reply): string {
  return text.replaceAll(/<[^<>]{0,320}>/g, '<>');
}
