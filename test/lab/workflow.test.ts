/**
 * The action for GitHub, step by step as a runner executes them, against the lab's server and a toy of GitHub: what
 * opens an issue, what closes it, and what does neither.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { runAction, type Executed, type JobRun } from '../unit/bin/outside/github/runner.ts';
import { REPOSITORY, TOKEN, type ToyIssue } from '../unit/bin/outside/github/toy.ts';
import { DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { reportIn } from './told.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TOY = join(PROJECT, 'test/unit/bin/outside/github/toy.ts');
const PASSWORD = 'geheim%20wort';
const folder = mkdtempSync(join(tmpdir(), 'mailproof-workflow-'));
const action = join(folder, 'action');
const stateFile = join(folder, 'github.json');
const stopToy = new AbortController();
let lab: Lab;
let toy: Promise<unknown>;
let api = '';
let installed: Executed | undefined;

beforeAll(async () => {
  // As GitHub's runner has it: what is in the repository, and nothing else.
  for (const file of execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')) {
    if (!file.startsWith('test/')) cpSync(join(PROJECT, file), join(action, file));
  }
  mkdirSync(join(folder, 'server', 'owner'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', `${REPOSITORY}.git`], { cwd: join(folder, 'server') });
  lab = await startLab();
  const started = Promise.withResolvers<string>();
  toy = lab.run([process.execPath, TOY, stateFile], {
    onOutput: (line) => started.resolve(line.trim()),
    signal: stopToy.signal,
  });
  api = await started.promise;
});
afterAll(async () => {
  stopToy.abort();
  await toy;
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** GitHub's runner is where all of this looks from: without IPv6, and without a way out to port 25. */
function atRunner(...faults: readonly string[]): Promise<void> {
  return lab.become(['github-runner', ...faults]);
}

/** Installing needs the network, everything else the lab. */
async function execute(
  step: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Executed> {
  const environment = { ...env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
  if (step !== 'Install mailproof') return lab.run(command, { env: environment, cwd: folder });
  if (installed !== undefined)
    return lab.run(
      [
        'sh',
        '-c',
        'mkdir -p "$RUNNER_TEMP" && echo "folder=$(mktemp -d "$RUNNER_TEMP/mailproof-XXXXXXXX")" >> "$GITHUB_OUTPUT"',
      ],
      { env: environment },
    );
  const [file = '', ...words] = command;
  installed = await new Promise<Executed>((done) => {
    execFile(file, words, { env: { ...process.env, ...environment } }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : 1, stdout, stderr }),
    );
  });
  return installed;
}

function run(inputs: Readonly<Record<string, string>> = {}): Promise<JobRun> {
  return runAction({
    action,
    temporary: folder,
    execute,
    github: { token: TOKEN },
    inputs: {
      domain: DOMAIN,
      options: lab.options.join('\n'),
      account: `dclogin:nobody@${DOMAIN}?p=${PASSWORD}&v=1`,
      'ping-url': `${api}/ping/geheim`,
      ...inputs,
    },
    env: {
      GITHUB_API_URL: api,
      GITHUB_SERVER_URL: `file://${folder}/server`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: '7',
      XDG_STATE_HOME: join(folder, 'state'),
    },
  });
}

function report({ outputs }: JobRun): Report {
  return reportIn(readFileSync(join(outputs['folder'] ?? '', 'mailproof.json'), 'utf8'));
}

/** What GitHub has by now, and what it and the dead man's switch beside it were asked. */
function heard(): { readonly issues: readonly ToyIssue[]; readonly asked: readonly string[] } {
  return JSON.parse(readFileSync(stateFile, 'utf8')) as ReturnType<typeof heard>;
}

function issues(): readonly ToyIssue[] {
  return heard().issues;
}

/** The last word that the dead man's switch heard, and how many there were. */
function signs(): readonly [last: string | undefined, count: number] {
  const all = heard().asked.filter((line) => line.includes('/ping/'));
  return [all.at(-1), all.length];
}

/** Every word that any step said. */
function said({ steps }: JobRun): string {
  return steps.map(({ stdout = '', stderr = '' }) => `${stdout}${stderr}`).join('');
}

function commits(): number {
  return Number(
    execFileSync(
      'git',
      ['--git-dir', join(folder, 'server', `${REPOSITORY}.git`), 'rev-list', '--count', 'mailproof-history'],
      { encoding: 'utf8' },
    ),
  );
}

const WITHOUT_ACCOUNT = { account: '' };

describe('the action', { retry: 0 }, () => {
  it('is green where all is well: reports, a summary, no issue, and a branch with the history', async () => {
    await atRunner();
    const job = await run(WITHOUT_ACCOUNT);
    expect([job.failed, job.outputs['exit']], said(job)).toEqual([false, '0']);
    expect(job.summary).toContain(
      '## example.org: receiving could not be judged: Port 25 cannot be reached from here over IPv4',
    );
    expect(job.summary).toContain('What else was looked at is as it should be.');
    expect(job.steps.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^actions\/setup-node@/),
      'Install mailproof',
      'Fetch the runs before this one',
      'Look at the server',
      'Keep the reports',
      'Open and close issues',
      'Keep this run',
      'Verdict',
    ]);
    expect(job.steps.find(({ name }) => name === 'Keep the reports')?.with).toEqual({
      name: 'mailproof',
      path: `${job.outputs['folder'] ?? ''}/mailproof.*`,
    });
    for (const name of ['mailproof.html', 'mailproof.xml', 'mailproof.json'])
      expect(existsSync(join(job.outputs['folder'] ?? '', name)), name).toBe(true);
    expect([issues(), commits(), signs()]).toEqual([[], 1, ['POST /ping/geheim', 1]]);
  });

  it('is green where GitHub blocks port 25 and has no IPv6: that is not known, and no failure', async () => {
    await atRunner();
    const job = await run(WITHOUT_ACCOUNT);
    expect([job.failed, job.outputs['exit']], said(job)).toEqual([false, '0']);
    const { checks } = report(job);
    expect(checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(checks.find(({ id }) => id === 'smtp.starttls')?.verdict).toBe('inconclusive');
    expect(issues()).toEqual([]);
  });

  it('opens an issue for each broken area, and says nothing new while nothing is', async () => {
    await atRunner('spf-missing', 'imap-closed');
    const broken = await run(WITHOUT_ACCOUNT);
    expect([broken.failed, broken.outputs['exit']], said(broken)).toEqual([true, '1']);
    const areas = new Set(
      report(broken)
        .checks.filter(({ verdict }) => verdict === 'fail')
        .map(({ area }) => area),
    );
    expect(areas).toContain('spf');
    expect(areas).toContain('imap');
    expect(issues().map(({ state }) => state)).toEqual(Array.from(areas, () => 'open'));
    expect(issues().map(({ title }) => title)).toContain('example.org: problems with IMAP: reading');
    expect(
      issues()
        .map(({ body }) => body)
        .join('\n'),
    ).toContain('example.org. 300 IN TXT "v=spf1 mx -all"');
    expect(broken.steps.at(-2)?.stdout).toContain('This run is kept on the branch mailproof-history.');

    expect(signs()[0]).toBe('POST /ping/geheim/fail');

    const again = await run(WITHOUT_ACCOUNT);
    expect(again.steps.find(({ name }) => name === 'Open and close issues')?.stdout).toBe(
      'GitHub knows all of it already.\n',
    );
  });

  it('leaves them as they are where nothing could be determined', async () => {
    const areas = issues();
    await atRunner('resolver-down');
    const [, before] = signs();
    const blind = await run(WITHOUT_ACCOUNT);
    expect(signs()[1]).toBe(before);
    expect([blind.failed, blind.outputs['exit']]).toEqual([true, '2']);
    expect(issues().map(({ state, comments }) => [state, comments.length])).toEqual(
      Array.from(areas, () => ['open', 0]),
    );
  });

  it('closes them on recovery', async () => {
    const areas = issues();
    await atRunner();
    const well = await run(WITHOUT_ACCOUNT);
    expect([well.failed, well.outputs['exit']], said(well)).toEqual([false, '0']);
    expect(issues().map(({ state, comments }) => [state, comments.length])).toEqual(
      Array.from(areas, () => ['closed', 1]),
    );
    expect(commits()).toBe(6);
  });

  it('waits for a second run that says the same with confirm: 2', async () => {
    await atRunner('dmarc-missing');
    const first = await run({ ...WITHOUT_ACCOUNT, confirm: '2' });
    expect(first.steps.find(({ name }) => name === 'Open and close issues')?.stdout).toBe(
      'GitHub knows all of it already.\n',
    );
    const second = await run({ ...WITHOUT_ACCOUNT, confirm: '2' });
    expect(second.steps.find(({ name }) => name === 'Open and close issues')?.stdout).toContain(
      'example.org: problems with DMARC',
    );
  });

  it('does without a branch, an artifact and issues where they are not wanted', async () => {
    await atRunner('spf-missing');
    const job = await run({ ...WITHOUT_ACCOUNT, history: '', artifact: '', issues: 'false' });
    expect(job.steps.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^actions\/setup-node@/),
      'Install mailproof',
      'Look at the server',
      'Verdict',
    ]);
    expect([job.failed, job.outputs['exit']]).toEqual([true, '1']);
  });

  it('tells no secret', async () => {
    await atRunner();
    const job = await run();
    expect(said(job)).not.toMatch(new RegExp(`${TOKEN}|geheim`));
    expect(readFileSync(join(job.outputs['folder'] ?? '', 'mailproof.json'), 'utf8')).not.toContain('geheim');
  });

  it.each([
    ['domain', { domain: 'example.org"; touch injected; echo "' }],
    ['domain', { domain: '$(touch injected).org' }],
    ['options', { options: '--only $(touch${IFS}injected) `touch injected` ; touch injected' }],
    ['confirm', { confirm: '1; touch injected' }],
    ['history', { history: '--upload-pack=touch injected' }],
  ])('takes nothing in %s for a command', async (_, inputs) => {
    const job = await run({ ...WITHOUT_ACCOUNT, ...inputs });
    expect(job.failed, said(job)).toBe(true);
    expect(existsSync(join(folder, 'injected')) || existsSync(join(action, 'injected'))).toBe(false);
    expect(said(job)).not.toContain('    at ');
  });
});
