/**
 * Somebody at a terminal: `typist.ts ANSWERS COMMAND…` runs a command in a pseudo-terminal and types each answer once
 * the words that it waits for are seen. ANSWERS is JSON: pairs of words and keys. Prints what the screen showed.
 */
import { spawn } from 'node:child_process';

/** Wide enough for a line that tells how far a run is. */
const COLUMNS = 100;
const [answers = '[]', ...command] = process.argv.slice(2);
const waiting = JSON.parse(answers) as [words: string, keys: string][];
const quoted = command.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
const terminal = spawn('script', ['-qefc', `stty cols ${COLUMNS}; exec ${quoted}`, '/dev/null'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});

let unread = '';
terminal.stdin.on('error', () => undefined);
terminal.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  process.stdout.write(chunk);
  unread += chunk;
  for (;;) {
    const [next] = waiting;
    const at = next === undefined ? -1 : unread.indexOf(next[0]);
    if (next === undefined || at === -1) return;
    unread = unread.slice(at + next[0].length);
    waiting.shift();
    // The prompt stands before the terminal hides what is typed.
    setTimeout(() => terminal.stdin.write(next[1]), SETTLING);
  }
});
terminal.on('close', (code) => {
  process.exitCode = code ?? 1;
});

/** Milliseconds. */
const SETTLING = 300;
