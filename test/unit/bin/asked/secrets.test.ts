import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { secretsForEach, secretsFrom } from '../../../../bin/asked/secrets.ts';
import { UsageError } from '../../../../bin/asked/usage-error.ts';
import { english } from '../../../../common/say.ts';

const LINK = 'dclogin:me@example.org?p=geheim&v=1';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tokenFile(content: string, mode = 0o600): string {
  const file = path.join(folder, 'token');
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

/** What the user is told. */
function complaint(environment: Record<string, string>, file?: string): string {
  try {
    secretsFrom(environment, file);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('secrets', () => {
  test('come from the environment; what is empty is not given', () => {
    expect(secretsFrom({})).toEqual({ secrets: {}, warnings: [] });
    expect(secretsFrom({ MAILPROOF_TOKEN: '', MAILPROOF_ACCOUNT: ' ' }).secrets).toEqual({});
    const { secrets } = secretsFrom({
      MAILPROOF_TOKEN: ' 1d_abc ',
      MAILPROOF_ACCOUNT: LINK,
      MAILPROOF_ACCOUNT2: LINK.replace('me@', 'you@'),
      MAILPROOF_PEER: LINK.replace('.org', '.net'),
      MAILCOW_API_KEY: 'K-1',
      MAILPROOF_DQS_KEY: 'ABCdef0123456789abcdef0123',
    });
    expect(secrets).toMatchObject({
      token: '1d_abc',
      account: { address: 'me@example.org' },
      account2: { address: 'you@example.org' },
      peer: { address: 'me@example.net' },
      mailcowKey: 'K-1',
      dqsKey: 'abcdef0123456789abcdef0123',
    });
  });

  test("a key to Spamhaus' lists is a label in DNS, and the complaint does not repeat it", () => {
    expect(complaint({ MAILPROOF_DQS_KEY: 'a.zen.dq.spamhaus.net' })).toBe(
      "MAILPROOF_DQS_KEY does not hold a key of Spamhaus' Data Query Service: letters and digits alone, as your account there shows it",
    );
  });

  test('may be an address and a password', () => {
    expect(secretsFrom({ MAILPROOF_USER: 'me@example.org', MAILPROOF_PASSWORD: 'two words' }).secrets).toEqual({
      account: { address: 'me@example.org', user: 'me@example.org', password: 'two words' },
    });
  });

  test('may be the link of the QR code, whatever is wrong with it', () => {
    for (const link of [
      'DCACCOUNT:https://mailadm.example.org/new_email?t=1d_abc&n=x',
      'dcaccount:http://mailadm.example.org/new_email?n=x&t=1d_abc',
    ]) {
      expect(secretsFrom({ MAILPROOF_LINK: link }).secrets).toEqual({ token: '1d_abc', link });
    }
  });

  test("may be in a file, which should be its owner's alone", () => {
    expect(secretsFrom({}, tokenFile('1d_abc\n'))).toEqual({ secrets: { token: '1d_abc' }, warnings: [] });
    const [warning] = secretsFrom({}, tokenFile('1d_abc\n', 0o644)).warnings;
    expect(english(warning ?? { form: '', args: [] })).toMatch(/can be read by other users.*chmod 600/);
    expect(secretsFrom({ CREDENTIALS_DIRECTORY: folder }, tokenFile('1d_abc\n', 0o440)).warnings).toEqual([]);
  });

  test.each<[Record<string, string>, string]>([
    [{ MAILPROOF_TOKEN: 'geheim geheim' }, 'MAILPROOF_TOKEN does not hold one word'],
    [
      { MAILPROOF_TOKEN: 'DCACCOUNT:https://mailadm.example.org/new_email?t=geheim&n=x' },
      'MAILPROOF_TOKEN holds a link; give the token alone',
    ],
    [
      { MAILPROOF_LINK: 'DCACCOUNT:https://mailadm.example.org/new_email?n=geheim' },
      'MAILPROOF_LINK does not hold a link of mailadm',
    ],
    [
      { MAILPROOF_LINK: 'DCACCOUNT:https://mailadm.example.org/new_email?t=geheim', MAILPROOF_TOKEN: 'geheim' },
      'a token is given twice',
    ],
    [{ MAILCOW_API_KEY: 'geheim\r\nX: y' }, 'MAILCOW_API_KEY does not hold one word'],
    [
      { MAILPROOF_ACCOUNT: 'me@example.org:geheim' },
      'MAILPROOF_ACCOUNT cannot be used: The link does not start with dclogin:',
    ],
    [{ MAILPROOF_PEER: `${LINK}&is=plain` }, 'MAILPROOF_PEER cannot be used'],
    [
      { MAILPROOF_ACCOUNT: LINK, MAILPROOF_USER: 'me@example.org', MAILPROOF_PASSWORD: 'geheim' },
      'an account is given twice',
    ],
    [{ MAILPROOF_USER: 'me@example.org' }, 'MAILPROOF_USER is set without MAILPROOF_PASSWORD'],
    [{ MAILPROOF_PASSWORD: 'geheim' }, 'MAILPROOF_PASSWORD is set without MAILPROOF_USER'],
    [{ MAILPROOF_USER: 'geheim', MAILPROOF_PASSWORD: 'geheim' }, 'MAILPROOF_USER must be a whole mail address'],
  ])('that cannot be used are not repeated', (environment, words) => {
    expect(complaint(environment)).toContain(words);
    expect(complaint(environment)).not.toContain('geheim');
  });

  test('in a file are not repeated either', () => {
    expect(complaint({}, tokenFile('geheim geheim'))).toMatch(/^the token file .*token does not hold one word/);
    expect(complaint({}, tokenFile(''))).toContain('is empty');
    expect(complaint({ MAILPROOF_TOKEN: 'geheim' }, tokenFile('geheim'))).toContain('a token is given twice');
    expect(complaint({}, path.join(folder, 'absent'))).toContain('absent');
  });
});

describe('secrets for several domains', () => {
  const [a, b] = ['a.example', 'example.org'].map((domain) => ({ ...exampleSettings(), domain }));
  const both = [a, b].filter((settings) => settings !== undefined);

  test('go to the domain that they belong to', () => {
    const peer = LINK.replace('.org', '.net');
    const { secrets } = secretsForEach(
      both,
      { MAILPROOF_ACCOUNT: LINK, MAILPROOF_PEER: peer },
      { ofEach: [tokenFile('1d_abc'), undefined] },
    );
    expect(secrets).toEqual([
      { token: '1d_abc', peer: expect.objectContaining({ address: 'me@example.net' }) },
      {
        account: expect.objectContaining({ address: 'me@example.org' }),
        peer: expect.objectContaining({ address: 'me@example.net' }),
      },
    ]);
  });

  test.each([
    [{ MAILPROOF_TOKEN: '1d_abc' }, 'a token belongs to one domain'],
    [{ MAILPROOF_ACCOUNT: LINK.replace('.org', '.net') }, 'MAILPROOF_ACCOUNT is a mailbox of example.net'],
    [{ MAILCOW_API_KEY: 'K-1' }, 'belongs to one mailcow'],
  ])('are refused where they fit none: %j', (environment, message) => {
    expect(() => secretsForEach(both, environment, { ofEach: [] })).toThrow(message);
    expect(() => secretsForEach(both, environment, { ofEach: [] })).not.toThrow('geheim');
  });

  test('may be the key of the one mailcow that all domains share', () => {
    const shared = both.map((settings) => ({ ...settings, host: 'mail.example.org' }));
    expect(secretsForEach(shared, { MAILCOW_API_KEY: 'K-1' }, { ofEach: [] }).secrets).toEqual([
      { mailcowKey: 'K-1' },
      { mailcowKey: 'K-1' },
    ]);
  });
});

describe('an account of another domain', () => {
  const here = [{ ...exampleSettings(), domain: 'exmaple.org' }];
  const given = { MAILPROOF_ACCOUNT: LINK };

  test.each([
    [given, 'MAILPROOF_ACCOUNT is a mailbox of example.org'],
    [{ MAILPROOF_USER: 'me@Example.org', MAILPROOF_PASSWORD: 'geheim' }, 'MAILPROOF_USER is a mailbox of example.org'],
    [{ MAILPROOF_ACCOUNT2: LINK }, 'MAILPROOF_ACCOUNT2 is a mailbox of example.org'],
  ])('proves nothing and is refused: %j', (environment, message) => {
    expect(() => secretsForEach(here, environment, { ofEach: [] })).toThrow(message);
    expect(() => secretsForEach(here, environment, { ofEach: [] })).not.toThrow('geheim');
  });

  test('is left out where the configuration knows its domain, as in a run about both', () => {
    expect(secretsForEach(here, given, { ofEach: [], elsewhere: ['example.org'] }).secrets).toEqual([{}]);
  });

  test('of which this one is an alias is named by its address here and its name there', () => {
    const alias = 'dclogin:me@exmaple.org?p=geheim&v=1&iu=me@example.org&su=me@example.org';
    expect(secretsForEach(here, { MAILPROOF_ACCOUNT: alias }, { ofEach: [] }).secrets).toEqual([
      { account: expect.objectContaining({ address: 'me@exmaple.org', user: 'me@example.org' }) },
    ]);
  });
});
