/** Reads the JSON that mailproof wrote. */
import type { Report } from '../../reporters/report.ts';

/** The reports in it. An earlier mailproof, which is measured beside this one, wrote one report by itself. */
export function reportsIn(json: string): readonly Report[] {
  const told = JSON.parse(json) as Report | { readonly reports: readonly Report[] };
  return 'reports' in told ? told.reports : [told];
}

/** The report of a run about one domain. */
export function reportIn(json: string): Report {
  const [report, other] = reportsIn(json);
  if (report === undefined || other !== undefined) throw new Error(`There is not one report in ${json.slice(0, 200)}`);
  return report;
}
