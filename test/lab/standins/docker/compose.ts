/** `docker compose` in mailcow's folder: it reads the files there, as they are now. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readProject, type ComposeProject } from '../../host/compose.ts';
import { executeIn, logs } from './container.ts';
import { containers, portsText, publishedNow, STARTED, statusText, type Container } from './containers.ts';
import type { Call, DockerSettings, Printed } from './settings.ts';
import { parseWords, type Parsed } from './words.ts';

const READABLE = 0o004;

export async function answerCompose(settings: DockerSettings, { args, cwd, user }: Call): Promise<Printed> {
  const {
    options,
    words: [command = '', ...rest],
  } = parseWords(args, false);
  const folder =
    options['--project-directory']?.at(-1) ??
    path.dirname(path.resolve(cwd, options['-f']?.at(-1) ?? options['--file']?.at(-1) ?? 'docker-compose.yml'));
  const read = (name: string): string | undefined => {
    const file = path.join(settings.root, folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const file = read('docker-compose.yml');
  if (file === undefined) return { status: 1, error: 'no configuration file provided: not found\n' };
  // Of another user's files, what everybody may read.
  const env = path.join(settings.root, folder, '.env');
  if (user !== 0 && existsSync(env) && (statSync(env).mode & READABLE) === 0)
    return { status: 1, error: `open ${folder}/.env: permission denied\n` };
  const project = readProject(file, read('docker-compose.override.yml'), read('.env') ?? '');
  const warnings = project.unset
    .map(
      (name) =>
        `time="${STARTED.slice(0, 19)}Z" level=warning msg="The \\"${name}\\" variable is not set. Defaulting to a blank string."\n`,
    )
    .join('');
  const printed = await answer(settings, project, command, rest);
  return { ...printed, error: `${warnings}${printed.error ?? ''}` };
}

async function answer(
  settings: DockerSettings,
  project: ComposeProject,
  command: string,
  args: readonly string[],
): Promise<Printed> {
  const ours = containers(settings).filter(({ service }) => service !== undefined);
  if (command === 'ps') return list(settings, ours, parseWords(args));
  if (command === 'config') return config(project, parseWords(args));
  const {
    options,
    words: [service = '', ...words],
  } = parseWords(args, false);
  const container = ours.find((entry) => entry.service === service);
  if (command === 'logs' && container !== undefined) return logs(container);
  if (command === 'port' && container !== undefined) return port(container, words[0]);
  if (command === 'exec' && container?.state === 'running')
    return executeIn(settings, container, words, options['-e'] ?? []);
  return { status: 1, error: `service "${service}" is not running\n` };
}

function config({ services }: ComposeProject, { options }: Parsed): Printed {
  const wanted = options['--hash']?.at(-1);
  if (options['--services'] !== undefined)
    return {
      status: 0,
      out: Object.keys(services)
        .sort()
        .map((name) => `${name}\n`)
        .join(''),
    };
  if (wanted === undefined) return { status: 0, out: `${JSON.stringify({ services }, undefined, 2)}\n` };
  const names = wanted === '*' ? Object.keys(services).sort() : wanted.split(',');
  return { status: 0, out: names.map((name) => `${name} ${services[name]?.hash}\n`).join('') };
}

function port(container: Container, wanted: string | undefined): Printed {
  const found = publishedNow(container).find(({ inside }) => String(inside) === wanted);
  return found === undefined ? { status: 0, out: ':0\n' } : { status: 0, out: `${found.address}:${found.port}\n` };
}

function list(settings: DockerSettings, ours: readonly Container[], { options }: Parsed): Printed {
  const shown = ours.filter(
    ({ state }) => options['-a'] !== undefined || options['--all'] !== undefined || state === 'running',
  );
  if (options['-q'] !== undefined) return { status: 0, out: shown.map(({ id }) => `${id}\n`).join('') };
  if (options['--services'] !== undefined)
    return { status: 0, out: shown.map(({ service }) => `${service}\n`).join('') };
  if (options['--format']?.at(-1) !== 'json')
    return {
      status: 0,
      out: shown
        .map((container) => `${container.name} ${container.image} ${container.service} ${statusText(container)}\n`)
        .join(''),
    };
  if (settings.host.docker.list === 'array')
    return { status: 0, out: `${JSON.stringify(shown.map((container) => olderRow(settings, container)))}\n` };
  return { status: 0, out: shown.map((container) => `${JSON.stringify(row(settings, container))}\n`).join('') };
}

/** Before version 2.21. */
function olderRow({ project }: DockerSettings, container: Container): Record<string, unknown> {
  const publishers = publishedNow(container).map(({ address, inside, port: published }) => ({
    URL: address,
    TargetPort: inside,
    PublishedPort: published,
    Protocol: 'tcp',
  }));
  return {
    ID: container.id,
    Name: container.name,
    Command: [...container.entrypoint, ...container.command].join(' '),
    Project: project,
    Service: container.service,
    State: container.state,
    Health: container.health ?? '',
    ExitCode: container.exitCode,
    Publishers: publishers.length > 0 ? publishers : null,
  };
}

function row(settings: DockerSettings, container: Container): Record<string, unknown> {
  const { Command, ...older } = olderRow(settings, container);
  return {
    Command: JSON.stringify(Command),
    CreatedAt: STARTED.replace('T', ' ').replace(/\.\d+Z$/, ' +0000 UTC'),
    ...older,
    ID: container.id.slice(0, 12),
    Image: container.image,
    Labels: Object.entries(container.labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
    LocalVolumes: '0',
    Mounts: container.mounts.map(({ source }) => source).join(','),
    Names: container.name,
    Networks: `${settings.project}_mailcow-network`,
    Ports: portsText(container),
    RunningFor: '3 days ago',
    Size: '0B',
    Status: statusText(container),
  };
}
