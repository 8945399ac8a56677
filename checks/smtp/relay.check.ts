/** SMTP: whether the server passes on mail from strangers to strangers. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { FIRST_NOT_NOW } from '../../common/smtp.ts';
import type { RelayForm, RelayTrial, Senses, SmtpDialogue, SmtpReply } from '../../fixtures/senses.ts';
import { WITH_IPV6 } from '../advice/ipv6.ts';
import { meaningOf } from '../knowledge/smtp-replies.ts';
import { smtpDialogues, takesNothing } from '../reach/smtp.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import { check } from './area.ts';

const CLOSE_RELAY_V4 = say`Close the relay at once: in the folder mailcow-dockerized, look for your own settings (mynetworks, relay_domains, restrictions) in data/conf/postfix/extra.cf, take them out, and restart Postfix:\nsudo docker compose exec postfix-mailcow postconf -n mynetworks relay_domains smtpd_relay_restrictions\nsudo docker compose restart postfix-mailcow\nIf this shows strangers under mailcow's own address, Docker hides who they are: take "iptables": false out of /etc/docker/daemon.json and start the machine again:\nsudo docker compose logs postfix-mailcow | grep 'CONNECT from \\[172.22.1.1\\]'`;

const CLOSE_RELAY_V6 = say`The usual reason: the machine has IPv6 and mailcow's containers do not, so Docker passes on every visitor over IPv6 as 172.22.1.1, which Postfix takes for one of its own. Close it at once: in the folder mailcow-dockerized, put these lines into mailcow.conf in place of the present ones:\nSMTP_PORT=0.0.0.0:${SERVICES.smtp.port}\nSMTPS_PORT=0.0.0.0:${SERVICES.submissions.port}\nSUBMISSION_PORT=0.0.0.0:${SERVICES.submission.port}\nThen apply them:\nsudo docker compose down\nsudo docker compose up -d\nThen either delete the mail host's AAAA record, or give the containers IPv6. ${WITH_IPV6}`;

const OWN_SENDERS = say`Who says that a message is from your domain is let through, and spammers say just that. In the folder mailcow-dockerized, look for the line that does it (check_sender_access, in data/conf/postfix/extra.cf), take it out, and restart Postfix; your users are let through by their login:\nsudo docker compose exec postfix-mailcow postconf -n smtpd_relay_restrictions smtpd_recipient_restrictions smtpd_sender_restrictions smtpd_client_restrictions\nsudo docker compose restart postfix-mailcow`;

const FORWARDED_FORMS = say`In the folder mailcow-dockerized, look for what turns such an address into one elsewhere (virtual_alias_maps, canonical_maps, allow_untrusted_routing), take it out of data/conf/postfix/extra.cf, and restart Postfix:\nsudo docker compose exec postfix-mailcow postconf -n virtual_alias_maps canonical_maps recipient_canonical_maps allow_untrusted_routing\nsudo docker compose restart postfix-mailcow`;

/** How it is called what is offered; `plain`: an address elsewhere and no sender, as every run offers it. */
const FORMS = {
  plain: say`a recipient at another domain`,
  'own sender': say`a recipient at another domain, from a sender at its own`,
  percent: say`a recipient elsewhere in the old form user%elsewhere@domain`,
  quoted: say`a recipient elsewhere in the old form "user@elsewhere"@domain`,
  bang: say`a recipient elsewhere in the old form elsewhere!user@domain`,
  route: say`a recipient elsewhere in the old form @domain:user@elsewhere`,
} as const satisfies Record<RelayForm | 'plain', Text>;

/** Those whose recipient looks as if it were at the domain itself. */
const AT_HOME: readonly (RelayForm | 'plain')[] = ['percent', 'quoted', 'bang'];

check(
  {
    id: 'smtp.relay',
    title: say`Strangers cannot send to other domains through the server`,
    failure: say`Spammers can use the server, and soon nobody will accept its mail`,
    weight: 'required',
    asks: ['smtp'],
    deep: say`port ${SERVICES.smtp.port} is offered five more envelopes on each address, with recipients at another domain in old forms, and a sender of the domain's own: it should refuse all of them, and a fail2ban of your own making may count that`,
    guide: 'disable-ipv6',
    why: say`A server that takes mail for anybody from anybody is an open relay. Spammers find it within hours, and then blocklists name it for weeks. Where it takes such a recipient, and you gave a mailbox at another provider (MAILPROOF_PEER), a message to that one shows whether it goes on.`,
    fix: () => CLOSE_RELAY_V4,
    references: ['RFC 5321 §7.1', 'RFC 5321 §F.2', 'RFC 2505 §2.1'],
  },
  async (bench) => {
    const dialogues = await smtpDialogues(bench, [SERVICES.smtp]);
    const offered = await Promise.all(dialogues.map(async (dialogue) => offeredAt(bench, dialogue)));
    for (const offer of offered.flat()) judge(bench, offer);
  },
);

/** One envelope that a server was offered, its answer, and what came of a message in it where it was taken. */
interface RelayOffer {
  readonly dialogue: SmtpDialogue;
  readonly form: RelayForm | 'plain';
  readonly reply: Fact<SmtpReply>;
  /** Undefined: none was sent. */
  readonly message?: 'arrived' | 'lost';
}

async function offeredAt(bench: Bench & Senses, dialogue: SmtpDialogue): Promise<readonly RelayOffer[]> {
  const foreign = unlessRefusedAnyway(dialogue, dialogue.recipients.foreign, bench);
  const plain = await proven(bench, { dialogue, form: 'plain', reply: foreign }, { from: '' });
  // A server that takes the plain form takes the others, too.
  if (bench.settings.deep !== true || !foreign.known || isTaken(foreign)) return [plain];
  const more = await bench.smtp.more(dialogue.endpoint);
  if (!more.known) return [plain, { dialogue, form: 'own sender', reply: more }];
  bench.evidence(
    `${dialogue.where} forms`,
    more.value.forms.map(({ form, reply }) => [form, reply.known ? reply.value.text : null]),
  );
  const others: RelayOffer[] = [];
  for (const { form, from, to, reply } of more.value.forms)
    others.push(await proven(bench, { dialogue, form, reply }, { from, to }));
  return [plain, ...others];
}

/** With what became of a message, where the server took the recipient and there is a mailbox for it. */
async function proven(
  { mail, trials }: Senses,
  offer: RelayOffer,
  envelope: Pick<RelayTrial, 'from'> & Partial<Pick<RelayTrial, 'to'>>,
): Promise<RelayOffer> {
  if (!isTaken(offer.reply) || mail.missing('peer') !== undefined || mail.missing('account') !== undefined)
    return offer;
  const { sent, refused, arrived } = await trials.relayed(offer.dialogue.endpoint, envelope);
  if (!sent.known && refused === undefined) return offer;
  return { ...offer, message: arrived.known && arrived.value !== undefined ? 'arrived' : 'lost' };
}

function isTaken(reply: Fact<SmtpReply>): boolean {
  return reply.known && reply.value.code < FIRST_NOT_NOW;
}

function judge(bench: Bench, { dialogue, form, reply, message }: RelayOffer): void {
  const { where, endpoint } = dialogue;
  const what = FORMS[form];
  if (!reply.known) return bench.doubt(reply);
  const good = say`${where} refuses ${what}`;
  // A temporary refusal is right too: mailcow's Postfix says 454.
  if (!isTaken(reply)) return void bench.claim(true, { good, bad: good });
  const home = AT_HOME.includes(form);
  if (home && message !== 'arrived') {
    const doubt = everybodysDoubt(bench, dialogue, message);
    if (doubt === 'none')
      return void bench.claim(true, { good: say`${where} does not send on mail to ${what}`, bad: good });
    if (doubt !== undefined) return bench.doubt(doubt);
  }
  bench.claim(false, {
    good,
    bad: badText(where, what, message),
    observed: reply.value.text,
    expected: home ? '550 5.1.1 User unknown' : '454 4.7.1 Relay access denied',
    level: message === 'arrived' ? 'required' : 'recommended',
    fix:
      form === 'own sender'
        ? OWN_SENDERS
        : home
          ? FORWARDED_FORMS
          : endpoint.family === 6
            ? CLOSE_RELAY_V6
            : CLOSE_RELAY_V4,
  });
}

function badText(where: string, what: Text, message: RelayOffer['message']): Text {
  if (message === 'arrived')
    return say`${where} is an open relay: it takes ${what} from strangers, and the message arrived there`;
  return message === 'lost'
    ? say`${where} takes ${what} from strangers, though the message that was brought did not arrive there`
    : say`${where} takes ${what} from strangers; whether it sends such mail on was not tried (it takes MAILPROOF_ACCOUNT and MAILPROOF_PEER)`;
}

/**
 * A server that takes every recipient at its domain says nothing by taking this one; `none`: and what came of the
 * message says that it is not sent on. Undefined where it does refuse others.
 */
function everybodysDoubt(
  { plan }: Bench,
  { where, recipients }: SmtpDialogue,
  message: RelayOffer['message'],
): Doubt | 'none' | undefined {
  if (recipients.unknown.known && !isTaken(recipients.unknown)) return undefined;
  if (message === 'lost') return 'none';
  const reason = say`${where} takes every recipient at ${plan.domain}, so that it takes old forms of one elsewhere says nothing`;
  return plan.kind.knowsRecipients ? { reason, cause: 'smtp.recipients' } : { reason };
}

/** Whoever is refused everything learns nothing of relaying, unless that is what the refusal says. */
function unlessRefusedAnyway(dialogue: SmtpDialogue, foreign: Fact<SmtpReply>, { plan }: Bench): Fact<SmtpReply> {
  const telling =
    foreign.known && (foreign.value.code < FIRST_NOT_NOW || meaningOf('RCPT', foreign.value).kind === 'relaying');
  return telling ? foreign : (takesNothing(dialogue, plan.domain) ?? foreign);
}
