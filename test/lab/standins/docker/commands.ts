/** `docker` itself: what it prints of containers, networks and the engine. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { CONTAINER_PROGRAMS, PROGRAMS, PYTHON_FOLDER } from '../../host/programs.ts';
import { answerCompose } from './compose.ts';
import { containers, findContainer, inspected, listed, publishedNow, type Container } from './containers.ts';
import type { Call, DockerSettings, Printed } from './settings.ts';
import { render, TemplateError, type Data } from './template.ts';

const SHORT = 12;
/** Options of `docker exec` and others that a value follows. */
const WITH_VALUE = [
  '--format',
  '-f',
  '--filter',
  '--since',
  '--until',
  '--tail',
  '-n',
  '-e',
  '--env',
  '-u',
  '--user',
  '-w',
  '--workdir',
  '--type',
  '--hash',
  '--project-directory',
  '-p',
  '--project-name',
  '--file',
  '--index',
  '--status',
];

/** What stands before and after the first word that is no option. */
export interface Parsed {
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

/** Options come first; where `mixed`, anywhere. */
export function parseWords(args: readonly string[], mixed = true): Parsed {
  const options: Record<string, string[]> = {};
  const words: string[] = [];
  const rest = [...args];
  for (;;) {
    const word = rest.shift();
    if (word === undefined) break;
    const [, long = '', value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (value !== undefined) (options[long] ??= []).push(value);
    else if (WITH_VALUE.includes(word)) (options[word] ??= []).push(rest.shift() ?? '');
    else if (/^-[a-zA-Z]{2,}$/.test(word)) for (const letter of word.slice(1)) (options[`-${letter}`] ??= []).push('');
    else if (word.startsWith('-') && word !== '-') (options[word] ??= []).push('');
    else {
      words.push(word);
      if (!mixed) return { options, words: [...words, ...rest] };
    }
  }
  return { options, words };
}

export async function answerDocker(settings: DockerSettings, call: Call): Promise<Printed> {
  const [command = '', ...args] = call.args;
  if (command === 'compose') return answerCompose(settings, { ...call, args });
  if (command === 'exec') return execute(settings, parseWords(args, false));
  if (command === 'network' && args[0] === 'inspect') return networkInspect(settings, parseWords(args.slice(1)));
  const parsed = parseWords(args);
  if (command === 'version')
    return formatted(parsed, [
      {
        Client: { Version: settings.host.docker.version },
        Server: { Version: settings.host.docker.version, ApiVersion: '1.51', Os: 'linux', Arch: 'amd64' },
      },
    ]);
  if (command === 'info') return formatted(parsed, [info(settings)]);
  if (command === 'ps' || (command === 'container' && args[0] === 'ls')) return list(settings, parsed);
  if (command === 'inspect') return inspect(containers(settings), parsed);
  if (command === 'container' && args[0] === 'inspect') return inspect(containers(settings), parseWords(args.slice(1)));
  if (command === 'logs' || command === 'port')
    return ofOne(containers(settings), parsed.words, command === 'logs' ? logs : ports);
  return {
    status: 1,
    error: `docker: unknown command: docker ${command}\n\nRun 'docker --help' for more information\n`,
  };
}

function info({ host: { docker, mailcow } }: DockerSettings): Data {
  return {
    DockerRootDir: docker.installed === 'snap' ? '/var/snap/docker/common/var-lib-docker' : '/var/lib/docker',
    ServerVersion: docker.version,
    Containers: Object.keys(mailcow.services).length,
    OperatingSystem: docker.installed === 'snap' ? 'Ubuntu Core 24' : 'Debian GNU/Linux 13 (trixie)',
    LoggingDriver: 'json-file',
    Driver: 'overlay2',
    SecurityOptions: ['name=apparmor'],
  };
}

function template({ options }: Parsed): string | undefined {
  return (options['--format'] ?? options['-f'])?.at(-1);
}

function formatted(parsed: Parsed, objects: readonly Data[]): Printed {
  const wanted = template(parsed);
  if (wanted === undefined || wanted === 'json')
    return {
      status: 0,
      out:
        wanted === undefined
          ? `${JSON.stringify(objects, undefined, 4)}\n`
          : `${objects.map((entry) => JSON.stringify(entry)).join('\n')}\n`,
    };
  try {
    return { status: 0, out: objects.map((entry) => `${render(wanted, entry)}\n`).join('') };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { status: 1, out: '\n', error: `${error.message}\n` };
  }
}

function list(settings: DockerSettings, parsed: Parsed): Printed {
  const { options } = parsed;
  const everything = options['-a'] !== undefined || options['--all'] !== undefined;
  const filters = options['--filter'] ?? options['-f'] ?? [];
  const found = containers(settings).filter(
    (container) => (everything || container.state === 'running') && filters.every((filter) => fits(container, filter)),
  );
  const whole = options['--no-trunc'] !== undefined;
  const id = (container: Container): string => (whole ? container.id : container.id.slice(0, SHORT));
  if (options['-q'] !== undefined || options['--quiet'] !== undefined)
    return { status: 0, out: found.map((container) => `${id(container)}\n`).join('') };
  const header: Record<string, Data> = listed(NOTHING);
  const wanted = options['--format']?.at(-1) ?? '{{.ID}}\\t{{.Image}}\\t{{.Status}}\\t{{.Names}}';
  const rows = found.map((container): Record<string, Data> => ({ ...listed(container), ID: id(container) }));
  if (wanted === 'json')
    return {
      status: 0,
      out: rows
        .map(
          (row) =>
            `${JSON.stringify(
              Object.fromEntries(
                Object.keys(header)
                  .filter((key) => key !== '.labels')
                  .map((key) => [key, row[key]]),
              ),
            )}\n`,
        )
        .join(''),
    };
  // Here, unlike in `inspect`, docker takes \t and \n for what they stand for.
  return formatted(
    { ...parsed, options: { '--format': [wanted.replaceAll('\\t', '\t').replaceAll('\\n', '\n')] } },
    rows,
  );
}

const NOTHING: Container = {
  id: '',
  name: '',
  image: '',
  state: '',
  health: undefined,
  exitCode: 0,
  environment: {},
  labels: {},
  ports: [],
  mounts: [],
  restart: '',
  command: [],
  entrypoint: [],
  logging: { driver: '', options: {} },
  log: '',
};

function fits(container: Container, filter: string): boolean {
  const [, kind = '', value = ''] = /^([a-z]+)=(.*)$/s.exec(filter) ?? [];
  const [key = ''] = value.split('=', 1);
  if (kind === 'label')
    return value.includes('=')
      ? container.labels[key] === value.slice(key.length + 1)
      : container.labels[key] !== undefined;
  if (kind === 'name') return new RegExp(value.replace(/^\^\//, '^')).test(container.name);
  return kind === 'status' ? container.state === value : kind === 'ancestor' && container.image === value;
}

function inspect(all: readonly Container[], parsed: Parsed): Printed {
  const found = parsed.words.map((word) => findContainer(all, word));
  const told = formatted(parsed, found.filter((container) => container !== undefined).map(inspected));
  const missing = parsed.words
    .filter((_, index) => found[index] === undefined)
    .map((word) => `Error: No such object: ${word}\n`);
  return missing.length === 0
    ? told
    : { status: 1, out: told.out ?? '', error: `${told.error ?? ''}${missing.join('')}` };
}

function networkInspect({ project, host: { mailcow } }: DockerSettings, parsed: Parsed): Printed {
  const name = `${project}_mailcow-network`;
  if (parsed.words[0] !== name)
    return {
      status: 1,
      out: template(parsed) === undefined ? '[]\n' : '\n',
      error: `Error response from daemon: network ${parsed.words[0]} not found\n`,
    };
  const { conf } = mailcow.applied ?? mailcow;
  const [v4 = '172.22.1', v6 = ''] = [conf['IPV4_NETWORK'], conf['IPV6_NETWORK']];
  return formatted(parsed, [
    {
      Name: name,
      Id: 'f3'.repeat(32),
      Scope: 'local',
      Driver: 'bridge',
      EnableIPv4: true,
      EnableIPv6: mailcow.networkIpv6,
      IPAM: {
        Driver: 'default',
        Options: null,
        Config: [
          { Subnet: `${v4}.0/24`, Gateway: `${v4}.1` },
          ...(mailcow.networkIpv6 ? [{ Subnet: v6, Gateway: v6.replace(/\/\d+$/, '1') }] : []),
        ],
      },
      Options: { 'com.docker.network.bridge.name': 'br-mailcow' },
      Labels: { 'com.docker.compose.network': 'mailcow-network', 'com.docker.compose.project': project },
    },
  ]);
}

function ofOne(
  all: readonly Container[],
  [name = '']: readonly string[],
  print: (container: Container) => Printed,
): Printed {
  const container = findContainer(all, name);
  return container === undefined
    ? { status: 1, error: `Error response from daemon: No such container: ${name}\n` }
    : print(container);
}

/** A driver that keeps nothing has nothing to show. */
export function logs({ log, logging }: Container): Printed {
  if (logging.driver === 'json-file' || logging.driver === 'local' || logging.driver === 'journald')
    return { status: 0, out: log };
  return { status: 1, error: 'Error response from daemon: configured logging driver does not support reading\n' };
}

function ports(container: Container): Printed {
  return {
    status: 0,
    out: publishedNow(container)
      .map(
        ({ inside, address, port }) => `${inside}/tcp -> ${address.includes(':') ? `[${address}]` : address}:${port}\n`,
      )
      .join(''),
  };
}

function execute(
  settings: DockerSettings,
  { options, words: [name = '', ...command] }: Parsed,
): Promise<Printed> | Printed {
  return ofOne(containers(settings), [name], () => ({ status: 0 })).error !== undefined
    ? ofOne(containers(settings), [name], () => ({ status: 0 }))
    : executeIn(
        settings,
        findContainer(containers(settings), name) ?? NOTHING,
        command,
        options['-e'] ?? options['--env'] ?? [],
      );
}

/** Runs a command in the lab's root, with the container's environment and programs. */
export async function executeIn(
  { root, authority }: DockerSettings,
  container: Container,
  command: readonly string[],
  environment: readonly string[],
): Promise<Printed> {
  if (container.state !== 'running')
    return { status: 1, error: `Error response from daemon: container ${container.id} is not running\n` };
  const kind = container.service ?? 'mailadm';
  const where = PROGRAMS[kind] === undefined ? '' : `${path.posix.join(CONTAINER_PROGRAMS, kind)}:`;
  const python =
    kind === 'mailadm' ? [`PYTHONPATH=${PYTHON_FOLDER}`, `SSL_CERT_FILE=${authority.slice(root.length)}`] : [];
  const variables = [
    ...python,
    ...Object.entries(container.environment).map(([key, value]) => `${key}=${value}`),
    ...environment,
  ];
  const child = spawn(
    'chroot',
    [root, 'env', '-i', `PATH=${where}/usr/bin:/bin`, 'HOME=/root', ...variables, ...command],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (printed.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (printed.error += chunk));
  const status = await new Promise<number>(
    (resolve) => void child.on('close', (code) => resolve(code ?? 137)).on('error', () => resolve(126)),
  );
  if (!/^env: .*No such file or directory/m.test(printed.error)) return { status, ...printed };
  return {
    status: 127,
    error: `OCI runtime exec failed: exec failed: unable to start container process: exec: "${command[0]}": executable file not found in $PATH\n`,
  };
}
