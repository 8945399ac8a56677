/**
 * Messages that are really sent: within the server, to another provider and from there, and what they tell of their
 * sender.
 */
import { known } from '../../../../common/fact.ts';
import type { Delivery, MailRoute } from '../../../../fixtures/mail/types.ts';
import { spfOf } from '../../happy/authentication.ts';
import { V4 } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { deliveryOf } from '../../happy/mail.ts';
import { BROKE_OFF, lost, LOST, tells, type Table } from '../../three-ways.ts';

/** Messages of the route become of this. */
function messages(changes: Parameters<typeof deliveryOf>[0], only?: MailRoute): Facts {
  return {
    mail: { delivery: async (route) => deliveryOf(only === undefined || only === route ? changes : {}, route) },
  };
}

const WITH_PEER: Facts = { mail: { missing: () => undefined } };
const LOST_MESSAGE: Partial<Delivery> = { arrived: known(undefined) };
const NOT_SENT: Partial<Delivery> = { sent: LOST, arrived: LOST };
const NEVER_CAME = { facts: messages(LOST_MESSAGE), says: 'did not arrive', cause: 'roundtrip.delivery' };

/** The message with a line on top that a server of the way wrote. */
function received(line: string): Facts {
  const { arrived } = deliveryOf();
  const raw = arrived.known ? (arrived.value?.raw ?? '') : '';
  return messages({ arrival: { raw: `${line}\r\n${raw}` } });
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
      fix: 'Footer',
    },
    unknown: NEVER_CAME,
  },
  'roundtrip.latency': {
    broken: {
      facts: { mail: { latencies: tells([20, 30]) } },
      verdict: 'warn',
      says: 'Messages take 20.0 s from sending to arriving',
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
      fix: 'git status --short data/conf/postfix',
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
      fix: 'git status --short data/conf/postfix',
    },
    unknown: NEVER_CAME,
  },
};
