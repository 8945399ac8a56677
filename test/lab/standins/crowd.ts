/**
 * The mail servers of a crowd of domains: they say at once what the healthy server's Postfix and Dovecot say to
 * somebody without an account.
 */
import { constants } from 'node:crypto';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import tls from 'node:tls';
import { CROWD_PORTS, type CrowdHost, type CrowdSettings } from '../daemons/crowd.ts';

const settings: CrowdSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const contexts = new Map<string, tls.SecureContext>();
/** A client that floods is hung up on. Bytes. */
const LONGEST_LINE = 4096;
const BACKLOG = 4096;
const STARTTLS = 'STARTTLS';
/** Recipients that every domain has. */
const LOCAL_PARTS = ['postmaster', 'abuse', 'mailadm'];

/** One protocol: what it says first, and its answer to a line. */
interface Protocol {
  greeting(host: CrowdHost, secure: boolean): string;
  answer(line: string, host: CrowdHost, secure: boolean): CrowdAnswer;
}

interface CrowdAnswer {
  readonly words: string;
  readonly next?: 'secure' | 'end';
}

const SMTP = smtp(false);
const SUBMISSION = smtp(true);

const IMAP: Protocol = {
  greeting: (_, secure) => `* OK [CAPABILITY ${capabilities(secure)}] Dovecot ready.\r\n`,
  answer(line, _, secure) {
    const [tag = '*', verb = ''] = line.split(' ');
    const done = `${tag} OK ${verb} completed.\r\n`;
    switch (verb.toUpperCase()) {
      case 'CAPABILITY':
        return { words: `* CAPABILITY ${capabilities(secure)}\r\n${done}` };
      case 'ID':
        return { words: `* ID ("name" "Dovecot")\r\n${done}` };
      case 'NOOP':
        return { words: done };
      case STARTTLS:
        return secure
          ? { words: `${tag} BAD TLS is already active.\r\n` }
          : { words: `${tag} OK Begin TLS negotiation now.\r\n`, next: 'secure' };
      case 'LOGOUT':
        return { words: `* BYE Logging out\r\n${done}`, next: 'end' };
      default:
        return { words: `${tag} BAD Error in IMAP command received by server.\r\n` };
    }
  },
};

function capabilities(secure: boolean): string {
  const login = secure ? 'AUTH=PLAIN AUTH=LOGIN' : 'STARTTLS LOGINDISABLED';
  return `IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ ${login}`;
}

/** @param submission It is for users: it takes nothing without a login. */
function smtp(submission: boolean): Protocol {
  return {
    greeting: ({ host }) => `220 ${host} ESMTP Postcow\r\n`,
    answer(line, host, secure) {
      switch (line.split(/[ :]/, 1)[0]?.toUpperCase()) {
        case 'EHLO':
          return { words: ehlo(host.host, submission, secure) };
        case STARTTLS:
          return { words: '220 2.0.0 Ready to start TLS\r\n', next: 'secure' };
        case 'QUIT':
          return { words: '221 2.0.0 Bye\r\n', next: 'end' };
        case 'MAIL':
          return {
            words: submission && !secure ? '530 5.7.0 Must issue a STARTTLS command first\r\n' : '250 2.1.0 Ok\r\n',
          };
        case 'RCPT':
          return { words: recipient(line, host, submission) };
        case 'RSET':
        case 'NOOP':
          return { words: '250 2.0.0 Ok\r\n' };
        case 'VRFY':
          return { words: '502 5.5.1 VRFY command is disabled\r\n' };
        default:
          return { words: '502 5.5.2 Error: command not recognized\r\n' };
      }
    },
  };
}

function ehlo(name: string, submission: boolean, secure: boolean): string {
  const lines = [
    name,
    'PIPELINING',
    'SIZE 104857600',
    'ETRN',
    ...(secure ? [] : [STARTTLS]),
    ...(submission && secure ? ['AUTH PLAIN LOGIN', 'AUTH=PLAIN LOGIN'] : []),
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
  ];
  return lines.map((text, index) => `250${index === lines.length - 1 ? ' ' : '-'}${text}\r\n`).join('');
}

function recipient(line: string, { domain }: CrowdHost, submission: boolean): string {
  const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
  const [local = '', at] = address.toLowerCase().split('@');
  if (submission) return `554 5.7.1 <${address}>: Recipient address rejected: Access denied\r\n`;
  if (at !== domain) return `454 4.7.1 <${address}>: Relay access denied\r\n`;
  return LOCAL_PARTS.includes(local)
    ? '250 2.1.5 Ok\r\n'
    : `550 5.1.1 <${address}>: Recipient address rejected: User unknown in virtual mailbox table\r\n`;
}

function contextOf({ host, certificate, key }: CrowdHost): tls.SecureContext {
  const context =
    contexts.get(host) ??
    tls.createSecureContext({ cert: certificate, key, secureOptions: constants.SSL_OP_NO_TICKET });
  contexts.set(host, context);
  return context;
}

function wrapped(socket: net.Socket, host: CrowdHost): tls.TLSSocket {
  return new tls.TLSSocket(socket, { isServer: true, secureContext: contextOf(host) });
}

function converse(socket: net.Socket, protocol: Protocol, host: CrowdHost, secure: boolean): void {
  let pending = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.end());
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (let end = pending.indexOf('\n'); end !== -1; end = pending.indexOf('\n')) {
      const line = pending.slice(0, end).trimEnd();
      pending = pending.slice(end + 1);
      const { words, next } = protocol.answer(line, host, secure);
      if (next === 'end') return void socket.end(words);
      socket.write(words);
      if (next !== 'secure') continue;
      socket.removeAllListeners('data');
      socket.removeAllListeners('end');
      return converse(wrapped(socket, host), protocol, host, true);
    }
    if (pending.length > LONGEST_LINE) socket.destroy();
  });
}

function listen(port: number, protocol: Protocol, implicit: boolean): void {
  net
    .createServer((socket) => {
      socket.setNoDelay();
      socket.on('error', () => socket.destroy());
      const host = settings.hosts[(socket.localAddress ?? '').replace('::ffff:', '')];
      if (host === undefined) return void socket.destroy();
      const stream = implicit ? wrapped(socket, host) : socket;
      converse(stream, protocol, host, implicit);
      stream.write(protocol.greeting(host, implicit));
    })
    .listen({ port, backlog: BACKLOG });
}

listen(CROWD_PORTS.smtp, SMTP, false);
listen(CROWD_PORTS.submission, SUBMISSION, false);
listen(CROWD_PORTS.submissionTls, SUBMISSION, true);
listen(CROWD_PORTS.imap, IMAP, false);
listen(CROWD_PORTS.imapTls, IMAP, true);
