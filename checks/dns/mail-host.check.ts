/** The addresses of the mail host. */
import { listed, say, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { familyOf, notPublic, sameAddress } from '../knowledge/addresses.ts';
import { isUnder } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { PLAN_TTL } from '../zone/records.ts';
import type { Addresses } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { strangerShownAt } from '../reach/strangers.ts';
import { domainExists } from '../zone/domain.ts';
import { isMisdirected } from './exchanges.ts';
import { judgeStranger } from './strangers.ts';

check(
  {
    id: 'dns.mail-host',
    title: say`The mail host has public addresses`,
    failure: say`Nobody can connect to the mail host`,
    weight: 'required',
    asks: ['https'],
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
    const end = aliases.at(-1);
    if (end !== undefined && v4.length + v6.length === 0) {
      claim(false, {
        good: say`${host} leads somewhere`,
        bad: say`${host} is an alias (CNAME) of ${excerpt(end)}, which has no address`,
        fix: say`Delete the CNAME record of ${host} at your DNS provider, and give the name addresses of its own. These commands, run on the server, show them:\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email`,
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
        fix: publicInstead(host, address),
      });
    }
    if (settings.addresses.length > 0) compareWithSettings(bench, host, addresses, settings.addresses);
    else await compareWithServer(bench, host, addresses);
    if (v6.length > 0) await compareWithIpv6(bench, v4);
  },
);

/** What to do about an address that nobody can reach. */
function publicInstead(host: string, address: string): Text {
  return familyOf(address) === 6
    ? say`Delete this record at your DNS provider:\n${host}. IN AAAA ${address}\nIf the server has IPv6, set its public address in place of it, which this shows, run on the server:\ncurl -6 ip6.mailcow.email`
    : say`Delete this record at your DNS provider:\n${host}. IN A ${address}\nSet the server's public address in place of it, which this shows, run on the server:\ncurl -4 ip4.mailcow.email`;
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

/** An A record that leads to another machine than the AAAA record; the other way round it is dns.ipv6's. */
async function compareWithIpv6(bench: Bench & Senses, v4: readonly string[]): Promise<void> {
  const { target, tls, sure } = bench;
  const four = sure(await target.endpoints()).filter(({ address }) => v4.some((one) => sameAddress(one, address)));
  for (const endpoint of four) {
    const session = await tls.session(SERVICES.https, endpoint);
    const stranger = await strangerShownAt({ endpoint, session }, bench);
    if (stranger !== undefined) judgeStranger(bench, endpoint, stranger);
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
