/**
 * `mailproof merge A.json B.json …`: the reports of several runs told as one; those of one domain from several places
 * (`Frankfurt=A.json`) with one verdict for each check.
 */
import { existsSync } from 'node:fs';
import { say } from '../../common/say.ts';
import { speak, type Language } from '../../reporters/language.ts';
import { masked } from '../../reporters/mask.ts';
import { render } from '../../reporters/render.ts';
import type { Report } from '../../reporters/report.ts';
import { seenFromAll } from '../../reporters/vantages.ts';
import { EXIT, exitOfAll, type FailOn } from '../../reporters/verdict.ts';
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
  const given = words.map(placeAndFile);
  const read = given.flatMap(({ place, file }) => readReports(file).map((report) => ({ place, report })));
  const told = languageAskedFor(line, process.env) ?? languageOfAll(read.map(({ report }) => report));
  if (told !== undefined) await speak(told);
  const { reporters, mask, ...output } = outputFrom(told === undefined ? values : { ...values, lang: [told] });
  const whole = asOne(read, output.failOn);
  const reports = mask ? whole.map(masked) : whole;
  const options = { settings: reports.map(({ target: { domain } }) => ({ ...exampleSettings(), domain })), ...output };
  const made = await Promise.all(reporters.map((reporter) => makeReporter(reporter, options)));
  for (const reporter of made) await reporter.retell(reports);
  const bugs = made.flatMap((reporter) => reporter.bugs());
  for (const bug of bugs)
    process.stderr.write(`mailproof: ${render(say`this is a bug in mailproof, please report it: ${bug}`)}\n`);
  return bugs.length > 0 ? EXIT.failed : exitOfAll(reports);
}

interface Given {
  /** Undefined where the file stands alone: then the newest run of a domain counts. */
  readonly place: string | undefined;
  readonly file: string;
}

/** `Frankfurt=report.json`, or a file. */
function placeAndFile(word: string): Given {
  const [, place, file] = /^([^=/]+)=(.+)$/.exec(word) ?? [];
  return place === undefined || file === undefined || existsSync(word)
    ? { place: undefined, file: word }
    : { place, file };
}

interface ReadReport {
  readonly place: string | undefined;
  readonly report: Report;
}

/** Of each place, and of what has no place, the newest run of a domain; and then of each domain one report. */
function asOne(read: readonly ReadReport[], failOn: FailOn): readonly Report[] {
  const latest = [...Map.groupBy(read, ({ place }) => place)].flatMap(([place, some]) =>
    newest(some.map(({ report }) => report)).map((report) => ({ place, report })),
  );
  return [...Map.groupBy(latest, ({ report }) => report.target.domain).values()].map((some) => {
    const [first, ...others] = some.flatMap(({ place, report }) => (place === undefined ? [] : [{ place, report }]));
    if (first !== undefined && others.length === some.length - 1) return seenFromAll([first, ...others], failOn);
    const [last] = newest(some.map(({ report }) => report));
    if (last === undefined) throw new Error('a domain without any report');
    return last;
  });
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
