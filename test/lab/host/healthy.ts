/**
 * The server from inside as it is when all is well: mailcow of 2026 and mailadm, set up by the guide without its traps.
 */
import { BRIDGE, VANTAGE } from '../addresses.ts';
import { healthyServices } from './services.ts';
import type { HostBlueprint, MailadmHostBlueprint, MailcowBlueprint } from './types.ts';

export const MAILCOW_FOLDER = '/opt/mailcow-dockerized';
export const MAILADM_FOLDER = '/opt/mailadm';
/** The list of chat versions that mailcow's spam filter looks up, and mailcow does not ship. */
export const CHAT_VERSIONS = 'data/conf/rspamd/custom/chat_versions.map';
/** As mailcow's netfilter writes it when it starts. */
export const BAN = {
  ban_time: 1800,
  max_ban_time: 10_000,
  ban_time_increment: true,
  max_attempts: 10,
  retry_window: 600,
  netban_ipv4: 32,
  netban_ipv6: 128,
} as const;
/** Passwords in mailcow.conf: nothing that mailproof prints may hold them. */
export const HOST_SECRETS = { database: 'dbpass3Xq8mTz0', root: 'dbroot7Lw2nVb5', redis: 'redispass9Kd4' } as const;
/** mailcow keeps a domain's quotas in MiB. */
const GIB = 1024;
const MANY_MAILBOXES = 999_999;

/** apt writes it whenever it has looked at the archives. */
const LOOKED_FOR_UPDATES = { '/var/lib/apt/periodic/update-success-stamp': '' };
/** Where mailcow's own script has saved everything last night. */
export const BACKUP = '/opt/backup/mailcow-2026-11-22-03-00-00';

/** What that script makes of these parts. */
function backedUp(folder: string, parts: readonly string[]): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [`${folder}/backup_${part}.tar.gz`, `${part}\n`]));
}

export interface HealthyNames {
  readonly host: string;
  readonly domain: string;
  readonly mailadm: string;
  readonly apiKey: string;
}

export function healthyHost(names: HealthyNames): HostBlueprint {
  return {
    ssh: { running: true, port: 22, known: 'right', accepts: true, rootByPassword: false, delay: 0 },
    machine: {
      memory: 8,
      swap: 2,
      disk: 80,
      free: 52,
      sudo: 'free',
      addresses: undefined,
      lacks: [],
      busybox: false,
      holders: {},
      listeners: [],
      files: { ...LOOKED_FOR_UPDATES, ...backedUp(BACKUP, ['vmail', 'crypt', 'mariadb']) },
      ages: {},
      updates: [],
    },
    docker: {
      installed: 'package',
      running: true,
      version: '28.5.1',
      compose: '2.40.1',
      standalone: false,
      workingDirLabel: true,
      list: 'lines',
      delay: 0,
      group: true,
    },
    mailcow: healthyMailcow(names),
    mailadm: healthyMailadm(names),
  };
}

function healthyMailcow({ host, domain, mailadm, apiKey }: HealthyNames): MailcowBlueprint {
  return {
    folder: MAILCOW_FOLDER,
    conf: mailcowConf(host, mailadm),
    services: healthyServices(),
    override: undefined,
    mode: 0o600,
    env: 'link',
    files: { [CHAT_VERSIONS]: '/1/\n' },
    certificate: 'server',
    git: { branch: 'master', age: 20 },
    version: '2026-11',
    containers: {},
    spamLimits: { greylist: 7, 'add header': 8, reject: 15, 'soft reject': null, 'no action': null },
    networkIpv6: true,
    database: {
      admin: [
        {
          username: 'admin',
          password: '{SSHA256}bm90IHRoZSBkZWZhdWx0IG9uZSwgYnV0IG9uZSBvZiBvdXIgb3du',
          superadmin: 1,
          active: 1,
        },
      ],
      tfa: [{ username: 'admin', key_id: 'phone', authmech: 'totp', active: 1 }],
      domain: [
        {
          domain,
          description: domain,
          mailboxes: MANY_MAILBOXES,
          aliases: MANY_MAILBOXES,
          defquota: 3072,
          maxquota: 10 * GIB,
          quota: 10_000 * GIB,
          backupmx: 0,
          active: 1,
        },
      ],
      api: [
        {
          api_key: apiKey,
          access: 'rw',
          active: 1,
          skip_ip_check: 0,
          allow_from: `${BRIDGE},${VANTAGE.v4},${VANTAGE.v6}`,
        },
      ],
      sasl_log: [],
      tags_mailbox: [],
    },
    queue: [],
    redis: {
      config: { save: '' },
      hashes: {
        DKIM_PUB_KEYS: { [domain]: '{{dkim}}' },
        DKIM_SELECTORS: { [domain]: 'dkim' },
        F2B_ACTIVE_BANS: {},
        F2B_PERM_BANS: {},
        F2B_BLACKLIST: {},
        F2B_WHITELIST: { [VANTAGE.v4]: '1', [`${VANTAGE.v6}`]: '1' },
      },
      lists: { POSTFIX_MAILLOG: [], DOVECOT_MAILLOG: [] },
      strings: { F2B_OPTIONS: JSON.stringify(BAN) },
    },
  };
}

/** mailcow.conf as generate_config.sh writes it, with the guide's changes as they are right today. */
function mailcowConf(host: string, mailadm: string): Record<string, string> {
  return {
    MAILCOW_HOSTNAME: host,
    MAILCOW_PASS_SCHEME: 'BLF-CRYPT',
    DBNAME: 'mailcow',
    DBUSER: 'mailcow',
    DBPASS: HOST_SECRETS.database,
    DBROOT: HOST_SECRETS.root,
    REDISPASS: HOST_SECRETS.redis,
    HTTP_PORT: '80',
    HTTP_BIND: '',
    HTTPS_PORT: '443',
    HTTPS_BIND: '',
    HTTP_REDIRECT: 'y',
    SMTP_PORT: '25',
    SMTPS_PORT: '465',
    SUBMISSION_PORT: '587',
    IMAP_PORT: '143',
    IMAPS_PORT: '993',
    POP_PORT: '127.0.0.1:110',
    POPS_PORT: '127.0.0.1:995',
    SIEVE_PORT: '127.0.0.1:4190',
    DOVEADM_PORT: '127.0.0.1:19991',
    SQL_PORT: '127.0.0.1:13306',
    REDIS_PORT: '127.0.0.1:7654',
    TZ: 'Europe/Berlin',
    COMPOSE_PROJECT_NAME: 'mailcowdockerized',
    DOCKER_COMPOSE_VERSION: 'native',
    ACL_ANYONE: 'disallow',
    MAILDIR_GC_TIME: '7200',
    ADDITIONAL_SAN: mailadm,
    AUTODISCOVER_SAN: 'y',
    ADDITIONAL_SERVER_NAMES: mailadm,
    SKIP_LETS_ENCRYPT: 'n',
    ENABLE_SSL_SNI: 'n',
    SKIP_IP_CHECK: 'n',
    SKIP_HTTP_VERIFICATION: 'n',
    SKIP_UNBOUND_HEALTHCHECK: 'n',
    SKIP_CLAMD: 'y',
    SKIP_OLEFY: 'n',
    SKIP_SOGO: 'y',
    SKIP_FTS: 'y',
    FTS_HEAP: '128',
    FTS_PROCS: '1',
    ALLOW_ADMIN_EMAIL_LOGIN: 'n',
    USE_WATCHDOG: 'y',
    WATCHDOG_NOTIFY_BAN: 'n',
    WATCHDOG_EXTERNAL_CHECKS: 'n',
    LOG_LINES: '9999',
    IPV4_NETWORK: '172.22.1',
    IPV6_NETWORK: 'fd4d:6169:6c63:6f77::/64',
    ENABLE_IPV6: 'true',
    SOGO_EXPIRE_SESSION: '480',
    ACME_CONTACT: '',
    DISABLE_NETFILTER_ISOLATION_RULE: 'n',
  };
}

function healthyMailadm({ host, domain, mailadm, apiKey }: HealthyNames): MailadmHostBlueprint {
  const web = `https://${mailadm}/new_email`;
  const endpoint = `https://${host}/api/v1/`;
  return {
    folder: MAILADM_FOLDER,
    envMode: 0o600,
    dataMode: 0o700,
    orphans: [],
    // One of this week, and one that was made for a year and is in use.
    accounts: [
      [2, 7],
      [400, 365],
    ],
    env: { MAIL_DOMAIN: domain, WEB_ENDPOINT: web, MAILCOW_ENDPOINT: endpoint, MAILCOW_TOKEN: apiKey },
    config: {
      dbversion: '4',
      mail_domain: domain,
      web_endpoint: web,
      mailcow_endpoint: endpoint,
      mailcow_token: apiKey,
      admingrpid: '12',
    },
    container: {
      name: 'mailadm',
      restart: 'unless-stopped',
      logging: { driver: 'json-file', options: {} },
      command: ['gunicorn', '--timeout', '60', '-b', ':3691', '-w', '4', 'mailadm.app:app'],
      log: 'pruning\nnothing to prune\n'.repeat(2),
    },
  };
}
