import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { hearingAt, isWhollySilent, waitsFor, silenceOf } from '../../../../checks/reach/silence.ts';
import { known, unknown, type Fact } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import { SERVICES } from '../../../../common/services.ts';
import type {
  Endpoint,
  ImapDialogue,
  PortState,
  Senses,
  SmtpDialogue,
  TlsSession,
} from '../../../../fixtures/senses.ts';

const v4: Endpoint = { host: 'mail.example.org', address: '24.48.100.24', family: 4 };
const v6: Endpoint = { host: 'mail.example.org', address: '7fe5:2f4:1ba:2381::3', family: 6 };

type World = Pick<Senses, 'smtp' | 'imap' | 'http' | 'tls' | 'target' | 'settings'>;

/** Senses of a world where `state` tells of every port. */
function world(
  state: (endpoint: Endpoint, port: number) => Fact<PortState>,
  endpoints: readonly Endpoint[] = [v4, v6],
): World {
  const asked = (endpoint: Endpoint, port: number): { readonly connection: Fact<PortState> } => ({
    connection: state(endpoint, port),
  });
  return {
    smtp: {
      dialogue: async ({ port }, endpoint) => asked(endpoint, port) as SmtpDialogue,
      more: async () => unknown(say`not asked`),
    },
    imap: { dialogue: async ({ port }, endpoint) => asked(endpoint, port) as ImapDialogue },
    http: {
      fetch: async ({ scheme, endpoint = v4 }) => {
        const port = state(endpoint, SERVICES[scheme].port);
        if (!port.known) return { ...port, layer: 'vantage' };
        return port.value === 'open'
          ? { ...unknown(say`no certificate`), layer: 'tls' }
          : { ...unknown(say`closed`), layer: 'tcp', port: port.value };
      },
    },
    tls: {
      session: async (_, endpoint) => {
        const port = state(endpoint, SERVICES.https.port);
        return port.known && port.value === 'open' ? known({} as TlsSession) : unknown(say`no session`);
      },
      oldVersion: async () => known(undefined),
      phoneVersion: async () => known(undefined),
      second: async () => known(undefined),
      table: async () => unknown(say`no session`),
    },
    target: { reachable: async () => known(endpoints) } as Senses['target'],
    settings: exampleSettings(),
  };
}

/** A world that is silent over one family only. */
function only(family: 4 | 6): World {
  return world((endpoint) => known(endpoint.family === family ? 'silent' : 'open'));
}

const silent = (): Fact<PortState> => known('silent');
const blocked = (): Fact<PortState> => unknown(say`blocked here`);

describe('what is heard at an address', () => {
  test.each([
    ['a web server that answers', (port: number) => (port === 443 ? known('open' as const) : silent()), 'answers'],
    ['one port that refuses', (port: number) => (port === 587 ? known('refused' as const) : silent()), 'answers'],
    [
      'an answer at one port, and nothing to be seen of the others',
      (port: number) => (port === 993 ? known('open' as const) : blocked()),
      'answers',
    ],
    ['nothing at all', silent, 'silent'],
    ['nothing, with one port blocked here', (port: number) => (port === 25 ? blocked() : silent()), 'silent'],
    ['nothing that could be seen from here', blocked, 'unseen'],
    ['one silent port, and the others blocked here', (port: number) => (port === 443 ? silent() : blocked()), 'unseen'],
  ])('%s', async (_, state, heard) => {
    expect(
      await hearingAt(
        world((_place, port) => state(port)),
        v4,
      ),
    ).toBe(heard);
  });
});

test('a server that is silent everywhere is down or has banned us, and server.reachable says so', async () => {
  for (const endpoint of [v4, v6])
    expect(await silenceOf(world(silent), endpoint, [v4, v6])).toMatchObject({ cause: 'server.reachable' });
});

test('silence of a private address belongs to dns.mail-host', async () => {
  const bridge: Endpoint = { ...v4, address: '172.22.1.1' };
  expect(await silenceOf(world(silent), bridge, [bridge])).toMatchObject({ cause: 'dns.mail-host' });
  expect(
    await silenceOf(
      world(() => known('open')),
      bridge,
      [bridge],
    ),
  ).toBeUndefined();
});

test('silence over IPv6 only belongs to dns.ipv6, over IPv4 only to server.reachable', async () => {
  expect(await silenceOf(only(6), v6, [v4, v6])).toMatchObject({ cause: 'dns.ipv6' });
  expect(await silenceOf(only(6), v4, [v4, v6])).toBeUndefined();
  expect(await silenceOf(only(4), v4, [v4, v6])).toMatchObject({ cause: 'server.reachable' });
  expect(await silenceOf(only(4), v6, [v4, v6])).toBeUndefined();
});

test('what cannot be known from here is no silence', async () => {
  expect(await silenceOf(world(blocked), v4, [v4])).toBeUndefined();
});

describe('where server.reachable does not take part', () => {
  const part: World = { ...world(silent), settings: { ...exampleSettings(), only: ['smtp'] } };

  test('silence has no owner, and nobody waits for it', async () => {
    expect(await silenceOf(part, v4, [v4, v6])).not.toHaveProperty('cause');
    expect(await waitsFor('smtp.reachable', part)).toBe('smtp.reachable');
  });

  test('nobody waits for any other that does not, either', async () => {
    expect(await waitsFor('tls.trust', part)).toBeUndefined();
    expect(await waitsFor('dns.mx', part)).toBeUndefined();
  });
});

describe('whom a check waits for', () => {
  test('one of the services, while the server answers anywhere', async () => {
    const half = world(({ family }) => known(family === 4 ? 'silent' : 'open'));
    expect(await isWhollySilent(half)).toBe(false);
    expect(await waitsFor('smtp.reachable', half)).toBe('smtp.reachable');
  });

  test('the server, where that is silent; what DNS is to blame for stays with DNS', async () => {
    expect(await waitsFor('imap.login', world(silent))).toBe('server.reachable');
    expect(await waitsFor('mailadm.endpoint', world(silent))).toBe('server.reachable');
    expect(await waitsFor('dns.mail-host', world(silent))).toBe('dns.mail-host');
  });

  test('a private address is no silent server', async () => {
    expect(await isWhollySilent(world(silent, [{ ...v4, address: '10.0.0.1' }]))).toBe(false);
  });
});
