/**
 * News is told however often the teller is killed: nothing is lost, and what is sent again is the message that it was
 * (to a receiver of our own). Told into a group of Delta Chat, at the lab's second relay, it is read by another core.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { channelFrom, type Channel } from '../../bin/outside/notify/channel.ts';
import { deliver } from '../../bin/outside/notify/deliver.ts';
import { keepEvents } from '../../bin/history/events.ts';
import { inHistory, keepRuns } from '../../bin/history/history.ts';
import { verbatim } from '../../common/say.ts';
import { pastRun } from '../../reporters/history.ts';
import { render } from '../../reporters/render.ts';
import { sampleReport } from '../golden/sample.ts';
import { httpReceiver } from '../unit/bin/outside/notify/receivers.ts';
import { PEER_ADDRESS, PEER_DOMAIN, PEER_HOST, PEER_PASSWORD } from './healthy.ts';
import { provideProgram } from './packages.ts';
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

/** Resolves once it serves; what it is told stands in a file. */
async function webhook(port: number): Promise<{ readonly said: string; stop(): Promise<void> }> {
  const program = await provideProgram('webhook', '/usr/bin/webhook');
  const taken = join(folder, 'taken');
  const take = join(folder, 'take');
  writeFileSync(take, `#!/bin/sh\nprintf '%s\\n' "$@" >> ${taken}\n`, { mode: 0o755 });
  const hook = {
    id: 'mailproof',
    'execute-command': take,
    'pass-arguments-to-command': ['title', 'events.0.kind', 'schema'].map((name) => ({ source: 'payload', name })),
    'trigger-rule': {
      match: { type: 'value', value: 'Bearer geheim', parameter: { source: 'header', name: 'Authorization' } },
    },
    'trigger-rule-mismatch-http-response-code': 403,
    'include-command-output-in-response': true,
  };
  const hooks = join(folder, 'hooks.json');
  writeFileSync(hooks, JSON.stringify([hook]));
  const child = spawn(program, ['-hooks', hooks, '-ip', '127.0.0.1', '-port', String(port), '-verbose'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const { promise, resolve } = Promise.withResolvers<void>();
  child.stdout.resume();
  child.stderr.on('data', (words: Buffer) => {
    if (words.toString().includes('serving hooks')) resolve();
  });
  await Promise.race([promise, ended]);
  return {
    said: taken,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

describe("Debian's webhook, which runs a program for whoever shows the token", () => {
  it('takes the news once it is shown, and refuses it without', async () => {
    const port = await freePort();
    const receiver = await webhook(port);
    const at = (user: string): Channel =>
      channelFrom(`http://${user}127.0.0.1:${port}/hooks/mailproof`, verbatim('MAILPROOF_NOTIFY'), false);
    const channel = at(':geheim@');
    const report = sampleReport();
    keepRuns({ folder, keep: 10 }, new Map([[report.target.domain, pastRun(report)]]), [], (database) =>
      keepEvents(database, { ...report, changes: { raised: ['smtp.starttls'], cleared: [], stale: [], known: [] } }, [
        channel.print,
      ]),
    );
    expect((await deliver(folder, [at('')], [])).map((text) => render(text))).toEqual([
      expect.stringContaining('it answers 403'),
    ]);
    expect(await deliver(folder, [channel], [])).toEqual([]);
    expect(await deliver(folder, [channel], [])).toEqual([]);
    await receiver.stop();
    expect(readFileSync(receiver.said, 'utf8').split('\n')).toEqual([
      expect.stringMatching(/^example\.org: New problem: /),
      'raised',
      'mailproof/notification/1',
      '',
    ]);
  });
});

/** A port that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('another provider', () => {
  let pool: LabPool;
  beforeAll(async () => {
    pool = await LabPool.start(1);
  });
  afterAll(() => pool.stop());

  it('takes the news as mail, over TLS and with a login', () =>
    atSite(pool, async (site) => {
      await site.lab.become(['known-visitor', 'dns-mx-missing']);
      const user = `${encodeURIComponent(PEER_ADDRESS)}:${encodeURIComponent(PEER_PASSWORD)}`;
      const { stderr } = await site.run({
        environment: {
          MAILPROOF_NOTIFY: `smtps://${user}@${PEER_HOST}/${PEER_ADDRESS}?from=${PEER_ADDRESS}`,
          NODE_EXTRA_CA_CERTS: site.lab.options[site.lab.options.indexOf('--ca') + 1] ?? '',
        },
        options: ['--history', join(site.folder, 'history'), '--only', 'dns.mx'],
      });
      expect(stderr).toBe('');
      expect((await site.left()).messages).toEqual([
        expect.stringMatching(/^peer@provider\.net INBOX <\S+@mailproof\.invalid> example\.org: New problem: /),
      ]);
    }));

  const HERE = import.meta.dirname;
  const LAST = 'Nothing else follows';

  it('is where a group of Delta Chat is, joined by the code that setup shows, that reads the alarm once, encrypted, through the other relay', () =>
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
