/** The shortest form of what smtp.test.ts looks at more closely. */
import { known } from '../../../../common/fact.ts';
import type { Facts } from '../../happy/index.ts';
import { closedSmtp, ehlo, lostSmtp, reply, smtpOf, type Changes } from '../../happy/net.ts';
import type { SmtpDialogue } from '../../../../fixtures/senses.ts';
import { BROKE_OFF, lost, LOST, tells, WITH_PEER, type Table } from '../../three-ways.ts';

function heard(changes: Changes<SmtpDialogue>): Facts {
  return { smtp: smtpOf(changes) };
}

/** One reply to RCPT on port 25, changed. */
function answering(role: 'foreign' | 'postmaster', text: string): Facts {
  const usual = smtpOf();
  return {
    smtp: {
      dialogue: async (service, endpoint) => {
        const dialogue = await usual.dialogue(service, endpoint);
        return { ...dialogue, recipients: { ...dialogue.recipients, [role]: known(reply(text)) } };
      },
    },
  };
}

const NO_ANSWER = { facts: heard(() => lostSmtp(LOST)), says: BROKE_OFF };

export const SMTP: Table = {
  'smtp.reachable': {
    broken: {
      facts: heard((service, endpoint) => closedSmtp(service, endpoint, 'refused')),
      verdict: 'fail',
      says: 'mail.example.org:25 (IPv4) refuses connections: nothing listens there',
      fix: 'docker compose ps postfix-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'smtp.submission': {
    broken: {
      facts: heard((service, endpoint) => closedSmtp(service, endpoint, 'refused')),
      verdict: 'fail',
      says: 'mail.example.org:465 (IPv4) refuses connections',
      fix: 'postfix-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'smtp.greeting': {
    broken: {
      facts: heard({ smtp: { greeting: known(reply('220 localhost ESMTP')) } }),
      verdict: 'warn',
      says: 'calls itself localhost',
      fix: 'MAILCOW_HOSTNAME=mail.example.org',
    },
    unknown: { ...NO_ANSWER, cause: 'smtp.reachable' },
  },
  'smtp.starttls': {
    broken: {
      facts: heard({ submission: { startTls: known(undefined) } }),
      verdict: 'fail',
      says: 'does not offer STARTTLS',
      fix: 'postfix-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'smtp.auth': {
    broken: {
      facts: heard({ submission: { ehlo: known(ehlo('mail.example.org', 'AUTH PLAIN')) } }),
      verdict: 'fail',
      says: 'offers to log in before TLS',
      fix: 'smtpd_tls_auth_only',
    },
    unknown: NO_ANSWER,
  },
  'smtp.auth-port': {
    broken: {
      facts: heard({ smtp: { ehloAfter: known(ehlo('mail.example.org', 'AUTH PLAIN')) } }),
      verdict: 'warn',
      says: 'mail.example.org:25 (IPv4) offers to log in, though it is the port for other servers',
      fix: 'smtpd_sasl_auth_enable=no',
    },
    unknown: NO_ANSWER,
  },
  'smtp.sender': {
    given: WITH_PEER,
    broken: {
      facts: heard({
        smtp: {
          sender: known({ step: 'MAIL', reply: reply('451 4.3.0 <peer@provider.test>: Temporary lookup failure') }),
        },
      }),
      verdict: 'fail',
      says: 'takes mail without a sender, and puts off mail from everybody who has an address',
      fix: 'mysql-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'smtp.relay': {
    broken: {
      facts: answering('foreign', '250 2.1.5 Ok'),
      verdict: 'warn',
      says: 'takes a recipient at another domain from strangers; whether it sends such mail on was not tried',
      fix: 'mynetworks',
    },
    unknown: NO_ANSWER,
  },
  'smtp.recipients': {
    broken: {
      facts: answering('postmaster', '550 5.1.1 User unknown'),
      verdict: 'warn',
      says: 'refuses mail to postmaster@example.org',
      fix: 'postmaster@example.org',
    },
    unknown: NO_ANSWER,
  },
  'smtp.size': {
    broken: {
      facts: heard({ submission: { ehloAfter: known(ehlo('mail.example.org', 'SIZE 10485760')) } }),
      verdict: 'fail',
      says: 'mail.example.org:587 (IPv4) takes messages of at most',
      fix: 'message_size_limit',
    },
    unknown: NO_ANSWER,
  },
  'smtp.vrfy': {
    broken: {
      facts: heard({
        smtp: {
          verify: known({
            VRFY: { existing: reply('252 2.0.0 postmaster'), invented: reply('550 5.1.1 User unknown') },
            EXPN: undefined,
          }),
        },
      }),
      verdict: 'pass',
      says: 'tells by VRFY whether a mailbox exists',
      fix: 'disable_vrfy_command',
    },
    unknown: NO_ANSWER,
  },
  'smtp.login': {
    broken: {
      facts: { mail: { login: tells({ result: 'refused', reply: '535 5.7.8 authentication failed' } as const) } },
      verdict: 'fail',
      says: "The server refuses the account's login on port 465",
      fix: 'see why Postfix refuses the login (it asks Dovecot)',
    },
    unknown: { facts: { mail: { login: lost } }, says: BROKE_OFF },
  },
  'smtp.forgery': {
    broken: {
      facts: { mail: { forgery: tells({ accepted: true, reply: '250 2.0.0 Ok' }) } },
      verdict: 'fail',
      says: 'The server takes a message',
      fix: 'postfix-mailcow',
    },
    unknown: { facts: { mail: { forgery: lost } }, says: BROKE_OFF },
  },
};
