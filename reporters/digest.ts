/**
 * What a person is told of a run, in the order in which it matters, each cause once: what must be solved with what
 * waits for it, what should and what could be better, what is not known and why, how the areas stand, and what to set
 * for what was not looked at. The screen, Markdown, the page and the notification all tell this.
 */
import type { Text } from '../common/say.ts';
import { areaTitle, byArea } from './areas.ts';
import { bugsIn, countedBy, problemsOf, waivedIn, warningsOf } from './counted.ts';
import { isStale } from './dark.ts';
import { NEEDS } from './doings.ts';
import { reasonForm, reasonOnce, reasonsOf } from './once.ts';
import type { CheckReport, Report } from './report.ts';
import { isImprovable } from './words.ts';

/** One cause. */
export interface Paragraph {
  readonly check: CheckReport;
  /** What could not be determined because of it. */
  readonly waiting: readonly CheckReport[];
}

/** One reason for which something is not known, and all that it hides. */
export interface UnknownCheck {
  readonly reason: string;
  /** Those that say it, and those that wait for them. */
  readonly checks: readonly CheckReport[];
}

/** How an area stands. */
export interface AreaStanding {
  readonly title: string;
  readonly checks: readonly CheckReport[];
  /** So many of those that were judged passed. */
  readonly passed: number;
  readonly judged: number;
  readonly unknown: number;
  /** So many are bad, and the operator lives with them. */
  readonly waived: number;
}

/** What was not looked at for want of one thing. */
export interface NotAsked {
  readonly what: Text;
  readonly how: Text;
  readonly checks: readonly CheckReport[];
}

export interface Digest {
  /** What must be solved, mailproof's own bugs, and what has not been known for too long. */
  readonly problems: readonly Paragraph[];
  /** What should be better. */
  readonly warnings: readonly Paragraph[];
  /** What could be better. */
  readonly advice: readonly CheckReport[];
  readonly waived: readonly Paragraph[];
  readonly unknown: readonly UnknownCheck[];
  readonly areas: readonly AreaStanding[];
  readonly notAsked: readonly NotAsked[];
}

export function digestOf(report: Report): Digest {
  const { checks } = report;
  const roots = rootsIn(checks);
  const told = (some: readonly CheckReport[]): readonly Paragraph[] =>
    some.map((check) => ({ check, waiting: waitingFor(check, roots) }));
  const problems = [...problemsOf(report), ...bugsIn(report), ...checks.filter(isStale)];
  const waived = waivedIn(report);
  return {
    problems: told(problems),
    warnings: told(warningsOf(report)),
    advice: checks.filter(isImprovable),
    waived: told(waived),
    unknown: unknownIn(checks, roots, new Set([...problems, ...warningsOf(report), ...waived])),
    areas: areasOf(report),
    notAsked: notAskedIn(checks),
  };
}

/** Inconclusive checks, each with the check at the end of its chain of causes, itself perhaps. */
export type Roots = ReadonlyMap<CheckReport, CheckReport>;

export function rootsIn(checks: readonly CheckReport[]): Roots {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const unsure = checks.filter(({ verdict }) => verdict === 'inconclusive');
  return new Map(unsure.map((check) => [check, rootOf(check, byId)]));
}

/** What could not be determined because of a check. */
export function waitingFor(check: CheckReport, roots: Roots): readonly CheckReport[] {
  return [...roots].flatMap(([one, root]) => (root === check && one !== check ? [one] : []));
}

/** Another check, which tells why this one is not known. */
export function awaitedBy(check: CheckReport, roots: Roots): CheckReport | undefined {
  const root = roots.get(check);
  return root === check ? undefined : root;
}

function rootOf(check: CheckReport, byId: ReadonlyMap<string, CheckReport>): CheckReport {
  const passed = new Set<CheckReport>();
  let root = check;
  while (root.verdict === 'inconclusive' && !passed.has(root)) {
    passed.add(root);
    const next = byId.get(root.cause ?? '');
    // What passes, or was not looked at, explains nothing.
    if (next === undefined || next.verdict === 'pass' || next.verdict === 'exempt') break;
    root = next;
  }
  return root;
}

function unknownIn(
  checks: readonly CheckReport[],
  roots: Roots,
  told: ReadonlySet<CheckReport>,
): readonly UnknownCheck[] {
  const open = checks.filter((check) => check.verdict === 'inconclusive' && !told.has(check));
  const groups = Map.groupBy(
    open.filter((check) => !told.has(roots.get(check) ?? check)),
    (check) => reasonForm(roots.get(check)?.reason ?? ''),
  );
  return [...groups.values()].map((group) => ({
    reason: reasonOnce(group.flatMap((check) => reasonsOf(roots.get(check) ?? check))),
    checks: group,
  }));
}

function areasOf({ checks, areas }: Report): readonly AreaStanding[] {
  return [...byArea(checks.filter(({ verdict }) => verdict !== 'exempt'))].map(([area, some]) => {
    const { pass, warn, fail, inconclusive, waived } = countedBy(some);
    return {
      title: areaTitle(areas, area),
      checks: some,
      passed: pass,
      judged: pass + warn + fail,
      unknown: inconclusive,
      waived,
    };
  });
}

function notAskedIn(checks: readonly CheckReport[]): readonly NotAsked[] {
  return Object.entries(NEEDS).flatMap(([need, words]) => {
    const some = checks.filter(({ lacks }) => lacks === need);
    return some.length === 0 ? [] : [{ ...words, checks: some }];
  });
}
