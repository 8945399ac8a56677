#!/usr/bin/env node
// The command's door: says plainly which Node it needs, then starts the sources (in a checkout) or the compiled product (installed).
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const trouble = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '')
    ? `需要 Node ${NEEDED} 或更新的版本，当前是 ${process.versions.node}；这样运行：`
    : `Node ${NEEDED} or newer is needed, this is ${process.versions.node}; run it as: `;
  process.stderr.write(`mailproof: ${trouble}npx -p node@${NEEDED} -p mailproof mailproof …\n`);
  process.exit(3);
}
keepCompiled();
const source = new URL('./main.ts', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL('../dist/bin/main.js', import.meta.url).href);
await main(process.argv.slice(2));

/** Keeps what Node compiles in the user's own cache folder, where nobody else may write; without one every start compiles anew. */
function keepCompiled() {
  try {
    const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'mailproof', 'compiled');
    const { directory } = module.enableCompileCache(folder);
    // The checks run in a worker thread, which goes by the environment alone.
    if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= folder;
  } catch {
    // A user without a home: no matter.
  }
}
