/** The report as JSON, for programs: schema `mailproof/report/1` (docs/report.schema.json). */
import { Collector, type CollectorOptions } from './collector.ts';
import { emit } from './output.ts';
import type { Report } from './report.ts';

export function toJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

export default class JsonReporter extends Collector {
  readonly #file: string | undefined;

  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
  }

  protected override onReport(report: Report): Promise<void> {
    return emit(toJson(report), this.#file);
  }
}
