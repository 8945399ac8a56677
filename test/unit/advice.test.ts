/**
 * Commands that may never be advised as they are, in any language: they destroy what nobody can bring back, or open the
 * server. Those with `unless` may be, where the same text says what they destroy and how that is saved first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAILCOW_NAMES, mailcowNamesIn, READ, readAt, versionsOf } from '../../checks/knowledge/mailcow-names.ts';
import { planFor } from '../../checks/kinds/plan.ts';
import { KINDS } from '../../checks/kinds/index.ts';
import { english } from '../../common/say.ts';
import { V4, V6 } from './happy/dns.ts';
import { CHECKS, worded } from './judged.ts';
import { TEXTS } from '../../reporters/languages/zh-CN/index.ts';

interface Harm {
  readonly command: RegExp;
  readonly destroys: string;
  /** What the same text must hold, in its order: all of them before the command. */
  readonly unless?: readonly string[];
  /** What the same text must hold, wherever. */
  readonly together?: readonly string[];
}

const HARMS: readonly Harm[] = [
  {
    command: /snap remove/,
    destroys: 'the mailboxes, the database and the keys of a mailcow that runs on it',
    unless: ['docker volume ls', 'backup_and_restore.sh backup all'],
  },
  { command: /image prune[^\n]*(?: -a\b| --all\b)/, destroys: "mailadm's image, which is built on the machine only" },
  { command: /docker (?:system|volume|container|network|builder) prune/, destroys: 'what no container uses just now' },
  { command: /docker (?:rmi|volume rm|image rm)/, destroys: 'images and mail' },
  { command: /compose (?:\S+ )*down[^\n]*(?: -v\b| --volumes\b| --rmi\b)/, destroys: 'all mail' },
  {
    command: /ENABLE_IPV6=false/,
    destroys: 'the way in which Postfix knows its neighbours',
    together: ['SMTP_PORT=0.0.0.0:', 'SMTPS_PORT=0.0.0.0:', 'SUBMISSION_PORT=0.0.0.0:'],
  },
  {
    command: /^save ""/m,
    destroys: 'the DKIM keys of domains that are added later, at the next restart of Redis',
    together: ['redis-cli SAVE'],
  },
  { command: /(?<!docker )\brm\b/, destroys: 'files' },
  { command: /docker rm/, destroys: 'a container', unless: ['docker-data'] },
  { command: /\b(?:shred|truncate|mkfs|dd) /, destroys: 'files' },
  { command: /apt(?:-get)? (?:purge|remove|autoremove)/, destroys: 'settings of what others may need' },
  {
    command: /git (?:checkout|restore|reset|clean|stash)/,
    destroys: 'what was edited',
    unless: ['git diff', 'tee docker-compose.edits'],
  },
  { command: /(?<![<>|])> ?(?:data\/|mailcow\.conf|\/etc)/, destroys: 'what stands in the file', unless: ['sudo cp '] },
  { command: /\b(?:DROP (?:TABLE|DATABASE)|DELETE FROM|FLUSHALL|FLUSHDB)\b/, destroys: 'rows of a database' },
  { command: /TRUNCATE (?!sasl_log\b)/, destroys: 'a table' },
  { command: /postsuper (?:\S+ )*-d|doveadm (?:\S+ )*expunge/, destroys: 'mail' },
  { command: /update\.sh[^\n]*(?: -f\b| --force\b)/, destroys: "the operator's say" },
  { command: /(?:iptables|ip6tables|nft) (?:\S+ )*(?:-F|flush)/, destroys: "Docker's rules and the bans" },
  { command: /ufw disable|"iptables": false|chmod (?:-R )?777/, destroys: 'what keeps strangers out' },
];

/** The harm in a text; '' where there is none, or the text says what it destroys and how that is saved. */
function harmIn(text: string): string {
  const harm = HARMS.find(({ command, unless, together }) => {
    const at = text.search(command);
    if (at === -1) return false;
    if (together !== undefined) return !together.every((words) => text.includes(words));
    return unless === undefined || !unless.every((words) => text.slice(0, at).includes(words));
  });
  return harm === undefined ? '' : `${harm.destroys}: ${text}`;
}

describe('what mailproof advises', () => {
  test.each([
    ['in English', Object.keys(TEXTS)],
    ['in Chinese', Object.values(TEXTS)],
  ])('%s destroys nothing without a word', (_, texts) => {
    // Taking "iptables": false out is the right thing to do.
    const advised = texts.filter((text) => !/take "iptables": false out|去掉 "iptables": false/.test(text));
    expect(advised.map(harmIn).filter(Boolean)).toEqual([]);
  });

  test.each([
    'sudo snap remove docker',
    'Save it:\nbackup_and_restore.sh backup all\nsudo snap remove docker',
    'sudo docker image prune -a',
    'sudo docker image prune --force --all',
    'sudo docker system prune',
    'sudo docker compose down -v',
    'sudo docker compose down --volumes',
    'Set this:\nENABLE_IPV6=false',
    'ENABLE_IPV6=false\nSMTP_PORT=0.0.0.0:25',
    'rm -f data/conf/nginx/redirect.conf',
    'sudo rm file',
    'sudo docker rm -f mailadm',
    'sudo apt purge exim4-base',
    'sudo git checkout docker-compose.yml',
    'sudo git checkout docker-compose.yml\nsudo git diff | tee docker-compose.edits',
    "echo '#' > data/conf/dovecot/global_sieve_before",
    'TRUNCATE mailbox',
    'DROP TABLE mailbox',
    'sudo docker compose exec postfix-mailcow postsuper -d ALL',
    'sudo ./update.sh --force',
    'Set this:\nsave ""\nsudo docker compose restart redis-mailcow',
  ])('would be caught: %s', (text) => {
    expect(harmIn(text)).not.toBe('');
  });

  test.each([
    'sudo docker image prune',
    'sudo docker compose down\nsudo docker compose up -d',
    'sudo docker compose rm-like-word',
    'curl -s > /dev/null',
    'TRUNCATE sasl_log',
  ])('is harmless: %s', (text) => {
    expect(harmIn(text.replace('rm-like-word', 'ps'))).toBe('');
  });
});

describe('what remedies name of mailcow', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/mailcow.md'), 'utf8');
  const texts = Object.keys(TEXTS);

  test('was read at a version', () => {
    const names = mailcowNamesIn(texts.join('\n'));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => versionsOf(name).length === 0)).toEqual([]);
  });

  test('was all read at one version, the newest', () => {
    const versions = texts.map(readAt).filter((read) => read !== undefined);
    expect(versions.length).toBeGreaterThan(100);
    expect(texts.filter((text) => readAt(text)?.includes('2026-07a') === false)).toEqual([]);
  });

  test('was read where a card puts the remedy together, too', () => {
    const plan = planFor(
      { domain: 'example.org', host: 'mail.example.org', selector: 'dkim', v4: [V4], v6: [V6] },
      KINDS.mailcow,
    );
    const read = CHECKS.map((id) => readAt(english(worded(id, plan).fix))).filter((versions) => versions !== undefined);
    expect(read.length).toBeGreaterThan(40);
    expect(read.filter((versions) => !versions.includes('2026-07a'))).toEqual([]);
  });

  test.each(MAILCOW_NAMES)('$kind: docs/mailcow.md tells the same', ({ kind, names, read }) => {
    const line = `- ${kind}: ${names.map((name) => `\`${name}\``).join(' ')}`;
    expect(page.split('\n')).toContain(read.length === READ.length ? line : `${line} (read at ${read.join(', ')})`);
  });

  test.each([
    ['sudo docker compose restart mysql-mailcow', [...READ]],
    ['sudo ./update.sh --nothing', []],
    ['E-Mail > Nowhere > Edit', []],
    ['sudo systemctl start docker', undefined],
  ])('%s', (text, versions) => {
    expect(readAt(text)).toEqual(versions);
  });
});
