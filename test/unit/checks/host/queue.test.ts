/** What waits in the queue, by whom it is for, for how long, and what the other side said. */
import { describe, expect, test } from 'vitest';
import type { QueuedMessage } from '../../../../fixtures/host/types.ts';
import { serverOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { tells } from '../../three-ways.ts';

const HOUR = 3600;
const GREY = '450 4.2.0 greylisted, try again in 5 minutes';
const LISTED = '450 4.7.1 client [198.51.100.25] blocked using zen.spamhaus.org';

function judgedOf(messages: readonly QueuedMessage[]): ReturnType<typeof judged> {
  return judged('host.queue', { server: serverOf({ queue: tells({ count: messages.length, messages }) }) });
}

function waiting(domain: string, hours: number, reason: string): QueuedMessage {
  return { age: hours * HOUR, to: [domain], reasons: [reason] };
}

describe('host.queue', () => {
  test.each([
    ['nothing', [], 'pass'],
    ['one dead server for days', [waiting('gone.example', 70, 'connect to gone.example: timed out')], 'pass'],
    ['greylisting for minutes', [waiting('example.net', 0.3, GREY)], 'pass'],
    ['own mail for minutes', [waiting('example.org', 0.1, GREY)], 'pass'],
    ['own mail for half an hour', [waiting('example.org', 0.5, GREY)], 'warn'],
    ['own mail for hours', [waiting('example.org', 2, GREY)], 'fail'],
    ['a block list', [waiting('example.net', 2, LISTED)], 'warn'],
    ['a block list for days', [waiting('example.net', 30, LISTED)], 'fail'],
    ['many domains', [1, 2, 3, 4, 5].map((one) => waiting(`d${one}.example`, 2, 'connect to mx: timed out')), 'warn'],
  ] as const)('%s: %s', async (_, messages, verdict) => {
    expect(await judgedOf(messages)).toMatchObject({ verdict });
  });
});
