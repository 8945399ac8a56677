/** In place of the web server of a second chatmail relay: it makes up accounts, and knows nothing else. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { PeerWebSettings } from '../daemons/peer-web.ts';

const NAME_BYTES = 5;
const NAME_LENGTH = 9;
const { addresses, port, domain, certificate, key }: PeerWebSettings = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);

for (const address of addresses)
  https
    .createServer({ cert: certificate, key }, ({ url, method }, response) => {
      if (url !== '/new') return void response.writeHead(404).end();
      if (method === 'GET') return void response.writeHead(301, { Location: `dcaccount:https://${domain}/new` }).end();
      const email = `${randomBytes(NAME_BYTES).toString('hex').slice(0, NAME_LENGTH)}@${domain}`;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ email, password: `)P*.|!fM${randomBytes(2).toString('hex')}` }));
    })
    .listen(port, address);
