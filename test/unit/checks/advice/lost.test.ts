/** The commands that find a lost message's reason, carried out on lines as mailcow's Postfix writes them. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { FIND_REASON, isOwnLimit } from '../../../../checks/advice/lost.ts';
import { unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';
import { judged } from '../../judged.ts';

const LOG = [
  'postfix-mailcow-1  | Nov 29 19:00:01 mail postfix/cleanup[389]: 5F0A1C3: message-id=<mailproof.1a2b@example.org>',
  'postfix-mailcow-1  | Nov 29 19:00:01 mail postfix/cleanup[389]: 77BB1C3: message-id=<other@example.net>',
  'postfix-mailcow-1  | Nov 29 19:00:02 mail postfix/smtp[391]: 5F0A1C3: to=<a@example.net>, status=deferred (connect to mx.example.net[192.0.2.7]:25: Connection timed out)',
  'postfix-mailcow-1  | Nov 29 19:00:02 mail postfix/smtp[391]: 77BB1C3: to=<b@example.net>, status=sent (250 Ok)',
  'postfix-mailcow-1  | Nov 29 19:00:03 mail postfix/smtpd[392]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 refused',
];

/** What the commands print where docker prints these lines. */
function printed(log: readonly string[]): string {
  const script = `sudo() { printf '%s\\n' "$LOG"; }\n${english(FIND_REASON)} || true`;
  return execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LOG: log.join('\n') },
  });
}

describe('what became of a message', () => {
  test('is told by the queue id, and so is who was refused before there was one', () => {
    const seen = printed(LOG);
    expect(seen).toContain('status=deferred (connect to mx.example.net');
    expect(seen).toContain('554 5.7.1 refused');
    expect(seen).not.toContain('77BB1C3');
  });

  test('is told without a queue id, too', () => {
    const seen = printed(LOG.filter((line) => !line.includes('mailproof')));
    expect(seen.trim().split('\n')).toHaveLength(1);
    expect(seen).toContain('NOQUEUE: reject');
  });
});

test("mailcow's own limit is known by its words", () => {
  expect(isOwnLimit('451 4.7.1 Ratelimit "mailcow" exceeded')).toBe(true);
  expect(isOwnLimit('451 4.7.1 Greylisted, please try again later')).toBe(false);
  expect(isOwnLimit(undefined)).toBe(false);
});

test("a message that mailcow's own limit refuses is no reason to look into logs", async () => {
  const said = await judged('roundtrip.delivery', {
    mail: {
      delivery: async (route) => ({
        route,
        sent: unknown(say`It was refused`),
        refused: '451 4.7.1 Ratelimit "mailcow" exceeded',
        arrived: unknown(say`It was refused`),
      }),
    },
  });
  expect(said.verdict).toBe('fail');
  expect(said.fix).toContain('E-Mail > Configuration > Domains > Edit > Rate limit');
});
