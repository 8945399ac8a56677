/** docs/performance.md: its words stand there, its tables are put between marks by the measuring. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const DOCUMENT = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));

/** Puts a text between the marks of a section: `<!-- NAME -->` and `<!-- /NAME -->`. */
export function inserted(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for "${name}" (${begin} … ${end}).`);
  return `${document.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${document.slice(to)}`;
}

/** Throws where the document lacks a place for one of them: before all the measuring, not after it. */
export function findPlaces(names: readonly string[]): void {
  for (const name of names) inserted(readFileSync(DOCUMENT, 'utf8'), name, '');
}

export function writeSection(name: string, text: string): void {
  writeFileSync(DOCUMENT, inserted(readFileSync(DOCUMENT, 'utf8'), name, text));
}

/** How, where and when something was measured: what stands below its table. */
export function provenance(runs: number): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const how = runs === 1 ? 'one run' : `medians of ${runs} runs`;
  const day = new Date().toISOString().slice(0, 10);
  const machine = [
    `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${memory} GiB`,
    `Linux ${os.release()}`,
    `Node ${process.versions.node}`,
  ];
  return `Made by \`${commandOf(process.argv.slice(2))}\`, ${how}, on ${day}: ${machine.join(', ')}.`;
}

/** The command as it was typed, but for where somebody's checkouts are. */
export function commandOf(words: readonly string[]): string {
  const shown = words.map((word, at) => (words[at - 1] === '--before' ? 'FOLDER' : word));
  return ['npm run speed', ...(shown.length === 0 ? [] : ['--', ...shown])].join(' ');
}
