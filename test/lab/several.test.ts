/** Several domains in one run: each is told as if it had been looked at alone, and what they share is asked once. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTION_SCHEMA, type Report } from '../../reporters/report.ts';
import { DOMAIN, HOST, PEER_DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { command } from './pool.ts';
import { reportIn } from './told.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-several-'));
let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true });
});

interface Collection {
  readonly schema: string;
  readonly exit: number;
  readonly reports: readonly Report[];
}

/** The JSON of a run. */
async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly json: Collection }> {
  const { code, stdout, stderr } = await command(lab, ...words, ...lab.options, '--reporter', 'json');
  expect(stderr).toBe('');
  return { code, json: JSON.parse(stdout) as Collection };
}

function only({ reports: [report] }: Collection): Report {
  return report ?? expect.unreachable();
}

function verdicts({ checks }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
}

function findings({ checks }: Report): readonly unknown[] {
  return checks.map(({ id, findings: some, reason, cause, fix }) => ({ id, some, reason, cause, fix }));
}

/** How many IMAP conversations a run had, by its own transcript. */
async function imapVisits(...words: readonly string[]): Promise<number> {
  const transcript = mkdtempSync(join(folder, 'transcript-'));
  await run(...words, '--only', 'imap', '--transcript', transcript);
  return readFileSync(join(transcript, 'server.txt'), 'utf8')
    .split('\n')
    .filter((line) => / C: \S+ LOGOUT/.test(line)).length;
}

describe('several domains in one run', () => {
  it('are told in the order in which they were named, each as if alone', async () => {
    await lab.become('healthy');
    const alone = await run(DOMAIN);
    const { code, json } = await run(PEER_DOMAIN, DOMAIN);
    expect([json.schema, json.reports.map(({ target: { domain } }) => domain)]).toEqual([
      COLLECTION_SCHEMA,
      [PEER_DOMAIN, DOMAIN],
    ]);
    const [peer, own] = json.reports;
    expect(own === undefined ? {} : verdicts(own)).toEqual(verdicts(only(alone.json)));
    expect(own === undefined ? [] : findings(own)).toEqual(findings(only(alone.json)));
    // The peer of the lab is no mailcow: one bad domain makes the whole run bad.
    expect([peer?.exit, own?.exit, json.exit, code]).toEqual([1, 0, 1, 1]);
  });

  it('share what one host says, whoever asks', async () => {
    await lab.become('healthy');
    const one = await imapVisits(DOMAIN);
    expect(one).toBeGreaterThan(0);
    expect(await imapVisits(DOMAIN, 'example.com', 'example.net', '--host', HOST)).toBe(one);
  });

  it('end within 2 s of Ctrl-C', async () => {
    await lab.become('smtp-filtered');
    const { code, stderr } = await lab.run(
      [
        'timeout',
        '--foreground',
        '--preserve-status',
        '-k',
        '2',
        '-s',
        'INT',
        '2',
        process.execPath,
        'bin/mailproof.js',
        DOMAIN,
        PEER_DOMAIN,
        ...lab.options,
      ],
      { cwd: join(import.meta.dirname, '../..') },
    );
    expect([code, stderr]).toEqual([130, '']);
  });

  it('can also be put together afterwards', async () => {
    await lab.become('healthy');
    const files = await Promise.all(
      [DOMAIN, PEER_DOMAIN].map(async (domain) => {
        const file = join(folder, `${domain}.json`);
        await command(lab, domain, ...lab.options, '--reporter', `json=${file}`);
        return file;
      }),
    );
    const { code, stdout } = await command(lab, 'merge', ...files, '--reporter', 'json');
    expect((JSON.parse(stdout) as Collection).reports).toEqual(
      files.map((file) => reportIn(readFileSync(file, 'utf8'))),
    );
    expect(code).toBe(1);
  });
});
