import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restore, save, type Branch } from '../../../../../bin/outside/github/branch.ts';
import { english } from '../../../../../common/say.ts';

/** A dozen calls of git, on whatever machine there is. */
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-branch-'));
  execFileSync('git', ['init', '--quiet', '--bare', 'remote.git'], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string): Branch {
  return {
    url: `file://${folder}/remote.git`,
    name: 'mailproof-history',
    folder: join(folder, name),
    token: 'ghs_secret',
  };
}

function remote(...words: readonly string[]): string {
  return execFileSync('git', ['--git-dir', join(folder, 'remote.git'), ...words], { encoding: 'utf8' });
}

test('a folder goes to a branch and comes back, a commit a run', async () => {
  expect(await restore(place('a'))).toEqual({ known: true, value: false });
  for (const run of ['one', 'two']) {
    writeFileSync(join(folder, 'a', 'example.org.jsonl'), `${run}\n`, { flag: 'a' });
    expect(await save(place('a'), run)).toEqual({ known: true, value: true });
  }
  expect(await save(place('a'), 'nothing new')).toEqual({ known: true, value: false });
  expect(await restore(place('b'))).toEqual({ known: true, value: true });
  expect(readFileSync(join(folder, 'b', 'example.org.jsonl'), 'utf8')).toBe('one\ntwo\n');
  expect(remote('log', '--format=%s %an', 'mailproof-history')).toBe(
    'two github-actions[bot]\none github-actions[bot]\n',
  );
  expect(remote('ls-tree', '--name-only', 'mailproof-history')).toBe('example.org.jsonl\n');
});

test.each([
  ['two domains', 'b.jsonl'],
  ['one domain', 'a.jsonl'],
])('runs that save at the same time take turns, and none is lost: %s', async (_, file) => {
  await Promise.all(['a', 'b'].map((name) => restore(place(name))));
  writeFileSync(join(folder, 'a', 'a.jsonl'), 'of a\n');
  writeFileSync(join(folder, 'b', file), 'of b\n');
  const saved = await Promise.all(['a', 'b'].map((name) => save(place(name), name)));
  expect(saved).toEqual([
    { known: true, value: true },
    { known: true, value: true },
  ]);
  const all = remote('grep', '-h', '^of ', 'mailproof-history');
  expect(all.trim().split('\n').sort()).toEqual(['of a', 'of b']);
});

test("the machine's own configuration and hooks have no say", async () => {
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home', '.gitconfig'), '[user]\nname = somebody\n[commit]\ngpgSign = true\n');
  const home = process.env['HOME'];
  process.env['HOME'] = join(folder, 'home');
  await restore(place('a'));
  writeFileSync(join(folder, 'a', '.git', 'hooks', 'pre-push'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(folder, 'a', '.git', 'hooks', 'pre-push'), 0o755);
  writeFileSync(join(folder, 'a', 'a.jsonl'), 'x\n');
  expect(await save(place('a'), 'x')).toEqual({ known: true, value: true });
  process.env['HOME'] = home;
});

async function reason(branch: Branch): Promise<string> {
  const fact = await restore(branch);
  const words = fact.known ? 'it is known' : english(fact.reason);
  expect(words).not.toContain(branch.token);
  expect(words).not.toContain(Buffer.from(branch.token).toString('base64').slice(0, 10));
  return words;
}

describe('what goes wrong is one sentence', () => {
  test.each([
    [401, 'GitHub refuses the token'],
    [
      403,
      'does not let this token write the branch mailproof-history. Add this line below permissions: in the workflow: contents: write',
    ],
    [500, 'The program git could not do it:'],
  ])('a server that says %i', async (status, words) => {
    const headers: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      headers.push(request.headers.authorization);
      response.writeHead(status).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    expect(
      await reason({
        ...place('a'),
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/owner/repository.git`,
      }),
    ).toContain(words);
    expect(headers[0]).toBe(`Basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`);
    server.close();
    server.closeAllConnections();
  });

  test('no server', async () => {
    expect(await reason({ ...place('a'), url: 'http://127.0.0.1:1/owner/repository.git' })).toBe(
      'GitHub cannot be reached at http://127.0.0.1:1/owner/repository.git',
    );
  });

  test('a folder that was not fetched', async () => {
    mkdirSync(join(folder, 'c'));
    const saved = await save(place('c'), 'x');
    expect(saved.known ? '' : english(saved.reason)).toContain('mailproof github restore comes first');
    expect(existsSync(join(folder, 'c', '.git'))).toBe(false);
  });
});
