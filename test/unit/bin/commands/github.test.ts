import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { github } from '../../../../bin/commands/github.ts';
import { UsageError } from '../../../../bin/asked/usage-error.ts';
import type { Values } from '../../../../bin/asked/options.ts';
import { toJson } from '../../../../reporters/json.ts';
import type { Report } from '../../../../reporters/report.ts';
import type { Verdict } from '../../../../reporters/verdict.ts';
import { sampleReport } from '../../../golden/sample.ts';
import { REPOSITORY, startGithub, TOKEN, type ToyGithub } from '../outside/github/toy.ts';

let toy: ToyGithub;
let folder: string;
beforeEach(async () => {
  toy = await startGithub();
  folder = mkdtempSync(join(tmpdir(), 'mailproof-github-'));
  const given = {
    GITHUB_TOKEN: TOKEN,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: toy.api,
    GITHUB_SERVER_URL: 'https://github.example.org',
    GITHUB_RUN_ID: '7',
  };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  await toy.stop();
});

function written(verdict: Verdict, more: Partial<Report> = {}): string {
  const file = join(folder, `${verdict}.json`);
  const checks = sampleReport()
    .checks.filter(({ area }) => area === 'smtp')
    .map((check) => ({ ...check, verdict }));
  writeFileSync(file, toJson([{ ...sampleReport(), ...more, checks }]));
  return file;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(words: readonly string[], values: Values = {}): Promise<Ended> {
  const [out, err] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const code = await github({ words, values });
  const said = (spy: typeof out): string => (spy?.mock.calls ?? []).map(([text]) => String(text)).join('');
  const ended = { code, out: said(out), err: said(err) };
  out?.mockRestore();
  err?.mockRestore();
  return ended;
}

/** What the user is told. */
async function complaint(words: readonly string[], values: Values = {}): Promise<string> {
  return github({ words, values }).then(
    () => 'no complaint',
    (error: unknown) => {
      if (error instanceof UsageError) return error.message;
      throw error;
    },
  );
}

describe('mailproof github issues', () => {
  test('opens, keeps and closes an issue, a line each', async () => {
    expect(await run(['issues', written('fail')])).toEqual({
      code: 0,
      err: '',
      out: 'Opened issue 1: example.org: problems with SMTP: sending and receiving\n',
    });
    expect(toy.issues[0]?.body).toContain('(https://github.example.org/owner/repository/actions/runs/7)');
    expect(await run(['issues', written('fail')])).toEqual({
      code: 0,
      err: '',
      out: 'GitHub knows all of it already.\n',
    });
    expect((await run(['issues', written('pass')])).out).toBe(
      'Closed issue 1: example.org: problems with SMTP: sending and receiving\n',
    );
    expect(toy.issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(toy.issues[0]?.comments).toHaveLength(1);
    expect((await run(['issues', written('fail')])).out).toContain('Reopened issue 1');
    expect(toy.issues).toHaveLength(1);
  });

  test("touches neither a stranger's issue, though it bears the mark, nor one without the label", async () => {
    await run(['issues', written('fail')]);
    const mark = toy.issues[0]?.body ?? '';
    toy.issues.length = 0;
    toy.add({ body: mark, user: { login: 'stranger', type: 'User' } });
    toy.add({ body: mark, labels: [] });
    expect((await run(['issues', written('pass')])).out).toBe('GitHub knows all of it already.\n');
  });

  test('of two reports about a domain goes by the newer one', async () => {
    expect((await run(['issues', written('pass', { started: '2026-11-23T00:00:00.000Z' }), written('fail')])).out).toBe(
      'GitHub knows all of it already.\n',
    );
  });

  test('says in one line what GitHub refuses, and fails', async () => {
    toy.next.push({ status: 403, body: '{"message":"Resource not accessible by integration\\n::error::x"}' });
    const { code, out, err } = await run(['issues', written('fail')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^mailproof: GitHub does not let this token write issues\. [^\n]*\n$/);
    expect(err).not.toContain(TOKEN);
  });

  test('tells it once: where the comment failed, the state is changed all the same', async () => {
    await run(['issues', written('fail')]);
    toy.next.push('right', 'right', { status: 403, body: '{}' });
    expect((await run(['issues', written('pass')])).code).toBe(1);
    expect([toy.issues[0]?.state, (await run(['issues', written('pass')])).out]).toEqual([
      'closed',
      'GitHub knows all of it already.\n',
    ]);
  });

  test('takes --confirm and --fail-on from the environment as a run does', async () => {
    vi.stubEnv('MAILPROOF_FAIL_ON', 'recommended');
    vi.stubEnv('MAILPROOF_CONFIRM', '2');
    const past = [
      {
        started: '2026-11-21T12:00:00.000Z',
        seconds: 4,
        exit: 1,
        verdicts: { 'smtp.greeting': 'warn' as const },
        measures: {},
      },
    ];
    expect((await run(['issues', written('warn', { past })])).out).toContain('Opened issue 1');
    expect(await complaint(['issues', written('warn')])).toContain('--confirm needs the runs before this one');
  });
});

describe('what is missing is named', () => {
  test.each<[string, string, string]>([
    [
      'GITHUB_TOKEN',
      '',
      'GITHUB_TOKEN is not set: in a workflow, give the step env: GITHUB_TOKEN: ${{ github.token }}',
    ],
    ['GITHUB_TOKEN', 'two words', 'GITHUB_TOKEN does not hold one word'],
    ['GITHUB_REPOSITORY', '', 'GITHUB_REPOSITORY must name the repository'],
    ['GITHUB_REPOSITORY', '../x/y', 'GITHUB_REPOSITORY must name the repository'],
    ['GITHUB_API_URL', 'http://github.example.org', 'GITHUB_API_URL must be an https address'],
    ['GITHUB_API_URL', 'https://me:geheim@github.example.org', 'GITHUB_API_URL must be an https address'],
  ])('%s=%s', async (name, value, words) => {
    vi.stubEnv(name, value);
    const told = await complaint(['issues', written('fail')]);
    expect(told).toContain(words);
    expect(told).not.toContain('geheim');
  });

  test.each(['http://github.example.org', 'ext::sh -c true', ''])('GITHUB_SERVER_URL=%s', async (value) => {
    vi.stubEnv('GITHUB_SERVER_URL', value);
    expect(await complaint(['restore'], { history: [join(folder, 'history')] })).toBe(
      'GITHUB_SERVER_URL must be an https address, such as https://github.com',
    );
  });

  test.each<[readonly string[], Values, string]>([
    [[], {}, 'mailproof github issues REPORT.json'],
    [['toString'], {}, 'mailproof github issues REPORT.json'],
    [['issues'], {}, 'which reports?'],
    [['restore'], {}, 'which folder?'],
    [['save', 'x'], { history: ['x'] }, '"x" is one word too many'],
    [['save'], { history: ['x'], branch: ['--force'] }, '--branch "--force" is no name for a branch'],
  ])('%j %j', async (words, values, told) => {
    expect(await complaint(words, values)).toContain(told);
  });
});
