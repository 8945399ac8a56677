/**
 * What people install: packed once, installed as an ordinary user into a folder that nobody may write to, and every
 * command and every report of it, against the lab.
 */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { REPORTER_NAMES } from '../../bin/asked/reporter-names.ts';
import { PACKAGE } from '../../bin/engine/place.ts';
import { SERVER } from './addresses.ts';
import { ALICE, CONTROL_HOSTS, DOMAIN, PEER_DOMAIN, TOKEN } from './healthy.ts';
import { startLab, type Lab, type RunResult } from './lab.ts';
import { asOrdinaryUser, install, newestNode, newestNpm, ownFolder, pack, type Installed } from './packed.ts';

/** A fresh user's packages come over the network. Milliseconds. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

/** What an installation may be at most: packages, itself among them, and millions of bytes on the disk. */
const MOST_PACKAGES = 70;
const MOST_MEGABYTES = 66;

const folder = mkdtempSync(join(tmpdir(), 'mailproof-packed-'));
chmodSync(folder, 0o755);
const work = ownFolder(join(folder, 'work'));
const home = join(folder, 'home');
const root = join(folder, 'root.pem');
const NODES: Readonly<Record<string, string>> = {
  'Node 24': join(folder, 'node-24'),
  'the newest Node': join(folder, 'node-newest'),
};
let lab: Lab;
let product: Installed;

beforeAll(async () => {
  product = install(pack(folder), home);
  // Where an ordinary user may run them.
  copyFileSync(join(product.folder, 'node_modules/node/bin/node'), NODES['Node 24'] ?? '');
  copyFileSync(newestNode(), NODES['the newest Node'] ?? '');
  lab = await startLab();
  writeFileSync(root, lab.authority);
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Around {
  readonly node?: string;
  readonly home?: 'a home' | 'no home';
  readonly place?: 'its own folder' | 'a read-only folder';
  readonly terminal?: 'a terminal' | 'no terminal';
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the installed command; whatever it is told, it prints no trace of where in its code it was. */
async function mailproof(words: readonly string[], around: Around = {}): Promise<RunResult> {
  const { node = 'Node 24', environment = {}, input } = around;
  const variables = { ...(around.home === 'no home' ? {} : { HOME: home }), ...environment };
  const command = [...asOrdinaryUser(variables), NODES[node] ?? '', product.door, ...words];
  const ended = await lab.run(around.terminal === 'a terminal' ? atTerminal(command) : command, {
    cwd: around.place === 'a read-only folder' ? join(product.folder, 'node_modules') : work,
    ...(input === undefined ? {} : { input }),
  });
  expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/^\s+at .*(?::\d+|\))$|ERR_|^Node\.js v/m);
  return ended;
}

/** `script` lends a terminal; what it says of itself goes nowhere. */
function atTerminal(command: readonly string[]): string[] {
  return ['script', '--quiet', '--return', '--command', command.map((word) => `'${word}'`).join(' '), '/dev/null'];
}

/** A receiver's report of yesterday, as it comes by mail: XML, compressed, attached. */
function dmarcReport(): string {
  const now = Math.floor(Date.now() / 1000);
  const xml = `<?xml version="1.0"?><feedback><report_metadata><org_name>${PEER_DOMAIN}</org_name><report_id>1</report_id>
<date_range><begin>${now - 90_000}</begin><end>${now - 3_600}</end></date_range></report_metadata>
<policy_published><domain>${DOMAIN}</domain><p>reject</p></policy_published><record><row>
<source_ip>${SERVER.v4}</source_ip><count>1</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim>
<spf>pass</spf></policy_evaluated></row><identifiers><header_from>${DOMAIN}</header_from></identifiers><auth_results/>
</record></feedback>`;
  const head = ['From: reports@example.net', `Subject: Report Domain: ${DOMAIN}`, 'MIME-Version: 1.0'];
  const part = ['Content-Type: application/gzip; name="r.xml.gz"', 'Content-Transfer-Encoding: base64'];
  return [...head, ...part, '', gzipSync(xml).toString('base64').replaceAll(/.{76}/g, '$&\r\n'), ''].join('\r\n');
}

function options(): string[] {
  return ['--ca', root, ...CONTROL_HOSTS.flatMap((host) => ['--control', host])];
}

describe('the package', () => {
  it('brings no more than it must', () => {
    const { packages, bytes } = product;
    process.stdout.write(`installed: ${packages} packages, ${(bytes / 1e6).toFixed(1)} MB\n`);
    expect(packages).toBeLessThanOrEqual(MOST_PACKAGES);
    expect(bytes / 1e6).toBeLessThanOrEqual(MOST_MEGABYTES);
  });

  it('brings Node along where the npm is the newest, which runs nothing of a package unasked', () => {
    const { door, folder: place } = install(pack(folder), join(folder, 'other-home'), newestNpm(folder));
    expect(execFileSync(join(place, 'node_modules/.bin/node'), [door, '--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });

  it('has of the lab what the demo needs', () => {
    const files = globSync('dist/test/**', { cwd: join(product.folder, 'node_modules/mailproof') });
    expect(files.filter((file) => /\/(?:speed|variants|unit|golden|browser)\b/.test(file))).toEqual([]);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
    expect(files).toContain('dist/test/lab/faults/spf-missing.js');
  });

  it('has the licences of what it took in', () => {
    const text = readFileSync(join(product.folder, 'node_modules/mailproof/dist/licenses.txt'), 'utf8');
    for (const name of ['mailauth', 'execa', 'dns-packet', 'saxes'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('a run', () => {
  it.each([
    ['Node 24', 'no home', 'a read-only folder', 'no terminal'],
    ['Node 24', 'a home', 'its own folder', 'a terminal'],
    ['the newest Node', 'no home', 'its own folder', 'no terminal'],
    ['the newest Node', 'a home', 'a read-only folder', 'a terminal'],
    ['Node 24', 'no home', 'its own folder', 'a terminal'],
    ['the newest Node', 'a home', 'its own folder', 'no terminal'],
  ] as const)('with %s, %s, in %s, with %s', async (node, at, place, terminal) => {
    await lab.become('healthy');
    const { code, stdout, stderr } = await mailproof([DOMAIN, ...options()], { node, home: at, place, terminal });
    expect(stdout, stderr).toContain('example.org works.');
    expect(stdout.includes('\u001B[')).toBe(terminal === 'a terminal');
    expect(code).toBe(0);
  });

  it('with an account', async () => {
    await lab.become('healthy');
    const account = `dclogin:${ALICE.address}?p=${encodeURIComponent(ALICE.password)}&v=1`;
    const { code, stdout, stderr } = await mailproof([DOMAIN, ...options(), '--patience', '8', '--verbose'], {
      environment: { MAILPROOF_ACCOUNT: account },
    });
    expect(stdout, stderr).toMatch(/✓ roundtrip\.delivery/);
    expect(code).toBe(0);
  });

  it('tells what is wrong, in every format, and ends with 1', async () => {
    await lab.become('spf-missing');
    const files = REPORTER_NAMES.filter((name) => name !== 'console');
    const { code, stdout } = await mailproof([
      DOMAIN,
      ...options(),
      '--history',
      'history',
      ...['console', ...files.map((name) => `${name}=report.${name}`)].flatMap((name) => ['--reporter', name]),
    ]);
    expect(stdout).toContain('v=spf1 mx -all');
    for (const name of files) expect(statSync(join(work, `report.${name}`)).size, name).toBeGreaterThan(50);
    expect(readFileSync(join(work, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/i);
    const past = await mailproof(['history', DOMAIN, '--history', 'history', '--reporter', 'json']);
    expect(past.stdout, past.stderr).toContain('"id": "spf.record"');
    expect(code).toBe(1);
  });

  it('by a mailproof.yaml that lies there, and says what is wrong with one', async () => {
    const file = join(work, 'mailproof.yaml');
    writeFileSync(file, `domain: ${DOMAIN}\nonly: [spf.record]\n`);
    const { code, stdout } = await mailproof(options());
    writeFileSync(file, `domain: ${DOMAIN}\nskipp: [spf.record]\n`);
    const wrong = await mailproof(options());
    rmSync(file);
    expect([code, stdout]).toEqual([1, expect.stringContaining('failed: spf.record')]);
    expect([wrong.code, wrong.stderr]).toEqual([3, expect.stringContaining('did you mean skip?')]);
  });

  it("with checks of one's own, of which one is broken", async () => {
    await lab.become('spf-missing');
    const own = ownFolder(join(work, 'checks'));
    copyFileSync(
      join(product.folder, 'node_modules/mailproof/docs/examples/checks/webmail.ts'),
      join(own, 'webmail.ts'),
    );
    writeFileSync(join(own, 'spoilt.ts'), 'export default {');
    const file = join(work, 'mailproof.yaml');
    writeFileSync(file, `domain: ${DOMAIN}\nchecks: [./checks/*.ts]\nonly: [own, spf.record]\n`);
    const naming = ['console', 'json', 'junit', 'tap', 'html', 'markdown'];
    const { code, stdout, stderr } = await mailproof([
      ...options(),
      '--verbose',
      ...naming.flatMap((name) => ['--reporter', name === 'console' ? name : `${name}=own.${name}`]),
    ]);
    rmSync(file);
    expect(stdout, stderr).toContain('✓ own.webmail');
    expect(stdout).toContain('this check of your own is broken: spoilt.ts: ');
    expect(stdout).toContain('failed: spf.record');
    for (const name of naming.slice(1))
      // Markdown counts what passed, an area a line.
      for (const words of [name === 'markdown' ? 'Checks of your own | 1' : 'own.webmail', 'own.spoilt'])
        expect(readFileSync(join(work, `own.${name}`), 'utf8'), name).toContain(words);
    expect(code).toBe(1);
  });

  it('in Chinese', async () => {
    const { code, stdout } = await mailproof([DOMAIN, ...options(), '--lang', 'zh-CN', '--only', 'spf.record']);
    expect(stdout).toContain('怎么办');
    expect(code).toBe(1);
  });
});

describe.each(['Node 24', 'the newest Node'])('with %s', (node) => {
  it.each(REPORTER_NAMES)('%s is told on standard output', async (name) => {
    const { code, stdout, stderr } = await mailproof(['merge', 'report.json', '--reporter', name], { node });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.length).toBeGreaterThan(50);
  });

  it.each([
    [['--help'], 0, 'mailproof demo'],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['list'], 0, 'spf.record'],
    [['explain', 'spf.record'], 0, 'RFC 7208'],
    [['zone', DOMAIN], 1, 'v=spf1 mx -all'],
    [['diff', 'report.json', 'report.json'], 0, 'example.org'],
    [['diff', DOMAIN, '--history', 'history'], 3, 'fewer than two runs'],
    [['history', DOMAIN, '--history', 'history'], 0, 'spf.record'],
    [['message', 'message.eml', '--reporter', 'html=message.html'], 1, ''],
    [['reports', DOMAIN, 'reports.eml'], 0, 'dmarc.seen'],
    [['bounce', 'message.eml'], 3, 'no reply of a mail server'],
    [['qr', DOMAIN, '--html', 'qr.html'], 0, 'DCACCOUNT:'],
    [['ping', DOMAIN, '--count', '1'], 3, 'npm install'],
    [['github', 'issues', 'report.json'], 3, 'GITHUB_REPOSITORY must name'],
    [['merge', 'report.json', '--reporter', 'json=report.json'], 1, ''],
    [['nonsense'], 3, 'neither a domain nor a command'],
    [[], 3, 'which domain?'],
  ])('mailproof %j: exit %i', async (words, exit, said) => {
    writeFileSync(join(work, 'reports.eml'), dmarcReport());
    writeFileSync(join(work, 'message.eml'), 'From: a@example.org\r\nTo: b@example.net\r\nSubject: x\r\n\r\ny\r\n');
    const { code, stdout, stderr } = await mailproof(
      [...words, ...(/^(zone|message)$/.test(words[0] ?? '') ? options() : [])],
      {
        node,
        environment: { MAILPROOF_TOKEN: TOKEN },
      },
    );
    expect(`${stdout}${stderr}`).toMatch(
      said instanceof RegExp ? said : new RegExp(said.replaceAll(/[.?]/g, String.raw`\$&`)),
    );
    expect(code, stderr).toBe(exit);
  });
});

/**
 * As cron does: by sh, in the user's home, with next to nothing in the environment; and of the lab what a real domain
 * needs not be told.
 */
function cron(file: string): Promise<RunResult> {
  const line = /^\d+ \* \* \* \* +(.*)$/m.exec(readFileSync(join(PACKAGE, file), 'utf8'))?.[1] ?? '';
  const [before = '', after = ''] = line.split(` ${DOMAIN} `);
  const variables = { HOME: home, LOGNAME: 'nobody', SHELL: '/bin/sh', PATH: '/usr/bin:/bin', LC_ALL: '' };
  const script = `${before} ${DOMAIN} ${options().join(' ')} ${after}`;
  return lab.run([...asOrdinaryUser(variables), '/bin/sh', '-c', script], { cwd: home });
}

const BROKEN = ['spf-missing', 'spf-missing'] as const;

describe("the README's crontab works on a fresh machine", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'README.md',
      ['healthy', ...BROKEN, 'spf-missing', 'healthy', 'healthy'],
      ['', '', 'New problem: spf.record', '', '', 'Good again: spf.record'],
    ],
    ['docs/README.zh-CN.md', BROKEN, ['', '新问题：spf.record']],
    ['docs/examples/crontab', BROKEN, ['', 'New problem: spf.record']],
  ])(
    '%s: quiet while nothing is new, one mail for what breaks, one when it is good again',
    async (file, worlds, mails) => {
      rmSync(join(home, 'mailproof/history'), { recursive: true, force: true });
      for (const [index, world] of worlds.entries()) {
        await lab.become(world);
        const { code, stdout, stderr } = await cron(file);
        expect([code, stderr]).toEqual([world === 'healthy' ? 0 : 1, '']);
        if (mails[index] === '') expect(stdout).toBe('');
        else expect(stdout).toContain(mails[index]);
      }
    },
  );
});

describe('what it writes', () => {
  it('is none that it could not: told before anything is looked at', async () => {
    const { code, stdout, stderr } = await mailproof([DOMAIN, ...options(), '--reporter', 'html=/usr/report.html']);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe('mailproof: --reporter html=/usr/report.html cannot be written: /usr is not writable\n');
  });

  it('is the rest where one of them fails, and one line says so', async () => {
    const { code, stderr } = await mailproof([
      'merge',
      'report.json',
      '--reporter',
      'junit=/dev/full',
      '--reporter',
      'html=whole.html',
      '--reporter',
      'json=/dev/null',
    ]);
    expect(stderr).toBe('mailproof: /dev/full could not be written: the disk is full\n');
    expect(code).toBe(1);
    expect(readFileSync(join(work, 'whole.html'), 'utf8')).toMatch(/<\/html>\s*$/);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is for its owner alone where it holds a token', () => {
    expect(statSync(join(work, 'qr.html')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(work, 'message.html'), 'utf8')).toMatch(/<\/html>\s*$/);
  });
});

/** As whoever runs the tests: it needs root, or sudo, for a lab of its own. */
function demo(words: readonly string[]): Promise<RunResult> {
  return new Promise((done) => {
    execFile(process.execPath, [product.door, ...words], { cwd: product.folder }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('the demo', () => {
  it.each([
    [['demo'], 0, 'example.org works.'],
    [['demo', '--fault', 'spf-missing', '--only', 'spf.record'], 1, 'v=spf1 mx -all'],
    [['demo', '--fault', 'spf-mising'], 3, 'did you mean spf-missing?'],
  ])('mailproof %j: exit %i', async (words, exit, said) => {
    const { code, stdout, stderr } = await demo(words);
    expect(`${stdout}${stderr}`).toContain(said);
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    expect(code).toBe(exit);
  });
});
