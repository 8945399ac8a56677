/** SMTP: encryption is on offer, and passwords do not travel without it. */
import { unknown, type Unknown } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { CAUSES } from '../../fixtures/net/causes.ts';
import type { SmtpDialogue } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { FIRST_NOT_NOW, parametersOf } from '../../common/smtp.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { meaningOf } from '../knowledge/smtp-replies.ts';
import { judgeStartTls, type Offer } from '../reach/starttls.ts';
import { refusalOf, smtpDialogues, STARTTLS_SERVICES, troubleAt } from '../reach/smtp.ts';

check(
  {
    id: 'smtp.starttls',
    title: say`Mail can be brought and handed in encrypted`,
    failure: say`Mail can be read on its way`,
    weight: 'required',
    asks: ['smtp', 'submission'],
    guide: 'install-mailcow',
    why: say`On ports ${SERVICES.smtp.port} and ${SERVICES.submission.port} a connection starts in clear and becomes encrypted by the command STARTTLS. Where that is missing or fails, mail from other servers can be read on the way, and Delta Chat cannot send over port ${SERVICES.submission.port}.`,
    fix: () =>
      say`In the folder mailcow-dockerized, see whether somebody changed Postfix' TLS settings (the first command should print nothing about TLS) and whether certificate and key fit each other (the next two must print the same), then start Postfix again:\ngrep -i tls data/conf/postfix/extra.cf\nopenssl x509 -in data/assets/ssl/cert.pem -noout -pubkey | openssl sha256\nsudo openssl pkey -in data/assets/ssl/key.pem -pubout | openssl sha256\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 3207', 'RFC 8314 §3.3'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, STARTTLS_SERVICES)) {
      judgeStartTls(bench, dialogue, offerOf(dialogue, bench));
    }
  },
);

/** Where a server that is out of order puts off STARTTLS with everything else, this says nothing of its TLS. */
function offerOf(dialogue: SmtpDialogue, { plan }: Bench): Offer | Unknown {
  const { startTls, where, service } = dialogue;
  if (!startTls.known) return startTls;
  const reply = startTls.value;
  if (reply === undefined) return { offered: false, refusal: undefined };
  const postponed = meaningOf('STARTTLS', reply).kind === 'outage' && troubleAt(dialogue, plan.domain) !== undefined;
  return postponed
    ? unknown(say`${where} puts off everything, STARTTLS too: ${reply.text}`, CAUSES[service.name].reach)
    : { offered: true, refusal: refusalOf(reply) };
}

check(
  {
    id: 'smtp.auth',
    title: say`Passwords for sending are accepted over TLS only`,
    failure: say`Passwords can travel over the internet in clear`,
    weight: 'required',
    asks: ['smtp', 'submission'],
    guide: 'install-mailcow',
    why: say`A server that offers to log in before the connection is encrypted gets passwords in clear from badly configured mail programs, and anybody on the way can read them.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take the lines about smtpd_sasl and smtpd_tls out of data/conf/postfix/extra.cf, or set there:\nsmtpd_tls_auth_only = yes\nIn data/conf/postfix/master.cf the entry "submission" must have "-o smtpd_tls_security_level=encrypt". Then:\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 4954 §4', 'RFC 8314 §3'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, STARTTLS_SERVICES)) {
      judgeAuth(bench, dialogue);
      if (dialogue.service.name === 'submission') judgeMail(bench, dialogue);
    }
  },
);

function judgeAuth({ claim, doubt }: Bench, { where, ehlo }: SmtpDialogue): void {
  if (!ehlo.known) return doubt(ehlo);
  const mechanisms = parametersOf(ehlo.value, 'AUTH');
  claim(mechanisms === undefined, {
    good: say`${where} offers no login before TLS`,
    bad: say`${where} offers to log in before TLS`,
    ...(mechanisms === undefined ? {} : { observed: `AUTH ${mechanisms}` }),
  });
}

function judgeMail({ claim, doubt }: Bench, { where, startTls, mailBeforeTls }: SmtpDialogue): void {
  if (!mailBeforeTls.known) return doubt(mailBeforeTls);
  const refused = mailBeforeTls.value.code >= FIRST_NOT_NOW;
  if (!refused && startTls.known && startTls.value === undefined) {
    return doubt({
      reason: say`${where} accepts mail in clear, because it offers no TLS at all`,
      cause: 'smtp.starttls',
    });
  }
  claim(refused, {
    good: say`${where} takes no mail before TLS`,
    bad: say`${where} takes mail before TLS`,
    observed: mailBeforeTls.value.text,
    expected: '530 5.7.0 Must issue a STARTTLS command first',
  });
}
