/** The further names of the server: where apps look for settings, and where accounts are made. */
import type { Addresses } from '../../fixtures/dns/types.ts';
import { say } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { doesWithout } from '../reach/autoconfig.ts';
import { frontsOf, type Fronts } from '../reach/fronts.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { canonical, sameAddress } from '../knowledge/addresses.ts';
import { isUnder } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { NO_MAILADM } from '../reach/mailadm.ts';
import { domainExists, lacksFinalDot } from '../zone/domain.ts';

check(
  {
    id: 'dns.autoconfig',
    title: say`The name autoconfig leads to the server`,
    failure: say`Apps cannot find out how to connect`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`Delta Chat and other apps ask this name for the settings of the domain. mailcow also gets a certificate for it, which fails while the name leads elsewhere.`,
    fix: (plan) => say`Set this record at your DNS provider:\n${plan.line('dns.autoconfig')}`,
    references: ['Mozilla autoconfiguration', 'RFC 1034 §3.6.2'],
  },
  (bench) => judgeOptionalName(bench, `autoconfig.${bench.target.domain}`),
);

check(
  {
    id: 'dns.autodiscover',
    title: say`The name autodiscover leads to the server`,
    failure: say`Some apps cannot find out how to connect`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`Outlook and some other apps ask this name for the settings of the domain; Delta Chat tries it after autoconfig.`,
    fix: (plan) => say`Set this record at your DNS provider:\n${plan.line('dns.autodiscover')}`,
    references: ['MS-OXDSCLI', 'RFC 1034 §3.6.2'],
  },
  (bench) => judgeOptionalName(bench, `autodiscover.${bench.target.domain}`),
);

check(
  {
    id: 'dns.mailadm',
    title: say`The name of the mailadm endpoint leads to the server`,
    failure: say`Nobody can make an account by scanning a QR code`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`The QR code that users scan holds this name. Delta Chat asks it for a new account, and shows an error while the name does not lead to the server.`,
    fix: (plan) => say`Set this record at your DNS provider:\n${plan.line('dns.mailadm')}`,
    references: ['RFC 1034 §3.6.2'],
  },
  async (bench) => {
    const { target, exempt } = bench;
    const name = target.mailadmHost;
    if (name === undefined) return exempt(NO_MAILADM);
    if (canonical(name) !== undefined)
      return exempt(say`The mailadm endpoint is given by its address ${name}, so there is no name to look up`);
    await judgeName(bench, name);
  },
);

check(
  {
    id: 'dns.relay-names',
    title: say`The names www and mta-sts lead to the relay`,
    failure: say`The next certificate of the relay does not come`,
    weight: 'recommended',
    why: say`acmetool asks for one certificate for the domain, www and mta-sts. Let's Encrypt looks at all three names: where one of them is missing or leads elsewhere, the next renewal fails for all, and some weeks later no app can connect any more.`,
    fix: () => say`Let both names be aliases (CNAME) of the domain`,
    references: ['chatmail/relay dns.py', 'RFC 8555 §8.3'],
  },
  async (bench) => {
    for (const label of bench.plan.kind.webLabels) await judgeName(bench, `${label}.${bench.target.domain}`);
  },
);

/** A name that a domain may do without. */
async function judgeOptionalName(bench: Bench & Senses, name: string): Promise<void> {
  if (!(await doesWithout(name, bench))) return judgeName(bench, name);
  bench.claim(true, {
    good: say`${name} does not exist, and ${bench.target.domain} itself has the settings`,
    bad: say`${name} does not exist in DNS`,
  });
}

/**
 * A name must exist and lead to the mail host's addresses, by a CNAME or by the same addresses; outside of the domain
 * it must only exist.
 */
async function judgeName(bench: Bench & Senses, name: string): Promise<void> {
  const { target, dns, claim, doubt, sure, evidence } = bench;
  const own = isUnder(name, target.domain);
  if (own) sure(await domainExists(bench));
  const found = sure(await dns.addresses(name));
  evidence('records', [...(await dns.zoneLines(name, 'A')), ...(await dns.zoneLines(name, 'AAAA'))]);
  const host = sure(await target.host());
  const end = found.aliases.at(-1) ?? name;
  if (found.v4.length + found.v6.length > 0) {
    claim(true, { good: say`${name} exists`, bad: say`${name} has no address` });
    if (!own) return;
    const endpoints = sure(await target.endpoints());
    if (end === host && name !== host && endpoints.every(({ address }) => !reaches(found, address))) {
      doubt({
        reason: say`${name} leads to ${host} as it should, and that name does not lead to the server yet`,
        cause: 'dns.mail-host',
      });
    } else {
      const fronts = sure(await frontsOf(name, bench));
      compare(bench, name, found, { host, endpoints, fronts, published: sure(await dns.addresses(host)) });
    }
  } else if (end === host) {
    doubt({ reason: say`${name} leads to ${host}, which has no address itself`, cause: 'dns.mail-host' });
  } else {
    judgeDeadEnd(bench, name, end);
  }
}

function reaches({ v4, v6 }: Addresses, address: string): boolean {
  return [...v4, ...v6].some((one) => sameAddress(one, address));
}

function judgeDeadEnd({ claim, target }: Bench & Senses, name: string, end: string): void {
  const good = say`${name} leads somewhere`;
  if (end === name) claim(false, { good, bad: say`${name} does not exist in DNS, or has no address` });
  else if (lacksFinalDot(end, target.domain))
    claim(false, {
      good,
      bad: say`${name} is an alias (CNAME) of ${excerpt(end)}, which has no address: in a zone file the name needs a dot at its end, or the domain is added to it`,
    });
  else claim(false, { good, bad: say`${name} is an alias (CNAME) of ${excerpt(end)}, which has no address` });
}

/** The server, and what is published of it. */
interface Whole {
  readonly host: string;
  readonly endpoints: readonly Endpoint[];
  readonly fronts: Fronts;
  readonly published: Addresses;
}

function compare(
  { claim }: Pick<Bench, 'claim'>,
  name: string,
  { v4, v6 }: Addresses,
  { host, endpoints, fronts, published }: Whole,
): void {
  const { serving, astray } = fronts;
  const same = claim(astray.length === 0, {
    good:
      serving.length === 0
        ? say`${name} leads to the same server as ${host}`
        : say`${name} leads to ${serving.map(({ address }) => address).join(', ')}, where something before ${host} answers for it`,
    bad: say`${name} leads to ${astray.join(', ')}, which is not the address of ${host}, and this server does not answer there`,
    expected: endpoints.map(({ address }) => address).join(', '),
  });
  if (!same) return;
  // What the mail host's own name lacks is said once, of that name.
  claim(published.v4.length === 0 || v4.length > 0, {
    good: say`${name} can be reached over IPv4 like ${host}`,
    bad: say`${name} has no IPv4 address, although ${host} has one: many phones have no IPv6 and do not reach it`,
    expected: published.v4.join(', '),
  });
  // Whoever stands before the server takes connections over whatever its clients have.
  claim(published.v6.length === 0 || v6.length > 0 || serving.length > 0, {
    good: say`${name} can be reached over IPv6 like ${host}`,
    bad: say`${name} has no IPv6 address, although ${host} has one`,
    expected: published.v6.join(', '),
    level: 'recommended',
  });
}
