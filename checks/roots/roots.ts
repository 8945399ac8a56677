/**
 * What goes wrong together has one root. The checks judge one by one, each by what it sees; this layer stands above
 * them and looks at what all of them saw in one run. No judge knows of it.
 */
import type { Text } from '../../common/say.ts';
import { OUTAGES, type Outage } from '../knowledge/outages.ts';
import type { Weight } from '../words/card.ts';
import { PARTS, type Part, type Sign } from '../words/sign.ts';

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
  readonly what: Text;
  readonly failure: Text;
  readonly fix: Text;
  explains(check: Seen, finding: SeenFinding): boolean;
}

/** Who says that a part is out of order: the first of these that saw it, or else whoever did. */
const OWNERS: Readonly<Record<Part, readonly string[]>> = {
  filter: ['smtp.reachable', 'smtp.submission', 'smtp.login'],
  database: ['smtp.reachable', 'smtp.submission', 'imap.login'],
  disk: ['smtp.reachable', 'smtp.submission', 'imap.login'],
  names: ['smtp.reachable', 'smtp.submission'],
  logins: ['imap.login', 'smtp.login'],
  settings: ['smtp.reachable', 'smtp.submission'],
  load: ['smtp.reachable', 'smtp.submission'],
};

/** The roots of what went wrong in a run. */
export function rootsOf(run: readonly Seen[]): readonly Root[] {
  return PARTS.flatMap((part) => partOutOfOrder(run, part) ?? []);
}

function partOutOfOrder(run: readonly Seen[], part: Part): Root | undefined {
  const explains: Root['explains'] = (_, { sign }) => sign === part;
  const owner = ownerOf(run, OWNERS[part], explains);
  return owner === undefined ? undefined : { owner, ...wordsOf(OUTAGES[part]), explains };
}

function wordsOf({ what, failure, fix }: Outage): Pick<Root, 'what' | 'failure' | 'fix'> {
  return { what, failure, fix };
}

/** Of the failed checks with a finding that the root explains. */
function ownerOf(run: readonly Seen[], first: readonly string[], explains: Root['explains']): string | undefined {
  const failed = run.filter(
    (check) =>
      check.verdict === 'fail' &&
      check.findings.some((finding) => finding.level === 'required' && explains(check, finding)),
  );
  return first.find((id) => failed.some((check) => check.id === id)) ?? failed[0]?.id;
}
