/**
 * Reputation: whether public blocklists name the server's addresses or the domain. Only resolvers are asked: lists have
 * no owner to ask past them.
 */
import { joined, say, verbatim } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists } from '../zone/domain.ts';
import { notPublic } from '../knowledge/addresses.ts';
import { sendersOf } from '../reach/senders.ts';
import { askList } from '../reach/lists.ts';
import { isAnothers } from '../reach/strangers.ts';
import { blocklistsFor, type Blocklist, type ListVerdict } from '../knowledge/dnsbl.ts';

check(
  {
    id: 'reputation.address',
    title: say`No public blocklist names the server's addresses`,
    failure: say`Many providers refuse this server's mail`,
    weight: 'recommended',
    why: say`Providers look up the sender's address in public lists of spam sources. A new server often inherits the bad name of whoever had its address before.`,
    fix: () =>
      say`Find out why the address is listed before you ask for removal: a hacked account, an open relay, or the former user of the address. If it comes back, ask your hoster for another address.`,
    references: ['RFC 5782', 'RFC 6471'],
  },
  async (bench) => {
    const { sure, doubt } = bench;
    const lists = blocklistsFor(bench.settings).filter(({ subject }) => subject === 'address');
    const { places, elsewhere } = sure(await sendersOf(bench));
    for (const place of places) {
      const { address } = place;
      if (notPublic(address) === undefined) await judgeSubject(bench, lists, address, elsewhere ? undefined : place);
      else doubt({ reason: say`${address} is no public address, so no list knows it`, cause: 'dns.mail-host' });
    }
  },
);

check(
  {
    id: 'reputation.domain',
    title: say`No public blocklist names the domain`,
    failure: say`Many providers refuse mail that holds this domain's name`,
    weight: 'recommended',
    why: say`Providers look up domains in public lists, too. New domains can be listed for some days; others because of who owned them before.`,
    fix: () => say`Look the domain up on the list's web page: it says why, and how to have the entry removed.`,
    references: ['RFC 5782 §2.3'],
  },
  async (bench) => {
    bench.sure(await domainExists(bench));
    await judgeSubject(
      bench,
      blocklistsFor(bench.settings).filter(({ subject }) => subject === 'domain'),
      bench.target.domain,
    );
  },
);

/**
 * Asks all lists about an address or a domain. A list that cannot be believed is a doubt of its own. With `place`, the
 * address may turn out to be another machine's.
 */
async function judgeSubject(
  bench: Bench & Senses,
  lists: readonly Blocklist[],
  subject: string,
  place?: Endpoint,
): Promise<void> {
  const { claim, doubt, evidence } = bench;
  const verdicts = await Promise.all(
    lists.map(async (list) => ({ list, verdict: await askList(bench, list, subject) })),
  );
  const said = verdicts.flatMap(({ list, verdict }) =>
    verdict === undefined ? [] : [[list.title, verdict.known ? verdict.value.state : 'unknown'] as const],
  );
  evidence(subject, Object.fromEntries(said));
  const listed = verdicts.some(({ verdict }) => verdict?.known === true && verdict.value.state !== 'clean');
  if (listed && place !== undefined && (await isAnothers(place, bench))) return;
  for (const { list, verdict } of verdicts) {
    if (verdict === undefined) continue;
    if (verdict.known) judgeVerdict({ claim }, list, subject, verdict.value);
    else doubt(verdict);
  }
  if (said.length === 0)
    claim(true, {
      good: say`No list that is asked names addresses such as ${subject}`,
      bad: say`${subject} is listed`,
    });
}

function judgeVerdict({ claim }: Pick<Bench, 'claim'>, list: Blocklist, subject: string, verdict: ListVerdict): void {
  const good = say`${list.title} does not list ${subject}`;
  if (verdict.state === 'clean') claim(true, { good, bad: good });
  else
    claim(false, {
      good,
      bad: say`${list.title} lists ${subject}: ${joined(verdict.meanings)}`,
      fix: say`Once the reason is gone, ask for removal here:\n${verbatim(list.removal)}`,
    });
}
