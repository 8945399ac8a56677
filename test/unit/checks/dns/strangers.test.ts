/** An A or AAAA record that leads to another machine: one finding, and what is sound is none. */
import { describe, expect, it } from 'vitest';
import { reverseName } from '../../../../checks/knowledge/addresses.ts';
import type { Service } from '../../../../common/services.ts';
import { known } from '../../../../common/fact.ts';
import type { Endpoint, ImapDialogue, SmtpDialogue, TlsSession } from '../../../../fixtures/senses.ts';
import { dnsOf, V4, V6 } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import {
  certificate,
  closedSmtp,
  ehlo,
  httpOf,
  imapOf,
  portsOf,
  reply,
  sessionOf,
  smtpOf,
  tlsOf,
} from '../../happy/net.ts';
import { judged } from '../../judged.ts';

const OLD = 'old.provider.example';

interface Machine {
  /** What it is called in its certificate and in its greetings. */
  readonly names?: readonly string[];
  readonly fingerprint?: string;
  readonly greets?: string;
  /** Whether it has mail ports. */
  readonly mail?: boolean;
  readonly web?: number;
}

/** The world with another machine at these addresses: at the IPv6 address, by default. */
function at(machine: Machine, families: readonly Endpoint['family'][] = [6]): Facts {
  const { names = [OLD], fingerprint = 'b'.repeat(64), greets = OLD, mail = true, web = 404 } = machine;
  const covers = names.includes('mail.example.org');
  const shown = { chain: [certificate({ names, fingerprint, subject: `CN=${names[0] ?? ''}` })], covers };
  const session = (service: Service, endpoint: Endpoint): TlsSession => ({ ...sessionOf(service, endpoint), ...shown });
  const isThere = ({ family }: Endpoint): boolean => families.includes(family);
  return {
    tls: tlsOf((_, endpoint) => (isThere(endpoint) ? shown : {})),
    smtp: smtpOf((service, endpoint): Partial<SmtpDialogue> => {
      if (!isThere(endpoint)) return {};
      if (!mail) return closedSmtp(service, endpoint, 'refused');
      return {
        greeting: known(reply(`220 ${greets} ESMTP`)),
        ehlo: known(ehlo(greets, 'STARTTLS')),
        session: known(session(service, endpoint)),
      };
    }),
    imap: imapOf((service, endpoint): Partial<ImapDialogue> =>
      isThere(endpoint) ? { session: known(session(service, endpoint)), capabilities: known(['IMAP4REV1']) } : {},
    ),
    http: httpOf(({ endpoint, scheme, path }) => {
      if (endpoint !== undefined && isThere(endpoint)) return { status: web, headers: {} };
      return scheme === 'http' && path.startsWith('/.well-known') ? { status: 404, headers: {} } : undefined;
    }),
  };
}

describe('an AAAA record that leads to another machine', () => {
  it('is one finding, with the record to delete', async () => {
    const { verdict, findings, fix, words } = await judged('dns.ipv6', at({}));
    expect(verdict).toBe('fail');
    expect(findings).toHaveLength(1);
    expect(words).toContain('leads to another machine than its A record');
    expect(words).toContain(`IPv6: a certificate of ${OLD}, and a mail server that calls itself ${OLD}`);
    expect(words).toContain('and a mail server that calls itself mail.example.org');
    expect(fix).toContain(`mail.example.org. IN AAAA ${V6}`);
  });

  it('is seen where the other has a web server alone', async () => {
    const { findings, words } = await judged('dns.ipv6', at({ mail: false }));
    expect(findings).toHaveLength(1);
    expect(words).toContain('no mail server that greets');
  });

  it.each([
    ['tls.names'],
    ['tls.same'],
    ['smtp.greeting'],
    ['smtp.reachable'],
    ['imap.reachable'],
    ['imap.plaintext'],
    ['http.acme'],
    ['http.redirect'],
    ['http.interface'],
    ['http.hsts'],
    ['spf.helo'],
  ])('is what %s waits for', async (id) => {
    const facts = at({ web: 500 });
    const { verdict, cause, reason } = await judged(id, facts);
    expect({ verdict, cause }).toEqual({ verdict: 'inconclusive', cause: 'dns.ipv6' });
    expect(reason).toContain(`leads to another machine at its IPv6 address ${V6}`);
  });

  it.each(['rdns.pointer', 'rdns.forward', 'rdns.name', 'rdns.generic'])(
    'has a reverse DNS entry of its own, which %s leaves alone',
    async (id) => {
      const dns = dnsOf({ [`PTR ${reverseName(V6) ?? ''}`]: [OLD] });
      expect(await judged(id, { ...at({}), dns })).toMatchObject({ verdict: 'inconclusive', cause: 'dns.ipv6' });
    },
  );

  it('does not hide what is wrong over IPv4', async () => {
    const facts = at({});
    const lacking = smtpOf((service, endpoint) =>
      endpoint.family === 4
        ? { greeting: known(reply('220 localhost.localdomain ESMTP')) }
        : {
            greeting: known(reply(`220 ${OLD} ESMTP`)),
            session: known({
              ...sessionOf(service, endpoint),
              covers: false,
              chain: [certificate({ names: [OLD], fingerprint: 'b' })],
            }),
          },
    );
    const { verdict, words } = await judged('smtp.greeting', { ...facts, smtp: lacking });
    expect(verdict).toBe('warn');
    expect(words).toContain('localhost.localdomain');
    expect(words).not.toContain(`calls itself ${OLD}`);
  });

  it('has ports of its own that are nobody else’s business', async () => {
    const facts = { ...at({}), ports: portsOf({ 110: 'open' }) };
    const { findings } = await judged('pop3.closed', facts);
    expect(findings.map(({ message }) => message).join('\n')).not.toContain('IPv6) is open');
  });

  it('lets no 404 pass as a proof that renewing works', async () => {
    expect(await judged('http.acme', at({ web: 404 }))).toMatchObject({ verdict: 'inconclusive', cause: 'dns.ipv6' });
  });
});

describe('an A record that leads to another machine', () => {
  const facts = at({ web: 500 }, [4]);

  it('is one finding, with the record to delete', async () => {
    const { verdict, findings, fix, words } = await judged('dns.mail-host', facts);
    expect(verdict).toBe('fail');
    expect(findings).toHaveLength(1);
    expect(words).toContain('leads to another machine than its AAAA record');
    expect(fix).toContain(`mail.example.org. IN A ${V4}`);
  });

  it('is nothing to dns.ipv6', async () => {
    expect(await judged('dns.ipv6', facts)).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it.each(['tls.names', 'smtp.greeting', 'imap.plaintext', 'http.redirect', 'http.interface', 'spf.helo'])(
    'is what %s waits for',
    async (id) => {
      const { verdict, cause, reason } = await judged(id, facts);
      expect({ verdict, cause }).toEqual({ verdict: 'inconclusive', cause: 'dns.mail-host' });
      expect(reason).toContain(`leads to another machine at its IPv4 address ${V4}`);
    },
  );

  it('is not seen where there is no AAAA record to compare it with', async () => {
    const dns = dnsOf({ 'AAAA mail.example.org': [] });
    expect(await judged('dns.mail-host', { ...facts, dns })).toMatchObject({ verdict: 'pass', findings: [] });
  });
});

describe('what is sound', () => {
  it.each<[string, Facts]>([
    ['a renewal that one address has got already', at({ names: ['mail.example.org'], greets: 'mail.example.org' })],
    [
      'another machine of the same names',
      at({ names: ['mail.example.org', 'mx2.example.org'], greets: 'mx2.example.org' }),
    ],
    [
      'two machines of one make, with names side by side',
      at({ names: ['mx2.example.org'], greets: 'mx2.example.org' }),
    ],
    ['a wrong certificate of the server itself', at({ greets: 'mail.example.org' })],
    ['a wrong greeting of the server itself', at({ names: ['mail.example.org'] })],
    ['a wildcard certificate', at({ names: ['*.example.org'], greets: OLD })],
    ['a wrong name and certificate on both sides', at({}, [4, 6])],
    ['a greeting without a name', at({ greets: 'vps1234' })],
  ])('%s is no other machine', async (_, facts) => {
    expect(await judged('dns.ipv6', facts)).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it('is a proxy before the web, where the mail ports are the server’s', async () => {
    const { tls } = at({});
    expect(await judged('dns.ipv6', { ...(tls === undefined ? {} : { tls }), smtp: smtpOf() })).toMatchObject({
      verdict: 'pass',
    });
  });

  it('is what the operator says it is, by address', async () => {
    const facts: Facts = { ...at({}), settings: { addresses: [V6] } };
    expect((await judged('dns.ipv6', facts)).words).not.toContain('another machine');
  });
});
