/** MX records beside the one that leads to the mail host. */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { excerpt } from '../knowledge/text.ts';
import { domainExists } from '../zone/domain.ts';
import { areTheServer, ipv4Line, judgeExchange, lowest, whyUnusable } from './exchanges.ts';

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
    if (whyUnusable(other, target.domain) !== undefined) {
      judgeExchange({ claim }, other, target.domain);
      continue;
    }
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
