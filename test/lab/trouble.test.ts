/**
 * This machine's own trouble, which is never the server's: full disks, a screen that cannot be written. Verdicts and
 * exit code stay, the other outputs are whole, and one line tells.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportIn } from './told.ts';
import { startLab, type Lab } from './lab.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mailproof-trouble-'));
const small = join(folder, 'small');
const report = join(folder, 'report.json');
let lab: Lab;

beforeAll(async () => {
  mkdirSync(small);
  lab = await startLab();
  await lab.become('healthy');
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs mailproof in a shell's words (`"$@"`), with a disk of so many bytes at {@link small} that nobody else sees. */
function withDisk(bytes: number, words: string, ...options: readonly string[]): ReturnType<Lab['run']> {
  const script = `set -e; mount -t tmpfs -o size=${bytes} tmpfs ${small}; set +e; ${words}`;
  const command = [process.execPath, DOOR, 'example.org', ...lab.options, '--reporter', `json=${report}`, ...options];
  return lab.run(['unshare', '--mount', 'bash', '-o', 'pipefail', '-c', script, 'bash', ...command], {
    env: { MAILPROOF_PING_URL: 'http://127.0.0.1:1/' },
  });
}

/** The exit code, what was told beside the dead man's switch (which was tried), and the report, which is whole. */
function seen({ code, stderr }: Awaited<ReturnType<Lab['run']>>): {
  readonly code: number;
  readonly told: readonly string[];
  readonly exit: number;
} {
  const { exit, summary } = reportIn(readFileSync(report, 'utf8'));
  expect([summary.fail, summary.broken]).toEqual([0, 0]);
  const lines = stderr.trim().split('\n');
  const beats = lines.filter((line) => line.includes('MAILPROOF_PING_URL'));
  expect(beats).toHaveLength(1);
  return { code, told: lines.filter((line) => !beats.includes(line)), exit };
}

const PAGE = 4096;
const FILL = `dd if=/dev/zero of=${small}/filler bs=${PAGE} status=none 2>/dev/null`;

describe('a healthy server is healthy', () => {
  it('where the disk of the history is full', async () => {
    const ended = await withDisk(PAGE * 2, `${FILL}; "$@"`, '--history', small);
    expect(seen(ended)).toEqual({
      code: 0,
      exit: 0,
      told: [`mailproof: This run is not kept in ${small}: the disk is full`],
    });
  });

  it('where the disk of the transcripts becomes full', async () => {
    const ended = await withDisk(PAGE * 8, '"$@"', '--transcript', small);
    expect(seen(ended)).toEqual({
      code: 0,
      exit: 0,
      told: [`mailproof: The transcripts in ${small} are not whole: the disk is full`],
    });
  });

  it('where the disk of a report is full', async () => {
    const page = join(small, 'page.html');
    const ended = await withDisk(PAGE * 2, `${FILL}; "$@"`, '--reporter', `html=${page}`);
    expect(seen(ended)).toEqual({
      code: 0,
      exit: 0,
      told: [`mailproof: ${page} could not be written: the disk is full`],
    });
  });

  it('where standard output is a full disk', async () => {
    const ended = await withDisk(PAGE, '"$@" > /dev/full', '--reporter', 'console');
    expect(seen(ended)).toEqual({
      code: 0,
      exit: 0,
      told: ['mailproof: standard output cannot be written: the disk is full'],
    });
  });

  it('where the reader has seen enough', async () => {
    const ended = await withDisk(PAGE, '"$@" | true', '--reporter', 'console');
    expect(seen(ended)).toEqual({ code: 0, exit: 0, told: [] });
  });
});

it('a disk for transcripts that is full from the beginning is a usage error', async () => {
  const { code, stdout, stderr } = await withDisk(PAGE * 2, `${FILL}; "$@"`, '--transcript', small);
  expect([code, stdout, stderr]).toEqual([
    3,
    '',
    `mailproof: --transcript ${small} cannot be used: the disk is full\n`,
  ]);
});

function limited(files: number): ReturnType<Lab['run']> {
  return withDisk(PAGE, `ulimit -n ${files}; "$@"`, '--timeout', '5');
}

describe('few open files', () => {
  it('are too few for a run, which is told at once', async () => {
    const { code, stdout, stderr } = await limited(40);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^mailproof: this process may have only 40 files .*: ulimit -n 1024\n$/);
  });

  it('suffice where a run is not refused', async () => {
    expect(seen(await limited(96))).toEqual({ code: 0, exit: 0, told: [] });
  });
});
