import { describe, expect, test } from 'vitest';
import { judgeAnswers, type MailDialogue } from '../../../../checks/reach/answers.ts';
import type { Bench } from '../../../../checks/words/bench.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import { SERVICES } from '../../../../common/services.ts';
import type { Endpoint, Senses, Stuck } from '../../../../fixtures/senses.ts';
import { toyBench } from './toy-bench.ts';

const v4: Endpoint = { host: 'mail.example.org', address: '24.48.100.24', family: 4 };
const v6: Endpoint = { host: 'mail.example.org', address: '7fe5:2f4:1ba:2381::3', family: 6 };
const nothing = unknown(say`There is nothing`);

function at(endpoint: Endpoint, change: Partial<MailDialogue> = {}): MailDialogue {
  return {
    where: `mail.example.org:25 (IPv${endpoint.family})`,
    endpoint,
    service: SERVICES.smtp,
    connection: known('open'),
    stuck: undefined,
    session: known({}),
    greeting: known({}),
    ...change,
  };
}

function fails(before: Stuck['before'], how: Stuck['how']): Partial<MailDialogue> {
  return { greeting: nothing, session: nothing, stuck: { before, how, seen: [say`It did so`] } };
}

/** What is said of conversations that need nobody else's senses. */
async function saidOf(...conversations: readonly MailDialogue[]): Promise<readonly string[]> {
  const { bench, said } = toyBench();
  await judgeAnswers(bench as Bench & Senses, conversations);
  return said;
}

describe('a service that takes connections', () => {
  test('and greets is good', async () => {
    expect(await saidOf(at(v4), at(v6))).toEqual([]);
  });

  test.each([
    ['greeting', 'silent', 'takes connections and never greets'],
    ['greeting', 'closed', 'takes connections and closes them before it greets'],
    ['greeting', 'senseless', 'takes connections, but what it says is no greeting'],
    ['tls', 'silent', 'takes connections, but not TLS'],
    ['answer', 'silent', 'takes connections and then answers nothing'],
    ['answer', 'closed', 'takes connections and closes them without an answer'],
  ] as const)('and fails before its %s (%s) is found out', async (before, how, words) => {
    expect(await saidOf(at(v4, fails(before, how)))).toEqual([`mail.example.org:25 (IPv4) ${words}`]);
  });

  test('and fails at STARTTLS only greets: another check owns that', async () => {
    expect(await saidOf(at(v4, { ...fails('starttls', 'closed'), greeting: known({}) }))).toEqual([]);
  });

  test('and failed one look only is good: the second look is what counts', async () => {
    expect(await saidOf(at(v4, { stuck: undefined }))).toEqual([]);
  });

  test('over IPv6 only fails belongs to dns.ipv6', async () => {
    expect(await saidOf(at(v4), at(v6, fails('greeting', 'silent')))).toEqual([
      '? mail.example.org:25 (IPv6) does not answer, while the same port answers over IPv4 (see dns.ipv6)',
    ]);
    expect(await saidOf(at(v4, fails('greeting', 'silent')), at(v6, fails('greeting', 'silent')))).toHaveLength(2);
  });

  test('and has a spare is a warning', async () => {
    expect(await saidOf(at(v4, { ...fails('greeting', 'closed'), spare: true }))).toEqual([
      'recommended: mail.example.org:25 (IPv4) takes connections and closes them before it greets',
    ]);
  });

  test('and says "not now" in place of a greeting is not known to be broken', async () => {
    expect(await saidOf(at(v4, { greeting: unknown(say`It says 421`) }))).toEqual(['? It says 421']);
  });

  test('with which our own library cannot speak TLS is not known to be broken', async () => {
    const change = { service: SERVICES.submissions, session: unknown(say`Our library cannot`), greeting: nothing };
    expect(await saidOf(at(v4, change))).toEqual(['? Our library cannot']);
  });
});
