/**
 * Answers Postfix' questions in its socketmap protocol (socketmap_table(5)): netstrings `name key` → `OK value` or
 * `NOTFOUND `.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type net from 'node:net';
import type { ServerStandinSettings } from '../daemons/standins.ts';

/** Postfix asks a socketmap for whole addresses only, so `+tag` is cut off here. */
const EXTENSION = /\+[^@]*@/;
const NETSTRING = /^(\d{1,5}):/;

/** Serves one connection. */
export function answerMaps(socket: net.Socket, settings: ServerStandinSettings): void {
  let pending = '';
  socket.on('error', () => socket.destroy());
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (;;) {
      const header = NETSTRING.exec(pending);
      if (header === null) return;
      const start = header[0].length;
      const end = start + Number(header[1]);
      if (pending.length <= end) return;
      const [map = '', key = ''] = pending.slice(start, end).split(' ', 2);
      pending = pending.slice(end + 1);
      const value = lookUp(map, key.toLowerCase().replace(EXTENSION, '@'), settings);
      const reply = value === undefined ? 'NOTFOUND ' : `OK ${value}`;
      socket.write(`${reply.length}:${reply},`);
    }
  });
}

function lookUp(map: string, key: string, settings: ServerStandinSettings): string | undefined {
  const exists = mailboxes(settings.users).includes(key);
  const alias = settings.aliases[key];
  if (map === 'alias') return alias;
  if (map === 'mailbox') return exists ? key : undefined;
  return exists ? key : alias;
}

/** Addresses in Dovecot's file of mailboxes. */
export function mailboxes(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(':', 1)[0] ?? '')
    .filter(Boolean);
}

/** Takes a mailbox out of Dovecot's file; says whether it was there. */
export function removeMailbox(file: string, address: string): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter((line) => line.split(':', 1)[0] !== address);
  if (kept.length < lines.length) writeFileSync(file, kept.join('\n'));
  return kept.length < lines.length;
}
