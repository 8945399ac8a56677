/**
 * What receivers saw of mail in the domain's name, by DMARC reports: whether the server's own mail passes, and who else
 * sends.
 */
import { known, type Fact } from '../../common/fact.ts';
import { listed, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { sourcesOf, type SourceSum } from '../knowledge/report-sources.ts';
import { dayOf } from '../knowledge/report-period.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** Sources that are judged one by one; the rest is evidence. */
const MOST_SOURCES = 20;
/** One message that fails may be anybody's slip; a share of failures is the server's. */
const SERIOUS_SHARE = 0.05;

check(
  {
    id: 'dmarc.seen',
    title: say`Receivers saw the domain's own mail pass DMARC`,
    failure: say`Receivers refuse the domain's own mail, or take it for spam`,
    weight: 'required',
    why: say`Big receivers report each day from which addresses mail in the domain's name came to them, and whether it passed. That is the only view of what really happens to the mail: it shows what of the server's own mail fails, services that were forgotten, and forgers.`,
    fix: ({ domain }) =>
      say`See which of SPF and DKIM fails, and mend that; whether it still does, this tells:\nmailproof ${domain} --only spf --only dkim --only dmarc`,
    references: ['RFC 9990', 'RFC 7489 §7.2'],
  },
  async (bench) => {
    const { dmarc, unread } = bench.sure(await bench.reports.read());
    bench.evidence('reports', { ...dmarc, rows: dmarc.rows.slice(0, 100) });
    for (const { name, reason } of unread) bench.doubt({ reason: say`${name}: ${reason}` });
    if (dmarc.reports === 0) {
      if (unread.length === 0) bench.exempt(say`No DMARC report is among the files`);
      return;
    }
    const rows = dmarc.rows.filter(
      ({ from }) => from === '' || from === bench.settings.domain || from.endsWith(`.${bench.settings.domain}`),
    );
    if (rows.length === 0)
      return bench.exempt(say`The DMARC reports are about other domains than ${bench.settings.domain}`);
    const ours = await ownAddresses(bench, [...new Set(rows.map(({ source }) => source))]);
    const sources = sourcesOf(rows, bench.settings.domain, (address) => ours.get(address)?.known === true);
    bench.evidence('sources', sources);
    bench.evidence('period', { from: dayOf(dmarc.from), to: dayOf(dmarc.to) });
    for (const source of sources.slice(0, MOST_SOURCES)) {
      const own = ours.get(source.source);
      // Whose it is, is not known: that can be said of what failed only.
      if (own?.known === false && source.failed > 0) bench.doubt(own);
      else judgeSource(bench, source);
    }
  },
);

/**
 * Addresses that are the server's, or that SPF lets send for the domain. More than these are not evaluated: each asks
 * DNS.
 */
const MOST_EVALUATED = 30;

/** Which sources may send for the domain; unknown where SPF could not be evaluated. Strangers are in none. */
async function ownAddresses(
  bench: Bench & Senses,
  sources: readonly string[],
): Promise<ReadonlyMap<string, Fact<true>>> {
  const endpoints = await bench.target.endpoints();
  const own = endpoints.known ? endpoints.value.map(({ address }) => address) : [];
  const { domain } = bench.settings;
  const found = await Promise.all(
    sources.slice(0, MOST_EVALUATED).map(async (source): Promise<readonly [string, Fact<true>] | undefined> => {
      if (own.some((address) => sameAddress(address, source))) return [source, known(true)];
      const outcome = await bench.spf.evaluate(source, `postmaster@${domain}`, domain);
      if (!outcome.known) return [source, outcome];
      return outcome.value.result === 'pass' ? [source, known(true)] : undefined;
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}

function judgeSource({ claim, plan }: Bench, sum: SourceSum): void {
  const { source, kind, messages, failed } = sum;
  const good = say`Mail from ${source} passes DMARC (${messages} messages, reported by ${listed(sum.receivers)})`;
  if (failed === 0 || kind === 'forwarder') {
    claim(true, { good, bad: good });
    return;
  }
  if (kind === 'ours')
    claim(false, {
      good,
      bad: say`${failed} of ${messages} messages from ${source}, which may send for ${plan.domain}, failed DMARC`,
      observed: whatFailed(sum),
      level: failed / messages >= SERIOUS_SHARE ? 'required' : 'recommended',
    });
  else if (kind === 'service')
    claim(false, {
      good,
      bad: say`${source} sends in the name of ${plan.domain}, signed as ${listed(sum.others)}: ${failed} of ${messages} messages failed DMARC`,
      observed: whatFailed(sum),
      level: 'recommended',
      fix: say`If that is a service of yours, let it sign as ${plan.domain} (it tells which DNS records it needs). If you do not know it, nothing is to be done: receivers follow your policy`,
    });
  // Forgers are what the policy is for: nothing is wrong, as long as receivers follow it.
  else claim(true, { good: say`Receivers found ${failed} forged messages from ${source}`, bad: good });
}

function whatFailed({ messages, dkimFailed, spfFailed, punished, receivers }: SourceSum): Text {
  const counts = say`DKIM failed for ${dkimFailed} and SPF for ${spfFailed} of ${messages} messages, reported by ${listed(receivers)}`;
  return punished === 0 ? counts : say`${counts}; ${punished} were refused or put into the junk folder`;
}
