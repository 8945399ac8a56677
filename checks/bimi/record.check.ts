/** BIMI: the logo that some mail programs show beside the domain's messages, where it has one. */
import { say } from '../../common/say.ts';
import type { HttpAnswer, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { bimiName, findBimi, logoProblems, markCertificateProblems } from '../knowledge/bimi.ts';
import { weakPolicy } from '../knowledge/dmarc.ts';
import { walkDmarc } from '../knowledge/dmarc-walk.ts';
import type { Problem } from '../knowledge/problem.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeProblems } from '../court/problems.ts';
import { PLAN_TTL } from '../zone/records.ts';

check(
  {
    id: 'bimi.record',
    title: say`The domain's logo can be shown, or it has none`,
    failure: say`No mail program shows the logo that the domain publishes`,
    weight: 'advice',
    asks: ['https'],
    why: say`With a BIMI record a domain names a logo that some big providers show beside its messages. A domain needs none. Where there is one, receivers take it only if the record, the file and the DMARC policy are all as they want them, and say nothing if they are not.`,
    fix: ({ domain, host }) =>
      say`Delete the record, or let it name an SVG (profile "SVG Tiny Portable/Secure") that a browser can open there:\ndefault._bimi.${domain}. ${PLAN_TTL} IN TXT "v=BIMI1; l=https://${host}/logo.svg; a="\nThis shows what is served:\ncurl -i https://${host}/logo.svg`,
    references: ['draft-brand-indicators-for-message-identification §4', 'draft-svg-tiny-ps-abrotman §2'],
  },
  async (bench) => {
    const { target, dns, sure, exempt, evidence } = bench;
    sure(await domainExists(bench));
    const name = bimiName(target.domain);
    const { records, logo, certificate, declined, problems } = findBimi(name, sure(await textsOf(dns, name)));
    if (declined || (records.length === 0 && problems.length === 0))
      return exempt(say`${target.domain} publishes no logo (BIMI), and needs none`);
    evidence('records', records);
    judgeProblems(bench, problems, say`${name} names a logo`);
    await Promise.all([
      logo === undefined
        ? undefined
        : judgeFile(bench, logo, ({ body, headers }) => logoProblems(body, headers['content-type'])),
      certificate === undefined
        ? undefined
        : judgeFile(bench, certificate, ({ body }) => markCertificateProblems(body, target.domain, bench.now)),
    ]);
    await judgePolicy(bench);
  },
);

const MOST_REDIRECTS = 3;

async function judgeFile(
  { http, claim, doubt, evidence }: Bench & Senses,
  place: URL,
  problemsOf: (answer: HttpAnswer) => readonly Problem[],
): Promise<void> {
  const where = excerpt(place.href);
  const good = say`${where} can be fetched, and is as receivers want it`;
  let url = place;
  let answer = await get(http, url);
  for (let count = 0; answer.known && count < MOST_REDIRECTS; count += 1) {
    const to = redirectTarget(answer.value);
    if (to?.protocol !== 'https:') break;
    url = to;
    answer = await get(http, url);
  }
  if (!answer.known) {
    // A web server elsewhere that says no, or whose certificate nobody trusts, says so to receivers, too.
    if (answer.layer === 'tls' || answer.port === 'refused')
      claim(false, { good, bad: say`${where} cannot be fetched`, observed: answer.reason });
    else doubt(answer);
    return;
  }
  const { status, headers } = answer.value;
  evidence(where, { status, 'content-type': headers['content-type'] });
  if (
    !claim(status === 200, { good, bad: say`${where} is answered with status ${status}, so there is nothing to show` })
  )
    return;
  for (const { message } of problemsOf(answer.value)) claim(false, { good, bad: say`${where}: ${message}` });
}

function get(http: Senses['http'], url: URL): ReturnType<Senses['http']['fetch']> {
  return http.fetch({ scheme: 'https', host: url.hostname, path: `${url.pathname}${url.search}` });
}

/** Receivers show a logo only where DMARC keeps forged mail out; whether it does is dmarc.policy's to say. */
async function judgePolicy({ target, dns, doubt }: Bench & Senses): Promise<void> {
  const { applied } = await walkDmarc(target.domain, (name) => textsOf(dns, name));
  if (!applied.known) return doubt(applied);
  const { value } = applied;
  const weak = value === undefined || weakPolicy(target.domain, value.record, value.own) !== undefined;
  if (weak)
    doubt({
      reason: say`Receivers show no logo while the domain's DMARC record does not keep forged mail out`,
      cause: value === undefined ? 'dmarc.record' : 'dmarc.policy',
    });
}
