/** Hosts on the Internet that only have to answer: every port accepts, port 25 greets, port 80 says what time it is. */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import type { WorldStandinSettings } from '../daemons/standins.ts';
import { dateIn } from './web.ts';

const SMTP = 25;
const HTTP = 80;
const settings: WorldStandinSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

for (const address of settings.addresses)
  for (const port of settings.ports) net.createServer((socket) => greet(socket, port)).listen(port, address);

/** A host that says hello, knows nothing and hangs up on QUIT. */
function greet(socket: net.Socket, port: number): void {
  socket.on('error', () => socket.destroy());
  if (port === HTTP) socket.once('data', () => socket.end(page()));
  if (port !== SMTP) return;
  socket.write('220 control.example.net ESMTP\r\n');
  socket.on('data', (bytes) => {
    const quit = bytes.toString('latin1').toUpperCase().startsWith('QUIT');
    if (quit) socket.end('221 2.0.0 Bye\r\n');
    else socket.write('250 control.example.net\r\n');
  });
}

function page(): string {
  const lines = ['HTTP/1.1 204 No Content', `Date: ${dateIn(settings.ahead ?? 0)}`, 'Connection: close', '', ''];
  return lines.join('\r\n');
}
