/**
 * A headless Chromium that nobody has to install: the npm package brings it compressed, with the libraries that a bare
 * machine lacks, and it is unpacked into the private directory where the lab keeps its daemons.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { cacheDirectory, rename } from '../lab/packages.ts';
import { run } from '../lab/run.ts';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.resolve('@sparticuz/chromium')));
const PROGRAM = 'chromium';
/**
 * Libraries that Chromium needs and servers lack (NSS, expat); its one font, so that it looks alike wherever it runs.
 */
const ARCHIVES = ['al2023', 'fonts'];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; unpacks it the first time. */
export async function startChromium(): Promise<Browser> {
  const folder = await provideChromium();
  return chromium.launch({
    executablePath: path.join(folder, PROGRAM),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  });
}

async function provideChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const target = path.join(cacheDirectory(), `chromium-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(cacheDirectory(), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  try {
    writeFileSync(path.join(work, PROGRAM), unpacked('chromium.br'), { mode: 0o755 });
    for (const name of ARCHIVES) {
      const archive = path.join(work, `${name}.tar`);
      writeFileSync(archive, unpacked(`${name}.tar.br`));
      await run(['tar', '-xf', archive, '-C', work, '--no-same-owner']);
      rmSync(archive);
    }
    writeFileSync(path.join(work, 'fonts.conf'), fontsConfiguration(target));
    rename(work, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

function unpacked(name: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(PACKAGE, 'bin', name)));
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
}
