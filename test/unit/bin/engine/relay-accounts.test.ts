/** Accounts at a relay: made once, said before, kept for their owner only, and used again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { withRelayAccounts } from '../../../../bin/engine/relay-accounts.ts';
import { english, type Text } from '../../../../common/say.ts';
import { inventLogins, keepLogins, keptLogins, makesAccounts } from '../../../../fixtures/mail/relay-accounts.ts';
import type { Run } from '../../../../fixtures/senses.ts';
import { httpOf } from '../../happy/net.ts';

const DOMAIN = 'nine.example';
const [FIRST, SECOND] = ['w857uqp4s', 'b2k4m6n8p'].map((name) => ({
  address: `${name}@${DOMAIN}`,
  user: `${name}@${DOMAIN}`,
  password: ')P*.|!fMZj>7',
})) as [ReturnType<typeof loginLike>, ReturnType<typeof loginLike>];

function loginLike(): { readonly address: string; readonly user: string; readonly password: string } {
  return { address: '', user: '', password: '' };
}

let folder = '';
let file = '';
const before = process.env['XDG_STATE_HOME'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-relay-'));
  file = join(folder, 'mailproof', 'relay-accounts.json');
  process.env['XDG_STATE_HOME'] = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env['XDG_STATE_HOME'];
  else process.env['XDG_STATE_HOME'] = before;
  rmSync(folder, { recursive: true, force: true });
});

/** Where accounts are kept or are given, nobody is asked. */
const NOBODY = { dns: () => expect.unreachable() };

function run(settings: Partial<Run['settings']> = {}, secrets: Run['private']['secrets'] = {}): Run {
  return { settings: { ...exampleSettings(), domain: DOMAIN, accounts: true, ...settings }, private: { secrets } };
}

describe('the file of accounts', () => {
  it('is for its owner only, and holds those of each relay', () => {
    keepLogins(DOMAIN, [FIRST, SECOND]);
    keepLogins('ten.example', [SECOND, FIRST]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keptLogins(DOMAIN)).toEqual([FIRST, SECOND]);
    expect(keptLogins('ten.example')).toEqual([SECOND, FIRST]);
    expect(keptLogins('other.example')).toBeUndefined();
  });

  it.each(['', 'no JSON', '[]', `{"${DOMAIN}": 1}`, `{"${DOMAIN}": [{"address": 1}]}`, `{"${DOMAIN}": []}`])(
    'that holds %j has none',
    (content) => {
      keepLogins(DOMAIN, [FIRST, SECOND]);
      writeFileSync(file, content);
      expect(keptLogins(DOMAIN)).toBeUndefined();
    },
  );
});

describe('a relay', () => {
  it('is asked by POST, once an account, and only what is of its domain counts', async () => {
    const asked: string[] = [];
    const http = httpOf(({ method, path }) => {
      asked.push(`${method ?? 'GET'} ${path}`);
      return method === 'POST'
        ? { status: 200, body: JSON.stringify({ email: FIRST.address, password: FIRST.password }) }
        : { status: 301, headers: { location: `dcaccount:https://${DOMAIN}/new` } };
    });
    expect(await makesAccounts(http, DOMAIN)).toBe(true);
    const logins = await inventLogins(http, DOMAIN);
    expect(logins.known && logins.value).toEqual([FIRST, FIRST]);
    expect(asked).toEqual(['GET /new', 'POST /new', 'POST /new']);
    expect(await inventLogins(http, 'other.example')).toMatchObject({ known: false });
    expect(await makesAccounts(httpOf(), DOMAIN)).toBe(false);
  });
});

describe('before a run', () => {
  it('kept accounts are used again, and the report says so', async () => {
    keepLogins(DOMAIN, [FIRST, SECOND]);
    const said: Text[] = [];
    const [lent] = await withRelayAccounts([run()], {}, (remarks) => said.push(...remarks), NOBODY);
    expect(lent?.private.secrets).toMatchObject({ account: FIRST, account2: SECOND });
    expect(lent?.settings.deltaChat).toBe(true);
    expect(lent?.private.remarks?.map(english).join()).toContain(FIRST.address);
    expect(said).toEqual([]);
  });

  it.each([
    ['with --no-accounts', run({ accounts: false })],
    ['with an account of the operator', run({}, { account: SECOND })],
    ['with a token of mailadm', run({}, { token: 'a_token' })],
    ['at a server of another kind', run({ kind: 'mailcow' })],
  ])('nothing is used or made %s', async (_, given) => {
    keepLogins(DOMAIN, [FIRST, SECOND]);
    const stored = readFileSync(file, 'utf8');
    expect(await withRelayAccounts([given], {}, () => expect.unreachable(), NOBODY)).toEqual([given]);
    expect(readFileSync(file, 'utf8')).toBe(stored);
  });

  it('nothing is made where nothing would be kept', async () => {
    expect(await withRelayAccounts([run()], { CI: 'true' }, () => expect.unreachable(), NOBODY)).toEqual([run()]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('a second relay', () => {
  const OTHER = 'ten.example';
  const given = { account: { ...SECOND, address: `me@${DOMAIN}` } };

  it('is written to from and to an account that is kept there', async () => {
    keepLogins(OTHER, [FIRST, SECOND]);
    const [lent] = await withRelayAccounts([run({ peerRelay: OTHER }, given)], {}, () => expect.unreachable(), NOBODY);
    expect(lent?.private.secrets).toEqual({ ...given, peer: FIRST });
    expect(lent?.private.remarks?.map(english).join()).toContain(FIRST.address);
  });

  it.each([
    ['with --no-accounts', run({ accounts: false, peerRelay: OTHER }, given)],
    ['with a mailbox elsewhere of the operator', run({ peerRelay: OTHER }, { ...given, peer: SECOND })],
    ['without an account to write with', run({ peerRelay: OTHER, kind: 'mailcow' })],
  ])('nothing of it is used %s', async (_, asked) => {
    keepLogins(OTHER, [FIRST, SECOND]);
    expect(await withRelayAccounts([asked], {}, () => expect.unreachable(), NOBODY)).toEqual([asked]);
  });

  it('without an account there, is not written to but by the core, and what to do is said', async () => {
    const [lent] = await withRelayAccounts(
      [run({ peerRelay: OTHER }, given)],
      { CI: 'true' },
      () => expect.unreachable(),
      NOBODY,
    );
    expect(lent?.settings.peerRelay).toBe(OTHER);
    expect(english(lent?.private.secrets.noPeer ?? expect.unreachable())).toContain(
      `no account at the relay ${OTHER}. Make one there`,
    );
  });

  it('must be another one', async () => {
    const [lent] = await withRelayAccounts([run({ peerRelay: DOMAIN }, given)], {}, () => expect.unreachable(), NOBODY);
    expect(lent?.settings.peerRelay).toBeUndefined();
    expect(english(lent?.private.secrets.noPeer ?? expect.unreachable())).toContain('must be another relay');
  });
});
