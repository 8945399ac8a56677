/** `mailproof init` as somebody at a terminal meets it, at the lab's healthy server. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALICE, DOMAIN, HOST, PEER_ADDRESS, PEER_PASSWORD, TOKEN } from './healthy.ts';
import { startLab, type Lab, type RunResult } from './lab.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const TYPIST = fileURLToPath(new URL('typist.ts', import.meta.url));
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const DOMAIN_WANTED = 'behind the @:';
const WRONG = 'no password of hers';
/** A run of all checks, and two more for the answers. Milliseconds. */
const PATIENCE = 120_000;

let lab: Lab;
let folder = '';

beforeAll(async () => {
  lab = await startLab();
  await lab.become('known-visitor');
});
afterAll(() => lab.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-init-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function typed(answers: readonly (readonly [words: string, keys: string])[]): Promise<RunResult> {
  const command = [process.execPath, DOOR, 'init', ...lab.options];
  return lab.run([process.execPath, TYPIST, JSON.stringify(answers), ...command], { cwd: folder });
}

describe('init', () => {
  it(
    'tries what it is told, and writes what it needs to run by itself',
    async () => {
      const { code, stdout } = await typed([
        [DOMAIN_WANTED, 'example.org\r'],
        ['Its address', `${ALICE.address}\r`],
        ['Its password', `${WRONG}\r`],
        ['Keep it', '\r'],
        ['Its address', `${ALICE.address}\r`],
        ['Its password', `${ALICE.password}\r`],
        ['can log in', ''],
        ['Its address', '\r'],
        ['The token', `${TOKEN}\r`],
        ['USER@HOST', '\r'],
        ['every hour', 'cron\r'],
      ]);
      expect(code, stdout).toBe(0);
      expect(stdout).toContain('example.org works');
      expect(stdout).toContain('✗ ');
      expect(stdout).toContain('✓ It can log in, to read and to send');
      expect(stdout).toContain('✓ It makes an account that can log in');
      for (const secret of [ALICE.password, TOKEN, WRONG]) expect(stdout).not.toContain(secret);
      expect(readdirSync(folder).toSorted()).toEqual(['mailproof.env', 'mailproof.yaml']);
      expect(statSync(join(folder, 'mailproof.env')).mode & 0o777).toBe(0o600);
      const config = readFileSync(join(folder, 'mailproof.yaml'), 'utf8');
      expect(config).toMatch(/^domain: example\.org\n/);
      for (const secret of [encodeURIComponent(ALICE.password), TOKEN]) expect(config).not.toContain(secret);
      const [line = ''] = stdout.match(/^17 \* \* \* \* .*$/m) ?? [];
      const { code: first, stdout: screen } = await lab.run(['sh', '-c', line.replace(/^\S+ \S+ \S+ \S+ \S+ /, '')], {
        cwd: '/',
      });
      expect([first, screen]).toEqual([0, '']);
      expect(existsSync(join(folder, 'mailproof-history', 'history.sqlite'))).toBe(true);
    },
    PATIENCE,
  );

  it(
    'tries a mailbox elsewhere and a way in by ssh, and writes both',
    async () => {
      await lab.openHost();
      const { code, stdout } = await typed([
        [DOMAIN_WANTED, 'example.org\r'],
        ['Its address', `${ALICE.address}\r`],
        ['Its password', `${ALICE.password}\r`],
        ['can log in', ''],
        ['Its address', `${PEER_ADDRESS}\r`],
        ['Its password', `${PEER_PASSWORD}\r`],
        ['The token', '\r'],
        ['USER@HOST', `root@nowhere.${DOMAIN}\r`],
        ['Keep it', '\r'],
        ['USER@HOST', `root@${HOST}\r`],
        ['every hour', 'no\r'],
      ]);
      expect(code, stdout).toBe(0);
      expect(stdout).toContain('✓ Messages get there and back');
      expect(stdout).toMatch(/✗ .*nowhere\.example\.org/);
      expect(stdout).toContain('✓ The server can be looked at from inside');
      expect(stdout).not.toContain(PEER_PASSWORD);
      expect(readFileSync(join(folder, 'mailproof.yaml'), 'utf8')).toMatch(/^ssh: root@mail\.example\.org$/m);
      expect(readFileSync(join(folder, 'mailproof.env'), 'utf8')).toMatch(
        /^MAILPROOF_PEER='dclogin:peer@provider\.net\?/m,
      );
    },
    PATIENCE,
  );

  it.each([
    ['Ctrl-C', CTRL_C],
    ['the end of input', CTRL_D],
  ])('%s leaves nothing behind', async (_name, key) => {
    for (const answers of [
      [[DOMAIN_WANTED, key]],
      [
        [DOMAIN_WANTED, 'example.org\r'],
        ['Its address', key],
      ],
    ] as const) {
      const { code, stdout } = await typed(answers);
      expect(code, stdout).toBe(130);
      expect(stdout).toContain('Nothing was written.');
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('Ctrl-C during the run ends it, too', async () => {
    const { code, stdout } = await typed([
      [DOMAIN_WANTED, 'example.org\r'],
      ['\n', ''],
      ['checks', CTRL_C],
    ]);
    expect(code, stdout).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks before it replaces a file', async () => {
    const file = join(folder, 'mailproof.yaml');
    writeFileSync(file, 'domain: kept.example\n');
    const { code } = await typed([['Replace it?', '\r']]);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('domain: kept.example\n');
  });

  it('without a terminal it is one line, exit 3', async () => {
    const { code, stdout, stderr } = await lab.run([process.execPath, DOOR, 'init', 'example.org'], { cwd: folder });
    expect(stderr).toMatch(/^mailproof: init asks questions, and needs a terminal .*\n$/);
    expect([code, stdout]).toEqual([3, '']);
  });
});
