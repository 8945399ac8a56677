/**
 * `mailproof serve` with the clock sped up, and a receiver of news beside it: prints each piece of news a line, and
 * the history that is served once the file that it is given appears.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpReceiver } from '../unit/bin/outside/notify/receivers.ts';

const [over = '', ...command] = process.argv.slice(2);
await using receiver = await httpReceiver();
const serve = spawn(command[0] ?? '', [...command.slice(1), '--notify', `http://${receiver.address}/`], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    BEGAN: String(Date.now()),
    NODE_OPTIONS: `--import ${new URL('sped-up.ts', import.meta.url).href}`,
  },
});
const [said] = (await once(serve.stdout, 'data')) as [Buffer];
const [address = ''] = /http:\S+/.exec(said.toString()) ?? [];
while (!existsSync(over)) await sleep(50);
const history: unknown = await (await fetch(`${address}history.json`)).json();
const metrics = await (await fetch(`${address}metrics`)).text();
serve.kill('SIGTERM');
const [code] = (await once(serve, 'exit')) as [number];
const told = receiver.taken.flatMap(({ body }) => body['events']);
process.stdout.write(JSON.stringify({ code, history, metrics, told }));
