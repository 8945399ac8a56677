import { describe, expect, test } from 'vitest';
import { messagesIn, MOST_MESSAGES } from '../../../../checks/knowledge/mail-file.ts';

const ONE = 'From: a@example.org\n\nHello.\n';
const SEPARATOR = 'From a@example.org Sun Nov 29 08:00:00 2026\n';

describe('the messages in a file', () => {
  test.each<[string, string, readonly string[]]>([
    ['a bare message', ONE, [ONE]],
    ['a byte order mark and empty lines before it', `\u00ef\u00bb\u00bf\r\n\n${ONE}`, [ONE]],
    ['an mbox of one', `${SEPARATOR}${ONE}`, [ONE]],
    ['an mbox of two', `${SEPARATOR}${ONE}\n${SEPARATOR}${ONE}`, [ONE, ONE]],
    [
      'an mbox with CRLF',
      `${SEPARATOR}${ONE}\n${SEPARATOR}${ONE}`.replaceAll('\n', '\r\n'),
      [ONE, ONE].map((raw) => raw.replaceAll('\n', '\r\n')),
    ],
    [
      'a text that quotes a separator',
      `${SEPARATOR}${ONE}\nFrom me to you: greetings\n\n`,
      [`${ONE}\nFrom me to you: greetings\n\n`],
    ],
    [
      'a text with a line that begins with From',
      `${SEPARATOR}${ONE}>From here\n>>From there\n`,
      [`${ONE}From here\n>From there\n`],
    ],
    [
      'a bare message with such a line',
      `${ONE}\n${SEPARATOR}x: y\n>From here\n`,
      [`${ONE}\n${SEPARATOR}x: y\n>From here\n`],
    ],
    ["Apple Mail's file", `${ONE.length}\n${ONE}<?xml version="1.0"?>\n<plist/>\n`, [ONE]],
    ["Apple Mail's file with blanks", `${ONE.length}      \n${ONE}<?xml?>`, [ONE]],
    ['a text that begins with a number', '12\nmonkeys\n', ['12\nmonkeys\n']],
    ['nothing', '', ['']],
  ])('%s', (_, content, messages) => {
    expect(messagesIn(content)).toEqual({ messages, more: false });
  });

  test('are bounded in number', () => {
    const { messages, more } = messagesIn(`${SEPARATOR}${ONE}\n`.repeat(5_000));
    expect(messages).toHaveLength(MOST_MESSAGES);
    expect(new Set(messages)).toEqual(new Set([ONE]));
    expect(more).toBe(true);
  });
});
