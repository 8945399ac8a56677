/** The report for people who look: one HTML file that needs nothing but itself, on paper and on any screen. */
import { Collector, type CollectorOptions } from './collector.ts';
import { page } from './html/page.ts';
import type { Report } from './report.ts';

/** The whole page, a part a domain. */
export function toHtml(reports: readonly Report[]): string {
  return page(reports).source;
}

export default class HtmlReporter extends Collector {
  readonly #file: string | undefined;

  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
  }

  protected override onReports(reports: readonly Report[]): Promise<void> {
    return this.tell(toHtml(reports), this.#file);
  }
}
