/** What is said of name servers that do not answer as they should. */
import { describe, expect, test } from 'vitest';
import { known, unknown, unseen } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Dns, NameServer, ServerTrouble } from '../../../../fixtures/dns/types.ts';
import { dnsOf } from '../../happy/dns.ts';
import { judged, type Judged } from '../../judged.ts';

const FIRST: NameServer = { name: 'ns1.example.net', address: '198.51.100.1' };
const SECOND: NameServer = { name: 'ns2.example.net', address: '198.51.100.2' };
const SECOND6: NameServer = { name: 'ns2.example.net', address: '2001:db8::2' };

interface World {
  readonly servers?: readonly NameServer[];
  /** What trouble a server has with a name. */
  readonly trouble: (server: NameServer, name: string) => ServerTrouble | undefined;
  /** What the second look brings, where it is not the same. */
  readonly again?: Awaited<ReturnType<Dns['askAgain']>>;
  readonly homeless?: readonly string[];
}

function nameservers(
  { servers = [FIRST, SECOND, SECOND6], trouble, again, homeless = [] }: World,
  id = 'dns.nameservers',
): Promise<Judged> {
  const happy = dnsOf();
  return judged(id, {
    dns: {
      ...happy,
      serversOf: async () => known({ zone: 'example.org', servers, homeless }),
      everyServer: async (name, type) => {
        const answer = await happy.ask(name, type);
        return known(
          servers.map((server) => {
            const how = trouble(server, name);
            return how === undefined
              ? { server, answer }
              : { server, answer: unknown(say`The name server ${server.name} has trouble`), trouble: how };
          }),
        );
      },
      askAgain: async (server, name) => again ?? known(trouble(server, name)),
    },
  });
}

function sentences({ findings }: Judged): readonly string[] {
  return findings.map(({ message }) => message);
}

const isSecond = ({ name }: NameServer): boolean => name === SECOND.name;

describe('a domain that nobody can look up', () => {
  const failing = { ...unknown(say`SERVFAIL`), unserved: true } as const;
  const gone = (again: Awaited<ReturnType<Dns['lookAgain']>>): Promise<Judged> => {
    const happy = dnsOf();
    return judged('dns.nameservers', {
      dns: {
        ...happy,
        ask: async (name, type) => (name.endsWith('example.org') ? failing : happy.ask(name, type)),
        lookAgain: async () => again as never,
      },
    });
  };

  test('is a failure, seen twice', async () => {
    const said = await gone(failing);
    expect(said).toMatchObject({ verdict: 'fail', fix: expect.stringContaining('dig +trace example.org MX') });
    expect(sentences(said)).toEqual([expect.stringContaining('No name server answers for example.org')]);
  });

  test.each([unknown(say`timeout`), unseen(say`the resolver is ill`)])(
    'is not known where that passes',
    async (again) => expect((await gone(again)).verdict).toBe('inconclusive'),
  );

  test('is said of a mail host elsewhere, too', async () => {
    const happy = dnsOf({ 'MX example.org': [{ preference: 10, exchange: 'mx.hoster.example' }] });
    const said = await judged('dns.nameservers', {
      target: { host: async () => known('mx.hoster.example') },
      dns: { ...happy, addresses: async () => failing, lookAgain: async () => failing },
    });
    expect(said.verdict).toBe('fail');
    expect(sentences(said)).toEqual([expect.stringContaining('No name server answers for mx.hoster.example')]);
  });
});

describe('dns.nameservers', () => {
  test.each<[ServerTrouble, string]>([
    ['silent', 'does not answer, although others do'],
    ['closed', 'does not answer, although others do'],
    ['garbled', 'cannot be understood'],
    ['lame', 'does not hold its records'],
    ['failing', 'has trouble of its own'],
  ])('warns of a server that is %s, in one sentence for all its addresses', async (how, words) => {
    const said = await nameservers({ trouble: (server) => (isSecond(server) ? how : undefined) });
    expect(said).toMatchObject({ verdict: 'warn' });
    expect(sentences(said)).toEqual([expect.stringContaining('ns2.example.net (198.51.100.2, 2001:db8::2)')]);
    expect(sentences(said)).toEqual([expect.stringContaining(words)]);
  });

  test('warns of one address family alone', async () => {
    const said = await nameservers({ trouble: ({ address }) => (address === SECOND6.address ? 'silent' : undefined) });
    expect(sentences(said)).toEqual([expect.stringContaining('ns2.example.net (2001:db8::2) does not answer')]);
  });

  test('names what a server does not know, where it knows other things', async () => {
    const said = await nameservers({
      trouble: (server, name) => (isSecond(server) && name === '_dmarc.example.org' ? 'failing' : undefined),
    });
    expect(sentences(said)).toEqual([expect.stringContaining('gives no answer for _dmarc.example.org')]);
  });

  test('fails where none is left', async () => {
    expect((await nameservers({ trouble: () => 'silent' })).verdict).toBe('fail');
  });

  test('passes where the trouble has passed', async () => {
    expect(
      (await nameservers({ trouble: (server) => (isSecond(server) ? 'failing' : undefined), again: known(undefined) }))
        .verdict,
    ).toBe('pass');
  });

  test('knows nothing where no name server can be asked from here', async () => {
    const said = await nameservers({ trouble: () => 'silent', again: unseen(say`blocked`) });
    expect(said.verdict).toBe('inconclusive');
  });

  test('warns of a name server without an address', async () => {
    const said = await nameservers({ trouble: () => undefined, homeless: ['ns3.example.net'] });
    expect(said.verdict).toBe('warn');
    expect(sentences(said)).toEqual(['The name server ns3.example.net has no address, so nobody can ask it']);
  });
});

describe('dns.cache', () => {
  test('goes by the servers that answer', async () => {
    expect(
      (await nameservers({ trouble: (server) => (isSecond(server) ? 'silent' : undefined) }, 'dns.cache')).verdict,
    ).toBe('pass');
  });

  test('waits for dns.nameservers where none does', async () => {
    expect(await nameservers({ trouble: () => 'silent' }, 'dns.cache')).toMatchObject({
      verdict: 'inconclusive',
      cause: 'dns.nameservers',
    });
  });
});
