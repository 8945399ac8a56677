/** How the domain hangs in DNS: which name servers the registry sends people to, and which the zone names itself. */
import { joined, say, verbatim, type Text } from '../../common/say.ts';
import type { Delegation } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import { addressBytes, familyOf, sameAddress } from '../knowledge/addresses.ts';
import { isUnder } from '../knowledge/names.ts';
import { domainExists } from '../zone/domain.ts';
import { check } from './area.ts';

check(
  {
    id: 'dns.delegation',
    title: say`The registry and the domain's zone name the same name servers`,
    failure: say`Some lookups of the domain end at a name server that does not know it`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`The list of a domain's name servers stands twice: at the registry, where every lookup begins, and in the zone. After a move to another DNS provider the old one often stays at the registry, and answers with old records, or not at all.`,
    fix: (plan) =>
      say`Enter the same name servers at your registrar and in the NS records of the zone, and none that does not hold it. These show both lists:\ndig +trace ${plan.domain} NS\ndig NS ${plan.domain}`,
    references: ['RFC 1034 §4.2.2', 'RFC 1912 §2.8', 'RFC 2182 §3.1', 'RFC 9471 §3'],
  },
  async (bench) => {
    const { target, dns, sure, evidence } = bench;
    sure(await domainExists(bench));
    const { zone, servers, homeless } = sure(await dns.serversOf(target.domain));
    const names = [...new Set([...servers.map(({ name }) => name), ...homeless])];
    judgeSpread(
      bench,
      zone,
      names,
      servers.map(({ address }) => address),
    );
    const delegation = sure(await dns.delegation(target.domain));
    if (delegation === undefined) return;
    evidence(
      `registry (${delegation.source})`,
      delegation.servers.map(({ name, glue }) => [`${zone}. IN NS ${name}.`, ...glue].join(' ')),
    );
    const own = sure(await dns.ask(zone, 'NS')).records;
    await judgeLists(bench, delegation, own);
    await judgeGlue(bench, delegation);
  },
);

/** RFC 2182 §3.1: what fails together is one. */
function judgeSpread({ claim }: Bench, zone: string, names: readonly string[], addresses: readonly string[]): void {
  const several = claim(names.length > 1, {
    good: say`${zone} has several name servers`,
    bad: say`${zone} has a single name server, ${names[0] ?? ''}: nobody can look the domain up while that one is down`,
    level: 'advice',
    fix: say`Take a second name server, at your DNS provider or at another one, and enter it at your registrar.`,
  });
  if (!several) return;
  const networks = ([4, 6] as const).map((family) => networksOf(addresses.filter((one) => familyOf(one) === family)));
  claim(
    networks.some((count) => count > 1),
    {
      good: say`The name servers of ${zone} are in different networks`,
      bad: say`All name servers of ${zone} are in one network: nobody can look the domain up while that one is down`,
      level: 'advice',
      observed: joined(addresses),
      fix: say`Ask your DNS provider for a name server in another network, or add one of another provider.`,
    },
  );
}

/** Bytes of an address that tell its network, as far as the world's routing sees it: /24 and /48. */
const NETWORK_BYTES = { 4: 3, 6: 6 } as const;

function networksOf(addresses: readonly string[]): number {
  const networks = addresses.map((address) =>
    (addressBytes(address) ?? []).slice(0, NETWORK_BYTES[familyOf(address) ?? 4]).join('.'),
  );
  return new Set(networks).size;
}

async function judgeLists(bench: Bench & Senses, delegation: Delegation, own: readonly string[]): Promise<void> {
  const { claim } = bench;
  const { zone } = delegation;
  const registered = delegation.servers.map(({ name }) => name);
  const foreign = delegation.servers.filter(({ name }) => !own.includes(name));
  for (const server of foreign) await judgeForeign(bench, delegation, server);
  const hidden = own.filter((name) => !registered.includes(name));
  const good = say`The registry and the zone of ${zone} name the same name servers`;
  if (hidden.length > 0)
    claim(false, {
      good,
      bad: say`The zone of ${zone} names ${named(hidden)} as its name server, and the registry does not`,
      level: 'advice',
    });
  else if (foreign.length === 0) claim(true, { good, bad: good });
}

function named(names: readonly string[]): Text {
  return joined(names.map((name) => verbatim(name)));
}

/** A name server that is at the registry only: whether it holds the zone decides how bad that is. */
async function judgeForeign(
  bench: Bench & Senses,
  { zone }: Delegation,
  { name, glue }: Delegation['servers'][number],
): Promise<void> {
  const { claim, doubt, dns } = bench;
  const good = say`The name server ${name} at the registry serves ${zone}`;
  const found = glue.length > 0 ? undefined : await dns.addresses(name);
  if (found?.known === false) return doubt(found);
  const [address] = found === undefined ? glue : [...found.value.v4, ...found.value.v6];
  if (address === undefined) {
    claim(false, { good, bad: say`The registry sends lookups of ${zone} to ${name}, which has no address` });
    return;
  }
  const trouble = await dns.askAgain({ name, address }, zone, 'SOA');
  if (!trouble.known) return doubt(trouble);
  if (trouble.value === undefined)
    claim(false, {
      good,
      bad: say`The registry sends lookups of ${zone} to ${name} as well, which the zone does not name as its name server`,
      level: 'advice',
    });
  else
    claim(false, {
      good,
      bad:
        trouble.value === 'lame' || trouble.value === 'failing'
          ? say`The registry sends lookups of ${zone} to ${name} (${address}), which does not hold its records`
          : say`The registry sends lookups of ${zone} to ${name} (${address}), which does not answer`,
    });
}

/** Name servers below the zone are found by the addresses that the registry holds of them (RFC 9471 §3). */
async function judgeGlue({ claim, doubt, dns }: Bench & Senses, { zone, servers, cut }: Delegation): Promise<void> {
  for (const { name, glue } of servers.filter((server) => isUnder(server.name, zone))) {
    const good = say`The registry holds the addresses of ${name}`;
    if (glue.length === 0 && cut === true) {
      doubt({
        reason: say`The registry's answer leaves out the address of ${name}, which it may hold, and does not come over TCP`,
      });
      continue;
    }
    if (glue.length === 0) {
      claim(false, {
        good,
        bad: say`The registry holds no address of ${name}, and without it nobody can ask ${name} for its own address`,
        fix: say`Enter the addresses of ${name} at your registrar ("glue" or "host records").`,
      });
      continue;
    }
    const real = await dns.addresses(name);
    if (!real.known) {
      doubt(real);
      continue;
    }
    const addresses = [...real.value.v4, ...real.value.v6];
    const old = glue.filter((address) => !addresses.some((one) => sameAddress(one, address)));
    claim(old.length === 0, {
      good,
      bad: say`The registry holds ${joined(old)} as the address of ${name}, which the zone does not give it`,
      observed: joined(glue),
      expected: joined(addresses),
      fix: say`Enter the present addresses of ${name} at your registrar ("glue" or "host records").`,
    });
  }
}
