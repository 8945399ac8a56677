/** Runs short-lived commands for the lab's own use and fails with what they said. */
import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end; rejects with its last words where it fails. Resolves to its standard output. */
export async function run(command: readonly string[], options: RunOptions = {}): Promise<Buffer> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const words: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(out));
      const said = Buffer.concat([...words, ...out])
        .toString()
        .trim()
        .slice(-2000);
      return reject(
        new Error(`${command.slice(0, 8).join(' ')}: ${said === '' ? `ended with ${code ?? signal}` : said}`),
      );
    });
  });
}
