/** What is published: names, name servers, and what vouches for them. */
import { createHash } from 'node:crypto';
import { mapFact } from '../../../../common/fact.ts';
import type { DnsAnswer, Dns, RecordData, RecordType } from '../../../../fixtures/dns/types.ts';
import { dnsOf, V4, type Zone } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { certificate, closedSmtp, smtpOf } from '../../happy/net.ts';
import { BROKE_OFF, lost, tells, type Table } from '../../three-ways.ts';

const OTHER = '198.51.100.9';
const SILENT = 'could not be asked for';

function zone(changes: Zone): Facts {
  return { dns: dnsOf(changes) };
}

/** A name that has these addresses of IPv4, and nothing else. */
function name(label: string, v4: readonly string[]): Facts {
  const full = `${label}.example.org`;
  return zone({ [`A ${full}`]: v4, [`AAAA ${full}`]: [], [`CNAME ${full}`]: [] });
}

function srv(port: number): readonly RecordData['SRV'][] {
  return [{ priority: 0, weight: 1, port, target: 'mail.example.org' }];
}

function tlsa(data: string): RecordData['TLSA'] {
  return { usage: 3, selector: 1, matching: 1, data };
}

const TLSA = 'TLSA _25._tcp.mail.example.org';
const FINGERPRINT = createHash('sha256').update(Buffer.from(certificate().publicKey, 'hex')).digest('hex');

/** The domain's MX as it was before. */
const OLD_MX = dnsOf({ 'MX example.org': [{ preference: 10, exchange: 'old.example.net' }] });
const NEW = dnsOf();

/** One of the two name servers has not heard of the change yet. */
const TORN: Partial<Dns> = {
  everyServer: async (asked, type) => {
    const [old, now] = [await OLD_MX.everyServer(asked, type), await NEW.everyServer(asked, type)];
    return mapFact(now, ([first, second]) => {
      const behind = old.known ? old.value[1] : second;
      return [first, behind].filter((one) => one !== undefined);
    });
  },
};

async function oldAnswer<T extends RecordType>(asked: string, type: T): ReturnType<typeof OLD_MX.ask<T>> {
  return OLD_MX.ask(asked, type) as Promise<{ known: true; value: DnsAnswer<T> }>;
}

export const DNS: Table = {
  'dns.mail-host': {
    broken: {
      facts: zone({ 'A mail.example.org': ['10.0.0.1'] }),
      verdict: 'fail',
      says: 'mail.example.org has the address 10.0.0.1, which is',
      fix: 'curl -4 ip4.mailcow.email',
    },
    unknown: { facts: zone({ 'A mail.example.org': 'silence' }), says: `mail.example.org ${SILENT}` },
  },
  'dns.mx': {
    broken: {
      facts: zone({ 'MX example.org': [{ preference: 10, exchange: 'mx.example.net' }] }),
      verdict: 'fail',
      says: 'Mail for example.org goes to mx.example.net and not to mail.example.org',
      fix: 'example.org. 300 IN MX 10 mail.example.org.',
    },
    unknown: { facts: zone({ 'MX example.org': 'silence' }), says: `example.org ${SILENT}` },
  },
  'dns.mx-backup': {
    given: zone({
      'MX example.org': [
        { preference: 10, exchange: 'mail.example.org' },
        { preference: 20, exchange: 'backup.example.net' },
      ],
      'A backup.example.net': [V4],
    }),
    broken: {
      facts: zone({
        'MX example.org': [
          { preference: 10, exchange: 'mail.example.org' },
          { preference: 20, exchange: 'backup.example.net' },
        ],
        'A backup.example.net': [OTHER],
      }),
      verdict: 'warn',
      says: 'example.org has the further MX backup.example.net, which is another server',
      fix: 'Delete all MX records but this one',
    },
    unknown: {
      facts: zone({ 'MX example.org': [{ preference: 10, exchange: 'mx.example.net' }] }),
      says: 'No MX record of example.org leads to mail.example.org',
      cause: 'dns.mx',
    },
  },
  'dns.autoconfig': {
    broken: {
      facts: name('autoconfig', []),
      verdict: 'fail',
      says: 'autoconfig.example.org does not exist in DNS, or has no address',
      fix: 'autoconfig.example.org.',
    },
    unknown: { facts: zone({ 'A autoconfig.example.org': 'silence' }), says: `autoconfig.example.org ${SILENT}` },
  },
  'dns.autodiscover': {
    broken: {
      facts: name('autodiscover', [OTHER]),
      verdict: 'warn',
      says: `autodiscover.example.org leads to ${OTHER}, which is not the address of mail.example.org`,
      fix: 'autodiscover.example.org.',
    },
    unknown: { facts: zone({ 'A autodiscover.example.org': 'silence' }), says: `autodiscover.example.org ${SILENT}` },
  },
  'dns.mailadm': {
    broken: {
      facts: name('mailadm', []),
      verdict: 'fail',
      says: 'mailadm.example.org does not exist in DNS, or has no address',
      fix: 'mailadm.example.org.',
    },
    unknown: { facts: zone({ 'A mailadm.example.org': 'silence' }), says: `mailadm.example.org ${SILENT}` },
  },
  'dns.relay-names': {
    given: { settings: { kind: 'chatmail' } },
    broken: {
      facts: name('www', []),
      verdict: 'warn',
      says: 'www.example.org does not exist in DNS, or has no address',
      fix: 'www.example.org. 3600 IN CNAME example.org.',
    },
    unknown: { facts: zone({ 'A mta-sts.example.org': 'silence' }), says: `mta-sts.example.org ${SILENT}` },
  },
  'dns.nameservers': {
    broken: {
      facts: { dns: TORN },
      verdict: 'warn',
      says: 'The name servers give different answers for MX of example.org',
      fix: 'dig NS example.org',
    },
    unknown: { facts: { dns: { everyServer: lost } }, says: BROKE_OFF },
  },
  'dns.cache': {
    broken: {
      facts: { dns: { recursive: oldAnswer } },
      verdict: 'warn',
      says: 'The resolver 192.0.2.1 still serves an old MX of example.org, for 5 more minutes',
      fix: 'wait for the time named above',
    },
    unknown: {
      facts: { dns: TORN },
      says: 'The name servers disagree about MX of example.org themselves',
      cause: 'dns.nameservers',
    },
  },
  'dns.caa': {
    broken: {
      facts: zone({ 'CAA example.org': [{ critical: false, tag: 'issue', value: 'digicert.com' }] }),
      verdict: 'fail',
      says: 'let only digicert.com issue, and not letsencrypt.org',
      fix: 'IN CAA 0 issue "letsencrypt.org"',
    },
    unknown: { facts: zone({ 'CAA example.org': 'silence' }), says: `example.org ${SILENT}` },
  },
  'dns.dnssec': {
    broken: {
      facts: { dns: { dnssec: tells('bogus' as const) } },
      verdict: 'fail',
      says: 'The DNSSEC signatures of example.org are not valid (bogus)',
      fix: 'delete the DS records',
    },
    unknown: {
      facts: { dns: { ...dnsOf({ 'DS example.org': [{ keyTag: 1 }] }), dnssec: tells('unvalidated' as const) } },
      says: 'The resolver in use does not check DNSSEC',
    },
  },
  'dns.tlsa': {
    given: { dns: { ...dnsOf({ [TLSA]: [tlsa(FINGERPRINT)] }), dnssec: tells('secure' as const) } },
    broken: {
      facts: { dns: { ...dnsOf({ [TLSA]: [tlsa('ab'.repeat(32))] }), dnssec: tells('secure' as const) } },
      verdict: 'fail',
      says: 'No TLSA record matches the certificate of mail.example.org:25 (IPv4)',
      fix: `IN TLSA 3 1 1 ${FINGERPRINT}`,
    },
    unknown: { facts: { tls: { session: lost } }, says: BROKE_OFF },
  },
  'dns.wildcard': {
    broken: {
      facts: zone({ 'A mailproof-nonce.example.org': [V4] }),
      verdict: 'warn',
      says: 'a wildcard record answers for every name under example.org',
      fix: '*.example.org',
    },
    unknown: {
      facts: zone({ 'A mailproof-nonce.example.org': 'silence' }),
      says: `mailproof-nonce.example.org ${SILENT}`,
    },
  },
  'dns.ipv6': {
    broken: {
      facts: {
        smtp: smtpOf((service, endpoint) =>
          endpoint.family === 6 && service.name === 'submissions' ? closedSmtp(service, endpoint, 'refused') : {},
        ),
      },
      verdict: 'fail',
      says: 'mail.example.org:465 answers over IPv4, but not at its IPv6 address',
      fix: 'ENABLE_IPV6=false',
    },
    unknown: { facts: { target: { endpoints: lost } }, says: BROKE_OFF },
  },
  'dns.srv': {
    given: zone({
      'SRV _imap._tcp.example.org': srv(143),
      'SRV _imaps._tcp.example.org': srv(993),
      'SRV _submission._tcp.example.org': srv(587),
      'SRV _submissions._tcp.example.org': srv(465),
      'SRV _autodiscover._tcp.example.org': srv(443),
    }),
    broken: {
      facts: zone({
        'SRV _imaps._tcp.example.org': srv(143),
      }),
      verdict: 'warn',
      says: '_imaps._tcp.example.org names port 143, which is for another service',
      fix: '_imaps._tcp.example.org. 300 IN SRV 0 1 993 mail.example.org.',
    },
    unknown: { facts: zone({ 'SRV _imaps._tcp.example.org': 'silence' }), says: `_imaps._tcp.example.org ${SILENT}` },
  },
};
