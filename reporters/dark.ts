/**
 * What was known before and is not known any more. "No answer" raises no alarm at once; it does once it has lasted too
 * long (`--stale`), once, of what is required. What this place cannot see, and what waits for another check that is
 * told anyway, does not count.
 */
import type { CheckReport, Dark, PastRun, Report } from './report.ts';
import { isConclusive, type Verdict } from './verdict.ts';

const HOUR = 3_600_000;
/** Milliseconds. */
export const DEFAULT_STALE = 24 * HOUR;

export interface Darkness {
  /** The checks with the dark ones marked. */
  readonly checks: readonly CheckReport[];
  /** Ids: dark for too long as of this run. */
  readonly stale: readonly string[];
  /** Ids: known again, after it was told that they were not. */
  readonly known: readonly string[];
}

/** @param stale For how long something may be unknown before that is told, in milliseconds. */
export function darknessOf({ checks, started }: Report, past: readonly PastRun[], stale: number): Darkness {
  const look = new PastLook(checks, past);
  const stales: string[] = [];
  const marked = checks.map((check) => {
    if (!look.isDark(check)) return check;
    const before = look.before(check.id);
    const since = before?.since ?? started;
    const told = before?.told ?? Date.parse(started) - Date.parse(since) >= stale;
    if (told && before?.told !== true) stales.push(check.id);
    return { ...check, dark: { since, ...(told ? { told } : {}) } };
  });
  const known = checks.filter(({ id, verdict }) => isConclusive(verdict) && look.before(id)?.told === true);
  return { checks: marked, stale: stales, known: known.map(({ id }) => id) };
}

/** Whether it has been told that a check is not known any more. */
export function isStale({ dark }: CheckReport): boolean {
  return dark?.told === true;
}

export function staleIn({ checks }: Report): readonly CheckReport[] {
  return checks.filter(isStale);
}

/** Why a check is not known: the check at the end of the chain of causes, itself perhaps. */
export function rootOf(check: CheckReport, checks: readonly CheckReport[]): CheckReport {
  const passed = new Set<CheckReport>();
  let root = check;
  while (!passed.has(root)) {
    passed.add(root);
    root = (root.verdict === 'inconclusive' ? checks.find(({ id }) => id === root.cause) : undefined) ?? root;
  }
  return root;
}

class PastLook {
  readonly #checks: readonly CheckReport[];
  readonly #past: readonly PastRun[];

  constructor(checks: readonly CheckReport[], past: readonly PastRun[]) {
    this.#checks = checks;
    this.#past = past;
  }

  isDark(check: CheckReport): boolean {
    if (!this.#rings(check)) return false;
    const root = rootOf(check, this.#checks);
    return root === check || !(root.vantage === true || ALARMING.has(root.verdict) || this.#rings(root));
  }

  #rings({ id, verdict, weight, vantage }: CheckReport): boolean {
    return weight === 'required' && verdict === 'inconclusive' && vantage !== true && this.#wasKnown(id);
  }

  #wasKnown(id: string): boolean {
    return this.before(id) !== undefined || this.#past.some(({ verdicts }) => isConclusive(verdicts[id]));
  }

  /** How dark it was in the last run that says anything of it; undefined where it was known then. */
  before(id: string): Dark | undefined {
    return this.#past.findLast(({ verdicts, dark }) => dark?.[id] !== undefined || isConclusive(verdicts[id]))?.dark?.[
      id
    ];
  }
}

/** A root with such a verdict is told by itself. */
const ALARMING: ReadonlySet<Verdict> = new Set(['fail', 'broken']);
