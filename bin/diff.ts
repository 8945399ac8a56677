/** `mailproof diff A.json B.json`, `mailproof diff <domain> --history DIR`: what changed between two runs. */
import { readDomain } from '../checks/knowledge/names.ts';
import { pastRun } from '../reporters/history.ts';
import { printable, render } from '../reporters/render.ts';
import { SCHEMA, type PastRun, type Report } from '../reporters/report.ts';
import { EXIT, type Verdict } from '../reporters/verdict.ts';
import { readConfig, readTextFile, type CommandLine } from './arguments.ts';
import { readHistory } from './history.ts';
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
    const [before, after] = [readReport(first), readReport(second)];
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

function readReport(file: string): Report {
  const content = parsed(file);
  if (typeof content !== 'object' || content === null || !('schema' in content) || content.schema !== SCHEMA) {
    throw new UsageError(`${file} is no JSON report of mailproof's (make one with --reporter json=FILE)`);
  }
  return content as Report;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not valid JSON`);
  }
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
