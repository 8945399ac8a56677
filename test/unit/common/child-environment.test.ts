import { expect, test } from 'vitest';
import { childEnvironment } from '../../../common/child-environment.ts';

test('a child gets all but our secrets, and what it alone is told', () => {
  const environment = {
    PATH: '/usr/bin',
    https_proxy: 'http://proxy.example',
    MAILPROOF_TOKEN: 'geheim',
    MAILPROOF_ANYTHING: 'geheim',
    MAILCOW_API_KEY: 'geheim',
    GITHUB_TOKEN: 'geheim',
    ABSENT: undefined,
  };
  expect(childEnvironment(environment, { LC_ALL: 'C', PATH: '/bin' })).toEqual({
    PATH: '/bin',
    https_proxy: 'http://proxy.example',
    LC_ALL: 'C',
  });
});
