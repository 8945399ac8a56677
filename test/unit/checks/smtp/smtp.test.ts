/**
 * Each check of SMTP: on a healthy server, on a broken one, and where it cannot be known. The model for the tests of
 * other areas.
 */
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { RelayTrial, SmtpDialogue, SmtpMore, Stage, Stuck } from '../../../../fixtures/senses.ts';
import type { Facts } from '../../happy/index.ts';
import { dnsOf } from '../../happy/dns.ts';
import { deliveryOf } from '../../happy/mail.ts';
import {
  closedSmtp,
  ehlo,
  lostSmtp,
  relayTrial,
  reply,
  sessionOf,
  smtpMoreOf,
  smtpOf,
  type Changes,
} from '../../happy/net.ts';
import { CHECKS, judged, type Judged } from '../../judged.ts';
import { WITH_PEER } from '../../three-ways.ts';

const LOST = unknown(say`mail.example.org broke the connection off`);

/** Both looks saw the service fail. */
function stuckBefore(before: Stage): Stuck {
  return { before, how: 'closed', seen: [LOST.reason] };
}

const IDS = CHECKS.filter((id) => id.startsWith('smtp.'));
const WITHOUT_ACCOUNT = IDS.filter((id) => id !== 'smtp.login' && id !== 'smtp.forgery');

function refused(command: string, text: string): SmtpDialogue['refusals'] {
  return [{ command, reply: reply(text) }];
}

const POSTMASTER = 'RCPT TO:<postmaster@example.org>';
const FILTER_DOWN = [
  ...refused('STARTTLS', '454 4.3.0 Try again later'),
  ...refused('MAIL FROM:<>', '451 4.7.1 Service unavailable - try again later'),
];
/** No recipient was answered. */
const NO_RECIPIENTS: SmtpDialogue['recipients'] = {
  foreign: LOST,
  unknown: LOST,
  postmaster: LOST,
  abuse: LOST,
  reports: {},
};

/** What a check says of these conversations, where there is a peer. */
function heard(id: string, changes: Changes<SmtpDialogue>): Promise<Judged> {
  return judged(id, { smtp: smtpOf(changes), ...WITH_PEER });
}

test.each(IDS)('%s: passes on a healthy server, and has nothing to note', async (id) => {
  expect(await judged(id, WITH_PEER)).toMatchObject({ verdict: 'pass', findings: [] });
});

test.each(WITHOUT_ACCOUNT)('%s: where the conversations break off it is not known', async (id) => {
  const said = await heard(id, (service, endpoint) => ({
    ...lostSmtp(LOST),
    ...(service.security === 'implicit' ? { session: known(sessionOf(service, endpoint)) } : {}),
  }));
  expect(said.verdict).toBe('inconclusive');
});

test.each(WITHOUT_ACCOUNT)('%s: without an address of the server it is not known', async (id) => {
  const nowhere = unknown(say`mail.example.org has no address`, 'dns.mail-host');
  const target = { endpoints: async () => nowhere, reachable: async () => nowhere };
  expect(await judged(id, { target, ...WITH_PEER })).toMatchObject({ verdict: 'inconclusive', cause: 'dns.mail-host' });
});

test.each(WITHOUT_ACCOUNT)('%s: a port that cannot be reached from here says nothing of the server', async (id) => {
  const blocked = unknown(say`No host answers on this port from here`);
  const said = await heard(id, (service, endpoint) => closedSmtp(service, endpoint, blocked));
  expect(said.verdict).toBe('inconclusive');
});

describe('smtp.reachable', () => {
  test('a refused connection is a failure', async () => {
    const said = await heard('smtp.reachable', (service, endpoint) => closedSmtp(service, endpoint, 'refused'));
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('mail.example.org:25 (IPv4) refuses connections: nothing listens there');
    expect(said.fix).toContain('docker compose ps postfix-mailcow');
  });

  test('a greeting that turns everybody away is a failure', async () => {
    const said = await heard('smtp.reachable', { smtp: { greeting: known(reply('554 5.3.2 no service')) } });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('554 5.3.2 no service');
  });

  test.each<[string, SmtpDialogue['refusals'], string, string]>([
    ['the filter is down', FILTER_DOWN, 'fail', 'rspamd-mailcow'],
    ['the disk is full', refused('MAIL FROM:<>', '452 4.3.1 Insufficient system storage'), 'fail', 'df -h'],
    ['no names can be looked up', refused('MAIL FROM:<>', '451 4.1.8 Domain not found'), 'fail', 'unbound'],
    ['it greets with an excuse', refused('', '421 Service not available'), 'fail', 'puts off everything'],
    ["the domain is somebody else's", refused(POSTMASTER, '454 4.7.1 Relay access denied'), 'fail', 'Domains'],
    ['strangers are put off', refused(POSTMASTER, '450 4.2.0 Greylisted'), 'inconclusive', 'greylisting'],
    ['it is asked too often', refused('', '421 4.7.0 too many connections from here'), 'inconclusive', 'too often'],
    ['we are listed', refused(POSTMASTER, '550 client [192.0.2.1] blocked using x'), 'inconclusive', 'does not want'],
    ['it does not say why', refused('MAIL FROM:<>', '451 later'), 'inconclusive', 'puts off mail just now'],
  ])('where %s', async (_, refusals, verdict, words) => {
    const said = await heard('smtp.reachable', { smtp: { refusals, recipients: NO_RECIPIENTS } });
    expect(said.verdict).toBe(verdict);
    expect(said.words).toContain(words);
  });

  test('silence over IPv6 alone is for dns.ipv6 to say', async () => {
    const said = await heard('smtp.reachable', (service, endpoint) =>
      endpoint.family === 6 ? closedSmtp(service, endpoint, 'silent') : {},
    );
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'dns.ipv6' });
  });
});

describe('smtp.submission', () => {
  test('a port 465 that takes connections and no TLS is a failure', async () => {
    const said = await heard('smtp.submission', { submissions: { ...lostSmtp(LOST), stuck: stuckBefore('tls') } });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('mail.example.org:465 (IPv4) takes connections, but not TLS');
  });

  test('without port 465 it fails', async () => {
    const said = await heard('smtp.submission', (service, endpoint) =>
      service.name === 'submissions' ? closedSmtp(service, endpoint, 'refused') : {},
    );
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('mail.example.org:465 (IPv4) refuses connections');
  });

  const EXCUSE = { greeting: LOST, ehlo: LOST, refusals: refused('', '421 4.3.2 Down') };
  test.each<[string, NonNullable<Parameters<typeof heard>[1]>, string]>([
    ['587 alone', { submission: EXCUSE }, 'warn'],
    ['465 alone', { submissions: EXCUSE }, 'fail'],
    ['both', { submission: EXCUSE, submissions: EXCUSE }, 'fail'],
    [
      '587 at STARTTLS, which 465 is not asked',
      { submission: { refusals: refused('STARTTLS', '454 4.3.0 later') } },
      'fail',
    ],
  ])('where %s says "not now"', async (_, smtp, verdict) => {
    const said = await heard('smtp.submission', smtp);
    expect(said.verdict).toBe(verdict);
    expect(said.words).toContain('takes connections, and puts off everything');
  });

  test('without port 587 beside an open 465 it warns', async () => {
    const said = await heard('smtp.submission', (service, endpoint) =>
      service.name === 'submission' ? closedSmtp(service, endpoint, 'refused') : {},
    );
    expect(said.verdict).toBe('warn');
  });
});

test.each(['smtp.relay', 'smtp.recipients'])(
  '%s: a server that takes no mail at all says nothing of it',
  async (id) => {
    const said = await heard(id, { smtp: { refusals: FILTER_DOWN, recipients: NO_RECIPIENTS } });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.reachable' });
  },
);

test('a stranger that is refused with everybody else says nothing of relaying', async () => {
  const recipients = {
    ...NO_RECIPIENTS,
    foreign: known(reply('550 go away')),
    postmaster: known(reply('550 go away')),
  };
  const refusals = [...refused(POSTMASTER, '550 go away'), ...refused('RCPT TO:<x@example.com>', '550 go away')];
  expect(await heard('smtp.relay', { smtp: { refusals, recipients } })).toMatchObject({
    verdict: 'inconclusive',
    cause: 'smtp.reachable',
  });
});

describe('smtp.greeting', () => {
  test.each([
    ['another name in the greeting', { greeting: known(reply('220 localhost ESMTP')) }, 'calls itself localhost'],
    ['no name', { greeting: known(reply('220 ')) }, 'gives no name in its greeting'],
    ['another name in the answer to EHLO', { ehlo: known(ehlo('web.example.net')) }, 'web.example.net'],
  ])('%s is a warning', async (_, change, words) => {
    const said = await heard('smtp.greeting', { smtp: change });
    expect(said.verdict).toBe('warn');
    expect(said.words).toContain(words);
  });

  test('a final dot and capital letters are the same name', async () => {
    const said = await heard('smtp.greeting', { smtp: { greeting: known(reply('220 Mail.Example.org. ESMTP')) } });
    expect(said.verdict).toBe('pass');
  });

  test.each([
    ['220 mail.example.org ESMTP Exim 4.98 Sun, 22 Nov 2026', 'tells everybody its version: Exim 4.98'],
    ['220 mail.example.org ESMTP Postfix/3.10.1', 'Postfix/3.10.1'],
    ['220 mail.example.org ESMTP Postfix (3.10.1)', 'Postfix (3.10.1)'],
  ])('%s: its version is for nobody to know', async (greeting, words) => {
    const said = await heard('smtp.greeting', { smtp: { greeting: known(reply(greeting)) } });
    expect(said.verdict).toBe('pass');
    expect(said.words).toContain(words);
  });

  test.each([
    '220 mail.example.org ESMTP Postcow',
    '220 mail.example.org ESMTP Postfix (Debian/GNU)',
    '220 mail.example.org ESMTP ready at 24.48.100.24',
    '220 mail.example.org ESMTP ready (24.48.100.24)',
  ])('%s tells none', async (greeting) => {
    const said = await heard('smtp.greeting', { smtp: { greeting: known(reply(greeting)) } });
    expect(said.findings).toEqual([]);
  });
});

describe('smtp.starttls', () => {
  test.each<[string, Partial<SmtpDialogue>, string]>([
    ['not offered', { startTls: known(undefined) }, 'does not offer STARTTLS'],
    ['refused', { startTls: known(reply('454 4.7.0 TLS not available')) }, 'offers STARTTLS and then refuses it'],
    ['agreed to, and no TLS', { session: LOST, stuck: stuckBefore('starttls') }, 'TLS does not come about'],
    ['with words smuggled in', { clearBytes: known(12) }, '12 more bytes in clear'],
  ])('%s: fails', async (_, change, words) => {
    const said = await heard('smtp.starttls', { submission: change });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain(words);
  });

  test('refused with everything else, it says nothing of TLS', async () => {
    const change = { startTls: known(reply('454 4.3.0 Try again later')), session: LOST };
    const said = await heard('smtp.starttls', {
      smtp: { ...change, refusals: FILTER_DOWN, recipients: NO_RECIPIENTS },
      submission: { ...change, refusals: refused('STARTTLS', '454 4.3.0 Try again later') },
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.reachable' });
    expect(await heard('smtp.starttls', { smtp: change })).toMatchObject({ verdict: 'fail' });
  });
});

describe('smtp.auth', () => {
  test('a login before TLS is a failure', async () => {
    const said = await heard('smtp.auth', { submission: { ehlo: known(ehlo('mail.example.org', 'AUTH PLAIN')) } });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('offers to log in before TLS');
  });

  test('mail that is taken before TLS is a failure', async () => {
    const said = await heard('smtp.auth', { submission: { mailBeforeTls: known(reply('250 2.1.0 Ok')) } });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('takes mail before TLS');
  });

  test('mail that is taken where there is no TLS at all is for smtp.starttls to say', async () => {
    const change = { mailBeforeTls: known(reply('250 2.1.0 Ok')), startTls: known(undefined) };
    expect(await heard('smtp.auth', { submission: change })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'smtp.starttls',
    });
  });
});

/** Replies to RCPT, changed. */
function answering(changes: Readonly<Record<string, string>>): Changes<SmtpDialogue> {
  const usual = {
    foreign: '454 4.7.1 Relay access denied',
    unknown: '550 5.1.1 User unknown',
    postmaster: '250 2.1.5 Ok',
    abuse: '250 2.1.5 Ok',
    ...changes,
  };
  const { foreign, unknown: stranger, postmaster, abuse } = usual;
  return {
    smtp: {
      recipients: {
        foreign: known(reply(foreign)),
        unknown: known(reply(stranger)),
        postmaster: known(reply(postmaster)),
        abuse: known(reply(abuse)),
        reports: {},
      },
    },
  };
}

describe('smtp.relay', () => {
  const open = answering({ foreign: '250 2.1.5 Ok' });
  const peer = { missing: () => undefined };
  const come = { relayed: async () => deliveryOf({}, 'outbound') };
  const lost = { relayed: async () => deliveryOf({ arrived: known(undefined) }, 'outbound') };
  const deep = { settings: { deep: true } };
  /** What is said where one form is taken, and the others are not. */
  const forms = (form: RelayTrial['form'], changes: Changes<SmtpDialogue> = {}): Facts => {
    const smtp = smtpOf(changes);
    const denied = '454 4.7.1 Relay access denied';
    const all = (['own sender', 'percent', 'quoted', 'bang', 'route'] as const).map((one) =>
      relayTrial(one, one === form ? '250 2.1.5 Ok' : denied),
    );
    return { ...deep, smtp: { ...smtp, more: async () => known(smtpMoreOf({ forms: all })) } };
  };

  test('a recipient elsewhere that is taken is a warning, and an open relay where the message arrives', async () => {
    expect((await heard('smtp.relay', open)).verdict).toBe('warn');
    const proven = await judged('smtp.relay', { smtp: smtpOf(open), mail: peer, trials: come });
    expect(proven.verdict).toBe('fail');
    expect(proven.words).toContain('mail.example.org:25 (IPv4) is an open relay');
    const unproven = await judged('smtp.relay', { smtp: smtpOf(open), mail: peer, trials: lost });
    expect(unproven.verdict).toBe('warn');
    expect(unproven.words).toContain('though the message that was brought did not arrive there');
  });

  test('other forms are offered with --deep alone', async () => {
    expect((await judged('smtp.relay', { ...forms('route'), settings: { deep: false } })).verdict).toBe('pass');
    const said = await judged('smtp.relay', forms('route'));
    expect(said.verdict).toBe('warn');
    expect(said.words).toContain('@domain:user@elsewhere');
    const sender = await judged('smtp.relay', { ...forms('own sender'), mail: peer, trials: come });
    expect(sender.verdict).toBe('fail');
    expect(sender.fix).toContain('check_sender_access');
  });

  test('a server that takes everybody says nothing by taking what looks like an address of its own', async () => {
    const everybody = answering({ unknown: '250 2.1.5 Ok' });
    const said = await judged('smtp.relay', forms('percent', everybody));
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.recipients' });
    const tried = { mail: peer, trials: lost };
    expect((await judged('smtp.relay', { ...forms('percent', everybody), ...tried })).verdict).toBe('pass');
    expect((await judged('smtp.relay', { ...forms('percent'), ...tried })).verdict).toBe('warn');
    expect((await judged('smtp.relay', { ...forms('percent', everybody), mail: peer, trials: come })).verdict).toBe(
      'fail',
    );
  });

  test('over IPv6 only: the fix says that Docker hides who they are', async () => {
    const said = await heard('smtp.relay', (_, { family }) =>
      family === 6 && typeof open !== 'function' ? (open.smtp ?? {}) : {},
    );
    expect(said.fix).toContain('172.22.1.1');
    expect(said.fix).toContain('SMTP_PORT=0.0.0.0:25');
  });
});

function askedMore(more: Partial<SmtpMore>, deep = true): Facts {
  return { settings: { deep }, smtp: { ...smtpOf(), more: async () => known(smtpMoreOf(more)) } };
}

function withZonesMailbox(mailbox: string): Facts {
  return { dns: dnsOf({ 'SOA example.org': [{ primary: 'ns1.example.net', mailbox, serial: 1, minimum: 60 }] }) };
}

describe('what only --deep asks', () => {
  const noHostmaster = { hostmaster: known(reply('550 5.1.1 User unknown')) };
  const anySize = { oversize: known(reply('250 2.1.0 Ok')) };

  test('nobody reads mail to the hostmaster, whom the SOA record names: advice', async () => {
    const own = withZonesMailbox('hostmaster.example.org');
    const said = await judged('smtp.recipients', { ...own, ...askedMore(noHostmaster) });
    expect(said.verdict).toBe('pass');
    expect(said.words).toContain('refuses mail to hostmaster@example.org, which the SOA record of example.org names');
    expect(said.fix).toContain('hostmaster@example.org');
    expect((await judged('smtp.recipients', { ...own, ...askedMore({}) })).findings).toEqual([]);
    expect((await judged('smtp.recipients', { ...own, ...askedMore(noHostmaster, false) })).findings).toEqual([]);
    const strangers = { ...withZonesMailbox('hostmaster.example.net'), ...askedMore(noHostmaster) };
    expect((await judged('smtp.recipients', strangers)).findings).toEqual([]);
  });

  test('a message that says it is too large is taken: advice', async () => {
    const said = await judged('smtp.size', askedMore(anySize));
    expect(said.verdict).toBe('pass');
    expect(said.words).toContain('says that it is larger than the server takes');
    expect((await judged('smtp.size', askedMore(anySize, false))).findings).toEqual([]);
    expect((await judged('smtp.size', askedMore({ oversize: known(undefined) }))).findings).toEqual([]);
  });
});

/** A reply to a sender with an address. */
function toSender(text: string): Changes<SmtpDialogue> {
  return { smtp: { sender: known({ step: 'RCPT', reply: reply(text) }) } };
}

describe('smtp.sender', () => {
  test.each([
    ['450 4.1.8 <friend@provider.example>: Sender address rejected: Domain not found', 'dig +short example.com'],
    ['451 4.3.0 <friend@provider.example>: Temporary lookup failure', 'mysql-mailcow'],
    ['451 Temporary local problem - please try later', 'NOQUEUE'],
  ])('%s is an outage', async (text, fix) => {
    const said = await heard('smtp.sender', toSender(text));
    expect(said.verdict).toBe('fail');
    expect(said.fix).toContain(fix);
  });

  test.each([
    '450 4.2.0 Greylisted, see http://postgrey.example',
    '421 4.7.0 Error: too many connections from 192.0.2.1',
  ])('%s is patience', async (text) => {
    expect((await heard('smtp.sender', toSender(text))).verdict).toBe('pass');
  });

  test('a refusal from here is right where the mail from there arrives', async () => {
    expect((await heard('smtp.sender', toSender('550 5.7.23 SPF validation failed'))).verdict).toBe('pass');
  });

  test('where everybody is refused, the sender is not why', async () => {
    const no = '550 5.1.1 User unknown';
    const said = await heard('smtp.sender', {
      smtp: {
        ...(answering({ postmaster: no }) as { smtp: Partial<SmtpDialogue> }).smtp,
        ...(toSender(no) as { smtp: Partial<SmtpDialogue> }).smtp,
      },
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.recipients' });
  });
});

describe('smtp.recipients', () => {
  test.each([
    [{ postmaster: '550 5.1.1 User unknown' }, 'warn', 'refuses mail to postmaster@example.org'],
    [{ abuse: '550 5.1.1 User unknown' }, 'warn', 'refuses mail to abuse@example.org'],
    [{ unknown: '250 2.1.5 Ok' }, 'warn', 'takes mail to an address that does not exist'],
    [{ postmaster: '451 4.7.1 Greylisted' }, 'inconclusive', 'puts off mail to postmaster@example.org'],
  ])('%j: %s', async (replies, verdict, words) => {
    const said = await heard('smtp.recipients', answering(replies));
    expect(said.verdict).toBe(verdict);
    expect(said.words).toContain(words);
  });
});

function limited(keyword: string): Partial<SmtpDialogue> {
  return { ehloAfter: known(ehlo('mail.example.org', keyword)) };
}

describe('smtp.size', () => {
  test('a limit below what Delta Chat sends is a failure', async () => {
    const said = await heard('smtp.size', { submission: limited('SIZE 10485760') });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('mail.example.org:587 (IPv4) takes messages of at most');
  });

  test.each(['SIZE', 'SIZE 0', 'PIPELINING'])('%s is no limit (RFC 1870 §4)', async (keyword) => {
    expect((await heard('smtp.size', { submission: limited(keyword) })).verdict).toBe('pass');
  });
});

describe('smtp.vrfy', () => {
  test('answers that differ are noted', async () => {
    const told = { existing: reply('252 2.0.0 postmaster'), invented: reply('550 5.1.1 User unknown') };
    const said = await heard('smtp.vrfy', { smtp: { verify: known({ VRFY: told, EXPN: undefined }) } });
    expect(said.verdict).toBe('pass');
    expect(said.findings).toEqual(
      ['IPv4', 'IPv6'].map((family) => ({
        level: 'advice',
        message: `mail.example.org:25 (${family}) tells by VRFY whether a mailbox exists`,
      })),
    );
  });

  test('equal answers tell nothing', async () => {
    const equal = { existing: reply('252 2.0.0 x'), invented: reply('252 2.0.0 y') };
    const said = await heard('smtp.vrfy', { smtp: { verify: known({ VRFY: equal, EXPN: equal }) } });
    expect(said.findings).toEqual([]);
  });
});

const REFUSED = known({ result: 'refused', reply: '535 5.7.8 authentication failed' } as const);
const BUSY = known({ accepted: false, reply: '451 4.3.0 Try again later' });

describe('with an account', () => {
  test.each(['smtp.login', 'smtp.forgery'])('%s: without one it is exempt, and says what to set', async (id) => {
    const said = await judged(id, { mail: { missing: () => say`Set MAILPROOF_ACCOUNT` } });
    expect(said).toMatchObject({ verdict: 'exempt', reason: 'Set MAILPROOF_ACCOUNT' });
  });

  test('a login that is refused is a failure', async () => {
    const said = await judged('smtp.login', { mail: { login: async () => REFUSED } });
    expect(said.verdict).toBe('fail');
    expect(said.words).toContain('535 5.7.8 authentication failed');
  });

  test('a login that is refused to the account of a token is for mailadm.login to say', async () => {
    const said = await judged('smtp.login', {
      mail: {
        account: async () => known({ address: 'a@example.org', origin: 'token' } as const),
        login: async () => REFUSED,
      },
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'mailadm.login' });
  });

  test('a login that could not be tried is not known', async () => {
    expect((await judged('smtp.login', { mail: { login: async () => LOST } })).verdict).toBe('inconclusive');
  });

  test.each([
    [
      'envelope',
      'mailcow',
      'fail',
      ["The server takes a message with another account's address as the envelope sender"],
    ],
    ['header', 'mailcow', 'pass', []],
    ['header', 'mail', 'pass', []],
    ['header', 'chatmail', 'warn', ["The server takes a message with another account's address in From"]],
  ] as const)('a forged %s that is taken, at %s: %s', async (kind, server, verdict, messages) => {
    const forgery = async (tried: string) =>
      tried === kind
        ? known({ accepted: true, reply: '250 2.0.0 Ok' })
        : known({ accepted: false, reply: '553 5.7.1 not owned by user' });
    const said = await judged('smtp.forgery', { settings: { kind: server }, mail: { forgery } });
    expect(said.verdict).toBe(verdict);
    expect(said.findings.map(({ message }) => message)).toEqual(messages);
  });

  test('a server that takes no message just now says nothing of forgeries', async () => {
    expect(await judged('smtp.forgery', { mail: { forgery: async () => BUSY } })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'roundtrip.delivery',
    });
  });
});

describe('smtp.auth-port', () => {
  test('a login on port 25 after TLS is a warning', async () => {
    const said = await heard('smtp.auth-port', { smtp: { ehloAfter: known(ehlo('mail.example.org', 'AUTH PLAIN')) } });
    expect(said).toMatchObject({ verdict: 'warn' });
    expect(said.words).toContain('AUTH PLAIN');
  });

  test('a login before TLS is for smtp.auth to say', async () => {
    const said = await heard('smtp.auth-port', { smtp: { ehlo: known(ehlo('mail.example.org', 'AUTH PLAIN')) } });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.auth' });
  });

  test('without TLS the one answer to EHLO tells', async () => {
    const said = await heard('smtp.auth-port', { smtp: { startTls: known(undefined), ehloAfter: LOST } });
    expect(said.verdict).toBe('pass');
  });
});
