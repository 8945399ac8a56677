import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claim } from '../../../../bin/history/events.ts';
import { inHistory } from '../../../../bin/history/history.ts';
import { markOf } from '../../../../fixtures/mail/process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-events-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('what is new waits while another process is telling what came before it', () => {
  const sender = JSON.stringify(markOf(process.ppid));
  const claimed = inHistory(folder, (database) => {
    database.exec("INSERT INTO domains (name) VALUES ('example.org')");
    for (const uid of ['one', 'two', 'three'])
      database
        .prepare(
          "INSERT INTO events (uid, domain, check_id, kind, at, words) VALUES (?, 1, 'dns.mx', 'raised', 0, '{}')",
        )
        .run(uid);
    for (const event of [1, 2, 3])
      database
        .prepare('INSERT INTO pending (channel, event, sender) VALUES (?, ?, ?)')
        .run('channel', event, event === 2 ? sender : null);
    return claim(database, 'channel');
  });
  expect(claimed.map(({ events }) => events.map(({ id }) => id))).toEqual([['one']]);
});
