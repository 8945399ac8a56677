/** The folder for transcripts: made and tried before a run is spent on it. */
import { accessSync, constants, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, type Text } from '../../common/say.ts';
import { makeFolder } from './folder.ts';
import { UsageError } from './usage-error.ts';
import { reasonOf } from '../../common/system-error.ts';

/** For its owner only: conversations tell who writes to whom. */
const FOLDER_MODE = 0o700;

/** Makes the folder where there is none. Throws a usage error where nothing can be written into it. */
export function prepareTranscript(folder: string, at: Text): void {
  try {
    makeFolder(folder, FOLDER_MODE);
    // A full disk takes a file that is empty.
    const trial = join(folder, `.mailproof-${process.pid}`);
    try {
      writeFileSync(trial, 'mailproof can write here\n', { flag: 'wx' });
    } finally {
      rmSync(trial, { force: true });
    }
    for (const name of readdirSync(folder)) if (name.endsWith('.txt')) accessSync(join(folder, name), constants.W_OK);
  } catch (error) {
    throw new UsageError(say`${at} ${folder} cannot be used: ${reasonOf(error)}`);
  }
}
