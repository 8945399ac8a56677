import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beat } from '../../../../bin/outside/heartbeat.ts';
import { english } from '../../../../common/say.ts';

const PATIENCE = { timeout: 200, pause: 1 };
const SECRET = '9c1e2f3a-secret';
let server: Server;
let heard: string[];
/** The statuses of the next answers; 0 never answers. */
let statuses: number[];

beforeEach(async () => {
  heard = [];
  statuses = [];
  server = createServer((request, response) => {
    let text = '';
    request
      .on('data', (part: Buffer) => {
        text += part.toString();
      })
      .on('end', () => {
        heard.push(`${request.method} ${request.url} ${text}`);
        const status = statuses.shift() ?? 200;
        if (status > 0) response.writeHead(status).end('OK');
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function address(path: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

test.each([
  [`/${SECRET}`, true, `POST /${SECRET} all well`],
  [`/${SECRET}`, false, `POST /${SECRET}/fail all well`],
  [`/ping/key/mail/?create=1`, false, 'POST /ping/key/mail/fail?create=1 all well'],
])('%s, well: %s', async (path, well, line) => {
  expect(await beat(address(path), well, 'all well', PATIENCE)).toBeUndefined();
  expect(heard).toEqual([line]);
});

test.each([
  [[503], 2],
  [[0], 2],
  [[429], 2],
])('what passes is tried once more: %j', async (first, times) => {
  statuses.push(...first);
  expect(await beat(address(`/${SECRET}`), true, '', PATIENCE)).toBeUndefined();
  expect(heard).toHaveLength(times);
});

test.each([
  [[404], 1, 'answers 404'],
  [[500, 500], 2, 'answers 500'],
  [[0, 0], 2, 'cannot be reached (TimeoutError)'],
])('%j: a sentence without the address', async (given, times, words) => {
  statuses.push(...given);
  const trouble = await beat(address(`/${SECRET}`), true, '', PATIENCE);
  const text = trouble === undefined ? '' : english(trouble);
  expect(text).toContain(words);
  expect(text).not.toMatch(/secret|127\.0\.0\.1/);
  expect(heard).toHaveLength(times);
});

test('nobody there', async () => {
  const gone = address('/secret');
  server.close();
  const trouble = await beat(gone, true, '', PATIENCE);
  expect(trouble === undefined ? '' : english(trouble)).toBe(
    'The address in MAILPROOF_PING_URL cannot be reached (ECONNREFUSED): it was not told how the run went',
  );
});
