/**
 * In place of the web server of a second chatmail relay: it makes up accounts. Or of IANA and the registry of org,
 * which knows one domain.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { PeerWebSettings } from '../daemons/peer-web.ts';

const NAME_BYTES = 5;
const NAME_LENGTH = 9;
const DAY = 86_400_000;
const { addresses, port, plainPort, domain, certificate, key, registry }: PeerWebSettings = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);

for (const address of addresses)
  https
    .createServer({ cert: certificate, key }, ({ url, method }, response) => {
      const told = registry === undefined ? undefined : tell(registry, url ?? '');
      if (told !== undefined)
        return void response.writeHead(200, { 'Content-Type': 'application/rdap+json' }).end(JSON.stringify(told));
      if (url !== '/new') return void response.writeHead(404).end();
      if (method === 'GET') return void response.writeHead(301, { Location: `dcaccount:https://${domain}/new` }).end();
      const email = `${randomBytes(NAME_BYTES).toString('hex').slice(0, NAME_LENGTH)}@${domain}`;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ email, password: `)P*.|!fM${randomBytes(2).toString('hex')}` }));
    })
    .listen(port, address);

if (plainPort !== undefined)
  for (const address of addresses)
    http.createServer((_, response) => void response.writeHead(404).end()).listen(plainPort, address);

/** RFC 9224 and RFC 9083. */
function tell({ host, domain: name, days }: NonNullable<PeerWebSettings['registry']>, url: string): unknown {
  if (url === '/rdap/dns.json') return { version: '1.0', services: [[['org'], [`https://${host}/`]]] };
  if (url !== `/domain/${name}`) return undefined;
  const eventDate = new Date(Date.now() + days * DAY).toISOString();
  return {
    objectClassName: 'domain',
    ldhName: name,
    status: ['client transfer prohibited'],
    events: [{ eventAction: 'expiration', eventDate }],
  };
}
