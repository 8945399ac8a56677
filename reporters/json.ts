/** The report as JSON, for programs: schema `mailproof/report/1` (docs/report.schema.json). */
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { exitOfAll } from './verdict.ts';

/** Of several domains' reports. */
export const COLLECTION_SCHEMA = 'mailproof/reports/1';

const INDENT = 2;

/** One report as it is; several in a collection. */
export function toJson(reports: readonly Report[]): string {
  return [...jsonParts(reports)].join('');
}

/** The same in parts, one a report: those of hundreds of domains together would be a very long string. */
function* jsonParts(reports: readonly Report[]): Generator<string> {
  const [report] = reports;
  if (reports.length === 1) return yield `${JSON.stringify(report, undefined, INDENT)}\n`;
  const deeper = ' '.repeat(2 * INDENT);
  yield `{\n  "schema": "${COLLECTION_SCHEMA}",\n  "exit": ${exitOfAll(reports)},\n  "reports": [`;
  for (const [index, one] of reports.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(one, undefined, INDENT).replaceAll(/^/gm, deeper)}`;
  yield '\n  ]\n}\n';
}

export default class JsonReporter extends TextReporter {
  protected override made(reports: readonly Report[]): Iterable<string> {
    return jsonParts(reports);
  }
}
