/** `mailproof diff A.json B.json`, `mailproof diff <domain> --history DIR`: what changed between two runs. */
import { readDomain } from '../../checks/knowledge/names.ts';
import { say, type Text } from '../../common/say.ts';
import { pastRun } from '../../reporters/history.ts';
import { printable, render } from '../../reporters/render.ts';
import type { PastRun, Report } from '../../reporters/report.ts';
import { EXIT, type Verdict } from '../../reporters/verdict.ts';
import { VERDICT_WORDS } from '../../reporters/words.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { readConfig } from '../asked/config.ts';
import { isThere, lookAtHistory, readHistory } from '../history/history.ts';
import { readReports } from './report-file.ts';
import { UsageError } from '../asked/usage-error.ts';

const USAGE = say`compare two reports: mailproof diff OLD.json NEW.json, or the last two runs: mailproof diff example.org --history DIR`;

/** Prints what changed; 1 where something became bad. */
export function diff(line: CommandLine): Promise<number> {
  const {
    title,
    runs: [before, after],
  } = comparison(line);
  const text = differences(before, after);
  const told = text === '' ? `${render(say`Nothing changed.`)}\n` : text;
  process.stdout.write(`${printable(title)}  ${before.started} → ${after.started}\n${told}`);
  return Promise.resolve(changed(before, after).some(({ to }) => isBad(to)) ? EXIT.failed : EXIT.good);
}

interface Comparison {
  readonly title: string;
  readonly runs: readonly [before: PastRun, after: PastRun];
}

function comparison({ words, values }: CommandLine): Comparison {
  const [first, second, extra] = words;
  if (extra !== undefined) throw new UsageError(say`${USAGE} ("${extra}" is one too many)`);
  if (first !== undefined && second !== undefined) {
    const [before, after] = [onlyReport(first), onlyReport(second)];
    if (before.target.domain !== after.target.domain)
      throw new UsageError(say`the reports are about two domains: ${before.target.domain} and ${after.target.domain}`);
    return { title: after.target.domain, runs: [pastRun(before), pastRun(after)] };
  }
  const config = readConfig(values.config?.[0]);
  const folder = values.history?.[0] ?? config.values.history?.[0];
  const typed = first ?? (config.domains.length === 1 ? config.domains[0]?.domain : undefined);
  if (folder === undefined || typed === undefined) throw new UsageError(USAGE);
  const read = readDomain(typed);
  if ('problem' in read) throw new UsageError(read.problem);
  if (isThere(folder))
    for (const remark of lookAtHistory(folder)) process.stderr.write(`mailproof: ${render(remark)}\n`);
  const [before, after] = readHistory(folder, read.name).slice(-2);
  if (before === undefined || after === undefined)
    throw new UsageError(say`${folder} holds fewer than two runs of ${read.name}`);
  return { title: read.name, runs: [before, after] };
}

function onlyReport(file: string): Report {
  const [report, other] = readReports(file);
  if (report === undefined || other !== undefined)
    throw new UsageError(say`${file} is about several domains; compare reports that are about one`);
  return report;
}

interface Change {
  readonly id: string;
  readonly from: Verdict | undefined;
  readonly to: Verdict | undefined;
}

function changed(before: PastRun, after: PastRun): readonly Change[] {
  const ids = [...new Set([...Object.keys(before.verdicts), ...Object.keys(after.verdicts)])];
  return ids
    .map((id) => ({ id, from: before.verdicts[id], to: after.verdicts[id] }))
    .filter(({ from, to }) => from !== to);
}

function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'broken';
}

/** The changes in groups, those that matter most first. */
function differences(before: PastRun, after: PastRun): string {
  const groups = Map.groupBy(changed(before, after), kindOf);
  return ORDER.flatMap((kind) => {
    const changes = groups.get(kind) ?? [];
    return changes.length === 0
      ? []
      : [render(KINDS[kind]), ...changes.map(({ id, from, to }) => `  ${printable(id)}: ${word(from)} → ${word(to)}`)];
  })
    .map((line) => `${line}\n`)
    .join('');
}

function word(verdict: Verdict | undefined): string {
  return render(verdict === undefined ? say`absent` : VERDICT_WORDS[verdict]);
}

type ChangeKind = 'bad' | 'good' | 'lost' | 'found' | 'other';
const KINDS: Readonly<Record<ChangeKind, Text>> = {
  bad: say`Became bad`,
  good: say`Became good`,
  lost: say`Not determined any more`,
  found: say`Determined again`,
  other: say`Otherwise changed`,
};
const ORDER = ['bad', 'good', 'lost', 'found', 'other'] as const satisfies readonly ChangeKind[];

function kindOf({ from, to }: Change): ChangeKind {
  if (isBad(to)) return 'bad';
  if (isBad(from) && to === 'pass') return 'good';
  if (to === 'inconclusive') return 'lost';
  return from === 'inconclusive' ? 'found' : 'other';
}
