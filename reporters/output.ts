/** Where a report goes: standard output, or a file that is replaced whole or not at all. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { say, type Text } from '../common/say.ts';

/** Why a report could not be written to `file`, before a run is spent on it; undefined where it can. */
export function unwritable(file: string): Text | undefined {
  const path = resolve(file);
  if (existsSync(path) && statSync(path).isDirectory()) return say`${file} is a folder`;
  const place = existsSync(path) ? path : dirname(path);
  try {
    accessSync(place, constants.W_OK);
    return undefined;
  } catch {
    return existsSync(place) ? say`${place} is not writable` : say`the folder ${place} does not exist`;
  }
}

/** Writes a report, a part at a time where it comes in parts. Without a file it goes to standard output. */
export async function emit(text: string | Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for (const part of typeof text === 'string' ? [text] : text)
      await new Promise<void>((done) => {
        process.stdout.write(part, () => done());
      });
    return;
  }
  const path = resolve(file);
  const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
