/** Whether all name servers have followed the last change of the zone, as the serial numbers of their copies say. */
import { joined, say, verbatim } from '../../common/say.ts';
import { COPIES_LATER_AFTER, type NameServer, type ServerAnswer, type Zone } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';

interface Copy {
  readonly server: NameServer;
  readonly serial: number;
  /** Of whom it is a copy: servers of two providers, each with a primary of its own, count for themselves. */
  readonly primary: string;
}

/** For asking all of them once more, in milliseconds. */
const TIME_TO_ASK = 10_000;

/**
 * For a zone whose servers give the same answers. After a change they differ for a moment, so each that is behind is
 * looked at once more, a minute later.
 */
export async function judgeSerials(bench: Bench & Senses, { zone }: Zone): Promise<void> {
  const { dns, doubt, evidence, settings, began } = bench;
  const now = await dns.everyServer(zone, 'SOA');
  const differing = now.known ? newestOf(copiesIn(now.value)) : [];
  const [first] = differing;
  if (first === undefined) return;
  evidence(
    'serials',
    differing.map(({ newest, behind }) => ({ newest: shown(newest), behind: behind.map(shown) })),
  );
  if (performance.now() - began + COPIES_LATER_AFTER + TIME_TO_ASK > settings.deadline)
    return doubt({
      reason: say`The name servers have different versions of the zone ${zone} (${first.newest.serial} and ${first.behind[0]?.serial ?? 0}), and whether that lasts could not be seen before the deadline`,
    });
  const later = await dns.copiesLater(zone);
  if (!later.known) return doubt(later);
  for (const { newest } of differing) judgeLasting(bench, zone, newest, copiesIn(later.value));
}

/** Each name server that has not come as far as the newest copy was a minute before. */
function judgeLasting({ claim }: Bench, zone: string, newest: Copy, later: readonly Copy[]): void {
  const lasting = later.filter(({ primary, serial }) => primary === newest.primary && isBefore(serial, newest.serial));
  for (const [name, group] of Map.groupBy(lasting, ({ server }) => server.name)) {
    const where = say`${name} (${joined(group.map(({ server }) => verbatim(server.address)))})`;
    claim(false, {
      good: say`The name server ${where} follows the changes of the zone`,
      bad: say`The name server ${where} has version ${group[0]?.serial ?? 0} of the zone ${zone}, and ${newest.server.name} had version ${newest.serial} a minute before: it does not follow, so the next change reaches only some users and servers`,
      level: 'advice',
      fix: say`If you changed the zone just now, run this check again in an hour. If it stays so, ask whoever runs ${name} why it does not fetch the zone from its primary ${newest.primary} (NOTIFY or the transfer does not get through). This shows its version:\ndig @${group[0]?.server.address ?? ''} ${zone} SOA +norecurse +short`,
    });
  }
}

/** Who does not answer is judged for that. */
function copiesIn(said: readonly ServerAnswer<'SOA'>[]): readonly Copy[] {
  return said.flatMap(({ server, answer }) => {
    const [soa] = answer.known ? answer.value.records : [];
    return soa === undefined ? [] : [{ server, serial: soa.serial, primary: soa.primary }];
  });
}

/** Of each primary whose copies differ: the newest one, and those that are older. */
function newestOf(copies: readonly Copy[]): readonly { readonly newest: Copy; readonly behind: readonly Copy[] }[] {
  return [...Map.groupBy(copies, ({ primary }) => primary).values()].flatMap((same) => {
    const newest = same.reduce((one, other) => (isBefore(one.serial, other.serial) ? other : one));
    const behind = same.filter(({ serial }) => serial !== newest.serial);
    return behind.length === 0 ? [] : [{ newest, behind }];
  });
}

/** Half of all serial numbers. */
const HALF = 2 ** 31;

/** RFC 1982 §3.2: numbers of 32 bits that begin anew after the last one. */
export function isBefore(one: number, other: number): boolean {
  return (one < other && other - one < HALF) || (one > other && one - other > HALF);
}

function shown({ server, serial }: Copy): string {
  return `${server.name} (${server.address}): ${serial}`;
}
