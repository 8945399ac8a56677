/** `mailproof merge A.json B.json …`: the reports of several runs, from several machines perhaps, told as one. */
import { say } from '../../common/say.ts';
import { speak, type Language } from '../../reporters/language.ts';
import { render } from '../../reporters/render.ts';
import type { Report } from '../../reporters/report.ts';
import { EXIT, exitOfAll } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { exampleSettings } from '../asked/example-settings.ts';
import { languageAskedFor } from '../asked/language.ts';
import { makeReporter } from '../asked/reporter-names.ts';
import { readReports } from './report-file.ts';
import { outputFrom } from '../asked/request.ts';
import { UsageError } from '../asked/usage-error.ts';

/**
 * Tells all reports, in their own language unless another is asked for, in the formats that `--reporter` names;
 * resolves to the exit code of all.
 */
export async function merge(line: CommandLine): Promise<number> {
  const { words, values } = line;
  if (words.length === 0)
    throw new UsageError(say`which reports? Run: mailproof merge A.json B.json --reporter html=FILE`);
  const reports = newest(words.flatMap(readReports));
  const told = languageAskedFor(line, process.env) ?? languageOfAll(reports);
  if (told !== undefined) await speak(told);
  const { reporters, ...output } = outputFrom(told === undefined ? values : { ...values, lang: [told] });
  const options = { settings: reports.map(({ target: { domain } }) => ({ ...exampleSettings(), domain })), ...output };
  const made = await Promise.all(reporters.map((reporter) => makeReporter(reporter, options)));
  for (const reporter of made) await reporter.retell(reports);
  const bugs = made.flatMap((reporter) => reporter.bugs());
  for (const bug of bugs)
    process.stderr.write(`mailproof: ${render(say`this is a bug in mailproof, please report it: ${bug}`)}\n`);
  return bugs.length > 0 ? EXIT.failed : exitOfAll(reports);
}

/** The language of the reports' sentences, where it is the same in all. */
function languageOfAll(reports: readonly Report[]): Language | undefined {
  const [language, other] = new Set(reports.map(({ lang = 'en' }) => lang));
  return other === undefined ? language : undefined;
}

/** Of several runs for one domain the last counts. In the order of the domains' first reports. */
export function newest(reports: readonly Report[]): readonly Report[] {
  const last = new Map<string, Report>();
  for (const report of reports) {
    const present = last.get(report.target.domain);
    if (present === undefined || Date.parse(present.started) < Date.parse(report.started))
      last.set(report.target.domain, report);
  }
  return [...last.values()];
}
