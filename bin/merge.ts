/** `mailproof merge A.json B.json …`: the reports of several runs, from several machines perhaps, told as one. */
import type { Report } from '../reporters/report.ts';
import { exitOfAll } from '../reporters/verdict.ts';
import type { CommandLine } from './arguments.ts';
import { exampleSettings } from './example-settings.ts';
import { makeReporter } from './reporter-names.ts';
import { readReports } from './report-file.ts';
import { outputFrom } from './request.ts';
import { UsageError } from './usage-error.ts';

/** Tells all reports in the formats that `--reporter` names; resolves to the exit code of all. */
export async function merge({ words, values }: CommandLine): Promise<number> {
  if (words.length === 0) throw new UsageError('which reports? Run: mailproof merge A.json B.json --reporter html=FILE');
  const reports = newest(words.flatMap(readReports));
  const { failOn, reporters } = outputFrom(values);
  const options = { settings: reports.map(({ target: { domain } }) => ({ ...exampleSettings(), domain })), failOn };
  for (const { name, file } of reporters) await (await makeReporter(name, options, file)).retell(reports);
  return exitOfAll(reports);
}

/** Of several runs for one domain the last counts. In the order of the domains' first reports. */
export function newest(reports: readonly Report[]): readonly Report[] {
  const last = new Map<string, Report>();
  for (const report of reports) {
    const present = last.get(report.target.domain);
    if (present === undefined || Date.parse(present.started) < Date.parse(report.started)) last.set(report.target.domain, report);
  }
  return [...last.values()];
}
