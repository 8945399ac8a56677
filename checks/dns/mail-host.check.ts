/** The name of the mail host, and the MX records that lead to it. */
import { listed, say, verbatim, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { canonical, familyOf, notPublic, sameAddress } from '../knowledge/addresses.ts';
import { guidesHost, isUnder } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { PLAN_TTL } from '../zone/records.ts';
import type { Addresses, RecordData } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Settings } from '../../common/settings.ts';
import { domainExists, lacksFinalDot } from '../zone/domain.ts';

check(
  {
    id: 'dns.mail-host',
    title: say`The mail host has public addresses`,
    failure: say`Nobody can connect to the mail host`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`Apps and other mail servers find the server by the A and AAAA records of its name. An alias (CNAME) there is forbidden for mail, and a private address leads nowhere.`,
    fix: (plan) =>
      say`Set these records at your DNS provider:\n${plan.line('dns.mail-host')}\nThe server's own addresses are shown by these commands, run on the server:\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email`,
    references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 6890'],
  },
  async (bench) => {
    const { target, dns, settings, claim, doubt, sure, evidence } = bench;
    const host = sure(await target.host());
    if (isUnder(host, target.domain)) sure(await domainExists(bench));
    const addresses = sure(await dns.addresses(host));
    const { v4, v6, aliases } = addresses;
    evidence('records', [...(await dns.zoneLines(host, 'A')), ...(await dns.zoneLines(host, 'AAAA'))]);
    if (v4.length + v6.length === 0 && isMisdirected(host, settings)) {
      doubt({
        reason: say`The MX record leads to ${host}, which has no address: probably the MX record is wrong, and not the addresses`,
        cause: 'dns.mx',
      });
      return;
    }
    claim(aliases.length === 0, {
      good: say`${host} is no alias`,
      bad: say`${host} is an alias (CNAME) of ${aliases.join(' → ')}; a mail host must have addresses of its own`,
    });
    const exists = claim(v4.length + v6.length > 0, {
      good: say`${host} has an address`,
      bad: say`${host} has neither an A nor an AAAA record`,
    });
    if (exists)
      claim(v4.length > 0, {
        good: say`${host} has an IPv4 address`,
        bad: say`${host} has no IPv4 address (A record): most mail servers and many phones have no IPv6 and do not reach it`,
      });
    for (const address of [...v4, ...v6]) {
      const why = notPublic(address);
      claim(why === undefined, {
        good: say`${host}'s address ${address} is public`,
        bad:
          why === undefined
            ? say`${host} has the address ${address}`
            : say`${host} has the address ${address}, which ${why}`,
      });
    }
    if (settings.addresses.length > 0) compareWithSettings(bench, host, addresses, settings.addresses);
    else await compareWithServer(bench, host, addresses);
  },
);

/**
 * Whether a host was taken from an MX record that names something else than the guide's mail host or the operator's.
 */
function isMisdirected(host: string, { host: given, domain }: Settings): boolean {
  return given === undefined && host !== guidesHost(domain);
}

/** The operator said which addresses the server has: DNS must not lead elsewhere, and should lead to each. */
function compareWithSettings(
  { claim }: Pick<Bench, 'claim'>,
  host: string,
  { v4, v6 }: Addresses,
  wanted: readonly string[],
): void {
  for (const address of wanted) {
    const type = familyOf(address) === 4 ? 'A' : 'AAAA';
    // Without any A record more is lost than this address, and that was said.
    if (type === 'A' && v4.length === 0) continue;
    claim(
      [...v4, ...v6].some((one) => sameAddress(one, address)),
      {
        good: say`${host} has the address ${address} in DNS`,
        bad: say`${host} has no ${type} record for ${address}, which is an address of the server`,
        level: 'recommended',
        fix: say`If the server should be reached there, set this record at your DNS provider:\n${host}. ${PLAN_TTL} IN ${type} ${address}`,
      },
    );
  }
  const isWanted = (address: string) => wanted.some((one) => sameAddress(one, address));
  for (const address of [...v4, ...v6]) {
    claim(isWanted(address), {
      good: say`${host}'s address ${address} is the server's`,
      bad: say`${host} has the address ${address}, which is not the server's`,
      expected: wanted.join(', '),
    });
  }
}

/**
 * The server itself knows its addresses, where one can look inside. One that has private ones only is behind a router,
 * and one that has others can be behind something that forwards: a hint, no failure.
 */
async function compareWithServer(
  { claim, server, evidence }: Bench & Senses,
  host: string,
  { v4, v6 }: Addresses,
): Promise<void> {
  if (server.missing('host') !== undefined) return;
  const found = await server.addresses();
  if (!found.known || found.value.own === undefined) return;
  evidence('addresses of the server', found.value.own);
  const own = found.value.own.filter((address) => notPublic(address) === undefined);
  for (const address of [...v4, ...v6]) {
    const sameFamily = own.filter((one) => familyOf(one) === familyOf(address));
    claim(sameFamily.length === 0 || sameFamily.some((one) => sameAddress(one, address)), {
      good: say`${address} is an address of the server that was looked at from inside`,
      bad: say`${host} has the address ${address} in DNS, and the server that was looked at from inside has ${listed(sameFamily)}: unless something forwards what comes in, DNS leads to another machine`,
      level: 'advice',
      fix: say`If nothing stands between the internet and the server, give ${host} the server's own address:\n${host}. IN ${familyOf(address) === 4 ? 'A' : 'AAAA'} ${sameFamily[0] ?? ''}`,
    });
  }
}

check(
  {
    id: 'dns.mx',
    title: say`Mail for the domain is sent to the mail host`,
    failure: say`Mail to this domain does not arrive`,
    weight: 'required',
    shows: 'receiving',
    guide: 'create-dns-records',
    why: say`Other mail servers look up the MX record of the part after the @ to find out which host takes the mail. Without it, or with a wrong one, users get no messages from other providers.`,
    fix: (plan) =>
      say`Set this record at your DNS provider, with your mail host's name, and delete other MX records:\n${plan.line('dns.mx')}`,
    references: ['RFC 5321 §5.1', 'RFC 7505', 'RFC 2181 §10.3'],
  },
  async (bench) => {
    const { target, dns, settings, claim, doubt, sure, evidence } = bench;
    const { domain } = target;
    const answer = sure(await dns.ask(domain, 'MX'));
    evidence('records', await dns.zoneLines(domain, 'MX'));
    const exists = claim(answer.outcome !== 'nxdomain', {
      good: say`${domain} exists in DNS`,
      bad: say`${domain} does not exist in DNS`,
      fix: say`Check the spelling of ${domain}. If it is right, look at your registrar's web page: has the registration run out, and are the name servers set that hold your records? This shows what the registry knows:\nwhois ${domain}`,
    });
    if (!exists) return;
    const published = claim(answer.outcome === 'records', {
      good: say`${domain} has an MX record`,
      bad: say`${domain} has no MX record, so other mail servers do not know where its mail goes`,
    });
    if (!published) return;
    const isNull = answer.records.some(({ exchange }) => exchange === '');
    if (
      !claim(!isNull, {
        good: say`${domain} takes mail`,
        bad: say`${domain} has the MX record ". ", which says that it takes no mail at all`,
      })
    )
      return;
    const host = sure(await target.host());
    for (const { exchange } of answer.records) judgeExchange({ claim }, exchange, domain);
    const first = lowest(answer.records);
    const leads = claim(first.includes(host) || (await areTheServer(first, { target, dns })), {
      good: say`Mail for ${domain} goes to ${host}`,
      bad: say`Mail for ${domain} goes to ${first.join(', ')} and not to ${host}`,
      expected: host,
    });
    if (!leads) return;
    if (!first.includes(host)) await judgeFirst(bench, first);
    const addresses = await dns.addresses(host);
    if (!addresses.known) doubt(addresses);
    else if (addresses.value.v4.length + addresses.value.v6.length === 0) {
      if (lacksFinalDot(host, domain)) return;
      if (isMisdirected(host, settings))
        claim(false, {
          good: say`${host} has an address`,
          bad: say`The MX record of ${domain} leads to ${host}, which has no address`,
        });
      else
        doubt({
          reason: say`The MX record of ${domain} leads to ${host} as it should, but that name has no address`,
          cause: 'dns.mail-host',
        });
    }
  },
);

function judgeExchange({ claim }: Pick<Bench, 'claim'>, exchange: string, domain: string): void {
  const shown = excerpt(exchange);
  const bare = exchange.endsWith(`.${domain}`) ? exchange.slice(0, -domain.length - 1) : exchange;
  claim(canonical(bare) === undefined, {
    good: say`The MX record of ${domain} names the host ${shown}`,
    bad: say`The MX record of ${domain} holds the address ${excerpt(bare)}; an MX record must hold a host name`,
  });
  claim(!lacksFinalDot(exchange, domain), {
    good: say`The MX record of ${domain} holds a complete name`,
    bad: say`The MX record of ${domain} leads to ${shown}: in a zone file the name needs a dot at its end, or the domain is added to it`,
  });
}

/**
 * Senders look up the name that the MX record holds, whatever else the server is called: of equal ones, one must lead
 * over IPv4.
 */
async function judgeFirst({ target, dns, claim, doubt }: Bench & Senses, exchanges: readonly string[]): Promise<void> {
  const found = await Promise.all(exchanges.map((exchange) => dns.addresses(exchange)));
  for (const fact of found) if (!fact.known) doubt(fact);
  if (found.some((fact) => !fact.known)) return;
  claim(
    found.some((fact) => fact.known && fact.value.v4.length > 0),
    {
      good: say`The MX ${exchanges.join(', ')} has an IPv4 address`,
      bad: say`Mail for ${target.domain} goes to ${exchanges.join(', ')}, which has no IPv4 address (A record): most mail servers have no IPv6 and cannot deliver`,
      fix: await ipv4Line(exchanges, { target }),
    },
  );
}

/** The A records that are missing, as far as the server's own address is known. */
async function ipv4Line(names: readonly string[], { target }: Pick<Senses, 'target'>): Promise<Text> {
  const endpoints = await target.endpoints();
  const address = endpoints.known ? endpoints.value.find(({ family }) => family === 4)?.address : undefined;
  const records = names.map((name) => `${name}. ${PLAN_TTL} IN A ${address ?? '<IPv4 address>'}`);
  return say`Set this record at your DNS provider:\n${verbatim(records.join('\n'))}`;
}

/** Whether these names, none of which is the mail host's, lead to its addresses alone. */
async function areTheServer(
  names: readonly string[],
  { target, dns }: Pick<Senses, 'target' | 'dns'>,
): Promise<boolean> {
  const endpoints = await target.endpoints();
  if (!endpoints.known) return false;
  const found = await Promise.all(names.map(async (name) => dns.addresses(name)));
  const addresses = found.flatMap((fact) => (fact.known ? [...fact.value.v4, ...fact.value.v6] : ['']));
  return (
    addresses.length > 0 &&
    addresses.every((address) => endpoints.value.some((endpoint) => sameAddress(endpoint.address, address)))
  );
}

function lowest(records: readonly RecordData['MX'][]): readonly string[] {
  const preference = Math.min(...records.map((record) => record.preference));
  return records.filter((record) => record.preference === preference).map(({ exchange }) => exchange);
}

check(
  {
    id: 'dns.mx-backup',
    title: say`No further MX leads to another server`,
    failure: say`Some mail goes to a server that does not know the users`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`Senders use a second MX whenever the first is slow or busy, and spammers use it on purpose. If that is another server, it loses the mail or returns it late. Often it is left over from the domain's registrar.`,
    fix: (plan) => say`Delete all MX records but this one:\n${plan.line('dns.mx')}`,
    references: ['RFC 5321 §5.1'],
  },
  async (bench) => {
    const { target, dns, claim, doubt, sure, evidence } = bench;
    const { domain } = target;
    sure(await domainExists(bench));
    const { records } = sure(await dns.ask(domain, 'MX'));
    const host = sure(await target.host());
    if (!records.some(({ exchange }) => exchange === host) && !(await areTheServer(lowest(records), { target, dns }))) {
      doubt({
        reason: say`No MX record of ${domain} leads to ${host}, so there is no telling which of them are further ones`,
        cause: 'dns.mx',
      });
      return;
    }
    evidence('records', await dns.zoneLines(domain, 'MX'));
    const others = [
      ...new Set(records.map(({ exchange }) => exchange).filter((exchange) => exchange !== host && exchange !== '')),
    ];
    if (others.length === 0)
      claim(true, { good: say`${host} is the only MX of ${domain}`, bad: say`${domain} has further MX records` });
    else await judgeOthers(bench, others, records.some(({ exchange }) => exchange === host) ? [] : lowest(records));
  },
);

/** @param first Those that dns.mx looks at, because the mail host's own name is none of them. */
async function judgeOthers(
  { target, dns, claim, doubt, sure }: Parameters<Parameters<typeof check>[1]>[0],
  others: readonly string[],
  first: readonly string[],
): Promise<void> {
  const ours = sure(await target.endpoints()).map(({ address }) => address);
  for (const other of others) {
    const found = await dns.addresses(other);
    if (!found.known) {
      doubt(found);
      continue;
    }
    const addresses = [...found.value.v4, ...found.value.v6];
    const exists = claim(addresses.length > 0, {
      good: say`The MX ${excerpt(other)} has an address`,
      bad: say`${target.domain} has the MX ${excerpt(other)}, which has no address`,
    });
    if (!exists) continue;
    const same = claim(
      addresses.every((address) => ours.some((one) => sameAddress(one, address))),
      {
        good: say`The MX ${excerpt(other)} is the same server`,
        bad: say`${target.domain} has the further MX ${excerpt(other)}, which is another server`,
        observed: addresses.join(', '),
        expected: ours.join(', '),
      },
    );
    if (same && !first.includes(other))
      claim(found.value.v4.length > 0, {
        good: say`The MX ${excerpt(other)} has an IPv4 address`,
        bad: say`${target.domain} has the further MX ${excerpt(other)}, which has no IPv4 address (A record): most mail servers cannot use it`,
        fix: await ipv4Line([other], { target }),
      });
  }
}
