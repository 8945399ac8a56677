/** What can stand in the way of mail on a server: something slow before the mailboxes, something deaf before IMAP. */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import tls from 'node:tls';
import type { ObstacleSettings } from '../daemons/standins.ts';

const { delay, muffler }: ObstacleSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
if (delay !== undefined) delayed(delay);
if (muffler !== undefined) muffled(muffler);

/** Passes connections on to Dovecot's LMTP socket, each after a while. */
function delayed({ port, milliseconds, socket }: NonNullable<ObstacleSettings['delay']>): void {
  net
    .createServer((client) => {
      const wait = setTimeout(() => join(client, net.connect(socket)), milliseconds);
      client.on('error', () => client.destroy()).on('close', () => clearTimeout(wait));
    })
    .listen(port, '127.0.0.1');
}

/**
 * Takes IMAP over TLS, passes it on in the clear, and keeps to itself what Dovecot tells a client that waits in IDLE
 * (RFC 2177).
 */
function muffled({ port, certificate, key, behind, late }: NonNullable<ObstacleSettings['muffler']>): void {
  const server = tls.createServer({ cert: certificate, key, minVersion: 'TLSv1.2' }, (client) => {
    const dovecot = net.connect(behind, '127.0.0.1');
    let idles = false;
    const kept: Buffer[] = [];
    client.on('error', () => dovecot.destroy()).on('close', () => dovecot.destroy());
    dovecot.on('error', () => client.destroy()).on('close', () => client.end());
    client.on('data', (bytes: Buffer) => {
      const words = bytes.toString('latin1');
      if (/^\S+ IDLE\r\n$/i.test(words)) idles = true;
      else if (/^DONE\r\n/i.test(words)) idles = false;
      if (!idles) for (const news of kept.splice(0)) client.write(news);
      dovecot.write(bytes);
    });
    dovecot.on('data', (bytes: Buffer) => {
      if (idles && bytes.toString('latin1').startsWith('* ')) {
        if (late) kept.push(bytes);
        return;
      }
      client.write(bytes);
    });
  });
  server.on('tlsClientError', () => undefined).listen(port, '::');
}

function join(client: net.Socket, behind: net.Socket): void {
  behind.on('error', () => client.destroy()).on('close', () => client.destroy());
  client.on('close', () => behind.destroy());
  client.pipe(behind).pipe(client);
}
