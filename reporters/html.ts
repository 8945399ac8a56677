/** The report for people who look: one HTML file that needs nothing but itself, on paper and on any screen. */
import { page } from './html/page.ts';
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';

/** The whole page, one part per domain. */
export function toHtml(reports: readonly Report[]): string {
  return page(reports).source;
}

export default class HtmlReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toHtml(reports);
  }
}
