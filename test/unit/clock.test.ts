/**
 * The machine's clock may be set while a run lasts: it tells dates, and how long something takes is told by a clock
 * that only goes forward.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { say } from '../../common/say.ts';
import { Dialogue } from '../../fixtures/net/dialogue.ts';
import { Timeline } from '../../fixtures/timeline.ts';
import { nameOf, sourcesIn, walk, type Node } from './sources.ts';

const HOUR = 3_600_000;
const TIMEOUT = 300;

/** Where the time of day is meant: what is written down for people and for later runs, and compared with what was. */
const DATES: readonly string[] = [
  'bin/commands/github.ts',
  'bin/commands/history.ts',
  'bin/commands/run.ts',
  'bin/commands/serve.ts',
  'bin/engine/reaper.ts',
  'bin/history/database.ts',
  'bin/outside/github/client.ts',
  'fixtures/host/queue.ts',
  'fixtures/mail/accounts.ts',
  'fixtures/mail/authenticate.ts',
  'fixtures/mail/imap-session.ts',
  'fixtures/mail/ledger.ts',
  'fixtures/mail/lock.ts',
  'fixtures/mail/message.ts',
  'fixtures/mail/pace.ts',
  'fixtures/mail/reap.ts',
  'fixtures/net/http-exchange.ts',
  'fixtures/timeline.ts',
  'fixtures/transcript.ts',
  'fixtures/world.ts',
  'reporters/gathering.ts',
];

function readsTheClock(node: Node): boolean {
  const { type, callee, object, property } = node as Node & Record<'callee' | 'object' | 'property', unknown>;
  if (type === 'MemberExpression') return nameOf(object) === 'Date' && nameOf(property) === 'now';
  return type === 'NewExpression' && nameOf(callee) === 'Date' && (node['arguments'] as unknown[]).length === 0;
}

test('is read for dates only', () => {
  const readers = sourcesIn(['{bin,checks,common,fixtures,reporters}/**/*.ts']).filter(({ program }) => {
    let found = false;
    walk(program, (node) => {
      found ||= readsTheClock(node);
      return undefined;
    });
    return found;
  });
  expect(readers.map(({ file }) => file).toSorted()).toEqual(DATES);
});

function step(by: number): void {
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + by);
}

describe('that is set by an hour', () => {
  let server: Server;

  afterEach(() => {
    vi.restoreAllMocks();
    server?.close();
  });

  async function dialogueWith(greeting: string | undefined): Promise<Dialogue> {
    server = createServer((socket) => {
      if (greeting !== undefined) setTimeout(() => socket.write(greeting), TIMEOUT / 3);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    return new Dialogue(socket, { where: 'toy', timeout: TIMEOUT, record: () => undefined });
  }

  test('forward, a greeting is waited for as long as ever', async () => {
    const dialogue = await dialogueWith('220 toy\r\n');
    step(HOUR);
    expect(await dialogue.line(say`its greeting`)).toMatchObject({ known: true, value: '220 toy' });
    dialogue.hangUp();
  });

  test('back, silence is waited for no longer than ever', async () => {
    const dialogue = await dialogueWith(undefined);
    step(-HOUR);
    const began = performance.now();
    expect(await dialogue.line(say`its greeting`)).toMatchObject({ known: false });
    expect(performance.now() - began).toBeLessThan(TIMEOUT * 10);
  });

  test('a check takes as long as it takes', async () => {
    const timeline = new Timeline();
    await timeline.as('dns.mx', async () => step(HOUR));
    const [stretch] = timeline.course().checks;
    expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBeLessThan(HOUR);
  });
});
