/**
 * `mailproof serve` is killed with all that belongs to it, at seeded moments, while its server breaks and is mended: a
 * resolver of our own stands for the server. KILLS=50 takes a minute and more.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inHistory, lastRuns } from '../../../../bin/history/history.ts';
import { DOOR } from '../../../../bin/engine/place.ts';
import { a, closeToys, knowing, mx, ns, soa, toy } from '../../fixtures/dns/toy.ts';
import { httpReceiver, type Receiver } from '../outside/notify/receivers.ts';

const KILLS = Number(process.env['KILLS'] ?? 5);
const SEED = Number(process.env['SEED'] ?? 24);
/** Each life is long enough for two runs on an idle machine, or ends in the first. Milliseconds. */
const LONGEST_LIFE = 1_800;
const PATIENCE = 30_000 + KILLS * 10_000;
const DOMAIN = 'example.org';
const CHECK = 'dns.mx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-killed-'));
});
afterEach(async () => {
  await closeToys();
  rmSync(folder, { recursive: true, force: true });
});

/** From 0 to 1, the same for the same seed (a linear congruential generator with the numbers of Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** In a group of its own, with the runs that it starts. */
function started(words: readonly string[], receiver: Receiver, port: number): ChildProcess {
  return spawn(
    process.execPath,
    [
      DOOR,
      ...words,
      DOMAIN,
      ...`--only ${CHECK} --resolver 127.0.0.1:${port} --history ${folder} --notify http://${receiver.address}/`.split(
        ' ',
      ),
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env['PATH'], XDG_STATE_HOME: folder } },
  );
}

test(
  `killed ${KILLS} times, it loses nothing and doubles nothing`,
  async () => {
    await using receiver = await httpReceiver();
    const healthy = [soa('org'), soa(DOMAIN), ns(DOMAIN, 'ns1.example.org'), a('mail.example.org', '127.0.0.1')];
    const worlds = [knowing([...healthy, mx(DOMAIN, 'mail.example.org')]), knowing(healthy)];
    let isBroken = 0;
    const { port } = await toy((question) => worlds[isBroken]?.(question));
    const random = randomFrom(SEED);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const serve = started(['serve', '--every', '0.1', '--listen', '127.0.0.1:0'], receiver, port);
      const ended = once(serve, 'exit');
      if (serve.stdout === null || serve.pid === undefined) throw new Error('it did not start');
      // It answers.
      await Promise.race([once(serve.stdout, 'data'), ended]);
      await sleep(random() * LONGEST_LIFE);
      expect(serve.exitCode).toBeNull();
      process.kill(-serve.pid, 'SIGKILL');
      await ended;
      isBroken = 1 - isBroken;
    }
    const last = started([], receiver, port);
    last.stdout?.resume();
    expect(await once(last, 'exit')).toEqual([isBroken, null]);

    const { sound, events, runs } = inHistory(folder, (database) => ({
      sound: database.prepare('PRAGMA integrity_check').all(),
      events: database.prepare('SELECT uid, kind, check_id FROM events ORDER BY id').all(),
      runs: lastRuns(database, DOMAIN),
    }));
    expect(sound).toEqual([{ integrity_check: 'ok' }]);
    // What is new is what the runs that are kept say one after another: each once.
    const states = runs.map(({ verdicts }) => verdicts[CHECK]).filter((verdict) => verdict !== 'inconclusive');
    const turns = ['pass', ...states].flatMap((verdict, index, all) =>
      index === 0 || verdict === all[index - 1] ? [] : [[CHECK, verdict === 'pass' ? 'cleared' : 'raised']],
    );
    expect(turns.length).toBeGreaterThan(0);
    expect(events.map(({ check_id: check, kind }) => [check, kind])).toEqual(turns);
    // And it has been told: under one name, however often it came.
    const messages = new Map(receiver.taken.map(({ body }) => [body['id'], body]));
    const told = [...messages.values()].flatMap(({ events: some }) => some as readonly { readonly id: string }[]);
    expect(told.map(({ id }) => id)).toEqual(events.map(({ uid }) => uid));
    for (const { body } of receiver.taken) expect(body).toEqual(messages.get(body['id']));
  },
  PATIENCE,
);
