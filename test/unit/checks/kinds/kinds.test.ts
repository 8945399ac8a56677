/** Kinds of server: how each is recognised, and that none is told what is true of another. */
import { describe, expect, it, test } from 'vitest';
import { kindOf as kindNamed, KINDS, withoutCheck } from '../../../../checks/kinds/index.ts';
import { planFor, planOf } from '../../../../checks/kinds/plan.ts';
import { bindLine } from '../../../../checks/zone/format.ts';
import { comparePlan, questionFor } from '../../../../checks/zone/compare.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';
import type { Zone } from '../../happy/dns.ts';
import { DKIM_KEY, dnsOf, txt, V4 } from '../../happy/dns.ts';
import { happySenses, type Facts } from '../../happy/index.ts';
import { deliveryOf, happyMail } from '../../happy/mail.ts';
import { SERVICES } from '../../../../common/services.ts';
import type { Http, Relay, Smtp, TlsSession } from '../../../../fixtures/senses.ts';
import { httpOf, imapOf, reply, sessionOf, smtpOf, targetOf } from '../../happy/net.ts';
import { CHECKS, judged, worded } from '../../judged.ts';

/** None of the guide's names. */
const BARE: Zone = Object.fromEntries(
  ['autoconfig', 'autodiscover', 'mailadm'].flatMap((label) => [
    [`CNAME ${label}.example.org`, []],
    [`A ${label}.example.org`, 'nxdomain'],
    [`AAAA ${label}.example.org`, 'nxdomain'],
  ]),
);
const RELAY_ZONE: Zone = {
  ...BARE,
  'A example.org': [V4],
  'MX example.org': [{ preference: 10, exchange: 'example.org' }],
  'TXT dkim._domainkey.example.org': 'nxdomain',
  'TXT opendkim._domainkey.example.org': [txt(`v=DKIM1;k=rsa;p=${DKIM_KEY};s=email;t=s`)],
  'TXT _dmarc.example.org': [txt('v=DMARC1;p=reject;adkim=s;aspf=s')],
};
const ITSELF = {
  ...targetOf({ domain: 'example.org', mailadm: undefined }),
  host: async () => known('example.org'),
  mailadmHost: 'mailadm.example.org',
};
const SILENT = unknown(say`Nobody answers`);
const CAPABLE = { capabilities: known(['IMAP4REV1', 'AUTH=PLAIN', 'XDELTAPUSH', 'XCHATMAIL']) };
const relay = (facts: Facts = {}): Facts => ({
  dns: dnsOf(RELAY_ZONE),
  target: ITSELF,
  imap: imapOf({ imaps: CAPABLE }),
  ...facts,
});

/** What is said of a relay with this zone by a check that passes. */
async function passing(id: string, zone: Zone): Promise<string> {
  const { verdict, words } = await judged(id, relay({ dns: dnsOf({ ...RELAY_ZONE, ...zone }) }));
  expect(verdict).toBe('pass');
  return words;
}

/** What the server says on port 587. */
function greeted(text: string): Smtp {
  return smtpOf({ submission: { greeting: known(reply(text)) } });
}

/** What its web server shows, whatever is asked for. */
function page(body: string): Http {
  return httpOf(() => ({ status: 200, body }));
}

/** What it says to every recipient of its own. */
function recipients(text: string): Smtp {
  const said = known(reply(text));
  const others = { foreign: known(reply('454 4.7.1 Relay access denied')), reports: {} };
  return smtpOf({ smtp: { recipients: { ...others, unknown: said, postmaster: said, abuse: said } } });
}

async function kindOf(facts: Facts): Promise<readonly [name: string, reason: string]> {
  const { kind, kindReason } = await planOf(happySenses(facts));
  return [kind.name, kindReason === undefined ? '' : english(kindReason)];
}

describe('what kind of server it is', () => {
  it('is told by --kind before all else', async () => {
    const settings = { ...happySenses().settings, kind: 'mail' as const };
    expect(await kindOf(relay({ settings }))).toEqual(['mail', 'as mailproof was told']);
  });

  it('is a relay where it is an address, of which nobody is asked any name', async () => {
    const settings = { ...happySenses().settings, domain: '[192.0.2.7]' };
    expect(await kindOf({ settings, dns: dnsOf(BARE) })).toEqual([
      'chatmail',
      'no other server has an address in place of a mail domain',
    ]);
    const kind = kindNamed('chatmail', '[192.0.2.7]');
    const left = ['dns.mx', 'dkim.record', 'spf.record', 'mta-sts.policy', 'rdns.pointer', 'tls.trust', 'tls.names'];
    expect(left.map((id) => withoutCheck(kind, id)).filter((reason) => reason === undefined)).toEqual([]);
    const looked = ['smtp.reachable', 'imap.login', 'roundtrip.delivery', 'relay.metadata', 'tls.versions'];
    expect(looked.map((id) => withoutCheck(kind, id)).filter((reason) => reason !== undefined)).toEqual([]);
  });

  it("is a mailcow where the guide's name for mailadm is", async () => {
    expect(await kindOf({})).toEqual(['mailcow', 'there is a name mailadm.example.org']);
  });

  it('is a relay by its IMAP server, by where accounts are made, and by DNS where nobody can be asked', async () => {
    expect(await kindOf(relay())).toEqual(['chatmail', 'its IMAP server says XCHATMAIL']);
    const http = httpOf(({ path }) =>
      path === '/new' ? { status: 301, headers: { location: 'dcaccount:https://example.org/new' } } : {},
    );
    expect(await kindOf(relay({ imap: imapOf({ imaps: { capabilities: SILENT } }), http }))).toEqual([
      'chatmail',
      'https://example.org/new makes accounts',
    ]);
    const mute = await kindOf(relay({ imap: imapOf({ imaps: { capabilities: SILENT } }) }));
    expect(mute[0]).toBe('chatmail');
    expect(mute[1]).toContain('could not be asked');
  });

  it('is no relay where its IMAP server does not say so, whatever DNS looks like', async () => {
    expect((await kindOf(relay({ imap: imapOf() })))[0]).not.toBe('chatmail');
  });

  it('is a mailcow by its page or greeting, and any other by its own words', async () => {
    expect(await kindOf({ dns: dnsOf(BARE), http: page('<title>mailcow UI</title>') })).toEqual([
      'mailcow',
      'its web page says mailcow',
    ]);
    const other = page('<title>It works</title>');
    expect(
      await kindOf({ dns: dnsOf(BARE), http: other, smtp: greeted('220 mail.example.org ESMTP Postcow') }),
    ).toEqual(['mailcow', 'it calls itself Postcow']);
    expect(
      await kindOf({ dns: dnsOf(BARE), http: other, smtp: greeted('220 mail.example.org ESMTP Exim 4.96') }),
    ).toEqual(['mail', 'it calls itself Exim']);
    expect(
      (await kindOf({ dns: dnsOf(BARE), http: other, smtp: greeted('220 mail.example.org ESMTP Postfix') }))[0],
    ).toBe('mail');
  });

  it("is the guide's where nobody says anything", async () => {
    const facts = {
      dns: dnsOf(BARE),
      target: { ...targetOf(happySenses().settings), reachable: async () => SILENT },
    };
    expect(await kindOf(facts)).toEqual(['mailcow', '']);
  });
});

test.each(['chatmail', 'mail'] as const)('%s: no word of a check that applies is about mailcow', (name) => {
  const kind = KINDS[name];
  const plan = planFor({ domain: 'example.org', host: 'example.org', selector: 'opendkim', v4: [V4], v6: [] }, kind);
  const strange = CHECKS.filter(
    (id) => withoutCheck(kind, id) === undefined && !/^(?:message|dmarc\.seen|tls-rpt\.seen)/.test(id),
  ).flatMap((id) => {
    const { title, failure, why, fix } = worded(id, plan);
    return [title, failure, why, fix].map(english).filter((text) => /mailcow|mailadm|docker|rspamd-/i.test(text));
  });
  expect(strange).toEqual([]);
});

describe('a relay for tests, whose name begins with an underscore', () => {
  const facts = relay({ settings: { domain: '_x.example.org', kind: 'chatmail' } });

  test.each(['tls.trust', 'tls.names', 'tls.expiry', 'mta-sts.policy', 'dns.caa', 'relay.certificate'])(
    'has a certificate that nobody verifies: %s',
    async (id) => {
      const { verdict, reason } = await judged(id, facts);
      expect([verdict, reason]).toEqual(['exempt', expect.stringContaining('signs its certificate itself')]);
    },
  );

  it('publishes nothing of what others verify', () => {
    const plan = planFor(
      { domain: '_x.example.org', host: '_x.example.org', selector: 'opendkim', v4: [V4], v6: [] },
      kindNamed('chatmail', '_x.example.org'),
    );
    const names = plan.records.map(({ name, type }) => `${name} ${type}`);
    expect(names).toContain('www._x.example.org CNAME');
    expect(names.filter((name) => /mta-sts|CAA/.test(name))).toEqual([]);
    expect(kindNamed('chatmail', 'x.example.org').name).toBe('chatmail');
    expect(kindNamed('mailcow', '_x.example.org').name).toBe('mailcow');
  });
});

describe('a relay', () => {
  test.each([
    'dns.mailadm',
    'dns.autoconfig',
    'mailadm.endpoint',
    'mailadm.port',
    'http.new-email',
    'dmarc.reports',
    'autodiscover.document',
  ])('is not asked for what it has not: %s', async (id) => {
    expect((await judged(id, relay())).verdict).toBe('exempt');
  });

  it('has its key at its own selector', async () => {
    expect((await judged('dkim.record', relay())).verdict).toBe('pass');
    const zone = { ...RELAY_ZONE, 'TXT opendkim._domainkey.example.org': 'nxdomain' } as const;
    const { verdict, words } = await judged('dkim.record', relay({ dns: dnsOf(zone) }));
    expect(verdict).toBe('fail');
    expect(words).toContain('There is no DKIM key at opendkim._domainkey.example.org');
    expect(words).toContain('scripts/cmdeploy dns');
  });

  it('is reminded of the lesser records: ADSP, and the account that gets its certificates', async () => {
    const account = { critical: false, tag: 'issue', value: 'letsencrypt.org;accounturi=https://acme.example/acct/1' };
    expect(await passing('dkim.record', {})).toContain('The record at _adsp._domainkey.example.org is missing');
    expect(
      await passing('dkim.record', { 'TXT _adsp._domainkey.example.org': [txt('dkim=discardable')] }),
    ).not.toContain('is missing');
    expect(await passing('dns.caa', {})).toContain("only the server's own account may get certificates");
    expect(await passing('dns.caa', { 'CAA example.org': [account] })).not.toContain('may get certificates:');
  });

  it('takes every recipient, and is broken where it puts each off', async () => {
    expect((await judged('smtp.recipients', relay({ smtp: recipients('250 2.1.5 Ok') }))).verdict).toBe('pass');
    const down = await judged(
      'smtp.recipients',
      relay({ smtp: recipients('451 4.3.0 Error: queue file write error') }),
    );
    expect(down.verdict).toBe('fail');
    expect(down.words).toContain('systemctl status filtermail-incoming');
  });

  it('is right to send back what another provider did not sign', async () => {
    const bounce = [
      'From: MAILER-DAEMON@provider.net',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.provider.net',
      '',
      'Final-Recipient: rfc822; alice@example.org',
      'Action: failed',
      'Status: 5.7.1',
      'Diagnostic-Code: smtp; 554 5.7.1 No DKIM signature found',
      '',
      '--b--',
      '',
    ].join('\r\n');
    const mail = {
      ...happyMail(),
      missing: () => undefined,
      delivery: async () => deliveryOf({ bounce, arrived: known(undefined) }, 'inbound'),
    };
    const { verdict, reason } = await judged('roundtrip.inbound', relay({ mail }));
    expect(verdict).toBe('inconclusive');
    expect(reason).toContain('does not sign its mail');
  });

  it('hands mail to nobody without a valid certificate, and is right in that', async () => {
    const mail = {
      ...happyMail(),
      missing: (what: string) => (what === 'token' ? say`There is no token` : undefined),
      delivery: async () => deliveryOf({ arrived: known(undefined) }, 'outbound'),
    };
    const dns = dnsOf({
      ...RELAY_ZONE,
      'MX example.net': [{ preference: 10, exchange: 'mx.example.net' }],
      'A mx.example.net': [V4],
      'AAAA mx.example.net': [],
    });
    const outbound = async (changes: Partial<TlsSession>): Promise<readonly [string, string]> => {
      const receiver: Relay['receiver'] = async (endpoint) =>
        known({ ...sessionOf(SERVICES.smtp, endpoint), ...changes });
      const { verdict, reason } = await judged('roundtrip.outbound', relay({ mail, dns, relay: { receiver } }));
      return [verdict, reason];
    };
    expect(await outbound({})).toEqual(['fail', '']);
    expect(await outbound({ trusted: false })).toEqual(['inconclusive', expect.stringContaining("provider's is none")]);
    expect(await outbound({ covers: false })).toEqual(['inconclusive', expect.stringContaining('mx.example.net')]);
  });

  it('judges signatures at another provider, since it takes them out of what it delivers', async () => {
    for (const id of ['dkim.signature', 'dmarc.alignment', 'privacy.client-address'])
      expect(await judged(id, relay()), id).toMatchObject({
        verdict: 'exempt',
        reason: expect.stringContaining('MAILPROOF_PEER'),
      });
  });

  it('judges nothing by what arrives at another relay, which takes it out, too', async () => {
    const raw = 'From: alice@example.org\r\nSubject: [...]\r\n\r\nciphertext\r\n';
    const mail = {
      ...happyMail(),
      missing: (what: string) => (what === 'token' ? say`There is no token` : undefined),
      delivery: async () => deliveryOf({ arrival: { raw } }, 'outbound'),
    };
    for (const id of ['dkim.signature', 'dmarc.alignment', 'privacy.client-address', 'roundtrip.helo'])
      expect(await judged(id, relay({ mail })), id).toMatchObject({ verdict: 'exempt' });
  });

  it('has the zone that cmdeploy wants, and by the letter', () => {
    const facts = { domain: 'example.org', host: 'example.org', selector: 'opendkim', v4: [V4], v6: [] };
    const plan = planFor({ ...facts, mtaSts: 'v=STSv1; id=202611220000' }, KINDS.chatmail);
    expect(plan.records.filter(({ type }) => type !== 'PTR').map(bindLine)).toEqual([
      `example.org. 3600 IN A ${V4}`,
      'example.org. 3600 IN MX 10 example.org.',
      '_mta-sts.example.org. 3600 IN TXT "v=STSv1; id=202611220000"',
      'mta-sts.example.org. 3600 IN CNAME example.org.',
      'www.example.org. 3600 IN CNAME example.org.',
      '; opendkim._domainkey.example.org. 3600 IN TXT "v=DKIM1;k=rsa;p=<public key>"',
      'example.org. 3600 IN TXT "v=spf1 a ~all"',
      '_dmarc.example.org. 3600 IN TXT "v=DMARC1;p=reject;adkim=s;aspf=s"',
      '_adsp._domainkey.example.org. 3600 IN TXT "dkim=discardable"',
      '; example.org. 3600 IN CAA 0 issue "letsencrypt.org;accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/<number>"',
      '_submission._tcp.example.org. 3600 IN SRV 0 1 587 example.org.',
      '_submissions._tcp.example.org. 3600 IN SRV 0 1 465 example.org.',
      '_imap._tcp.example.org. 3600 IN SRV 0 1 143 example.org.',
      '_imaps._tcp.example.org. 3600 IN SRV 0 1 993 example.org.',
    ]);
    const spf = plan.records.find(({ check }) => check === 'spf.record');
    if (spf === undefined) throw new Error('no SPF');
    expect(questionFor(plan, spf)).toEqual({ name: 'example.org', type: 'TXT' });
    const stateOf = (...texts: readonly string[]) =>
      comparePlan({ ...plan, records: [spf] }, () =>
        known({
          name: 'example.org',
          type: 'TXT',
          outcome: 'records',
          aliases: [],
          records: texts.map((text) => ({ strings: [text], text })),
          ttl: 60,
          authenticated: false,
          source: 'resolver 192.0.2.1',
        }),
      )[0]?.state;
    expect(stateOf('some-verification=1', 'v=spf1 a ~all')).toBe('there');
    expect(stateOf('v=spf1 a -all')).toBe('different');
    expect(stateOf('some-verification=1')).toBe('missing');
  });
});
