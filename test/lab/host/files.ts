/**
 * The files that an operator finds on the server: the folders of mailcow and mailadm, and what they put beside them.
 */
import path from 'node:path';
import type { Blueprint } from '../blueprint.ts';
import type { Materials } from '../daemon.ts';
import { assignmentsFile, composeFile, overrideFile } from './compose.ts';
import { healthyServices } from './services.ts';
import type { MailcowFiles } from './types.ts';

export interface HostFile {
  /** Undefined: a directory. */
  readonly content?: string;
  readonly link?: string;
  readonly mode?: number;
}

const PRIVATE = 0o600;
const NGINX = 'data/conf/nginx';
const IGNORED = [
  'mailcow.conf',
  '.env',
  'docker-compose.override.yml',
  'data/assets/ssl/*',
  `${NGINX}/*.active`,
  `${NGINX}/*.custom`,
  `${NGINX}/*.conf`,
  'data/conf/postfix/extra.cf',
  'data/conf/rspamd/custom/*',
];

/** What mailcow's containers were made with. */
export function appliedFiles({ host: { mailcow } }: Blueprint): MailcowFiles {
  return mailcow.applied ?? mailcow;
}

/** By absolute path. */
export function hostFiles(blueprint: Blueprint, materials: Materials): Record<string, HostFile> {
  const { machine, mailadm } = blueprint.host;
  return {
    ...within(blueprint.host.mailcow.folder, mailcowFiles(blueprint, materials)),
    ...(mailadm.folder === undefined ? {} : within(mailadm.folder, mailadmFiles(blueprint))),
    ...Object.fromEntries(Object.entries(machine.files).map(([file, content]) => [file, { content }])),
  };
}

/** What git knows of mailcow's folder: the files as they come. */
export function shippedFiles(): Record<string, string> {
  return {
    '.gitignore': IGNORED.map((entry) => `${entry}\n`).join(''),
    'docker-compose.yml': composeFile(healthyServices()),
    'data/conf/dovecot/global_sieve_before': '#\n',
    'data/conf/redis/redis-conf.sh': REDIS_START,
  };
}

const REDIS_START =
  '#!/bin/sh\nprintf \'requirepass %s\\nsave ""\\n\' "$REDISPASS" > /redis.conf\nexec redis-server /redis.conf\n';

function within(folder: string, files: Record<string, HostFile>): Record<string, HostFile> {
  return Object.fromEntries(Object.entries(files).map(([file, wanted]) => [path.posix.join(folder, file), wanted]));
}

function mailcowFiles(blueprint: Blueprint, materials: Materials): Record<string, HostFile> {
  const { mailcow } = blueprint.host;
  const { conf, services, override } = mailcow;
  const made = materials.certificates[mailcow.certificate];
  if (made === undefined) throw new Error(`The blueprint has no certificate "${mailcow.certificate}".`);
  const texts: Record<string, string | null> = {
    ...shippedFiles(),
    'docker-compose.yml': composeFile(services),
    ...(override === undefined ? {} : { 'docker-compose.override.yml': overrideFile(override) }),
    'data/conf/dovecot/global_sieve_before': blueprint.dovecot.sieveBefore,
    [`${NGINX}/server_name.active`]: serverNames(blueprint),
    ...mailadmSite(blueprint),
    'data/assets/ssl/cert.pem': made.chain,
    ...mailcow.files,
  };
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([file, content]) => (content === null ? [] : [[file, { content }]])),
    ),
    'data/assets/ssl/key.pem': { content: made.key, mode: PRIVATE },
    'mailcow.conf': { content: assignmentsFile(conf), mode: mailcow.mode },
    ...dotEnv(blueprint),
  };
}

/** A copy was made when mailcow was set up: it does not follow what was edited since. */
function dotEnv(blueprint: Blueprint): Record<string, HostFile> {
  const { env } = blueprint.host.mailcow;
  if (env === 'absent') return {};
  return {
    '.env':
      env === 'link'
        ? { link: 'mailcow.conf' }
        : { content: assignmentsFile(appliedFiles(blueprint).conf), mode: PRIVATE },
  };
}

/** mailcow writes it whenever nginx starts. */
function serverNames(blueprint: Blueprint): string {
  const { conf } = appliedFiles(blueprint);
  const more = (conf['ADDITIONAL_SERVER_NAMES'] ?? '').split(',').filter(Boolean);
  return `server_name ${[conf['MAILCOW_HOSTNAME'] ?? '', 'autodiscover.*', 'autoconfig.*', ...more].join(' ')};\n`;
}

/** The guide's file is there where nginx has its location. */
function mailadmSite({ nginx }: Blueprint): Record<string, string> {
  const directives = nginx.sites['https']?.locations['/new_email'];
  return directives === undefined
    ? {}
    : {
        [`${NGINX}/site.mailadm.custom`]: [
          'location /new_email {',
          ...directives.map((directive) => `  ${directive}`),
          '}\n',
        ].join('\n'),
      };
}

function mailadmFiles({ host: { mailadm } }: Blueprint): Record<string, HostFile> {
  return {
    '.env': { content: assignmentsFile(mailadm.env), mode: mailadm.envMode },
    'docker-data': { mode: mailadm.dataMode },
    'docker-data/mailadm.db': { content: 'SQLite format 3\0', mode: PRIVATE },
  };
}
