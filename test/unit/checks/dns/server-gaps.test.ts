/** What is said of name servers that answer, but not everything, or not in every way. */
import { describe, expect, test } from 'vitest';
import { known, unknown, unseen } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Dns, NameServer, RecordType, ServerTrouble } from '../../../../fixtures/dns/types.ts';
import { dnsOf } from '../../happy/dns.ts';
import { judged, type Judged } from '../../judged.ts';

const SERVERS: readonly NameServer[] = [
  { name: 'ns1.example.net', address: '198.51.100.1' },
  { name: 'ns2.example.net', address: '198.51.100.2' },
];

/** No server answers for one type; `again` is what a second look finds. */
function failing(type: RecordType, changes: Partial<Dns> = {}): Promise<Judged> {
  const happy = dnsOf();
  return judged('dns.nameservers', {
    dns: {
      ...happy,
      everyServer: async (name, asked) => {
        const answer = await happy.ask(name, asked);
        return known(
          SERVERS.map((server) =>
            asked === type ? { server, answer: unknown(say`SERVFAIL`), trouble: 'failing' } : { server, answer },
          ),
        );
      },
      askAgain: async () => known<ServerTrouble>('failing'),
      dnssec: async () => known('secure'),
      ...changes,
    },
  });
}

describe('a question that no name server answers', () => {
  test.each<[RecordType, string]>([
    ['TLSA', 'TLSA of _25._tcp.mail.example.org, although they answer others: mail servers that check DANE'],
    ['CAA', 'CAA of mail.example.org, although they answer others: certification authorities issue no'],
    ['MX', 'MX of example.org, although they answer others: whoever looks for it gets an error'],
  ])('fails, and says what comes of it: %s', async (type, words) => {
    const { verdict, findings } = await failing(type);
    expect(verdict).toBe('fail');
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
  });

  test('is a hint where nobody asks it, because the zone is not signed', async () => {
    const { verdict, findings } = await failing('TLSA', { dnssec: async () => known('insecure') });
    expect([verdict, findings.map(({ level }) => level)]).toEqual(['pass', ['advice']]);
  });

  test('is none where the trouble has passed, and not known where the second look cannot be had', async () => {
    expect((await failing('TLSA', { askAgain: async () => known(undefined) })).verdict).toBe('pass');
    expect((await failing('TLSA', { askAgain: async () => unseen(say`no way`) })).verdict).toBe('inconclusive');
  });
});

function without(speaksTcp: Dns['speaksTcp']): Promise<Judged> {
  return judged('dns.nameservers', { dns: { ...dnsOf(), speaksTcp } });
}

describe('a name server without TCP', () => {
  test('is told, each once', async () => {
    const { verdict, findings } = await without(async () => known(false));
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'warn',
      [
        expect.stringContaining('ns1.example.net (192.0.2.53) does not answer over TCP'),
        expect.stringContaining('ns2.example.net (198.51.100.53) does not answer over TCP'),
      ],
    ]);
  });

  test('is not told of where nobody answers over TCP from here', async () => {
    expect(await without(async () => unseen(say`no TCP here`))).toMatchObject({ verdict: 'pass', findings: [] });
  });
});
