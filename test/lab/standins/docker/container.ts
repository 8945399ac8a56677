/** What one container does: it runs a command, and shows its log. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { AWAY, CONTAINER_PROGRAMS, PROGRAMS, PYTHON_FOLDER } from '../../host/programs.ts';
import type { Container } from './containers.ts';
import type { DockerSettings, Printed } from './settings.ts';

/** A driver that keeps nothing has nothing to show. */
export function logs({ log, logging }: Container): Printed {
  if (logging.driver === 'json-file' || logging.driver === 'local' || logging.driver === 'journald')
    return { status: 0, out: log };
  return { status: 1, error: 'Error response from daemon: configured logging driver does not support reading\n' };
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
    [root, 'env', '-i', `PATH=${where}/usr/bin:/bin:${AWAY}`, 'HOME=/root', ...variables, ...command],
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
