/** The report as Prometheus metrics, for the textfile collector of node_exporter. */
import { staleIn } from './dark.ts';
import { measuresOf } from './measures.ts';
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { EXIT, VERDICTS } from './verdict.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  samples(report: Report): readonly Sample[];
}

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const MILLISECONDS = 1000;

const METRICS: readonly Metric[] = [
  {
    name: 'mailproof_check',
    help: 'Verdict of a check: 1 for the verdict that it has, 0 for the others.',
    samples: ({ target: { domain }, checks }) =>
      checks.flatMap(({ id, area, verdict }) =>
        VERDICTS.map((one) => ({ labels: { domain, area, check: id, verdict: one }, value: Number(one === verdict) })),
      ),
  },
  {
    name: 'mailproof_check_waived',
    help: 'Checks whose finding the operator has waived.',
    samples: ({ target: { domain }, checks }) =>
      checks
        .filter(({ waived }) => waived !== undefined)
        .map(({ id, area }) => ({ labels: { domain, area, check: id }, value: 1 })),
  },
  {
    name: 'mailproof_check_stale',
    help: 'Required checks that were known before and have not been for longer than --stale (needs --history).',
    samples: (report) =>
      staleIn(report).map(({ id, area }) => ({
        labels: { domain: report.target.domain, area, check: id },
        value: 1,
      })),
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
    'mailproof_certificate_days',
    'Days until the first certificate in use runs out.',
    (report) => measuresOf(report)['certificate-days'],
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
      return found === undefined ? [] : [{ labels: { domain: report.target.domain }, value: found }];
    },
  };
}

/** A run that could tell nothing does not count. */
function lastConclusive({ started, exit, past = [] }: Report): number | undefined {
  const last = [...past, { started, exit }].findLast((run) => run.exit !== EXIT.undetermined);
  return last === undefined ? undefined : Date.parse(last.started) / MILLISECONDS;
}

/** The text exposition format: the samples of a metric stand together, below its description. */
export function toPrometheus(reports: readonly Report[]): string {
  return METRICS.map(({ name, help, samples }) => {
    const lines = reports
      .flatMap((report) => samples(report))
      .map(
        ({ labels, value }) =>
          `${name}{${Object.entries(labels)
            .map(([label, text]) => `${label}="${escaped(text)}"`)
            .join(',')}} ${value}\n`,
      );
    return lines.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
  }).join('');
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
