/** The report as JSON, for programs: schema `mailproof/report/1` (docs/report.schema.json). */
import { Collector, type CollectorOptions } from './collector.ts';
import type { Report } from './report.ts';
import { exitOfAll } from './verdict.ts';

/** Of several domains' reports. */
export const COLLECTION_SCHEMA = 'mailproof/reports/1';

/** One report as it is; several in a collection. */
export function toJson(reports: readonly Report[]): string {
  const [report] = reports;
  const content = reports.length === 1 ? report : { schema: COLLECTION_SCHEMA, exit: exitOfAll(reports), reports };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

export default class JsonReporter extends Collector {
  readonly #file: string | undefined;

  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
  }

  protected override onReports(reports: readonly Report[]): Promise<void> {
    return this.tell(toJson(reports), this.#file);
  }
}
