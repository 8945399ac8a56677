/**
 * The examples for Prometheus and Grafana, as Prometheus' own promtool reads them; of metrics that `mailproof serve`
 * gives.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { serveMetrics } from '../../bin/serve/metrics.ts';
import { ServerWatch } from '../../bin/serve/watch.ts';
import { PACKAGE } from '../../bin/engine/place.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import { HISTORY_SCHEMA, type DomainHistory } from '../../reporters/past/summary.ts';
import { sampleReport } from '../golden/sample.ts';
import { provideProgram } from './packages.ts';

/** The first time, packages come over the network. Milliseconds. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

const folder = mkdtempSync(join(tmpdir(), 'mailproof-examples-'));
let promtool = '';
beforeAll(async () => {
  promtool = await provideProgram('prometheus', '/usr/bin/promtool');
  for (const name of ['prometheus.yml', 'prometheus-rules.yml'])
    copyFileSync(join(PACKAGE, 'docs/examples', name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What promtool says, on both streams. */
function promtoolSays(
  words: readonly string[],
  input = '',
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile(promtool, words, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
    child.stdin?.end(input);
  });
}

it('the configuration is one', async () => {
  const { code, output } = await promtoolSays(['check', 'config', 'prometheus.yml']);
  expect(output).toContain('SUCCESS');
  expect(code).toBe(0);
});

/** What `mailproof serve` tells of a domain that it has watched. */
function watchedMetrics(): string {
  const domain: DomainHistory = {
    domain: 'example.org',
    runs: 1,
    first: '2026-11-01T00:00:00.000Z',
    last: '2026-11-01T00:00:00.000Z',
    state: 'up',
    since: '2026-11-01T00:00:00.000Z',
    spans: [
      {
        name: '24h',
        up: 1,
        down: 0,
        unknown: 0,
        maintenance: 0,
        uptime: 1,
        incidents: 0,
        delivery: { count: 1, median: 1, p95: 1, max: 1 },
      },
    ],
    incidents: [],
    checks: [],
  };
  const intervals = new Map([['example.org', 1_000]]);
  const watch = new ServerWatch({ intervals, atOnce: 1, look: () => Promise.resolve() });
  return serveMetrics({ schema: HISTORY_SCHEMA, asked: domain.last, domains: [domain] }, watch, intervals);
}

it('the metrics of the watch are taken', async () => {
  const words = watchedMetrics();
  expect(words).toContain('mailproof_delivery_seconds_p95{domain="example.org",span="24h"} 1');
  expect(await promtoolSays(['check', 'metrics'], words)).toEqual({ code: 0, output: '' });
});

function series(name: string, values: string, domain: string): object {
  return { series: `${name}{job="mailproof",domain="${domain}"}`, values };
}

function firing(name: string): string {
  return `count by (alertname, domain) (ALERTS{alertname="${name}",alertstate="firing"})`;
}

it('the rules ring where a server is down, nobody watches, or mailproof is gone', async () => {
  writeFileSync(
    join(folder, 'tests.yml'),
    stringify({
      rule_files: ['prometheus-rules.yml'],
      tests: [
        {
          interval: '1m',
          input_series: [
            series('mailproof_up', '0x180', 'down.example'),
            series('mailproof_up', '1x180', 'up.example'),
            series('mailproof_conclusive_timestamp_seconds', '0x180', 'dark.example'),
            series('mailproof_conclusive_timestamp_seconds', '0+60x180', 'up.example'),
            { series: 'up{job="mailproof"}', values: '1x60 0x120' },
          ],
          promql_expr_test: [
            {
              expr: firing('MailServerDown'),
              eval_time: '2h',
              exp_samples: [{ labels: '{alertname="MailServerDown", domain="down.example"}', value: 1 }],
            },
            {
              expr: firing('MailServerNotWatched'),
              eval_time: '2h',
              exp_samples: [{ labels: '{alertname="MailServerNotWatched", domain="dark.example"}', value: 1 }],
            },
            { expr: firing('MailproofGone'), eval_time: '30m', exp_samples: [] },
            {
              expr: firing('MailproofGone'),
              eval_time: '2h',
              exp_samples: [{ labels: '{alertname="MailproofGone"}', value: 1 }],
            },
          ],
        },
      ],
    }),
  );
  const { output } = await promtoolSays(['test', 'rules', 'tests.yml']);
  expect(output).toContain('SUCCESS');
});

/** The queries of the dashboard, with its variable as Grafana fills it in. */
function dashboardQueries(): readonly string[] {
  const dashboard: unknown = JSON.parse(readFileSync(join(PACKAGE, 'docs/examples/grafana-dashboard.json'), 'utf8'));
  const queries: string[] = [];
  JSON.stringify(dashboard, (key, value: unknown) => {
    if (key === 'expr' && typeof value === 'string') queries.push(value.replaceAll('$domain', 'example.org'));
    return value;
  });
  return queries;
}

it("Grafana's dashboard asks in PromQL, and only for what there is", async () => {
  const queries = dashboardQueries();
  expect(queries.length).toBeGreaterThan(0);
  const rules = queries.map((expr, index) => ({ record: `dashboard:query:${index}`, expr }));
  writeFileSync(join(folder, 'dashboard.yml'), stringify({ groups: [{ name: 'dashboard', rules }] }));
  expect((await promtoolSays(['check', 'rules', 'dashboard.yml'])).output).toContain('SUCCESS');
  const told = new Set(`${watchedMetrics()}${toPrometheus([sampleReport()])}`.match(/^mailproof_\w+/gm));
  const asked = queries.flatMap((query) => query.match(/mailproof_\w+/g) ?? []);
  expect(asked.filter((name) => !told.has(name))).toEqual([]);
});
