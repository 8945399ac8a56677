/** The domain's registration, as the registry tells it. */
import { describe, expect, test } from 'vitest';
import { registrationIn, registryOf } from '../../../../checks/knowledge/registration.ts';
import { httpOf } from '../../happy/net.ts';
import { judged, type Judged } from '../../judged.ts';

const BOOTSTRAP = {
  services: [
    [
      ['org', 'net'],
      ['http://rdap.example/', 'https://rdap.example/one'],
    ],
    [['co.example'], ['https://co.example/']],
    [['example'], ['https://all.example/']],
  ],
};

/** @param known Names that the registry has, and until when. */
function told(known: Readonly<Record<string, string>>): Promise<Judged> {
  return judged('dns.registration', {
    settings: { registration: true },
    http: httpOf(({ path }) => {
      if (path === '/rdap/dns.json') return { status: 200, body: JSON.stringify(BOOTSTRAP) };
      const date = known[path.slice('/one/domain/'.length)];
      if (date === undefined) return { status: 404 };
      const events = [
        { eventAction: 'registration', eventDate: '2001-01-01T00:00:00Z' },
        { eventAction: 'expiration', eventDate: date },
      ];
      return { status: 200, body: JSON.stringify({ objectClassName: 'domain', events }) };
    }),
  });
}

describe('dns.registration', () => {
  test.each([
    ['2027-11-01T00:00:00Z', 'pass', ''],
    ['2026-12-10T00:00:00Z', 'warn', 'ends on 2026-12-10'],
    ['2026-11-01T00:00:00Z', 'fail', 'ran out on 2026-11-01'],
  ])('until %s: %s', async (date, verdict, words) => {
    const { verdict: said, findings } = await told({ 'example.org': date });
    expect([said, findings.map(({ message }) => message).join()]).toEqual([verdict, expect.stringContaining(words)]);
  });

  test('is asked of nobody who did not ask for it', async () => {
    expect(await judged('dns.registration', {})).toMatchObject({ verdict: 'exempt' });
  });

  test('that the registry does not know is not known', async () => {
    expect(await told({})).toMatchObject({ verdict: 'inconclusive' });
  });
});

test('the registry is the one of the longest name, over https', () => {
  expect(registryOf(BOOTSTRAP, 'mail.example.org')?.href).toBe('https://rdap.example/one/');
  expect(registryOf(BOOTSTRAP, 'a.co.example')?.href).toBe('https://co.example/');
  expect(registryOf(BOOTSTRAP, 'a.de')).toBeUndefined();
  expect(registryOf('<html>', 'example.org')).toBeUndefined();
});

test('what is no answer about a domain is none', () => {
  expect(registrationIn({ objectClassName: 'nameserver' })).toBeUndefined();
  expect(registrationIn(undefined)).toBeUndefined();
  expect(registrationIn({ objectClassName: 'domain' })).toEqual({ expires: undefined, states: [] });
});
