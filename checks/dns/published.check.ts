/** What is published beyond the names: IPv6 and SRV records must be true, and nothing may answer for every name. */
import { NO_IPV6, WITH_IPV6 } from '../advice/ipv6.ts';
import type { RecordData } from '../../fixtures/dns/types.ts';
import type { Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { check } from './area.ts';
import { isBareBelow } from './empty-names.ts';
import type { Bench } from '../words/bench.ts';
import { familyOf, sameAddress } from '../knowledge/addresses.ts';
import { excerpt } from '../knowledge/text.ts';
import { PLAN_TTL } from '../zone/records.ts';
import { serviceState, type Reachability } from '../reach/connections.ts';
import { reachOwner } from '../reach/owners.ts';
import { silenceOf } from '../reach/silence.ts';
import { strangerAt } from '../reach/strangers.ts';
import { judgeStranger } from './strangers.ts';
import { domainExists, escapedDmarcName } from '../zone/domain.ts';

check(
  {
    id: 'dns.wildcard',
    title: say`Only names that were set up exist`,
    failure: say`Mistyped and invented names lead somewhere`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`A wildcard record (*) answers for every name, so mistakes look as if they worked, and mail tools find records that are none. Some DNS providers set one up by default, leading to their own advertising page.`,
    fix: (plan) => say`Delete the record with the name * at your DNS provider:\n*.${plan.domain}`,
    references: ['RFC 4592'],
  },
  async (bench) => {
    const { target, dns, nonce, claim, doubt, sure, evidence } = bench;
    sure(await domainExists(bench));
    const random = `${nonce}.${target.domain}`;
    const found: string[] = [];
    for (const type of ['A', 'AAAA', 'MX', 'TXT'] as const) {
      const answer = await dns.ask(random, type);
      if (!answer.known) doubt(answer);
      else if (answer.value.outcome === 'records' || answer.value.aliases.length > 0)
        found.push(type, ...(await dns.zoneLines(random, type)));
      if (answer.known && found.length === 0)
        claim(true, { good: say`The invented name ${random} has no ${type} record`, bad: say`${random} exists` });
    }
    if (found.length > 0) {
      evidence('records', found);
      claim(false, {
        good: say`The invented name ${random} does not exist`,
        bad: say`The invented name ${random} exists: a wildcard record answers for every name under ${target.domain}`,
      });
      return;
    }
    await judgeEscapedName(bench);
  },
);

/**
 * The guide's table escapes the underscore for its own markup; pasted as it stands, the name begins with a backslash.
 */
async function judgeEscapedName({ target, dns, claim, doubt, plan }: Bench & Senses): Promise<void> {
  const escaped = escapedDmarcName(target.domain);
  const answer = await dns.ask(escaped, 'TXT');
  if (!answer.known) {
    doubt(answer);
    return;
  }
  const real = await dns.ask(`_dmarc.${target.domain}`, 'TXT');
  if (answer.value.outcome === 'records' && real.known && real.value.outcome !== 'records') {
    doubt({
      reason: say`The record that should be at _dmarc.${target.domain} is at ${escaped}`,
      cause: 'dmarc.record',
    });
    return;
  }
  claim(answer.value.outcome !== 'records', {
    good: say`There is no record whose name begins with a backslash`,
    bad: say`There is a record at ${escaped}, with a backslash in its name, which nobody looks up`,
    fix: say`The backslash was copied with the guide's text. Delete the record ${escaped} and set this one:\n${plan.line('dmarc.record')}`,
  });
}

check(
  {
    id: 'dns.ipv6',
    title: say`Every service answers at the published IPv6 addresses`,
    failure: say`Users and servers with IPv6 wait, or get no connection`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'http', 'https'],
    guide: 'disable-ipv6',
    why: say`Whoever has IPv6 tries the AAAA address first. If nothing answers there, apps wait for long, some never connect, and the certificate is not renewed, because the authority tries IPv6 too. If another machine answers there, they get its certificate, and other servers' mail ends there.`,
    fix: (plan) =>
      say`Either make IPv6 work: the address in the AAAA record of ${plan.host} must be one that this shows on the server:\nip -6 address show scope global\n${WITH_IPV6}\nOr do without IPv6. ${NO_IPV6}`,
    references: ['RFC 8305', 'RFC 5321 §5.2'],
  },
  async (bench) => {
    const { target, dns, claim, sure } = bench;
    const host = sure(await target.host());
    const endpoints = sure(await target.endpoints());
    const { v6 } = sure(await dns.addresses(host));
    // An address that the operator names and DNS lacks is dns.mail-host's.
    const six = endpoints.filter(({ address }) => v6.some((one) => sameAddress(one, address)));
    const four = endpoints.filter(({ family }) => family === 4);
    if (six.length === 0)
      claim(true, { good: say`${host} publishes no IPv6 address`, bad: say`${host} publishes an IPv6 address` });
    for (const endpoint of six) {
      const stranger = await strangerAt(endpoint, bench);
      if (stranger === undefined) await judgeServices(bench, endpoint, four);
      else judgeStranger(bench, endpoint, stranger);
    }
  },
);

/**
 * Compares what answers on an IPv6 address with what answers over IPv4. What answers on neither is for other checks to
 * say.
 */
async function judgeServices(bench: Bench & Senses, endpoint: Endpoint, four: readonly Endpoint[]): Promise<void> {
  const { claim, doubt } = bench;
  const services = Object.values<Service>(SERVICES);
  const states = await Promise.all(
    services.map(async (service) => ({
      service,
      six: await serviceState(bench, service, endpoint),
      four: await anyOpen(bench, service, four),
    })),
  );
  // Without any IPv6 here the doubt is this check's own; else it is about one port, which another check owns.
  const here = await bench.vantage.ipv6();
  for (const { six, service } of states) if (!six.known) doubt(here.known ? { ...reachOwner(service), ...six } : here);
  const dead = states.filter(({ six }) => six.known && six.value !== 'open');
  const known6 = states.filter(({ six }) => six.known);
  if (dead.length > 1 && dead.length === known6.length && dead.some((state) => state.four)) {
    claim(false, {
      good: say`${endpoint.host} answers over IPv6`,
      bad: say`${endpoint.host} answers over IPv4, but none of its services answers at its IPv6 address ${endpoint.address}`,
    });
    return;
  }
  for (const { service, six, four: works } of states) {
    if (!six.known) continue;
    const where = say`${endpoint.host}:${service.port}`;
    if (six.value === 'open' || works)
      claim(six.value === 'open', {
        good: say`${where} answers over IPv6`,
        bad: say`${where} answers over IPv4, but not at its IPv6 address ${endpoint.address}`,
        ...(six.value === 'stuck' && service.security === 'implicit' ? { sign: `lost ${service.name}` } : {}),
      });
    else doubt({ reason: say`${where} can be used over neither IPv4 nor IPv6`, ...reachOwner(service) });
  }
}

async function anyOpen(senses: Senses, service: Service, endpoints: readonly Endpoint[]): Promise<boolean> {
  const states = await Promise.all(endpoints.map((endpoint) => serviceState(senses, service, endpoint)));
  return states.some((state) => state.known && state.value === 'open');
}

/** SRV names of mail (RFC 6186, RFC 8314) and what they promise; `_autodiscover` is Microsoft's. */
const SRV_NAMES: Readonly<Record<string, Service | undefined>> = {
  _imaps: SERVICES.imaps,
  _imap: SERVICES.imap,
  _submissions: SERVICES.submissions,
  _submission: SERVICES.submission,
  _autodiscover: SERVICES.https,
  _pop3s: undefined,
  _pop3: undefined,
  _sieve: undefined,
};
/** Apps must reach these, so a record that says "not here" is wrong. */
const NEEDED: readonly string[] = ['_imaps', '_imap', '_submissions', '_submission'];

check(
  {
    id: 'dns.srv',
    title: say`SRV records lead to services that answer`,
    failure: say`Some apps try to connect where nothing answers`,
    weight: 'recommended',
    asks: ['submissions', 'submission', 'imap', 'imaps', 'https'],
    why: say`SRV records tell some apps at which host and port a service is. Delta Chat does not need them, so none is better than a wrong one.`,
    fix: (plan) =>
      say`Delete the SRV record, or let it lead to ${plan.host} and the right port, for example:\n_imaps._tcp.${plan.domain}. ${PLAN_TTL} IN SRV 0 1 ${SERVICES.imaps.port} ${plan.host}.\n_submissions._tcp.${plan.domain}. ${PLAN_TTL} IN SRV 0 1 ${SERVICES.submissions.port} ${plan.host}.`,
    references: ['RFC 6186', 'RFC 8314 §5.1', 'RFC 2782'],
  },
  async (bench) => {
    const { target, dns, sure, doubt, exempt, evidence } = bench;
    sure(await domainExists(bench));
    const names = (await isBareBelow(bench, `_tcp.${target.domain}`, 'SRV')) ? [] : Object.keys(SRV_NAMES);
    const answers = await Promise.all(
      names.map(async (label) => ({
        label,
        answer: await dns.ask(`${label}._tcp.${target.domain}`, 'SRV'),
      })),
    );
    for (const { answer } of answers) if (!answer.known) doubt(answer);
    const published = answers.flatMap(({ label, answer }) =>
      answer.known && answer.value.outcome === 'records' ? [{ label, records: answer.value.records }] : [],
    );
    if (published.length === 0 && answers.every(({ answer }) => answer.known))
      return exempt(say`${target.domain} has no SRV records, and needs none`);
    for (const { label, records } of published) {
      evidence(label, await dns.zoneLines(`${label}._tcp.${target.domain}`, 'SRV'));
      for (const record of records) await judgeSrv(bench, label, record);
    }
  },
);

async function judgeSrv(
  bench: Bench & Senses,
  label: string,
  { target: host, port }: RecordData['SRV'],
): Promise<void> {
  const { claim, doubt, dns, target, vantage } = bench;
  const name = `${label}._tcp.${target.domain}`;
  if (host === '') {
    claim(!NEEDED.includes(label), {
      good: say`${name} says that there is no such service`,
      bad: say`${name} says that there is no such service, although apps need it`,
    });
    return;
  }
  const meant = SRV_NAMES[label];
  const other = Object.values<Service>(SERVICES).find((service) => service.port === port);
  claim(meant === undefined || other === undefined || other === meant, {
    good: say`${name} names a port of that service`,
    bad: say`${name} names port ${port}, which is for another service`,
    expected: String(meant?.port ?? ''),
  });
  const found = await dns.addresses(host);
  if (!found.known) {
    doubt(found);
    return;
  }
  const addresses = [...found.value.v4, ...found.value.v6];
  if (
    !claim(addresses.length > 0, {
      good: say`${name} leads to a host that exists`,
      bad: say`${name} leads to ${excerpt(host)}, which has no address`,
    })
  )
    return;
  claim(found.value.aliases.length === 0, {
    good: say`${name} leads to a host name`,
    bad: say`${name} leads to ${excerpt(host)}, which is an alias (CNAME); that is not allowed there`,
  });
  const endpoints = addresses.map((address): Endpoint => ({ host, address, family: familyOf(address) ?? 4 }));
  const here = await vantage.inSight(endpoints);
  if (here.length === 0)
    doubt({ reason: say`${name} leads to IPv6 addresses only, and there is no IPv6 at this vantage point` });
  for (const endpoint of here) await judgePort(bench, name, endpoint, port);
}

async function judgePort(bench: Bench & Senses, name: string, endpoint: Endpoint, port: number): Promise<void> {
  const { claim, doubt, target, ports } = bench;
  const ours = await target.endpoints();
  const own = ours.known ? ours.value.find(({ address }) => sameAddress(address, endpoint.address)) : undefined;
  const service = Object.values<Service>(SERVICES).find((one) => one.port === port);
  const state: Fact<Reachability> =
    own !== undefined && service !== undefined
      ? await serviceState(bench, service, own)
      : await ports.state(endpoint, port);
  if (!state.known) doubt(state);
  else if (own !== undefined && service !== undefined && state.value !== 'open')
    doubt({
      reason: say`${name} leads to port ${port} of ${own.host}, which does not answer over IPv${own.family}`,
      ...reachOwner(service),
    });
  else if (own !== undefined && state.value === 'silent' && (await whollySilent(bench, own))) return;
  else
    claim(state.value === 'open', {
      good: say`${name} leads to a port that answers`,
      bad: say`${name} leads to port ${port} of ${excerpt(endpoint.host)} (IPv${endpoint.family}), which does not answer`,
    });
}

/**
 * Where a whole address is silent, one port's silence says nothing of the record: whoever owns the silence is named.
 */
async function whollySilent(bench: Bench & Senses, endpoint: Endpoint): Promise<boolean> {
  const endpoints = await bench.target.endpoints();
  const silence = await silenceOf(bench, endpoint, endpoints.known ? endpoints.value : [endpoint]);
  if (silence !== undefined) bench.doubt(silence);
  return silence !== undefined;
}
