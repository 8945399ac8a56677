/** Name servers that deny names without records of their own: who is told of them, and whom they mislead. */
import { describe, expect, test } from 'vitest';
import { known, unknown, type Fact } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Dns, NameServer } from '../../../../fixtures/dns/types.ts';
import { dnsOf } from '../../happy/dns.ts';
import { judged } from '../../judged.ts';

const BELOW = '_imaps._tcp.example.org';
const RECORD = { priority: 0, weight: 1, port: 993, target: 'mail.example.org' };
/** Denies what has no record, as servers do that keep a list of names. */
const DENYING = { 'SRV _tcp.example.org': 'nxdomain', 'TXT _domainkey.example.org': 'nxdomain' } as const;

/** Which SRV names are asked for. */
async function asked(zone: Parameters<typeof dnsOf>[0], changes: Partial<Dns> = {}) {
  const names: string[] = [];
  const dns: Dns = { ...dnsOf(zone), ...changes };
  const noting: Dns = {
    ...dns,
    ask: (name, type) => {
      if (type === 'SRV') names.push(name);
      return dns.ask(name, type);
    },
  };
  return { names, ...(await judged('dns.srv', { dns: noting })) };
}

describe('SRV records', () => {
  test('are not asked for one by one where each server denies what is above them, and no name that exists', async () => {
    const { names, verdict } = await asked({ 'SRV _tcp.example.org': 'nxdomain' });
    expect([names, verdict]).toEqual([[], 'exempt']);
  });

  test.each<[string, Parameters<typeof dnsOf>[0], Partial<Dns>]>([
    ['a server denies a name above its records', DENYING, {}],
    ['no key shows it', { 'SRV _tcp.example.org': 'nxdomain', 'TXT dkim._domainkey.example.org': 'nxdomain' }, {}],
    ['the name servers cannot be asked', {}, { everyServer: async () => unknown(say`no way`) }],
    ['it is not known', { 'SRV _tcp.example.org': 'nxdomain' }, { exists: async () => unknown(say`no way`) }],
  ])('are asked for where %s', async (_, zone, changes) => {
    const { names, verdict } = await asked({ ...zone, [`SRV ${BELOW}`]: [RECORD] }, changes);
    expect(names).toContain(BELOW);
    expect(verdict).toBe('pass');
  });
});

/** The second one denies a name above the key. */
const exists = async ({ name }: NameServer, about: string): Promise<Fact<boolean>> =>
  known(name !== 'ns2.example.net' || about !== '_domainkey.example.org');

describe('a name server that denies a name above its records', () => {
  test('is told, and what it hides', async () => {
    const { verdict, findings } = await judged('dns.nameservers', { dns: { ...dnsOf(), exists } });
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'warn',
      [
        expect.stringMatching(
          /ns2\.example\.net \(198\.51\.100\.53\) says that there is no _domainkey\.example\.org, although.*\(dkim\._domainkey\.example\.org\)/,
        ),
      ],
    ]);
  });

  test('is not told of where there is nothing below', async () => {
    const dns = { ...dnsOf({ 'TXT dkim._domainkey.example.org': 'nxdomain' }), exists };
    expect((await judged('dns.nameservers', { dns })).verdict).toBe('pass');
  });

  test('is not told of where it gives no answer', async () => {
    const dns: Dns = { ...dnsOf(), exists: async () => unknown(say`no way`) };
    expect((await judged('dns.nameservers', { dns })).verdict).toBe('pass');
  });
});
