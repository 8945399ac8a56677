/**
 * The language of a run: the locale's for people, English for programs, and the one that was asked for, for both; and
 * what the READMEs show of it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { startLab, type Lab } from './lab.ts';
import { reportIn } from './told.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DOOR = path.join(PROJECT, 'bin/mailproof.js');
const CHINESE = { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' };
/** In the READMEs, in place of lines, and of what grows with every check. */
const LEFT_OUT = '…';
const HAN = /\p{Script=Han}/u;
const folder = mkdtempSync(path.join(tmpdir(), 'mailproof-language-'));
let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
  await lab.become('spf-missing');
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A run on the checks of SPF: what is told, and the report for programs. */
async function run(
  env: Record<string, string>,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly report: Report }> {
  const file = path.join(folder, 'report.json');
  const { code, stdout } = await lab.run(
    [
      process.execPath,
      DOOR,
      'example.org',
      '--only',
      'spf',
      ...lab.options,
      '--reporter',
      'console',
      '--reporter',
      `json=${file}`,
      ...options,
    ],
    { env },
  );
  return { code, stdout, report: reportIn(readFileSync(file, 'utf8')) };
}

/** What no language changes. */
function stable({ checks }: Report): unknown {
  return checks.map(({ id, area, verdict, weight, evidence }) => ({
    id,
    area,
    verdict,
    weight,
    evidence: Object.keys(evidence),
  }));
}

it("is the locale's for people and English for programs", async () => {
  const { code, stdout, report } = await run(CHINESE);
  expect(code).toBe(1);
  expect(stdout).toContain('example.org 有 1 个必须解决的问题。');
  expect(stdout).toContain('example.org. 300 IN TXT "v=spf1 mx -all"');
  expect(report.lang).toBeUndefined();
  expect(JSON.stringify(report)).not.toMatch(HAN);
});

it('is the one that was asked for, for programs too; ids, verdicts and evidence stay, and merge goes on in it', async () => {
  const english = await run({});
  const { stdout, report } = await run({}, '--lang', 'zh-CN');
  expect(stdout).toMatch(HAN);
  expect(report.lang).toBe('zh-CN');
  expect(report.checks.find(({ id }) => id === 'spf.record')?.title).toMatch(HAN);
  expect(stable(report)).toEqual(stable(english.report));
  const merged = await lab.run([process.execPath, DOOR, 'merge', path.join(folder, 'report.json')], {});
  expect(merged.stdout).toContain('example.org 有 1 个必须解决的问题。');
  const forced = await lab.run([process.execPath, DOOR, 'merge', '--lang', 'en', path.join(folder, 'report.json')], {});
  expect(forced.stdout).toContain('example.org has a problem that must be solved.');
});

it('that nobody speaks is a mistake, told with what there is', async () => {
  const { code, stdout, stderr } = await lab.run([process.execPath, DOOR, 'example.org', '--lang', 'xx'], {});
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toBe('mailproof: --lang "xx" is no language that mailproof speaks; there are en, zh-CN\n');
});

it.each([
  ['README.md', {}],
  ['docs/README.zh-CN.md', CHINESE],
])('%s shows what a run prints', async (file, env) => {
  const shown = sampleIn(file, 'example.org');
  expect(shown).toContainEqual(expect.stringMatching(/^✗ .* \(dns\.mx\)$/));
  await lab.become('dns-mx-missing');
  const { stdout } = await lab.run([process.execPath, DOOR, 'example.org', ...lab.options], { env });
  expectShown(shown, stdout);
});

it.each([
  ['README.md', {}],
  ['docs/README.zh-CN.md', CHINESE],
])('%s shows what a run prints of a relay', async (file, language) => {
  const [asked = '', ...shown] = sampleIn(file, '$ npx mailproof');
  expect(shown).toContainEqual(expect.stringMatching(/^✗ .* \(dkim\.record\)$/));
  await lab.become(['chatmail', 'relay-dkim-record']);
  const domain = asked.split(' ').at(-1) ?? '';
  // Accounts that are kept are made once.
  const env = { ...language, XDG_STATE_HOME: path.join(folder, path.basename(file)) };
  const { stdout, stderr } = await lab.run([process.execPath, DOOR, domain, ...lab.options], { env });
  expectShown(shown, stderr + stdout);
});

it.each([
  ['README.md', {}, 'example.org works.'],
  ['docs/README.zh-CN.md', CHINESE, 'example.org 工作正常。'],
])('%s shows what a run says of a server that works, and of what it was not asked for', async (file, env, works) => {
  const shown = sampleIn(file, works);
  expect(shown.join('\n')).toContain('MAILPROOF_TOKEN');
  await lab.become('healthy');
  const { stdout } = await lab.run([process.execPath, DOOR, 'example.org', ...lab.options], { env });
  expectShown(shown, stdout);
  // A healthy server fits a screen.
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});

/** The lines of the first screen in a README that begins so, without what it leaves out. */
function sampleIn(file: string, start: string): readonly string[] {
  const blocks = readFileSync(path.join(PROJECT, file), 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm);
  const screens = [...blocks].flatMap(([, kind, words = '']) => (kind === '' ? [words] : []));
  const screen = screens.find((words) => words.startsWith(start));
  if (screen === undefined) throw new Error(`${file} shows no screen that begins with "${start}"`);
  return screen.split('\n').filter((line) => line !== '' && line !== LEFT_OUT);
}

function expectShown(shown: readonly string[], stdout: string): void {
  const printed = stdout.split('\n').map(timeless);
  expect(shown.map(timeless).filter((line) => !printed.some((one) => isShown(line, one)))).toEqual([]);
}

/** Whether a line of a README is what was printed, but for what it leaves out. */
function isShown(line: string, printed: string): boolean {
  const [start = '', end] = line.split(LEFT_OUT);
  return end === undefined ? line === printed : printed.startsWith(start) && printed.endsWith(end);
}

function timeless(line: string): string {
  return line.replace(/\d+\.\d (?=s |秒)/, '');
}
