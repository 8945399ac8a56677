/**
 * The inner half of the lab: the only child of the first process of its own namespaces. It mounts, makes networks and
 * starts daemons; it must never do so on the machine itself, so it looks first where it is. When its standard input
 * ends, everything ends.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Capture } from './capture.ts';
import { crowdChange } from './crowd.ts';
import { Distance } from './distance.ts';
import type { Blueprint } from './blueprint.ts';
import { loadChange } from './faults.ts';
import { CONTROL_HOSTS, healthy, VANTAGE_HOST } from './healthy.ts';
import { hostileChange } from './hostile/scenarios.ts';
import { readMachine } from './machine.ts';
import { Workshop } from './materials.ts';
import { outageChange } from './outages/cells.ts';
import { buildNetwork, inside, type Namespaces } from './network.ts';
import { NAMESPACES, type Request, type Response, type RunRequest, type RunResult, type Start } from './protocol.ts';
import { ADMIN, mountGuest, mountRoot, vantageEtc } from './root.ts';
import { relayChange } from './relay/breakages.ts';
import { run } from './run.ts';
import { Supervisor } from './supervisor.ts';
import { World } from './world.ts';

const MAX_OUTPUT = 64 * 1024 * 1024;
const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const start: Start = JSON.parse(process.argv[2] ?? '{}');
refuseTheMachineItself(start);
process.stdin.on('end', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.on('SIGINT', () => {});

try {
  const lab = await build(start);
  tell({ event: 'ready', options: lab.options, authority: lab.authority });
  for await (const line of readline.createInterface({ input: process.stdin })) void serve(lab, JSON.parse(line));
  process.exit(0);
} catch (error) {
  tell({ event: 'failed', id: 0, message: said(error) });
  process.exit(1);
}

interface Inner {
  readonly world: World;
  readonly namespaces: Namespaces;
  readonly options: readonly string[];
  readonly authority: string;
  readonly runs: Map<number, () => void>;
  readonly capture: Capture;
  /** Once what a command on the server needs is there. */
  brought?: Promise<unknown>;
}

/** In the machine's own namespaces, what follows would change the machine: its routes, its mounts, its processes. */
function refuseTheMachineItself({ outer }: Start): void {
  const here = NAMESPACES.map((name) => readlinkSync(`/proc/self/ns/${name}`));
  const own =
    process.ppid === 1 &&
    readlinkSync('/proc/self') === String(process.pid) &&
    Array.isArray(outer) &&
    outer.length === here.length &&
    here.every((name, index) => name !== outer[index]);
  if (own) return;
  process.stderr.write('test/lab/inside only runs in namespaces of its own; startLab() makes them.\n');
  process.exit(3);
}

async function build(wanted: Start): Promise<Inner> {
  const { root, packages, latency = 0, guest, home, uid, gid } = wanted;
  writeFileSync('/proc/sys/kernel/hostname', VANTAGE_HOST);
  await Promise.all([mountRoot(root, wanted), run(['ip', 'link', 'set', 'lo', 'up'])]);
  if (guest !== undefined) await mountGuest(root, guest);
  const machine = await readMachine(root);
  const workshop = new Workshop(machine);
  const blueprint = healthy();
  const [namespaces] = await Promise.all([
    buildNetwork(vantageEtc(root, packages, home), latency === 0 ? undefined : new Distance(root, latency)),
    workshop.signZones(blueprint),
    workshop.materials(blueprint),
  ]);
  const world = new World(root, namespaces, new Supervisor(namespaces, root), workshop, { uid, gid });
  await world.become(blueprint);
  return {
    world,
    namespaces,
    authority: readFileSync(workshop.authorityFile, 'utf8'),
    runs: new Map(),
    capture: new Capture(root, namespaces),
    options: ['--ca', workshop.authorityFile, ...CONTROL_HOSTS.flatMap((host) => ['--control', host])],
  };
}

async function serve(lab: Inner, request: Request): Promise<void> {
  try {
    tell({ event: 'done', id: request.id, value: await act(lab, request) });
  } catch (error) {
    tell({ event: 'failed', id: request.id, message: said(error) });
  }
  if (request.do === 'stop') process.exit(0);
}

async function act(lab: Inner, request: Request): Promise<unknown> {
  if (request.do === 'become') return become(lab, request.names);
  if (request.do === 'run') return execute(lab, request.id, request.run);
  if (request.do === 'authFailures') return lab.world.authFailures();
  if (request.do === 'passwords') return lab.world.passwords();
  if (request.do === 'logs') return lab.world.logs();
  if (request.do === 'ssh') return lab.world.openHost();
  if (request.do === 'capture') return lab.capture.start(request.file, start);
  if (request.do === 'captured') return lab.capture.stop();
  if (request.do === 'abort') lab.runs.get(request.run)?.();
  return undefined;
}

async function become(lab: Inner, names: readonly string[]): Promise<void> {
  const blueprint = healthy();
  for (const name of names) if (name !== 'healthy') await changeBy(name, blueprint);
  await lab.world.become(blueprint);
}

/** Makes the change of that name; before it the one that it befalls. */
async function changeBy(name: string, blueprint: Blueprint): Promise<void> {
  const change =
    outageChange(name) ?? hostileChange(name) ?? crowdChange(name) ?? relayChange(name) ?? (await loadChange(name));
  if ('on' in change && typeof change.on === 'string') await changeBy(change.on, blueprint);
  change.change(blueprint);
}

/** Runs a command, where and as whom it is wanted. */
async function execute(lab: Inner, id: number, wanted: RunRequest): Promise<RunResult> {
  const [file = '', ...args] = await entered(lab, wanted);
  const child = spawn(file, args, { env: wanted.env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      if (output[stream].length < MAX_OUTPUT) output[stream] += chunk;
      tell({ event: 'output', id, chunk });
    });
  }
  lab.runs.set(id, () => killGroup(child.pid));
  child.stdin.on('error', () => {});
  child.stdin.end(wanted.input);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  lab.runs.delete(id);
  return { code, ...output };
}

async function entered(lab: Inner, wanted: RunRequest): Promise<string[]> {
  if (wanted.place === 'vantage') return atVantage(lab, wanted);
  return wanted.place === 'tools'
    ? inside(lab.namespaces, 'vantage', ['chroot', start.root, ...wanted.command])
    : onServer(lab, wanted);
}

/** On the machine's file system, as the user that started the lab. */
function atVantage({ namespaces }: Inner, { cwd, command }: RunRequest): string[] {
  return inside(namespaces, 'vantage', [
    '-m',
    '-S',
    String(start.uid),
    '-G',
    String(start.gid),
    `--wd=${cwd}`,
    '--',
    ...command,
  ]);
}

/** In the server's root, where Node and this checkout are brought to the paths that they have here. */
async function onServer(lab: Inner, { command, place }: RunRequest): Promise<string[]> {
  lab.brought ??= Promise.all(
    [CHECKOUT, path.dirname(process.execPath)].map((folder) =>
      run(['sh', '-ec', 'mkdir -p "$2" && mount --bind "$1" "$2"', 'sh', folder, path.join(start.root, folder)]),
    ),
  );
  await lab.brought;
  const user =
    place === 'server'
      ? []
      : [`--userspec=${ADMIN.uid}:${ADMIN.gid}`, `--groups=${lab.world.groupsOfAdmin().join(',')}`];
  return inside(lab.namespaces, 'server', [
    'chroot',
    ...user,
    start.root,
    ...command.map((word) => word.replace(`${start.root}/`, '/')),
  ]);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

function tell(message: Response): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
