/** The services of mailcow's compose file, as far as anything in the lab looks at them. */
import type { ComposeService } from './types.ts';

const CONFIGURATION = './data/conf';

/** Of a fresh file each time, to be changed at will. */
export function healthyServices(): Record<string, ComposeService> {
  return {
    'unbound-mailcow': service(
      'unbound:1.24',
      { SKIP_UNBOUND_HEALTHCHECK: '${SKIP_UNBOUND_HEALTHCHECK:-n}' },
      { volumes: [`${CONFIGURATION}/unbound/unbound.conf:/etc/unbound/unbound.conf:ro,Z`], healthy: true },
    ),
    'mysql-mailcow': service(
      'mariadb:10.11',
      {
        MYSQL_ROOT_PASSWORD: '${DBROOT}',
        MYSQL_DATABASE: '${DBNAME}',
        MYSQL_USER: '${DBUSER}',
        MYSQL_PASSWORD: '${DBPASS}',
      },
      {
        ports: ['${SQL_PORT:-127.0.0.1:13306}:3306'],
        volumes: [`${CONFIGURATION}/mysql/:/etc/mysql/conf.d/:ro,Z`],
        healthy: true,
      },
    ),
    'redis-mailcow': service(
      'redis:7.4.6-alpine',
      { REDISPASS: '${REDISPASS}', REDISMASTERPASS: '${REDISMASTERPASS:-}' },
      {
        ports: ['${REDIS_PORT:-127.0.0.1:7654}:6379'],
        entrypoint: ['/bin/sh', '/redis-conf.sh'],
        volumes: [`${CONFIGURATION}/redis/redis-conf.sh:/redis-conf.sh:z`],
      },
    ),
    'clamd-mailcow': service('clamd:1.71', { SKIP_CLAMD: '${SKIP_CLAMD:-n}' }),
    'rspamd-mailcow': service('rspamd:2.4', {
      SPAMHAUS_DQS_KEY: '${SPAMHAUS_DQS_KEY:-}',
      IPV4_NETWORK: '${IPV4_NETWORK:-172.22.1}',
      IPV6_NETWORK: '${IPV6_NETWORK:-fd4d:6169:6c63:6f77::/64}',
    }),
    'php-fpm-mailcow': service('phpfpm:1.94', {
      MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
      MAILCOW_PASS_SCHEME: '${MAILCOW_PASS_SCHEME:-BLF-CRYPT}',
      DBNAME: '${DBNAME}',
      DBUSER: '${DBUSER}',
      DBPASS: '${DBPASS}',
      REDISPASS: '${REDISPASS}',
      IMAP_PORT: '${IMAP_PORT:-143}',
      IMAPS_PORT: '${IMAPS_PORT:-993}',
      POP_PORT: '${POP_PORT:-110}',
      POPS_PORT: '${POPS_PORT:-995}',
      SIEVE_PORT: '${SIEVE_PORT:-4190}',
      SMTP_PORT: '${SMTP_PORT:-25}',
      SMTPS_PORT: '${SMTPS_PORT:-465}',
      SUBMISSION_PORT: '${SUBMISSION_PORT:-587}',
      SKIP_FTS: '${SKIP_FTS:-y}',
      SKIP_CLAMD: '${SKIP_CLAMD:-n}',
      SKIP_OLEFY: '${SKIP_OLEFY:-n}',
      SKIP_SOGO: '${SKIP_SOGO:-n}',
      LOG_LINES: '${LOG_LINES:-9999}',
    }),
    'sogo-mailcow': service('sogo:1.136', {
      MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
      DBNAME: '${DBNAME}',
      DBUSER: '${DBUSER}',
      DBPASS: '${DBPASS}',
      SKIP_SOGO: '${SKIP_SOGO:-n}',
      SOGO_EXPIRE_SESSION: '${SOGO_EXPIRE_SESSION:-480}',
    }),
    'dovecot-mailcow': service(
      'dovecot:2.35',
      {
        MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
        DBNAME: '${DBNAME}',
        DBUSER: '${DBUSER}',
        DBPASS: '${DBPASS}',
        REDISPASS: '${REDISPASS}',
        MAILDIR_GC_TIME: '${MAILDIR_GC_TIME:-7200}',
        ACL_ANYONE: '${ACL_ANYONE:-disallow}',
        SKIP_FTS: '${SKIP_FTS:-y}',
        FTS_HEAP: '${FTS_HEAP:-512}',
        FTS_PROCS: '${FTS_PROCS:-3}',
        LOG_LINES: '${LOG_LINES:-9999}',
      },
      {
        ports: [
          '${DOVEADM_PORT:-127.0.0.1:19991}:12345',
          '${IMAP_PORT:-143}:143',
          '${IMAPS_PORT:-993}:993',
          '${POP_PORT:-110}:110',
          '${POPS_PORT:-995}:995',
          '${SIEVE_PORT:-4190}:4190',
        ],
        volumes: [`${CONFIGURATION}/dovecot:/etc/dovecot:z`, './data/assets/ssl:/etc/ssl/mail/:ro,z'],
      },
    ),
    'postfix-mailcow': service(
      'postfix:1.81',
      {
        DBNAME: '${DBNAME}',
        DBUSER: '${DBUSER}',
        DBPASS: '${DBPASS}',
        REDISPASS: '${REDISPASS}',
        MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
        LOG_LINES: '${LOG_LINES:-9999}',
      },
      {
        ports: ['${SMTP_PORT:-25}:25', '${SMTPS_PORT:-465}:465', '${SUBMISSION_PORT:-587}:587'],
        volumes: [`${CONFIGURATION}/postfix:/opt/postfix/conf:z`, './data/assets/ssl:/etc/ssl/mail/:ro,z'],
      },
    ),
    'postfix-tlspol-mailcow': service('postfix-tlspol:1.8.22', { LOG_LINES: '${LOG_LINES:-9999}' }),
    'memcached-mailcow': service('memcached:alpine', {}),
    'nginx-mailcow': service(
      'nginx:1.05',
      {
        HTTPS_PORT: '${HTTPS_PORT:-443}',
        HTTP_PORT: '${HTTP_PORT:-80}',
        MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
        ADDITIONAL_SERVER_NAMES: '${ADDITIONAL_SERVER_NAMES:-}',
        SKIP_SOGO: '${SKIP_SOGO:-n}',
        HTTP_REDIRECT: '${HTTP_REDIRECT:-n}',
        ENABLE_IPV6: '${ENABLE_IPV6:-true}',
      },
      {
        ports: [
          '${HTTPS_BIND:-}:${HTTPS_PORT:-443}:${HTTPS_PORT:-443}',
          '${HTTP_BIND:-}:${HTTP_PORT:-80}:${HTTP_PORT:-80}',
        ],
        volumes: [`${CONFIGURATION}/nginx/:/etc/nginx/conf.d/:z`, './data/assets/ssl/:/etc/ssl/mail/:ro,z'],
      },
    ),
    'acme-mailcow': service(
      'acme:1.95',
      {
        ADDITIONAL_SAN: '${ADDITIONAL_SAN}',
        AUTODISCOVER_SAN: '${AUTODISCOVER_SAN:-y}',
        MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
        SKIP_LETS_ENCRYPT: '${SKIP_LETS_ENCRYPT:-n}',
        ACME_CONTACT: '${ACME_CONTACT:-}',
        ENABLE_SSL_SNI: '${ENABLE_SSL_SNI:-n}',
        SKIP_IP_CHECK: '${SKIP_IP_CHECK:-n}',
        SKIP_HTTP_VERIFICATION: '${SKIP_HTTP_VERIFICATION:-n}',
      },
      { volumes: ['./data/assets/ssl:/var/lib/acme/:z'] },
    ),
    'netfilter-mailcow': service('netfilter:1.63', {
      IPV4_NETWORK: '${IPV4_NETWORK:-172.22.1}',
      DISABLE_NETFILTER_ISOLATION_RULE: '${DISABLE_NETFILTER_ISOLATION_RULE:-n}',
    }),
    'watchdog-mailcow': service('watchdog:2.09', {
      USE_WATCHDOG: '${USE_WATCHDOG:-n}',
      MAILCOW_HOSTNAME: '${MAILCOW_HOSTNAME}',
      WATCHDOG_NOTIFY_BAN: '${WATCHDOG_NOTIFY_BAN:-y}',
      IP_BY_DOCKER_API: '${IP_BY_DOCKER_API:-0}',
    }),
    'dockerapi-mailcow': service('dockerapi:2.11', { REDISPASS: '${REDISPASS}' }),
    'olefy-mailcow': service('olefy:1.15', { SKIP_OLEFY: '${SKIP_OLEFY:-n}' }),
    'ofelia-mailcow': service('mcuadros/ofelia:latest', { COMPOSE_PROJECT_NAME: '${COMPOSE_PROJECT_NAME}' }),
  };
}

function service(
  image: string,
  environment: Record<string, string>,
  more: Partial<ComposeService> = {},
): ComposeService {
  return {
    image: image.includes('/') || /^(mariadb|redis|memcached)/.test(image) ? image : `ghcr.io/mailcow/${image}`,
    environment: { TZ: '${TZ}', ...environment },
    ports: [],
    volumes: [],
    ...more,
  };
}
