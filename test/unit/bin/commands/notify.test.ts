/** What `mailproof notify` says before it makes anything. */
import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { DOOR } from '../../../../bin/engine/place.ts';
import { EXIT } from '../../../../reporters/verdict.ts';

/** Loaded before everything else: nothing of Delta Chat's is installed. */
const NO_CORE = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(name, context, next) {
      if (name.startsWith('@deltachat/')) throw new Error('not installed');
      return next(name, context);
    },
  });`)}`;

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function notify(words: readonly string[], before: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...before, DOOR, 'notify', ...words], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

test.each([
  [
    'without the core',
    ['setup', '--relay', 'relay.example.net'],
    ['--import', NO_CORE],
    'npm install mailproof @deltachat/',
  ],
  ['without a relay', ['setup'], [], 'which relay? Name a chatmail relay'],
  ['with nothing to do', [], [], 'notify knows one thing to do: mailproof notify setup'],
] as const)('%s it says so in one line', async (_, words, before, said) => {
  const { code, stdout, stderr } = await notify(words, before);
  expect([code, stdout]).toEqual([EXIT.usage, '']);
  expect(stderr).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
