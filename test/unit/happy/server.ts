/** A healthy mailcow with mailadm, seen from inside. */
import { known } from '../../../common/fact.ts';
import type { ContainerState } from '../../../fixtures/host/container-types.ts';
import type { MailadmConfig, MailadmContainer } from '../../../fixtures/host/mailadm-types.ts';
import type { Outgoing, OutgoingEnd } from '../../../fixtures/host/outgoing-types.ts';
import type { Family } from '../../../fixtures/net/types.ts';
import type { RelayHost } from '../../../fixtures/host/relay-types.ts';
import {
  CORE_SERVICES,
  type DomainFacts,
  type Listener,
  type MailcowConfig,
  type NginxFacts,
  type Server,
  type ServiceState,
  type SpamFilterFacts,
} from '../../../fixtures/host/types.ts';
import type { Backup, BanSettings, Limits, PublishedPort, SendingLimit } from '../../../fixtures/host/upkeep-types.ts';
import { SERVICES } from '../../../common/services.ts';
import { DKIM_KEY, V4, V6 } from './dns.ts';
import { certificate } from './net.ts';

const GIGABYTE = 1e9;
const STARTED = '2026-11-01T12:00:00.000Z';
const YESTERDAY = '2026-11-21T03:00:00.000Z';
const SILENT = { type: 'none', address: undefined, facility: undefined };
const WAY_IN = '192.0.2.7';

const RUNNING: ContainerState = {
  state: 'running',
  health: undefined,
  exitCode: undefined,
  image: undefined,
  started: STARTED,
  restart: 'always',
  log: SILENT,
};

/** The server with a way into it, and of its facts those that a test tells otherwise. */
export function serverOf(changes: Partial<Server> = {}): Server {
  return {
    missing: () => undefined,
    docker: async () =>
      known({ engine: '28.2.2', compose: '2.40.1', program: '/usr/bin/docker', snap: false, root: '/var/lib/docker' }),
    resources: async () =>
      known({
        memory: 8 * GIGABYTE,
        swap: 0,
        disk: { folder: '/var/lib/docker', size: 100 * GIGABYTE, free: 50 * GIGABYTE },
      }),
    services: async () => known([...CORE_SERVICES].map((name) => serviceOf(name))),
    listeners: async () => known(listenersOf()),
    config: async () => known(configOf()),
    applied: async () => known([{ service: 'nginx-mailcow', wanted: 'a1', applied: 'a1', composedBy: '2.40.1' }]),
    repository: async () =>
      known({ branch: 'master', date: '2026-11-01T00:00:00.000Z', changed: [], remote: undefined }),
    nginx: async () => known(nginxOf()),
    sieve: async () => known({ file: '#\n', copy: known('#\n') }),
    spamFilter: async () => known(spamFilterOf()),
    certificate: async () => known(certificate()),
    acmeAccount: async () => known('https://acme-v02.api.letsencrypt.org/acme/acct/1'),
    network: async () =>
      known({ ipv6: true, gateways: ['172.22.1.1'], subnets: ['172.22.1.0/24'], showsIpv6: known(true) }),
    admin: async () => known({ withDefaultPassword: 0, admins: 1, secondFactor: known({ admins: 1, protected: 1 }) }),
    domain: async () => known(domainOf()),
    apiKeys: async () =>
      known([{ access: 'rw', active: true, anyAddress: false, allowed: ['172.22.1.1'], mark: 'abc' }]),
    keyTrial: async () => known({ status: 200, words: '{"version":"2026-01"}', mark: 'abc' }),
    mailadm: async () => known(mailadmOf()),
    mailadmFolder: async () =>
      known({ folder: '/root/mailadm', environment: {}, environmentMode: '600', dataMode: '700' }),
    mailadmConfig: async () => known(mailadmConfigOf()),
    mailadmLacksBot: async () => known(false),
    mailadmTokens: async () =>
      known([{ name: 'oneweek', prefix: 'tmp.', expiry: '1w', used: 3, limit: 1000, url: undefined, qr: undefined }]),
    mailadmUsers: async () => known({ total: 3, missing: 0, foreign: 1 }),
    mailadmPrunes: async () => known(3),
    rsyslog: async () => known({ lines: [] }),
    redis: async () => known({ save: '', mailLogs: 0, history: 0 }),
    saslLog: async () => known(0),
    dkim: async () => known({ selector: 'dkim', publicKey: DKIM_KEY }),
    bans: async () => known({ active: [], permanent: [], allowed: [WAY_IN] }),
    queue: async () => known({ count: 0, messages: [] }),
    outgoing: async () => known(outgoingOf()),
    addresses: async () => known({ client: WAY_IN, own: [V4, V6] }),
    relay: async () => known(relayHostOf()),
    backups: async () => known({ newest: [backupOf()], planned: ['mailcow'], complete: true }),
    updates: async () => known({ looked: YESTERDAY, bySelf: false, security: [], others: [] }),
    restart: async () => known({ asked: false, kernel: { running: '6.12.48-amd64', newer: undefined } }),
    rootLogin: async () => known({ permitted: 'prohibit-password', passwords: true }),
    published: async () => known([publishedOf('postfix-mailcow', 25), publishedOf('nginx-mailcow', 443)]),
    overdue: async () => known(0),
    tagged: async () => known(2),
    garbage: async () => known(undefined),
    limits: async () => known(limitsOf()),
    close: () => undefined,
    ...changes,
  };
}

/** What mailcow's script made last night. */
export function backupOf(changes: Partial<Backup> = {}): Backup {
  return { tool: 'mailcow', made: YESTERDAY, parts: ['crypt', 'mariadb', 'vmail'], ...changes };
}

/** mailcow's ban as it comes, and no limit on sending. */
export function limitsOf(bans: Partial<BanSettings> = {}, sending?: SendingLimit): Limits {
  return { bans: { attempts: 10, time: 1800, netV4: 32, netV6: 128, ...bans }, sending };
}

/** A port of a container of mailcow's, open to everybody. */
export function publishedOf(service: string, port: number, address = '0.0.0.0'): PublishedPort {
  return { container: `mailcowdockerized-${service}-1`, service, inside: `${port}/tcp`, address, port };
}

/** Connections from the server to two controls: all answer, unless told otherwise. */
export function outgoingOf(endOf: (port: number, family: Family) => OutgoingEnd = () => 'answers'): Outgoing {
  const tries = ['mx1.example.net', 'mx2.example.com'].flatMap((control) =>
    ([4, 6] as const).flatMap((family) =>
      [25, 443].map((port) => ({ control, family, port, end: endOf(port, family) })),
    ),
  );
  return { tries, smarthost: undefined };
}

/** A chatmail relay in which all is well. */
export function relayHostOf(changes: Partial<RelayHost> = {}): RelayHost {
  const units = ['postfix@-', 'dovecot', 'nginx', 'doveauth', 'filtermail'].map((name) => `${name}.service`);
  return {
    units: known(units.map((name) => ({ name, active: 'active', sub: 'running' }))),
    publicKey: known(DKIM_KEY),
    certificate: known(certificate()),
    account: known('https://acme-v02.api.letsencrypt.org/acme/acct/1'),
    settings: known({ mail_domain: 'example.org', username_min_length: '9', username_max_length: '9' }),
    closed: known(false),
    outgoing: known(outgoingOf()),
    room: { load: 0.4, memory: GIGABYTE, disk: 50 * GIGABYTE },
    deployed: known({
      commit: 'dc8e0a34a2f2de33218fbecf7ce73693c169982f',
      since: '2026-08-02T10:00:00.000Z',
      changed: 0,
    }),
    ...changes,
  };
}

/** A service of mailcow that runs. */
export function serviceOf(service: string, changes: Partial<ServiceState> = {}): ServiceState {
  return { ...RUNNING, service, container: `mailcowdockerized-${service}-1`, ...changes };
}

/** mailcow's own limits, and the list that it does not ship. */
export function spamFilterOf(changes: Partial<SpamFilterFacts> = {}): SpamFilterFacts {
  const limits = new Map([
    ['greylist', 7],
    ['add header', 8],
    ['reject', 15],
  ]);
  return { chatVersions: '/1/\n', limits: known(limits), ...changes };
}

/** mailcow's ports, held by Docker. */
export function listenersOf(programs: readonly string[] = ['docker-proxy']): readonly Listener[] {
  return Object.values(SERVICES).map(({ port }) => ({ protocol: 'tcp', address: '0.0.0.0', port, programs }));
}

/** mailcow.conf as the guide has it, with these lines. */
export function configOf(
  values: Readonly<Record<string, string>> = {},
  changes: Partial<MailcowConfig> = {},
): MailcowConfig {
  return {
    folder: '/opt/mailcow-dockerized',
    values: {
      MAILCOW_HOSTNAME: 'mail.example.org',
      ADDITIONAL_SAN: 'mailadm.example.org',
      POP_PORT: '127.0.0.1:110',
      POPS_PORT: '127.0.0.1:995',
      ENABLE_IPV6: 'true',
      HTTP_REDIRECT: 'y',
      ...values,
    },
    mode: '600',
    link: 'mailcow.conf',
    override: false,
    ...changes,
  };
}

export function nginxOf(changes: Partial<NginxFacts> = {}): NginxFacts {
  return {
    files: ['site.mailadm.custom'],
    redirect: undefined,
    mailadmSite: 'location /new_email {\n  proxy_pass http://172.22.1.1:3691/;\n}\n',
    test: known({ ok: true, words: [] }),
    emergencies: [],
    ...changes,
  };
}

export function domainOf(changes: Partial<DomainFacts> = {}): DomainFacts {
  return {
    active: true,
    backupMx: false,
    largestCount: 999_999,
    count: 3,
    domainQuota: 0,
    promised: 3 * GIGABYTE,
    smarthost: false,
    ...changes,
  };
}

export function mailadmOf(changes: Partial<MailadmContainer> = {}): MailadmContainer {
  return {
    ...RUNNING,
    name: 'mailadm',
    ports: [{ inside: '3691/tcp', address: '172.22.1.1', port: 3691 }],
    command: ['gunicorn', '--timeout', '60', '-b', ':3691'],
    ...changes,
  };
}

export function mailadmConfigOf(changes: Partial<MailadmConfig> = {}): MailadmConfig {
  return {
    mailDomain: 'example.org',
    webEndpoint: 'https://mailadm.example.org/new_email',
    mailcowEndpoint: 'https://mail.example.org/api/v1/',
    hasMailcowToken: true,
    hasAdminGroup: true,
    ...changes,
  };
}
