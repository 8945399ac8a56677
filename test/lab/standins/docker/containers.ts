/**
 * The containers that docker shows: made from mailcow's files as they were applied, alive while the lab's daemons
 * behind them are.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readProject, type ReadService } from '../../host/compose.ts';
import type { ContainerBlueprint } from '../../host/types.ts';
import { MAILADM_PORT } from '../../services.ts';
import type { Data } from './template.ts';
import type { DockerSettings } from './settings.ts';

export interface Container {
  readonly id: string;
  readonly name: string;
  /** Of mailcow's. */
  readonly service?: string;
  readonly image: string;
  readonly state: string;
  readonly health: string | undefined;
  readonly exitCode: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly PublishedPort[];
  readonly mounts: readonly { readonly source: string; readonly target: string }[];
  readonly restart: string;
  readonly command: readonly string[];
  readonly entrypoint: readonly string[];
  readonly logging: { readonly driver: string; readonly options: Readonly<Record<string, string>> };
  readonly log: string;
}

export interface PublishedPort {
  readonly inside: number;
  readonly address: string;
  readonly port: number;
}

/** Processes behind services, the files in the lab's root that say which they are, and their logs. */
const DAEMONS: Readonly<Record<string, readonly [program: string, pid: string, log: string]>> = {
  'postfix-mailcow': ['master', '/var/spool/postfix/pid/master.pid', '/var/log/postfix.log'],
  'dovecot-mailcow': ['dovecot', '/run/dovecot/master.pid', '/var/log/dovecot.log'],
  'nginx-mailcow': ['nginx', '/run/nginx.pid', '/var/log/nginx-error.log'],
};
const STARTED_AGO_MS = 3 * 86_400_000;
const SHORT = 12;
export const STARTED = new Date(Date.now() - STARTED_AGO_MS).toISOString();

/** All that there are, running or not. */
export function containers(settings: DockerSettings): Container[] {
  const { applied, host } = settings;
  const { services } = readProject(applied.compose, applied.override, applied.environment);
  const ours = Object.entries(services).filter(([name]) => host.mailcow.containers[name]?.state !== 'missing');
  return [...ours.map(([name, service]) => mailcowContainer(settings, name, service)), ...mailadmContainer(settings)];
}

/** By name, id, or the beginning of an id. */
export function findContainer(all: readonly Container[], wanted: string): Container | undefined {
  const name = wanted.replace(/^\//, '');
  return all.find((container) => container.name === name || (name.length >= SHORT && container.id.startsWith(name)));
}

function mailcowContainer(settings: DockerSettings, service: string, wanted: ReadService): Container {
  const {
    host: { mailcow, docker },
    root,
  } = settings;
  const project = settings.project;
  const name = `${project}-${service}-1`;
  const told: ContainerBlueprint = mailcow.containers[service] ?? {};
  const [program, pid, log] = DAEMONS[service] ?? [];
  const state =
    told.state ?? (program === undefined || pid === undefined || alive(root, program, pid) ? 'running' : 'exited');
  return {
    id: hash(`${name} ${wanted.hash}`),
    name,
    service,
    image: wanted.image,
    state,
    exitCode: told.exitCode ?? 0,
    environment: wanted.environment,
    restart: told.restart ?? wanted.restart,
    health: state === 'running' ? (told.health ?? (wanted.checksHealth ? 'healthy' : undefined)) : undefined,
    ports: wanted.ports.flatMap(publishedPorts),
    mounts: wanted.volumes.map((volume) => mount(volume, mailcow.folder)),
    logging: wanted.logging,
    command: wanted.command === '' ? [] : wanted.command.split(' '),
    entrypoint: wanted.entrypoint,
    log: told.log ?? (log === undefined ? '' : read(path.join(root, log))),
    labels: {
      'com.docker.compose.config-hash': wanted.hash,
      'com.docker.compose.container-number': '1',
      'com.docker.compose.oneoff': 'False',
      'com.docker.compose.project': project,
      'com.docker.compose.project.config_files': [
        `${mailcow.folder}/docker-compose.yml`,
        ...(settings.applied.override === undefined ? [] : [`${mailcow.folder}/docker-compose.override.yml`]),
      ].join(','),
      ...(docker.workingDirLabel ? { 'com.docker.compose.project.working_dir': mailcow.folder } : {}),
      'com.docker.compose.service': service,
      'com.docker.compose.version': docker.compose?.replace(/^v/, '') ?? '2.40.1',
    },
  };
}

function mailadmContainer({ host: { mailadm }, mailadmRuns, mailadmAddress }: DockerSettings): Container[] {
  const { container, folder } = mailadm;
  if (container === undefined) return [];
  const addresses = mailadmAddress === '0.0.0.0' ? ['0.0.0.0', '::'] : [mailadmAddress];
  return [
    {
      id: hash(container.name),
      name: container.name,
      image: 'mailadm-mailcow',
      state: mailadmRuns ? 'running' : 'exited',
      health: undefined,
      exitCode: mailadmRuns ? 0 : 1,
      environment: {},
      labels: {},
      ports: addresses.map((address) => ({ inside: MAILADM_PORT, address, port: MAILADM_PORT })),
      mounts: [{ source: `${folder ?? '/root/mailadm'}/docker-data`, target: '/mailadm/docker-data' }],
      restart: container.restart,
      command: container.command,
      entrypoint: [],
      logging: container.logging,
      log: container.log,
    },
  ];
}

/** `25:25`, `127.0.0.1:110:110`, `:443:443`. */
function publishedPorts(mapping: string): PublishedPort[] {
  const parts = mapping.split(':');
  const [inside = '', port = ''] = parts.toReversed();
  const address = parts.slice(0, -2).join(':');
  return (address === '' ? ['0.0.0.0', '::'] : [address]).map((where) => ({
    inside: Number(inside),
    port: Number(port),
    address: where,
  }));
}

function mount(volume: string, folder: string): { source: string; target: string } {
  const [source = '', target = ''] = volume.split(':');
  return { source: path.posix.resolve(folder, source), target };
}

function alive(root: string, program: string, file: string): boolean {
  const pid = Number.parseInt(read(path.join(root, file)), 10);
  return Number.isInteger(pid) && read(`/proc/${pid}/comm`).trim() === program;
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What `docker inspect` has of it. */
export function inspected(container: Container): Data {
  const running = container.state === 'running';
  const ports: Record<string, Data> = {};
  for (const { inside, address, port } of container.ports) {
    const before = ports[`${inside}/tcp`];
    ports[`${inside}/tcp`] = [...(Array.isArray(before) ? before : []), { HostIp: address, HostPort: String(port) }];
  }
  return {
    Id: container.id,
    Created: STARTED,
    Path: container.entrypoint[0] ?? container.command[0] ?? '',
    Args: [...container.entrypoint, ...container.command].slice(1),
    State: {
      Status: container.state,
      Running: running || container.state === 'restarting',
      Paused: container.state === 'paused',
      Restarting: container.state === 'restarting',
      OOMKilled: false,
      Dead: false,
      Pid: running ? 4242 : 0,
      ExitCode: container.exitCode,
      Error: '',
      StartedAt: STARTED,
      FinishedAt: '0001-01-01T00:00:00Z',
      ...(container.health === undefined ? {} : { Health: { Status: container.health, FailingStreak: 0, Log: [] } }),
    },
    Image: `sha256:${container.id}`,
    Name: `/${container.name}`,
    RestartCount: 0,
    Driver: 'overlay2',
    Platform: 'linux',
    HostConfig: {
      Binds: container.mounts.map(({ source, target }) => `${source}:${target}:rw`),
      LogConfig: { Type: container.logging.driver, Config: { ...container.logging.options } },
      NetworkMode: container.service === undefined ? 'bridge' : 'mailcowdockerized_mailcow-network',
      PortBindings: ports,
      RestartPolicy: { Name: container.restart, MaximumRetryCount: 0 },
      AutoRemove: false,
    },
    Mounts: container.mounts.map(({ source, target }) => ({
      Type: 'bind',
      Source: source,
      Destination: target,
      Mode: 'z',
      RW: true,
      Propagation: 'rprivate',
    })),
    Config: {
      Hostname: container.id.slice(0, SHORT),
      Env: Object.entries(container.environment).map(([name, value]) => `${name}=${value}`),
      Cmd: container.command.length > 0 ? [...container.command] : null,
      Image: container.image,
      Entrypoint: container.entrypoint.length > 0 ? [...container.entrypoint] : null,
      Labels: { ...container.labels },
    },
    NetworkSettings: { Ports: running ? ports : {}, Networks: {} },
  };
}

/** What `docker ps --format` has of it. */
export function listed(container: Container): Record<string, Data> {
  const { id, name, image, state, labels } = container;
  return {
    ID: id,
    Names: name,
    Image: image,
    Command: JSON.stringify([...container.entrypoint, ...container.command].join(' ')),
    CreatedAt: STARTED,
    RunningFor: '3 days ago',
    Ports: portsText(container),
    State: state,
    Status: statusText(container),
    Size: '0B',
    Labels: Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
    Networks: '',
    Mounts: '',
    LocalVolumes: '0',
    '.labels': labels,
  };
}

/** A stopped container publishes nothing. */
export function publishedNow({ state, ports }: Container): readonly PublishedPort[] {
  return state === 'running' ? ports : [];
}

export function portsText(container: Container): string {
  return publishedNow(container)
    .map(({ address, port, inside }) => `${address.includes(':') ? `[${address}]` : address}:${port}->${inside}/tcp`)
    .join(', ');
}

export function statusText({ state, health, exitCode }: Container): string {
  if (state === 'running')
    return `Up 3 days${health === undefined ? '' : health === 'starting' ? ' (health: starting)' : ` (${health})`}`;
  return state === 'created'
    ? 'Created'
    : state === 'restarting'
      ? `Restarting (${exitCode}) 8 seconds ago`
      : `Exited (${exitCode}) 2 hours ago`;
}
