/**
 * What a root makes of every check of a run: one says it, those that saw no more than its consequences wait for it, and
 * whoever waited for them does too.
 */
import type { Root, Seen } from './roots.ts';

/** What becomes of one check. */
export interface Explained {
  readonly id: string;
  readonly root: Root;
  /** It says the root; it saw only what the root explains, or waits for such a check. */
  readonly part: 'owner' | 'waits';
  /** The findings that the root explains, by their places. */
  readonly explained: ReadonlySet<number>;
}

const UNMET: ReadonlySet<Seen['findings'][number]['level']> = new Set(['required', 'recommended']);

/**
 * The checks that change under a root, with what is explained of each; one that has something else to say goes on
 * saying it.
 */
export function explainByRoot(run: readonly Seen[], root: Root): readonly Explained[] {
  const places = new Map(run.map((check) => [check.id, explainedIn(check, root)]));
  const touched = run.flatMap((check): Explained[] => {
    const explained = places.get(check.id);
    if (check.id === root.owner) return [{ id: check.id, root, part: 'owner', explained: explained ?? new Set() }];
    return explained === undefined || explained.size === 0 ? [] : [{ id: check.id, root, part: 'waits', explained }];
  });
  const waiting = new Set(
    touched
      .filter(({ id, explained }) => id === root.owner || isExplainedWhole(run, id, explained))
      .map(({ id }) => id),
  );
  return [...touched, ...followers(run, root, waiting)];
}

function explainedIn(check: Seen, root: Root): ReadonlySet<number> | undefined {
  if (check.verdict !== 'fail' && check.verdict !== 'warn') return undefined;
  return new Set(check.findings.flatMap((finding, place) => (root.explains(finding) ? [place] : [])));
}

/** Whether nothing unmet is left of a check. */
function isExplainedWhole(run: readonly Seen[], id: string, explained: ReadonlySet<number>): boolean {
  const findings = run.find((check) => check.id === id)?.findings ?? [];
  return !findings.some(({ level }, place) => UNMET.has(level) && !explained.has(place));
}

/** The inconclusive checks whose cause, or whose cause's cause, waits for the root. */
function followers(run: readonly Seen[], root: Root, waiting: Set<string>): readonly Explained[] {
  const found: Explained[] = [];
  for (let before = -1; before !== found.length;) {
    before = found.length;
    for (const { id, verdict, cause } of run) {
      if (verdict !== 'inconclusive' || cause === undefined || !waiting.has(cause) || waiting.has(id)) continue;
      waiting.add(id);
      found.push({ id, root, part: 'waits', explained: new Set() });
    }
  }
  return found;
}
