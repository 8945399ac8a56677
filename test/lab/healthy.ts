/** The healthy world: a server set up by the guide, with today's fixes, and the internet around it. */
import {
  BRIDGE,
  CONTROLS,
  ELSEWHERE,
  NS1,
  NS2,
  PEER,
  reverseName,
  reverseZone,
  ROOT_SERVER,
  SERVER,
  TLD_SERVER,
  VANTAGE,
} from './addresses.ts';
import {
  TTL,
  type Blueprint,
  type CertificateBlueprint,
  type DnsBlueprint,
  type ZoneBlueprint,
  type ZoneRecord,
} from './blueprint.ts';
import { healthyHost } from './host/healthy.ts';
import { healthyDovecot, healthyNginx, healthyPostfix } from './services.ts';

export const DOMAIN = 'example.org';
export const HOST = 'mail.example.org';
export const PEER_DOMAIN = 'provider.net';
export const PEER_HOST = 'mail.provider.net';
/** The mailbox at the second provider. */
export const PEER_ADDRESS = 'peer@provider.net';
/** What the vantage point calls itself; its addresses' pointers say the same. */
/** Where the registry of org answers over RDAP. */
export const REGISTRY_HOST = 'rdap.example.net';
export const VANTAGE_HOST = 'vantage.example.net';
export const CONTROL_HOSTS = ['control1.example.net', 'control2.example.net'] as const;
/** Names of the server's own that the certificate covers. */
export const WEB_NAMES = [HOST, 'mailadm.example.org', 'autoconfig.example.org', 'autodiscover.example.org'] as const;
/** An ordinary mailbox at the server under test, and a second one. */
export const ALICE = { address: 'alice@example.org', password: 'correct horse battery staple' } as const;
export const BOB = { address: 'bob@example.org', password: 'another long password' } as const;
export const PEER_PASSWORD = 'the password at the other provider';
/** A mailadm token that makes accounts, one that is used up. */
export const TOKEN = '1d_h5n8k2tq9fzc4wm';
export const SPENT_TOKEN = '1d_spent7acd2efgh3';
/** mailcow's API key, read-write. */
export const API_KEY = 'A1B2C3-D4E5F6-A7B8C9-D0E1F2-A3B4C5';

const ROOT_NAME = 'a.root-servers.net';
const TLD_NAME = 'a.gtld-servers.net';
const NS1_NAME = 'ns1.example.net';
const NS2_NAME = 'ns2.example.net';
const DAY = 86_400;

/** A blueprint of its own for each caller, to be changed at will. */
export function healthy(): Blueprint {
  return {
    dns: healthyDns(),
    network: {
      blocked: [],
      serverBlocked: [],
      vantageIpv6: 'works',
      filtered: [],
      closed: [],
      open: [],
      dropped: [],
      deaf: [],
    },
    certificates: {
      server: certificateFor([...WEB_NAMES]),
      peer: certificateFor([PEER_HOST]),
    },
    postfix: healthyPostfix(HOST, DOMAIN),
    dovecot: healthyDovecot(),
    dkim: { running: true, signs: DOMAIN, domain: DOMAIN, selector: 'dkim', key: 'rsa2048' },
    nginx: healthyNginx(HOST, DOMAIN),
    mailadm: {
      running: true,
      address: BRIDGE,
      domain: DOMAIN,
      mailcow: 'works',
      delay: 0,
      forgetsAccount: false,
      tokens: {
        [TOKEN]: { name: 'monitor', expiry: '1d', ttl: DAY, prefix: 'tmp.', uses: 0, maxUses: 1000 },
        [SPENT_TOKEN]: { name: 'spent', expiry: '1d', ttl: DAY, prefix: 'tmp.', uses: 50, maxUses: 50 },
      },
    },
    web: { adminPassword: 'not the default one', secondFactor: false, autodiscover: 'settings' },
    mailboxes: {
      [ALICE.address]: { password: ALICE.password, quota: 3076 },
      [BOB.address]: { password: BOB.password, quota: 3076 },
      'mailadm@example.org': { password: 'the password of the bot', quota: 0 },
    },
    aliases: { 'postmaster@example.org': 'mailadm@example.org', 'abuse@example.org': 'mailadm@example.org' },
    host: healthyHost({ host: HOST, domain: DOMAIN, mailadm: WEB_NAMES[1], apiKey: API_KEY }),
    peer: {
      relay: false,
      registry: undefined,
      mailboxes: { [PEER_ADDRESS]: { password: PEER_PASSWORD, quota: 0 } },
      main: {},
      sieve: '',
    },
  };
}

function certificateFor(names: string[]): CertificateBlueprint {
  return { names, issuer: 'intermediate', startsIn: -30, endsIn: 60, key: 'P-256', chain: ['leaf', 'intermediate'] };
}

function healthyDns(): DnsBlueprint {
  return {
    nameServers: {
      [ROOT_NAME]: { ...ROOT_SERVER, running: true },
      [TLD_NAME]: { ...TLD_SERVER, running: true },
      [NS1_NAME]: { ...NS1, running: true },
      [NS2_NAME]: { ...NS2, running: true },
    },
    zones: { ...registryZones(), ...reverseZones(), ...domainZones(), ...listZones() },
    resolver: { running: true, validates: true, overrides: [], zones: {} },
  };
}

function registryZones(): Record<string, ZoneBlueprint> {
  return {
    '.': zone([ROOT_NAME], [], true),
    org: zone([TLD_NAME], [], true),
    net: zone([TLD_NAME], [...hostRecords(ROOT_NAME, ROOT_SERVER), ...hostRecords(TLD_NAME, TLD_SERVER)]),
    com: zone([TLD_NAME], []),
    arpa: zone([TLD_NAME], []),
    'in-addr.arpa': zone([TLD_NAME], []),
    'ip6.arpa': zone([TLD_NAME], []),
  };
}

function domainZones(): Record<string, ZoneBlueprint> {
  const hosters = [NS1_NAME, NS2_NAME];
  return {
    [DOMAIN]: zone(hosters, [...guideRecords(), ...dkimRecords()], true),
    'example.net': zone(hosters, [
      ...hostRecords(NS1_NAME, NS1),
      ...hostRecords(NS2_NAME, NS2),
      ...CONTROL_HOSTS.flatMap((name, index) => hostRecords(name, CONTROLS[index] ?? ELSEWHERE)),
      ...hostRecords('example.net', ELSEWHERE),
      ...hostRecords(REGISTRY_HOST, PEER),
      ...hostRecords(VANTAGE_HOST, VANTAGE),
      record('example.net', 'MX', '10 example.net'),
    ]),
    'example.com': zone(hosters, [
      ...hostRecords('example.com', ELSEWHERE),
      record('example.com', 'MX', '10 example.com'),
    ]),
    [PEER_DOMAIN]: zone(hosters, [
      ...hostRecords(PEER_HOST, PEER),
      record(PEER_DOMAIN, 'MX', `10 ${PEER_HOST}`),
      record(PEER_DOMAIN, 'TXT', 'v=spf1 mx -all'),
      record(`_dmarc.${PEER_DOMAIN}`, 'TXT', 'v=DMARC1; p=reject'),
    ]),
    'iana.org': zone(hosters, hostRecords('data.iana.org', PEER)),
    'thunderbird.net': zone(hosters, hostRecords('autoconfig.thunderbird.net', ELSEWHERE)),
  };
}

/** The guide's table of DNS records. */
function guideRecords(): ZoneRecord[] {
  return [
    ...hostRecords(HOST, SERVER),
    record(DOMAIN, 'MX', `10 ${HOST}`),
    record(`autoconfig.${DOMAIN}`, 'CNAME', HOST),
    record(`autodiscover.${DOMAIN}`, 'CNAME', HOST),
    record(`mailadm.${DOMAIN}`, 'CNAME', HOST),
    record(DOMAIN, 'TXT', 'v=spf1 mx -all'),
    record(`_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org'),
  ];
}

function dkimRecords(): ZoneRecord[] {
  return [record(`dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;t=s;s=email;p={{dkim rsa2048}}')];
}

function reverseZones(): Record<string, ZoneBlueprint> {
  const pointers = [
    [SERVER, HOST],
    [PEER, PEER_HOST],
    [VANTAGE, VANTAGE_HOST],
  ] as const;
  const zones: Record<string, ZoneBlueprint> = {};
  for (const [{ v4, v6 }, host] of pointers) {
    for (const address of [v4, v6]) {
      zones[reverseZone(address)] = zone([NS1_NAME, NS2_NAME], [record(reverseName(address), 'PTR', host)]);
    }
  }
  return zones;
}

/** Blocklists of addresses, by IPv4 only, and of domains. */
export const ADDRESS_LISTS = [
  'zen.spamhaus.org',
  'bl.spamcop.net',
  'b.barracudacentral.org',
  'bl.mailspike.net',
  'psbl.surriel.com',
] as const;
export const DOMAIN_LISTS = ['dbl.spamhaus.org', 'multi.surbl.org', 'multi.uribl.com'] as const;

/** Names that the lists of domains list for testing. */
const LISTED_DOMAINS = ['test', 'dbltest.com', 'surbl-org-permanent-test-point.com', 'test.uribl.com', '2.0.0.127'];

/** Their test points as RFC 5782 §5 has them: listed 2.0.0.127 and `test`, never listed 1.0.0.127 and `invalid`. */
function listZones(): Record<string, ZoneBlueprint> {
  const zones: Record<string, ZoneBlueprint> = {};
  for (const list of ADDRESS_LISTS) {
    zones[list] = zone(
      [TLD_NAME],
      [
        record(`2.0.0.127.${list}`, 'A', '127.0.0.2'),
        record(`2.0.0.127.${list}`, 'TXT', 'Test point: listed'),
        record(`${reverseName('::ffff:7f00:2').replace('.ip6.arpa', '')}.${list}`, 'A', '127.0.0.2'),
      ],
    );
  }
  for (const list of DOMAIN_LISTS) {
    const answer = list.startsWith('dbl') ? '127.0.1.2' : '127.0.0.2';
    zones[list] = zone(
      [TLD_NAME],
      LISTED_DOMAINS.map((point) => record(`${point}.${list}`, 'A', answer)),
    );
  }
  return zones;
}

function zone(servers: string[], records: ZoneRecord[], signed = false): ZoneBlueprint {
  return { servers, signed, ds: signed ? 'right' : 'absent', delegated: true, records, differences: {}, lame: [] };
}

function record(name: string, type: string, data: string): ZoneRecord {
  return { name, type, ttl: TTL, data };
}

function hostRecords(name: string, { v4, v6 }: { readonly v4: string; readonly v6: string }): ZoneRecord[] {
  return [record(name, 'A', v4), record(name, 'AAAA', v6)];
}
