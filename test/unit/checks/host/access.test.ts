/** What mailadm hears where it asks for mailcow's API: an address that is wrong by its form is owned elsewhere. */
import { expect, it } from 'vitest';
import { known } from '../../../../common/fact.ts';
import { mailadmConfigOf, serverOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { lost, tells } from '../../three-ways.ts';

const ELSEWHERE = "Where mailadm asks for mailcow's API, something else answers";
const NOT_FOUND = tells({ status: 404, words: '404 page not found', mark: 'abc' });
const NO_API = mailadmConfigOf({ mailcowEndpoint: 'https://mail.example.org/' });

it.each([
  ['404, and the address ends as it should', tells(mailadmConfigOf()), 'fail', undefined],
  ['404, and the address lacks its end', async () => known(NO_API), 'inconclusive', 'host.mailadm'],
  ['404, and the address is not known', lost, 'fail', undefined],
] as const)('%s', async (_, mailadmConfig, verdict, cause) => {
  const result = await judged('host.api-key', { server: serverOf({ keyTrial: NOT_FOUND, mailadmConfig }) });
  expect([result.verdict, result.cause]).toEqual([verdict, cause]);
  expect(result.words).toContain(ELSEWHERE);
});

it('a page in place of the API is no API, whatever its status', async () => {
  const keyTrial = tells({ status: 200, words: '<html>Log in</html>', mark: 'abc' });
  const { verdict, fix } = await judged('host.api-key', { server: serverOf({ keyTrial }) });
  expect(verdict).toBe('fail');
  expect(fix).toContain('MAILCOW_ENDPOINT');
});

it.each([
  ['no check of addresses', { anyAddress: true, allowed: [] }, 'rw', true, 'warn'],
  ['every address by IPv4', { anyAddress: false, allowed: ['172.22.1.1', '0.0.0.0/0'] }, 'rw', true, 'warn'],
  ['every address by IPv6', { anyAddress: false, allowed: ['172.22.1.1', '::/0'] }, 'rw', true, 'warn'],
  ['a network of its own', { anyAddress: false, allowed: ['172.22.1.0/24', '10.0.0.0/30'] }, 'rw', true, 'pass'],
  ['a key for reading', { anyAddress: true, allowed: [] }, 'ro', true, 'pass'],
  ['a key that is switched off', { anyAddress: true, allowed: [] }, 'rw', false, 'pass'],
] as const)('from where a key is taken: %s', async (_, from, access, active, verdict) => {
  const sound = { access: 'rw', active: true, anyAddress: false, allowed: ['172.22.1.1'], mark: 'abc' } as const;
  const apiKeys = tells([sound, { ...from, access, active, mark: 'def' }]);
  const result = await judged('host.api-key', { server: serverOf({ apiKeys }) });
  expect(result.verdict).toBe(verdict);
  const open = 'mailcow takes the key that may write from every address';
  if (verdict === 'warn') {
    expect(result.words).toContain(open);
    expect(result.fix).toContain('Skip IP check for API');
  } else expect(result.words).not.toContain(open);
});
