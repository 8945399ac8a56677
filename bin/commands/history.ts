/** `mailproof history [domain]`: since when, how often and how long something was wrong, and the uptime. */
import { say, verbatim } from '../../common/say.ts';
import { lookOf } from '../../reporters/console.ts';
import { emit } from '../../reporters/output.ts';
import { historyToConsole } from '../../reporters/past/console.ts';
import { historyPage } from '../../reporters/past/html.ts';
import { HISTORY_SCHEMA, type HistorySummary } from '../../reporters/past/summary.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { readEnvironment, type CommandLine } from '../asked/arguments.ts';
import { readConfig } from '../asked/config.ts';
import { reportersFrom } from '../asked/request.ts';
import type { ReporterRequest } from '../asked/reporter-names.ts';
import { UsageError } from '../asked/usage-error.ts';
import { domainFrom } from '../asked/values.ts';
import { inHistory, isThere, lookAtHistory } from '../history/history.ts';
import { domainsIn, historyOf } from '../history/queries.ts';

const FORMATS: ReadonlySet<string> = new Set(['console', 'json', 'html']);
const INDENT = 2;

/** Tells of one domain, or of all that the history holds. */
export async function history({ words, values: typed }: CommandLine): Promise<number> {
  const config = readConfig(typed.config?.[0]);
  const values = { ...config.values, ...readEnvironment(process.env), ...typed };
  const folder = values.history?.[0];
  if (folder === undefined)
    throw new UsageError(say`which history? Name its folder: mailproof history example.org --history DIR`);
  const domains = words.map((word) => domainFrom(word));
  const reporters = reportersFrom({ ...values, reporter: typed.reporter ?? ['console'] }, undefined);
  const strange = reporters.find(({ name }) => !FORMATS.has(name));
  if (strange !== undefined)
    throw new UsageError(say`a history is told as console, json or html, not as ${strange.name}`);
  if (!isThere(folder))
    throw new UsageError(say`${folder} holds no history; a run with --history ${folder} begins one`);
  for (const remark of lookAtHistory(folder)) process.stderr.write(`mailproof: ${render(remark)}\n`);
  const summary = summaryOf(folder, domains);
  for (const reporter of reporters) await emit(told(summary, reporter), reporter.file);
  return EXIT.good;
}

function summaryOf(folder: string, wanted: readonly string[]): HistorySummary {
  const now = Date.now();
  const found = inHistory(folder, (database) =>
    (wanted.length > 0 ? wanted : domainsIn(database)).map((domain) => {
      const one = historyOf(database, domain, { now });
      if (one === undefined) throw new UsageError(say`${verbatim(folder)} holds no run of ${domain}`);
      return one;
    }),
  );
  return { schema: HISTORY_SCHEMA, asked: new Date(now).toISOString(), domains: found };
}

function told(summary: HistorySummary, { name, file }: ReporterRequest): string {
  if (name === 'json') return `${JSON.stringify(summary, undefined, INDENT)}\n`;
  if (name === 'html') return historyPage(summary);
  return historyToConsole(summary, file === undefined ? lookOf(process.stdout, process.env) : PLAIN);
}

const PLAIN = { colour: false, width: 120 };
