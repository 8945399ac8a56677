/**
 * Writes a report to standard output or to a file. A file on a disk is replaced whole or not at all; a device or a pipe
 * is written into. Nothing is made into something else.
 */
import { randomBytes } from 'node:crypto';
import { constants, write, type Stats } from 'node:fs';
import { copyFile, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { STANDARD_ERROR, STANDARD_OUTPUT, targetOf } from './target.ts';

/** What a new file may be, before the process's own mask. */
const NEW_FILE = 0o666;
const PERMISSIONS = 0o7777;

/** A pipe with a name has a reader by the end of a run, or a moment later. Milliseconds. */
const READER_PATIENCE = 2_000;
/** Between two looks at something that was not ready. Milliseconds. */
const PAUSE = 50;

/**
 * Writes a report, a part at a time where it comes in parts. Without a file it goes to standard output.
 * Rejects with the system's error where that is not to be; a file on a disk is then as it was.
 * @param mode Of the file, whatever it was before; by default a file keeps its own, and a new one has the usual.
 */
export async function emit(text: string | Iterable<string>, file: string | undefined, mode?: number): Promise<void> {
  const parts = typeof text === 'string' ? [text] : text;
  const target = file === undefined ? ({ kind: 'descriptor', number: STANDARD_OUTPUT } as const) : targetOf(file);
  if (target.kind === 'file') return replace(target.path, parts, target.stats, mode);
  if (target.kind === 'stream')
    return within(await openStream(target.path, target.stats), (handle) => into(handle.fd, parts));
  if (target.number === STANDARD_OUTPUT) return print(process.stdout, parts);
  return target.number === STANDARD_ERROR ? print(process.stderr, parts) : into(target.number, parts);
}

async function print(stream: NodeJS.WriteStream, parts: Iterable<string>): Promise<void> {
  for (const part of parts)
    await new Promise<void>((done) => {
      stream.write(part, () => done());
    });
}

const writeTo = promisify(write);

/** From where the descriptor stands. A reader that has seen enough is nobody's fault. */
async function into(descriptor: number, parts: Iterable<string>): Promise<void> {
  for (const part of parts) {
    const bytes = Buffer.from(part);
    for (let done = 0; done < bytes.length;) {
      try {
        done += (await writeTo(descriptor, bytes, done)).bytesWritten;
      } catch (error) {
        if (codeOf(error) === 'EPIPE') return;
        // Whoever shares the descriptor, Node's own standard output for one, may have made it one that does not wait.
        if (codeOf(error) !== 'EAGAIN') throw error;
        await delay(PAUSE);
      }
    }
  }
}

/** Opening a pipe that nobody reads would wait for ever, and could not even be interrupted. */
async function openStream(path: string, stats: Stats): Promise<FileHandle> {
  if (!stats.isFIFO()) return open(path, constants.O_WRONLY);
  const until = performance.now() + READER_PATIENCE;
  for (;;) {
    try {
      const first = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
      return await within(first, () => open(path, constants.O_WRONLY));
    } catch (error) {
      if (codeOf(error) !== 'ENXIO' || performance.now() > until) throw error;
      await delay(PAUSE);
    }
  }
}

/**
 * What stands in the way of a new file in the place of an old one that can be written all the same: its folder, its
 * owner, a mount.
 */
const IRREPLACEABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EROFS']);

async function replace(path: string, parts: Iterable<string>, old: Stats | undefined, mode?: number): Promise<void> {
  const place = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const draft = await openDraft(place, old, mode);
  if (draft === undefined) return rewrite(path, parts, mode);
  try {
    await within(draft, async () => {
      for (const part of parts) await draft.appendFile(part);
    });
    await rename(place, path).catch((error: unknown) => {
      if (old === undefined || !IRREPLACEABLE.has(codeOf(error))) throw error;
      return copyFile(place, path);
    });
  } finally {
    await rm(place, { force: true });
  }
}

/** An empty file with the owner and the mode of the old one; undefined where only the old one itself can be written. */
async function openDraft(place: string, old: Stats | undefined, mode?: number): Promise<FileHandle | undefined> {
  // Another name of the same file is to show the same.
  if (old !== undefined && old.nlink > 1) return undefined;
  const wanted = mode ?? (old === undefined ? undefined : old.mode & PERMISSIONS);
  try {
    const draft = await open(place, 'wx', (wanted ?? NEW_FILE) & NEW_FILE);
    try {
      if (old !== undefined && (old.uid !== process.getuid?.() || old.gid !== process.getgid?.()))
        await draft.chown(old.uid, old.gid);
      if (wanted !== undefined) await draft.chmod(wanted);
      return draft;
    } catch (error) {
      await draft.close();
      await rm(place, { force: true });
      throw error;
    }
  } catch (error) {
    if (old === undefined || !IRREPLACEABLE.has(codeOf(error))) throw error;
    return undefined;
  }
}

async function rewrite(path: string, parts: Iterable<string>, mode?: number): Promise<void> {
  await within(await open(path, 'r+'), async (handle) => {
    await handle.truncate();
    await into(handle.fd, parts);
    if (mode !== undefined) await handle.chmod(mode);
  });
}

async function within<T>(handle: FileHandle, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
