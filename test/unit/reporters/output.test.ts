/**
 * Where reports go: nothing that a name leads to is made into something else, and a report that cannot be written is
 * told of before.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { english } from '../../../common/say.ts';
import { emit } from '../../../reporters/output.ts';
import { identityOf, unwritable } from '../../../reporters/target.ts';

const OUTPUT = join(import.meta.dirname, '../../../reporters/output.ts');
const IS_ROOT = process.getuid?.() === 0;
/** Nobody has it. */
const OTHER_USER = 65_533;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mailproof-output-')));
const file = join(folder, 'report');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function* half(): Generator<string> {
  yield 'half';
  throw new Error('no more');
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o7777;
}

function why(path: string): string | undefined {
  const text = unwritable(path);
  return text === undefined ? undefined : english(text);
}

/** What a shell prints in which a process writes a report to where `$to` leads. */
async function inShell(script: string, text = 'report\n'): Promise<string> {
  const program = `import(process.argv[1]).then(({ emit }) => emit(process.argv[2], process.argv[3])).then(() => {}, (error) => { console.log(error.code); })`;
  const writer = `run() { "${process.execPath}" --disable-warning=ExperimentalWarning -e '${program}' '${OUTPUT}' "$text" "$1"; }\n`;
  const { stdout } = await promisify(execFile)('bash', ['-c', `${writer}${script}`], {
    cwd: folder,
    env: { ...process.env, text },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

describe('a file', () => {
  test('is made where there is none, for whom the mask says', async () => {
    await emit(['re', 'port'], file);
    expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual(['report', 0o666 & ~process.umask()]);
    expect(readdirSync(folder)).toEqual(['report']);
  });

  test.each([0o600, 0o640, 0o444, 0o777])('that is there keeps its mode %o', async (mode) => {
    writeFileSync(file, 'something longer than the report');
    chmodSync(file, mode);
    await emit('report', file);
    expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual(['report', mode]);
  });

  test('has the mode that is asked for, also where it had another', async () => {
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    await emit('report', file, 0o600);
    await emit('report', `${file}.new`, 0o600);
    expect([modeOf(file), modeOf(`${file}.new`)]).toEqual([0o600, 0o600]);
  });

  test.runIf(IS_ROOT)('keeps its owner', async () => {
    writeFileSync(file, '');
    chownSync(file, OTHER_USER, OTHER_USER);
    chmodSync(file, 0o4750);
    await emit('report', file);
    const { uid, gid } = statSync(file);
    expect([uid, gid, modeOf(file), readFileSync(file, 'utf8')]).toEqual([OTHER_USER, OTHER_USER, 0o4750, 'report']);
  });

  test('is as it was where the text cannot be made to its end', async () => {
    writeFileSync(file, 'before');
    await expect(emit(half(), file)).rejects.toThrow('no more');
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before', ['report']]);
  });

  test('with another name is the same under both', async () => {
    writeFileSync(file, 'something longer than the report');
    linkSync(file, `${file}.too`);
    await emit('report', file);
    expect([readFileSync(`${file}.too`, 'utf8'), statSync(file).nlink]).toEqual(['report', 2]);
  });

  test.runIf(IS_ROOT)('is written by others who may, also where its folder and its owner cannot be kept', async () => {
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'report'), 'something longer than the report');
    chmodSync(join(theirs, 'report'), 0o666);
    chmodSync(folder, 0o755);
    await inShell(
      `run() { setpriv --reuid=${OTHER_USER} --regid=${OTHER_USER} --clear-groups "${process.execPath}" --disable-warning=ExperimentalWarning -e 'import(process.argv[1]).then(({ emit }) => emit("report", process.argv[2]))' '${OUTPUT}' "$1"; }; run theirs/report`,
    );
    expect([readFileSync(join(theirs, 'report'), 'utf8'), statSync(join(theirs, 'report')).uid]).toEqual(['report', 0]);
    expect(readdirSync(theirs)).toEqual(['report']);
  });
});

describe('a symbolic link', () => {
  test.each([
    ['to a file', (): void => writeFileSync(`${file}.real`, 'before')],
    ['to a file that is yet to be made', (): void => {}],
  ])('%s stays one', async (_, prepare) => {
    prepare();
    symlinkSync('report.real', `${file}.link`);
    symlinkSync(`${file}.link`, file);
    await emit('report', file);
    expect([lstatSync(file).isSymbolicLink(), lstatSync(`${file}.link`).isSymbolicLink()]).toEqual([true, true]);
    expect([lstatSync(`${file}.real`).isFile(), readFileSync(file, 'utf8')]).toEqual([true, 'report']);
  });

  test('that leads to itself is told of', () => {
    symlinkSync('report', file);
    expect(why(file)).toBe('ELOOP');
  });

  test('to a device stays one, and so does the device', async () => {
    symlinkSync('/dev/null', file);
    await emit('report', file);
    await emit('report', '/dev/null');
    expect([lstatSync(file).isSymbolicLink(), statSync('/dev/null').isCharacterDevice()]).toEqual([true, true]);
  });
});

describe('what the shell has opened', () => {
  /** More than a pipe holds. */
  const LONG = `${'x'.repeat(99)}\n`.repeat(20_000);

  test('is written into, as >(command)', async () => {
    const output = await inShell(`run >(wc -c > size); wait $!; cat size`);
    expect(output.trim()).toBe('7');
  });

  test('takes more than a pipe holds, also where its reader is slow and Node has made it one that does not wait', async () => {
    const output = await inShell(
      `{ "${process.execPath}" --disable-warning=ExperimentalWarning -e 'process.stdout.write("first\\n"); import(process.argv[1]).then(({ emit }) => emit("x".repeat(99).concat("\\n").repeat(20000), "/dev/fd/3"))' '${OUTPUT}' 3>&1; } | { sleep 0.3; wc -c; }`,
    );
    expect(output.trim()).toBe(String(LONG.length + 'first\n'.length));
  });

  test('is written into, as a descriptor of a file, behind what stands there', async () => {
    await inShell(`exec 3>report; echo before >&3; run /dev/fd/3; echo after >&3; run /proc/self/fd/3`);
    expect(readFileSync(file, 'utf8')).toBe('before\nreport\nafter\nreport\n');
  });

  test.each(['/dev/stdout', '/dev/fd/1'])('is written into, as %s in a file', async (name) => {
    await inShell(`{ echo before; run ${name}; echo after; } > report`);
    expect(readFileSync(file, 'utf8')).toBe('before\nreport\nafter\n');
  });

  test('is written into, as standard error', async () => {
    await inShell(`run /dev/stderr 2> report`);
    expect(readFileSync(file, 'utf8')).toBe('report\n');
  });

  test('may close before its end', async () => {
    expect(await inShell(`exec 3> >(true); sleep 0.1; run /dev/fd/3`)).toBe('');
  });

  test('is told of where it is not open, or for reading only', async () => {
    expect(why('/dev/fd/987')).toBe('the descriptor 987 is not open for writing');
    const program = `import("${join(OUTPUT, '../target.ts')}").then(({ unwritable }) => console.log(unwritable("/dev/fd/3")?.form))`;
    expect(
      await inShell(
        `"${process.execPath}" --disable-warning=ExperimentalWarning -e '${program}' 3< /dev/null; "${process.execPath}" --disable-warning=ExperimentalWarning -e '${program}' 3> /dev/null`,
      ),
    ).toBe('the descriptor {0} is not open for writing\nundefined\n');
  });
});

describe('a pipe with a name', () => {
  test('is written into where it has a reader, and stays one', async () => {
    execFileSync('mkfifo', [file]);
    expect(await inShell(`cat report & run report; wait`)).toBe('report\n');
    expect(lstatSync(file).isFIFO()).toBe(true);
  });

  test('is not waited for where it has none', async () => {
    execFileSync('mkfifo', [file]);
    expect(await inShell(`run report`)).toBe('ENXIO\n');
  });
});

describe('a full disk', () => {
  test('is an error of the system', async () => {
    await expect(emit('report', '/dev/full')).rejects.toMatchObject({ code: 'ENOSPC', syscall: 'write' });
  });
});

describe('what cannot be written is known before', () => {
  test('a folder, a file in a folder that is not there or below a file', () => {
    writeFileSync(file, '');
    expect(why(folder)).toBe(`${folder} is a folder`);
    expect(why(join(folder, 'absent/report'))).toBe(`the folder ${folder}/absent does not exist`);
    expect(why(join(file, 'report'))).toBe('it is a file and no folder, or lies below one');
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(file, done));
    expect(why(file)).toBe(`${file} is a socket`);
    await new Promise((done) => server.close(done));
  });

  test('what can be written has no reason', () => {
    writeFileSync(`${file}.there`, '');
    symlinkSync('report.there', `${file}.link`);
    for (const path of [file, `${file}.there`, `${file}.link`, '/dev/null', '/dev/full'])
      expect(why(path), path).toBeUndefined();
  });
});

describe('one place', () => {
  test('is known by all its names', () => {
    symlinkSync('report', `${file}.link`);
    expect(identityOf(`${folder}/../${folder.split('/').at(-1) ?? ''}/report`)).toBe(identityOf(`${file}.link`));
    writeFileSync(file, '');
    linkSync(file, `${file}.too`);
    expect(identityOf(`${file}.too`)).toBe(identityOf(`${file}.link`));
    expect(identityOf('/dev/stdout')).toBe(identityOf(undefined));
  });

  test('is not another', () => {
    expect(identityOf(file)).not.toBe(identityOf(`${file}.other`));
    expect(identityOf('/dev/null')).toBeUndefined();
  });
});
