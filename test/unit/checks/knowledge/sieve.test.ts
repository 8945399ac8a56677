import { describe, expect, it } from 'vitest';
import { hidesChats } from '../../../../checks/knowledge/sieve.ts';

const RULE =
  'require ["fileinto", "mailbox"];\nif header :contains ["Chat-Version"] [""] {\n  fileinto :create "DeltaChat";\n  stop;\n}\n';

describe('a rule for all mailboxes', () => {
  it.each([
    ['the one that mailcow shipped', RULE, true],
    ['the same without line breaks', RULE.replaceAll('\n', ' '), true],
    ['with a # inside a quoted string before it', `if header :is "X" "#" { stop; }\n${RULE}`, true],
    ["the guide's, which is a comment", '#\n', false],
    ['an empty one', '', false],
    ['the same, commented out line by line', RULE.replaceAll(/^/gm, '# '), false],
    ['the same inside a comment of several lines', `/* ${RULE} */\nkeep;`, false],
    [
      'another rule that files something',
      'require "fileinto";\nif header :contains "X-Spam" "yes" { fileinto "Junk"; }',
      false,
    ],
    ['one that names the header and files nothing', 'if exists "Chat-Version" { keep; stop; }', false],
  ])('%s', (_, script, expected) => {
    expect(hidesChats(script)).toBe(expected);
  });
});
