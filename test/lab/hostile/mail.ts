/** Hostile SMTP and IMAP servers: honest up to the step at which they misbehave. */
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { HOST } from '../healthy.ts';
import type { Identity } from './certificate.ts';
import { below, misbehave, type Behaviour, type Endless } from './misbehave.ts';
import { EVIL } from './payload.ts';

export interface HostilePort {
  readonly behaviour: Behaviour;
  readonly implicit: boolean;
  readonly identity: Identity;
  /** It takes no mail before TLS, as port 587 does, and as no port 25 may (RFC 3207 §4). */
  readonly tlsFirst: boolean;
}

/** How a conversation stands. */
interface State {
  readonly secure: boolean;
  readonly tlsFirst: boolean;
}

/** One protocol: what an honest server says, and how a hostile one never ends. */
interface Protocol {
  readonly endless: Endless;
  /** Undefined: it says nothing first. */
  greeting(evil: string): string;
  /** The step that a line asks for (`EHLO`), and the honest answer. */
  answer(line: string, state: State, evil: string): { readonly step: string; readonly words: string };
}

const STARTTLS = 'STARTTLS';
const HANDSHAKE = 'handshake';
const MANY = 1000;
/** Recipients that there are. */
const LOCAL = /<(postmaster|abuse|mailadm)@/;

const SMTP: Protocol = {
  endless: {
    'endless reply': () => '250-PIPELINING\r\n'.repeat(MANY),
    'endless keywords': (count) =>
      Array.from({ length: MANY }, (_, index) => `250-K${count * MANY + index} ${'v'.repeat(100)}\r\n`).join(''),
    'every code': (count) => `${200 + (count % 400)} ok\r\n`,
  },
  greeting: (evil) => `220 ${evil === '' ? HOST : evil} ESMTP ${evil}\r\n`,
  answer(line, { secure, tlsFirst }, evil) {
    const verb = line.split(/[ :]/, 1)[0]?.toUpperCase() ?? '';
    const step = secure ? `${verb} in TLS` : verb;
    if (verb === 'EHLO') return { step, words: ehlo(secure, tlsFirst, evil) };
    if (verb === STARTTLS) return { step, words: `220 2.0.0 Ready ${evil}\r\n` };
    if (verb === 'QUIT') return { step, words: `221 2.0.0 Bye ${evil}\r\n` };
    if (verb === 'MAIL' && tlsFirst && !secure)
      return { step, words: `530 5.7.0 Must issue a STARTTLS command first ${evil}\r\n` };
    if (verb === 'RCPT' && !LOCAL.test(line)) return { step, words: `550-5.1.1 ${evil}\r\n550 5.1.1 No ${evil}\r\n` };
    if (verb === 'VRFY' || verb === 'EXPN') return { step, words: `250 ${evil} <${evil}@example.org>\r\n` };
    return { step, words: `250 2.0.0 Ok ${evil}\r\n` };
  },
};

/** Logins are for the ports where users hand in mail: there, mail needs TLS first. */
function ehlo(secure: boolean, forUsers: boolean, evil: string): string {
  const own = evil === '' ? [] : [`${evil} ${evil}`, `AUTH=${evil}`, '__proto__ x', 'CONSTRUCTOR', `VRFY ${evil}`];
  const lines = [
    evil === '' ? HOST : `${evil} ${HOST}`,
    'SIZE 104857600',
    ...own,
    ...(secure ? [] : [STARTTLS]),
    ...(secure && forUsers ? ['AUTH PLAIN LOGIN'] : []),
  ];
  return lines.map((text, index) => `250${index === lines.length - 1 ? ' ' : '-'}${text}\r\n`).join('');
}

const IMAP: Protocol = {
  endless: {
    'endless reply': () => '* OK still there\r\n'.repeat(MANY),
    'endless keywords': (count) =>
      count === 0 ? '* CAPABILITY' : Array.from({ length: MANY }, (_, index) => ` K${count * MANY + index}`).join(''),
    'huge literal': (count) => (count === 0 ? '* OK {999999999}\r\n' : 'x'.repeat(MANY)),
    'impossible literal': (count) =>
      count === 0 ? '* OK {99999999999999999999}\r\n* OK {-1}\r\n* OK {4294967297+}\r\n' : '* OK\r\n',
    'many literals': () => '{1}\r\nx'.repeat(MANY),
  },
  greeting: (evil) => `* OK [CAPABILITY IMAP4rev1 ${evil}] ${evil}\r\n`,
  answer(line, { secure }, evil) {
    const [tag = '', command = ''] = line.split(' ');
    const verb = command.toUpperCase();
    const step = secure ? `${verb} in TLS` : verb;
    const listed = `* CAPABILITY IMAP4rev1 ${secure ? 'AUTH=PLAIN' : 'STARTTLS LOGINDISABLED'} ${evil}\r\n`;
    return { step, words: `${verb === 'CAPABILITY' ? listed : ''}${tag} OK ${evil}\r\n` };
  },
};

export function smtp(socket: Socket, place: HostilePort): void {
  converse(socket, place, SMTP);
}

export function imap(socket: Socket, place: HostilePort): void {
  converse(socket, place, IMAP);
}

function converse(socket: Socket, place: HostilePort, protocol: Protocol): void {
  const {
    behaviour: { what, at },
  } = place;
  const evil = what === 'strings' ? EVIL : '';
  /** Says it, or misbehaves instead; false where the conversation is over. */
  const say = (stream: Socket, step: string, words: string): boolean => {
    if (step === at && misbehave(stream, what, words, protocol.endless)) return false;
    // Everything at once, before anybody asked for it.
    stream.write(step === at && what === 'repetition' ? words.repeat(MANY) : words);
    return true;
  };
  const talk = (stream: Socket, secure: boolean): void =>
    eachLine(stream, (line) => {
      const { step, words } = protocol.answer(line, { secure, tlsFirst: place.tlsFirst }, evil);
      const upgrades = !secure && line.toUpperCase().includes(STARTTLS);
      const goesOn = say(stream, step, words);
      if (goesOn && upgrades && !(at === HANDSHAKE && misbehave(stream, what, '', protocol.endless)))
        talk(secured(stream, place.identity), true);
      return goesOn && !upgrades;
    });
  const first = place.implicit ? secured(socket, place.identity) : socket;
  if (say(first, 'greeting', protocol.greeting(evil))) talk(first, place.implicit);
}

/** The server's side of a handshake. */
export function secured(socket: Socket, { key, cert }: Identity): TLSSocket {
  const stream = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ key, cert }) });
  stream.on('error', () => stream.destroy());
  below.set(stream, [socket]);
  return stream;
}

/** Calls back with each line until that says no. */
function eachLine(stream: Socket, heard: (line: string) => boolean): void {
  let rest = '';
  const listener = (bytes: Buffer): void => {
    rest += bytes.toString('latin1');
    for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (heard(line)) continue;
      stream.off('data', listener);
      return;
    }
  };
  stream.on('data', listener);
}
