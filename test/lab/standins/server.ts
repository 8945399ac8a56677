/**
 * On the server: mailcow's web interface, mailadm, and the tables that Postfix asks, where mailcow has PHP, Python and
 * MySQL.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import type { ServerStandinSettings } from '../daemons/standins.ts';
import { MAILADM_PORT, MAPS_PORT, WEB_PORT } from '../services.ts';
import { Mailadm } from './mailadm.ts';
import { answerMaps } from './maps.ts';
import { WebInterface } from './web.ts';

const LOOPBACK = '127.0.0.1';
const file = process.argv[2] ?? '';
const settings: ServerStandinSettings = JSON.parse(readFileSync(file, 'utf8'));
let mailadm = new Mailadm(structuredClone(settings));

const web = new WebInterface(settings, (entry) => appendFileSync(settings.log, `${entry}\n`));
http.createServer((request, response) => web.answer(request, response)).listen(WEB_PORT, LOOPBACK);
net.createServer((socket) => answerMaps(socket, settings)).listen(MAPS_PORT, LOOPBACK);
if (settings.mailadm.running) {
  http
    .createServer((request, response) => void mailadm.answer(request, response))
    .listen(MAILADM_PORT, settings.mailadm.address);
}
for (const { port, family } of settings.open) {
  if (family !== 6) net.createServer(hush).listen(port, '0.0.0.0');
  if (family !== 4) net.createServer(hush).listen({ port, host: '::', ipv6Only: true });
}

/** The lab says so when it starts over: no token is used. */
process.on('SIGHUP', () => {
  mailadm = new Mailadm(structuredClone(settings));
});

function hush(socket: net.Socket): void {
  socket.on('error', () => socket.destroy());
}
