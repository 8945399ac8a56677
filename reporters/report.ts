/** The report: one run as plain data, the same for every format. Its JSON form is the schema `mailproof/report/1`. */
import type { Area } from '../checks/words/area.ts';
import type { Doing, Need } from '../checks/words/card.ts';
import type { CheckMeta, CheckOutcome, RunMeta } from '../checks/words/meta.ts';
import type { Sign } from '../checks/words/sign.ts';
import { say, type Text } from '../common/say.ts';
import type { KindName, Settings } from '../common/settings.ts';
import { reportAreas, type ReportAreas } from './areas.ts';
import { LANGUAGES, spoken, type Language } from './language.ts';
import { printable, printableEvidence, render } from './render.ts';
import { timelineOf, reportedZone, type ReportTimeline, type ReportZoneRow } from './timeline.ts';
import { exitOf, VERDICTS, verdictOf, type FailOn, type TestState, type Verdict } from './verdict.ts';

export const SCHEMA = 'mailproof/report/1';
/** Of what holds the reports of a run. */
export const COLLECTION_SCHEMA = 'mailproof/reports/1';

export interface ReportFinding {
  readonly level: 'required' | 'recommended' | 'advice' | 'unknown';
  readonly message: string;
  readonly observed?: string;
  readonly expected?: string;
  /** What it is a sign of, as a word for programs: several checks may see one thing. */
  readonly sign?: Sign;
}

/** What the operator knows of and lives with: shown, and not counted. */
export interface Waived {
  readonly reason: string;
  /** The last day that it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** One earlier run, as history keeps it. */
export interface PastRun {
  /** ISO 8601. */
  readonly started: string;
  readonly seconds: number;
  readonly exit: number;
  /** Check id → verdict. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** What was measured, by name with its unit: `roundtrip-seconds`, `certificate-days`. */
  readonly measures: Readonly<Record<string, number>>;
  /** Required checks that were known before and were not known in this run, by id. */
  readonly dark?: Readonly<Record<string, Dark>>;
  /** It fell into a maintenance window: neither uptime nor downtime, and nothing that later runs are held against. */
  readonly maintenance?: true;
  /** What failed in it was waived: the server was up, whatever the exit code says of warnings. */
  readonly up?: true;
}

/** How long a check has not been known any more. What this place cannot see is not counted. */
export interface Dark {
  /** The first run that could not know it, ISO 8601. */
  readonly since: string;
  /** It has been told that this lasts too long (`--stale`). */
  readonly told?: true;
}

/** Ids of checks about which there is something new since the runs before. */
export interface Changes {
  /** Became bad, and stayed so for as many runs as `--confirm` asks. */
  readonly raised: readonly string[];
  /** Became good again, likewise. */
  readonly cleared: readonly string[];
  /**
   * Not known for as long as `--stale` allows, with this run; absent, like the next, where an older mailproof wrote the
   * report.
   */
  readonly stale?: readonly string[];
  /** Known again, after it had been told that they were not. */
  readonly known?: readonly string[];
}

export interface CheckReport {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  /** What it means for people when this check fails. */
  readonly failure: string;
  readonly weight: 'required' | 'recommended' | 'advice';
  readonly verdict: Verdict;
  readonly findings: readonly ReportFinding[];
  readonly reason?: string;
  /** The id of the check that owns the cause of an inconclusive verdict. */
  readonly cause?: string;
  /**
   * Of an inconclusive verdict: nothing but this place stands in the way (no IPv6 here, an outgoing port that is
   * blocked).
   */
  readonly vantage?: true;
  /** Of an inconclusive verdict: a part of it was judged, and holds. */
  readonly partly?: true;
  /** The run's deadline came before this check's end. */
  readonly late?: true;
  /** Which of the things that people do with a server it shows to work. */
  readonly shows?: Doing;
  /** What the run was not given, and would need to look at this. */
  readonly lacks?: Need;
  readonly fix?: string;
  readonly why: string;
  readonly references: readonly string[];
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly seconds: number;
  readonly waived?: Waived;
  /**
   * Where history is kept and this fails or warns: since when (ISO 8601), and in how many runs in a row, this one among
   * them.
   */
  readonly since?: string;
  readonly times?: number;
  /** Where history is kept, and this was known before and is not now. */
  readonly dark?: Dark;
}

export interface Report {
  readonly schema: typeof SCHEMA;
  /** Of the sentences; absent for English. */
  readonly lang?: Language;
  readonly target: {
    readonly domain: string;
    /** Where a file held several messages: which one this is about, in words. */
    readonly part?: string;
    readonly host?: string;
    readonly addresses: readonly string[];
    readonly mailadm?: string;
    /** What kind of server it is, in words why, and how it is called. Absent where nothing told. */
    readonly kind?: { readonly name: KindName; readonly title: string; readonly reason: string };
  };
  readonly vantage: { readonly resolvers: readonly string[]; readonly remarks: readonly string[] };
  /** ISO 8601. */
  readonly started: string;
  readonly seconds: number;
  readonly exit: number;
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly checks: readonly CheckReport[];
  /** The areas of the checks, by their ids; absent where an older mailproof wrote the report. */
  readonly areas?: ReportAreas;
  /** Where history is kept. */
  readonly changes?: Changes;
  /** Where history is kept: the runs before this one, oldest first. */
  readonly past?: readonly PastRun[];
  /** Who waited for whom. */
  readonly timeline?: ReportTimeline;
  /** The records that the domain should have, as far as the run has looked at them. */
  readonly zone?: readonly ReportZoneRow[];
}

/** One ended check as a report tells it. Every string is printable. */
export function checkReport(meta: CheckMeta, test: TestState, seconds: number): CheckReport {
  const { verdict, reason } = verdictOf(test, meta);
  const outcome = meta.outcome;
  const fix = outcome?.fix;
  return {
    id: meta.id,
    area: meta.area.id,
    title: renderOnce(outcome?.words?.title ?? meta.title),
    failure: renderOnce(outcome?.words?.failure ?? meta.failure),
    weight: meta.weight,
    verdict,
    findings: (outcome?.findings ?? []).map(({ level, message, observed, expected, sign }) => ({
      level,
      message: render(message),
      ...(observed === undefined ? {} : { observed: render(observed) }),
      ...(expected === undefined ? {} : { expected: render(expected) }),
      ...(sign === undefined ? {} : { sign }),
    })),
    ...(reason === undefined ? {} : { reason: render(reason) }),
    ...(verdict === 'inconclusive' && outcome !== undefined ? doubtOf(outcome) : {}),
    ...(outcome?.late === undefined ? {} : { late: outcome.late }),
    ...(meta.shows === undefined ? {} : { shows: meta.shows }),
    ...(verdict === 'exempt' && outcome?.lacks !== undefined ? { lacks: outcome.lacks } : {}),
    ...(fix === undefined ? {} : { fix: render(fix) }),
    why: renderOnce(outcome?.words?.why ?? meta.why),
    references: meta.references,
    evidence: printableEvidence(outcome?.evidence ?? {}) as Readonly<Record<string, unknown>>,
    seconds: rounded(seconds),
  };
}

function doubtOf({ cause, vantage, claims }: CheckOutcome): Pick<CheckReport, 'cause' | 'vantage' | 'partly'> {
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(vantage === undefined ? {} : { vantage }),
    ...(claims > 0 ? { partly: true } : {}),
  };
}

const renderedOnce = new Map(LANGUAGES.map((language) => [language, new WeakMap<Text, string>()]));

/** A card's text: the same for every domain, and so kept in memory once a language. */
function renderOnce(text: Text): string {
  const rendered = renderedOnce.get(spoken());
  const present = rendered?.get(text) ?? render(text);
  rendered?.set(text, present);
  return present;
}

export interface RunFacts {
  readonly settings: Settings;
  /** Of the checks, in their order. */
  readonly areas: readonly Area[];
  readonly started: Date;
  readonly seconds: number;
  readonly failOn: FailOn;
  readonly run: RunMeta | undefined;
}

/** What a report calls its subject. */
export function nameOf({ domain, part }: Report['target']): string {
  return part === undefined ? domain : `${domain}, ${part}`;
}

/** The whole report. Checks stand in the order in which they are defined. */
export function makeReport(
  checks: readonly CheckReport[],
  { settings, areas: declared, started, seconds, failOn, run }: RunFacts,
): Report {
  const areas = reportAreas(declared);
  return {
    schema: SCHEMA,
    ...(spoken() === 'en' ? {} : { lang: spoken() }),
    target: {
      domain: settings.domain,
      ...(settings.part === undefined
        ? {}
        : { part: render(say`message ${settings.part.number} of ${settings.part.of}`) }),
      ...(run?.host === undefined ? {} : { host: printable(run.host) }),
      addresses: run?.addresses ?? [],
      ...(run?.mailadm === undefined ? {} : { mailadm: printable(run.mailadm) }),
      ...kindIn(run),
    },
    vantage: { resolvers: run?.resolvers ?? [], remarks: (run?.remarks ?? []).map(render) },
    started: started.toISOString(),
    seconds: rounded(seconds),
    exit: exitOf(checks, areas, failOn),
    summary: summaryOf(checks),
    checks,
    areas,
    ...(run?.course === undefined ? {} : { timeline: timelineOf(run.course, started.getTime()) }),
    ...(run?.zone === undefined || run.zone.length === 0 ? {} : { zone: reportedZone(run.zone) }),
  };
}

function kindIn(run: RunMeta | undefined): Pick<Report['target'], 'kind'> {
  if (run?.kind === undefined) return {};
  const { name, title, reason } = run.kind;
  return { kind: { name, title: render(title), reason: render(reason) } };
}

/** The report with other checks in it, counted anew. */
export function recounted(report: Report, checks: readonly CheckReport[], failOn: FailOn): Report {
  return { ...report, checks, exit: exitOf(checks, report.areas, failOn), summary: summaryOf(checks) };
}

function summaryOf(checks: readonly CheckReport[]): Record<Verdict, number> {
  const count = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

/** Milliseconds are as fine as anybody reads. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
