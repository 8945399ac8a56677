/**
 * What runs mailproof on servers of one's own: the container, built and run as its file says, and the files for systemd
 * and cron as these programs read them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { helpText } from '../../bin/commands/help.ts';
import { inBox, makeBox, type BoxCommand } from './box.ts';
import { CONTROL_HOSTS } from './healthy.ts';
import { startLab, type RunResult } from './lab.ts';
import { provideProgram } from './packages.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(PROJECT, 'docs/examples');
const folder = mkdtempSync(join(tmpdir(), 'mailproof-servers-'));
afterAll(() => {
  asRoot(['rm', '-rf', folder]);
});

function asRoot(typed: readonly string[]): string {
  const [file = '', ...words] = process.getuid?.() === 0 ? typed : ['sudo', '-n', '--preserve-env', '--', ...typed];
  return execFileSync(file, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function read(name: string): string {
  return readFileSync(join(EXAMPLES, name), 'utf8');
}

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The stages of a container file. */
function stagesOf(text: string): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [];
  for (const line of text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, '')
    .split('\n')
    .filter((one) => one !== '')) {
    const [, word = '', rest = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (word === 'FROM') stages.push([]);
    stages.at(-1)?.push({ word, rest });
  }
  return stages;
}

/** What an image is, as far as its file says. */
interface Image {
  readonly root: string;
  folder: string;
  user: 'root' | 'node';
  readonly env: Record<string, string>;
  readonly volumes: string[];
  entry: readonly string[];
}

const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
/** What reaches the package registry from here. */
const NETWORK = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && /^(?:npm_config_registry|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name)
      ? [[name, value]]
      : [],
  ),
);

/** Does what an engine does with a stage. */
function build(name: string, stage: readonly Instruction[], earlier: Readonly<Record<string, Image>>): Image {
  const image: Image = { root: join(folder, name), folder: '/', user: 'root', env: {}, volumes: [], entry: [] };
  makeBox(image.root, npm);
  for (const { word, rest } of stage) {
    if (word === 'WORKDIR') {
      image.folder = rest;
      mkdirSync(join(image.root, rest), { recursive: true });
    } else if (word === 'COPY') copy(image, rest, earlier);
    else if (word === 'RUN') asRoot(inBox(image.root, command(image, rest, NETWORK)));
    else if (word === 'ENV') image.env[rest.slice(0, rest.indexOf('='))] = rest.slice(rest.indexOf('=') + 1);
    else if (word === 'VOLUME') image.volumes.push(rest);
    else if (word === 'USER' && rest === 'node') image.user = 'node';
    else if (word === 'ENTRYPOINT') image.entry = JSON.parse(rest) as readonly string[];
    else if (word !== 'FROM' && word !== 'HEALTHCHECK') throw new Error(`What is ${word}?`);
  }
  return image;
}

function copy(image: Image, rest: string, earlier: Readonly<Record<string, Image>>): void {
  const words = rest.split(' ');
  const stage = /^--from=(.*)$/.exec(words[0] ?? '')?.[1];
  const [from, ...paths] = stage === undefined ? [PROJECT, ...words] : [earlier[stage]?.root ?? '', ...words.slice(1)];
  const to = resolve('/', image.folder, paths.at(-1) ?? '');
  for (const path of paths.slice(0, -1))
    cpSync(join(from, path), join(image.root, to, rest.endsWith('/') ? path : ''), { recursive: true });
}

function command(
  { folder: at, user, env }: Image,
  script: string,
  more: Readonly<Record<string, string>> = {},
): BoxCommand {
  return { script, user, folder: at, env: { ...env, ...more } };
}

describe('the container', () => {
  it('is built from a checkout, and looks at a server as an ordinary user who may write nothing but its volume', async () => {
    const [pack = [], last = []] = stagesOf(read('Containerfile'));
    const built = { pack: build('pack', pack, {}) };
    const image = build('image', last, built);
    expect([image.user, image.entry, image.volumes]).toEqual(['node', ['mailproof'], ['/var/lib/mailproof']]);
    await using lab = await startLab();
    const run = (...words: readonly string[]): Promise<RunResult> => {
      const inside = inBox(image.root, {
        ...command(image, `exec ${[...image.entry, ...words].map((word) => `'${word}'`).join(' ')}`),
        writable: image.volumes,
      });
      return lab.run(process.getuid?.() === 0 ? inside : ['sudo', '-n', '--', ...inside], { cwd: '/' });
    };
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { readonly version: string };
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
    writeFileSync(join(image.root, 'var/lib/mailproof/root.pem'), lab.authority);
    await lab.become('healthy');
    const words = [
      'example.org',
      '--ca',
      'root.pem',
      ...CONTROL_HOSTS.flatMap((host) => ['--control', host]),
      '--history',
      '.',
      '--reporter',
      'console',
      '--reporter',
      'json=report.json',
    ];
    const { code, stdout, stderr } = await run(...words);
    expect(`${stdout}${stderr}`).toContain('example.org works.');
    expect([code, stderr]).toEqual([0, '']);
    const kept = await run('history', 'example.org', '--history', '.', '--reporter', 'json');
    expect(JSON.parse(kept.stdout)).toMatchObject({ domains: [{ domain: 'example.org', runs: 1, state: 'up' }] });
    expect((await run('example.org', '--reporter', 'json=/usr/local/report.json')).code).toBe(3);
  });
});

describe('cron', () => {
  it('takes the crontab', async () => {
    const root = join(folder, 'cron');
    makeBox(root, npm);
    for (const name of ['crontab', 'wrong'])
      writeFileSync(join(root, 'tmp', name), name === 'crontab' ? read('crontab') : '99 * * * * true\n');
    cpSync(await provideProgram('cron', '/usr/bin/crontab'), join(root, 'usr/local/bin/crontab'));
    expect(asRoot(inBox(root, { script: 'mkdir -p /var/spool/cron; crontab -n /tmp/crontab 2>&1' }))).toContain(
      'successfully checked',
    );
    expect(() => asRoot(inBox(root, { script: 'crontab -n /tmp/wrong' }))).toThrow(/bad minute/);
  });

  it('hands sh a line that it takes, with options that there are', () => {
    const lines = read('crontab')
      .split('\n')
      .filter((line) => /^[\d*]/.test(line));
    expect(lines).toHaveLength(1);
    for (const line of lines) {
      expect(line).toMatch(/^[1-9]\d? /);
      expect(line).not.toContain('%');
      execFileSync('sh', ['-n', '-c', line.split(' ').slice(5).join(' ')]);
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(helpText()).toContain(option);
    }
  });
});

let analyze = '';
let libraries = '';

/** What systemd says against units; the lines with secrets are put in force too. */
function complaints(service: string): string {
  const place = mkdtempSync(join(folder, 'units-'));
  for (const [name, text] of [
    ['mailproof.service', service],
    ['mailproof.timer', read('mailproof.timer')],
  ] as const)
    writeFileSync(join(place, name), text);
  try {
    execFileSync(analyze, ['verify', '--man=no', join(place, 'mailproof.service'), join(place, 'mailproof.timer')], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('systemd', () => {
  it('takes the service and the timer, with and without a token', async () => {
    analyze = await provideProgram('systemd', '/usr/bin/systemd-analyze');
    const triplet = execFileSync('sh', ['-c', 'ls -d /usr/lib/*-linux-gnu | head -n 1'], { encoding: 'utf8' }).trim();
    const packages = analyze === '/usr/bin/systemd-analyze' ? '' : resolve(analyze, '../../..');
    libraries =
      packages === '' ? '' : `${packages}/usr/lib/systemd:${packages}${triplet}/systemd:${packages}${triplet}`;
    expect(complaints(read('mailproof.service'))).toBe('');
    expect(complaints(read('mailproof.service').replaceAll(/^#(LoadCredential|Environment)=/gm, '$1='))).toBe('');
    expect(
      complaints(
        read('mailproof.service')
          .replace('DynamicUser=yes', 'DynamicUsr=yes')
          .replace('/usr/bin/env', '/usr/bin/nowhere'),
      ),
    ).toContain('nowhere');
  });

  it('gives the run a user of its own who may write to nothing but two folders', () => {
    const service = read('mailproof.service');
    for (const line of [
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
      'StateDirectory=mailproof',
      'CacheDirectory=mailproof',
    ])
      expect(service.split('\n')).toContain(line);
    expect(service).not.toMatch(/^ReadWritePaths/m);
    for (const [option] of (/^ExecStart=.*/m.exec(service)?.[0] ?? '').matchAll(/--[a-z-]+/g))
      expect(helpText()).toContain(option);
  });
});
