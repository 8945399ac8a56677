import { expect, test } from 'vitest';
import { judgeClosed } from '../../../../checks/reach/closed.ts';
import type { Bench } from '../../../../checks/words/bench.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Endpoint, Senses, TlsSession, Unseen } from '../../../../fixtures/senses.ts';
import { toyBench } from './toy-bench.ts';

const v4: Endpoint = { host: 'mail.example.org', address: '24.48.100.24', family: 4 };
const SIEVE = { port: 4190, listener: say`Dovecot's ManageSieve` };

/** What is said of port 4190 where this is known of it, beside ports that answer or do not. */
async function saidWhere(port: Unseen, neighbours: 'answer' | 'silent'): Promise<readonly string[]> {
  const { bench, said, held } = toyBench();
  const none = unknown(say`no answer`);
  const senses = {
    ports: { state: async () => port },
    tls: { session: async () => (neighbours === 'answer' ? known({} as TlsSession) : none) },
    smtp: { dialogue: async () => ({ connection: known('silent') }) },
    imap: { dialogue: async () => ({ connection: known('silent') }) },
    http: { fetch: async () => ({ ...none, layer: 'tcp', port: 'silent' }) },
  };
  await judgeClosed({ ...bench, ...senses } as unknown as Bench & Senses, [v4], [SIEVE]);
  return [...said, ...held];
}

const blocked = unknown(say`No control answers on port 4190`);

test('dropped beside ports that answer is closed, though no control answers on that port', async () => {
  expect(await saidWhere({ ...blocked, dropped: true }, 'answer')).toEqual(['mail.example.org:4190 (IPv4) is closed']);
});

test('dropped where nothing else answers says nothing of the port', async () => {
  expect(await saidWhere({ ...blocked, dropped: true }, 'silent')).toEqual(['? No control answers on port 4190']);
});

test('what was not even asked stays unknown, whatever else answers', async () => {
  expect(await saidWhere(blocked, 'answer')).toEqual(['? No control answers on port 4190']);
});
