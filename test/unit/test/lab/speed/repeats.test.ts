/** What was asked twice, and what only looks like it. */
import { expect, it } from 'vitest';
import type { Connection, Question } from '../../../../lab/speed/conversations.ts';
import {
  askedIn,
  repeatsIn,
  toldRepeats,
  type Exception,
  type Repeat,
  type WebRequest,
} from '../../../../lab/speed/repeats.ts';
import { connection, question, SERVER } from './wire.ts';

function repeats(
  connections: readonly Connection[],
  questions: readonly Question[] = [],
  requests: readonly WebRequest[] = [],
  exceptions: readonly Exception[] = [],
): Repeat[] {
  return repeatsIn(askedIn({ began: 0, packets: 0, connections, questions }, requests), exceptions);
}

const TIMES = [0, 20, 30, -40] as const;
const MX = question('example.org', 'MX', 0, 20);
const NAMED = { handshake: { name: 'mail.example.org', old: false } };

it('finds a question that was asked twice', () => {
  expect(repeats([], [MX, MX])).toEqual([{ kind: 'DNS question', what: 'example.org MX @198.41.0.53', times: 2 }]);
});

it('lets everybody be asked once', () => {
  expect(
    repeats([], [MX, { ...MX, server: '198.41.0.11' }, { ...MX, type: 'A' }, { ...MX, name: 'example.net' }]),
  ).toEqual([]);
});

it('lets an answer that did not fit be fetched by TCP', () => {
  expect(
    repeats(
      [],
      [
        { ...MX, truncated: true },
        { ...MX, transport: 'tcp' },
      ],
    ),
  ).toEqual([]);
  expect(repeats([], [MX, { ...MX, transport: 'tcp' }])).toHaveLength(1);
});

it('finds a second dialogue and its TLS session', () => {
  expect(repeats([connection(25, TIMES, NAMED), connection(25, TIMES, NAMED)])).toEqual([
    { kind: 'TLS session', what: `mail.example.org at ${SERVER} port 25`, times: 2 },
    { kind: 'SMTP dialogue', what: `${SERVER} port 25`, times: 2 },
  ]);
});

it('lets the old versions of TLS be asked for besides, once', () => {
  const old = connection(25, TIMES, { handshake: { name: 'mail.example.org', old: true } });
  expect(repeats([connection(25, TIMES, NAMED), old])).toEqual([]);
  expect(repeats([old, old]).map(({ times }) => times)).toEqual([2, 2]);
});

it('counts sessions at a web server by the name, and what is asked in them', () => {
  const other = { handshake: { name: 'autoconfig.example.org', old: false } };
  const request: WebRequest = { scheme: 'https', method: 'GET', host: 'mail.example.org', path: '/', address: SERVER };
  expect(
    repeats(
      [connection(443, TIMES, NAMED), connection(443, TIMES, other), connection(80, TIMES), connection(80, TIMES)],
      [],
      [request, { ...request, method: 'POST' }],
    ),
  ).toEqual([]);
  expect(repeats([], [], [request, request])).toEqual([
    { kind: 'HTTP request', what: `GET https://mail.example.org/ @${SERVER}`, times: 2 },
  ]);
});

it('finds a port that was knocked at twice', () => {
  expect(repeats([connection(3306, [0, 20]), connection(3306, [50, 70])])).toEqual([
    { kind: 'connection', what: `${SERVER} port 3306`, times: 2 },
  ]);
});

it('lets an exception go as far as it says', () => {
  const exception: Exception = { kind: 'DNS question', what: /^example\.org MX @/, times: 2, because: 'ssh asks, too' };
  expect(repeats([], [MX, MX], [], [exception])).toEqual([]);
  expect(toldRepeats('with host', repeats([], [MX, MX, MX], [], [exception]))).toEqual([
    'with host: DNS question, 3 times: example.org MX @198.41.0.53',
  ]);
});
