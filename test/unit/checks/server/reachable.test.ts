import { describe, expect, test } from 'vitest';
import { known, unknown, type Fact } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import { SERVICES } from '../../../../common/services.ts';
import type { Endpoint, PortState } from '../../../../fixtures/senses.ts';
import { CHECKS, judged, type Judged } from '../../judged.ts';
import type { Facts } from '../../happy/index.ts';
import { closedSmtp, ENDPOINTS, imapOf, smtpOf } from '../../happy/net.ts';

const BLOCKED = unknown(say`No host answers on this port from here`);

/** A world where `state` tells of every port of the server. */
function world(state: (endpoint: Endpoint, port: number) => Fact<PortState>): Facts {
  return {
    smtp: smtpOf((service, endpoint) => {
      const port = state(endpoint, service.port);
      if (port.known && port.value === 'open') return {};
      return closedSmtp(service, endpoint, port.known && port.value !== 'open' ? port.value : BLOCKED);
    }),
    imap: imapOf((service, endpoint) => {
      const connection = state(endpoint, service.port);
      if (connection.known && connection.value === 'open') return {};
      const lost = unknown(say`It does not answer`, 'imap.reachable');
      return { connection, greeting: lost, capabilities: lost, startTls: lost, session: lost };
    }),
    http: {
      fetch: async ({ scheme, endpoint = ENDPOINTS[0] }) => {
        const port = endpoint === undefined ? BLOCKED : state(endpoint, SERVICES[scheme].port);
        if (!port.known) return { ...port, layer: 'vantage' };
        return { ...unknown(say`It does not answer`), layer: 'tcp', port: port.value };
      },
    },
    tls: {
      session: async () => unknown(say`There is no session`),
      oldVersion: async () => known(undefined),
      phoneVersion: async () => known(undefined),
      second: async () => known(undefined),
    },
    ports: {
      state: async (endpoint, port) => {
        const found = state(endpoint, port);
        return found.known ? found : { ...found, dropped: true };
      },
    },
  };
}

const DOWN = world(() => known('silent'));

function told(said: Judged): readonly string[] {
  return said.findings.map(({ level, message }) => `${level}: ${message}`);
}

describe('server.reachable', () => {
  test('passes on a healthy server', async () => {
    expect(await judged('server.reachable')).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('a server that is silent everywhere is down, or has banned us', async () => {
    const said = await judged('server.reachable', DOWN);
    expect(said.verdict).toBe('fail');
    expect(told(said)).toEqual([
      'required: mail.example.org answers on no port, though other hosts do: it is down, or it has banned this address',
    ]);
    expect(said.fix).toContain('docker compose ps');
    expect(said.fix).toContain('F2B_QUEUE_UNBAN');
  });

  test('silence over IPv4 is a failure of its own', async () => {
    const said = await judged(
      'server.reachable',
      world(({ family }) => known(family === 4 ? 'silent' : 'open')),
    );
    expect(said.verdict).toBe('fail');
    expect(told(said)).toEqual([expect.stringContaining(`answers on no port at ${ENDPOINTS[0]?.address}`)]);
  });

  test('silence over IPv6 is for dns.ipv6 to say', async () => {
    const said = await judged(
      'server.reachable',
      world(({ family }) => known(family === 6 ? 'silent' : 'open')),
    );
    expect(said).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('refused connections are answers: other checks say what is wrong', async () => {
    expect(
      await judged(
        'server.reachable',
        world(() => known('refused')),
      ),
    ).toMatchObject({ verdict: 'pass' });
  });

  test('where no other host answers either, nothing can be seen from here', async () => {
    const said = await judged(
      'server.reachable',
      world(() => BLOCKED),
    );
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: undefined });
    expect(said.reason).toContain('Nothing can be seen from here');
  });
});

/** They speak to the server, and need no more than its domain. */
const SERVED = /^(smtp|imap|http|pop3|sieve|ports|tls|autoconfig|autodiscover|mailadm)\./;
const NEED_MORE = /\.(login|profile|sender|forgery|capabilities|idle|quota|sessions|account|link|default-password)$/;

test.each(CHECKS.filter((id) => SERVED.test(id) && !NEED_MORE.test(id)))(
  '%s: a silent server is for server.reachable to say',
  async (id) => {
    const said = await judged(id, DOWN);
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'server.reachable' });
  },
);
