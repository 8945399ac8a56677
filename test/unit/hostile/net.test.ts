/** Hostile peers of the network senses, beyond what the tests beside each sense show. */
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../common/say.ts';
import { SERVICES } from '../../../common/services.ts';
import { EVIL } from '../../lab/hostile/payload.ts';
import { HERE, secured, smtpToy, World } from '../fixtures/net/toys.ts';

const RAW = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const SHORT = 500;

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.close());

function reasonOf(fact: { readonly known: boolean; readonly reason?: unknown }): string {
  return fact.known ? 'known' : english((fact as { readonly reason: Parameters<typeof english>[0] }).reason);
}

describe('SMTP', () => {
  it('shows every byte of what a server says, and none of it raw', async () => {
    await world.serve(25, smtpToy({ greeting: `220 ${EVIL}`, ehlo: [EVIL, `X${EVIL}`, '__proto__ x', 'STARTTLS'] }));
    const dialogue = await world.net().smtp.dialogue(SERVICES.smtp, HERE);
    expect(dialogue.greeting.known && dialogue.greeting.value.text).toContain('\\x1b[2J');
    expect(JSON.stringify(dialogue.transcript)).not.toMatch(RAW);
    expect(JSON.stringify(dialogue.ehlo)).not.toMatch(RAW);
  });

  it('takes no keyword for a property of its own', async () => {
    await world.serve(25, smtpToy({ ehlo: ['mail.example.org', '__proto__ starttls', 'CONSTRUCTOR'] }));
    const { ehlo, startTls } = await world.net().smtp.dialogue(SERVICES.smtp, HERE);
    expect(ehlo.known && Object.keys(ehlo.value.keywords)).toEqual(['__PROTO__', 'CONSTRUCTOR']);
    expect(startTls).toEqual({ known: true, value: undefined });
  });

  it.each([
    [
      'a byte now and then',
      (socket: Socket) => drip(socket, '220 mail.example.org ESMTP\r\n'),
      /did not complete its greeting within 0\.5 seconds/,
    ],
    [
      'lines without end',
      (socket: Socket) => void socket.write('220-x\r\n'.repeat(100_000)),
      /more than (200 lines|256 KB)/,
    ],
    [
      'a megabyte without a line end',
      (socket: Socket) => void socket.write(Buffer.alloc(1_000_000, 'x')),
      /(a line of more than 4096 bytes|more than 256 KB)/,
    ],
    ['nothing', () => undefined, /did not complete its greeting within 0\.5 seconds/],
  ])('%s is no greeting', async (_, behave, reason) => {
    await world.serve(25, behave);
    const { greeting, recipients } = await world.net({ timeout: SHORT }).smtp.dialogue(SERVICES.smtp, HERE);
    expect(reasonOf(greeting)).toMatch(reason);
    expect(recipients.foreign.known).toBe(false);
  });
});

describe('IMAP', () => {
  it.each([
    [
      'keywords without end',
      `* CAPABILITY ${'IDLE '.repeat(200_000)}`,
      /(a line of more than 4096 bytes|more than 256 KB)/,
    ],
    ['lines without end', '* OK still there\r\n'.repeat(100_000), /more than (200 lines|256 KB)/],
    ['a literal of a gigabyte', '* CAPABILITY {1000000000}\r\n', /did not complete its answer to CAPABILITY/],
    ['a thousand literals', `* X ${'{1}\r\nx'.repeat(1000)}`, /more than 20 literals/],
    ['an answer to another command', 'a9 OK done\r\n', /did not complete its answer to CAPABILITY/],
  ])('%s are no capabilities', async (_, answer, reason) => {
    await world.serve(143, (socket) => {
      socket.write('* OK hello\r\n');
      socket.once('data', () => socket.write(answer));
    });
    const { capabilities, session } = await world.net({ timeout: SHORT }).imap.dialogue(SERVICES.imap, HERE);
    expect(reasonOf(capabilities)).toMatch(reason);
    expect(session.known).toBe(false);
  });
});

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

describe('a connection that is broken off at once', () => {
  it('is an open port, and no refusal', async () => {
    await world.serve(4190, reset);
    await world.serve(25, reset);
    const net = world.net();
    expect(await net.ports.state(HERE, 4190)).toEqual({ known: true, value: 'open' });
    const { connection, greeting } = await net.smtp.dialogue(SERVICES.smtp, HERE);
    expect(connection).toEqual({ known: true, value: 'open' });
    expect(reasonOf(greeting)).toMatch(/broke the connection off/);
  });

  it('gives no session and no page', async () => {
    await world.serve(443, reset);
    const net = world.net();
    const session = await net.tls.session(SERVICES.https, HERE);
    expect(reasonOf(session)).toMatch(/broke the connection off/);
    expect(await net.http.fetch({ scheme: 'https', host: HERE.host, path: '/', endpoint: HERE })).toMatchObject({
      known: false,
      layer: 'tls',
    });
  });
});

describe('HTTP', () => {
  const zone = {
    'inside.example.org A': ['127.0.0.1'],
    'metadata.example.org A': ['169.254.169.254'],
    'intranet.example.org AAAA': ['fd00::1'],
    'mapped.example.org AAAA': ['::ffff:10.0.0.1'],
  };

  it.each([
    'inside.example.org',
    'metadata.example.org',
    'intranet.example.org',
    'mapped.example.org',
    '127.0.0.1',
    '169.254.169.254',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.1.2.3',
    '0.0.0.0',
    '100.64.0.1',
    '[fe80::1]',
  ])('asks nothing at %s, which is inside', async (host) => {
    let connections = 0;
    await world.serve(80, () => {
      connections += 1;
    });
    const answer = await world
      .net({ addresses: [] }, zone)
      .http.fetch({ scheme: 'http', host, path: '/latest/meta-data/' });
    expect(answer).toMatchObject({ known: false, layer: 'dns' });
    expect(reasonOf(answer)).toContain('no public address');
    expect(connections).toBe(0);
  });

  it('asks there where the operator named the address', async () => {
    await world.serve(80, (socket) => void socket.end('HTTP/1.1 204 No\r\n\r\n'));
    const answer = await world
      .net({ addresses: ['127.0.0.1'] }, zone)
      .http.fetch({ scheme: 'http', host: 'inside.example.org', path: '/' });
    expect(answer).toMatchObject({ known: true, value: { status: 204 } });
  });

  it.each([
    [
      'compressed pages are not unpacked',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u008b\u0008',
      { known: true, value: { truncated: false } },
    ],
    [
      'another protocol is no answer',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
      { known: false, layer: 'http' },
    ],
    [
      '"go on" without end is no answer',
      'HTTP/1.1 100 Continue\r\n\r\n'.repeat(10_000),
      { known: false, layer: 'http' },
    ],
    [
      'two lengths are no answer',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      { known: false, layer: 'http' },
    ],
    [
      'a length and chunks are no answer',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      { known: false, layer: 'http' },
    ],
  ])('%s', async (_, answer, expected) => {
    await world.serve(80, (socket) => void socket.once('data', () => socket.write(answer, 'latin1')));
    expect(
      await world.net({ timeout: SHORT }).http.fetch({ scheme: 'http', host: HERE.host, path: '/', endpoint: HERE }),
    ).toMatchObject(expected);
  });

  it('keeps at most 256 KB of an endless page', async () => {
    await world.serve(443, (socket) => {
      const stream = secured(socket);
      stream.once('data', () => {
        stream.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n');
        stream.write(Buffer.alloc(4_000_000, 'x'));
      });
    });
    const answer = await world.net().http.fetch({ scheme: 'https', host: HERE.host, path: '/', endpoint: HERE });
    expect(answer.known && [answer.value.body.length, answer.value.truncated]).toEqual([256 * 1024, true]);
  });
});

function drip(socket: Socket, words: string): void {
  let at = 0;
  const timer = setInterval(() => socket.write(words[at++] ?? ' '), 100);
  socket.once('close', () => clearInterval(timer));
}
