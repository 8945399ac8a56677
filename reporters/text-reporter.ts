/** A reporter that makes one text of all reports, once the run is over. */
import { Collector, type CollectorOptions } from './collector.ts';
import type { Report } from './report.ts';

export abstract class TextReporter extends Collector {
  readonly #file: string | undefined;

  /** @param file Undefined: standard output. */
  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
  }

  /** In parts where many domains would make it very long. */
  protected abstract made(reports: readonly Report[]): string | Iterable<string>;

  protected override onReports(reports: readonly Report[]): Promise<void> {
    return this.tell(this.made(reports), this.#file);
  }
}
