/**
 * mailproof with Delta Chat's own core: nothing of it outlives the run, however that ends, nothing is left on the
 * server, and no secret is told.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALICE, API_KEY, BOB, PEER_PASSWORD, TOKEN } from './healthy.ts';
import type { SeenMailbox } from './look.ts';
import { command, LabPool } from './pool.ts';
import { ALL_SECRETS, secretsEnvironment } from './secrets.ts';
import { atSite, type Site } from './site.ts';

const LABS = 2;
const NOTHING: SeenMailbox = { messages: [], accounts: [] };
const DELTA_CHAT = ['--delta-chat', '--patience', '10'];
/** Counts the cores of this site: their environment names the folder. */
const COUNT = 'echo cores: $(grep -la "^DC_ACCOUNTS_PATH=$TMPDIR/" /proc/[0-9]*/environ 2>/dev/null | wc -l)';

let pool: LabPool;

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(() => pool.stop());

function at(world: string, use: (site: Site) => Promise<void>): Promise<void> {
  return atSite(pool, async (site) => {
    await site.lab.become(['known-visitor', world]);
    await use(site);
  });
}

/** With a folder for temporary files of its own. */
function environmentFor(site: Site, secrets: Record<string, string>): Record<string, string> {
  return { ...secrets, MAILCOW_API_KEY: API_KEY, TMPDIR: site.folder };
}

const EVERYTHING = secretsEnvironment(ALL_SECRETS);

/** Folders of the core that are still there. */
function folders(site: Site): string[] {
  return readdirSync(site.folder).filter((name) => name.startsWith('mailproof-deltachat-'));
}

describe.concurrent('a run to its end', () => {
  it('leaves no message, account, folder, process and ledger entry, and tells no secret', () =>
    at('healthy', async (site) => {
      const files = [
        '--reporter',
        `json=${join(site.folder, 'report.json')}`,
        '--transcript',
        join(site.folder, 'transcript'),
      ];
      const { stdout, stderr } = await site.run({
        environment: environmentFor(site, EVERYTHING),
        options: [...DELTA_CHAT, ...files],
        around: `"$@"; ${COUNT}`,
      });
      expect(stdout).toContain('cores: 0');
      expect(await site.left()).toEqual(NOTHING);
      expect(folders(site)).toEqual([]);
      expect(site.open()).toEqual([]);
      const said = [
        stdout,
        stderr,
        readFileSync(join(site.folder, 'report.json'), 'utf8'),
        readFileSync(join(site.folder, 'transcript', 'deltachat.txt'), 'utf8'),
      ].join('\n');
      expect(
        [ALICE.password, BOB.password, PEER_PASSWORD, TOKEN, API_KEY].filter((secret) => said.includes(secret)),
      ).toEqual([]);
      expect(await site.lab.authFailures()).toBe(0);
    }));

  it('leaves nothing in given mailboxes either where a file comes back', () =>
    at('deltachat-file-size', async (site) => {
      await site.run({
        environment: environmentFor(site, secretsEnvironment(['account', 'account2'])),
        options: [...DELTA_CHAT, '--only', 'deltachat'],
      });
      expect(await site.left()).toEqual(NOTHING);
      expect(folders(site)).toEqual([]);
    }));
});

/**
 * Ends the command by a signal once its core runs and has written the first message down; counts cores soon afterwards.
 */
function endedBy({ ledger }: Site, signal: string): string {
  return `env --default-signal=INT "$@" & pid=$!
while kill -0 $pid 2>/dev/null && ! grep -q '@localhost' ${ledger} 2>/dev/null; do sleep 0.02; done
${COUNT}
kill -${signal} $pid
wait $pid
sleep 0.5
${COUNT}`;
}

describe.concurrent('a run that ends early', () => {
  it.each(['KILL', 'INT', 'TERM'])('by SIG%s: the core ends with it, and the next run removes what is left', (signal) =>
    at('healthy', async (site) => {
      const environment = environmentFor(site, secretsEnvironment(['account', 'account2', 'token']));
      const { stdout } = await site.run({
        environment,
        options: [...DELTA_CHAT, '--only', 'deltachat'],
        around: endedBy(site, signal),
      });
      expect(stdout.match(/cores: \d+/g)).toEqual(['cores: 1', 'cores: 0']);
      if (signal === 'KILL') expect(folders(site)).toHaveLength(1);
      else expect(folders(site)).toEqual([]);
      await site.run({ environment, options: ['--only', 'imap.login'] });
      expect(folders(site)).toEqual([]);
      expect(await site.left()).toEqual(NOTHING);
    }),
  );
});

describe.concurrent('the deadline', () => {
  it('ends the core, too', () =>
    at('deltachat-folder', async (site) => {
      const environment = environmentFor(site, secretsEnvironment(['account', 'account2']));
      const { stdout } = await site.run({
        environment,
        options: ['--delta-chat', '--patience', '600', '--deadline', '8', '--only', 'deltachat'],
        around: `"$@"; ${COUNT}`,
      });
      expect(stdout).toContain("The run's deadline came");
      expect(stdout).toContain('cores: 0');
      expect(folders(site)).toEqual([]);
    }));
});

async function ping(
  site: Site,
  options: readonly string[],
  secrets: Record<string, string>,
  other?: string,
  around?: string,
): ReturnType<Site['run']> {
  return site.run({
    command: ['ping'],
    environment: environmentFor(site, secrets),
    options: [...(other === undefined ? [] : [other]), ...options],
    ...(around === undefined ? {} : { around }),
  });
}

describe.concurrent('mailproof ping', () => {
  it('tells times an object a line, and ends with a summary', () =>
    at('healthy', async (site) => {
      const { stdout, code } = await ping(site, ['--count', '2', '--reporter', 'json'], secretsEnvironment(['token']));
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines.map((line) => Object.keys(line))).toEqual([
        ['sequence', 'there', 'back', 'seconds'],
        ['sequence', 'there', 'back', 'seconds'],
        ['summary'],
      ]);
      expect(lines.at(-1)).toMatchObject({ summary: { sent: 2, returned: 2, loss: 0 } });
      expect(code).toBe(0);
      expect(await site.left()).toEqual(NOTHING);
    }));

  it('needs nothing but the names of two relays', () =>
    at('two-relays', async (site) => {
      const { stdout, code } = await ping(site, ['--count', '1'], {}, 'provider.net');
      expect(stdout).toMatch(/@example\.org writes to \S+@provider\.net and back/);
      expect(stdout).toContain('1 sent, 1 came back');
      expect(code).toBe(0);
    }));

  it('goes on after a lost one, and says so', () =>
    at('roundtrip-discarded', async (site) => {
      const { stdout, code } = await ping(
        site,
        ['--count', '2', '--patience', '2'],
        secretsEnvironment(['account', 'account2']),
      );
      expect(stdout).toContain('2 sent, 0 came back, 100 % lost');
      expect(code).toBe(1);
    }));

  it('sums up on Ctrl-C, to another provider and back', () =>
    at('healthy', async (site) => {
      const around = `env --default-signal=INT "$@" > ${site.folder}/out & pid=$!
while kill -0 $pid 2>/dev/null && ! grep -q '  2  ' ${site.folder}/out; do sleep 0.05; done
kill -INT $pid; wait $pid; echo code $?; cat ${site.folder}/out; ${COUNT}`;
      const { stdout } = await ping(site, [], secretsEnvironment(['account', 'peer']), 'provider.net', around);
      expect(stdout).toMatch(/sent, [23] came back, /);
      expect(stdout).toContain('cores: 0');
      expect(await site.left()).toEqual(NOTHING);
      expect(folders(site)).toEqual([]);
    }));
});

describe.concurrent('without the option', () => {
  it('the checks say how to ask for them', () =>
    at('healthy', async (site) => {
      const { stdout } = await command(site.lab, 'explain', 'deltachat.configure');
      expect(stdout).toContain('(needs --delta-chat');
      const { report } = await site.report({
        environment: environmentFor(site, EVERYTHING),
        options: ['--only', 'deltachat'],
      });
      expect(report.checks.map(({ verdict, reason }) => [verdict, reason])).toEqual(
        Array.from({ length: 3 }, () => ['exempt', expect.stringContaining('Ask for it with --delta-chat')]),
      );
    }));
});
