/**
 * What was asked more than once in a run: nothing is, but for the reasons that stand here. It is counted on the wire
 * (and, for what TLS hides, in the web server's log), not by what mailproof says of itself.
 */
import { SERVICES } from '../../../common/services.ts';
import type { Connection, Conversations, Question } from './conversations.ts';

/** A request as the web server saw it. */
export interface WebRequest {
  readonly scheme: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** The server's. */
  readonly address: string;
}

/** Something that was asked, and what makes two of them the same. */
export interface Inquiry {
  readonly kind: 'DNS question' | 'TLS session' | 'SMTP dialogue' | 'IMAP dialogue' | 'connection' | 'HTTP request';
  readonly what: string;
}

export interface Repeat extends Inquiry {
  readonly times: number;
}

/** What may be asked more often than once, and why. */
export interface Exception {
  readonly kind: Inquiry['kind'];
  readonly what: RegExp;
  /** So often at most. */
  readonly times: number;
  readonly because: string;
}

const SMTP_PORTS: readonly number[] = [25, SERVICES.submissions.port, SERVICES.submission.port];
const IMAP_PORTS: readonly number[] = [SERVICES.imap.port, SERVICES.imaps.port];
const WEB_PORTS: readonly number[] = [80, SERVICES.https.port];
const DNS_PORT = 53;

/** Everything that was asked, once for each time. */
export function askedIn({ connections, questions }: Conversations, requests: readonly WebRequest[]): Inquiry[] {
  return [
    ...questions
      .filter((question) => !again(question, questions))
      .map(({ name, type, server }): Inquiry => ({ kind: 'DNS question', what: `${name} ${type} @${server}` })),
    ...connections.filter(({ remote: { port } }) => port !== DNS_PORT).flatMap(askedBy),
    ...requests.map(({ scheme, method, host, path, address }): Inquiry => ({
      kind: 'HTTP request',
      what: `${method} ${scheme}://${host}${path} @${address}`,
    })),
  ];
}

/** Asked again by TCP since the answer did not fit a datagram (RFC 7766 §5). */
function again(question: Question, all: readonly Question[]): boolean {
  return (
    question.transport === 'tcp' &&
    all.some(
      ({ name, type, server, truncated }) =>
        truncated && name === question.name && type === question.type && server === question.server,
    )
  );
}

function askedBy({ remote: { address, port }, handshake, turns }: Connection): Inquiry[] {
  const place = `${address} port ${port}`;
  // What is offered old versions only is another question than what they all are about.
  const old = handshake?.old === true ? ', old versions of TLS' : '';
  const session: Inquiry[] =
    handshake === undefined ? [] : [{ kind: 'TLS session', what: `${handshake.name ?? 'no name'} at ${place}${old}` }];
  if (SMTP_PORTS.includes(port)) return [...session, { kind: 'SMTP dialogue', what: `${place}${old}` }];
  if (IMAP_PORTS.includes(port)) return [...session, { kind: 'IMAP dialogue', what: `${place}${old}` }];
  // A web server is asked for several names, in several connections at once: what is asked there counts.
  if (WEB_PORTS.includes(port) && turns.length > 0) return session;
  return [...session, { kind: 'connection', what: place }];
}

/** What was asked more than once, or more often than an exception allows. */
export function repeatsIn(asked: readonly Inquiry[], exceptions: readonly Exception[]): Repeat[] {
  const groups = Map.groupBy(asked, ({ kind, what }) => `${kind} ${what}`);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined || group.length <= allowed(one, exceptions)) return [];
    return [{ ...one, times: group.length }];
  });
}

function allowed({ kind, what }: Inquiry, exceptions: readonly Exception[]): number {
  return Math.max(
    1,
    ...exceptions.filter((exception) => exception.kind === kind && exception.what.test(what)).map(({ times }) => times),
  );
}

/** Repeats as sentences. */
export function toldRepeats(where: string, repeats: readonly Repeat[]): string[] {
  return repeats.map(({ kind, what, times }) => `${where}: ${kind}, ${times} times: ${what}`);
}
