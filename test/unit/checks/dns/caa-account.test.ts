import { describe, expect, it } from 'vitest';
import { known } from '../../../../common/fact.ts';
import type { RecordData } from '../../../../fixtures/dns/types.ts';
import { dnsOf } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { judged } from '../../judged.ts';
import { LOST } from '../../three-ways.ts';

const ACCOUNT = 'https://acme-v02.api.letsencrypt.org/acme/acct/1';
const INSIDE: Facts = { settings: { shell: { kind: 'local' } } };

function issue(...values: readonly string[]): Facts {
  const records = values.map((value): RecordData['CAA'] => ({ critical: false, tag: 'issue', value }));
  return { dns: dnsOf({ 'CAA example.org': records }) };
}

describe('a CAA record that binds an account', () => {
  it.each([
    [[`letsencrypt.org;accounturi=${ACCOUNT}`], 'pass'],
    [[`letsencrypt.org; accounturi = ${ACCOUNT}`], 'pass'],
    [[`letsencrypt.org;accounturi=${ACCOUNT}2`, `letsencrypt.org;accounturi=${ACCOUNT}`], 'pass'],
    [[`letsencrypt.org;accounturi=${ACCOUNT}2`, 'letsencrypt.org'], 'pass'],
    [[`letsencrypt.org;accounturi=${ACCOUNT}2`], 'fail'],
    [[`letsencrypt.org;accounturi=${ACCOUNT}2`, 'digicert.com'], 'fail'],
  ])('%j: %s', async (values, verdict) => {
    expect((await judged('dns.caa', { ...INSIDE, ...issue(...values) })).verdict).toBe(verdict);
  });

  it('is in doubt where nobody can look, or the log does not tell', async () => {
    const bound = issue(`letsencrypt.org;accounturi=${ACCOUNT}2`);
    const outside = await judged('dns.caa', bound);
    expect([outside.verdict, outside.reason]).toEqual([
      'inconclusive',
      expect.stringContaining('give --ssh user@host'),
    ]);
    const untold = await judged('dns.caa', { ...INSIDE, ...bound, server: { acmeAccount: async () => LOST } });
    expect(untold.verdict).toBe('inconclusive');
  });

  it('is told with the right account', async () => {
    const { words } = await judged('dns.caa', {
      ...INSIDE,
      ...issue(`letsencrypt.org;accounturi=${ACCOUNT}2`),
      server: { acmeAccount: async () => known(ACCOUNT) },
    });
    expect(words).toContain(`0 issue "letsencrypt.org;accounturi=${ACCOUNT}"`);
  });
});
