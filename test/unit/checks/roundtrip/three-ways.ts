/** Messages that are really sent: within the server, to another provider and from there, and what they tell of their sender. */
import { known } from '../../../../common/fact.ts';
import type { Delivery, Route } from '../../../../fixtures/mail/types.ts';
import type { Facts } from '../../happy/index.ts';
import { deliveryOf } from '../../happy/mail.ts';
import { BROKE_OFF, lost, LOST, tells, type Table } from '../../three-ways.ts';

/** Messages of the route become of this. */
function messages(changes: Parameters<typeof deliveryOf>[0], only?: Route): Facts {
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

function changed(of: string, to: string): Facts {
  const { arrived } = deliveryOf();
  const raw = arrived.known ? (arrived.value?.raw ?? '') : '';
  return messages({ arrival: { raw: raw.replace(of, to) } });
}

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
