/** MTA-STS: the promise that mail to this domain always travels encrypted, where it is made (RFC 8461). */
import { say } from '../../common/say.ts';
import type { HttpAnswer, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { findSts, readStsPolicy, stsAnswerProblems, stsCovers, stsPlaces } from '../knowledge/mta-sts.ts';
import { broken } from '../knowledge/problem.ts';
import { judgeProblems } from '../court/problems.ts';
import { PLAN_TTL } from '../zone/records.ts';

check(
  {
    id: 'mta-sts.policy',
    title: say`The MTA-STS policy can be fetched and names the mail host`,
    failure: say`Careful mail servers refuse to deliver to this domain, or ignore its policy`,
    weight: 'required',
    asks: ['https'],
    why: say`With MTA-STS, a domain promises that its mail hosts speak TLS with a valid certificate. Senders remember the promise for weeks: if it names the wrong host, they do not deliver.`,
    fix: (plan) =>
      say`In mailcow, the policy is set under E-Mail > Configuration > Domains, in the domain's settings, tab MTA-STS. These records belong to it (the id is a new one after each change):\nmta-sts.${plan.domain}. ${PLAN_TTL} IN CNAME ${plan.host}.\n_mta-sts.${plan.domain}. ${PLAN_TTL} IN TXT "v=STSv1; id=20260101000000"\nThe certificate must cover that name too: in the folder mailcow-dockerized, add it to ADDITIONAL_SAN in mailcow.conf (with a comma before it), then apply that:\nsudo docker compose up -d`,
    references: ['RFC 8461 §3', 'RFC 8461 §4'],
  },
  async (bench) => {
    const { target, dns, sure, claim, exempt, evidence } = bench;
    const { domain } = target;
    sure(await domainExists(bench));
    const { record, host, path } = stsPlaces(domain);
    const found = findSts(record, sure(await textsOf(dns, record)));
    if (found.records.length === 0 && found.problems.length === 0)
      return exempt(say`${domain} has no MTA-STS policy, and needs none`);
    evidence('record', found.records);
    judgeProblems(bench, found.problems, say`${record} announces one policy`);
    if (found.id === undefined) return;
    const answer = await fetchPolicy(bench, host, path);
    if (answer === undefined) return;
    evidence('policy', answer.body.slice(0, MOST_EVIDENCE));
    const problems = stsAnswerProblems(answer);
    if (!judgeProblems(bench, problems, say`${answer.url} serves a policy`) && broken(problems)) return;
    const { policy, problems: faults } = await readStsPolicy(answer.body);
    judgeProblems(bench, faults, say`The policy of ${domain} is valid`);
    if (policy === undefined) return;
    for (const { exchange } of sure(await dns.ask(domain, 'MX')).records) {
      claim(stsCovers(policy, exchange), {
        good: say`The MTA-STS policy names ${exchange}`,
        bad: say`The MTA-STS policy of ${domain} does not name its mail host ${exchange}`,
        observed: policy.mx.join(', '),
        expected: exchange,
        level: policy.mode === 'enforce' ? 'required' : 'recommended',
      });
    }
  },
);

/** How much of a policy goes into the evidence, in characters. */
const MOST_EVIDENCE = 2_000;

/** Fetches the policy as a sender does; says which layer failed (name, connection, TLS, HTTP). */
async function fetchPolicy(bench: Bench & Senses, host: string, path: string): Promise<HttpAnswer | undefined> {
  const { dns, http, target, claim, sure, doubt } = bench;
  const { v4, v6 } = sure(await dns.addresses(host));
  const good = say`The MTA-STS policy can be fetched from ${host}`;
  if (!claim(v4.length + v6.length > 0, { good, bad: say`${host}, where the MTA-STS policy must be, has no address` }))
    return undefined;
  const answer = await http.fetch({ scheme: 'https', host, path });
  if (answer.known) return answer.value;
  const endpoints = await target.endpoints();
  const own =
    endpoints.known &&
    [...v4, ...v6].every((address) => endpoints.value.some((endpoint) => sameAddress(endpoint.address, address)));
  if (answer.layer === 'tls' && !(own && answer.cause === 'tls.trust'))
    claim(false, {
      good,
      bad: say`The MTA-STS policy cannot be fetched, because TLS with ${host} fails`,
      observed: answer.reason,
    });
  else if (answer.layer === 'tcp' && !own)
    claim(false, {
      good,
      bad: say`The MTA-STS policy cannot be fetched, because ${host} does not answer on port 443`,
      observed: answer.reason,
    });
  else doubt(answer);
  return undefined;
}
