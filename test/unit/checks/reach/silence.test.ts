import { expect, test } from 'vitest';
import { silenceOf } from '../../../../checks/reach/silence.ts';
import { known, unknown, type Fact } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Endpoint, ImapDialogue, PortState, SmtpDialogue } from '../../../../fixtures/senses.ts';

const v4: Endpoint = { host: 'mail.example.org', address: '24.48.100.24', family: 4 };
const v6: Endpoint = { host: 'mail.example.org', address: '7fe5:2f4:1ba:2381::3', family: 6 };

/** Senses of a world where `state` tells of every port. */
function world(state: (endpoint: Endpoint, port: number) => Fact<PortState>): Parameters<typeof silenceOf>[0] {
  const asked = (endpoint: Endpoint, port: number): { readonly connection: Fact<PortState> } => ({
    connection: state(endpoint, port),
  });
  return {
    ports: { state: async (endpoint, port) => state(endpoint, port) },
    smtp: { dialogue: async ({ port }, endpoint) => asked(endpoint, port) as SmtpDialogue },
    imap: { dialogue: async ({ port }, endpoint) => asked(endpoint, port) as ImapDialogue },
  };
}

test('one port that refuses is an answer', async () => {
  const senses = world((_, port) => known(port === 587 ? 'refused' : 'silent'));
  expect(await silenceOf(senses, v4, [v4])).toBeUndefined();
});

test('a server that is silent everywhere is down or has banned us, and smtp.reachable says so', async () => {
  expect(
    await silenceOf(
      world(() => known('silent')),
      v4,
      [v4, v6],
    ),
  ).toMatchObject({ cause: 'smtp.reachable' });
  expect(
    await silenceOf(
      world(() => known('silent')),
      v6,
      [v4, v6],
    ),
  ).toMatchObject({ cause: 'smtp.reachable' });
});

test('silence of a private address belongs to dns.mail-host', async () => {
  const bridge: Endpoint = { ...v4, address: '172.22.1.1' };
  expect(
    await silenceOf(
      world(() => known('silent')),
      bridge,
      [bridge],
    ),
  ).toMatchObject({ cause: 'dns.mail-host' });
  expect(
    await silenceOf(
      world(() => known('open')),
      bridge,
      [bridge],
    ),
  ).toBeUndefined();
});

test('silence over IPv6 only belongs to dns.ipv6', async () => {
  const senses = world(({ family }) => known(family === 6 ? 'silent' : 'open'));
  expect(await silenceOf(senses, v6, [v4, v6])).toMatchObject({ cause: 'dns.ipv6' });
  expect(await silenceOf(senses, v4, [v4, v6])).toBeUndefined();
});

test('what cannot be known from here is no silence', async () => {
  const blocked = unknown(say`blocked here`);
  expect(
    await silenceOf(
      world(() => blocked),
      v4,
      [v4],
    ),
  ).toBeUndefined();
  expect(
    await silenceOf(
      world((_, port) => (port === 443 ? known('silent') : blocked)),
      v4,
      [v4],
    ),
  ).toBeUndefined();
});
