/** What becomes of a message that mailproof brings to port 25 in a user's own name, and what that says. */
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../common/fact.ts';
import { verbatim } from '../../../../common/say.ts';
import type { SpfOutcome } from '../../../../fixtures/authentication-types.ts';
import type { Delivery } from '../../../../fixtures/mail/types.ts';
import { spfOf } from '../../happy/authentication.ts';
import { dnsOf, txt } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { deliveryOf, impostorOf, strangerOf } from '../../happy/mail.ts';
import { lostSmtp, reply as replyOf, smtpOf } from '../../happy/net.ts';
import { judged, type Judged } from '../../judged.ts';
import { LOST } from '../../three-ways.ts';

const NEVER: Delivery = { ...impostorOf(), arrived: known(undefined) };

/** What is said where that became of the message. */
function told(delivery: Delivery, facts: Facts = {}): Promise<Judged> {
  return judged('roundtrip.impostor', { ...facts, mail: { impostor: async () => delivery, ...facts.mail } });
}

function refused(refusedAt: 'MAIL' | 'RCPT' | 'DATA', reply: string): Delivery {
  return { ...impostorOf(), sent: LOST, arrived: LOST, refused: reply, refusedAt };
}

describe('a refusal', () => {
  test("is smtp.sender's where it puts off everybody who has an address", async () => {
    const reply = '451 4.3.5 Server configuration problem';
    const smtp = smtpOf({ smtp: { sender: known({ step: 'RCPT', reply: replyOf(reply) }) } });
    const said = await told(refused('RCPT', reply), { smtp });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.sender' });
  });

  test.each([
    ['RCPT', '550 5.7.23 SPF check failed'],
    ['MAIL', '553 5.7.1 <monitor@example.org>: Sender address rejected: not logged in'],
    ['DATA', '554 5.7.1 Spam message rejected'],
    ['DATA', '554 5.7.1 No DKIM signature found'],
    ['DATA', '550 5.7.1 Rejected: 192.0.2.1 is not allowed by the SPF record of example.org'],
  ] as const)('of the sender is right: %s %s', async (step, reply) => {
    expect(await told(refused(step, reply))).toMatchObject({ verdict: 'pass', evidence: { refusal: reply } });
  });

  test.each([
    ['RCPT', '450 4.2.0 Greylisted'],
    ['DATA', '451 4.7.1 Try again later'],
    ['RCPT', '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org'],
    ['MAIL', '421 4.7.0 Error: too many connections from 192.0.2.1'],
    ['RCPT', '552 5.2.2 Quota exceeded'],
    ['RCPT', '550 5.1.1 User unknown'],
    ['RCPT', '554 5.7.1 Relay access denied'],
    ['DATA', 'what'],
  ] as const)('of the place, the recipient or for now says nothing: %s %s', async (step, reply) => {
    const said = await told(refused(step, reply));
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: undefined });
    expect(said.reason).toContain(reply);
  });

  test('that comes as a bounce is one, too', async () => {
    expect(await told({ ...NEVER, bounce: 'Subject: Undelivered Mail' })).toMatchObject({ verdict: 'pass' });
  });
});

describe('a message that arrives', () => {
  test.each([
    ['Authentication-Results: mail.example.org; spf=fail smtp.mailfrom=example.org; dmarc=none'],
    ['Authentication-Results: mail.example.org; spf=softfail smtp.mailfrom=example.org'],
    ['Authentication-Results: mail.example.org; spf=none; dmarc=fail header.from=example.org'],
    ['Received-SPF: Fail (mail.example.org: domain of monitor@example.org does not designate 24.48.100.77)'],
    ['X-Spam-Flag: YES'],
  ])('is marked by %s', async (mark) => {
    expect(await told(impostorOf(mark), { spf: spfOf({ result: 'fail' }) })).toMatchObject({ verdict: 'pass' });
  });

  test.each([
    [''],
    ['Authentication-Results: mail.example.org; spf=none; dmarc=none'],
    ['Authentication-Results: mail.example.org; dkim=fail'],
    ['Received-SPF: None'],
  ])('is not marked by "%s"', async (mark) => {
    expect(await told(impostorOf(mark), { spf: spfOf({ result: 'fail' }) })).toMatchObject({ verdict: 'warn' });
  });

  test('in the folder for spam does not deceive', async () => {
    const { arrived } = impostorOf('');
    const arrival = arrived.known ? arrived.value : undefined;
    const said = await told(deliveryOf({ arrival: { ...arrival, folder: 'Junk' } }));
    expect(said.verdict).toBe('pass');
  });

  test('not at all says nothing', async () => {
    expect(await told(NEVER)).toMatchObject({ verdict: 'inconclusive', cause: undefined });
  });
});

/** What SPF says of everybody but the address that no record means. */
function only(result: SpfOutcome['result']): Facts {
  return {
    spf: {
      evaluate: async (address) =>
        known({ result: address === '192.0.2.1' ? 'fail' : result, comment: '', lookups: 1, voids: 0, questions: [] }),
    },
  };
}

describe('where the server need not notice', () => {
  test.each<[string, Facts, string | undefined, string]>([
    ['SPF lets this place send', only('pass'), undefined, 'SPF lets 24.48.100.77 send as example.org, so nothing'],
    ['SPF lets everybody send', { spf: spfOf() }, 'spf.policy', 'lets everybody send'],
    ['SPF has no opinion', only('neutral'), 'spf.policy', 'says nothing of 24.48.100.77 (neutral)'],
    [
      'there is no SPF record',
      { ...only('none'), dns: dnsOf({ 'TXT example.org': [] }) },
      'spf.record',
      'says nothing of 24.48.100.77 (none)',
    ],
    [
      'the SPF record cannot be read',
      { ...only('permerror'), dns: dnsOf({ 'TXT example.org': [txt('v=spf1 mxx -all')] }) },
      'spf.syntax',
      'permerror',
    ],
    ['the SPF record cannot be evaluated', only('permerror'), 'spf.lookups', 'permerror'],
    ['SPF is not known', { spf: { evaluate: async () => LOST } }, undefined, 'The connection broke off'],
  ])('%s', async (_, facts, cause, reason) => {
    const said = await told(impostorOf(''), facts);
    expect(said).toMatchObject({ verdict: 'inconclusive', cause });
    expect(said.reason).toContain(reason);
  });

  test.each(['172.22.1.1', '127.0.0.1', '24.48.100.24', 'fd00::1'])('this place is its own: %s', async (address) => {
    const said = await told(impostorOf('', address), { spf: spfOf({ result: 'fail' }) });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: undefined });
    expect(said.reason).toContain(`a machine of its own network (${address})`);
  });

  test('nobody wrote down the address, and ours is behind a router', async () => {
    const { sent, arrived } = impostorOf('');
    const raw = (arrived.known ? (arrived.value?.raw ?? '') : '').replace(/^Received.*\r\n/m, '');
    const behind = sent.known ? known({ ...sent.value, clientAddress: '192.168.1.7' }) : sent;
    const said = await told(deliveryOf({ sent: behind, arrival: { raw } }), { spf: spfOf({ result: 'fail' }) });
    expect(said.reason).toContain('did not write down from which address the message came');
  });

  test('the same comes from the other provider: that is one fault, and told there', async () => {
    const said = await told(impostorOf(''), {
      mail: { missing: () => undefined, stranger: async () => strangerOf('') },
      spf: spfOf({ result: 'fail' }),
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'roundtrip.forgery' });
  });
});

describe('where nothing can be brought', () => {
  const unsent: Facts = {
    mail: {
      impostor: async () => {
        throw new Error('It was sent all the same.');
      },
    },
  };

  test('nothing is sent to a server that does not talk', async () => {
    const doubt = unknown(verbatim('It closes'), 'smtp.reachable');
    const said = await judged('roundtrip.impostor', { ...unsent, smtp: smtpOf(() => lostSmtp(doubt)) });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.reachable' });
  });

  test('nothing is sent to one that puts off every recipient', async () => {
    const later = known(replyOf('450 4.2.0 Greylisted'));
    const smtp = smtpOf(() => ({
      recipients: { postmaster: later, abuse: later, unknown: later, foreign: later, reports: {} },
      refusals: ['postmaster', 'abuse'].map((name) => ({
        command: `RCPT TO:<${name}@example.org>`,
        reply: later.value,
      })),
    }));
    expect(await judged('roundtrip.impostor', { ...unsent, smtp })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'smtp.reachable',
    });
  });

  test('nothing is sent where true messages do not arrive', async () => {
    const said = await judged('roundtrip.impostor', {
      mail: { ...unsent.mail, delivery: async () => deliveryOf({ arrived: known(undefined) }) },
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'roundtrip.delivery' });
  });
});
