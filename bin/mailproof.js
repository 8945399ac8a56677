#!/usr/bin/env node
// The command's door: says plainly which Node it needs, then starts the sources (in a checkout) or the compiled product (installed).
import { existsSync } from 'node:fs';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `mailproof: Node ${NEEDED} or newer is needed, this is ${process.versions.node}; run it as: npx -p node@${NEEDED} -p mailproof mailproof …\n`,
  );
  process.exit(3);
}
const source = new URL('./main.ts', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL('../dist/bin/main.js', import.meta.url).href);
await main(process.argv.slice(2));
