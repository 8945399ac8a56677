/** mailproof with mailboxes, a token and an API key: it is bounded, cleans up after itself however it ends, and tells no secret to anybody. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REPORTER_NAMES } from '../../bin/reporter-names.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import { ALICE, API_KEY, BOB, DOMAIN, HOST, PEER_ADDRESS, PEER_HOST, PEER_PASSWORD, TOKEN } from './healthy.ts';
import { startLab, type Lab, type RunResult } from './lab.ts';
import type { Look, Seen } from './look.ts';
import { ALL_SECRETS, secretsEnvironment } from './secrets.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const LOOK = fileURLToPath(new URL('./look.ts', import.meta.url));
const WRONG_KEY = 'F0E0D0-C0B0A0-F0E0D0-C0B0A0-F0E0D0';
const PATIENCE = ['--patience', '8'];
const everything = { ...secretsEnvironment(ALL_SECRETS), MAILCOW_API_KEY: API_KEY };

let lab: Lab;
/** Of one test: the ledger, transcripts, reports. */
let folder: string;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-account-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Wanted {
  readonly environment?: Record<string, string>;
  readonly options?: readonly string[];
  readonly input?: string;
  /** Shell code around the command, which is `"$@"`. */
  readonly around?: string;
}

function run({ environment = everything, options = [], input = '', around = 'exec "$@"' }: Wanted = {}): Promise<RunResult> {
  const command = [process.execPath, DOOR, DOMAIN, ...lab.options, ...options];
  return lab.run(['sh', '-c', around, 'sh', ...command], { env: { ...environment, XDG_STATE_HOME: folder }, input });
}

async function report(wanted: Wanted = {}): Promise<{ readonly report: Report; readonly stderr: string }> {
  const { stdout, stderr } = await run({ ...wanted, options: ['--reporter', 'json', ...(wanted.options ?? [])] });
  if (stdout === '') throw new Error(stderr);
  return { report: JSON.parse(stdout) as Report, stderr };
}

function verdicts({ checks }: Report, verdict: CheckReport['verdict']): string[] {
  return checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
}

const ledger = (): string => join(folder, 'mailproof', 'ledger.jsonl');

/** What the ledger still holds. */
function open(): unknown[] {
  if (!existsSync(ledger())) return [];
  const lines = readFileSync(ledger(), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { readonly id?: string; readonly done?: string; readonly entry?: unknown });
  const done = new Set(lines.flatMap((line) => line.done ?? []));
  return lines.filter(({ id }) => id !== undefined && !done.has(id)).map(({ entry }) => entry);
}

/** What runs have left on both servers: every message, and every account beside those that were there. */
async function left(): Promise<Seen> {
  const look: Look = {
    boxes: [{ host: HOST, ...ALICE }, { host: HOST, ...BOB }, { host: PEER_HOST, address: PEER_ADDRESS, password: PEER_PASSWORD }], host: HOST, domain: DOMAIN, apiKey: API_KEY,
  };
  const { code, stdout, stderr } = await lab.run([process.execPath, LOOK], { input: JSON.stringify(look) });
  if (code !== 0) throw new Error(stderr);
  const { messages, accounts } = JSON.parse(stdout) as Seen;
  return { messages, accounts: accounts.filter((address) => address.startsWith('tmp.')) };
}

const NOTHING: Seen = { messages: [], accounts: [] };

/** How often mailadm was asked for an account, by the web server's log. */
async function requests(): Promise<number> {
  return (await lab.logs()).match(/POST \/new_email\?t=/g)?.length ?? 0;
}

/** Secrets in every form in which a protocol carries them. */
function forms(user: string, password: string): string[] {
  const plain = [password, `${user}\0${password}`, `\0${user}\0${password}`, `${user}\0${user}\0${password}`];
  return [...plain, encodeURIComponent(password), encodeURIComponent(password).replaceAll('%20', '+'), ...plain.map((text) => Buffer.from(text).toString('base64').replace(/=+$/, ''))];
}
const SECRETS = [
  ...[ALICE, BOB, { address: PEER_ADDRESS, password: PEER_PASSWORD }].flatMap(({ address, password }) => forms(address, password)),
  ...[TOKEN, API_KEY, WRONG_KEY].flatMap((secret) => forms('', secret)),
];

/** All that was written into a folder, one file after another. */
function written(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');
}

/** Runs with every reporter and a transcript, and returns all that anybody could read afterwards. */
async function everythingSaid(environment: Record<string, string>): Promise<string> {
  const files = REPORTER_NAMES.flatMap((name) => ['--reporter', `${name}=${join(folder, `report.${name}`)}`]);
  const { stdout, stderr } = await run({ environment, options: [...files, ...PATIENCE, '--transcript', join(folder, 'transcript')] });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...REPORTER_NAMES.map((name) => `report.${name}`), 'transcript', 'mailproof']));
  return `${stdout}\n${stderr}\n${written(folder)}`;
}

function expectNoSecret(said: string): void {
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
}

describe('the healthy server', () => {
  it('is not counted against, keeps nothing of a run, and nothing tells a secret', async () => {
    await lab.become('healthy');
    const said = await everythingSaid(everything);
    expect(said).toContain(`${DOMAIN} works.`);
    expectNoSecret(said);
    expect(await lab.authFailures()).toBe(0);
    expect(await left()).toEqual(NOTHING);
    expect(open()).toEqual([]);
  });

  it.each(REPORTER_NAMES)('%s on standard output tells no secret', async (name) => {
    await lab.become('healthy');
    const { stdout, stderr } = await run({ options: ['--reporter', name] });
    expect(stdout.length).toBeGreaterThan(1000);
    expectNoSecret(`${stdout}${stderr}`);
  });

  it('keeps the password of a new account to itself', async () => {
    await lab.become('healthy');
    const said = await everythingSaid(secretsEnvironment(['token']));
    const [, address = ''] = /The account (tmp\.[^ ]+) is left to its expiry/.exec(said) ?? [];
    expect((await left()).accounts).toEqual([address]);
    expect(said).not.toMatch(/"password":\s*"(?!\*\*\*)/);
    const { [address]: password = '' } = await lab.passwords();
    expect(password).not.toBe('');
    expect(forms(address, password).filter((form) => said.includes(form))).toEqual([]);
  });
});

describe('a refused login', () => {
  it.each([
    ['imap-password-changed', secretsEnvironment(['account', 'token', 'peer']), 1],
    ['mailadm-forgets', secretsEnvironment(['token']), 1],
    ['mailadm-token-unknown', secretsEnvironment(['token']), 0],
    ['roundtrip-peer-locked-out', secretsEnvironment(['account', 'peer']), 0],
  ])('%s: nothing tells a secret, and the server counts it once', async (fault, environment, count) => {
    await lab.become(fault);
    expectNoSecret(await everythingSaid(environment));
    expect(await lab.authFailures()).toBe(count);
  });
});

describe('the token', () => {
  const withoutToken = secretsEnvironment(['account']);

  it('comes from a file, and who else can read it is told', async () => {
    await lab.become('healthy');
    const file = join(folder, 'token');
    writeFileSync(file, `${TOKEN}\n`, { mode: 0o644 });
    const options = ['--token-file', file, '--only', 'mailadm'];
    const loose = await report({ environment: withoutToken, options });
    expect(verdicts(loose.report, 'pass')).toContain('mailadm.account');
    expect(loose.stderr).toContain(`chmod 600 ${file}`);
    chmodSync(file, 0o600);
    expect((await report({ environment: withoutToken, options })).stderr).not.toContain('chmod');
  });

  it('comes from standard input', async () => {
    await lab.become('healthy');
    const { report: told, stderr } = await report({ environment: withoutToken, input: `${TOKEN}\n`, options: ['--token-file', '-', '--only', 'mailadm'] });
    expect(verdicts(told, 'pass')).toContain('mailadm.account');
    expect(stderr).not.toContain(TOKEN);
  });

  it.each(['mailadm-mailbox-refused', 'mailadm-key-refused', 'mailadm-token-exhausted'])('%s: mailadm is asked once', async (fault) => {
    await lab.become(fault);
    const before = await requests();
    const { report: told } = await report({ environment: secretsEnvironment(['token']), options: ['--skip', 'mailadm.token'] });
    expect(verdicts(told, 'fail')).toEqual(['mailadm.account']);
    expect(await requests() - before).toBe(1);
  });
});

describe("mailcow's API", () => {
  it('is asked once with a key that it refuses, and the account that stays is told', async () => {
    await lab.become('healthy');
    const { report: told, stderr } = await report({ environment: { ...secretsEnvironment(['token']), MAILCOW_API_KEY: WRONG_KEY } });
    const { accounts } = await left();
    expect(accounts).toHaveLength(1);
    expect(await lab.authFailures()).toBe(1);
    const remarks = `${JSON.stringify(told)}${stderr}`;
    expect(remarks).toContain(accounts[0]);
    expect(remarks).toContain("mailcow's API refused the key");
    // The next run has the right one.
    await run({ environment: { ...secretsEnvironment(['account']), MAILCOW_API_KEY: API_KEY }, options: ['--only', 'imap.login'] });
    expect(await left()).toEqual(NOTHING);
  });
});

describe('waiting', () => {
  it('is bounded by the patience, far below the deadline', async () => {
    await lab.become('roundtrip-discarded');
    const { report: told } = await report({ environment: secretsEnvironment(['account']), options: ['--patience', '4', '--deadline', '40'] });
    expect(verdicts(told, 'fail')).toEqual(['roundtrip.delivery']);
    expect(JSON.stringify(told)).not.toContain("The run's deadline came");
  });

  it('keeps no check from its verdict that does not need the message', async () => {
    await lab.become('healthy');
    const environment = secretsEnvironment(['account']);
    const healthy = (await report({ environment })).report;
    await lab.become('roundtrip-discarded');
    // Patience without end: what is still open at the deadline waited for the message.
    const told = (await report({ environment, options: ['--patience', '600', '--deadline', '25'] })).report;
    const waited = verdicts(told, 'inconclusive');
    expect(waited).toEqual(verdicts(healthy, 'pass').filter((id) => /^(roundtrip|privacy)\.|^(dkim\.signature|dmarc\.alignment|imap\.idle)$/.test(id)));
    expect(verdicts(told, 'pass')).toEqual(verdicts(healthy, 'pass').filter((id) => !waited.includes(id)));
  });

  it('ends at once where the message is sent back, and the bounce is removed, too', async () => {
    await lab.become('roundtrip-outbound-refused');
    const { report: told } = await report({ environment: secretsEnvironment(['account', 'peer']), options: ['--patience', '600', '--deadline', '60'] });
    expect(verdicts(told, 'fail')).toEqual(['roundtrip.outbound']);
    expect(JSON.stringify(told)).toContain('client host is on our blocklist');
    expect(await left()).toEqual(NOTHING);
  });
});

/** Ends the command by a signal once the ledger holds an entry of this kind. */
function endedAt(kind: string, signal: string): string {
  return `"$@" & pid=$!
while kill -0 $pid 2>/dev/null && ! grep -q '"kind":"${kind}"' ${ledger()} 2>/dev/null; do sleep 0.02; done
kill -${signal} $pid
wait $pid`;
}

/** The ledger holds each of these messages, so that the next run removes it. */
function expectKnown(messages: readonly string[]): void {
  const entries = JSON.stringify(open());
  expect(messages.filter((message) => !entries.includes(/<[^>]+>/.exec(message)?.[0] ?? message))).toEqual([]);
}

describe('a run that ends early', () => {
  it.each(['creating', 'account', 'message', 'copies'])('by force, after the ledger says "%s": the next run removes what it left', async (kind) => {
    await lab.become('healthy');
    const { code } = await run({ around: endedAt(kind, 'KILL') });
    expect(code).toBe(137);
    expect(open().length).toBeGreaterThan(0);
    await run();
    const { messages, accounts } = await left();
    // What came only after the next run had looked is for the run after it.
    expectKnown(messages);
    if (messages.length > 0) await run();
    expect((await left()).messages).toEqual([]);
    // Killed before the answer was read, it never learnt which account was made.
    expect(accounts.length).toBeLessThanOrEqual(kind === 'creating' ? 1 : 0);
  });

  it.each([['creating', 'INT'], ['account', 'TERM'], ['message', 'INT'], ['copies', 'INT']])('by Ctrl-C, after the ledger says "%s" (%s): nothing is left, or it is told', async (kind, signal) => {
    await lab.become('healthy');
    // A shell lets commands in the background ignore SIGINT: they take it back by `env`.
    const { code, stderr } = await run({ around: endedAt(kind, signal).replace('"$@" &', 'env --default-signal=INT "$@" &') });
    expect(code).toBe(130);
    expect(stderr).not.toContain('    at ');
    const { messages, accounts } = await left();
    expectKnown(messages);
    for (const account of accounts) expect(`${stderr}${JSON.stringify(open())}`).toMatch(new RegExp(`${account.replaceAll('.', '\\.')}|was asked for an account`));
  });
});
