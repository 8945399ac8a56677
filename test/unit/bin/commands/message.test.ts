import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { message } from '../../../../bin/commands/message.ts';
import { UsageError } from '../../../../bin/asked/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each([
  ['no file', [], 'which message?'],
  ['a file that is not there', [join(folder, 'nowhere.eml')], 'it does not exist'],
  ['a folder', [folder], 'it is a folder'],
  ['an empty file', [file('empty.eml', '\n\n')], 'is empty'],
  ['a text', [file('text.eml', 'hello\nworld\n')], 'is no mail message'],
  ['a web page', [file('page.eml', '<!DOCTYPE html>\n<a href="x">From: </a>\n')], 'is no mail message'],
  ["Outlook's format", [file('message.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))], "Outlook's own format"],
  ['a message from nobody', [file('nobody.eml', 'Received: x\n\nbody')], 'does not tell which domain'],
  ['what is too large', [file('large.eml', Buffer.alloc(50 * 1024 * 1024 + 1, 'a'))], 'larger than 50 MB'],
  ['a domain that is none', [file('one.eml', 'From: a@example.org\n\n'), 'nodot'], 'has no dot'],
  ['too many words', [file('two.eml', 'From: a@example.org\n\n'), 'example.org', 'more'], 'one word too many'],
])('%s is a usage error', async (_, words, says) => {
  const failure = await message({ words, values: {} }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  expect(String(failure)).toContain(says);
});
