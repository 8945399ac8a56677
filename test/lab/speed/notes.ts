/** What the hook in mailproof's process notes. Times are milliseconds since 1970. */
import { readFileSync } from 'node:fs';

interface Moment<What extends string> {
  readonly what: What;
  readonly at: number;
}

export type RunNote =
  | Moment<'main'>
  | Moment<'worker'>
  | Moment<'output'>
  /** The end of a message was handed to TLS on the connection from this local port. */
  | (Moment<'message'> & { readonly port: number })
  /** Bytes. */
  | (Moment<'exit'> & { readonly peakMemory: number });

export type MessageNote = Extract<RunNote, { readonly what: 'message' }>;

export function readNotes(file: string): RunNote[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RunNote);
}

/** The first note of a kind; throws where there is none, since then nothing was measured. */
export function noteOf<W extends RunNote['what']>(
  notes: readonly RunNote[],
  what: W,
): Extract<RunNote, { readonly what: W }> {
  const found = notes.find((note): note is Extract<RunNote, { readonly what: W }> => note.what === what);
  if (found === undefined) throw new Error(`mailproof's process has not noted its "${what}".`);
  return found;
}
