/** Conversations as they could have been on the wire, for tests. */
import type { Answer } from 'dns-packet';
import type { Connection, Question, Turn } from '../../../../lab/speed/conversations.ts';

export const [RESOLVER, SERVER, LOCAL] = ['198.41.0.53', '24.48.100.24', '91.64.20.10'];

export function question(
  name: string,
  type: string,
  asked: number,
  answered: number,
  answers: readonly Answer[] = [],
  server = RESOLVER,
): Question {
  return { name, type, server, transport: 'udp', asked, answered, truncated: false, answers };
}

/**
 * @param times When it began and was taken, and then the end of each side's turn, ours and theirs after one another; a
 * negative one is theirs.
 */
export function connection(
  port: number,
  [began, opened, ...said]: readonly [number, number, ...number[]],
  given: Partial<Connection> = {},
): Connection {
  const turns: Turn[] = said.map((at) => ({
    ours: at >= 0,
    from: Math.abs(at),
    to: Math.abs(at),
    bytes: Buffer.alloc(0),
  }));
  return {
    local: { address: LOCAL, port: 40_000 + port },
    remote: { address: SERVER, port },
    began,
    opened,
    refused: undefined,
    ended: Math.max(opened, ...said.map(Math.abs)),
    turns,
    handshake: undefined,
    packets: 3 + turns.length,
    ...given,
  };
}

export function address(name: string, data = SERVER): Answer {
  return { type: 'A', name, ttl: 300, data };
}
