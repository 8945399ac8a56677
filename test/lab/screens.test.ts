/**
 * The screen as a person reads it: a healthy server fits a terminal whatever an operator hands over, whole screens of
 * the commonest cases are as they were agreed on, and the first lines of a fault say what is wrong and what to do.
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toConsole } from '../../reporters/console.ts';
import type { LabSecret } from './fault.ts';
import { DOMAIN, HOST } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { ask, command } from './pool.ts';

/** What a terminal shows at once, about. */
const SCREEN_LINES = 25;
/** A telephone shows no more at once. */
const FIRST_LINES = 10;
/** Nobody owns it. */
const MISSPELT = 'exmaple.org';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

/** Without how long it took, which no run shares with another, and without what grows with every check. */
function timeless(screen: string): string {
  return (
    screen
      .replaceAll(/\d+\.\d s(?= ·)/g, 'N s')
      .replaceAll(/\d+(?= passed| left out| not determined| checks (?:wait|are not known)| more$)/gm, 'N')
      .replaceAll(/\d+ of \d+/g, 'N of N')
      .replaceAll(/\d+ not known/g, 'N not known')
      // The columns are as wide as the numbers in them.
      .replaceAll(/(?<=N of N|N not known) +/g, '   ')
      .replaceAll(/(?<=\()\d+(?=\):)/g, 'N')
  );
}

async function screenOf(world: string, ...words: readonly string[]): Promise<string> {
  await lab.become(world);
  const { stdout, stderr } = await command(lab, ...words, ...lab.options);
  expect(stderr).toBe('');
  return timeless(stdout);
}

describe('a healthy server', () => {
  it.each<[string, readonly LabSecret[]]>([
    ['an account', ['account']],
    ['a peer alone', ['peer']],
    ['a token', ['token']],
    ['an account and a token', ['account', 'token']],
    ['an account, a peer and a token', ['account', 'peer', 'token']],
    ['all that and a shell on it', ['account', 'account2', 'peer', 'token', 'ssh']],
  ])('fits a screen with %s', async (_, secrets) => {
    await lab.become('healthy');
    const { report } = await ask(lab, { with: secrets });
    const screen = toConsole([report], { colour: false, width: 120 });
    expect(screen).toMatch(/^example\.org works\./);
    expect(screen.trimEnd().split('\n').length, screen).toBeLessThanOrEqual(SCREEN_LINES);
  });
});

/** Also how long each may be at the most. */
describe('the screen', () => {
  it.each<[string, string, readonly string[], number]>([
    ['healthy', 'healthy', [DOMAIN], SCREEN_LINES],
    ['misspelt', 'healthy', [MISSPELT], 20],
    ['port-25-closed', 'smtp-filtered', [DOMAIN], 30],
    ['port-25-blocked-here', 'smtp-blocked-here', [DOMAIN], SCREEN_LINES],
    ['down', 'server-down', [DOMAIN], 32],
    ['several', 'healthy', [DOMAIN, MISSPELT, 'example.com', '--host', HOST], 100],
  ])('%s is as it was agreed on', async (name, world, words, most) => {
    const screen = await screenOf(world, ...words);
    expect(screen.trimEnd().split('\n').length, screen).toBeLessThanOrEqual(most);
    await expect(screen).toMatchFileSnapshot(path.join('../golden/screens', `${name}.txt`));
  });
});

describe('the first ten lines', () => {
  it.each<[string, string, RegExp, string]>([
    [
      'dns-mx-missing',
      'Mail to this domain does not arrive',
      /no MX record/,
      'example.org. 300 IN MX 10 mail.example.org.',
    ],
    ['tls-expired', 'tls.expiry', /expired|ended|ran out/, 'What to do:'],
    ['dkim-missing', 'dkim.record', /no DKIM key/, 'What to do:'],
    ['imap-dovecot-down', 'imap.reachable', /Dovecot does not work/, 'What to do:'],
    ['spf-two-records', 'spf.record', /2 SPF records|two SPF records/, 'What to do:'],
  ])('of %s say what is wrong and what to do', async (world, title, seen, action) => {
    const lines = (await screenOf(world, DOMAIN)).split('\n').slice(0, FIRST_LINES);
    const first = lines.join('\n');
    expect(lines[0]).toMatch(/^example\.org has .* that must be solved\.$/);
    for (const words of [title, action]) expect(first).toContain(words);
    expect(first).toMatch(seen);
    expect(first).toMatch(/What to do:\n +\S/);
  });
});
