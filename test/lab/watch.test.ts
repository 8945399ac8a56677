/** Runs that follow one another, as a schedule has them: what rings, in which reporters, when, and what does not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { REPORTER_NAMES, type ReporterName } from '../../bin/asked/reporter-names.ts';
import { readHistory } from '../../bin/history/history.ts';
import { rootOf } from '../../reporters/dark.ts';
import { stepsFor } from '../../reporters/issues.ts';
import { meaning } from '../../reporters/meaning.ts';
import type { HistorySummary } from '../../reporters/past/summary.ts';
import type { PastRun, Report } from '../../reporters/report.ts';
import { reportIn } from './told.ts';
import { DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { command, mailproof } from './pool.ts';

/** What the runs look at: enough to be cut off, and quick. */
const LOOK = ['server', 'dns.mx', 'smtp.reachable', 'imap.reachable'].flatMap((id) => ['--only', id]);

const folder = mkdtempSync(join(tmpdir(), 'mailproof-watch-'));
let lab: Lab;
let history: string;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  history = mkdtempSync(join(folder, 'history-'));
});

interface Watched {
  readonly code: number;
  /** What cron would write a mail of. */
  readonly stdout: string;
  readonly report: Report;
  readonly told: Readonly<Record<ReporterName, string>>;
}

/** A run by a schedule, told in every format. */
async function run(world: string, ...options: readonly string[]): Promise<Watched> {
  await lab.become(world);
  const fileOf = (name: ReporterName): string => join(history, `report.${name}`);
  const words = [
    ...LOOK,
    ...options,
    ...REPORTER_NAMES.filter((name) => name !== 'console').flatMap((name) => ['--reporter', `${name}=${fileOf(name)}`]),
  ];
  const { code, stdout, stderr } = await command(
    lab,
    DOMAIN,
    ...lab.options,
    '--history',
    history,
    '--notify-on',
    'change',
    '--reporter',
    'console',
    ...words,
  );
  expect(stderr).toBe('');
  const told = Object.fromEntries(
    REPORTER_NAMES.map((name) => [name, name === 'console' ? stdout : readFileSync(fileOf(name), 'utf8')]),
  ) as Watched['told'];
  return { code, stdout, told, report: reportIn(told.json) };
}

/** What is read of a page that marks its moments, so that a browser can add the reader's own time. */
function textOf(told: string): string {
  return told.replaceAll(/<\/?time[^>]*>/g, '');
}

/** What a run makes of the issues on GitHub, where there are none yet. */
function issues({ report }: Watched, confirm: number): readonly string[] {
  return stepsFor([report], [], { confirm, failOn: 'required' }, undefined).map(({ kind, body }) => `${kind} ${body}`);
}

describe('cut off: healthy, down twice, and healthy twice, with --confirm 2', () => {
  it('rings in every reporter at the second run that says so, and once more when it is good again', async () => {
    const confirm = ['--confirm', '2'];
    expect((await run('healthy', ...confirm)).stdout).toBe('');
    const first = await run('server-down', ...confirm);
    expect([first.code, first.stdout, first.report.changes?.raised, issues(first, 2)]).toEqual([1, '', [], []]);
    const second = await run('server-down', ...confirm);
    const { told } = second;
    expect([second.code, second.report.changes?.raised]).toEqual([1, ['server.reachable']]);
    for (const name of ['console', 'html', 'markdown', 'tap'] as const)
      expect(told[name], name).toContain('New problem: server.reachable');
    expect(told.junit).toMatch(/<failure [^>]*type="required"/);
    expect(told.github).toContain('::error title=example.org%3A server.reachable::');
    expect(told.prometheus).toContain('check="server.reachable",weight="required",verdict="fail"} 1');
    expect(told.nagios).toMatch(/^MAILPROOF CRITICAL - example\.org - failed: server\.reachable/);
    expect(told.badge).toContain('1 problem');
    expect(JSON.parse(told['badge-json'])).toMatchObject({ message: '1 problem', isError: true });
    expect(issues(second, 2)).toEqual([
      expect.stringMatching(/^open [^]*The server is down, or it has banned this address/),
    ]);
    expect((await run('healthy', ...confirm)).stdout).toBe('');
    expect((await run('healthy', ...confirm)).stdout).toContain('Good again: server.reachable');
  });
});

describe('in the dark for longer than --stale', () => {
  /** A run is later than that after the one before. */
  const SOON = ['--stale', '0.0001h'];
  const LONG = ['server.reachable', 'dns.mx', 'smtp.reachable', 'imap.reachable'];

  it('rings once in every reporter, rests, and is told once when it is known again', async () => {
    expect((await run('healthy', ...SOON)).stdout).toBe('');
    const first = await run('resolver-down', ...SOON);
    expect([first.code, first.stdout, first.report.changes?.stale]).toEqual([2, '', []]);
    const second = await run('resolver-down', ...SOON);
    const { told, report } = second;
    expect([second.code, report.changes?.stale]).toEqual([2, LONG]);
    const since = readHistory(history, DOMAIN)[1]?.started ?? '';
    const words = `Not known since ${since.slice(0, 10)} ${since.slice(11, 16)} UTC`;
    for (const name of ['console', 'html', 'markdown', 'tap'] as const)
      expect(textOf(told[name]), name).toContain(`${words}: ${LONG.join(', ')}`);
    for (const name of ['junit', 'nagios', 'github'] as const) expect(told[name], name).toContain(words);
    expect(told.junit).toContain(`<property name="unknown-since smtp.reachable" value="${since}"/>`);
    expect(told.prometheus).toContain(
      'mailproof_check_stale{domain="example.org",area="smtp",check="smtp.reachable",weight="required"} 1',
    );
    expect(told.nagios).toMatch(/^MAILPROOF WARNING - /);
    expect(told.badge).toContain(`not known since ${since.slice(0, 10)}`);
    expect(told['badge-json']).toContain('not known since');
    expect(issues(second, 2)).toContainEqual(expect.stringContaining('`smtp.reachable` · Not known since'));
    const third = await run('resolver-down', ...SOON);
    expect([third.stdout, third.report.changes?.stale]).toEqual(['', []]);
    expect(third.told.nagios).toMatch(/^MAILPROOF WARNING - /);
    const good = await run('healthy', ...SOON);
    expect(good.stdout).toContain(`Known again: ${LONG.join(', ')}`);
    expect(good.told.prometheus).not.toContain('mailproof_check_stale');
    expect((await run('healthy', ...SOON)).stdout).toBe('');
  });

  it('says nothing of what this place cannot see', async () => {
    await run('healthy', ...SOON);
    for (const _ of [1, 2]) {
      const { stdout, report } = await run('smtp-blocked-here', ...SOON);
      expect([stdout, report.changes?.stale]).toEqual(['', []]);
      expect(report.checks.find(({ id }) => id === 'smtp.reachable')).toMatchObject({
        verdict: 'inconclusive',
        vantage: true,
      });
    }
  });
});

describe('maintenance', () => {
  it('is silent, shown and not counted, and what lasts beyond it rings then', async () => {
    const file = join(history, 'maintenance.yaml');
    writeFileSync(file, 'maintenance:\n  - {from: Mon 00:00, to: Fri 00:00}\n  - {from: Fri 00:00, to: Mon 00:00}\n');
    expect((await run('healthy')).stdout).toBe('');
    const resting = await run('server-down', '--config', file);
    expect([resting.code, resting.stdout, resting.report.changes]).toEqual([0, '', undefined]);
    expect(resting.told.html).toContain('maintenance until');
    expect(resting.told.nagios).toContain("'fail'=0");
    expect(issues(resting, 1)).toEqual([]);
    expect(readHistory(history, DOMAIN)).toHaveLength(1);
    const after = await run('server-down');
    expect([after.code, after.report.changes?.raised]).toEqual([1, ['server.reachable']]);
    expect(after.stdout).toContain('New problem: server.reachable');
  });
});

/** What the runs of a domain said one after another: each change is an alarm, or the end of one. */
function turnsIn(runs: readonly PastRun[], check: string): readonly string[] {
  const said = runs.map(({ verdicts }) => verdicts[check]).filter((one) => one === 'pass' || one === 'fail');
  return ['pass', ...said].flatMap((verdict, index, all) =>
    index === 0 || verdict === all[index - 1] ? [] : [verdict === 'pass' ? 'cleared' : 'raised'],
  );
}

/** Minutes for which something failed: until the next run, and no longer than a run is taken to hold. */
function downIn(runs: readonly PastRun[], hold: number): number {
  const spans = runs.map(({ started, exit }, index) =>
    exit === 1 ? Math.min(hold, Date.parse(runs[index + 1]?.started ?? started) - Date.parse(started)) : 0,
  );
  return Math.round(spans.reduce((sum, one) => sum + one, 0) / 60_000);
}

interface Day {
  readonly code: number;
  readonly history: HistorySummary;
  readonly metrics: string;
  readonly told: readonly { readonly id: string; readonly kind: string; readonly check: string }[];
}

describe('a day of serve, in which half a minute is twelve hours', () => {
  const FACTOR = '1440';
  /** Seconds: one and a quarter. */
  const EVERY = 1_800;

  it('tells each fault once and its end once, and counts its minutes', async () => {
    await lab.become('healthy');
    const over = join(history, 'over');
    const said = lab.run(
      [
        process.execPath,
        join(import.meta.dirname, 'day.ts'),
        over,
        process.execPath,
        inject('door'),
        ...`serve ${DOMAIN} --every ${EVERY} --listen 127.0.0.1:0 --history ${history} --deadline 86400`.split(' '),
        ...lab.options,
        ...LOOK,
      ],
      { env: { FACTOR, XDG_STATE_HOME: history } },
    );
    /** Until a run has ended with this exit code. */
    const runWith = async (exit: number): Promise<void> => {
      const before = readHistory(history, DOMAIN).length;
      await expect
        .poll(
          () =>
            readHistory(history, DOMAIN)
              .slice(before)
              .filter((one) => one.exit === exit).length,
          {
            timeout: 60_000,
            interval: 200,
          },
        )
        .toBeGreaterThan(0);
    };
    await runWith(0);
    for (const fault of ['imap-dovecot-down', 'server-down']) {
      await lab.become(fault);
      await runWith(1);
      await lab.become('healthy');
      await runWith(0);
    }
    writeFileSync(over, '');
    const { stdout, stderr } = await said;
    expect(stderr).toBe('');
    const { code, told, metrics, history: shown } = JSON.parse(stdout) as Day;
    const runs = readHistory(history, DOMAIN);
    expect(code).toBe(0);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const check of Object.keys(runs[0]?.verdicts ?? {}))
      expect([check, told.filter((one) => one.check === check).map(({ kind }) => kind)]).toEqual([
        check,
        turnsIn(runs, check),
      ]);
    for (const check of ['imap.reachable', 'server.reachable'])
      expect(turnsIn(runs, check).slice(0, 2)).toEqual(['raised', 'cleared']);
    const [day] = shown.domains[0]?.spans ?? [];
    expect(Math.round((day?.down ?? 0) / 60)).toBe(downIn(runs, 2 * EVERY * 1000));
    expect(metrics).toContain(`mailproof_uptime_ratio{domain="example.org",span="24h"} ${day?.uptime}`);
  });
});

describe('what this place cannot see', () => {
  it('is said to be so, of everything that hangs on it', async () => {
    await lab.become('smtp-blocked-here');
    const { checks } = (await mailproof(lab)).report;
    const unsure = checks.filter(({ verdict }) => verdict === 'inconclusive');
    expect(unsure.length).toBeGreaterThan(5);
    expect(unsure.filter((check) => rootOf(check, checks).vantage !== true)).toEqual([]);
  });

  it('is nothing at all where no control answers either', async () => {
    await lab.become('server-unseen');
    const { code, report } = await mailproof(lab);
    expect([code, report.summary.fail]).toEqual([2, 0]);
    expect(meaning(report)).toBe(
      'Nothing of example.org can be seen from here: other hosts do not answer from here either.',
    );
  });
});
