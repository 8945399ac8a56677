/** A hostile name server or resolver: passes questions on to an honest one, and spoils the answers. */
import { createSocket, type RemoteInfo } from 'node:dgram';
import { createServer, connect, type Socket } from 'node:net';
import packet, { type Answer, type DecodedPacket } from 'dns-packet';
import { CONTROL_HOSTS, DOMAIN } from '../healthy.ts';
import { pump } from './misbehave.ts';
import { EVIL_LINES } from './payload.ts';

const PORT = 53;
const HEADER = 12;
const COUNT = 6;
const TRUNCATED = 0x02;
const STORM = 10;
const MOST = 65_000;

/** What goes back over UDP, and over TCP: whole messages, or what is done with the connection. */
interface Spoiled {
  readonly datagrams: readonly Buffer[];
  readonly stream: (socket: Socket) => void;
}

/** Listens on one address, over UDP and TCP. */
export function nameServer(address: string, upstream: string, behaviour: string): void {
  const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (message, client: RemoteInfo) =>
    ask(upstream, message, (reply) => {
      for (const datagram of spoil(behaviour, message, reply).datagrams)
        udp.send(datagram, client.port, client.address);
    }),
  );
  udp.bind(PORT, address);
  createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) =>
      ask(upstream, bytes.subarray(2), (reply) => spoil(behaviour, bytes.subarray(2), reply).stream(socket)),
    );
  }).listen(PORT, address);
}

/** Asks the honest server over TCP, so that nothing is cut off. */
function ask(upstream: string, message: Buffer, heard: (reply: Buffer) => void): void {
  const socket = connect(PORT, upstream, () => socket.write(framed(message)));
  let received = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
    socket.destroy();
    heard(received.subarray(2, 2 + received.readUInt16BE(0)));
  });
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

function spoil(behaviour: string, query: Buffer, reply: Buffer): Spoiled {
  const streamed = STREAMS[behaviour];
  if (streamed !== undefined) return { datagrams: [truncated(reply)], stream: streamed };
  const messages = MANGLERS[behaviour]?.(query, reply) ?? [reply];
  return {
    datagrams: messages.map((message) => (message.length > MOST ? truncated(reply) : message)),
    stream: (socket) => void messages.map((message) => socket.write(framed(message))),
  };
}

/** The answer is too long for UDP, and over TCP… */
const STREAMS: Readonly<Record<string, (socket: Socket) => void>> = {
  'silence over TCP': () => {},
  'reset over TCP': (socket) => socket.resetAndDestroy(),
  'drip over TCP': (socket) => {
    const timer = setInterval(() => socket.write('\u00ff'), 1000);
    socket.once('close', () => clearInterval(timer));
  },
  'flood over TCP': (socket) => pump(socket, () => Buffer.alloc(MOST, 0xff)),
};

const MANGLERS: Readonly<Record<string, (query: Buffer, reply: Buffer) => readonly Buffer[]>> = {
  'wrong id': (_, reply) => [changed(reply, (bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(0) ^ 1, 0))],
  'other question': (_, reply) => [
    reencoded(reply, (message) => ({ ...message, questions: [{ name: 'other.example.net', type: 'A', class: 'IN' }] })),
  ],
  noise: () => [Buffer.from(EVIL_LINES), Buffer.alloc(MOST, 0xc0)],
  'pointer loop': (query) => [
    withAnswers(query, 1, Buffer.from([0xc0, questionEnd(query), 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1])),
  ],
  'pointer bomb': (query) => [withAnswers(query, 400, pointerBomb(query))],
  'record count': (query) => [withAnswers(query, 0xffff, Buffer.alloc(0))],
  'two questions': (_, reply) => [changed(reply, (bytes) => bytes.writeUInt16BE(2, 4))],
  'alias loop': (_, reply) => [
    inDomain(reply, (name) => [
      alias(name, `a.${DOMAIN}`),
      alias(`a.${DOMAIN}`, `b.${DOMAIN}`),
      alias(`b.${DOMAIN}`, `a.${DOMAIN}`),
    ]),
  ],
  'alias chain': (_, reply) => [
    inDomain(reply, (name) => [alias(name, `n${Math.random().toString(36).slice(2)}.${DOMAIN}`)]),
  ],
  'alias out': (_, reply) => [inDomain(reply, (name) => [alias(name, CONTROL_HOSTS[0])])],
  'huge texts': (_, reply) => [
    spoiledTexts(reply, (owner) =>
      Array.from({ length: 200 }, (_text, index) => text(owner, `v=spf1 ${index} ${'x'.repeat(240)}`)),
    ),
  ],
  storm: (_, reply) => [
    ...Array.from({ length: STORM }, () =>
      changed(reply, (bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(0) ^ 1, 0)),
    ),
    reply,
  ],
  'nothing but texts': (_, reply) => (asked(reply)?.type === 'TXT' ? [] : [reply]),
};

function changed(message: Buffer, change: (bytes: Buffer) => unknown): Buffer {
  const copy = Buffer.from(message);
  change(copy);
  return copy;
}

function truncated(reply: Buffer): Buffer {
  const short = changed(reply.subarray(0, questionEnd(reply)), (bytes) => bytes.fill(0, COUNT, HEADER));
  short[2] = (short[2] ?? 0) | TRUNCATED;
  return short;
}

/** Where the question ends and the answers begin. */
function questionEnd(message: Buffer): number {
  let at = HEADER;
  while ((message[at] ?? 0) !== 0) at += 1 + (message[at] ?? 0);
  return at + 5;
}

/** An answer to a query, with records of one's own making. */
function withAnswers(query: Buffer, count: number, records: Buffer): Buffer {
  const head = Buffer.from(query.subarray(0, questionEnd(query)));
  head[2] = (head[2] ?? 0) | 0x84;
  head.fill(0, COUNT, HEADER);
  head.writeUInt16BE(count, COUNT);
  return Buffer.concat([head, records]);
}

/** Each name is a label and a pointer to the name before it: long to follow, however little is sent. */
function pointerBomb(query: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = questionEnd(query);
  let before = HEADER;
  for (let count = 0; count < 400; count += 1) {
    parts.push(Buffer.from([1, 97, 0xc0 | (before >> 8), before & 0xff, 0, 16, 0, 1, 0, 0, 0, 60, 0, 2, 1, 97]));
    before = at;
    at += 16;
  }
  return Buffer.concat(parts);
}

function reencoded(reply: Buffer, change: (message: DecodedPacket) => packet.Packet): Buffer {
  return packet.encode(change(packet.decode(reply)));
}

function asked(reply: Buffer): packet.Question | undefined {
  return packet.decode(reply).questions?.[0];
}

function alias(name: string, data: string): Answer {
  return { type: 'CNAME', name, ttl: 60, data };
}

function text(name: string, data: string): Answer {
  return { type: 'TXT', name, ttl: 60, data };
}

/** Other answers for every name of the domain and below it. */
function inDomain(reply: Buffer, answers: (name: string) => Answer[]): Buffer {
  const question = asked(reply);
  const name = question?.name.toLowerCase() ?? '';
  if (
    question === undefined ||
    ['NS', 'SOA', 'DS', 'DNSKEY'].includes(question.type) ||
    !`.${name}`.endsWith(`.${DOMAIN}`)
  )
    return reply;
  return reencoded(reply, (message) => ({
    ...message,
    flags: (message.flags ?? 0) & ~0xf,
    answers: answers(question.name),
    authorities: [],
  }));
}

function spoiledTexts(reply: Buffer, answers: (owner: string) => Answer[]): Buffer {
  return asked(reply)?.type === 'TXT' ? inDomain(reply, answers) : reply;
}
