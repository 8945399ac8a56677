/**
 * Programs of the server's that the lab puts in place of real ones: `docker` and the containers' own, `ss` and `df` as
 * a mailcow host's.
 */
import type { Blueprint } from '../blueprint.ts';
import { BRIDGE, SERVER } from '../addresses.ts';
import { MAILADM_PORT } from '../services.ts';

/** Where the stand-in for docker's engine listens, in the lab's root. */
export const DOCKER_SOCKET = '/run/docker.sock';
/** The client; `docker` and the containers' programs are links to it. */
export const CLIENT = '/usr/lib/lab/client';
/** Where busybox stands in for the ordinary programs, before them in the path. */
export const BUSYBOX = '/usr/lib/lab/busybox';
export const APPLETS = [
  'sh',
  'awk',
  'base64',
  'cat',
  'cut',
  'echo',
  'fold',
  'grep',
  'head',
  'ls',
  'printf',
  'readlink',
  'sed',
  'sort',
  'stat',
  'tail',
  'timeout',
  'tr',
  'wc',
  'which',
] as const;
/** Where programs are that the machine itself lacks: containers bring their own. */
export const AWAY = '/usr/lib/lab/away';
/** By container: folders with what runs in it. */
export const CONTAINER_PROGRAMS = '/usr/lib/lab/in';
export const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'mysql-mailcow': ['mysql', 'mariadb'],
  'redis-mailcow': ['redis-cli'],
  'nginx-mailcow': ['nginx'],
  'acme-mailcow': [],
  'rspamd-mailcow': ['wget'],
  'postfix-mailcow': ['postqueue'],
  mailadm: ['mailadm', 'wget'],
};
/** What the real Python reads before a program in mailadm's container. */
export const PYTHON_FOLDER = '/usr/lib/lab/python';
/** Connections of that container come from Docker's network, as everybody else sees them. */
export const PYTHON_START = `import socket
connect = socket.create_connection
def from_container(address, timeout=None, source_address=None, **more):
    return connect(address, timeout, source_address or ("${BRIDGE}", 0), **more)
socket.create_connection = from_container
`;
/** Passwords that programs in containers take from the environment. */
export const PASSED_ON = ['MYSQL_PWD', 'REDISCLI_AUTH'] as const;
const MAILCOW_PORTS = [25, 80, 110, 143, 443, 465, 587, 993, 995, 4190, MAILADM_PORT];
/** Ports of the lab's own that are inside containers on a real server. */
const HIDDEN_PORTS = [53, 8080, 8081, 8082, 8891, 10_143];
const KIB_A_GIB = 1_048_576;

/** The program alone has no compose: that is a program of its own. */
const NO_COMPOSE = String.raw`elsif (@ARGV && $ARGV[0] eq 'compose') { print STDERR "docker: unknown command: docker compose\n"; exit 1 }`;

/** Sends its words to the engine's socket, and prints what comes back. Perl is on every Debian, and quick. */
export function client({ docker }: Blueprint['host']): string {
  const address = 'unix:///var/run/docker.sock';
  return `#!/usr/bin/perl
use strict; use Socket; use Cwd;
my $words = join(' ', @ARGV);
if ($0 =~ /docker-compose$/) { unshift @ARGV, 'compose'; $0 = '/usr/bin/docker'; $words = "compose $words" }
${docker.standalone ? NO_COMPOSE : ''}
${
  docker.compose === undefined
    ? 'if ($0 =~ /docker$/ && @ARGV && $ARGV[0] eq "compose") { print STDERR "docker: unknown command: docker compose\\n\\nRun \'docker --help\' for more information\\n"; exit 1 }'
    : `if ($words eq 'compose version --short') { print "${docker.compose}\\n"; exit 0 }
if ($words eq 'compose version') { print "Docker Compose version v${docker.compose.replace(/^v/, '')}\\n"; exit 0 }`
}
if ($words eq '--version' || $words eq '-v') { print "Docker version ${docker.version}, build e180ab8\\n"; exit 0 }
socket(my $s, PF_UNIX, SOCK_STREAM, 0) or die $!;
unless (connect($s, sockaddr_un('${DOCKER_SOCKET}'))) {
  if ($!{EACCES}) { print STDERR qq(permission denied while trying to connect to the Docker daemon socket at ${address}: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/containers/json": dial unix /var/run/docker.sock: connect: permission denied\\n) }
  else { print STDERR "Cannot connect to the Docker daemon at ${address}. Is the docker daemon running?\\n" }
  exit 1;
}
my @fields = ($0, getcwd(), $>, ${PASSED_ON.map((name) => `$ENV{${name}} // ''`).join(', ')}, @ARGV);
my $request = join("\\0", @fields);
syswrite($s, $request); shutdown($s, 1);
my $reply = ''; 1 while sysread($s, $reply, 65536, length $reply);
my ($status, $out, $head) = $reply =~ /^(\\d+) (\\d+)\\n/ ? ($1, $2, length $&) : (1, 0, 0);
print STDOUT substr($reply, $head, $out); print STDERR substr($reply, $head + $out);
exit $status;
`;
}

/**
 * The real ss, as docker shows itself: docker-proxy holds every public port of mailcow, and what containers say to each
 * other is not seen.
 */
export function socketStatistics({ machine }: Blueprint['host']): string {
  const named = {
    ...Object.fromEntries(MAILCOW_PORTS.map((port) => [port, 'docker-proxy'])),
    ...machine.holders,
    ...Object.fromEntries(machine.listeners.map(({ port, program }) => [port, program])),
  };
  const rules = [
    ...HIDDEN_PORTS.map((port) => `/[]0-9*]:${port} /d`),
    `s/\\[${SERVER.v6.replaceAll('.', '\\.')}\\]:/[::]:/`,
    `s/${SERVER.v4.replaceAll('.', '\\.')}:/0.0.0.0:/`,
    ...Object.entries(named).map(([port, program]) => `/[]0-9*]:${port} /s/(("[^"]*",/(("${program}",/`),
    ...Object.keys(named).map((port) => `/[]0-9*]:${port} /s/,("[^)]*)//g`),
  ];
  return `#!/bin/sh\n/usr/bin/ss "$@" | sed ${rules.map((rule) => `-e '${rule}'`).join(' ')}\n`;
}

/** `ip -o addr`. */
export function addressList(addresses: readonly string[]): string {
  const lines = addresses.map(
    (address, index) =>
      `${index + 2}: eth${index}    ${address.includes(':') ? 'inet6' : 'inet'} ${address}/24 scope global eth${index}`,
  );
  return `#!/bin/sh\n${lines.map((line) => `echo '${line}'\n`).join('')}`;
}

/** One disk, as big as the blueprint has it. */
export function diskFree({ machine: { disk, free } }: Blueprint['host']): string {
  const used = disk - free;
  const fields = [
    '/dev/vda1',
    ...[disk, used, free].map((gib) => Math.round(gib * KIB_A_GIB)),
    `${Math.round((used / disk) * 100)}%`,
    '/',
  ].join(' ');
  return `#!/bin/sh\necho 'Filesystem 1024-blocks Used Available Capacity Mounted on'\necho '${fields}'\n`;
}

/** `apt-get -s dist-upgrade`, in its words; it does nothing else. */
export function packageUpdates({ machine: { updates } }: Blueprint['host']): string {
  const lines = [
    'NOTE: This is only a simulation!',
    ...updates.flatMap(([name, archive]) => [
      `Inst ${name} [1.0-1] (1.0-2 ${archive} [amd64])`,
      `Conf ${name} (1.0-2 ${archive} [amd64])`,
    ]),
  ];
  const said = lines.map((line) => `echo '${line}'\n`).join('');
  return `#!/bin/sh\ncase " $* " in *" -s "*) ;; *) exit 100 ;; esac\n${said}`;
}

function row(name: string, gib: number): string {
  return `${`${name}:`.padEnd(16)}${String(Math.round(gib * KIB_A_GIB)).padStart(8)} kB\n`;
}

/** /proc/meminfo. */
export function memoryFile({ machine: { memory, swap } }: Blueprint['host']): string {
  return [
    row('MemTotal', memory),
    row('MemFree', memory / 4),
    row('MemAvailable', memory / 2),
    row('Buffers', 0),
    row('Cached', memory / 4),
    row('SwapTotal', swap),
    row('SwapFree', swap),
  ].join('');
}
