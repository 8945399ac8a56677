/** Packets as tcpdump writes them down, put together to conversations. */
import { encode } from 'dns-packet';
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { clientHello } from '../../../../lab/speed/client-hello.ts';
import { conversationsIn } from '../../../../lab/speed/conversations.ts';
import { FLAG, packetsIn } from '../../../../lab/speed/packets.ts';

const [OWN, SERVER] = ['91.64.20.10', '24.48.100.24'];

interface Sent {
  readonly at: number;
  readonly ours: boolean;
  readonly payload?: Buffer;
  readonly flags?: number;
  readonly sequence?: number;
  readonly udp?: boolean;
  readonly v6?: boolean;
}

/** A file of packets between port 40000 here and a port there. */
function file(port: number, packets: readonly Sent[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1_b2_c3_d4, 0);
  return Buffer.concat([header, ...packets.map((packet) => record(packet, port))]);
}

function record(
  { at, ours, payload = Buffer.alloc(0), flags = FLAG.ack, sequence = 0, udp = false, v6 = false }: Sent,
  port: number,
): Buffer {
  const segment = Buffer.alloc(udp ? 8 : 20);
  segment.writeUInt16BE(ours ? 40_000 : port, 0);
  segment.writeUInt16BE(ours ? port : 40_000, 2);
  if (!udp) {
    segment.writeUInt32BE(sequence, 4);
    segment[12] = 5 << 4;
    segment[13] = flags;
  }
  const body = Buffer.concat([segment, payload]);
  const frame = Buffer.concat([Buffer.alloc(12), v6 ? ipv6(ours, udp, body) : ipv4(ours, udp, body)]);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(Math.floor(at / 1000), 0);
  head.writeUInt32LE((at % 1000) * 1000, 4);
  head.writeUInt32LE(frame.length, 8);
  return Buffer.concat([head, frame]);
}

function ipv4(ours: boolean, udp: boolean, body: Buffer): Buffer {
  const addresses = [OWN, SERVER].map((text) => Buffer.from(text.split('.').map(Number)));
  const header = Buffer.alloc(14);
  header.writeUInt16BE(0x08_00, 0);
  header[2] = 0x45;
  header.writeUInt16BE(20 + body.length, 4);
  header[11] = udp ? 17 : 6;
  return Buffer.concat([header, ...(ours ? addresses : addresses.toReversed()), body]);
}

function ipv6(ours: boolean, udp: boolean, body: Buffer): Buffer {
  const addresses = [1, 2].map((last) => Buffer.from([0x2a, 2, ...Array<number>(13).fill(0), last]));
  const header = Buffer.alloc(10);
  header.writeUInt16BE(0x86_dd, 0);
  header[2] = 0x60;
  header.writeUInt16BE(body.length, 6);
  header[8] = udp ? 17 : 6;
  return Buffer.concat([header, ...(ours ? addresses : addresses.toReversed()), body]);
}

const CONNECTED: readonly Sent[] = [
  { at: 1000, ours: true, flags: FLAG.syn, sequence: 100 },
  { at: 1020, ours: false, flags: FLAG.syn | FLAG.ack, sequence: 500 },
  { at: 1021, ours: true, sequence: 101 },
];

describe('a connection', () => {
  it('has turns, in which what is sent again does not count', () => {
    const bytes = file(25, [
      ...CONNECTED,
      { at: 4020, ours: false, payload: Buffer.from('220 '), sequence: 501 },
      { at: 4025, ours: false, payload: Buffer.from('hello\r\n'), sequence: 505 },
      { at: 4030, ours: true, payload: Buffer.from('QUIT\r\n'), sequence: 101 },
      { at: 4230, ours: true, payload: Buffer.from('QUIT\r\n'), sequence: 101 },
      { at: 4240, ours: false, payload: Buffer.from('221\r\n'), sequence: 512 },
      { at: 4250, ours: false, flags: FLAG.fin | FLAG.ack, sequence: 517 },
    ]);
    const {
      connections: [one],
      packets,
      began,
    } = conversationsIn(packetsIn(bytes), [OWN]);
    expect([packets, began, one?.began, one?.opened, one?.ended]).toEqual([9, 1000, 1000, 1020, 4250]);
    expect(one?.remote).toEqual({ address: SERVER, port: 25 });
    expect(one?.turns.map(({ ours, from, to, bytes: words }) => [ours, from, to, words.toString()])).toEqual([
      [false, 4020, 4025, '220 hello\r\n'],
      [true, 4030, 4030, 'QUIT\r\n'],
      [false, 4240, 4240, '221\r\n'],
    ]);
  });

  it('can be refused', () => {
    const {
      connections: [one],
    } = conversationsIn(
      packetsIn(
        file(110, [
          { at: 1000, ours: true, flags: FLAG.syn, sequence: 1 },
          { at: 1033, ours: false, flags: FLAG.rst | FLAG.ack },
        ]),
      ),
      [OWN],
    );
    expect([one?.opened, one?.refused]).toEqual([undefined, 1033]);
  });

  it('is one, however often its first packet is sent, and another from the same port is another', () => {
    const bytes = file(25, [
      { at: 0, ours: true, flags: FLAG.syn, sequence: 100 },
      ...CONNECTED,
      { at: 9000, ours: true, flags: FLAG.syn, sequence: 900 },
    ]);
    expect(conversationsIn(packetsIn(bytes), [OWN]).connections).toHaveLength(2);
  });
});

describe('a question', () => {
  const ask = encode({ type: 'query', id: 7, questions: [{ name: 'Example.org', type: 'A' }] });
  const answer = encode({
    type: 'response',
    id: 7,
    questions: [{ name: 'Example.org', type: 'A' }],
    answers: [{ name: 'example.org', type: 'A', ttl: 1, data: SERVER }],
  });

  it('is one, also where its datagram had to be sent again', () => {
    const bytes = file(53, [
      { at: 10, ours: true, udp: true, payload: ask, v6: true },
      { at: 1010, ours: true, udp: true, payload: ask, v6: true },
      { at: 1030, ours: false, udp: true, payload: answer, v6: true },
    ]);
    const { questions } = conversationsIn(packetsIn(bytes), ['2a02::1']);
    expect(
      questions.map(({ name, type, server, asked, answered, answers }) => [
        name,
        type,
        server,
        asked,
        answered,
        answers.length,
      ]),
    ).toEqual([['example.org', 'A', '2a02::2', 10, 1030, 1]]);
  });

  it('can come by TCP', () => {
    const bytes = file(53, [
      ...CONNECTED,
      { at: 1022, ours: true, payload: framed(ask), sequence: 101 },
      { at: 1044, ours: false, payload: framed(answer), sequence: 501 },
    ]);
    expect(conversationsIn(packetsIn(bytes), [OWN]).questions).toMatchObject([
      { name: 'example.org', transport: 'tcp', asked: 1022, answered: 1044 },
    ]);
  });
});

it('refuses what is no file of packets', () => {
  expect(() => packetsIn(Buffer.from('hello'))).toThrow('no file of packets');
});

/** With its length before it (RFC 1035 §4.2.2). */
function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 0xff]), message]);
}

/** What Node says first, with these options. */
async function said(options: tls.ConnectionOptions): Promise<Buffer> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
  socket.on('error', () => socket.destroy());
  const [peer] = (await once(server, 'connection')) as [net.Socket];
  const [bytes] = (await once(peer, 'data')) as [Buffer];
  for (const one of [peer, socket]) one.destroy();
  server.close();
  return bytes;
}

describe('a ClientHello', () => {
  it('tells the name, and that it offers what is in use', async () => {
    expect(clientHello(await said({ servername: 'Mail.example.org' }))).toEqual({
      name: 'mail.example.org',
      old: false,
    });
  });

  it('tells that it offers old versions only', async () => {
    expect(
      clientHello(
        await said({
          minVersion: 'TLSv1',
          maxVersion: 'TLSv1.1',
          ciphers: 'DEFAULT@SECLEVEL=0',
          servername: 'a.example',
        }),
      ),
    ).toEqual({ name: 'a.example', old: true });
  });

  it.each([
    ['no name', 16],
    ['nothing', 0],
  ])('has %s where its bytes end early', async (_, kept) => {
    const bytes = (await said({ servername: 'mail.example.org' })).subarray(0, 43 + kept);
    expect(clientHello(bytes)).toEqual({ name: undefined, old: false });
  });

  it('is none of other words', () => {
    expect(clientHello(Buffer.from('EHLO [127.0.0.1]\r\n'.repeat(5)))).toBeUndefined();
  });
});
