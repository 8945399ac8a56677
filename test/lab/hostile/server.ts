/** The process that is hostile: listens where the blueprint says and does what it says. */
import { readFileSync } from 'node:fs';
import net, { type Socket } from 'node:net';
import { PORTS, SERVICES, type Service } from '../../../common/services.ts';
import { evilIdentity, type Identity } from './certificate.ts';
import type { HostileSettings } from './daemon.ts';
import { imap, secured, smtp } from './mail.ts';
import { behaviourOf, CONNECTION, misbehave, type Behaviour } from './misbehave.ts';
import { nameServer } from './names.ts';
import { web } from './web.ts';

const settings: HostileSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const honest: Identity = { key: readFileSync(settings.key, 'utf8'), cert: readFileSync(settings.chain, 'utf8') };
const evil = evilIdentity();

for (const { addresses, port, behaviour, upstream } of settings.places) {
  for (const address of addresses) {
    if (upstream !== undefined) nameServer(address, upstream, behaviour);
    else
      net
        .createServer((socket) => meet(socket, port, behaviourOf(behaviour)))
        .listen({ port, host: address, ipv6Only: true });
  }
}
process.on('uncaughtException', (error) => process.stderr.write(`${String(error)}\n`));

function meet(socket: Socket, port: number, behaviour: Behaviour): void {
  socket.on('error', () => socket.destroy());
  const { what, at } = behaviour;
  if (at === CONNECTION && misbehave(socket, what, '', {})) return;
  const service: Service | undefined = Object.values<Service>(SERVICES).find((one) => one.port === port);
  const implicit = service?.security === 'implicit';
  const identity = what === 'certificate' ? evil : honest;
  const place = { behaviour, implicit, identity, tlsFirst: port !== SERVICES.smtp.port };
  if (service?.protocol === 'smtp') smtp(socket, place);
  else if (service?.protocol === 'imap') imap(socket, place);
  else if (service !== undefined || port === PORTS.mailadm)
    web(implicit ? secured(socket, identity) : socket, behaviour);
}
