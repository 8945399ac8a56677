/** `docker` itself: what it prints of containers, networks and the engine. */
import { answerCompose } from './compose.ts';
import { executeIn, logs } from './container.ts';
import { containers, findContainer, inspected, listed, publishedNow, type Container } from './containers.ts';
import type { Call, DockerSettings, Printed } from './settings.ts';
import { render, TemplateError, type Data } from './template.ts';
import { parseWords, type Parsed } from './words.ts';

const SHORT = 12;
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
