import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pingFrom, signOfLife } from '../../../../bin/outside/sign-of-life.ts';
import type { Report } from '../../../../reporters/report.ts';
import { sampleReport } from '../../../golden/sample.ts';

let server: Server;
let heard: string[];
beforeEach(async () => {
  heard = [];
  server = createServer((request, response) => {
    request
      .on('data', (part: Buffer) => heard.push(`${request.url} ${part.toString()}`))
      .on('end', () => response.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/key`;
}

function report(exit: number): Report {
  const { checks, ...rest } = sampleReport();
  return { ...rest, exit, checks: exit === 0 ? checks.filter(({ verdict }) => verdict === 'pass') : checks };
}

test.each([
  [0, ['/key example.org works. Not looked at: sending, reading mail, making accounts.']],
  [1, ['/key/fail example.org has a problem that must be solved. mailproof itself has a bug here.']],
  [2, []],
])('a run that ends with %i', async (exit, lines) => {
  expect(await signOfLife(address(), [report(exit)])).toEqual([]);
  expect(heard).toEqual(lines);
});

test('several domains are told in one', async () => {
  await signOfLife(address(), [report(0), report(1)]);
  expect(heard).toEqual([
    '/key/fail example.org works. Not looked at: sending, reading mail, making accounts. example.org has a problem that must be solved. mailproof itself has a bug here.',
  ]);
});

test('a server of which something has not been known for too long is not well', async () => {
  const { checks, ...rest } = report(0);
  const dark = { since: '2026-11-20T12:00:00.000Z', told: true } as const;
  await signOfLife(address(), [
    {
      ...rest,
      checks: checks.map((check) => (check.id === 'dns.caa' ? { ...check, verdict: 'inconclusive', dark } : check)),
    },
  ]);
  expect(heard).toEqual([expect.stringMatching(/^\/key\/fail /)]);
});

describe('MAILPROOF_PING_URL', () => {
  test('may be left out', async () => {
    expect([pingFrom({}), pingFrom({ MAILPROOF_PING_URL: ' ' })]).toEqual([undefined, undefined]);
    expect(await signOfLife(undefined, [report(0)])).toEqual([]);
  });

  test.each(['geheim', 'ftp://a.example/geheim', 'https://me:geheim@a.example/'])(
    '%s is refused, and not repeated',
    (value) => {
      expect(() => pingFrom({ MAILPROOF_PING_URL: value })).toThrow(
        /^MAILPROOF_PING_URL must be an https or http address without a password$/,
      );
    },
  );
});
