/** What a hostile server does at some point of a conversation, whatever the protocol. */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';

/** What, and at which step: `drip at EHLO`. Without a step: as soon as the connection is made. */
export interface Behaviour {
  readonly what: string;
  readonly at: string;
}

/** The step before anything is said. */
export const CONNECTION = 'connection';

export function behaviourOf(name: string): Behaviour {
  const cut = name.lastIndexOf(' at ');
  return cut === -1
    ? { what: name, at: CONNECTION }
    : { what: name.slice(0, cut), at: name.slice(cut + ' at '.length) };
}

/** `says 421 Not now`: says that in place of its words, and hangs up. */
const SAYS = 'says ';

const CHUNK = 64 * 1024;
const GIGABYTE = 1e9;
const DRIP = 1000;
const LONG = 'x'.repeat(CHUNK);

/** How each protocol goes on forever: replies of many lines, by what is wanted. */
export type Endless = Readonly<Record<string, (count: number) => string | Buffer>>;

/**
 * Does it. `words` is what an honest server would have said here. False: this is nothing that is done on any protocol.
 */
export function misbehave(stream: Socket, what: string, words: string, endless: Endless): boolean {
  const more = endless[what];
  if (more !== undefined) pump(stream, more);
  else if (what === 'silence') stream.resume();
  else if (what === 'reset') reset(stream);
  else if (what === 'close') stream.destroy();
  else if (what.startsWith(SAYS)) stream.end(`${what.slice(SAYS.length)}\r\n`);
  else if (what === 'endless line') pump(stream, () => LONG);
  else if (what === 'noise') pump(stream, () => randomBytes(CHUNK));
  else if (what === 'plain text') stream.end('HTTP/1.1 400 The plain HTTP request was sent to HTTPS port\r\n\r\n');
  else if (what === 'drip') drip(stream, words);
  else return false;
  return true;
}

/** Also below TLS. */
function reset(stream: Socket): void {
  const [raw = stream] = below.get(stream) ?? [];
  raw.resetAndDestroy();
}

/** What carries a TLS stream. */
export const below = new WeakMap<Socket, readonly [Socket]>();

/** Writes as fast as the other side reads, up to a gigabyte; other conversations get their turn between two chunks. */
export function pump(stream: Socket, more: (count: number) => string | Buffer): void {
  let sent = 0;
  let count = 0;
  const go = (): void => {
    if (stream.destroyed || sent > GIGABYTE) return void stream.end();
    const chunk = more(count);
    count += 1;
    sent += chunk.length;
    if (stream.write(chunk)) setImmediate(go);
    else stream.once('drain', go);
  };
  go();
}

/** A byte a second, and once all is said, blanks. */
export function drip(stream: Socket, words: string): void {
  let at = 0;
  const timer = setInterval(() => {
    stream.write(words[at] ?? ' ');
    at += 1;
  }, DRIP);
  stream.once('close', () => clearInterval(timer));
}
