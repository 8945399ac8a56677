/** What the history and the watch itself say, as Prometheus metrics beside those of the last runs. */
import type { DomainHistory, HistorySummary } from '../../reporters/past/summary.ts';
import { exposition, type Sample } from '../../reporters/prometheus.ts';
import type { ServerWatch } from './watch.ts';

export function serveMetrics(
  { domains }: HistorySummary,
  watch: ServerWatch,
  intervals: ReadonlyMap<string, number>,
): string {
  const ofSpans = (value: (span: DomainHistory['spans'][number]) => number | undefined): readonly Sample[] =>
    domains.flatMap(({ domain, spans }) =>
      spans.flatMap((span) => {
        const found = value(span);
        return found === undefined ? [] : [{ labels: { domain, span: span.name }, value: found }];
      }),
    );
  const ofWatch = (value: (domain: string) => number): readonly Sample[] =>
    [...intervals.keys()].map((domain) => ({ labels: { domain }, value: value(domain) }));
  return [
    exposition(
      'mailproof_up',
      'Whether nothing required failed in the last run that could tell.',
      'gauge',
      ups(domains),
    ),
    exposition(
      'mailproof_uptime_ratio',
      'Share of the time that is known in which nothing required failed.',
      'gauge',
      ofSpans(({ uptime }) => uptime),
    ),
    exposition(
      'mailproof_outages',
      'Outages within the span.',
      'gauge',
      ofSpans(({ incidents }) => incidents),
    ),
    exposition(
      'mailproof_delivery_seconds_p95',
      'Delivery time that 95 of 100 messages keep.',
      'gauge',
      ofSpans(({ delivery }) => delivery?.p95),
    ),
    exposition(
      'mailproof_watch_runs_total',
      'Runs begun since the start of mailproof serve.',
      'counter',
      ofWatch((domain) => watch.of(domain)?.runs ?? 0),
    ),
    exposition(
      'mailproof_watch_failures_total',
      'Runs that hung, were killed or could not begin.',
      'counter',
      ofWatch((domain) => watch.of(domain)?.failures ?? 0),
    ),
  ].join('');
}

function ups(domains: readonly DomainHistory[]): readonly Sample[] {
  return domains.flatMap(({ domain, state }) =>
    state === 'up' || state === 'down' ? [{ labels: { domain }, value: Number(state === 'up') }] : [],
  );
}
