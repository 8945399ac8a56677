/**
 * docker's engine and programs of the containers: answers what the client in the lab's root sends it, from the lab's
 * files and processes.
 */
import { chmodSync, chownSync, readFileSync, rmSync } from 'node:fs';
import dgram from 'node:dgram';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DOCKER_SOCKET, PASSED_ON } from '../host/programs.ts';
import type { HostListener } from '../host/types.ts';
import { DOCKER_GROUP } from '../root.ts';
import { answerDocker } from './docker/commands.ts';
import { CONTAINER_ANSWERS } from './docker/programs.ts';
import type { DockerSettings, Printed } from './docker/settings.ts';

const [file = '', root = '', listeners = '[]'] = process.argv.slice(2);
const socket = path.join(root, DOCKER_SOCKET);
const GROUP_ONLY = 0o660;

for (const { protocol, address, port } of JSON.parse(listeners) as HostListener[]) {
  if (protocol === 'tcp') net.createServer((client) => void client.destroy()).listen(port, address);
  else dgram.createSocket(address.includes(':') ? 'udp6' : 'udp4').bind(port, address);
}

rmSync(socket, { force: true });
net
  .createServer({ allowHalfOpen: true }, (client) => {
    let request = '';
    client.on('error', () => client.destroy());
    client
      .setEncoding('utf8')
      .on('data', (chunk: string) => void (request += chunk))
      .on('end', () => void serve(request.split('\0')).then((reply) => client.end(reply)));
  })
  .listen(socket, () => {
    chownSync(socket, 0, DOCKER_GROUP);
    chmodSync(socket, GROUP_ONLY);
  });

async function serve([program = '', cwd = '', user = '', ...rest]: readonly string[]): Promise<string> {
  const settings = JSON.parse(readFileSync(file, 'utf8')) as DockerSettings;
  const environment = Object.fromEntries(PASSED_ON.map((name, index) => [name, rest[index] ?? '']));
  const call = { args: rest.slice(PASSED_ON.length), cwd, user: Number(user), environment };
  const name = path.basename(program);
  const inContainer = CONTAINER_ANSWERS[name];
  if (inContainer === undefined) await sleep(settings.host.docker.delay);
  try {
    return packed(inContainer === undefined ? await answerDocker(settings, call) : await inContainer(settings, call));
  } catch (error) {
    return packed({
      status: 125,
      error: `The lab's ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    });
  }
}

/** The client divides it again. */
function packed({ status, out = '', error = '' }: Printed): string {
  return `${status} ${Buffer.byteLength(out)}\n${out}${error}`;
}
