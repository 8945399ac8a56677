/** SMTP: for whom the server takes mail, and how much. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Ehlo, Senses, SmtpDialogue, SmtpReply } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { FIRST_NEVER, FIRST_NOT_NOW, parametersOf } from '../../common/smtp.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { MESSAGE_SIZE_NEEDED } from '../knowledge/delta-chat.ts';
import { MEGABYTE } from '../knowledge/units.ts';
import { smtpDialogues, SUBMISSION_SERVICES, takesNothing } from '../reach/smtp.ts';

check(
  {
    id: 'smtp.recipients',
    title: say`The server knows its mailboxes, and the postmaster can be reached`,
    failure: say`Mistyped addresses vanish, or nobody can tell you about trouble`,
    weight: 'recommended',
    asks: ['smtp'],
    deep: say`port ${SERVICES.smtp.port} is asked for hostmaster@ as well`,
    shows: 'receiving',
    guide: 'add-domain',
    why: say`Mail to an address that does not exist should be refused, so that its sender learns of the mistake. And other operators write to postmaster@ and abuse@ when something is wrong with your server, before they block it.`,
    fix: ({ domain }) =>
      say`In mailcow, under E-Mail > Configuration > Aliases > Add alias, enter these addresses, with a mailbox that you read as the goal:\npostmaster@${domain}, abuse@${domain}`,
    references: ['RFC 5321 §4.5.1', 'RFC 2142 §4'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, [SERVICES.smtp])) {
      const { where, recipients } = dialogue;
      const nothing = takesNothing(dialogue, bench.plan.domain);
      if (nothing !== undefined) {
        bench.doubt(nothing);
        continue;
      }
      if (!bench.plan.kind.knowsRecipients) {
        judgeTaking(bench, where, recipients.postmaster);
        continue;
      }
      judgeAccepted(bench, where, `postmaster@${bench.plan.domain}`, recipients.postmaster);
      judgeAccepted(bench, where, `abuse@${bench.plan.domain}`, recipients.abuse);
      judgeRefused(bench, where, recipients.unknown);
      await judgeHostmaster(bench, dialogue);
    }
  },
);

function judgeAccepted(bench: Bench, where: string, address: string, reply: Fact<SmtpReply>): void {
  const final = settled(bench, where, say`mail to ${address}`, reply);
  if (final === undefined) return;
  bench.claim(final.code < FIRST_NOT_NOW, {
    good: say`${where} takes mail to ${address}`,
    bad: say`${where} refuses mail to ${address}`,
    observed: final.text,
  });
}

function judgeRefused(bench: Bench, where: string, reply: Fact<SmtpReply>): void {
  const final = settled(bench, where, say`mail to an address that does not exist`, reply);
  if (final === undefined) return;
  bench.claim(final.code >= FIRST_NEVER, {
    good: say`${where} refuses mail to an address that does not exist`,
    bad: say`${where} takes mail to an address that does not exist`,
    observed: final.text,
    expected: '550 5.1.1 User unknown',
    fix: say`In mailcow, under E-Mail > Configuration > Aliases, delete the catch-all alias (its address begins with @), and see that "Relay all recipients" is off in the domain's settings under E-Mail > Configuration > Domains.`,
  });
}

/** A server that looks at the message first takes every recipient; "not now" is what is behind it failing. */
function judgeTaking(bench: Bench, where: string, reply: Fact<SmtpReply>): void {
  if (!reply.known) return bench.doubt(reply);
  const { code, text } = reply.value;
  bench.claim(code < FIRST_NOT_NOW, {
    good: say`${where} takes mail to addresses at ${bench.plan.domain}`,
    bad: code < FIRST_NEVER ? say`${where} puts off all mail` : say`${where} refuses all mail`,
    observed: text,
    level: 'required',
  });
}

/** RFC 2142 §7: who sees trouble with the domain's DNS writes there, above all where its SOA record names it. */
async function judgeHostmaster(bench: Bench & Senses, { where, endpoint }: SmtpDialogue): Promise<void> {
  if (bench.settings.deep !== true) return;
  const more = await bench.smtp.more(endpoint);
  if (!more.known || !more.value.hostmaster.known) return;
  const { code, text } = more.value.hostmaster.value;
  const address = `hostmaster@${bench.plan.domain}`;
  bench.evidence(`${where} ${address}`, text);
  if (!(await isNamedBySoa(bench))) return;
  bench.claim(code < FIRST_NEVER, {
    good: say`${where} takes mail to ${address}`,
    bad: say`${where} refuses mail to ${address}, which the SOA record of ${bench.plan.domain} names`,
    observed: text,
    level: 'advice',
    fix: say`Who sees trouble with your domain's DNS writes there. Let it lead to a mailbox that you read, in mailcow under E-Mail > Configuration > Aliases > Add alias:\n${address}`,
  });
}

/** RFC 1035 §3.3.13: the zone's mailbox, with a dot in place of the @. */
async function isNamedBySoa({ dns, plan }: Bench & Senses): Promise<boolean> {
  const soa = await dns.ask(plan.domain, 'SOA');
  return soa.known && soa.value.records.some(({ mailbox }) => mailbox === `hostmaster.${plan.domain}`);
}

/** A yes or a no; "not now" (greylisting, for one) is neither. */
function settled({ doubt }: Bench, where: string, what: Text, reply: Fact<SmtpReply>): SmtpReply | undefined {
  if (!reply.known) {
    doubt(reply);
    return undefined;
  }
  if (reply.value.code < FIRST_NOT_NOW || reply.value.code >= FIRST_NEVER) return reply.value;
  doubt({ reason: say`${where} puts off ${what}: ${reply.value.text}` });
  return undefined;
}

check(
  {
    id: 'smtp.size',
    title: say`Messages may be as large as Delta Chat makes them`,
    failure: say`Large pictures, videos and files cannot be sent or received`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission'],
    deep: say`a message that is too large is announced on port ${SERVICES.smtp.port}, and not sent`,
    guide: 'install-mailcow',
    why: say`Delta Chat sends files that become messages of up to about 25 MB. A server with a smaller limit refuses them, on both the way out and the way in.`,
    fix: () =>
      say`In the folder mailcow-dockerized, put mailcow's own limit (about 100 MB) back: set this line in data/conf/postfix/extra.cf, or take yours out there:\nmessage_size_limit = 104857600\nThen:\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 1870 §3'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, [SERVICES.smtp, ...SUBMISSION_SERVICES])) {
      const ehlo = dialogue.ehloAfter.known ? dialogue.ehloAfter : dialogue.ehlo;
      if (ehlo.known) judgeSize(bench, dialogue.where, ehlo.value);
      else bench.doubt(ehlo);
      if (dialogue.service.name === SERVICES.smtp.name) await judgeAnnounced(bench, dialogue);
    }
  },
);

/** RFC 1870 §6.1: who says how large a message is should hear at once that it is too large. */
async function judgeAnnounced(bench: Bench & Senses, { where, endpoint }: SmtpDialogue): Promise<void> {
  if (bench.settings.deep !== true) return;
  const more = await bench.smtp.more(endpoint);
  if (!more.known || !more.value.oversize.known || more.value.oversize.value === undefined) return;
  const { code, text } = more.value.oversize.value;
  bench.claim(code >= FIRST_NOT_NOW, {
    good: say`${where} refuses a message that says that it is larger than the server takes`,
    bad: say`${where} does not refuse a message that says that it is larger than the server takes: whoever sends it hears that only after all of it was sent`,
    observed: text,
    expected: '552 5.3.4',
    level: 'advice',
  });
}

function judgeSize({ claim }: Bench, where: string, ehlo: Ehlo): void {
  const parameter = parametersOf(ehlo, 'SIZE') ?? '';
  // RFC 1870 §4: no number, or 0, means no fixed limit.
  const limit = /^\d{1,20}$/.test(parameter) && Number(parameter) > 0 ? Number(parameter) : Number.POSITIVE_INFINITY;
  claim(limit >= MESSAGE_SIZE_NEEDED, {
    good: say`${where} takes messages of ${MESSAGE_SIZE_NEEDED / MEGABYTE} MB`,
    bad: say`${where} takes messages of at most ${Math.floor(limit / MEGABYTE)} MB`,
    observed: `SIZE ${parameter}`,
    expected: say`SIZE ${MESSAGE_SIZE_NEEDED} or more`,
  });
}

check(
  {
    id: 'smtp.vrfy',
    title: say`The server does not tell strangers which mailboxes exist`,
    failure: say`Spammers can find out the users' addresses`,
    weight: 'advice',
    asks: ['smtp'],
    guide: 'install-mailcow',
    why: say`The old commands VRFY and EXPN ask a server whether a mailbox exists. Mail works without them, and address collectors like them.`,
    fix: () =>
      say`In the folder mailcow-dockerized, set this line in data/conf/postfix/extra.cf:\ndisable_vrfy_command = yes\nThen:\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 5321 §3.5.3', 'RFC 5321 §7.3'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, [SERVICES.smtp])) judgeVerify(bench, dialogue);
  },
);

function judgeVerify({ claim, doubt }: Bench, { where, verify }: SmtpDialogue): void {
  if (!verify.known) return doubt(verify);
  for (const command of ['VRFY', 'EXPN'] as const) {
    const replies = verify.value[command];
    // Equal answers for a mailbox that exists and one that does not tell nothing.
    claim(replies === undefined || replies.existing.code === replies.invented.code, {
      good: say`${where} tells nothing by ${command}`,
      bad: say`${where} tells by ${command} whether a mailbox exists`,
      ...(replies === undefined
        ? {}
        : { observed: say`for postmaster: ${replies.existing.text}; for an invented name: ${replies.invented.text}` }),
    });
  }
}
