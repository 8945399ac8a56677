/** What `mailproof serve` answers: a page for people, and the same for programs. It only ever reads. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { readDomain } from '../../checks/knowledge/names.ts';
import { toHtml } from '../../reporters/html.ts';
import { toJson } from '../../reporters/json.ts';
import { historyPage } from '../../reporters/past/html.ts';
import type { HistorySummary } from '../../reporters/past/summary.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import type { Report } from '../../reporters/report.ts';
import { serveMetrics } from './metrics.ts';
import type { ServerWatch } from './watch.ts';

export interface AppOptions {
  readonly watch: ServerWatch;
  /** Milliseconds between two runs, by domain. */
  readonly intervals: ReadonlyMap<string, number>;
  /** How long a run may take. Milliseconds. */
  readonly patience: number;
  /** Whether domains that are not watched may be asked for: then how many milliseconds a run of theirs is good for. */
  readonly anybody?: number;
  readonly summary: () => HistorySummary;
  /** The last report of a domain. */
  readonly report: (domain: string) => Report | undefined;
}

/** The page asks for itself again. Seconds. */
const REFRESH = 60;
/** Prometheus gives up a scrape after so many seconds unless its header says otherwise; the answer is to be earlier. */
const SCRAPE_SECONDS = 10;
const MARGIN = 500;
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
const TIMEOUT_HEADER = 'X-Prometheus-Scrape-Timeout-Seconds';

export function makeApp(options: AppOptions): Hono {
  const { watch, intervals, summary, report } = options;
  const reports = (): readonly Report[] => [...intervals.keys()].flatMap((domain) => report(domain) ?? []);
  const app = new Hono();
  // The pages say themselves what they may do. Whether there is TLS in front of it, and below which names, is not ours.
  app.use(secureHeaders({ referrerPolicy: 'no-referrer', xFrameOptions: 'DENY', strictTransportSecurity: false }));
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/', (context) => context.html(historyPage(summary(), { refresh: REFRESH, reports: true })));
  app.get('/report/:domain', (context) => {
    const found = report(context.req.param('domain'));
    return found === undefined ? unknown(context) : context.html(toHtml([found]));
  });
  app.get('/history.json', (context) => context.json(summary()));
  app.get('/reports.json', (context) => context.body(toJson(reports()), 200, { 'Content-Type': 'application/json' }));
  app.get('/metrics', (context) =>
    metrics(context, `${toPrometheus(reports())}${serveMetrics(summary(), watch, intervals)}`),
  );
  app.get('/probe', (context) => probe(context, options));
  app.get('/healthz', (context) => {
    const overdue = watch.overdue(options.patience);
    return overdue.length === 0
      ? context.text('ok\n')
      : context.text(`no run has ended well for too long: ${overdue.join(', ')}\n`, 503);
  });
  app.notFound(unknown);
  return app;
}

function unknown(context: Context): Response {
  return context.text('not found\n', 404);
}

function metrics(context: Context, words: string): Response {
  return context.body(words, 200, { 'Content-Type': METRICS_TYPE });
}

/**
 * In the manner of Prometheus' exporters for many targets: a run where the last one is older than the domain's
 * interval, and else what that found, so that several who ask cost the server one run. Who does not wait long enough
 * gets what was found before.
 */
async function probe(context: Context, { watch, intervals, report, anybody }: AppOptions): Promise<Response> {
  const target = context.req.query('target')?.toLowerCase() ?? '';
  const watched = intervals.get(target);
  const interval = watched ?? (isDomain(target) ? anybody : undefined);
  if (interval === undefined)
    return context.text(
      target === '' ? 'which target? /probe?target=example.org\n' : 'this target is not one of mailproof.yaml\n',
      target === '' ? 400 : 404,
    );
  const seconds = Number(context.req.header(TIMEOUT_HEADER) ?? SCRAPE_SECONDS);
  const patience = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 - MARGIN : SCRAPE_SECONDS * 1000;
  const isFirst = report(target) === undefined && watch.of(target)?.running === true;
  if (isFirst || watch.age(target) >= interval)
    await Promise.race([
      watched === undefined ? watch.lookOnce(target) : watch.look(target),
      sleep(patience, undefined, { ref: false }),
    ]);
  const found = report(target);
  return found === undefined
    ? context.text('the first run has not ended yet\n', 504)
    : metrics(context, toPrometheus([found]));
}

/** It becomes a word of a command line, and the name of a file. */
function isDomain(target: string): boolean {
  const read = readDomain(target);
  return 'name' in read && read.name === target;
}
