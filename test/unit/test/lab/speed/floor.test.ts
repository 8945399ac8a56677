/** The floor of a run: what must be awaited one after another, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Connection, Question } from '../../../../lab/speed/conversations.ts';
import { chainOf, exchangesIn, lastOf } from '../../../../lab/speed/floor.ts';
import type { MessageNote } from '../../../../lab/speed/notes.ts';
import { lastSteps } from '../../../../lab/speed/stages.ts';
import { address, connection, question, SERVER } from './wire.ts';

function floorOf(
  connections: readonly Connection[],
  questions: readonly Question[],
  messages: readonly MessageNote[] = [],
): number | undefined {
  return lastOf(exchangesIn({ began: 0, packets: 0, connections, questions }, 'example.org', messages))?.floor;
}

const MX = question('example.org', 'MX', 0, 20, [
  { type: 'MX', name: 'example.org', ttl: 300, data: { preference: 10, exchange: 'mail.example.org' } },
]);
const A = question('mail.example.org', 'A', 500, 530, [address('mail.example.org')]);

describe('the floor', () => {
  it('is nothing where nobody was asked', () => {
    expect(floorOf([], [])).toBeUndefined();
  });

  it('adds up what had to wait for each other, without our own thinking in between', () => {
    // Taken after 20, greeted 3000 later, one answer after 40.
    const smtp = connection(25, [1000, 1020, -4020, 4500, -4540]);
    expect(floorOf([smtp], [MX, A])).toBe(20 + 30 + 20 + 3000 + 40);
  });

  it('is that of the longest chain, not of all of them', () => {
    const one = connection(25, [1000, 1020, -4020]);
    const other = connection(465, [5000, 5020, 5030, -5090]);
    expect(floorOf([one, other], [A])).toBe(30 + 20 + 3000);
  });

  it('does not let a question wait for an answer that it does not need', () => {
    expect(floorOf([], [MX, question('_dmarc.example.org', 'TXT', 600, 625)])).toBe(25);
  });

  it('lets a question to a name server wait for its address', () => {
    const [names, own] = [
      question('ns1.example.net', 'A', 0, 15, [address('ns1.example.net', '198.41.0.11')]),
      question('example.org', 'TXT', 900, 910, [], '198.41.0.11'),
    ];
    expect(floorOf([], [names, own])).toBe(25);
  });

  it('lets a pointer wait for the address that it is about, and its name for it', () => {
    const pointer = question('24.100.48.24.in-addr.arpa', 'PTR', 700, 740, [
      { type: 'PTR', name: '24.100.48.24.in-addr.arpa', ttl: 300, data: 'other.example.org' },
    ]);
    expect(floorOf([], [A, pointer, question('other.example.org', 'A', 800, 801)])).toBe(30 + 40 + 1);
  });

  it('takes the earliest of several answers that told the same', () => {
    expect(
      floorOf(
        [connection(993, [2000, 2010])],
        [A, question('autoconfig.example.org', 'A', 600, 605, [address('mail.example.org')])],
      ),
    ).toBe(30);
    expect(
      floorOf(
        [connection(993, [2000, 2040])],
        [A, question('autoconfig.example.org', 'A', 600, 605, [address('mail.example.org')])],
      ),
    ).toBe(45);
  });

  it('lets a second visit to port 25 wait for what the first has heard by then, and those to others not', () => {
    const [first, second] = [
      [1000, 1020, -4020],
      [5000, 5020, -5040],
    ] as const;
    const later: Partial<Connection> = { local: { address: SERVER, port: 40_001 } };
    expect(floorOf([connection(25, first), connection(25, second, later)], [])).toBe(3020 + 40);
    expect(floorOf([connection(465, first), connection(465, second, later)], [])).toBe(3020);
    const talking = connection(25, [1000, 1020, -4020, 4030, -8000]);
    expect(floorOf([talking, connection(25, [4040, 4060, -8100], later)], [])).toBe(3020 + 20 + 4040);
  });

  it('counts a refusal as an answer', () => {
    expect(floorOf([{ ...connection(110, [1000, 1000]), opened: undefined, refused: 1033 }], [])).toBe(33);
  });

  it('lets the news of a message wait for its sending, not for the beginning of the wait', () => {
    const note: MessageNote = { what: 'message', at: 8001, port: 40_465 };
    const smtp = connection(465, [1000, 1020, 1100, -1120, 8000, -8030]);
    const imap = connection(993, [900, 920, 1000, -1020, 1030, -8500, 9000, -9010]);
    // 20 + 20 until it could be sent, 499 on its way, 10 to fetch it.
    expect(floorOf([smtp, imap], [], [note])).toBe(40 + 499 + 10);
    expect(floorOf([smtp, imap], [])).toBe(20 + 20 + 7470 + 10);
  });

  it('is not made longer by a message that has nothing to do with what is awaited', () => {
    const smtp = connection(465, [1000, 1020, 1100, -3100, 8000, -8030]);
    expect(
      floorOf([smtp, connection(143, [7990, 8000, -8040])], [], [{ what: 'message', at: 8001, port: 40_465 }]),
    ).toBe(20 + 2000 + 30);
  });
});

it('tells a chain from its beginning', () => {
  const exchanges = exchangesIn(
    { began: 0, packets: 0, connections: [connection(25, [1000, 1020, -4020])], questions: [MX, A] },
    'example.org',
  );
  expect(chainOf(lastOf(exchanges)).map(({ what, wait, floor }) => [what, wait, floor])).toEqual([
    ['DNS example.org MX at 198.41.0.53', 20, 20],
    ['DNS mail.example.org A at 198.41.0.53', 30, 50],
    [`port 25 at ${SERVER}, connection`, 20, 70],
    [`port 25 at ${SERVER}`, 3000, 3070],
  ]);
});

it('tells what the last answer had to wait for, and how long that was held back', () => {
  const exchanges = exchangesIn(
    { began: 0, packets: 0, connections: [connection(25, [1000, 1020, -4020, 4500, -4540])], questions: [MX, A] },
    'example.org',
  );
  expect(lastSteps(exchanges, 0)).toEqual([
    { what: 'DNS example.org MX at 198.41.0.53', began: 0, heldBack: 0, waited: 0.02, thought: 0 },
    { what: 'DNS mail.example.org A at 198.41.0.53', began: 0.5, heldBack: 0.48, waited: 0.03, thought: 0 },
    {
      what: `port 25 at ${SERVER}`,
      began: 1,
      heldBack: 0.47,
      waited: expect.closeTo(3.06, 6),
      thought: expect.closeTo(0.48, 6),
    },
  ]);
});
