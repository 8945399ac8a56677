/** What is published: names, name servers, and what vouches for them. */
import { createHash } from 'node:crypto';
import { mapFact, unknown } from '../../../../common/fact.ts';
import { keyTag } from '../../../../checks/knowledge/dnssec.ts';
import { verbatim } from '../../../../common/say.ts';
import type { Delegation, DnsAnswer, Dns, RecordData, RecordType } from '../../../../fixtures/dns/types.ts';
import { dnsOf, V4, type Zone } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { certificate, closedSmtp, httpOf, smtpOf } from '../../happy/net.ts';
import { BROKE_OFF, lost, tells, type Table } from '../../three-ways.ts';

/** A public key of P-256. */
const KEY = 'mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==';
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

/** Of no key that the zone has. */
const DS: RecordData['DS'] = { keyTag: 1, algorithm: 13, digestType: 2, digest: 'ab'.repeat(32) };
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

/** IANA's file and the registry of org, with what that says of example.org. */
function rdap(told: object): Facts {
  const pages: Readonly<Record<string, object>> = {
    'data.iana.org/rdap/dns.json': { services: [[['org'], ['https://rdap.example.net']]] },
    'rdap.example.net/domain/example.org': { objectClassName: 'domain', status: ['active'], ...told },
  };
  return {
    settings: { registration: true },
    http: httpOf(({ host, path }) => {
      const page = pages[`${host}${path}`];
      return page === undefined ? undefined : { status: 200, body: JSON.stringify(page) };
    }),
  };
}

function ending(date: string): Facts {
  return rdap({ events: [{ eventAction: 'expiration', eventDate: date }] });
}

const OLD = 'ns.old.example';

/** What the registry says; the old provider's name server comes with its address. */
function registry(...names: readonly string[]): Delegation {
  const servers = names.map((server) => ({ name: server, glue: server === OLD ? [OTHER] : [] }));
  return { zone: 'example.org', parent: 'org', source: 'a0.org.example (192.0.2.200)', servers };
}

/** A zone that is signed for two weeks, up to that moment. */
function signedUntil(moment: string): Partial<Dns> {
  const key = { flags: 257, algorithm: 13, key: KEY };
  const until = Date.parse(moment) / 1000;
  const signatures = [{ algorithm: 13, keyTag: keyTag(key), from: until - 14 * 86_400, until }];
  const digest = createHash('sha256')
    .update(
      Buffer.concat([
        Buffer.from('\x07example\x03org\0', 'latin1'),
        Buffer.from([1, 1, 3, 13]),
        Buffer.from(KEY, 'base64'),
      ]),
    )
    .digest('hex');
  const ds = { keyTag: keyTag(key), algorithm: 13, digestType: 2, digest };
  return {
    ...dnsOf({ 'DS example.org': [ds], 'DNSKEY example.org': [key] }),
    signatures: tells([{ server: { name: 'ns1.example.net', address: '192.0.2.53' }, signatures }]),
  };
}

/** Everything lives for two days. */
const slowly: Dns['everyServer'] = async (asked, type) =>
  mapFact(await NEW.everyServer(asked, type), (said) =>
    said.map(({ server, answer }) => ({ server, answer: mapFact(answer, (one) => ({ ...one, ttl: 172_800 })) })),
  );

async function abandonedAlias<T extends RecordType>(asked: string, type: T): ReturnType<typeof NEW.ask<T>> {
  const answer = await NEW.ask(asked, type);
  return asked === 'www.example.org'
    ? mapFact(answer, (one) => ({ ...one, outcome: 'nxdomain' as const, aliases: ['shop.example.net'] }))
    : answer;
}

export const DNS: Table = {
  'dns.registration': {
    given: ending('2027-06-01T00:00:00Z'),
    broken: {
      facts: rdap({ status: ['redemption period'] }),
      verdict: 'fail',
      says: 'example.org was not renewed, and its registry is about to delete it',
      fix: 'Log in where example.org was registered',
    },
    unknown: {
      facts: { settings: { registration: true }, http: httpOf(() => unknown(verbatim('it is silent'))) },
      says: 'data.iana.org could not be asked: it is silent',
    },
  },
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
  'dns.delegation': {
    broken: {
      facts: {
        dns: { delegation: tells(registry('ns1.example.net', 'ns2.example.net', OLD)), askAgain: tells('lame') },
      },
      verdict: 'warn',
      says: `The registry sends lookups of example.org to ${OLD} (${OTHER}), which does not hold its records`,
      fix: 'dig +trace example.org NS',
    },
    unknown: { facts: { dns: { delegation: lost } }, says: BROKE_OFF },
  },
  'dns.signatures': {
    given: { dns: signedUntil('2026-11-29T12:00:00Z') },
    broken: {
      facts: { dns: signedUntil('2026-11-22T15:00:00Z') },
      verdict: 'fail',
      says: 'ends in 3 h, and should have been renewed long ago',
      fix: 'dig +dnssec example.org SOA',
    },
    unknown: { facts: { dns: { signatures: lost } }, says: BROKE_OFF },
  },
  'dns.ttl': {
    broken: {
      facts: { dns: { everyServer: slowly } },
      verdict: 'pass',
      says: 'Resolvers keep the records of mail.example.org, example.org',
      fix: '3600',
    },
    unknown: { never: 'it notes what is long; who does not answer, dns.nameservers names' },
  },
  'dns.aliases': {
    broken: {
      facts: { dns: { ask: abandonedAlias } },
      verdict: 'warn',
      says: 'www.example.org is an alias (CNAME) of shop.example.net, which does not exist',
      fix: 'www.example.org. IN CNAME shop.example.net.',
    },
    unknown: { facts: zone({ 'A www.example.org': 'silence' }), says: `www.example.org ${SILENT}` },
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
      facts: { dns: { ...dnsOf({ 'DS example.org': [DS] }), dnssec: tells('unvalidated' as const) } },
      says: 'The resolver in use does not check DNSSEC',
    },
  },
  'dns.tlsa': {
    given: {
      dns: { ...dnsOf({ [TLSA]: [tlsa(FINGERPRINT), tlsa('cd'.repeat(32))] }), dnssec: tells('secure' as const) },
    },
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
