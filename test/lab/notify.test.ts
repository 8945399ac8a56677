/**
 * News is told however often the teller is killed: nothing is lost, and what is sent again is the message that it was.
 * The receiver is one of our own; no server is looked at.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { channelFrom } from '../../bin/outside/notify/channel.ts';
import { deliver } from '../../bin/outside/notify/deliver.ts';
import { inHistory } from '../../bin/history/history.ts';
import { verbatim } from '../../common/say.ts';
import { httpReceiver } from '../unit/bin/outside/notify/receivers.ts';

const KILLS = 50;
/** Once it is at work, it is killed at any moment within so many milliseconds. */
const LONGEST_LIFE = 900;
/** Starting fifty processes takes a busy machine its time. */
vi.setConfig({ testTimeout: 900_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-notify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it(`loses nothing and doubles nothing when it is killed ${KILLS} times`, async () => {
  await using receiver = await httpReceiver();
  const address = `http://${receiver.address}/`;
  const source = new URL('notify-loop.ts', import.meta.url).pathname;
  for (let index = 0; index < KILLS; index += 1) {
    const child = spawn(process.execPath, [source, folder, address], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    // It works as soon as it says so.
    await Promise.race([once(child.stdout, 'data'), ended]);
    await sleep(Math.random() * LONGEST_LIFE);
    child.kill('SIGKILL');
    await ended;
    expect(child.exitCode).toBeNull();
  }
  expect(await deliver(folder, [channelFrom(address, verbatim('--notify'), false)], [])).toEqual([]);
  const kept = inHistory(folder, (database) => database.prepare('SELECT uid FROM events ORDER BY id').all());
  const messages = new Map(receiver.taken.map(({ body }) => [body['id'], body]));
  const told = [...messages.values()].flatMap(({ events }) =>
    (events as readonly { readonly id: string }[]).map(({ id }) => id),
  );
  // Some are killed before their first news.
  expect(kept.length).toBeGreaterThan(KILLS / 5);
  expect(told.toSorted()).toEqual(kept.map(({ uid }) => String(uid)).toSorted());
  // What came twice is the same to the letter, under the same name.
  for (const { body } of receiver.taken) expect(body).toEqual(messages.get(body['id']));
  const runs = inHistory(folder, (database) => database.prepare('SELECT count(*) AS runs FROM runs').get()?.['runs']);
  expect(Number(runs)).toBe(kept.length);
});
