/** The command as people use it: exit codes, interruption, bad input; all at the lab's vantage point. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meaning } from '../../reporters/meaning.ts';
import { DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { command, mailproof } from './pool.ts';
import { secretsEnvironment } from './secrets.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DOOR = join(PROJECT, 'bin/mailproof.js');
let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

describe('exit codes', () => {
  it.each([
    ['healthy', 0],
    ['smtp-blocked-here', 0],
    ['smtp-closed', 1],
    ['resolver-down', 2],
    ['server-banned', 1],
    ['server-unseen', 2],
  ])('%s: %i', async (fault, exit) => {
    await lab.become(fault);
    const { code, report } = await mailproof(lab);
    expect([code, report.exit], JSON.stringify(report.checks.filter(({ verdict }) => verdict === 'fail'))).toEqual([
      exit,
      exit,
    ]);
  });

  it('tells one cause for everything that a blocked port hides', async () => {
    await lab.become('smtp-blocked-here');
    const { report } = await mailproof(lab);
    const unsure = report.checks.filter(({ verdict }) => verdict === 'inconclusive');
    expect(new Set(unsure.map(({ id, cause }) => cause ?? id))).toEqual(new Set(['smtp.reachable']));
    expect(unsure.find(({ id }) => id === 'smtp.reachable')?.vantage).toBe(true);
    expect(meaning(report)).toMatch(
      /^example\.org: receiving could not be judged: Port 25 cannot be reached from here /,
    );
  });
});

describe("the README's line for cron", () => {
  it('writes one mail when the server goes down, none while it is, and one when it is back', async () => {
    const history = mkdtempSync(join(tmpdir(), 'mailproof-history-'));
    const look = async (world: string): Promise<{ readonly code: number; readonly stdout: string }> => {
      await lab.become(world);
      return command(lab, DOMAIN, ...lab.options, '--history', history, '--notify-on', 'change', '--confirm', '2');
    };
    try {
      expect(await look('healthy')).toMatchObject({ code: 0, stdout: '' });
      expect(await look('server-down')).toMatchObject({ code: 1, stdout: '' });
      const rang = await look('server-down');
      expect(rang.code).toBe(1);
      expect(rang.stdout).toContain('answers on no port, though other hosts do');
      expect(await look('server-down')).toMatchObject({ code: 1, stdout: '' });
      expect(await look('healthy')).toMatchObject({ code: 0, stdout: '' });
      const over = await look('healthy');
      expect(over.code).toBe(0);
      expect(over.stdout).toContain('server.reachable');
    } finally {
      rmSync(history, { recursive: true, force: true });
    }
  });
});

describe('manners', () => {
  it('does nothing that mailcow would count against this address', async () => {
    await lab.become('healthy');
    await mailproof(lab);
    expect(await lab.authFailures()).toBe(0);
  });
});

describe('an interruption', () => {
  /** Sends the signal once a connection is being tried, and kills for good (137) what goes on all the same. */
  const INTERRUPTED = `signal=$1; shift
"$@" & pid=$!
until grep -q ' 02 ' /proc/net/tcp /proc/net/tcp6; do kill -0 $pid || break; sleep 0.05; done
kill -s $signal $pid
(sleep 20; kill -KILL $pid) >/dev/null 2>&1 & late=$!
wait $pid; code=$?; kill $late; exit $code`;

  it.each(['INT', 'TERM'])('by SIG%s ends the run, however long it would have waited', async (signal) => {
    await lab.become('smtp-filtered');
    // A shell without job control would have the run ignore SIGINT.
    const run = ['env', '--default-signal=INT', process.execPath, DOOR, 'example.org', ...lab.options];
    const { code, stderr } = await lab.run(['sh', '-c', INTERRUPTED, 'sh', signal, ...run, '--timeout', '60']);
    expect(code).toBe(130);
    expect(stderr).not.toContain('    at ');
  });
});

describe('bad input', () => {
  it.each([
    [['example.org', '--resover', '1.1.1.1'], 'unknown option --resover; did you mean --resolver?'],
    [['user@example.org'], 'did you mean example.org?'],
    [['example.org', '--reporter', 'junit=/nowhere/x.xml'], 'the folder /nowhere does not exist'],
    [['example.org', '--only', 'no.such'], '--only "no.such" names no check'],
    [['example.org', '--only', 'dns.mx', '--skip', 'dns'], 'no check is left'],
    [['example.org', '--transcript', '/dev/null'], '--transcript /dev/null cannot be used: it is a file and no folder'],
    [['qr'], 'Run: mailproof qr example.org'],
    [['explain', 'dns.mxx'], 'did you mean dns.mx?'],
    [['lst'], 'did you mean list?'],
  ])('%j: one line and exit 3', async (words, message) => {
    const { code, stdout, stderr } = await command(lab, ...words);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('a host is no domain: one line that names the domain, exit 3', async () => {
    await lab.become('healthy');
    for (const words of [
      ['mail.example.org'],
      ['zone', 'mail.example.org'],
      ['autoconfig.example.org'],
      ['zone', 'www.example.org'],
    ]) {
      const { code, stdout, stderr } = await command(lab, ...words, ...lab.options);
      expect(stderr).toMatch(
        /^mailproof: (?:mail|autoconfig|www)\.example\.org has no mail of its own: .* did you mean example\.org\?.*\n$/,
      );
      expect([code, stdout]).toEqual([3, '']);
    }
  });

  it('what proves nothing about the domain is refused', async () => {
    await lab.become('healthy');
    for (const [given, domain, words] of [
      [
        secretsEnvironment(['account']),
        'exmaple.org',
        'MAILPROOF_ACCOUNT is a mailbox of example.org, which this run is not about',
      ],
      [
        { MAILPROOF_PEER: secretsEnvironment(['account2'])['MAILPROOF_ACCOUNT2'] ?? '' },
        'example.org',
        'MAILPROOF_PEER is a mailbox of the server of example.org itself',
      ],
    ] as const) {
      const { code, stdout, stderr } = await lab.run([process.execPath, DOOR, domain, ...lab.options], { env: given });
      expect(stderr).toContain(words);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([code, stdout]).toEqual([3, '']);
    }
  });

  it('a domain that does not exist is told in the report, without a stack trace', async () => {
    await lab.become('healthy');
    const { code, stdout, stderr } = await command(lab, 'does-not-exist.org', ...lab.options);
    expect(code).toBe(1);
    expect(stdout).toContain('does-not-exist.org does not exist');
    expect(`${stdout}${stderr}`).not.toContain('    at ');
  });
});

describe('zone', () => {
  it.each([
    ['healthy', 0, '0 different, 0 unknown'],
    ['spf-missing', 1, 'example.org. 300 IN TXT "v=spf1 mx -all" ; missing'],
    ['resolver-down', 2, 'No DNS resolver answers'],
  ])('%s: exit %i', async (fault, exit, words) => {
    await lab.become(fault);
    const { code, stdout, stderr } = await command(lab, 'zone', 'example.org', ...lab.options);
    expect(`${stdout}${stderr}`).toContain(words);
    expect(code).toBe(exit);
  });
});

describe('the deadline', () => {
  it('leaves undetermined what is not known by then, and blames nobody', async () => {
    await lab.become('smtp-filtered');
    const { code, report } = await mailproof(lab, '--deadline', '1');
    const unsure = report.checks.filter(({ verdict }) => verdict === 'inconclusive');
    expect(unsure.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('deadline'));
    expect([report.summary.fail, report.summary.broken]).toEqual([0, 0]);
    expect([code, report.exit]).toEqual([2, 2]);
    expect(meaning(report)).toMatch(/^The run was cut short by its deadline, before \d+ checks were done: /);
    expect(meaning(report)).not.toContain('works');
  });
});

describe('vitest itself', () => {
  it('runs the checks by their project', async () => {
    await lab.become('healthy');
    const environment = {
      MAILPROOF_DOMAIN: 'example.org',
      MAILPROOF_CA: lab.options[lab.options.indexOf('--ca') + 1] ?? '',
    };
    const { code, stdout } = await lab.run(
      [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'checks', '-t', 'imap.reachable'],
      { cwd: PROJECT, env: environment },
    );
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/1 passed/);
  });
});
