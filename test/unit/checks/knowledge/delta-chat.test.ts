import { describe, expect, test } from 'vitest';
import { readAccountLink } from '../../../../checks/knowledge/delta-chat.ts';
import { english } from '../../../../common/say.ts';

describe('Delta Chat', () => {
  test('reads account links', () => {
    expect(readAccountLink('DCACCOUNT:https://mailadm.example.org/new_email?t=1d_abc&n=oneday')).toEqual({
      url: 'https://mailadm.example.org/new_email?t=1d_abc&n=oneday',
      token: '1d_abc',
      name: 'oneday',
    });
    expect(readAccountLink('dcaccount:https://mailadm.example.org/new_email?t=1d_abc')).toMatchObject({
      token: '1d_abc',
      name: undefined,
    });
  });

  test.each([
    ['DCACCOUNT:http://mailadm.example.org/new_email?t=SECRET', 'https'],
    ['DCACCOUNT:example.org', 'chatmail'],
    ['https://mailadm.example.org/new_email?t=SECRET', 'DCACCOUNT'],
    ['DCACCOUNT:https://mailadm.example.org/new_email', 'token'],
    ['DCACCOUNT:https://', 'cannot be read'],
    [`DCACCOUNT:https://x/?t=${'a'.repeat(5000)}`, 'too long'],
  ])('%s is refused', (link, words) => {
    const read = readAccountLink(link);
    expect('problem' in read && english(read.problem)).toContain(words);
    expect('problem' in read && english(read.problem)).not.toContain('SECRET');
  });
});
