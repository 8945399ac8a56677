/**
 * What remedies name of mailcow's, where its sources have that, and at which versions it was read there: a name that is
 * not here may not be advised (test/unit/advice.test.ts), and docs/mailcow.md is held to these lists.
 */

/** The versions that were read, oldest first. */
export const READ = ['2025-09c', '2026-01', '2026-05c', '2026-07a'] as const;
export type MailcowVersion = (typeof READ)[number];

export interface NamesOfMailcow {
  /** What they are, and where mailcow has them. */
  readonly kind: string;
  readonly names: readonly string[];
  readonly read: readonly MailcowVersion[];
}

export const MAILCOW_NAMES: readonly NamesOfMailcow[] = [
  {
    kind: 'Services (docker-compose.yml)',
    names: words('acme clamd dockerapi dovecot mysql netfilter nginx php-fpm postfix redis rspamd unbound br').map(
      (name) => `${name}-mailcow`,
    ),
    read: READ,
  },
  {
    kind: 'Settings (generate_config.sh, docker-compose.yml)',
    names: words(`ADDITIONAL_SAN DOVEADM_PORT ENABLE_IPV6 HTTP_REDIRECT IMAPS_PORT IMAP_PORT LOG_LINES MAILCOW_HOSTNAME
      POPS_PORT POP_PORT REDIS_PORT SIEVE_PORT SKIP_CLAMD SKIP_FTS SMTPS_PORT SMTP_PORT SQL_PORT SUBMISSION_PORT`),
    read: READ,
  },
  {
    kind: 'Files',
    names: inConfiguration(`dovecot/global_sieve_after dovecot/global_sieve_before nginx postfix
      postfix/anonymize_headers.pcre postfix/master.cf redis/redis-conf.sh rspamd/local.d/actions.conf
      rspamd/override.d`),
    read: READ,
  },
  {
    kind: 'Files that are made on the server, and whose names the sources hold',
    names: ['data/assets/ssl/cert.pem', 'data/assets/ssl/key.pem'],
    read: READ,
  },
  {
    kind: "Files of the operator's own, which mailcow reads where they are",
    names: inConfiguration(`dovecot/extra.conf nginx/redirect.conf nginx/site.mailadm.custom
      postfix/dns_blocklists.cf postfix/extra.cf rspamd/custom/chat_versions.map
      rspamd/override.d/history_redis.conf`),
    read: READ,
  },
  {
    kind: 'Programs',
    names: ['./update.sh', './update.sh --gc', './update.sh --stable', './helper-scripts/backup_and_restore.sh'],
    read: READ,
  },
  {
    kind: "The web interface's words (lang.en-gb.json)",
    names: [
      'E-Mail',
      'System',
      'Configuration',
      'Aliases',
      'Add alias',
      'Domains',
      'Mailboxes',
      'Edit',
      'Domain wide footer',
      'Rate limit',
      'Spam filter',
      'Access',
      'Options',
      'ARC/DKIM keys',
      'Fail2ban parameters',
      'Information',
      'Logs',
    ],
    read: READ,
  },
  { kind: 'The words of its templates', names: ['DNS', 'API', 'Rspamd'], read: READ },
  { kind: 'Beginnings of longer words there', names: ['Quota', 'Allow to send as'], read: READ },
];

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

function inConfiguration(files: string): readonly string[] {
  return words(files).map((file) => `data/conf/${file}`);
}

/** What texts name of mailcow's: where a name ends is told by the form of it. */
const FORMS: readonly RegExp[] = [
  /\b([a-z-]+-mailcow)\b/g,
  /(?<![\w/])(data\/(?:conf|assets)\/[\w./-]*\w)/g,
  /^([A-Z][A-Z0-9_]{3,})=/gm,
  /(\.\/(?:update|helper-scripts)[\w./-]*(?: --[a-z]+)?)/g,
];
/** A way through the menus; what stands behind its last arrow may run on into the sentence. */
const MENUS = /(?:E-Mail|System) > [^\n]*/g;
/** A step of such a way, and no words of a sentence. */
const STEP = /^[A-Z][\w/ -]*$/;
/** Names that remedies make up: copies that are put aside. */
const ASIDE = /\.(?:off|old)$/;
/** mailadm's own settings, and its image (mailadm 1.0.0). */
const MAILADM: ReadonlySet<string> = new Set(['MAIL_DOMAIN', 'WEB_ENDPOINT', 'mailadm-mailcow']);

/** Every name of mailcow's in an English text, once. */
export function mailcowNamesIn(text: string): readonly string[] {
  const names = FORMS.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name));
  const steps = [...text.matchAll(MENUS)].flatMap(([way]) => way.split(' > ').slice(0, -1));
  const found = [...names.filter((name) => !ASIDE.test(name) && !MAILADM.has(name)), ...steps.filter(isStep)];
  return [...new Set(found)];
}

function isStep(step: string): boolean {
  return STEP.test(step);
}

/** The versions at which a name was read; none for one that was not. */
export function versionsOf(name: string): readonly MailcowVersion[] {
  return MAILCOW_NAMES.find(({ names }) => names.includes(name))?.read ?? [];
}

/** The versions at which all was read that an English text names of mailcow's; undefined where it names nothing. */
export function readAt(text: string): readonly MailcowVersion[] | undefined {
  const names = mailcowNamesIn(text);
  return names.length === 0
    ? undefined
    : READ.filter((version) => names.every((name) => versionsOf(name).includes(version)));
}
