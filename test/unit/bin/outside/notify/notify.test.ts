import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim, keepEvents, markPrinted, PRINTED, unprinted } from '../../../../../bin/history/events.ts';
import { adder, inHistory, keepRuns } from '../../../../../bin/history/history.ts';
import { channelFrom, refuseUnready, type Channel } from '../../../../../bin/outside/notify/channel.ts';
import { deliver } from '../../../../../bin/outside/notify/deliver.ts';
import { english, verbatim } from '../../../../../common/say.ts';
import { pastRun } from '../../../../../reporters/history.ts';
import { notificationOf, NOTIFICATION_SCHEMA } from '../../../../../reporters/notification.ts';
import type { Changes, CheckReport, Report } from '../../../../../reporters/report.ts';
import { NOTIFICATION } from '../../../../../reporters/schema.ts';
import { sampleReport } from '../../../../golden/sample.ts';
import { httpReceiver, mailReceiver } from './receivers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-notify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NONE: Changes = { raised: [], cleared: [], stale: [], known: [] };
const FAILING = 'smtp.starttls';
const PASSING = 'dns.mx';

function channel(typed: string): Channel {
  return channelFrom(typed, verbatim('MAILPROOF_NOTIFY'), false);
}

/** A run that brings news, kept. */
function run(changes: Partial<Changes>, channels: readonly Channel[], more: Partial<CheckReport> = {}): void {
  const sample = sampleReport();
  const report: Report = {
    ...sample,
    changes: { ...NONE, ...changes },
    checks: sample.checks.map((check) => (check.id === FAILING ? { ...check, ...more } : check)),
  };
  const troubles = keepRuns({ folder, keep: 100 }, new Map([[report.target.domain, pastRun(report)]]), [], (database) =>
    keepEvents(
      database,
      report,
      channels.map(({ print }) => print),
    ),
  );
  expect(troubles).toEqual([]);
}

async function delivered(...channels: readonly Channel[]): Promise<readonly string[]> {
  return (await deliver(folder, channels, [])).map(english);
}

const AJV = new Ajv2020({ strict: false, formats: { 'date-time': true } });

describe('what receivers get', () => {
  test('a webhook gets JSON as its schema says', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`http://:geheim@${receiver.address}/hook?a=b`);
    run({ raised: [FAILING], cleared: [PASSING] }, [to]);
    expect(await delivered(to)).toEqual([]);
    const [taken] = receiver.taken;
    expect([taken?.method, taken?.path, taken?.authorization]).toEqual(['POST', '/hook?a=b', 'Bearer geheim']);
    const validate = AJV.compile(NOTIFICATION);
    validate(taken?.body);
    expect(validate.errors ?? []).toEqual([]);
    expect(taken?.body).toMatchObject({
      schema: NOTIFICATION_SCHEMA,
      bad: true,
      title: 'example.org: one problem, one thing is good again',
      events: [
        { kind: 'raised', domain: 'example.org', check: FAILING },
        { kind: 'cleared', domain: 'example.org', check: PASSING },
      ],
    });
    expect(await delivered(to)).toEqual([]);
    expect(receiver.taken).toHaveLength(1);
  });

  test('ntfy gets a topic, a title and a priority by which the phone rings or not', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`ntfy+http://user:geheim@${receiver.address}/my%20topic`);
    run({ raised: [FAILING] }, [to]);
    await delivered(to);
    run({ cleared: [PASSING] }, [to]);
    await delivered(to);
    const gotten = receiver.taken.map(({ path, body: { topic, title, priority, tags } }) => [
      path,
      topic,
      title,
      priority,
      tags,
    ]);
    expect(gotten).toEqual([
      ['/', 'my topic', expect.stringContaining('example.org: New problem: '), 4, ['rotating_light']],
      ['/', 'my topic', expect.stringContaining('example.org: Good again: '), 3, ['white_check_mark']],
    ]);
    expect(receiver.taken[0]?.authorization).toBe(`Basic ${Buffer.from('user:geheim').toString('base64')}`);
  });

  test('Slack and those that take the same get one text, in which nothing is an order', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`slack+http://${receiver.address}/services/T/B/x`);
    run({ raised: [FAILING] }, [to], { failure: 'a <!channel> & more' });
    await delivered(to);
    expect(receiver.taken[0]?.path).toBe('/services/T/B/x');
    expect(receiver.taken[0]?.body['text']).toContain('New problem: a &lt;!channel&gt; &amp; more');
  });

  test('Matrix gets a message in a room, as a transaction that is one however often it comes', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`matrix+http://:geheim@${receiver.address}/!room:example.net`);
    run({ raised: [FAILING] }, [to]);
    await delivered(to);
    const [taken] = receiver.taken;
    expect([taken?.method, taken?.authorization]).toEqual(['PUT', 'Bearer geheim']);
    expect(taken?.path).toMatch(
      /^\/_matrix\/client\/v3\/rooms\/!room%3Aexample\.net\/send\/m\.room\.message\/[\da-f-]{36}$/,
    );
    expect(taken?.body).toMatchObject({ msgtype: 'm.text' });
  });

  test('a mailbox gets a mail that asks for no answer', async () => {
    await using receiver = await mailReceiver();
    const to = channel(`smtp://127.0.0.1:${receiver.port}/me@example.net?from=watch@example.net`);
    run({ raised: [FAILING] }, [to]);
    expect(await delivered(to)).toEqual([]);
    expect(receiver.taken).toHaveLength(1);
    for (const line of [
      /^From: mailproof <watch@example\.net>/m,
      /^To: me@example\.net/m,
      /^Auto-Submitted: auto-generated/m,
    ])
      expect(receiver.taken[0]).toMatch(line);
    expect(receiver.taken[0]).toContain('smtp.starttls');
  });
});

describe('what could not be delivered', () => {
  test('is told in one line that names no secret, and is delivered by the next run, with what is new then', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`slack+http://${receiver.address}/services/geheim`);
    receiver.answer(404);
    run({ raised: [FAILING] }, [to]);
    expect(await delivered(to)).toEqual([
      `What is new could not be told to slack ${receiver.address}: it answers 404. The next run tells it`,
    ]);
    receiver.answer(200);
    run({ cleared: [PASSING] }, [to]);
    expect(await delivered(to)).toEqual([]);
    expect(receiver.taken).toHaveLength(1);
    expect(receiver.taken[0]?.body['text']).toMatch(/New problem[^]*Good again/);
  });

  test('keeps nobody else from hearing it', async () => {
    await using receiver = await httpReceiver();
    const gone = await httpReceiver();
    await gone[Symbol.asyncDispose]();
    const [down, up] = [channel(`http://${gone.address}/`), channel(`http://${receiver.address}/`)];
    run({ raised: [FAILING] }, [down, up]);
    expect(await delivered(down, up)).toEqual([
      `What is new could not be told to webhook ${gone.address}: it cannot be reached (ECONNREFUSED). The next run tells it`,
    ]);
    expect(receiver.taken).toHaveLength(1);
  });

  test('where a mailbox is refused, its server’s reply is told', async () => {
    await using receiver = await mailReceiver('550 5.1.1 no such user');
    const to = channel(`smtp://127.0.0.1:${receiver.port}/me@example.net?from=watch@example.net`);
    run({ raised: [FAILING] }, [to]);
    expect(await delivered(to)).toEqual([expect.stringContaining('it answers 550. The next run tells it')]);
  });

  test('is tried again where that may help', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`http://${receiver.address}/`);
    receiver.answer(503);
    run({ raised: [FAILING] }, [to]);
    setTimeout(() => receiver.answer(200), 300);
    expect(await deliver(folder, [to], [100, 1_000])).toEqual([]);
    expect(receiver.taken).toHaveLength(1);
  });

  test('and may have arrived, is sent again as the same message, and what is new since then as another', async () => {
    await using receiver = await httpReceiver();
    const to = channel(`http://${receiver.address}/`);
    run({ raised: [FAILING] }, [to]);
    const [before] = inHistory(folder, (database) => claim(database, to.print));
    // The process that had claimed it is gone.
    inHistory(folder, (database) =>
      database.exec(`UPDATE pending SET sender = '{"pid":4194305,"start":"1","place":"elsewhere"}'`),
    );
    run({ cleared: [PASSING] }, [to]);
    await delivered(to);
    const ids = receiver.taken.map(({ body }) => body['id']);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(before?.message);
    expect(receiver.taken.map(({ body }) => (body['events'] as readonly unknown[]).length)).toEqual([1, 1]);
  });
});

describe('news that nobody could read', () => {
  test('is news until it has been printed', () => {
    run({ raised: [FAILING], stale: ['imap.starttls'] }, [{ ...channel('https://example.net'), print: PRINTED }]);
    expect(inHistory(folder, (database) => unprinted(database, 'example.org'))).toEqual({
      ...NONE,
      raised: [FAILING],
      stale: ['imap.starttls'],
    });
    inHistory(folder, (database) => markPrinted(database, 'example.org'));
    expect(inHistory(folder, (database) => unprinted(database, 'example.org'))).toEqual(NONE);
  });
});

function finding(message: string): Partial<CheckReport> {
  return { findings: [{ level: 'required', message }] };
}

function told(to: Channel): readonly string[] {
  return inHistory(folder, (database) => claim(database, to.print)).flatMap(({ events }) =>
    events.map(({ kind }) => kind),
  );
}

describe('a problem that changes', () => {
  test('is news where its words change, and not where a number does', () => {
    const to = channel('https://example.net');
    run({ raised: [FAILING] }, [to], finding('The certificate ends in 3 days'));
    run({}, [to], finding('The certificate ends in 2 days'));
    expect(told(to)).toEqual(['raised']);
    run({}, [to], finding('The certificate has ended'));
    expect(told(to)).toEqual(['raised', 'changed']);
  });

  test('is none where it was never told that there is one', () => {
    const to = channel('https://example.net');
    inHistory(folder, (database) => adder(database)('example.org', pastRun(sampleReport())));
    run({}, [to], finding('one'));
    run({}, [to], finding('other'));
    expect(told(to)).toEqual([]);
  });
});

function from(typed: string, isPublic = false): Channel {
  return channelFrom(typed, verbatim('--notify'), isPublic);
}

describe('addresses', () => {
  test.each([
    ['ftp://example.net/x', false, '--notify is no address for news'],
    ['ntfy.sh/topic', false, '--notify is no address for news'],
    ['https://', false, 'cannot be read'],
    [
      'https://:geheim@example.net/',
      true,
      'which everybody on this machine can read: put the address into MAILPROOF_NOTIFY',
    ],
    ['slack+https://hooks.example.net/geheim', true, 'which everybody on this machine can read'],
    ['ntfy+http://:geheim@example.net/topic', false, 'would send a secret unencrypted to example.net'],
    ['smtps://user:geheim@smtp.example.net/', false, 'must say who writes and who reads'],
    ['smtps://user:geheim@smtp.example.net/me@example.net', false, 'must say who writes and who reads'],
    [
      'smtps://smtp.example.net/j%C3%BCrgen@example.net?from=me@example.net',
      false,
      'other letters than a to z before the @',
    ],
  ])('%s is refused, and nothing of it repeated', (typed, isPublic, words) => {
    expect(() => from(typed, isPublic)).toThrow(words);
    expect(() => from(typed, isPublic)).not.toThrow('geheim');
  });

  test('with another password it is the same channel, and no name has a secret', () => {
    const [one, other] = ['a', 'b'].map((word) => from(`ntfy+https://:${word}@ntfy.example.net/topic`));
    expect(one?.print).toBe(other?.print);
    expect(one?.name).toBe('ntfy ntfy.example.net');
    expect(from('ntfy+https://ntfy.example.net/another').print).not.toBe(one?.print);
    expect(from('smtps://me%40example.net:geheim@smtp.example.net/me@example.net')).toMatchObject({ kind: 'mail' });
  });
});

test('a group of Delta Chat that was not made is said before a run, with the command that makes it', () => {
  const group = from('deltachat:Relay.example.net', true);
  expect(group).toMatchObject({ kind: 'deltachat', name: 'deltachat:relay.example.net' });
  expect(() => refuseUnready([group])).toThrow('mailproof notify setup --relay relay.example.net');
});

test('one problem stands in the title', () => {
  const sample = sampleReport();
  const event = {
    id: 'x',
    kind: 'raised',
    domain: 'example.org',
    check: FAILING,
    at: sample.started,
    headline: 'Mail can be read on the way',
    findings: ['mail.example.org:25 offers no STARTTLS'],
    fix: 'Run this in the mailcow folder:\ndocker compose restart postfix-mailcow',
    since: '2026-11-01T00:00:00.000Z',
  } as const;
  expect(notificationOf('m', [event])).toMatchObject({
    title: 'example.org: New problem: Mail can be read on the way',
    text: [
      '✗ example.org: New problem: Mail can be read on the way',
      '  mail.example.org:25 offers no STARTTLS',
      '  since 2026-11-01 00:00 UTC · smtp.starttls',
      '  What to do:',
      '    Run this in the mailcow folder:',
      '      docker compose restart postfix-mailcow',
    ].join('\n'),
  });
});
