import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Values } from '../../../../bin/asked/options.ts';
import { converse } from '../../../../bin/commands/init/conversation.ts';
import { environmentText, writeAll } from '../../../../bin/commands/init/files.ts';
import type { Wanted } from '../../../../bin/commands/init/look.ts';
import { Left, type Operator } from '../../../../bin/commands/init/person.ts';
import { scheduleLines } from '../../../../bin/commands/init/schedule.ts';
import { english } from '../../../../common/say.ts';
import { readLoginLink } from '../../../../fixtures/mail/dclogin.ts';
import type { CheckReport, Report } from '../../../../reporters/report.ts';
import { sampleReport } from '../../../golden/sample.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function checkOf(id: string, changes: Partial<CheckReport>): CheckReport {
  const [some] = sampleReport().checks;
  if (some === undefined) throw new Error('the sample has no check');
  const { reason: _reason, ...rest } = some;
  return { ...rest, id, findings: [], verdict: 'pass', ...changes };
}

function reportOf(...checks: readonly CheckReport[]): Report {
  return { ...sampleReport(), checks };
}

const LACKING_ALL = reportOf(
  ...(['account', 'peer', 'token', 'host'] as const).map((lacks) =>
    checkOf(`imap.${lacks}`, { verdict: 'exempt', lacks }),
  ),
);
const GOOD = reportOf(checkOf('imap.login', {}), checkOf('smtp.login', {}));
const REFUSED = reportOf(
  checkOf('imap.login', {
    verdict: 'fail',
    findings: [{ level: 'required', message: 'The server refuses the login' }],
  }),
);

interface Talk {
  readonly code: number;
  readonly told: string;
  readonly looked: readonly Wanted[];
}

/** A conversation in which each answer is given in turn; whoever has none left leaves. */
async function talk(
  answers: readonly string[],
  reports: readonly (Report | undefined)[],
  { domain, values = {} }: { readonly domain?: string; readonly values?: Values } = {},
): Promise<Talk> {
  const left = [...answers];
  const found = [...reports];
  const told: string[] = [];
  const looked: Wanted[] = [];
  const answer = async (question: Parameters<Operator['ask']>[0]): Promise<string> => {
    told.push(english(question));
    const next = left.shift();
    if (next === undefined) throw new Left();
    return next;
  };
  const code = await converse({
    person: {
      tell: (words) => void told.push(typeof words === 'string' ? words : english(words)),
      ask: answer,
      askSecretly: answer,
    },
    look: async (wanted) => {
      looked.push(wanted);
      return found.shift();
    },
    folder,
    domain,
    values,
  });
  return { code, told: told.join('\n'), looked };
}

const ALL = ['monitor@example.org', `it's`, 'me@other.example', 'p&=%', '1d_token', 'root@mail.example.org'];

describe('init', () => {
  test('asks for what the run lacks, tries each answer with those before it, and writes all of it', async () => {
    const { code, told, looked } = await talk(['example.org', ...ALL, 'no'], [LACKING_ALL, GOOD, GOOD, GOOD, GOOD], {
      values: { 'dkim-selector': ['mail'] },
    });
    expect(code).toBe(0);
    expect(looked.map(({ only }) => only)).toEqual([
      undefined,
      ['imap.login', 'smtp.login'],
      ['roundtrip.outbound', 'roundtrip.inbound'],
      ['mailadm.account', 'mailadm.login'],
      ['host'],
    ]);
    expect(looked.at(-1)).toMatchObject({
      values: { ssh: ['root@mail.example.org'] },
      secrets: { MAILPROOF_TOKEN: '1d_token' },
    });
    expect(readFileSync(join(folder, 'mailproof.yaml'), 'utf8')).toBe(
      'domain: example.org\ndkim-selector: mail\nssh: root@mail.example.org\n',
    );
    const secrets = readFileSync(join(folder, 'mailproof.env'), 'utf8');
    const [, link = ''] = /^MAILPROOF_ACCOUNT='(.*)'$/m.exec(secrets) ?? [];
    expect(readLoginLink(link)).toMatchObject({ login: { address: 'monitor@example.org', password: `it's` } });
    expect(secrets).toContain("MAILPROOF_TOKEN='1d_token'\n");
    expect(statSync(join(folder, 'mailproof.env')).mode & 0o777).toBe(0o600);
    expect(told).toContain('Written: mailproof.yaml and mailproof.env');
    expect(told).not.toMatch(/it's|1d_token/);
  });

  test('asks for nothing that the run did not lack', async () => {
    const { looked, told } = await talk(['no'], [GOOD], { domain: 'example.org' });
    expect(looked).toHaveLength(1);
    expect(told).not.toMatch(/mailbox|token|ssh/);
    expect(readdirSync(folder)).toEqual(['mailproof.yaml']);
  });

  test('tells what is wrong with an answer, and asks again', async () => {
    const { told, looked } = await talk(
      ['monitor@example.org', 'wrong', '', 'monitor@example.org', 'right', '', '', '', 'no'],
      [LACKING_ALL, REFUSED, GOOD],
      { domain: 'example.org' },
    );
    expect(told).toMatch(/✗ The server refuses the login\nKeep it all the same\? \[y\/N\]\n[^]*✓ It can log in/);
    expect(looked).toHaveLength(3);
    expect(readFileSync(join(folder, 'mailproof.env'), 'utf8')).toContain('p=right&');
  });

  test.each([
    ['a mailbox of another domain', 'monitor@other.example', 'monitor@other.example is no mailbox of example.org'],
    ['what is no address', 'monitor', 'The link holds no mail address'],
  ])('does not even try %s', async (_name, address, words) => {
    const { told, looked } = await talk([address, 'secret', '', '', '', '', 'no'], [LACKING_ALL], {
      domain: 'example.org',
    });
    expect(told).toContain(words);
    expect(looked).toHaveLength(1);
  });

  test('a domain that is none, or that no run can be about, is asked for again', async () => {
    const { looked } = await talk(['not a domain', 'mail.example.org', 'example.org', 'no'], [undefined, GOOD]);
    expect(looked.map(({ domain }) => domain)).toEqual(['mail.example.org', 'example.org']);
  });

  test('whoever leaves, at whatever question, leaves nothing behind', async () => {
    const answers = ['example.org', ...ALL];
    for (let count = 0; count <= answers.length; count += 1) {
      await expect(talk(answers.slice(0, count), [LACKING_ALL, GOOD, GOOD, GOOD, GOOD])).rejects.toThrow(Left);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('replaces nothing unasked', async () => {
    writeFileSync(join(folder, 'mailproof.yaml'), 'kept');
    writeFileSync(join(folder, 'mailproof.env'), 'kept');
    expect(await talk([''], [])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'mailproof.yaml'), 'utf8')).toBe('kept');
    const { told } = await talk(
      ['y', 'example.org', 'monitor@example.org', 'secret', '', '', '', 'no', 'n'],
      [LACKING_ALL, GOOD],
    );
    expect(readFileSync(join(folder, 'mailproof.yaml'), 'utf8')).toBe('domain: example.org\n');
    expect(readFileSync(join(folder, 'mailproof.env'), 'utf8')).toBe('kept');
    expect(told).toContain('Set these in the environment yourself: MAILPROOF_ACCOUNT');
  });
});

test('what cannot be written whole leaves nothing', () => {
  const files = [
    { name: 'mailproof.yaml', text: 'x' },
    { name: 'no/such/folder', text: 'x' },
  ];
  expect(() => writeAll(folder, files)).toThrow(/nothing can be written here/);
  expect(readdirSync(folder)).toEqual([]);
});

test('secrets are lines that a shell and systemd read alike', () => {
  expect(environmentText({ MAILPROOF_TOKEN: '1d_x', MAILPROOF_PEER: 'dclogin:a@b.example?p=%27&v=1' })).toBe(
    "MAILPROOF_TOKEN='1d_x'\nMAILPROOF_PEER='dclogin:a@b.example?p=%27&v=1'\n",
  );
});

test.each([`o'brien"s`, 'a"b', `\\'$HOME\`id\`"!`, ' ', '%s $(id)'])('a shell reads %j as it was', (secret) => {
  const script = `${environmentText({ MAILPROOF_ACCOUNT: secret })}printf %s "$MAILPROOF_ACCOUNT"`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(secret);
});

describe('the schedule', () => {
  test('for cron is one line, whatever the folder is called', () => {
    const [, line] = scheduleLines('cron', `/home/me/it's 100%`, true).map(english);
    expect(line).toMatch(/^17 \* \* \* \* cd '\/home\/me\/it'\\''s 100\\%' && set -a && \. \.\/mailproof\.env && /);
    expect(line).toMatch(/ --history mailproof-history --confirm 2 --notify-on change$/);
  });

  test('for systemd names the folder and the secrets', () => {
    const text = scheduleLines('systemd', '/home/me/100% mail', true).map(english).join('\n');
    expect(text).toContain(
      '\nWorkingDirectory=/home/me/100%% mail\nEnvironmentFile=/home/me/100%% mail/mailproof.env\n',
    );
    expect(text).toContain('\nOnCalendar=*:17\n');
    expect(scheduleLines('systemd', '/srv', false).map(english).join('\n')).not.toContain('EnvironmentFile');
  });

  test.each(['cron', 'systemd'] as const)('by %s does not lean on a cache unasked', (clock) => {
    const passing = '/home/me/.npm/_npx/0a1b/node_modules/mailproof/bin/mailproof.js';
    const [first] = scheduleLines(clock, '/srv', false, passing).map(english);
    expect(first).toContain('npm install mailproof');
    expect(scheduleLines(clock, '/srv', false, '/srv/node_modules/mailproof/bin/mailproof.js')).toHaveLength(
      scheduleLines(clock, '/srv', false, passing).length - 1,
    );
  });
});
