/** The MX records that bring the domain's mail to the mail host. */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { lacksFinalDot } from '../zone/domain.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { areTheServer, ipv4Line, isMisdirected, judgeExchange, lowest, whyUnusable } from './exchanges.ts';

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
    // What stands beside a record that leads here is dns.mx-backup's matter: mail arrives.
    const usable = answer.records.filter(({ exchange }) => whyUnusable(exchange, domain) === undefined);
    const isBeside = usable.some(({ exchange }) => exchange === host);
    if (!isBeside) for (const { exchange } of answer.records) judgeExchange({ claim }, exchange, domain);
    const first = lowest(isBeside ? usable : answer.records);
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
