/** The stand-in for docker: it follows the blueprint's files and the lab's own daemons. */
import { SERVER } from '../addresses.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Daemon, Materials, Plan } from '../daemon.ts';
import { assignmentsFile, composeFile, overrideFile } from '../host/compose.ts';
import { appliedFiles } from '../host/files.ts';
import { DOCKER_SOCKET } from '../host/programs.ts';
import { siblingModule } from '../modules.ts';
import type { DockerSettings } from '../standins/docker/settings.ts';
import { USERS } from './dovecot.ts';

const FILE = '/etc/standin-docker.json';

/** It reads its settings anew for each question. */
export const docker: Daemon = { name: 'docker', plan, reload: () => [] };

function plan(blueprint: Blueprint, { machine: { root }, keys }: Materials): Plan {
  const { host, mailadm } = blueprint;
  const applied = appliedFiles(blueprint);
  const settings: DockerSettings = {
    root,
    host,
    project: applied.conf['COMPOSE_PROJECT_NAME'] ?? 'mailcow-dockerized',
    applied: {
      compose: composeFile(applied.services),
      override: applied.override === undefined ? undefined : overrideFile(applied.override),
      environment: assignmentsFile(applied.conf),
    },
    mailadmRuns: mailadm.running,
    mailadmAddress: mailadm.address,
    tokens: mailadm.tokens,
    users: `${root}${USERS}`,
    publicKeys: Object.fromEntries(Object.entries(keys).map(([name, { publicKey }]) => [name, publicKey])),
    signing: blueprint.dkim.key,
    authority: `${root}/etc/ssl/lab/root.pem`,
    web: SERVER.v4,
  };
  const files = { [FILE]: JSON.stringify(settings, undefined, 1) };
  if (!host.docker.running) return { files };
  const command = [
    process.execPath,
    siblingModule(import.meta.url, '../standins/docker'),
    `${root}${FILE}`,
    root,
    JSON.stringify(host.machine.listeners),
  ];
  const listens = host.machine.listeners.map(({ protocol, port }) => ({ protocol, port }));
  return { files, run: { namespace: 'server', outside: true, command, listens, sockets: [DOCKER_SOCKET] } };
}
