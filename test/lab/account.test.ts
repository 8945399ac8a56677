/**
 * mailproof with mailboxes, a token and an API key: it is bounded, cleans up after itself however it ends, and tells no
 * secret to anybody.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTER_NAMES } from '../../bin/asked/reporter-names.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import { ALICE, API_KEY, BOB, DOMAIN, PEER_ADDRESS, PEER_PASSWORD, TOKEN } from './healthy.ts';
import { DQS_ENVIRONMENT, DQS_KEY } from './keyed-lists.ts';
import type { SeenMailbox } from './look.ts';
import { LabPool } from './pool.ts';
import { secretsEnvironment } from './secrets.ts';
import { atSite, type Site } from './site.ts';

/** These runs wait for messages most of the time. */
const LABS = 4;
const WRONG_KEY = 'F0E0D0-C0B0A0-F0E0D0-C0B0A0-F0E0D0';

let pool: LabPool;

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(() => pool.stop());

/** At a site of its own, in that world. */
function at(world: string, use: (site: Site) => Promise<void>): Promise<void> {
  return atSite(pool, async (site) => {
    await site.lab.become(world);
    await use(site);
  });
}

function verdicts({ checks }: Report, verdict: CheckReport['verdict']): string[] {
  return checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
}

const NOTHING: SeenMailbox = { messages: [], accounts: [] };

/** Secrets in every form in which a protocol carries them. */
function forms(user: string, password: string): string[] {
  const plain = [password, `${user}\0${password}`, `\0${user}\0${password}`, `${user}\0${user}\0${password}`];
  return [
    ...plain,
    encodeURIComponent(password),
    encodeURIComponent(password).replaceAll('%20', '+'),
    ...plain.map((text) => Buffer.from(text).toString('base64').replace(/=+$/, '')),
  ];
}
const SECRETS = [
  ...[ALICE, BOB, { address: PEER_ADDRESS, password: PEER_PASSWORD }].flatMap(({ address, password }) =>
    forms(address, password),
  ),
  ...[TOKEN, API_KEY, WRONG_KEY].flatMap((secret) => forms('', secret)),
];

function expectNoSecret(said: string): void {
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
}

describe.concurrent('the healthy server', () => {
  it('is not counted against, keeps nothing of a run, and nothing tells a secret', () =>
    at('healthy', async (site) => {
      const said = await site.everythingSaid();
      expect(said).toContain(`${DOMAIN} works.`);
      expectNoSecret(said);
      expect(await site.lab.authFailures()).toBe(0);
      expect(await site.left()).toEqual(NOTHING);
      expect(site.open()).toEqual([]);
    }));

  it.each(REPORTER_NAMES)('%s on standard output tells no secret', (name) =>
    at('healthy', async (site) => {
      const { stdout, stderr } = await site.run({ options: ['--reporter', name] });
      expect(stdout).not.toBe('');
      expectNoSecret(`${stdout}${stderr}`);
    }),
  );

  it('keeps the password of a new account to itself', () =>
    at('healthy', async (site) => {
      const said = await site.everythingSaid(secretsEnvironment(['token']));
      const [, address = ''] = /The account (tmp\.[^ ]+) is left to its expiry/.exec(said) ?? [];
      expect((await site.left()).accounts).toEqual([address]);
      expect(said).not.toMatch(/"password":\s*"(?!\*\*\*)/);
      const { [address]: password = '' } = await site.lab.passwords();
      expect(password).not.toBe('');
      expect(forms(address, password).filter((form) => said.includes(form))).toEqual([]);
    }));
});

describe.concurrent('a refused login', () => {
  it.each([
    ['imap-password-changed', secretsEnvironment(['account', 'token', 'peer']), 1],
    ['mailadm-forgets', secretsEnvironment(['token']), 1],
    ['mailadm-token-unknown', secretsEnvironment(['token']), 0],
    ['roundtrip-peer-locked-out', secretsEnvironment(['account', 'peer']), 0],
  ])('%s: nothing tells a secret, and the server counts it once', (fault, environment, count) =>
    at(fault, async (site) => {
      expectNoSecret(await site.everythingSaid(environment));
      expect(await site.lab.authFailures()).toBe(count);
    }),
  );
});

describe.concurrent('a key to a blocklist', () => {
  it('stands in no report, and in no transcript', () =>
    at('reputation-listed-keyed', async (site) => {
      const said = await site.everythingSaid({ ...DQS_ENVIRONMENT, ...secretsEnvironment(['account']) });
      expect(said).toContain('Spamhaus ZEN lists 24.48.100.24');
      expect(said.toLowerCase()).not.toContain(DQS_KEY);
    }));
});

describe.concurrent('a server that says of every login that the fault is its own', () => {
  it('is asked once, whatever number of accounts there is', () =>
    at('imap-login-out-of-order', async (site) => {
      const transcript = join(site.folder, 'transcript');
      const { report: told } = await site.report({
        environment: secretsEnvironment(['account', 'account2', 'token', 'key']),
        options: ['--transcript', transcript],
      });
      const heard = readFileSync(join(transcript, 'mail.txt'), 'utf8');
      expect(heard.match(/ C: (?:\S+ AUTHENTICATE|\S+ LOGIN|AUTH) .*/g) ?? []).toHaveLength(1);
      expect(told.checks.find(({ id }) => id === 'imap.login')?.verdict).toBe('fail');
      const { verdict, cause } = told.checks.find(({ id }) => id === 'mailadm.login') ?? {};
      expect([verdict, cause]).toEqual(['inconclusive', 'imap.login']);
    }));
});

describe.concurrent('the token', () => {
  const withoutToken = secretsEnvironment(['account']);

  it('comes from a file, and who else can read it is told', () =>
    at('healthy', async (site) => {
      const file = join(site.folder, 'token');
      writeFileSync(file, `${TOKEN}\n`, { mode: 0o644 });
      const options = ['--token-file', file, '--only', 'mailadm'];
      const loose = await site.report({ environment: withoutToken, options });
      expect(verdicts(loose.report, 'pass')).toContain('mailadm.account');
      expect(loose.stderr).toContain(`chmod 600 ${file}`);
      chmodSync(file, 0o600);
      expect((await site.report({ environment: withoutToken, options })).stderr).not.toContain('chmod');
    }));

  it('comes from standard input', () =>
    at('healthy', async (site) => {
      const { report: told, stderr } = await site.report({
        environment: withoutToken,
        input: `${TOKEN}\n`,
        options: ['--token-file', '-', '--only', 'mailadm'],
      });
      expect(verdicts(told, 'pass')).toContain('mailadm.account');
      expect(stderr).not.toContain(TOKEN);
    }));

  it.each(['mailadm-mailbox-refused', 'mailadm-key-refused', 'mailadm-token-exhausted'])(
    '%s: mailadm is asked once',
    (fault) =>
      at(fault, async (site) => {
        const before = await site.requests();
        const { report: told } = await site.report({
          environment: secretsEnvironment(['token']),
          options: ['--skip', 'mailadm.token'],
        });
        expect(verdicts(told, 'fail')).toEqual(['mailadm.account']);
        expect((await site.requests()) - before).toBe(1);
      }),
  );
});

describe.concurrent("mailcow's API", () => {
  it('is asked once with a key that it refuses, and the account that stays is told', () =>
    at('healthy', async (site) => {
      const { report: told, stderr } = await site.report({
        environment: { ...secretsEnvironment(['token']), MAILCOW_API_KEY: WRONG_KEY },
      });
      const { accounts } = await site.left();
      expect(accounts).toHaveLength(1);
      expect(await site.lab.authFailures()).toBe(1);
      const remarks = `${JSON.stringify(told)}${stderr}`;
      expect(remarks).toContain(accounts[0]);
      expect(remarks).toContain("mailcow's API refused the key");
      // The next run has the right one.
      await site.run({
        environment: { ...secretsEnvironment(['account']), MAILCOW_API_KEY: API_KEY },
        options: ['--only', 'imap.login'],
      });
      expect(await site.left()).toEqual(NOTHING);
    }));
});

describe.concurrent('waiting', () => {
  it('is bounded by the patience, far below the deadline', () =>
    at('roundtrip-discarded', async (site) => {
      const { report: told } = await site.report({
        environment: secretsEnvironment(['account']),
        options: ['--patience', '4', '--deadline', '40'],
      });
      expect(verdicts(told, 'fail')).toEqual(['roundtrip.delivery']);
      expect(JSON.stringify(told)).not.toContain("The run's deadline came");
    }));

  it('keeps no check from its verdict that does not need the message', () =>
    at('healthy', async (site) => {
      const environment = secretsEnvironment(['account']);
      const healthy = (await site.report({ environment })).report;
      await site.lab.become('roundtrip-discarded');
      // Patience without end: what is still open at the deadline waited for the message.
      const told = (await site.report({ environment, options: ['--patience', '600', '--deadline', '25'] })).report;
      const waited = verdicts(told, 'inconclusive');
      expect(waited).toEqual(
        verdicts(healthy, 'pass').filter((id) =>
          /^(roundtrip|privacy)\.|^(dkim\.signature|dmarc\.alignment|imap\.idle)$/.test(id),
        ),
      );
      expect(verdicts(told, 'pass')).toEqual(verdicts(healthy, 'pass').filter((id) => !waited.includes(id)));
    }));

  it('ends at once where the message is sent back, and the bounce is removed, too', () =>
    at('roundtrip-outbound-refused', async (site) => {
      const { report: told } = await site.report({
        environment: secretsEnvironment(['account', 'peer']),
        options: ['--patience', '600', '--deadline', '60'],
      });
      expect(verdicts(told, 'fail')).toEqual(['roundtrip.outbound']);
      expect(JSON.stringify(told)).toContain('client host is on our blocklist');
      expect(await site.left()).toEqual(NOTHING);
    }));
});

/** Ends the command by a signal once the ledger holds an entry of this kind. */
function endedAt({ ledger }: Site, kind: string, signal: string): string {
  return `"$@" & pid=$!
while kill -0 $pid 2>/dev/null && ! grep -q '"kind":"${kind}"' ${ledger} 2>/dev/null; do sleep 0.02; done
kill -${signal} $pid
wait $pid`;
}

/** The ledger holds each of these messages, so that the next run removes it. */
function expectKnown(site: Site, messages: readonly string[]): void {
  const entries = JSON.stringify(site.open());
  expect(messages.filter((message) => !entries.includes(/<[^>]+>/.exec(message)?.[0] ?? message))).toEqual([]);
}

describe.concurrent('a run that ends early', () => {
  it.each(['creating', 'account', 'message', 'copies'])(
    'by force, after the ledger says "%s": the next run removes what it left',
    (kind) =>
      at('healthy', async (site) => {
        const { code } = await site.run({ around: endedAt(site, kind, 'KILL') });
        expect(code).toBe(137);
        expect(site.open().length).toBeGreaterThan(0);
        await site.run();
        const { messages, accounts } = await site.left();
        // What came only after the next run had looked is for the run after it.
        expectKnown(site, messages);
        if (messages.length > 0) await site.run();
        expect((await site.left()).messages).toEqual([]);
        // Killed before the answer was read, it never learnt which account was made.
        expect(accounts.length).toBeLessThanOrEqual(kind === 'creating' ? 1 : 0);
      }),
  );

  it.each([
    ['creating', 'INT'],
    ['account', 'TERM'],
    ['message', 'INT'],
    ['copies', 'INT'],
  ])('by Ctrl-C, after the ledger says "%s" (%s): nothing is left, or it is told', (kind, signal) =>
    at('healthy', async (site) => {
      // A shell lets commands in the background ignore SIGINT: they take it back by `env`.
      const { code, stderr } = await site.run({
        around: endedAt(site, kind, signal).replace('"$@" &', 'env --default-signal=INT "$@" &'),
      });
      expect(code).toBe(130);
      expect(stderr).not.toContain('    at ');
      const { messages, accounts } = await site.left();
      expectKnown(site, messages);
      for (const account of accounts)
        expect(`${stderr}${JSON.stringify(site.open())}`).toMatch(
          new RegExp(`${account.replaceAll('.', '\\.')}|was asked for an account`),
        );
    }),
  );
});
