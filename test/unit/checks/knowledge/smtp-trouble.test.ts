import { describe, expect, test } from 'vitest';
import { replyIn } from '../../../../checks/knowledge/smtp-replies.ts';
import {
  submissionTroubleOf,
  troubleOf,
  type RefusedCommand,
  type Trouble,
} from '../../../../checks/knowledge/smtp-trouble.ts';

const POSTMASTER = 'RCPT TO:<postmaster@example.org>';
const ABUSE = 'RCPT TO:<abuse@example.org>';
const INVENTED = 'RCPT TO:<mailproof-1@example.org>';
const ELSEWHERE = 'RCPT TO:<mailproof-relay-test@example.com>';

type Said = readonly [command: string, text: string];

function refusals(...said: readonly Said[]): readonly RefusedCommand[] {
  return said.flatMap(([command, text]) => {
    const reply = replyIn(text);
    return reply === undefined ? [] : [{ command, reply }];
  });
}

function told(trouble: Trouble | undefined): string | undefined {
  if (trouble === undefined) return undefined;
  const { meaning, reply } = trouble;
  return `${meaning.kind === 'outage' ? `outage: ${meaning.part ?? '?'}` : meaning.kind} (${reply.text})`;
}

function read(...said: readonly Said[]): string | undefined {
  return told(troubleOf({ refusals: refusals(...said), taken: false, domain: 'example.org' }));
}

const MILTER = '451 4.7.1 Service unavailable - try again later';
const DENIED = '454 4.7.1 <mailproof-relay-test@example.com>: Relay access denied';

function lookup(address: string): string {
  return `451 4.3.0 <${address}>: Temporary lookup failure`;
}

describe('a server takes no mail', () => {
  test('because its filter is down: Postfix puts off STARTTLS, then MAIL', () => {
    expect(read(['STARTTLS', '454 4.3.0 Try again later'], ['MAIL FROM:<>', MILTER])).toBe(
      `outage: filter (${MILTER})`,
    );
  });

  test('because it limits the rate, though STARTTLS sounds like an outage', () => {
    expect(read(['STARTTLS', '454 4.3.0 Try again later'], ['MAIL FROM:<>', '451 4.7.1 Ratelimit "x" exceeded'])).toBe(
      'rate limit (451 4.7.1 Ratelimit "x" exceeded)',
    );
  });

  test("because of something that a milter's words alone do not tell", () => {
    expect(read(['MAIL FROM:<>', MILTER])).toBe(`not now (${MILTER})`);
    expect(read(['STARTTLS', '454 4.7.0 TLS not available due to local problem'], ['MAIL FROM:<>', MILTER])).toBe(
      `not now (${MILTER})`,
    );
  });

  test('because it puts off every recipient; the one elsewhere does not count', () => {
    expect(
      read(
        [POSTMASTER, lookup('postmaster@example.org')],
        [ABUSE, lookup('abuse@example.org')],
        [ELSEWHERE, DENIED],
        [INVENTED, lookup('mailproof-1@example.org')],
      ),
    ).toBe(`outage: database (${lookup('postmaster@example.org')})`);
  });

  test('because it greets with an excuse', () => {
    expect(read(['', '421 4.3.2 All server ports are busy'])).toBe(
      'outage: load (421 4.3.2 All server ports are busy)',
    );
  });

  test("because it takes the domain for somebody else's", () => {
    const relay = '454 4.7.1 <postmaster@example.org>: Relay access denied';
    expect(read([POSTMASTER, relay], [ELSEWHERE, DENIED])).toBe(`relaying (${relay})`);
  });

  test('because everybody gets the same no', () => {
    expect(read([POSTMASTER, '550 go away'], [ABUSE, '550 go away'], [ELSEWHERE, '550 go away'])).toBe(
      'refusal of us (550 go away)',
    );
  });

  test('because a blocklist names us', () => {
    const listed = '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org';
    expect(read([POSTMASTER, listed])).toBe(`refusal of us (${listed})`);
  });
});

describe('a server takes mail', () => {
  test('where it took a recipient', () => {
    expect(
      troubleOf({
        refusals: refusals([ABUSE, '451 4.3.0 <abuse@example.org>: Temporary lookup failure']),
        taken: true,
        domain: 'example.org',
      }),
    ).toBeUndefined();
  });

  test('where it knows its mailboxes, and has none of these', () => {
    const no = '550 5.1.1 <x@example.org>: Recipient address rejected: User unknown';
    expect(read([POSTMASTER, no], [ABUSE, no], [ELSEWHERE, DENIED])).toBeUndefined();
    expect(read([POSTMASTER, '450 4.7.1 Greylisted'], [INVENTED, no])).toBeUndefined();
  });

  test('where nothing, or only TLS and VRFY, was refused', () => {
    expect(read()).toBeUndefined();
    expect(
      read(['STARTTLS', '454 4.3.0 Try again later'], ['VRFY postmaster', '502 5.5.1 VRFY command is disabled']),
    ).toBeUndefined();
  });
});

describe('users cannot hand in mail', () => {
  test.each([
    [[['', '421 4.3.2 All server ports are busy']], 'outage: load (421 4.3.2 All server ports are busy)'],
    [[['STARTTLS', '454 4.3.0 Try again later']], 'outage: filter (454 4.3.0 Try again later)'],
    [[['STARTTLS', '454 4.7.0 TLS not available due to local problem']], undefined],
    [[['MAIL FROM:<>', '530 5.7.0 Must issue a STARTTLS command first']], undefined],
    [[], undefined],
  ] as const)('%j', (said, expected) => {
    expect(told(submissionTroubleOf(refusals(...said)))).toBe(expected);
  });
});
