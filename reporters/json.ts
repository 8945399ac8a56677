/**
 * The reports as JSON, for programs: schema `mailproof/reports/1` (docs/report.schema.json), one shape for one domain
 * and for many.
 */
import { COLLECTION_SCHEMA, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { exitOfAll } from './verdict.ts';

const INDENT = 2;

export function toJson(reports: readonly Report[]): string {
  return [...jsonParts(reports)].join('');
}

/** In parts, one a report: those of hundreds of domains together would be a very long string. */
function* jsonParts(reports: readonly Report[]): Generator<string> {
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
