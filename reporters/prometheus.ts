/** The report as Prometheus metrics, for the textfile collector of node_exporter. */
import { staleIn } from './dark.ts';
import { certificateExpiry, measuresOf } from './measures.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { EXIT, VERDICTS, type Verdict } from './verdict.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  samples(report: Report): readonly Sample[];
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const MILLISECONDS = 1000;

/** One that was not asked for has none, and so no series that never change. */
const SHOWN: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'exempt');

const METRICS: readonly Metric[] = [
  {
    name: 'mailproof_check',
    help: 'Verdict of a check that was asked for: 1 for the verdict that it has, 0 for the others.',
    samples: (report) =>
      report.checks
        .filter(({ verdict }) => verdict !== 'exempt')
        .flatMap((check) =>
          SHOWN.map((verdict) => ({
            labels: { ...labelsOf(report, check), verdict },
            value: Number(check.verdict === verdict),
          })),
        ),
  },
  {
    name: 'mailproof_check_waived',
    help: 'Checks whose finding the operator has waived.',
    samples: (report) =>
      ones(
        report,
        report.checks.filter(({ waived }) => waived !== undefined),
      ),
  },
  {
    name: 'mailproof_check_stale',
    help: 'Required checks that were known before and have not been for longer than --stale (needs --history).',
    samples: (report) => ones(report, staleIn(report)),
  },
  single(
    'mailproof_exit_code',
    'Exit code of the run: 0 good, 1 something failed, 2 nothing determined.',
    ({ exit }) => exit,
  ),
  single('mailproof_run_seconds', 'How long the run took.', ({ seconds }) => seconds),
  single(
    'mailproof_run_timestamp_seconds',
    'When the run began, seconds of the epoch.',
    ({ started }) => Date.parse(started) / MILLISECONDS,
  ),
  single(
    'mailproof_conclusive_timestamp_seconds',
    'When the last run began that could determine something (needs --history to know earlier ones).',
    lastConclusive,
  ),
  single(
    'mailproof_certificate_expiry_timestamp_seconds',
    'When the first certificate in use runs out, seconds of the epoch.',
    certificateExpirySeconds,
  ),
  single(
    'mailproof_roundtrip_seconds',
    'Median time from sending a message to its arrival.',
    (report) => measuresOf(report)['roundtrip-seconds'],
  ),
];

function single(name: string, help: string, value: (report: Report) => number | undefined): Metric {
  return {
    name,
    help,
    samples(report) {
      const found = value(report);
      return found === undefined ? [] : [{ labels: { domain: nameOf(report.target) }, value: found }];
    },
  };
}

function labelsOf({ target }: Report, { id, area, weight }: CheckReport): Sample['labels'] {
  return { domain: nameOf(target), area, check: id, weight };
}

function ones(report: Report, checks: readonly CheckReport[]): readonly Sample[] {
  return checks.map((check) => ({ labels: labelsOf(report, check), value: 1 }));
}

function certificateExpirySeconds(report: Report): number | undefined {
  const expiry = certificateExpiry(report);
  return expiry === undefined ? undefined : expiry / MILLISECONDS;
}

/** A run that could tell nothing does not count. */
function lastConclusive({ started, exit, past = [] }: Report): number | undefined {
  const last = [...past, { started, exit }].findLast((run) => run.exit !== EXIT.undetermined);
  return last === undefined ? undefined : Date.parse(last.started) / MILLISECONDS;
}

/** The text exposition format: the samples of a metric stand together, below its description. */
export function toPrometheus(reports: readonly Report[]): string {
  return METRICS.map(({ name, help, samples }) =>
    exposition(
      name,
      help,
      'gauge',
      reports.flatMap((report) => samples(report)),
    ),
  ).join('');
}

/** One metric; nothing where there is no sample. */
export function exposition(name: string, help: string, type: 'gauge' | 'counter', samples: readonly Sample[]): string {
  const lines = samples.map(
    ({ labels, value }) =>
      `${name}{${Object.entries(labels)
        .map(([label, text]) => `${label}="${escaped(text)}"`)
        .join(',')}} ${value}\n`,
  );
  return lines.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`);
}

export default class PrometheusReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toPrometheus(reports);
  }
}
