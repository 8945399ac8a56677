/**
 * What `mailproof message` takes for messages that nobody sends by accident: millions of header lines, one endless
 * line, a text of 30 MB.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLab, type Lab } from '../lab.ts';
import { reportIn } from '../told.ts';
import { provenance } from './document.ts';
import { look } from './run.ts';
import { median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';

/** The aim for a message with a huge header: seconds, megabytes. A text has to be read whole to verify a signature. */
const LONGEST = 5;
const MOST_MEMORY = 300;
const MEGABYTE = 2 ** 20;

const HEADER = [
  'Return-Path: <a@example.org>',
  'Received: from mail.example.org (mail.example.org [24.48.100.24]) by mx.remote.test with ESMTPS id X1; Sun, 29 Nov 2026 08:00:05 +0000',
  'From: a@example.org',
  'To: b@remote.test',
  'Subject: hi',
  'Date: Sun, 29 Nov 2026 08:00:00 +0000',
  'Message-ID: <1@example.org>',
  '',
].join('\r\n');
const TEXT = '\r\nHello.\r\n';

/** What is sent → the message, Latin-1 characters. What stands in the shape's verdict is the same for all of them. */
const SHAPES = {
  'a short message': () => HEADER + TEXT,
  'a header of 5,000,000 lines, 30 MB': () => HEADER + 'a: b\r\n'.repeat(5_000_000) + TEXT,
  'a field folded into 7,500,000 lines, 30 MB': () => `${HEADER}X: a\r\n${' b\r\n'.repeat(7_500_000)}${TEXT}`,
  'a header line of 30 MB': () => `${HEADER}X: ${'a'.repeat(30_000_000)}\r\n${TEXT}`,
  'a text of 30 MB': () => `${HEADER}\r\n${`${'a'.repeat(70)}\r\n`.repeat(415_000)}`,
} as const;
type Shape = keyof typeof SHAPES;
const WHOLE_TEXT: Shape = 'a text of 30 MB';

interface Figures {
  readonly seconds: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly memory: number;
  /** Verdicts of everything but the form, in one line. */
  readonly verdicts: string;
}

/** Every shape, so many runs each, in the lab without latency. */
export async function messages(
  { runs }: { readonly runs: number },
  log: (line: string) => void,
): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  await using lab = await startLab({ latency: 0, log });
  await lab.become('healthy');
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-letters-'));
  try {
    const found = new Map<Shape, Figures[]>();
    for (const shape of Object.keys(SHAPES) as Shape[]) {
      const file = join(folder, 'letter.eml');
      writeFileSync(file, SHAPES[shape](), 'latin1');
      const all: Figures[] = [];
      for (let run = 1; run <= runs; run += 1) {
        all.push(await measure(lab, file));
        log(`${shape}, run ${run}: ${all.at(-1)?.seconds.toFixed(2)} s`);
      }
      found.set(shape, all);
    }
    return { text: `${tableOf(found)}\n\n${provenance(runs)}`, complaints: complaintsOf(found) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(lab: Lab, file: string): Promise<Figures> {
  const { began, ended, cpuSeconds, notes, printed } = await look(lab, {
    domains: ['message', file],
    options: ['--reporter', 'json'],
    capture: false,
  });
  const { checks } = reportIn(printed);
  const exit = notes.find((note) => note.what === 'exit');
  return {
    seconds: (ended - began) / 1000,
    cpu: cpuSeconds,
    memory: (exit?.peakMemory ?? Number.NaN) / MEGABYTE,
    verdicts: checks
      .filter(({ id }) => id !== 'message.shape')
      .map(({ id, verdict }) => `${id}=${verdict}`)
      .join(' '),
  };
}

function tableOf(found: ReadonlyMap<Shape, readonly Figures[]>): string {
  const rows = [...found].map(([shape, all]) => {
    const of = (figure: 'seconds' | 'cpu' | 'memory'): number => median(all.map((one) => one[figure]));
    return [shape, `${decimals(of('seconds'), 2)} s`, `${decimals(of('cpu'), 2)} s`, `${decimals(of('memory'), 0)} MB`];
  });
  return markdownTable(['message', 'whole run', 'CPU', 'memory'], rows);
}

function complaintsOf(found: ReadonlyMap<Shape, readonly Figures[]>): readonly string[] {
  const right = found.get('a short message')?.[0]?.verdicts;
  return [...found].flatMap(([shape, all]) => [
    ...(median(all.map(({ seconds }) => seconds)) > LONGEST ? [`${shape} takes more than ${LONGEST} s`] : []),
    ...(shape !== WHOLE_TEXT && median(all.map(({ memory }) => memory)) > MOST_MEMORY
      ? [`${shape} takes more than ${MOST_MEMORY} MB`]
      : []),
    ...(all.every(({ verdicts }) => verdicts === right) ? [] : [`${shape} is judged in another way than a short one`]),
  ]);
}
