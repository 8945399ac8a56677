import { describe, expect, it } from 'vitest';
import { isBefore } from '../../../../checks/dns/serials.ts';
import { known, type Fact } from '../../../../common/fact.ts';
import type { Dns, RecordData, ServerAnswer } from '../../../../fixtures/dns/types.ts';
import { dnsOf } from '../../happy/dns.ts';
import { judged } from '../../judged.ts';
import { BROKE_OFF, LOST } from '../../three-ways.ts';

const SERVERS = ['ns1.example.net', 'ns2.example.net', 'ns3.example.net', 'ns4.example.net'];

/** What each of the servers says of its copy; a primary of its own where told. */
function copies(...serials: readonly (number | readonly [number, string])[]): readonly ServerAnswer<'SOA'>[] {
  return serials.map((one, index) => {
    const [serial, primary] = typeof one === 'number' ? [one, 'ns1.example.net'] : one;
    const soa: RecordData['SOA'] = { primary, mailbox: 'hostmaster.example.net', serial, minimum: 60 };
    return {
      server: { name: SERVERS[index] ?? '', address: `192.0.2.${index + 1}` },
      answer: known({
        name: 'example.org',
        type: 'SOA',
        outcome: 'records',
        records: [soa],
        aliases: [],
        authenticated: false,
        ttl: 60,
        source: 'test',
      }),
    };
  });
}

async function told(
  first: readonly ServerAnswer<'SOA'>[],
  later: readonly ServerAnswer<'SOA'>[] | typeof LOST | 'not asked',
  settings = {},
) {
  const usual = dnsOf();
  const everyServer = (async (name, type) =>
    type === 'SOA' ? known(first) : usual.everyServer(name, type)) as Dns['everyServer'];
  const copiesLater = async (): Promise<Fact<readonly ServerAnswer<'SOA'>[]>> => {
    if (later === 'not asked') throw new Error('they were asked once more');
    return 'known' in later ? later : known(later);
  };
  const { verdict, findings, reason } = await judged('dns.nameservers', {
    dns: { ...usual, everyServer, copiesLater },
    settings,
  });
  return { verdict, words: [...findings.map(({ message }) => message), reason].join('\n') };
}

describe('versions of a zone', () => {
  it('are the same, or of two primaries: nothing is asked again', async () => {
    expect(await told(copies(7, 7), 'not asked')).toMatchObject({ verdict: 'pass', words: '' });
    expect(await told(copies([7, 'a.example'], [2026, 'b.example']), 'not asked')).toMatchObject({ words: '' });
  });

  it('that differ for a moment are nothing', async () => {
    expect(await told(copies(8, 7), copies(8, 8))).toMatchObject({ verdict: 'pass', words: '' });
    expect(await told(copies(8, 7), copies(9, 8))).toMatchObject({ verdict: 'pass', words: '' });
  });

  it('that differ a minute later are told, with their numbers', async () => {
    const { verdict, words } = await told(copies(8, 7), copies(8, 7));
    expect(verdict).toBe('pass');
    expect(words).toContain(
      'ns2.example.net (192.0.2.2) has version 7 of the zone example.org, and ns1.example.net had version 8',
    );
    expect((await told(copies(7, 8), copies(7, 8))).words).toContain('ns1.example.net (192.0.2.1) has version 7');
  });

  it('of several primaries are each looked at', async () => {
    const zones = copies([8, 'a.example'], [7, 'a.example'], [30, 'b.example'], [20, 'b.example']);
    const { words } = await told(zones, zones);
    expect(words).toContain('ns2.example.net (192.0.2.2) has version 7 of the zone example.org');
    expect(words).toContain('ns4.example.net (192.0.2.4) has version 20 of the zone example.org');
  });

  it('are in doubt where nobody can be asked a minute later', async () => {
    const { verdict, words } = await told(copies(8, 7), LOST);
    expect(verdict).toBe('inconclusive');
    expect(words).toContain(BROKE_OFF);
  });

  it('are in doubt where there is no time for a second look', async () => {
    const { verdict, words } = await told(copies(8, 7), 'not asked', { deadline: 30_000 });
    expect(verdict).toBe('inconclusive');
    expect(words).toContain('(8 and 7), and whether that lasts could not be seen before the deadline');
  });

  it.each([
    [1, 2, true],
    [2, 2, false],
    [4_294_967_295, 0, true],
    [0, 4_294_967_295, false],
    [2_026_112_201, 2_026_112_202, true],
  ])('%i before %i: %s', (one, other, is) => {
    expect(isBefore(one, other)).toBe(is);
  });
});
