/**
 * What goes wrong together has one root. The checks judge one by one, each by what it sees; this layer stands above
 * them and looks at what all of them saw in one run. No judge knows of it.
 */
import type { Text } from '../../common/say.ts';
import type { Outage } from '../knowledge/outages.ts';
import type { Weight } from '../words/card.ts';
import type { Sign } from '../words/sign.ts';

/** What a check found, as far as this layer looks at it. */
export interface SeenFinding {
  readonly level: Weight | 'unknown';
  readonly sign?: Sign;
}

/** A check of a run that is over. */
export interface Seen {
  readonly id: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'inconclusive' | 'exempt' | 'broken';
  /** Of an inconclusive one. */
  readonly cause?: string;
  readonly findings: readonly SeenFinding[];
}

/** One root: who says it, in which words, and which findings it explains. */
export interface Root {
  /** The check that says it. It has failed. */
  readonly owner: string;
  /** What it means for people. */
  readonly failure: Text;
  /** What it says, and what to do; undefined where the owner's own words say it best. */
  readonly words: { readonly what: Text; readonly fix: Text } | undefined;
  explains(finding: SeenFinding): boolean;
}

/** Looks for one kind of root in a run. */
export type Finder = (run: readonly Seen[]) => Root | undefined;

/** Whether one of these was seen, by whichever check. */
export function saw(run: readonly Seen[], ...signs: readonly Sign[]): boolean {
  return run.some(
    ({ verdict, findings }) =>
      (verdict === 'fail' || verdict === 'warn') &&
      findings.some(({ sign }) => sign !== undefined && signs.includes(sign)),
  );
}

/** The check that sees into the server: where it names the part, it says it best. */
const INSIDE = 'host.services';
/** It knows whom the part keeps out, and whom it does not. */
const SENDER = 'smtp.sender';

export interface Case {
  /** Without words of its own, the owner says it best. */
  readonly outage: Outage | Pick<Outage, 'failure'>;
  /** Who says it: the first of these that failed by one of the signs, or else whoever did. */
  readonly owners: readonly string[];
  readonly explains: readonly Sign[];
}

/** The root of a case, where a check has failed by one of its signs. */
export function rootOfCase(run: readonly Seen[], { outage, owners, explains }: Case): Root | undefined {
  const explained = ({ sign }: SeenFinding): boolean => sign !== undefined && explains.includes(sign);
  const failed = run.filter(
    ({ verdict, findings }) =>
      verdict === 'fail' && findings.some((finding) => finding.level === 'required' && explained(finding)),
  );
  const owner = [INSIDE, ...owners].find((id) => failed.some((check) => check.id === id)) ?? failed[0]?.id;
  if (owner === undefined) return undefined;
  return {
    owner,
    failure: outage.failure,
    words: owner === INSIDE || owner === SENDER || !('what' in outage) ? undefined : outage,
    explains: explained,
  };
}
