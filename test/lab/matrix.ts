/** What the matrix learns: each world's report beside what is expected of it, and the table of what rang. */
import type { CheckReport, Report } from '../../reporters/report.ts';
import type { Fault, LabSecret, Ring } from './fault.ts';
import type { Variant } from './variant.ts';

const KINDS = ['fault', 'variant', 'pair'] as const;
export type Kind = (typeof KINDS)[number];

/** One world that mailproof was run in. */
export interface WorldOutcome {
  readonly kind: Kind;
  readonly name: string;
  readonly report: Report;
  /** How long the world took to become so, and mailproof to look at it. Seconds. */
  readonly seconds: { readonly become: number; readonly run: number };
}

/** Secrets as a key: each combination has a healthy report of its own. */
export function secretsKey(secrets: readonly LabSecret[] = []): string {
  return [...secrets].sort().join(' ');
}

/** What is expected of a variant: as on the healthy server, but for what truly applies, and what applies only there. */
export function expectationOf({ notes = {}, passes = [] }: Variant): Record<string, Ring> {
  return { ...Object.fromEntries(passes.map((id) => [id, { verdict: 'pass' } as const])), ...notes };
}

/** Whether a check rings: it fails or warns; a piece of advice shows by a finding. */
export function rings({ verdict, findings, weight }: CheckReport): boolean {
  return (
    verdict === 'fail' ||
    verdict === 'warn' ||
    (weight === 'advice' && findings.some(({ level }) => level === 'advice'))
  );
}

/**
 * The checks that two faults at once must make ring: those that each makes ring alone, the graver verdict where both
 * do.
 */
export function pairedRings(faults: readonly Fault[], hidden: Readonly<Record<string, Ring>>): Record<string, Ring[]> {
  const alarms = faults.flatMap((fault) =>
    Object.entries(fault.rings).filter(
      ([id, { verdict }]) => (verdict === 'fail' || verdict === 'warn') && hidden[id] === undefined,
    ),
  );
  const wanted: Record<string, Ring[]> = {};
  for (const [id, ring] of alarms) (wanted[id] ??= []).push(ring);
  for (const [id, ring] of Object.entries(hidden)) wanted[id] = [ring];
  return Object.fromEntries(
    Object.entries(wanted).map(([id, all]) => [id, all.map((ring) => ({ ...ring, verdict: gravest(all) }))]),
  );
}

function gravest(all: readonly Ring[]): Ring['verdict'] {
  return all.some(({ verdict }) => verdict === 'fail') ? 'fail' : (all[0]?.verdict ?? 'pass');
}

/** The table, a line a world: what failed, what warned, what could not be known. */
export function matrixTable(outcomes: readonly WorldOutcome[]): string {
  const widest = Math.max(...outcomes.map(({ name }) => name.length));
  const sorted = [...outcomes].sort(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.name.localeCompare(other.name),
  );
  const rows = sorted.map(
    (outcome) => `${outcome.kind.padEnd('variant'.length)}  ${outcome.name.padEnd(widest)}  ${rang(outcome.report)}`,
  );
  const count = (kind: Kind): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const checks = new Set(outcomes.flatMap(({ report }) => report.checks.filter(rings).map(({ id }) => id)));
  const became = median(outcomes.map(({ seconds }) => seconds.become));
  const ran = median(outcomes.map(({ seconds }) => seconds.run));
  return [
    ...rows,
    '',
    `${count('fault')} faults, ${count('variant')} variants, ${count('pair')} pairs; ${checks.size} checks rang.`,
    `Median seconds: ${became.toFixed(1)} for the world to become so, ${ran.toFixed(1)} for mailproof to look.`,
    '',
  ].join('\n');
}

function rang({ checks }: Report): string {
  const of = (verdict: string): string[] => checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
  const notes = checks.filter((check) => check.verdict === 'pass' && rings(check)).map(({ id }) => id);
  const unsure = of('inconclusive').length;
  const parts = [
    ...(['broken', 'fail', 'warn'] as const).map((verdict) => ({ verdict, ids: of(verdict) })),
    { verdict: 'note', ids: notes },
  ]
    .filter(({ ids }) => ids.length > 0)
    .map(({ verdict, ids }) => `${verdict}: ${ids.join(' ')}`);
  return [...parts, ...(unsure === 0 ? [] : [`${unsure} inconclusive`])].join('; ') || 'nothing';
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
