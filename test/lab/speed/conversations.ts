/**
 * What was said on the wire, from the vantage point's side: TCP connections and DNS questions, with who waited for
 * whom.
 */
import type { Answer } from 'dns-packet';
import { decode } from 'dns-packet';
import { clientHello, type ClientHello } from './client-hello.ts';
import { FLAG, type Packet, type SocketPlace } from './packets.ts';

/** A connection that was opened here. */
export interface Connection {
  readonly local: SocketPlace;
  readonly remote: SocketPlace;
  readonly began: number;
  /** Who spoke when: stretches of one side's bytes, ours and theirs in turn. */
  readonly turns: readonly Turn[];
  /** When the other side took it (SYN, ACK); undefined: it never did. */
  readonly opened: number | undefined;
  /** When it said no instead (RST). */
  readonly refused: number | undefined;
  /** When its last packet passed. */
  readonly ended: number;
  /** Of TLS, at once or after STARTTLS. */
  readonly handshake: ClientHello | undefined;
  readonly packets: number;
}

export interface Turn {
  readonly ours: boolean;
  readonly from: number;
  readonly to: number;
  /** The first bytes of it. */
  readonly bytes: Buffer;
}

export interface Question {
  readonly name: string;
  readonly type: string;
  readonly server: string;
  readonly transport: 'tcp' | 'udp';
  readonly asked: number;
  /** Undefined: there was no answer. */
  readonly answered: number | undefined;
  /** The answer did not fit (TC), so that it is asked again by TCP. */
  readonly truncated: boolean;
  readonly answers: readonly Answer[];
}

export interface Conversations {
  /** When the first packet passed. */
  readonly began: number;
  readonly connections: readonly Connection[];
  readonly questions: readonly Question[];
  readonly packets: number;
}

const DNS_PORT = 53;
/** What is kept of what somebody says at once: enough for a TLS ClientHello, and for DNS. */
const MOST_BYTES = 65_536;

/** Puts packets together. `own` are the vantage point's addresses. */
export function conversationsIn(packets: readonly Packet[], own: readonly string[]): Conversations {
  const open = new Map<string, OpenConnection>();
  const connections: OpenConnection[] = [];
  const datagrams = new Datagrams();
  for (const packet of packets) {
    const ours = own.includes(packet.source.address);
    const [local, remote] = ours ? [packet.source, packet.target] : [packet.target, packet.source];
    if (packet.protocol === 'udp') {
      if (remote.port === DNS_PORT) datagrams.add(packet, ours, local, remote);
      continue;
    }
    const key = `${local.address} ${local.port} ${remote.address} ${remote.port}`;
    if (ours && (packet.flags & (FLAG.syn | FLAG.ack)) === FLAG.syn && open.get(key)?.fresh !== true) {
      const connection = new OpenConnection(local, remote, packet.time);
      open.set(key, connection);
      connections.push(connection);
    }
    open.get(key)?.add(packet, ours);
  }
  const all = connections.map((connection) => connection.read());
  return {
    began: packets[0]?.time ?? Number.NaN,
    packets: packets.length,
    connections: all,
    questions: [...datagrams.questions(), ...all.flatMap(overTcp)].sort((one, other) => one.asked - other.asked),
  };
}

class OpenConnection {
  readonly #local: SocketPlace;
  readonly #remote: SocketPlace;
  readonly #began: number;
  readonly #turns: { ours: boolean; from: number; to: number; chunks: Buffer[]; length: number }[] = [];
  /** The next sequence number of each side: what was said before is a retransmission. */
  readonly #next = { ours: 0, theirs: 0 };
  #opened: number | undefined;
  #refused: number | undefined;
  #ended: number;
  #packets = 0;

  constructor(local: SocketPlace, remote: SocketPlace, began: number) {
    this.#local = local;
    this.#remote = remote;
    this.#began = began;
    this.#ended = began;
  }

  /** Not yet taken by the other side: one more SYN is the same one again. */
  get fresh(): boolean {
    return this.#opened === undefined;
  }

  add({ time, flags, sequence, payload }: Packet, ours: boolean): void {
    this.#packets += 1;
    this.#ended = time;
    const side = ours ? 'ours' : 'theirs';
    if (!ours && this.fresh && (flags & FLAG.rst) !== 0) this.#refused = time;
    if ((flags & FLAG.syn) !== 0) {
      this.#next[side] = (sequence + 1) >>> 0;
      if (!ours) this.#opened = time;
      return;
    }
    const behind = (this.#next[side] - sequence) | 0;
    if (payload.length === 0 || behind >= payload.length) return;
    this.#next[side] = (sequence + payload.length) >>> 0;
    this.#say(ours, time, payload.subarray(Math.max(0, behind)));
  }

  #say(ours: boolean, time: number, bytes: Buffer): void {
    const last = this.#turns.at(-1);
    if (last?.ours !== ours) {
      this.#turns.push({ ours, from: time, to: time, chunks: [bytes], length: bytes.length });
      return;
    }
    last.to = time;
    if (last.length < MOST_BYTES) last.chunks.push(bytes);
    last.length += bytes.length;
  }

  read(): Connection {
    const turns = this.#turns.map(({ ours, from, to, chunks }) => ({ ours, from, to, bytes: Buffer.concat(chunks) }));
    const [handshake] = turns.flatMap(({ ours, bytes }) => (ours ? (clientHello(bytes) ?? []) : []));
    return {
      local: this.#local,
      remote: this.#remote,
      began: this.#began,
      opened: this.#opened,
      refused: this.#refused,
      ended: this.#ended,
      turns,
      handshake,
      packets: this.#packets,
    };
  }
}

type Pending = { -readonly [K in keyof Question]: Question[K] };

class Datagrams {
  readonly #questions: Pending[] = [];
  readonly #waiting = new Map<string, Pending>();

  add({ time, payload }: Packet, ours: boolean, local: SocketPlace, remote: SocketPlace): void {
    const message = read(payload);
    const [asked] = message?.questions ?? [];
    if (message === undefined || asked === undefined) return;
    const key = `${local.port} ${remote.address} ${message.id} ${asked.name.toLowerCase()} ${asked.type}`;
    if (ours) {
      // The same datagram again, since no answer came.
      if (this.#waiting.has(key)) return;
      const question: Pending = {
        name: asked.name.toLowerCase(),
        type: asked.type,
        server: remote.address,
        transport: 'udp',
        asked: time,
        answered: undefined,
        truncated: false,
        answers: [],
      };
      this.#questions.push(question);
      this.#waiting.set(key, question);
      return;
    }
    const question = this.#waiting.get(key);
    if (question === undefined) return;
    question.answered ??= time;
    question.truncated = message.flag_tc;
    question.answers = recordsOf(message);
  }

  questions(): readonly Question[] {
    return this.#questions;
  }
}

/** Questions asked over a connection: messages with their lengths before them (RFC 1035 §4.2.2). */
function overTcp({ remote, turns }: Connection): Question[] {
  if (remote.port !== DNS_PORT) return [];
  const told = turns
    .filter(({ ours }) => !ours)
    .flatMap(({ to, bytes }) => messagesIn(bytes).map((message) => ({ to, message })));
  return turns
    .filter(({ ours }) => ours)
    .flatMap(({ from, bytes }) =>
      messagesIn(bytes).flatMap((message) => {
        const [asked] = message.questions ?? [];
        if (asked === undefined) return [];
        const answer = told.find((one) => one.message.id === message.id);
        return [
          {
            name: asked.name.toLowerCase(),
            type: asked.type,
            server: remote.address,
            transport: 'tcp' as const,
            asked: from,
            answered: answer?.to,
            truncated: false,
            answers: answer === undefined ? [] : recordsOf(answer.message),
          },
        ];
      }),
    );
}

type Message = NonNullable<ReturnType<typeof read>>;

function messagesIn(bytes: Buffer): Message[] {
  const found: Message[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const length = bytes.readUInt16BE(at);
    const message = read(bytes.subarray(at + 2, at + 2 + length));
    if (message !== undefined) found.push(message);
    at += 2 + length;
  }
  return found;
}

function read(bytes: Buffer): ReturnType<typeof decode> | undefined {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}

function recordsOf({ answers = [], authorities = [], additionals = [] }: Message): Answer[] {
  return [...answers, ...authorities, ...additionals];
}
