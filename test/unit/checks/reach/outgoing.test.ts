/** What the server's own tries mean, family by family, and which check owns that a message did not get out. */
import { describe, expect, test } from 'vitest';
import { known, unseen } from '../../../../common/fact.ts';
import { verbatim, type Text } from '../../../../common/say.ts';
import type { OutgoingEnd } from '../../../../fixtures/host/outgoing-types.ts';
import type { Family } from '../../../../fixtures/net/types.ts';
import type { Server } from '../../../../fixtures/host/types.ts';
import type { Facts } from '../../happy/index.ts';
import { domainOf, outgoingOf, serverOf } from '../../happy/server.ts';
import { deliveryOf } from '../../happy/mail.ts';
import { judged, type Judged } from '../../judged.ts';
import { tells, WITH_PEER } from '../../three-ways.ts';

const NOT_FROM_HERE: Facts = { vantage: { reaches: async () => unseen(verbatim('Not from here either')) } };

/** How connections end, `25 IPv4` for example; the others are answered. */
function server(ends: Readonly<Record<string, OutgoingEnd>>): Facts {
  const endOf = (port: number, family: Family): OutgoingEnd => ends[`${port} IPv${family}`] ?? 'answers';
  return { server: serverOf({ outgoing: tells(outgoingOf(endOf)) }) };
}

const CLOSED = { '25 IPv4': 'silent', '25 IPv6': 'silent' } as const;
const NO_IPV6 = { '25 IPv6': 'nameless', '443 IPv6': 'nameless' } as const;
const NAMED: Facts = { settings: { controls: ['mx1.example.net', 'mx2.example.com'] } };

describe('host.outgoing', () => {
  test.each([
    ['all answer', server({}), 'pass', ''],
    ['no IPv6 on the server', server(NO_IPV6), 'pass', ''],
    ['no way by IPv6', server({ '25 IPv6': 'unreachable', '443 IPv6': 'unreachable' }), 'pass', ''],
    ['IPv6 unclear', server({ '25 IPv6': 'mute' }), 'pass', ''],
    ['closed', server(CLOSED), 'fail', 'Port 25 is closed outwards over IPv4'],
    ['closed, here too', { ...server(CLOSED), ...NOT_FROM_HERE }, 'fail', 'Port 25 is closed outwards over IPv4'],
    ['refused', server({ '25 IPv4': 'refused', ...NO_IPV6 }), 'fail', 'closed outwards over IPv4'],
    ['IPv4 only', server({ '25 IPv4': 'silent' }), 'fail', 'closed outwards over IPv4'],
    ['IPv6 only', server({ '25 IPv6': 'silent' }), 'warn', 'closed outwards over IPv6'],
    ['nobody', server({ '25 IPv4': 'silent', '443 IPv4': 'silent' }), 'fail', 'The server reaches nobody over IPv4'],
    ['no way at all', server({ '25 IPv4': 'unreachable', '443 IPv4': 'unreachable' }), 'fail', 'reaches nobody'],
    [
      'nobody, and nobody from here',
      { ...server({ '25 IPv4': 'silent', '443 IPv4': 'silent' }), ...NOT_FROM_HERE },
      'inconclusive',
      'Not from here either',
    ],
    [
      'named ones that do not answer here',
      { ...server(CLOSED), ...NOT_FROM_HERE, ...NAMED },
      'inconclusive',
      'Not from here either',
    ],
    ['named ones that answer here', { ...server(CLOSED), ...NAMED }, 'fail', 'closed outwards over IPv4'],
    [
      'named ones, from the server itself',
      { ...server(CLOSED), ...NOT_FROM_HERE, settings: { ...NAMED.settings, shell: { kind: 'local' } } },
      'fail',
      'closed outwards over IPv4',
    ],
    [
      'named ones that refuse',
      { ...server({ '25 IPv4': 'refused' }), ...NAMED },
      'inconclusive',
      'that are mail servers',
    ],
    ['mute', server({ '25 IPv4': 'mute' }), 'inconclusive', 'no greeting comes within 6 seconds'],
    ['failed', server({ '25 IPv4': 'failed' }), 'inconclusive', 'could not try to connect'],
    ['no names', server({ '25 IPv4': 'nameless' }), 'inconclusive', 'leads to an IPv4 address'],
  ] as const satisfies readonly (readonly [string, Facts, string, string])[])('%s', async (_, facts, verdict, says) => {
    const result = await judged('host.outgoing', facts);
    expect(result).toMatchObject({ verdict });
    expect(JSON.stringify(result)).toContain(says);
  });
});

/** What is said of a message that does not arrive at the other provider. */
async function lost(inside: Partial<Server>): Promise<Judged> {
  return judged('roundtrip.outbound', {
    mail: {
      ...WITH_PEER.mail,
      delivery: async (route) => deliveryOf(route === 'outbound' ? { arrived: known(undefined) } : {}, route),
    },
    server: serverOf(inside),
  });
}

function noShell(need: 'host' | 'mailcow'): Text | undefined {
  return need === 'host' ? verbatim('No shell') : undefined;
}

function waiting(reason: string): Partial<Server> {
  return {
    missing: noShell,
    queue: tells({ count: 1, messages: [{ age: 40, to: ['example.net'], reasons: [reason] }] }),
  };
}

describe('where port 25 need not be open', () => {
  test.each([
    ['the domain', { domain: tells(domainOf({ smarthost: true })) }],
    ['Postfix', { outgoing: tells({ ...outgoingOf(() => 'silent'), smarthost: 'smtp.example.net' }) }],
  ] as const satisfies readonly (readonly [string, Partial<Server>])[])('%s has a smarthost', async (_, changes) => {
    const { server: inside } = server(CLOSED);
    const facts = { server: serverOf({ ...inside, ...changes }) };
    expect(await judged('host.outgoing', facts)).toMatchObject({ verdict: 'pass' });
    expect(await lost(facts.server)).toMatchObject({ verdict: 'fail' });
  });

  test('a message has reached the other provider', async () => {
    expect(await judged('host.outgoing', { ...server(CLOSED), ...WITH_PEER })).toMatchObject({ verdict: 'pass' });
  });
});

describe('roundtrip.outbound, of a message that does not arrive', () => {
  test('the port that is closed owns it', async () => {
    const { server: inside } = server(CLOSED);
    expect(await lost(inside ?? {})).toMatchObject({ verdict: 'inconclusive', cause: 'host.outgoing' });
  });

  test('where IPv4 is open something else does', async () => {
    const { server: inside } = server({ '25 IPv6': 'silent' });
    expect(await lost(inside ?? {})).toMatchObject({ verdict: 'fail' });
  });

  test("the queue's words of it make it likely", async () => {
    const { verdict, fix } = await lost(waiting('connect to mx.example.net[192.0.2.9]:25: Connection timed out'));
    expect(verdict).toBe('fail');
    expect(fix).toContain('ask it to open port 25');
  });

  test('another reason in the queue is told as before', async () => {
    const { verdict, fix } = await lost(waiting('host mx.example.net[192.0.2.9] said: 450 4.2.0 greylisted'));
    expect(verdict).toBe('fail');
    expect(fix).not.toContain('ask it to open port 25');
  });
});
