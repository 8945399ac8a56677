import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../bin/asked/folder.ts';
import { prepareTranscript } from '../../../../bin/asked/transcript.ts';
import { verbatim } from '../../../../common/say.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  it('is made with those above it, and may be there already', () => {
    const path = join(folder, 'a', 'b');
    makeFolder(path, 0o700);
    makeFolder(path, 0o700);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('that is a file is none', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => makeFolder(join(folder, 'file'))).toThrow('no folder');
  });
});

describe('the folder for transcripts', () => {
  const at = verbatim('mailproof.yaml:2: transcript');

  it('is made, and nothing stays in it of the trial', () => {
    prepareTranscript(join(folder, 'new'), at);
    expect(readdirSync(join(folder, 'new'))).toEqual([]);
  });

  it.each(['file', 'file/below'])('cannot be %s, which is told in one line', (name) => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareTranscript(join(folder, name), at)).toThrow(
      /^mailproof\.yaml:2: transcript .* cannot be used: it is a file and no folder/,
    );
  });
});
