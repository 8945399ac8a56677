/** Programs inside the containers: the databases' clients, nginx, mailadm, and the wget of its image. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue } from 'node:sqlite';
import { readAssignments } from '../../host/compose.ts';
import { withDkimKeys } from '../../host/redis.ts';
import { BRIDGE } from '../../addresses.ts';
import { mailboxes } from '../maps.ts';
import { queued } from '../queue.ts';
import type { Call, DockerSettings, Printed } from './settings.ts';
import { schema } from './tables.ts';

const FAILED_TEST = 'nginx: configuration file /etc/nginx/nginx.conf test failed\n';
const NGINX_FILE = '/etc/nginx/mailcow.conf';
const HTTPS = 443;

export const CONTAINER_ANSWERS: Readonly<
  Record<string, (settings: DockerSettings, call: Call) => Promise<Printed> | Printed>
> = {
  mysql,
  mariadb: mysql,
  'redis-cli': redis,
  nginx,
  mailadm,
  wget,
  postqueue: ({ host }) => ({
    status: 0,
    out: queued(host.mailcow)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  }),
};

/** The rows of the blueprint in a database of its own, asked with the very words that mailcow's would be. */
function mysql({ host: { mailcow }, applied }: DockerSettings, { args, environment }: Call): Printed {
  const conf = readAssignments(applied.environment);
  const after = (short: string, long: string): string | undefined => {
    const index = args.findIndex((word) => word.startsWith(short) || word.startsWith(`${long}=`));
    const word = args[index];
    if (word === undefined) return undefined;
    return word.startsWith('--') ? word.slice(long.length + 1) : word.length > 2 ? word.slice(2) : args[index + 1];
  };
  const user = after('-u', '--user') ?? 'root';
  const password = after('-p', '--password') ?? environment['MYSQL_PWD'] ?? '';
  if (password !== { root: conf['DBROOT'], [conf['DBUSER'] ?? '']: conf['DBPASS'] }[user]) {
    const used = password === '' ? 'NO' : 'YES';
    return {
      status: 1,
      error: `ERROR 1045 (28000): Access denied for user '${user}'@'localhost' (using password: ${used})\n`,
    };
  }
  const flag = args.findIndex((word) => /^-[A-Za-z]*e$/.test(word));
  const text =
    (flag === -1 ? args.find((word) => word.startsWith('--execute='))?.slice('--execute='.length) : args[flag + 1]) ??
    '';
  using database = new DatabaseSync(':memory:');
  database.exec(schema(mailcow.database));
  database.function('SHA2', (value, bits) =>
    createHash(`sha${Number(bits)}`)
      .update(String(value))
      .digest('hex'),
  );
  try {
    const rows = text
      .split(';')
      .filter((statement) => statement.trim() !== '')
      .flatMap((statement) => database.prepare(statement).all());
    return { status: 0, out: rows.map((row) => `${Object.values(row).map(cell).join('\t')}\n`).join('') };
  } catch (error) {
    return {
      status: 1,
      error: `ERROR 1146 (42S02) at line 1: ${error instanceof Error ? error.message : String(error)}\n`,
    };
  }
}

/** As `mysql -N -s` prints it. */
function cell(value: SQLOutputValue): string {
  return value === null
    ? 'NULL'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

/** An empty answer is an empty line. */
function print(lines: readonly string[]): Printed {
  return { status: 0, out: lines.map((line) => `${line}\n`).join('') || '\n' };
}

function redis(settings: DockerSettings, { args, environment }: Call): Printed {
  const {
    host: {
      mailcow: { redis: data },
    },
    applied,
  } = settings;
  const words = [...args];
  let password = environment['REDISCLI_AUTH'] ?? '';
  while (words[0]?.startsWith('-') === true) {
    const option = words.shift();
    if (option === '-a' || option === '--pass') password = words.shift() ?? '';
    else if (option !== '--no-auth-warning' && option !== '--raw') words.shift();
  }
  if (password !== readAssignments(applied.environment)['REDISPASS']) return print(['NOAUTH Authentication required.']);
  const [command = '', key = '', field = ''] = words;
  const hash = Object.entries(data.hashes[key] ?? {}).map(([name, value]): [string, string] => [
    name,
    withDkimKeys(value, settings.signing, (wanted) => settings.publicKeys[wanted]),
  ]);
  switch (command.toUpperCase()) {
    case 'PING':
      return print(['PONG']);
    case 'CONFIG':
      return print(data.config[field] === undefined ? [] : [field, data.config[field]]);
    case 'GET':
      return print([data.strings[key] ?? '']);
    case 'HGET':
      return print([hash.find(([name]) => name === field)?.[1] ?? '']);
    case 'HGETALL':
      return print(hash.flat());
    case 'HKEYS':
      return print(hash.map(([name]) => name));
    case 'HLEN':
      return print([String(hash.length)]);
    case 'HEXISTS':
      return print([hash.some(([name]) => name === field) ? '1' : '0']);
    case 'LLEN':
      return print([String(data.lists[key]?.length ?? 0)]);
    case 'EXISTS':
      return print([hash.length > 0 || data.lists[key] !== undefined ? '1' : '0']);
    default:
      return print([`ERR unknown command '${command}'`]);
  }
}

/**
 * The real one, with a configuration as mailcow makes it when the container starts, and the operator's files as they
 * are.
 */
async function nginx({ root, applied }: DockerSettings, { args }: Call): Promise<Printed> {
  if (!args.includes('-t') && !args.includes('-T'))
    return { status: 1, error: 'nginx: [emerg] still could not bind()\n' };
  const conf = readAssignments(applied.environment);
  writeFileSync(path.join(root, NGINX_FILE), nginxFile(conf));
  return new Promise((resolve) => {
    execFile(
      'chroot',
      [root, '/usr/sbin/nginx', '-q', args.includes('-T') ? '-T' : '-t', '-c', NGINX_FILE],
      (error, stdout, stderr) => {
        const failed = error !== null;
        const end = failed
          ? ''
          : 'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n';
        const said = stderr.replaceAll(NGINX_FILE, '/etc/nginx/nginx.conf');
        resolve({
          status: failed ? 1 : 0,
          out: stdout,
          error: `${said}${failed && !said.includes('test failed') ? FAILED_TEST : end}`,
        });
      },
    );
  });
}

function nginxFile(conf: Readonly<Record<string, string>>): string {
  const names = `include /etc/nginx/conf.d/server_name.active;`;
  const redirects = conf['HTTP_REDIRECT'] === 'y';
  const port = conf['HTTP_PORT'] ?? '80';
  const secure = conf['HTTPS_PORT'] ?? '443';
  const pages = ['root /web;', 'include /etc/nginx/conf.d/site.*.custom;'];
  const web = (lines: readonly string[]): string[] => ['server {', ...lines, names, ...pages, '}'];
  const listen = [
    `listen ${secure} ssl;`,
    `listen [::]:${secure} ssl;`,
    'ssl_certificate /etc/ssl/mail/cert.pem;',
    'ssl_certificate_key /etc/ssl/mail/key.pem;',
  ];
  return [
    'user www-data;',
    'pid /run/nginx-test.pid;',
    'error_log stderr warn;',
    'events { }',
    'http {',
    'access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path /var/lib/nginx/${kind};`),
    ...(redirects
      ? [
          'server {',
          `listen ${port} default_server;`,
          `listen [::]:${port} default_server;`,
          names,
          'location / { return 301 https://$host$uri$is_args$args; }',
          '}',
        ]
      : web([`listen ${port};`, `listen [::]:${port};`])),
    ...web(listen),
    'include /etc/nginx/conf.d/*.conf;',
    '}',
    '',
  ].join('\n');
}

function mailadm(settings: DockerSettings, { args: [command] }: Call): Printed {
  const {
    host: {
      mailadm: { config, orphans },
    },
    tokens,
  } = settings;
  if (config === null)
    return {
      status: 2,
      error:
        "Usage: mailadm [OPTIONS] COMMAND [ARGS]...\n\nError: database not initialized, use 'init' subcommand to do so\n",
    };
  if (command === 'config') {
    const rows = Object.entries(config).map(([name, value]) => `${name.padEnd(22)} ${value}\n`);
    return {
      status: 0,
      out: `** mailadm version: 1.0.0\n** mailadm database path: /mailadm/docker-data/mailadm.db\n${rows.join('')}`,
    };
  }
  if (command === 'list-tokens') {
    const told = Object.entries(tokens).map(([token, wanted]) => describe(config['web_endpoint'] ?? '', token, wanted));
    return { status: 0, out: `${['Existing tokens:\n', ...told].join('\n')}\n` };
  }
  if (command === 'list-users')
    return {
      status: 0,
      out: [
        ...usersOf(settings),
        ...orphans.map((address) => `${address} [WARNING: does not exist in mailcow]\n`),
      ].join(''),
    };
  return {
    status: 2,
    error: `Usage: mailadm [OPTIONS] COMMAND [ARGS]...\nTry 'mailadm -h' for help.\n\nError: No such command '${command}'.\n`,
  };
}

function describe(
  endpoint: string,
  token: string,
  { name, prefix, expiry, uses, maxUses }: DockerSettings['tokens'][string],
): string {
  const url = `${endpoint}?t=${token}&n=${name}`;
  return [
    `token: ${name}`,
    `  address prefix: ${prefix}`,
    `  accounts expire after: ${expiry}`,
    `  token was used ${uses} of ${maxUses} times`,
    `  token: ${token}`,
    `    - url: ${url}`,
    `    - QR data: DCACCOUNT:${url}`,
    '    ',
  ].join('\n');
}

/** mailboxes that a token made are mailadm's own; it names the token. */
function usersOf({ users, tokens }: DockerSettings): string[] {
  return mailboxes(users).map((address) => {
    const made = Object.values(tokens).find(({ prefix }) => prefix !== '' && address.startsWith(prefix));
    return `${address} [${made?.name ?? 'created in mailcow'}]\n`;
  });
}

/** rspamd's controller, which asks nobody on its own machine for a password (the form as of rspamd 3.4). */
const SPAM_LIMITS = 'http://127.0.0.1:11334/actions';

function wget(settings: DockerSettings, call: Call): Promise<Printed> {
  if (!call.args.includes(SPAM_LIMITS)) return wgetFromMailadm(settings, call);
  const limits = Object.entries(settings.host.mailcow.spamLimits).map(([action, value]) => ({ action, value }));
  return Promise.resolve({ status: 0, out: JSON.stringify(limits) });
}

/** Busybox' wget of an address of mailcow's own. */
function wgetFromMailadm(settings: DockerSettings, { args }: Call): Promise<Printed> {
  const headers = Object.fromEntries(
    args
      .flatMap((word, index) =>
        word === '--header'
          ? [args[index + 1] ?? '']
          : word.startsWith('--header=')
            ? [word.slice('--header='.length)]
            : [],
      )
      .map((header): [string, string] => [header.split(':', 1)[0] ?? '', header.slice(header.indexOf(':') + 1).trim()]),
  );
  const url = args.find((word) => /^https?:\/\//.test(word)) ?? '';
  const showsHead = args.some((word) => /^-q?S|^--server-response$/.test(word));
  return new Promise((resolve) => {
    const { hostname, port, pathname, search } = new URL(url === '' ? 'https://nowhere.invalid/' : url);
    const request = https.request(
      {
        host: settings.web,
        servername: hostname,
        port: port === '' ? HTTPS : Number(port),
        path: `${pathname}${search}`,
        headers: { Host: hostname, ...headers },
        ca: readFileSync(settings.authority),
        localAddress: BRIDGE,
      },
      (response) => {
        let body = '';
        const status = response.statusCode ?? 0;
        const line = `HTTP/1.1 ${status} ${response.statusMessage ?? ''}`;
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => void (body += chunk))
          .on('end', () => {
            const head = showsHead ? `  ${line}\n` : '';
            resolve(
              status < 400
                ? { status: 0, out: body, error: head }
                : { status: 1, error: `${head}wget: server returned error: ${line}\n` },
            );
          });
      },
    );
    request
      .on('error', (error) =>
        resolve({ status: 1, error: `wget: can't connect to remote host (${settings.web}): ${error.message}\n` }),
      )
      .end();
  });
}
