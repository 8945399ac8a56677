import { describe, expect, it } from 'vitest';
import { english } from '../../../../common/say.ts';
import { leaksOf } from '../../../../checks/knowledge/leaks.ts';
import { readLetter } from '../../../../checks/knowledge/letter.ts';

const letterWith = (...lines: readonly string[]) =>
  readLetter(['From: alice@example.org', 'Subject: [...]', ...lines, '', 'text'].join('\r\n'));
const told = (...lines: readonly string[]) =>
  leaksOf(letterWith(...lines)).map(({ message, level }) => `${level}: ${english(message)}`);
const ID = 'advice: The Message-ID tells what the computer is called that made it';

describe('leaksOf', () => {
  it.each([
    ['<1@Janes-MacBook.local>', 'janes-macbook.local'],
    ['<1@desktop-4711>', 'desktop-4711'],
    ['<1@[192.168.1.5]>', '192.168.1.5'],
    ['<1@laptop.fritz.box>', 'laptop.fritz.box'],
  ])('reads the name of a computer out of the Message-ID %s', (id, name) => {
    expect(told(`Message-ID: ${id}`)).toEqual([`${ID}: ${name}`]);
  });

  it.each(['<8c6f4b@localhost>', '<Mr.a.b@example.org>', '<1@mail.local.example.org>', 'garbage', '<@>'])(
    'reads none out of %s',
    (id) => {
      expect(told(`Message-ID: ${id}`)).toEqual([]);
    },
  );

  it('takes for advice what a mail program says of itself', () => {
    expect(told('User-Agent: Mozilla Thunderbird')).toEqual([
      'advice: The field User-Agent tells what the message was written with: Mozilla Thunderbird',
    ]);
  });
});
