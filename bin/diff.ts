/** `mailproof diff A.json B.json`, `mailproof diff <domain> --history DIR`: what changed between two runs. */
import { readDomain } from '../checks/knowledge/names.ts';
import { pastRun } from '../reporters/history.ts';
import { printable, render } from '../reporters/render.ts';
import type { PastRun, Report } from '../reporters/report.ts';
import { EXIT, type Verdict } from '../reporters/verdict.ts';
import { readConfig, type CommandLine } from './arguments.ts';
import { readHistory } from './history.ts';
import { readReports } from './report-file.ts';
import { UsageError } from './usage-error.ts';

const USAGE = 'compare two reports: mailproof diff OLD.json NEW.json, or the last two runs: mailproof diff example.org --history DIR';

/** Prints what changed; 1 where something became bad. */
export function diff(line: CommandLine): Promise<number> {
  const { title, runs: [before, after] } = comparison(line);
  const text = differences(before, after);
  process.stdout.write(`${printable(title)}  ${before.started} → ${after.started}\n${text === '' ? 'Nothing changed.\n' : text}`);
  return Promise.resolve(changed(before, after).some(({ to }) => isBad(to)) ? EXIT.failed : EXIT.good);
}

interface Comparison {
  readonly title: string;
  readonly runs: readonly [before: PastRun, after: PastRun];
}

function comparison({ words, values }: CommandLine): Comparison {
  const [first, second, extra] = words;
  if (extra !== undefined) throw new UsageError(`${USAGE} ("${extra}" is one too many)`);
  if (first !== undefined && second !== undefined) {
    const [before, after] = [onlyReport(first), onlyReport(second)];
    if (before.target.domain !== after.target.domain) throw new UsageError(`the reports are about two domains: ${before.target.domain} and ${after.target.domain}`);
    return { title: after.target.domain, runs: [pastRun(before), pastRun(after)] };
  }
  const config = readConfig(values.config?.[0]);
  const folder = values.history?.[0] ?? config.values.history?.[0];
  const typed = first ?? (config.domains.length === 1 ? config.domains[0]?.domain : undefined);
  if (folder === undefined || typed === undefined) throw new UsageError(USAGE);
  const read = readDomain(typed);
  if ('problem' in read) throw new UsageError(render(read.problem));
  const [before, after] = readHistory(folder, read.name).slice(-2);
  if (before === undefined || after === undefined) throw new UsageError(`${folder} holds fewer than two runs of ${read.name}`);
  return { title: read.name, runs: [before, after] };
}

function onlyReport(file: string): Report {
  const [report, other] = readReports(file);
  if (report === undefined || other !== undefined) throw new UsageError(`${file} is about several domains; compare reports that are about one`);
  return report;
}

interface Change {
  readonly id: string;
  readonly from: Verdict | undefined;
  readonly to: Verdict | undefined;
}

function changed(before: PastRun, after: PastRun): readonly Change[] {
  const ids = [...new Set([...Object.keys(before.verdicts), ...Object.keys(after.verdicts)])];
  return ids.map((id) => ({ id, from: before.verdicts[id], to: after.verdicts[id] })).filter(({ from, to }) => from !== to);
}

function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'broken';
}

/** The changes in groups, those that matter most first. */
function differences(before: PastRun, after: PastRun): string {
  const groups = Map.groupBy(changed(before, after), kindOf);
  return KINDS.flatMap((kind) => {
    const changes = groups.get(kind) ?? [];
    return changes.length === 0 ? [] : [kind, ...changes.map(({ id, from = 'absent', to = 'absent' }) => `  ${printable(id)}: ${from} → ${to}`)];
  }).map((line) => `${line}\n`).join('');
}

const KINDS = ['Became bad', 'Became good', 'Not determined any more', 'Determined again', 'Otherwise changed'] as const;

function kindOf({ from, to }: Change): (typeof KINDS)[number] {
  if (isBad(to)) return 'Became bad';
  if (isBad(from) && to === 'pass') return 'Became good';
  if (to === 'inconclusive') return 'Not determined any more';
  return from === 'inconclusive' ? 'Determined again' : 'Otherwise changed';
}
