/** How the machine is looked after: what counts as a backup, as an update that waits, and as open to the world. */
import { expect, it } from 'vitest';
import type { Backups, PublishedPort, Restart, Updates } from '../../../../fixtures/host/upkeep-types.ts';
import { backupOf, publishedOf, serverOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { tells } from '../../three-ways.ts';

const LOOKED = '2026-11-21T03:00:00.000Z';
const NEVER: Backups = { newest: [], planned: [], complete: true };

it.each<[string, Backups, string, string | undefined]>([
  ['last night', { ...NEVER, newest: [backupOf()] }, 'pass', undefined],
  [
    'last week, by another tool',
    { ...NEVER, newest: [backupOf({ tool: 'restic', parts: [], made: '2026-11-15T00:00:00.000Z' })] },
    'pass',
    undefined,
  ],
  [
    'a month ago, by another tool',
    { ...NEVER, newest: [backupOf({ tool: 'borg', parts: [], made: '2026-10-20T00:00:00.000Z' })] },
    'warn',
    'made with borg, is 33 days old',
  ],
  [
    'without the key',
    { ...NEVER, newest: [backupOf({ parts: ['mariadb', 'vmail'] })] },
    'warn',
    'The backup of 2026-11-21 lacks the key that they are encrypted with',
  ],
  [
    'messages alone',
    { ...NEVER, newest: [backupOf({ parts: ['vmail'] })] },
    'warn',
    'encrypted with and the database of accounts',
  ],
  ['never', NEVER, 'pass', 'No backup is seen on the server'],
  ['nobody may look', { ...NEVER, complete: false }, 'inconclusive', "Backups are root's to see"],
  ['planned and not seen', { ...NEVER, planned: ['duplicity'] }, 'inconclusive', 'plans backups with duplicity'],
])('a backup: %s', async (_, backups, verdict, words) => {
  const result = await judged('host.backup', { server: serverOf({ backups: tells(backups) }) });
  expect(result.verdict).toBe(verdict);
  if (words === undefined) expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});

const UP_TO_DATE: Updates = { looked: LOOKED, bySelf: false, security: [], others: [] };
const RUNNING: Restart = { asked: false, kernel: { running: '6.12.48-amd64', newer: undefined } };

it.each<[string, Updates | undefined, Restart, string, string | undefined]>([
  ['none', UP_TO_DATE, RUNNING, 'pass', undefined],
  ['ordinary ones', { ...UP_TO_DATE, others: ['tzdata'] }, RUNNING, 'pass', undefined],
  [
    'of security, which install themselves',
    { ...UP_TO_DATE, security: ['libssl3'], bySelf: true },
    RUNNING,
    'pass',
    undefined,
  ],
  [
    'many of security',
    { ...UP_TO_DATE, security: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    RUNNING,
    'pass',
    'a, b, c, d and e and 2 more',
  ],
  [
    'nobody has looked',
    { ...UP_TO_DATE, looked: undefined },
    RUNNING,
    'pass',
    'The machine has never looked for updates',
  ],
  [
    'nobody has looked lately',
    { ...UP_TO_DATE, looked: '2026-10-01T00:00:00.000Z' },
    RUNNING,
    'pass',
    'last looked for updates on 2026-10-01',
  ],
  ['a start', UP_TO_DATE, { ...RUNNING, asked: true }, 'pass', 'waits to be started anew'],
  [
    'a kernel',
    UP_TO_DATE,
    { asked: false, kernel: { running: '6.12.48-amd64', newer: '6.12.57-amd64' } },
    'pass',
    'still runs the kernel 6.12.48-amd64, and 6.12.57-amd64 is installed',
  ],
  ['no apt', undefined, RUNNING, 'inconclusive', 'The machine has no apt'],
])('updates that wait: %s', async (_, updates, restart, verdict, words) => {
  const server = serverOf({ updates: tells(updates), restart: tells(restart) });
  const result = await judged('host.updates', { server });
  expect(result.verdict).toBe(verdict);
  if (words === undefined) expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});

it.each([
  ['yes', true, "The machine's ssh lets root in with a password"],
  ['yes', false, ''],
  ['prohibit-password', true, ''],
  ['no', true, ''],
])('root by ssh: %s, passwords %s', async (permitted, passwords, words) => {
  const result = await judged('host.root-login', { server: serverOf({ rootLogin: tells({ permitted, passwords }) }) });
  expect(result.verdict).toBe('pass');
  expect(result.findings.map(({ message }) => message)).toEqual(words === '' ? [] : [words]);
});

const GITEA: PublishedPort = { container: 'gitea', service: undefined, inside: '3000/tcp', address: '::', port: 3000 };

it.each<[string, readonly PublishedPort[], string, string | undefined]>([
  ["mailcow's own", [publishedOf('dovecot-mailcow', 993), publishedOf('nginx-mailcow', 8443, '::')], 'pass', undefined],
  ['the database for this machine', [publishedOf('mysql-mailcow', 3306, '127.0.0.1')], 'pass', undefined],
  ['mailadm, which has a check of its own', [{ ...GITEA, container: 'mailadm' }], 'pass', undefined],
  [
    "Dovecot's inner port",
    [publishedOf('dovecot-mailcow', 12_345)],
    'warn',
    'mailcowdockerized-dovecot-mailcow-1 (12345)',
  ],
  [
    'the database at one public address',
    [publishedOf('mysql-mailcow', 3306, '2001:db8::25')],
    'warn',
    'mailcowdockerized-mysql-mailcow-1 (3306)',
  ],
  [
    'another container over both families',
    [GITEA, { ...GITEA, address: '0.0.0.0' }],
    'pass',
    'whatever a firewall such as ufw says: gitea (3000)',
  ],
])('open to the world: %s', async (_, published, verdict, words) => {
  const result = await judged('host.published', { server: serverOf({ published: tells(published) }) });
  expect(result.verdict).toBe(verdict);
  if (words === undefined) expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});
