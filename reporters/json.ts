/** The report as JSON, for programs: schema `mailproof/report/1` (docs/report.schema.json). */
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { exitOfAll } from './verdict.ts';

/** Of several domains' reports. */
export const COLLECTION_SCHEMA = 'mailproof/reports/1';

/** One report as it is; several in a collection. */
export function toJson(reports: readonly Report[]): string {
  const [report] = reports;
  const content = reports.length === 1 ? report : { schema: COLLECTION_SCHEMA, exit: exitOfAll(reports), reports };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

export default class JsonReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toJson(reports);
  }
}
