/**
 * Messages that are really sent: within the server, to another provider and from there, and what they tell of their
 * sender.
 */
import { known } from '../../../../common/fact.ts';
import type { Arrival, Delivery, MailRoute } from '../../../../fixtures/mail/types.ts';
import { spfOf } from '../../happy/authentication.ts';
import { V4 } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { arrivalOf, deliveryOf, impostorOf, strangerOf } from '../../happy/mail.ts';
import { BROKE_OFF, lost, LOST, tells, type Table, WITH_PEER } from '../../three-ways.ts';

/** Messages of the route become of this. */
function messages(changes: Parameters<typeof deliveryOf>[0], only?: MailRoute): Facts {
  return {
    mail: { delivery: async (route) => deliveryOf(only === undefined || only === route ? changes : {}, route) },
  };
}

const LOST_MESSAGE: Partial<Delivery> = { arrived: known(undefined) };
const NOT_SENT: Partial<Delivery> = { sent: LOST, arrived: LOST };
const NEVER_CAME = { facts: messages(LOST_MESSAGE), says: 'did not arrive', cause: 'roundtrip.delivery' };

/** The message with a line on top that a server of the way wrote. */
function received(line: string): Facts {
  const { arrived } = deliveryOf();
  const raw = arrived.known ? (arrived.value?.raw ?? '') : '';
  return messages({ arrival: { raw: `${line}\r\n${raw}` } });
}

/** A message that was on its way for so long, by the server's own lines too. */
function late(seconds: number): Arrival {
  const { raw } = arrivalOf();
  return arrivalOf({ seconds, raw: raw.replace('11:59:59', `12:00:${seconds}`) });
}

/** Something else stands in the message when it arrives. */
function changed(of: string, to: string, route: MailRoute = 'self'): Facts {
  const { arrived } = deliveryOf({}, route);
  const raw = arrived.known ? (arrived.value?.raw ?? '') : '';
  return messages({ arrival: { raw: raw.replace(of, to) } }, route);
}

/** What the other provider wrote down of a message from here. */
function outbound(of: string, to: string): Facts {
  return changed(of, to, 'outbound');
}

/** What the other provider's rspamd wrote on top of it, with these rules. */
function weighed(rules: string): Facts {
  return outbound('Return-Path:', `X-Spamd-Result: default: False [1.90 / 15.00]; ${rules}\r\nReturn-Path:`);
}

const OTHER = '24.48.100.99';
const NOT_WRITTEN = {
  facts: outbound(` [${V4}]`, ''),
  says: 'The other provider did not write down from where the message came to it',
};

export const ROUNDTRIP: Table = {
  'roundtrip.delivery': {
    broken: {
      facts: messages(LOST_MESSAGE),
      verdict: 'fail',
      says: 'A message handed over on port 465 does not arrive',
      fix: 'grep -i mailproof',
    },
    unknown: { facts: messages(NOT_SENT), says: BROKE_OFF },
  },
  'roundtrip.inbox': {
    broken: {
      facts: messages({ arrival: { folder: 'DeltaChat' } }),
      verdict: 'fail',
      says: 'The message arrives in the folder DeltaChat, which Delta Chat does not watch',
      fix: "echo '#' > data/conf/dovecot/global_sieve_before",
    },
    unknown: NEVER_CAME,
  },
  'roundtrip.integrity': {
    broken: {
      facts: changed('wcBMA0', 'wcBMA0\r\n-- \r\nScanned'),
      verdict: 'fail',
      says: 'The body of the message was changed on the way',
      fix: 'Domain wide footer',
    },
    unknown: NEVER_CAME,
  },
  'roundtrip.latency': {
    broken: {
      facts: { mail: { latencies: tells([late(25), late(30)]) } },
      verdict: 'warn',
      says: 'Messages take 25.0 s from sending to arriving',
      fix: 'SKIP_CLAMD=y',
    },
    unknown: { facts: { mail: { latencies: lost } }, says: BROKE_OFF },
  },
  'roundtrip.outbound': {
    given: WITH_PEER,
    broken: {
      facts: messages(LOST_MESSAGE, 'outbound'),
      verdict: 'fail',
      says: 'The message to the other provider does not arrive',
      fix: 'port 25 is blocked for outgoing mail',
    },
    unknown: { facts: messages(NOT_SENT, 'outbound'), says: BROKE_OFF },
  },
  'roundtrip.inbound': {
    given: WITH_PEER,
    broken: {
      facts: messages(LOST_MESSAGE, 'inbound'),
      verdict: 'fail',
      says: 'The message from the other provider does not arrive',
      fix: 'a bounce there says what went wrong',
    },
    unknown: {
      facts: messages(LOST_MESSAGE),
      says: 'Messages within the server do not arrive either',
      cause: 'roundtrip.delivery',
    },
  },
  'roundtrip.helo': {
    given: WITH_PEER,
    broken: {
      facts: outbound('from mail.example.org (', 'from localhost.localdomain ('),
      verdict: 'warn',
      says: 'The server calls itself localhost.localdomain when it brings mail',
      fix: 'MAILCOW_HOSTNAME=mail.example.org',
    },
    unknown: NOT_WRITTEN,
  },
  'roundtrip.filter': {
    given: WITH_PEER,
    healthy: weighed('FORGED_RECIPIENTS(2.00)[]; HFILTER_HOSTNAME_UNKNOWN(0.00)[]; R_DKIM_ALLOW(-0.20)[]'),
    broken: {
      facts: weighed('FORGED_RECIPIENTS(2.00)[]; HFILTER_HOSTNAME_UNKNOWN(2.50)[unknown]; MIME_GOOD(-0.10)[]'),
      verdict: 'warn',
      says: "The other provider's filter counts 2.5 points against the server (HFILTER_HOSTNAME_UNKNOWN): the sending address",
      fix: 'reverse DNS',
    },
    unknown: {
      facts: messages(LOST_MESSAGE, 'outbound'),
      says: 'did not arrive',
      cause: 'roundtrip.outbound',
    },
  },
  'roundtrip.encryption': {
    given: WITH_PEER,
    broken: {
      facts: outbound('with ESMTPS id B11E', 'with ESMTP id B11E'),
      verdict: 'warn',
      says: 'The message came to the other provider in clear',
      fix: 'postconf smtp_tls_security_level',
    },
    unknown: NOT_WRITTEN,
  },
  'roundtrip.address': {
    given: WITH_PEER,
    broken: {
      facts: { ...outbound(V4, OTHER), spf: spfOf({ result: 'fail' }) },
      verdict: 'fail',
      says: `The message left from ${OTHER}, which is no address of the mail host and may not send for the domain`,
      fix: 'smtp_bind_address',
    },
    unknown: NOT_WRITTEN,
  },
  'privacy.client-address': {
    broken: {
      facts: received('X-Originating-IP: [81.2.69.160]'),
      verdict: 'warn',
      says: '81.2.69.160',
      fix: '-- data/conf/postfix',
    },
    unknown: NEVER_CAME,
  },
  'privacy.user-name': {
    broken: {
      facts: received(
        'Received: from [127.0.0.1] (localhost [127.0.0.1]) (Authenticated sender: secretlogin) by mail.example.org with ESMTPSA id 1; Sun, 22 Nov 2026 11:59:59 +0000',
      ),
      verdict: 'warn',
      says: 'secretlogin',
      fix: '-- data/conf/postfix',
    },
    unknown: NEVER_CAME,
  },
  'roundtrip.forgery': {
    given: WITH_PEER,
    broken: {
      facts: { mail: { stranger: async () => strangerOf('') } },
      verdict: 'warn',
      says: 'in the name of monitor@example.org arrives in INBOX',
      fix: 'DMARC_POLICY_QUARANTINE',
    },
    unknown: {
      facts: { mail: { stranger: async () => ({ ...strangerOf(), refused: '550 5.7.1 not your address' }) } },
      says: "lets nobody send in another's name, so it could not be tried: 550 5.7.1",
    },
  },
  'roundtrip.impostor': {
    broken: {
      facts: { mail: { impostor: async () => impostorOf('') }, spf: spfOf({ result: 'fail' }) },
      verdict: 'warn',
      says: 'in the name of monitor@example.org arrives in INBOX',
      fix: 'R_SPF_FAIL',
    },
    unknown: {
      facts: {
        mail: {
          impostor: async () => ({ ...impostorOf(), refused: '450 4.2.0 Greylisted', refusedAt: 'RCPT' }),
        },
      },
      says: 'for another reason than its sender, or for now only: 450 4.2.0 Greylisted',
    },
  },
};
