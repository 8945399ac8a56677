import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepEvents } from '../../../../bin/history/events.ts';
import { inHistory, keepRuns, lastRuns } from '../../../../bin/history/history.ts';
import { historyOf } from '../../../../bin/history/queries.ts';
import { channelFrom } from '../../../../bin/outside/notify/channel.ts';
import { deliver } from '../../../../bin/outside/notify/deliver.ts';
import { makeApp } from '../../../../bin/serve/app.ts';
import { ServerWatch } from '../../../../bin/serve/watch.ts';
import { verbatim } from '../../../../common/say.ts';
import { DEFAULT_STALE } from '../../../../reporters/dark.ts';
import { pastRun, withHistory } from '../../../../reporters/history.ts';
import { LOCAL_TIME } from '../../../../reporters/html/script.ts';
import type { Report } from '../../../../reporters/report.ts';
import { historySample } from '../../../golden/history-sample.ts';
import { sampleReport } from '../../../golden/sample.ts';
import { httpReceiver } from '../outside/notify/receivers.ts';

const MINUTE = 60_000;
const DOMAIN = 'example.org';
const OTHER = 'example.net';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Runs that end when they are told to, by domain. */
function watching(look: (domain: string, stop: AbortSignal) => Promise<void>, atOnce = 5): ServerWatch {
  const intervals = new Map([
    [DOMAIN, 5 * MINUTE],
    [OTHER, 10 * MINUTE],
  ]);
  return new ServerWatch({ intervals, atOnce, look, random: () => 0.5 });
}

describe('the watch', () => {
  test('looks at each domain at its own interval', async () => {
    const seen: string[] = [];
    const watch = watching((domain) => Promise.resolve(void seen.push(domain)));
    watch.start();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    await watch.stop();
    expect(seen.filter((domain) => domain === DOMAIN)).toHaveLength(13);
    expect(seen.filter((domain) => domain === OTHER)).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(seen).toHaveLength(20);
  });

  test('is held up by nobody: a run that hangs or fails is its own domain’s only', async () => {
    const watch = watching((domain, stop) =>
      domain === DOMAIN
        ? new Promise((resolve) => stop.addEventListener('abort', () => resolve()))
        : Promise.reject(new Error('no result')),
    );
    watch.start();
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(watch.of(DOMAIN)).toEqual({ runs: 1, failures: 0, running: true });
    expect(watch.of(OTHER)).toEqual({ runs: 4, failures: 4, running: false });
    expect(watch.overdue(MINUTE)).toEqual([DOMAIN]);
    await watch.stop();
  });

  test('a clock that jumps by a year neither stops it nor makes it hurry', async () => {
    let runs = 0;
    const watch = watching((domain) => Promise.resolve(void (runs += Number(domain === DOMAIN))));
    watch.start();
    await vi.advanceTimersByTimeAsync(MINUTE);
    for (const years of [1, -2]) {
      vi.setSystemTime(Date.now() + years * 365 * 24 * 60 * MINUTE);
      await vi.advanceTimersByTimeAsync(10 * MINUTE);
    }
    await watch.stop();
    expect(runs).toBe(5);
  });

  test('runs so many at once, and a domain never twice', async () => {
    const open: (() => void)[] = [];
    const watch = watching(() => new Promise((resolve) => void open.push(resolve)), 1);
    watch.start();
    void watch.look(DOMAIN);
    await vi.advanceTimersByTimeAsync(0);
    expect(open).toHaveLength(1);
    open[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(open).toHaveLength(2);
    open[1]?.();
    await watch.stop();
  });
});

describe('a day', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailproof-day-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** From which minute to which the server is broken. */
  const FAULTS = [
    [60, 95],
    [600, 605],
    [1000, 1200],
  ] as const;

  test('in which faults come and go: each alarm once, cleared once, uptime right to the minute', async () => {
    await using receiver = await httpReceiver();
    const channel = channelFrom(`http://${receiver.address}/`, verbatim('--notify'), false);
    const begin = Date.UTC(2026, 10, 1);
    vi.setSystemTime(begin);
    const sample = sampleReport();
    const [one] = sample.checks;
    if (one === undefined) throw new Error('the sample has no check');
    const reportNow = (): Report => {
      const minute = (Date.now() - begin) / MINUTE;
      const broken = FAULTS.some(([from, to]) => minute >= from && minute < to);
      const { findings: _, ...check } = one;
      const checks = [
        { ...check, id: 'smtp.port', verdict: broken ? ('fail' as const) : ('pass' as const), findings: [] },
      ];
      return { ...sample, started: new Date().toISOString(), exit: broken ? 1 : 0, checks };
    };
    const look = async (): Promise<void> => {
      const past = inHistory(folder, (database) => lastRuns(database, DOMAIN));
      const alarm = { confirm: 1, failOn: 'required', stale: DEFAULT_STALE } as const;
      const report = withHistory(reportNow(), past, alarm);
      keepRuns({ folder, keep: 1000 }, new Map([[DOMAIN, pastRun(report)]]), [], (database) =>
        keepEvents(database, report, [channel.print]),
      );
      vi.useRealTimers();
      await deliver(folder, [channel], []);
    };
    // Each run as the watch plans it; the network has its own time.
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      vi.useFakeTimers({ toFake: ['Date'], now: begin + minute * MINUTE });
      await look();
    }
    const history = inHistory(folder, (database) =>
      historyOf(database, DOMAIN, { now: begin + 24 * 60 * MINUTE, interval: 5 * MINUTE }),
    );
    const down = FAULTS.reduce((sum, [from, to]) => sum + to - from, 0);
    expect(history?.spans[0]).toMatchObject({
      down: down * 60,
      up: (24 * 60 - down) * 60,
      unknown: 0,
      uptime: 1 - down / (24 * 60),
      incidents: FAULTS.length,
    });
    expect(history?.incidents.map(({ began, ended }) => [began, ended])).toEqual(
      FAULTS.map(([from, to]) =>
        [from, to].map((minute) => new Date(begin + minute * MINUTE).toISOString()),
      ).toReversed(),
    );
    const told = receiver.taken.flatMap(({ body }) => body['events'] as readonly { kind: string; at: string }[]);
    expect(told.map(({ kind, at }) => [kind, (Date.parse(at) - begin) / MINUTE])).toEqual(
      FAULTS.flatMap(([from, to]) => [
        ['raised', from],
        ['cleared', to],
      ]),
    );
    expect(receiver.taken).toHaveLength(told.length);
  });
});

describe('over HTTP', () => {
  const intervals = new Map([
    [DOMAIN, 5 * MINUTE],
    [OTHER, 5 * MINUTE],
  ]);
  let runs: string[];
  const app = (last: ReadonlyMap<string, Report> = new Map([[DOMAIN, sampleReport()]])): ReturnType<typeof makeApp> => {
    runs = [];
    const watch = new ServerWatch({ intervals, atOnce: 1, look: (domain) => Promise.resolve(void runs.push(domain)) });
    return makeApp({
      watch,
      intervals,
      patience: MINUTE,
      summary: historySample,
      report: (domain) => last.get(domain),
    });
  };

  test('a page says how the servers are, with no script but for the time, and lets nothing else in', async () => {
    const answer = await app().request('/');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(page).toContain('example.org has a problem that must be solved since <time ');
    expect(page).toContain('<time datetime="2026-11-01T00:05Z">2026-11-01 00:05 UTC</time>');
    expect(page).toContain('50.000 %');
    expect(page.match(/<script>[^]*?<\/script>/g)).toEqual([`<script>${LOCAL_TIME}</script>`]);
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['/report/example.org', 200, '<!doctype html>'],
    ['/report/example.net', 404, 'not found'],
    ['/report/..%2f..%2fetc', 404, 'not found'],
    ['/history.json', 200, '"schema":"mailproof/history/1"'],
    ['/reports.json', 200, '"schema": "mailproof/reports/1"'],
    ['/metrics', 200, 'mailproof_uptime_ratio{domain="example.org",span="24h"} 0.5'],
    ['/metrics', 200, 'mailproof_up{domain="example.org"} 0'],
    ['/healthz', 200, 'ok'],
    ['/probe', 400, 'which target?'],
    ['/probe?target=example.com', 404, 'is not one of mailproof.yaml'],
    ['/else', 404, 'not found'],
  ])('%s is answered with %i', async (path, status, words) => {
    const answer = await app().request(path);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(words)]);
    expect(runs).toEqual([]);
  });

  test('nothing can be changed', async () => {
    expect((await app().request('/', { method: 'POST' })).status).toBe(404);
  });

  test('a probe runs, and several within the interval are one run', async () => {
    const one = app();
    const texts = await Promise.all([1, 2].map(async () => (await one.request('/probe?target=example.org')).text()));
    await one.request('/probe?target=EXAMPLE.org');
    expect(texts[0]).toContain('mailproof_exit_code{domain="example.org"}');
    expect(runs).toEqual([DOMAIN]);
  });

  test('a probe of any domain is a run where that is allowed, which does not come again by itself', async () => {
    const seen: string[] = [];
    const watch = new ServerWatch({ intervals, atOnce: 1, look: (domain) => Promise.resolve(void seen.push(domain)) });
    const open = makeApp({
      watch,
      intervals,
      patience: MINUTE,
      anybody: 5 * MINUTE,
      summary: historySample,
      report: sampleReport,
    });
    const texts = await Promise.all([1, 2].map(async () => (await open.request('/probe?target=Example.com')).text()));
    expect(texts[0]).toContain('mailproof_exit_code');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(seen).toEqual(['example.com']);
    await open.request('/probe?target=example.com');
    expect(seen).toHaveLength(2);
    for (const target of ['-x', '--ca', 'localhost', '..%2fetc', 'a.example/../b.example'])
      expect((await open.request(`/probe?target=${target}`)).status, target).toBe(404);
    await watch.stop();
  });

  test('a probe while the first run is on its way waits for it', async () => {
    const last = new Map<string, Report>();
    const { promise, resolve } = Promise.withResolvers<void>();
    const watch = new ServerWatch({ intervals, atOnce: 2, look: () => promise });
    const early = makeApp({
      watch,
      intervals,
      patience: MINUTE,
      summary: historySample,
      report: (one) => last.get(one),
    });
    void watch.look(DOMAIN);
    await vi.advanceTimersByTimeAsync(0);
    const answer = early.request('/probe?target=example.org');
    await vi.advanceTimersByTimeAsync(0);
    last.set(DOMAIN, sampleReport());
    resolve();
    expect((await answer).status).toBe(200);
    await watch.stop();
  });

  test('a probe that nothing is known of yet says so', async () => {
    const answer = await app(new Map()).request('/probe?target=example.net');
    expect([answer.status, await answer.text()]).toEqual([504, 'the first run has not ended yet\n']);
  });
});
