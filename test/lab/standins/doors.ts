/** Before name servers: passes questions on, fails for some of them, denies names, and may be deaf to TCP. */
import { createSocket, type RemoteInfo } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import packet from 'dns-packet';
import type { DoorSettings } from '../daemons/standins.ts';

const PORT = 53;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** Where a message's header has its code, and which bits of that byte are it (RFC 1035 §4.1.1). */
const RCODE_AT = 3;
const RCODE_BITS = 0x0f;
/** How long an answer is waited for. */
const PATIENCE = 5000;

const { doors }: DoorSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
for (const door of doors) for (const address of door.addresses) openDoor(address, door);

function openDoor(address: string, { fails, denies = [], tcp, behind }: DoorSettings['doors'][number]): void {
  const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (message, client: RemoteInfo) => {
    const failure = failureFor(message, fails);
    if (failure !== undefined) udp.send(failure, client.port, client.address);
    else passOn(message, behind, (reply) => udp.send(denied(reply, denies), client.port, client.address));
  });
  udp.bind(PORT, address);
  if (!tcp) return;
  createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (bytes) => {
      const failure = failureFor(bytes.subarray(2), fails);
      if (failure !== undefined) {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(failure.length);
        client.end(Buffer.concat([length, failure]));
        return;
      }
      const server = connect(PORT, behind);
      server.on('error', () => client.destroy());
      client.on('close', () => server.destroy());
      server.write(bytes);
      client.pipe(server).pipe(client);
    });
  }).listen(PORT, address);
}

/** One question over UDP, by a socket of its own. */
function passOn(message: Buffer, behind: string, heard: (reply: Buffer) => void): void {
  const socket = createSocket('udp4');
  const over = setTimeout(() => socket.close(), PATIENCE);
  socket.once('message', (reply) => {
    clearTimeout(over);
    socket.close();
    heard(reply);
  });
  socket.on('error', () => {});
  socket.send(message, PORT, behind);
}

/** A reply that there is no such record, turned into one that there is no such name. */
function denied(reply: Buffer, denies: readonly string[]): Buffer {
  const { questions = [], answers = [] } = packet.decode(reply);
  const name = questions[0]?.name.toLowerCase();
  if (name === undefined || answers.length > 0 || !denies.includes(name)) return reply;
  const changed = Buffer.from(reply);
  changed.writeUInt8((reply.readUInt8(RCODE_AT) & ~RCODE_BITS) | NXDOMAIN, RCODE_AT);
  return changed;
}

/** The answer to a question that it fails for. */
function failureFor(message: Buffer, fails: readonly string[]): Buffer | undefined {
  const query = packet.decode(message);
  const [question] = query.questions ?? [];
  if (question === undefined) return undefined;
  const name = question.name.toLowerCase();
  if (![`${question.type} ${name}`, `* ${name}`].some((one) => fails.includes(one))) return undefined;
  return packet.encode({ type: 'response', id: query.id ?? 0, flags: SERVFAIL, questions: [question] });
}
