/** The server from inside. */
import { known } from '../../../../common/fact.ts';
import type { Facts } from '../../happy/index.ts';
import { certificate, httpOf } from '../../happy/net.ts';
import {
  backupOf,
  configOf,
  domainOf,
  limitsOf,
  listenersOf,
  mailadmOf,
  nginxOf,
  outgoingOf,
  publishedOf,
  serverOf,
  serviceOf,
  spamFilterOf,
} from '../../happy/server.ts';
import type { Server } from '../../../../fixtures/host/types.ts';
import { BROKE_OFF, lost, tells, type Broken, type NotKnown, type Table, type ThreeWays } from '../../three-ways.ts';

const GIGABYTE = 1e9;
const GIVEN: Facts = { server: serverOf() };
const NO_LOGS: Facts = { ...GIVEN, settings: { logs: 'off' } };

/** What the server tells otherwise. */
function inside(changes: Partial<Server>): Facts {
  return { server: changes };
}

/** Where the server does not tell. */
function untold(fact: keyof Server): NotKnown {
  return { facts: inside({ [fact]: lost }), says: BROKE_OFF };
}

function ways(changes: Partial<Server>, broken: Omit<Broken, 'facts'>, unknown: NotKnown, given = GIVEN): ThreeWays {
  return { given, broken: { ...broken, facts: inside(changes) }, unknown };
}

const STOPPED = tells(mailadmOf({ state: 'exited' }));

export const HOST: Table = {
  'host.docker': ways(
    { docker: tells({ engine: '20.10.5', compose: '2.40.1', program: '/usr/bin/docker', snap: false, root: '/var' }) },
    { verdict: 'fail', says: 'Docker 20.10.5 is too old for mailcow', fix: 'https://get.docker.com/' },
    untold('docker'),
  ),
  'host.resources': ways(
    { resources: tells({ memory: 8 * GIGABYTE, swap: 0, disk: { folder: '/var', size: GIGABYTE, free: 1e8 } }) },
    { verdict: 'fail', says: 'Only 0.1 GB are free on the disk that holds /var', fix: 'sudo ./update.sh --gc' },
    untold('resources'),
  ),
  'host.services': ways(
    { services: tells([serviceOf('dovecot-mailcow', { state: 'exited', exitCode: 1 })]) },
    {
      verdict: 'fail',
      says: 'dovecot-mailcow does not run: it is exited and ended with code 1',
      fix: 'sudo docker compose up -d',
    },
    {
      facts: inside({ services: tells([serviceOf('dovecot-mailcow', { health: 'starting' })]) }),
      says: 'dovecot-mailcow has only just started',
    },
  ),
  'host.ports': ways(
    { listeners: tells(listenersOf(['exim4'])) },
    { verdict: 'fail', says: 'Port 25 is held by exim4 and not by mailcow', fix: 'sudo systemctl disable --now exim4' },
    { facts: inside({ listeners: tells([]) }), says: "Nothing listens on mailcow's ports", cause: 'host.services' },
  ),
  'host.config': ways(
    { config: tells(configOf({ MAILCOW_HOSTNAME: 'mx.example.org' })) },
    {
      verdict: 'fail',
      says: 'MAILCOW_HOSTNAME is mx.example.org, but mail is sent to mail.example.org',
      fix: 'MAILCOW_HOSTNAME=mail.example.org',
    },
    untold('config'),
  ),
  'host.applied': ways(
    { applied: tells([{ service: 'nginx-mailcow', wanted: 'b2', applied: 'a1', composedBy: '2.40.1' }]) },
    { verdict: 'warn', says: 'The settings of nginx-mailcow were edited', fix: 'sudo docker compose up -d' },
    {
      facts: inside({
        applied: tells([{ service: 'nginx-mailcow', wanted: 'b2', applied: undefined, composedBy: undefined }]),
      }),
      says: 'No container of mailcow exists',
      cause: 'host.services',
    },
  ),
  'host.version': ways(
    { repository: tells({ branch: 'legacy', date: undefined, changed: undefined, remote: undefined }) },
    {
      verdict: 'warn',
      says: 'mailcow follows the branch legacy, which does not get all updates',
      fix: 'sudo ./update.sh --stable',
    },
    untold('repository'),
  ),
  'host.secrets': ways(
    { config: tells(configOf({}, { mode: '644' })) },
    {
      verdict: 'warn',
      says: 'mailcow.conf can be read by every account of this machine',
      fix: 'sudo chmod 600 mailcow.conf',
    },
    {
      facts: inside({ config: tells(configOf({}, { mode: undefined })) }),
      says: 'Nobody could tell who may read mailcow.conf',
    },
  ),
  'host.nginx': ways(
    { nginx: tells(nginxOf({ mailadmSite: undefined })) },
    {
      verdict: 'fail',
      says: 'data/conf/nginx has no file site.mailadm.custom, so nginx passes nothing on to mailadm',
      fix: 'proxy_pass',
    },
    untold('nginx'),
  ),
  'host.certificate': ways(
    { certificate: tells(certificate({ fingerprint: 'b'.repeat(64) })) },
    {
      verdict: 'warn',
      says: 'shows another certificate than mailcow keeps',
      fix: 'sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow',
    },
    untold('certificate'),
  ),
  'host.ipv6': ways(
    {
      network: tells({ ipv6: false, gateways: ['172.22.1.1'], subnets: [], showsIpv6: known(true) }),
      listeners: tells([{ protocol: 'tcp', address: '::', port: 25, programs: ['docker-proxy'] } as const]),
    },
    {
      verdict: 'fail',
      says: 'Docker takes mail over IPv6 for mailcow, whose own network has no IPv6',
      fix: 'SMTP_PORT=0.0.0.0:25',
    },
    untold('network'),
  ),
  'host.redirect': {
    given: GIVEN,
    broken: {
      facts: {
        server: {
          config: tells(configOf({ HTTP_REDIRECT: 'n' })),
          nginx: tells(nginxOf({ redirect: 'return 301 https://$host$request_uri;' })),
        },
        http: httpOf(({ scheme }) => (scheme === 'http' ? { status: 200, headers: {} } : undefined)),
      },
      verdict: 'warn',
      says: "The guide's redirect.conf is there, but nginx ignores it for most names",
      fix: 'HTTP_REDIRECT=y',
    },
    unknown: untold('nginx'),
  },
  'host.sieve': ways(
    { sieve: tells({ file: 'if header :contains "Chat-Version" "1" { fileinto "DeltaChat"; }', copy: known('#') }) },
    {
      verdict: 'fail',
      says: "The rule data/conf/dovecot/global_sieve_before takes Delta Chat's messages out of the inbox",
      fix: "echo '#' > data/conf/dovecot/global_sieve_before",
    },
    untold('sieve'),
  ),
  'host.spam-filter': ways(
    { spamFilter: tells(spamFilterOf({ chatVersions: undefined })) },
    {
      verdict: 'pass',
      says: 'The spam filter does not give encrypted chat messages their bonus',
      fix: "echo '/1/' | sudo tee -a data/conf/rspamd/custom/chat_versions.map",
    },
    untold('spamFilter'),
  ),
  'host.pop3': ways(
    { config: tells(configOf({ POP_PORT: '110' })) },
    { verdict: 'warn', says: 'POP_PORT opens POP3 to everybody', fix: 'POP_PORT=127.0.0.1:110' },
    {
      facts: inside({
        listeners: tells([{ protocol: 'tcp', address: '0.0.0.0', port: 110, programs: [] } as const]),
      }),
      says: 'mailcow.conf closes port 110, and it is open all the same',
      cause: 'host.applied',
    },
  ),
  'host.outgoing': ways(
    { outgoing: tells(outgoingOf((port, family) => (port === 25 && family === 4 ? 'silent' : 'answers'))) },
    {
      verdict: 'fail',
      says: 'Port 25 is closed outwards over IPv4: the server reaches web servers, and no mail server',
      fix: 'postqueue -f',
    },
    untold('outgoing'),
  ),
  'host.queue': ways(
    {
      queue: tells({
        count: 3,
        messages: [{ age: 7200, to: ['example.org'], reasons: ['connect to dovecot[172.22.1.250]:24: refused'] }],
      }),
    },
    {
      verdict: 'fail',
      says: 'Messages to example.org have not reached their mailboxes: 1, the oldest for 2 h',
      fix: 'postfix-mailcow postqueue -f',
    },
    untold('queue'),
  ),
  'host.bans': ways(
    { bans: tells({ active: ['192.0.2.7'], permanent: [], allowed: [] }) },
    { verdict: 'warn', says: '192.0.2.7, from where you look, is banned', fix: 'Fail2ban parameters' },
    untold('bans'),
  ),
  'host.admin-password': ways(
    {
      admin: tells({ withDefaultPassword: 1, admins: 1, secondFactor: known({ admins: 1, protected: 1 }) }),
    },
    {
      verdict: 'fail',
      says: 'An administrator still has the password that mailcow comes with',
      fix: 'https://mail.example.org/admin',
    },
    untold('admin'),
  ),
  'host.domain': ways(
    { domain: tells(domainOf({ largestCount: 3 })) },
    {
      verdict: 'fail',
      says: 'example.org has 3 mailboxes and may have 3: no account can be made any more',
      fix: '999999 mailboxes',
    },
    untold('domain'),
  ),
  'host.api-key': ways(
    { apiKeys: tells([{ access: 'ro', active: true, anyAddress: true, allowed: [], mark: 'abc' } as const]) },
    {
      verdict: 'fail',
      says: 'mailcow has no active key that may write',
      fix: 'ip -4 addr show br-mailcow',
    },
    { facts: inside({ apiKeys: lost, keyTrial: lost }), says: BROKE_OFF },
  ),
  'host.mailadm': ways(
    { mailadm: tells(undefined) },
    { verdict: 'fail', says: 'There is no container of mailadm', fix: 'sudo docker logs --tail=50 mailadm' },
    untold('mailadmConfig'),
  ),
  'host.mailadm-port': ways(
    { mailadm: tells(mailadmOf({ ports: [{ inside: '3691/tcp', address: '', port: 3691 }] })) },
    { verdict: 'warn', says: 'Port 3691 of mailadm is open to everybody', fix: 'only the server itself reaches it' },
    { facts: inside({ mailadm: STOPPED }), says: 'mailadm does not run', cause: 'host.mailadm' },
  ),
  'host.mailadm-tokens': ways(
    {
      mailadmTokens: tells([
        { name: 'oneweek', prefix: '', expiry: '1w', used: 50, limit: 50, url: undefined, qr: undefined },
      ]),
    },
    { verdict: 'fail', says: 'Every token of mailadm is used up: oneweek', fix: 'mod-token NAME --maxuse 1000' },
    untold('mailadmTokens'),
  ),
  'host.published': ways(
    { published: tells([publishedOf('mysql-mailcow', 3306)]) },
    {
      verdict: 'warn',
      says: 'Inner parts of mailcow are open to the world: mailcowdockerized-mysql-mailcow-1 (3306)',
      fix: 'sudo docker ps',
    },
    untold('published'),
  ),
  'host.backup': ways(
    { backups: tells({ newest: [backupOf({ made: '2026-10-01T03:00:00.000Z' })], planned: [], complete: true }) },
    {
      verdict: 'warn',
      says: 'The newest backup that is seen on the server, made with backup_and_restore.sh, is 52 days old',
      fix: 'See why it stopped',
    },
    {
      facts: inside({ backups: tells({ newest: [], planned: ['restic'], complete: true }) }),
      says: 'plans backups with restic, and leaves no trace of when the last was made',
    },
  ),
  'host.updates': ways(
    { updates: tells({ looked: '2026-11-21T03:00:00.000Z', bySelf: false, security: ['libssl3'], others: [] }) },
    { verdict: 'pass', says: 'Security updates wait for libssl3', fix: 'sudo apt upgrade' },
    untold('updates'),
  ),
  'host.root-login': ways(
    { rootLogin: tells({ permitted: 'yes', passwords: true }) },
    {
      verdict: 'pass',
      says: "The machine's ssh lets root in with a password",
      fix: 'PermitRootLogin prohibit-password',
    },
    untold('rootLogin'),
  ),
  'host.expired': ways(
    { overdue: tells(3) },
    {
      verdict: 'warn',
      says: "3 accounts of mailadm's are still there, though their time was over an hour ago or more",
      fix: 'mailadm prune -n',
    },
    { facts: inside({ mailadm: STOPPED }), says: 'mailadm does not run', cause: 'host.mailadm' },
  ),
  'host.limits': ways(
    { limits: tells(limitsOf({ attempts: 2 })) },
    { verdict: 'pass', says: 'An address is banned after 2 failed logins', fix: 'Fail2ban parameters' },
    untold('limits'),
  ),
  'host.spam-history': ways(
    { redis: tells({ save: '', mailLogs: 0, history: 1000 }) },
    {
      verdict: 'warn',
      says: 'The spam filter remembers 1000 messages, with their subjects and addresses',
      fix: 'data/conf/rspamd/override.d/history_redis.conf',
    },
    untold('redis'),
    NO_LOGS,
  ),
  'host.mailadm-prune': ways(
    { mailadmPrunes: tells(0) },
    {
      verdict: 'warn',
      says: 'mailadm has not looked for expired accounts for half an hour',
      fix: 'sudo docker exec mailadm mailadm prune -n',
    },
    { facts: inside({ mailadm: STOPPED }), says: 'mailadm does not run', cause: 'host.mailadm' },
    { server: serverOf({ mailadm: tells(mailadmOf({ log: undefined })) }) },
  ),
  'host.logs': ways(
    {
      services: tells([
        serviceOf('postfix-mailcow', { log: { type: 'json-file', address: undefined, facility: undefined } }),
      ]),
    },
    {
      verdict: 'warn',
      says: 'These containers write logs: postfix-mailcow',
      fix: 'docker-compose.override.yml',
    },
    untold('services'),
    NO_LOGS,
  ),
  'host.redis': ways(
    { redis: tells({ save: '3600 1', mailLogs: 0, history: 0 }) },
    { verdict: 'warn', says: 'Redis writes its memory to disk', fix: 'save ""' },
    untold('redis'),
    NO_LOGS,
  ),
  'host.sasl-log': ways(
    { saslLog: tells(12) },
    { verdict: 'warn', says: 'mailcow keeps 12 logins with their addresses', fix: 'TRUNCATE sasl_log' },
    untold('saslLog'),
    NO_LOGS,
  ),
};
