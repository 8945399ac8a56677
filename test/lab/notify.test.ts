/**
 * News is told however often the teller is killed: nothing is lost, and what is sent again is the message that it was
 * (to a receiver of our own). Told into a group of Delta Chat, at the lab's second relay, it is read by another core.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { channelFrom } from '../../bin/outside/notify/channel.ts';
import { deliver } from '../../bin/outside/notify/deliver.ts';
import { inHistory } from '../../bin/history/history.ts';
import { verbatim } from '../../common/say.ts';
import { httpReceiver } from '../unit/bin/outside/notify/receivers.ts';
import { PEER_DOMAIN } from './healthy.ts';
import { LabPool } from './pool.ts';
import { atSite } from './site.ts';

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

describe('a group of Delta Chat', () => {
  let pool: LabPool;
  beforeAll(async () => {
    pool = await LabPool.start(1);
  });
  afterAll(() => pool.stop());

  const HERE = import.meta.dirname;
  const LAST = 'Nothing else follows';

  it('is joined by the code that setup shows, and reads the alarm once, encrypted, through the other relay', () =>
    atSite(pool, async (site) => {
      await site.lab.become(['known-visitor', 'two-relays', 'imap-dovecot-down']);
      const setup = `${process.execPath} ${inject('door')} notify setup --relay ${PEER_DOMAIN} ${site.lab.options.join(' ')}`;
      const { stdout, stderr } = await site.run({
        environment: { TMPDIR: site.folder },
        options: `--history history --notify deltachat:${PEER_DOMAIN} --no-accounts --only imap.reachable`.split(' '),
        around: `cd ${site.folder}
${setup} > setup & setup=$!
while kill -0 $setup 2>/dev/null && ! grep -q '^https:' setup; do sleep 0.1; done
${process.execPath} ${HERE}/chat-reader.ts ${PEER_DOMAIN} "$(grep '^https:' setup)" '${LAST}' > read & reader=$!
wait $setup || { cat setup >&2; exit 1; }
"$@" > run
for id in one one two; do ${process.execPath} ${HERE}/chat-teller.ts ${PEER_DOMAIN} $id "Told as $id" || exit; done
${process.execPath} ${HERE}/chat-teller.ts ${PEER_DOMAIN} last '${LAST}'
wait $reader; tail -n 1 setup >&2; cat read`,
      });
      const read = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly text: string; readonly encrypted: boolean });
      expect(stderr).toContain(`--notify deltachat:${PEER_DOMAIN}`);
      expect(read.map(({ text }) => text.split('\n')[0])).toEqual([
        'Here mailproof tells what is new: what broke, and what is good again.',
        expect.stringMatching(/^✗ example\.org: New problem: /),
        'Told as one',
        'Told as two',
        LAST,
      ]);
      expect(read.every(({ encrypted }) => encrypted)).toBe(true);
      expect(statSync(join(site.folder, 'mailproof', 'notify', PEER_DOMAIN)).mode & 0o777).toBe(0o700);
    }));
});
