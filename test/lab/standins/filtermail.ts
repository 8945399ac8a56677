/**
 * In place of filtermail (chatmail/relay to 1.9, chatmail/filtermail from 1.10): takes each message from Postfix, says
 * the same words as the real one where it refuses it, and hands back the rest. Of a DKIM signature it looks only at
 * whose it is: it verifies none. It puts up with less than the real one: nine messages in ten seconds is what mailproof
 * allows itself.
 */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import type { FilterPlace, FilterSettings } from '../daemons/filtermail.ts';

const LOOPBACK = '127.0.0.1';
const MOST_AT_ONCE = 9;
const WITHIN = 10_000;
const { listens, generation }: FilterSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const sentAt = new Map<string, number[]>();

for (const place of listens) net.createServer((socket) => serve(socket, place)).listen(place.port, LOOPBACK);

interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Tells the lines of a socket one after another, each when the one before is done with. */
function onLines(socket: net.Socket, hear: (line: string) => Promise<void> | void): void {
  let rest = '';
  let turn = Promise.resolve();
  // Who breaks a conversation off ends it: there is nothing more to hear.
  socket.on('error', () => socket.destroy()).setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    const all = `${rest}${chunk}`.split('\r\n');
    rest = all.pop() ?? '';
    for (const line of all) turn = turn.then(() => hear(line));
  });
}

/** One conversation, as Postfix leads it (SMTPD_PROXY_README). */
function serve(socket: net.Socket, place: FilterPlace): void {
  const say = (reply: string): boolean => socket.writable && socket.write(`${reply}\r\n`, 'latin1');
  let from = '';
  let to: string[] = [];
  let body: string[] | undefined;
  const take = async (line: string): Promise<void> => {
    if (line !== '.') return void body?.push(line.replace(/^\./, ''));
    const message = body ?? [];
    body = undefined;
    say(await judge({ from, to }, message, place));
    to = [];
  };
  const obey = (line: string): void => {
    const [, address = ''] = /<(.*)>/.exec(line) ?? [];
    if (/^MAIL FROM:/i.test(line)) {
      from = address;
      say(place.direction === 'outgoing' && tooMuch(from) ? `450 4.7.1: Too much mail from ${from}` : '250 OK');
    } else if (/^RCPT TO:/i.test(line)) {
      to.push(address);
      say('250 OK');
    } else if (/^DATA$/i.test(line)) {
      body = [];
      say('354 End data with <CR><LF>.<CR><LF>');
    } else if (/^QUIT/i.test(line)) {
      say('221 Bye');
      socket.end();
    } else say('250 filtermail');
  };
  onLines(socket, (line) => (body === undefined ? obey(line) : take(line)));
  say('220 filtermail ESMTP');
}

function tooMuch(from: string): boolean {
  const now = Date.now();
  const recent = [...(sentAt.get(from) ?? []).filter((at) => now - at < WITHIN), now];
  sentAt.set(from, recent);
  return recent.length > MOST_AT_ONCE;
}

async function judge(envelope: Envelope, lines: readonly string[], { direction, back }: FilterPlace): Promise<string> {
  const header = lines
    .slice(0, Math.max(lines.indexOf(''), 0))
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ');
  const author = /^From:.*?<?([^\s<>"]+@[^\s<>"]+)>?\s*$/im.exec(header)?.[1] ?? '';
  const refusal =
    direction === 'outgoing' ? refusesOutgoing(header, author, envelope) : refusesIncoming(header, author);
  return refusal ?? passOn(envelope, lines, back);
}

const UNENCRYPTED = '523 Encryption Needed: Invalid Unencrypted Mail';

function isEncrypted(header: string): boolean {
  return /^Content-Type: *multipart\/encrypted\b/im.test(header) || /^Secure-Join: *v[cg]-request/im.test(header);
}

function refusesOutgoing(header: string, author: string, { from }: Envelope): string | undefined {
  if (author.toLowerCase() !== from.toLowerCase())
    return generation === '1.9'
      ? `500 Invalid FROM <'${author}'> for <'${from}'>`
      : `500 Invalid FROM <${author}> for <${from}>`;
  return isEncrypted(header) ? undefined : UNENCRYPTED;
}

function refusesIncoming(header: string, author: string): string | undefined {
  if (/^Content-Type: *multipart\/report\b/im.test(header)) return undefined;
  if (!isEncrypted(header)) return UNENCRYPTED;
  const signers = [...header.matchAll(/^DKIM-Signature:.*?\bd=([^;\s]+)/gim)].map(([, domain = '']) => domain);
  if (signers.includes(author.slice(author.lastIndexOf('@') + 1))) return undefined;
  if (generation === '1.9') return "500 Error: (SMTPDataError) (554, b'5.7.1 No valid DKIM signature found.')";
  return `554 5.7.1 No ${signers.length === 0 ? '' : 'valid '}DKIM signature found`;
}

/** Hands a message back to Postfix, and resolves to what that says of it. */
function passOn({ from, to }: Envelope, lines: readonly string[], port: number): Promise<string> {
  const commands = ['EHLO localhost', `MAIL FROM:<${from}>`, ...to.map((one) => `RCPT TO:<${one}>`), 'DATA'];
  const message = lines.map((line) => (line.startsWith('.') ? `.${line}` : line)).join('\r\n');
  return new Promise((resolve) => {
    const socket = net.connect(port, LOOPBACK);
    const done = (reply: string): void => {
      resolve(reply);
      socket.destroy();
    };
    for (const event of ['error', 'close'] as const)
      socket.on(event, () => done('451 4.3.0 Error: it is not taken back'));
    onLines(socket, (line) => {
      if (!/^\d{3}(?: |$)/.test(line)) return;
      const next = commands.shift();
      if (/^[45]/.test(line)) done(line);
      else if (next !== undefined) socket.write(`${next}\r\n`, 'latin1');
      else if (line.startsWith('354')) socket.write(`${message}\r\n.\r\n`, 'latin1');
      else done(line);
    });
  });
}
