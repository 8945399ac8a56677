import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addRecord, setRecord, setRecordAt, zoneOf } from '../../../lab/blueprint.ts';
import type { Materials } from '../../../lab/daemon.ts';
import { line, SERIAL, zoneFile } from '../../../lab/daemons/zonefile.ts';
import { healthy } from '../../../lab/healthy.ts';

const KEY = 'A'.repeat(392);
const DS = `12345 13 2 ${'ab'.repeat(32)}`;
const MATERIALS: Materials = {
  certificates: { server: { chain: '', key: '', der: Buffer.from('der'), publicKey: Buffer.from('spki') } },
  keys: { rsa2048: { privateKey: '', publicKey: KEY } },
  ds: { 'example.org': DS },
  machine: { dovecot: '2.3', postfixCache: 'btree', root: '/nowhere' },
};
const record = (type: string, data: string): string => line({ name: 'x.example.org', type, ttl: 300, data }, MATERIALS);

describe('a record', () => {
  it('ends the host names in its data with a dot', () => {
    expect(record('MX', '10 mail.example.org')).toBe('x.example.org. 300 IN MX 10 mail.example.org.');
    expect(record('CNAME', 'mail.example.org')).toBe('x.example.org. 300 IN CNAME mail.example.org.');
    expect(record('A', '192.0.2.1')).toBe('x.example.org. 300 IN A 192.0.2.1');
  });

  it('cuts a long text into strings of 255 bytes, once what it stands for is known', () => {
    const [, first = '', second = ''] =
      /"([^"]*)" "([^"]*)"$/.exec(record('TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}')) ?? [];
    expect(first).toHaveLength(255);
    expect(first + second).toBe(`v=DKIM1;k=rsa;p=${KEY}`);
  });

  it('escapes quotes in a text, and leaves ready strings alone', () => {
    expect(record('TXT', 'say "a"')).toBe(String.raw`x.example.org. 300 IN TXT "say \"a\""`);
    expect(record('TXT', '"one" "two"')).toBe('x.example.org. 300 IN TXT "one" "two"');
  });

  it('fills in the digest of a certificate', () => {
    const digest = createHash('sha256').update('spki').digest('hex');
    expect(record('TLSA', '{{tlsa server 3 1 1}}')).toBe(`x.example.org. 300 IN TLSA 3 1 1 ${digest}`);
    expect(record('TLSA', '{{tlsa server 3 0 0}}')).toBe(
      `x.example.org. 300 IN TLSA 3 0 0 ${Buffer.from('der').toString('hex')}`,
    );
  });
});

describe('a zone', () => {
  it('begins with its SOA and names its servers', () => {
    const text = zoneFile(healthy(), MATERIALS, 'example.org', 'ns1.example.net');
    expect(text).toContain(`example.org. 300 IN SOA ns1.example.net. hostmaster.example.net. ${SERIAL} `);
    expect(text).toContain('\nexample.org. 300 IN NS ns2.example.net.\n');
  });

  it('is delegated to by its parent, with glue where that is needed and the DS of its key', () => {
    const net = zoneFile(healthy(), MATERIALS, 'net', 'a.gtld-servers.net');
    expect(net).toContain('example.net. 300 IN NS ns1.example.net.\n');
    expect(net).toContain('\nns1.example.net. 300 IN A ');
    const org = zoneFile(healthy(), MATERIALS, 'org', 'a.gtld-servers.net');
    expect(org).toContain(`\nexample.org. 300 IN DS ${DS}\n`);
    expect(org).not.toContain('ns1.example.net. 300 IN A ');
  });

  it('gets a DS of another key, none, or no delegation, as the blueprint says', () => {
    const blueprint = healthy();
    const zone = zoneOf(blueprint, 'example.org');
    zone.ds = 'wrong';
    expect(zoneFile(blueprint, MATERIALS, 'org', 'a.gtld-servers.net')).toMatch(
      /example\.org\. 300 IN DS 12345 13 2 (?:ab){28}00c0ffee\n/,
    );
    zone.ds = 'absent';
    expect(zoneFile(blueprint, MATERIALS, 'org', 'a.gtld-servers.net')).not.toContain(' DS ');
    zone.delegated = false;
    expect(zoneFile(blueprint, MATERIALS, 'org', 'a.gtld-servers.net')).not.toContain('example.org. 300 IN NS');
  });

  it('differs on one server only where it is told to', () => {
    const blueprint = healthy();
    addRecord(blueprint, 'www.example.org', 'A', '192.0.2.80');
    setRecordAt(blueprint, 'ns2.example.net', 'mail.example.org', 'A', '192.0.2.99');
    const [one, other] = ['ns1.example.net', 'ns2.example.net'].map((server) =>
      zoneFile(blueprint, MATERIALS, 'example.org', server),
    );
    expect(one).toContain('mail.example.org. 300 IN A 24.48.100.24\n');
    expect(other).toContain('mail.example.org. 300 IN A 192.0.2.99\n');
    expect(other).not.toContain('24.48.100.24');
    expect(other).toContain('www.example.org. 300 IN A 192.0.2.80\n');
  });
});

it('puts a record in place of those of its name and type, in the zone that encloses it', () => {
  const blueprint = healthy();
  setRecord(blueprint, 'example.org', 'TXT', 'v=spf1 -all', 'something else');
  expect(
    zoneOf(blueprint, 'example.org')
      .records.filter(({ type, name }) => type === 'TXT' && name === 'example.org')
      .map(({ data }) => data),
  ).toEqual(['v=spf1 -all', 'something else']);
  expect(() => zoneOf({ ...blueprint, dns: { ...blueprint.dns, zones: {} } }, 'example.org')).toThrow(
    'The lab has no zone for example.org.',
  );
});
