/**
 * A folder kept on a branch of its own of a repository, by the machine's git: fetched before a run, committed and
 * pushed after it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../../../common/child-environment.ts';
import { known, unknown, type Fact, type Known, type Unknown } from '../../../common/fact.ts';
import { say, verbatim } from '../../../common/say.ts';

export interface Branch {
  /** Where the repository is, without a secret in it. */
  readonly url: string;
  readonly name: string;
  readonly folder: string;
  readonly token: string;
}

/** Runs that save at the same time take turns. */
const MOST_ATTEMPTS = 6;
const PATIENCE = 60_000;
const LONGEST_WORDS = 200;
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** Nothing of the machine's own configuration signs, checks or changes what is committed here. */
const SETTINGS = [
  'commit.gpgSign=false',
  'core.hooksPath=/dev/null',
  'core.autocrlf=false',
  'gc.auto=0',
  'advice.detachedHead=false',
];
/** Both sides' lines are kept where two runs of one domain were saved at once. */
const ATTRIBUTES = '*.jsonl merge=union\n';
/** The history of a run, of which the branch has the lines: no two of its files can be put together. */
const EXCLUDED = '*.sqlite*\n';

/**
 * Brings the branch into the folder, which must not be there or be empty. Known: whether there is such a branch yet.
 */
export async function restore(branch: Branch): Promise<Fact<boolean>> {
  const { folder, name, url } = branch;
  mkdirSync(folder, { recursive: true });
  for (const words of [
    ['init', '--quiet'],
    ['symbolic-ref', 'HEAD', `refs/heads/${name}`],
    ['remote', 'add', 'origin', url],
  ]) {
    const done = await git(branch, words);
    if (!done.known) return done;
  }
  writeFileSync(join(folder, '.git', 'info', 'attributes'), ATTRIBUTES);
  writeFileSync(join(folder, '.git', 'info', 'exclude'), EXCLUDED);
  const listed = await git(branch, ['ls-remote', '--heads', 'origin', `refs/heads/${name}`]);
  if (!listed.known || listed.value.trim() === '') return listed.known ? known(false) : listed;
  const fetched = await fetchTip(branch);
  if (!fetched.known) return fetched;
  const reset = await git(branch, ['reset', '--quiet', '--hard', 'FETCH_HEAD']);
  return reset.known ? known(true) : reset;
}

/** Commits what is new in the folder and pushes it. Known: whether there was anything. */
export async function save(branch: Branch, message: string): Promise<Fact<boolean>> {
  if (!existsSync(join(branch.folder, '.git')))
    return unknown(say`${branch.folder} was not fetched from a branch: mailproof github restore comes first`);
  const added = await git(branch, ['add', '--all']);
  if (!added.known) return added;
  const changed = await git(branch, ['status', '--porcelain']);
  if (!changed.known || changed.value === '') return changed.known ? known(false) : changed;
  const committed = await git(branch, ['commit', '--quiet', '--message', message]);
  return committed.known ? push(branch) : committed;
}

/** Somebody else's commits stay: where they were faster, ours is put on top of theirs. */
async function push(branch: Branch): Promise<Fact<boolean>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const pushed = await git(branch, ['push', '--quiet', 'origin', `HEAD:refs/heads/${branch.name}`]);
    if (pushed.known) return known(true);
    if (!pushed.raced) return pushed;
    const ours = await git(branch, ['rev-parse', 'HEAD']);
    const fetched = await fetchTip(branch);
    if (!ours.known) return ours;
    if (!fetched.known) return fetched;
    for (const words of [
      ['reset', '--quiet', '--hard', 'FETCH_HEAD'],
      ['cherry-pick', '--allow-empty', ours.value.trim()],
    ]) {
      const done = await git(branch, words);
      if (!done.known) return done;
    }
  }
  return unknown(say`The branch ${branch.name} could not be pushed: others were faster ${MOST_ATTEMPTS} times`);
}

function fetchTip(branch: Branch): Promise<GitEnded> {
  return git(branch, ['fetch', '--quiet', '--depth', '1', '--no-tags', 'origin', `refs/heads/${branch.name}`]);
}

/** Others were faster. */
const RACED = /non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value/;

type GitEnded = Known<string> | (Unknown & { readonly raced: boolean });

async function git(branch: Branch, words: readonly string[]): Promise<GitEnded> {
  const { execa } = await import('execa');
  const settings = [...SETTINGS, `user.name=${BOT.name}`, `user.email=${BOT.email}`].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const { stdout, stderr, exitCode, code, timedOut } = await execa('git', [...settings, ...words], {
    cwd: branch.folder,
    env: childEnvironment(process.env, environment(branch)),
    extendEnv: false,
    reject: false,
    timeout: PATIENCE,
    stdin: 'ignore',
    stripFinalNewline: false,
  });
  if (exitCode === 0) return known(stdout);
  if (code === 'ENOENT') return { ...unknown(say`There is no program ${'git'} on this machine`), raced: false };
  return {
    ...(timedOut
      ? unknown(say`The program git gave no answer within ${PATIENCE / 1000} seconds`)
      : whyNot(branch, stderr)),
    raced: RACED.test(stderr),
  };
}

/**
 * The token as actions/checkout hands it over: a header, by the environment. The machine's proxy and authorities count.
 */
function environment({ url, token }: Branch): Record<string, string> {
  const header = `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL('/', url).href}.extraHeader`,
    GIT_CONFIG_VALUE_0: header,
  };
}

function whyNot({ url, name }: Branch, stderr: string): Unknown {
  if (/\b403\b|Permission to .* denied|Write access to repository not granted/.test(stderr)) {
    return unknown(
      say`GitHub does not let this token write the branch ${name}. Add this line below ${verbatim('permissions:')} in the workflow: ${verbatim('contents: write')}`,
    );
  }
  if (/\b401\b|Authentication failed|could not read Username/.test(stderr))
    return unknown(
      say`GitHub refuses the token: it is wrong or has expired. In a workflow GITHUB_TOKEN is ${verbatim('${{ github.token }}')}`,
    );
  if (/Could not resolve host|Failed to connect|timed out|Connection refused/i.test(stderr))
    return unknown(say`GitHub cannot be reached at ${url}`);
  const words = stderr.trim().split('\n').at(-1)?.slice(0, LONGEST_WORDS) ?? '';
  return unknown(say`The program git could not do it: ${words === '' ? 'it says nothing' : words}`);
}
