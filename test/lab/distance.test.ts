/**
 * The link of settable latency: a round trip takes what was asked for, in both families, and what is said on it can be
 * written down.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SERVER } from './addresses.ts';
import { startLab, type Lab } from './lab.ts';

const LATENCY = 100;
/** A busy machine adds to every round trip; the fastest of many shows the link. */
const TRIES = 20;
/** The link waits whole milliseconds on each of the two ways. */
const [EARLIEST, LATEST] = [LATENCY - 2, LATENCY + 4];

const folder = mkdtempSync(join(tmpdir(), 'mailproof-distance-'));
let lab: Lab;

beforeAll(async () => {
  lab = await startLab({ latency: LATENCY });
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true });
});

/** The fastest of some TCP connections to the server's web port, in milliseconds. */
async function fastest(address: string): Promise<number> {
  const script = `import net from 'node:net'; import { once } from 'node:events';
    const all = []; for (let at = 0; at < ${TRIES}; at += 1) { const began = performance.now(); const socket = net.connect(443, '${address}'); await once(socket, 'connect'); all.push(performance.now() - began); socket.destroy(); }
    process.stdout.write(String(Math.min(...all)));`;
  const { stdout, stderr } = await lab.run([process.execPath, '--input-type=module', '-e', script]);
  expect(stderr).toBe('');
  return Number(stdout);
}

it.each([
  ['IPv4', SERVER.v4],
  ['IPv6', SERVER.v6],
])('a round trip by %s takes what was asked for', async (_, address) => {
  const taken = await fastest(address);
  expect(taken).toBeGreaterThan(EARLIEST);
  expect(taken).toBeLessThan(LATEST);
});

it('what is said on it can be written down', async () => {
  const file = join(folder, 'packets');
  const stop = await lab.capture(file);
  await fastest(SERVER.v4);
  await stop();
  const [leastPackets, leastPacket] = [3 * TRIES, 60];
  expect(statSync(file).size).toBeGreaterThan(leastPackets * leastPacket);
});
