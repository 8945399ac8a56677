/** DNS as a test writes it down. */
import { known, mapFact, unknown, type Fact } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import { reverseName } from '../../../checks/knowledge/addresses.ts';
import type { Addresses, DnsAnswer, Dns, NameServer, RecordData, RecordType } from '../../../fixtures/dns/types.ts';

/** Of one name and type: its records; `nxdomain` where there is no such name; `silence` where nobody answers. */
export type Told = readonly RecordData[RecordType][] | 'nxdomain' | 'silence';

/** By `TYPE name`: `{ 'MX example.org': [{ preference: 10, exchange: 'mail.example.org' }] }`. */
export type Zone = Readonly<Record<string, Told>>;

export const V4 = '24.48.100.24';
export const V6 = '7fe5:2f4:1ba:2381::3';
const HOST = 'mail.example.org';
const SERVERS: readonly NameServer[] = [
  { name: 'ns1.example.net', address: '192.0.2.53' },
  { name: 'ns2.example.net', address: '198.51.100.53' },
];

/** The public half of a 2048-bit RSA key, as in `p=`; nobody has the other half. */
export const DKIM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2mHf/11TtxzMn6DfRr7JsJ2hrqNSoyjc39ibeG+lu/OorFhgccI7ZAAKY8hqA8MbB1jEihDA+RJ2fZLt2DOr/3UQgyhp/ZkSqki95DQWTmTf9iQsoO05TekpltWSUGrDwwHZrUTrVio3m7cdRnDWbl45QPXZ6PE5pB3eawurn0tfz84Y4plLgtCJZ1IrJzjNlicd4FIccR9w6e5zXHrbNx4FtP+WzXQ4L7RGcTpbGtylqEmFn2iY3Qfe/B/Cc0+45YPpt/bXlFGgEORqG6XKTYz1lvwGQ0V3zNdD74AcVvkU2jYmFianVVzhV3P/Tddq+5eP/vtqvNrgXFJq3tTa7QIDAQAB';

/** A TXT record of one string. */
export function txt(text: string): RecordData['TXT'] {
  return { strings: [text], text };
}

/** What the guide wants, published. */
export const HEALTHY_ZONE: Zone = {
  [`A ${HOST}`]: [V4],
  [`AAAA ${HOST}`]: [V6],
  'NS example.org': SERVERS.map(({ name }) => name),
  'MX example.org': [{ preference: 10, exchange: HOST }],
  'TXT example.org': [txt('v=spf1 mx -all')],
  'TXT _dmarc.example.org': [txt('v=DMARC1;p=quarantine;rua=mailto:postmaster@example.org')],
  'TXT dkim._domainkey.example.org': [txt(`v=DKIM1;k=rsa;p=${DKIM_KEY}`)],
  [`PTR ${reverseName(V4) ?? ''}`]: [HOST],
  [`PTR ${reverseName(V6) ?? ''}`]: [HOST],
  ...aliases('autoconfig', 'autodiscover', 'mailadm', 'www', 'mta-sts'),
};

/** Names that lead to the mail host. */
function aliases(...labels: readonly string[]): Zone {
  return Object.fromEntries(
    labels.flatMap((label) => [
      [`A ${label}.example.org`, [V4]],
      [`AAAA ${label}.example.org`, [V6]],
      [`CNAME ${label}.example.org`, [HOST]],
    ]),
  );
}

/**
 * A healthy zone with what the test says instead; names that are not told have no such record. Resolver and name
 * servers say the same.
 */
export function dnsOf(changes: Zone = {}): Dns {
  const zone: Zone = { ...HEALTHY_ZONE, ...changes };
  const ask = async <T extends RecordType>(name: string, type: T): Promise<Fact<DnsAnswer<T>>> => {
    const told = zone[`${type} ${name}`] ?? [];
    if (told === 'silence') return unknown(say`${name} could not be asked for`);
    const records = told === 'nxdomain' ? [] : (told as readonly RecordData[T][]);
    const [alias] = type === 'CNAME' ? [] : ((zone[`CNAME ${name}`] ?? []) as readonly string[]);
    return known({
      name,
      type,
      outcome: told === 'nxdomain' ? 'nxdomain' : records.length === 0 ? 'nodata' : 'records',
      records,
      aliases: alias === undefined ? [] : [alias],
      authenticated: false,
      ttl: 300,
      source: 'resolver 192.0.2.1',
    });
  };
  return {
    ask,
    answered: () => undefined,
    recursive: ask,
    resolvers: ['192.0.2.1'],
    serversOf: async () => known({ zone: 'example.org', servers: SERVERS, homeless: [] }),
    everyServer: async (name, type) => {
      const answer = await ask(name, type);
      return known(SERVERS.map((server) => ({ server, answer })));
    },
    signatures: async () => known(SERVERS.map((server) => ({ server, signatures: [] }))),
    delegation: async () =>
      known({
        zone: 'example.org',
        parent: 'org',
        source: 'a0.org.afilias-nst.info (192.0.2.200)',
        servers: SERVERS.map(({ name }) => ({ name, glue: [] })),
      }),
    askAgain: async () => known(undefined),
    copiesLater: async () => known([]),
    speaksTcp: async () => known(true),
    exists: async (_, name, type) => known(zone[`${type} ${name}`] !== 'nxdomain'),
    lookAgain: ask,
    addresses: async (name) => addressesOf(await ask(name, 'A'), await ask(name, 'AAAA')),
    dnssec: async () => known('insecure'),
    zoneLines: async () => [],
    trouble: () => undefined,
  };
}

function addressesOf(four: Fact<DnsAnswer<'A'>>, six: Fact<DnsAnswer<'AAAA'>>): Fact<Addresses> {
  if (!six.known) return six;
  return mapFact(four, ({ records, aliases: names }) => ({ v4: records, v6: six.value.records, aliases: names }));
}
