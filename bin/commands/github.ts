/** `mailproof github issues|restore|save`: what a workflow on GitHub needs around a run, besides the run. */
import { createClient } from '../outside/github/client.ts';
import { restore, save, type Branch } from '../outside/github/branch.ts';
import { createIssues, type Issues } from '../outside/github/issues.ts';
import { known, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import { stepsFor, type IssueStep } from '../../reporters/issues.ts';
import { render } from '../../reporters/render.ts';
import { EXIT, FAIL_ON } from '../../reporters/verdict.ts';
import { readEnvironment, type CommandLine } from '../asked/arguments.ts';
import { readConfig } from '../asked/config.ts';
import { newest } from './merge.ts';
import type { Values } from '../asked/options.ts';
import { writeLines } from '../history/history.ts';
import { readReports } from './report-file.ts';
import { UsageError } from '../asked/usage-error.ts';
import { count, oneOf } from '../asked/values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_API = 'https://api.github.com';
const DEFAULT_SERVER = 'https://github.com';
const DEFAULT_BRANCH = 'mailproof-history';
/** A branch that gets a commit a run had better stay small. */
const MOST_LINES = 1000;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

const VERBS: Readonly<
  Record<string, (words: readonly string[], values: Values, environment: Environment) => Promise<Fact<readonly Text[]>>>
> = {
  issues: tellIssues,
  restore: restoreHistory,
  save: saveHistory,
};

/** Says a line for what was done, and one for what could not be done; 1 where anything could not. */
export async function github({ words: [verb, ...words], values }: CommandLine): Promise<number> {
  const act = verb === undefined || !Object.hasOwn(VERBS, verb) ? undefined : VERBS[verb];
  if (act === undefined)
    throw new UsageError(
      say`what of it? mailproof github issues REPORT.json, mailproof github restore --history DIR, mailproof github save --history DIR`,
    );
  const all: Values = { ...readConfig(values.config?.[0]).values, ...readEnvironment(process.env), ...values };
  const done = await act(words, all, process.env);
  if (done.known) {
    for (const line of done.value) process.stdout.write(`${render(line)}\n`);
    return EXIT.good;
  }
  process.stderr.write(`mailproof: ${render(done.reason)}\n`);
  return EXIT.failed;
}

async function tellIssues(
  words: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Fact<readonly Text[]>> {
  if (words.length === 0)
    throw new UsageError(
      say`which reports? Run: mailproof github issues REPORT.json (made with --reporter json=REPORT.json)`,
    );
  const reports = newest(words.flatMap(readReports));
  const confirm = count(values, 'confirm') ?? 1;
  if (confirm > 1 && reports.some(({ past }) => past === undefined))
    throw new UsageError(say`--confirm needs the runs before this one: make the reports with --history DIR`);
  const alarm = { confirm, failOn: oneOf(values, 'fail-on', FAIL_ON) ?? 'required' };
  const issues = createIssues(
    createClient({
      api: addressFrom(environment, 'GITHUB_API_URL', DEFAULT_API),
      repository: repositoryFrom(environment),
      token: tokenFrom(environment),
    }),
  );
  const present = await issues.list();
  if (!present.known) return present;
  const done: Text[] = [];
  for (const step of stepsFor(reports, present.value, alarm, runPage(environment))) {
    const told = await take(step, issues);
    if (!told.known) return told;
    done.push(told.value);
  }
  return known(done.length === 0 ? [say`GitHub knows all of it already.`] : done);
}

/** The text first: should the comment fail, the next run does not tell it again. */
async function take(step: IssueStep, issues: Issues): Promise<Fact<Text>> {
  if (step.kind === 'open') {
    const opened = await issues.open(step.title, step.body);
    return opened.known ? known(say`Opened issue ${opened.value}: ${step.title}`) : opened;
  }
  const { kind, number, title, body } = step;
  const changed = await issues.change(number, {
    body,
    state: kind === 'close' || (kind === 'update' && !step.open) ? 'closed' : 'open',
  });
  if (!changed.known) return changed;
  if (kind === 'update') return known(say`Updated issue ${number}: ${title}`);
  const commented = await issues.comment(number, step.comment);
  if (!commented.known) return commented;
  return known(
    {
      reopen: say`Reopened issue ${number}: ${title}`,
      tell: say`Commented on issue ${number}: ${title}`,
      close: say`Closed issue ${number}: ${title}`,
    }[kind],
  );
}

async function restoreHistory(
  words: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Fact<readonly Text[]>> {
  const branch = branchFrom(words, values, environment);
  const found = await restore(branch);
  if (!found.known) return found;
  return known([
    found.value
      ? say`The runs before this one are in ${branch.folder}.`
      : say`There is no branch ${branch.name} yet: this is the first run.`,
  ]);
}

async function saveHistory(
  words: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Fact<readonly Text[]>> {
  const branch = branchFrom(words, values, environment);
  writeLines(branch.folder, count(values, 'keep') ?? MOST_LINES);
  const saved = await save(branch, `mailproof ${new Date().toISOString()}`);
  if (!saved.known) return saved;
  return known([
    saved.value
      ? say`This run is kept on the branch ${branch.name}.`
      : say`There is nothing new for the branch ${branch.name}.`,
  ]);
}

function branchFrom([extra]: readonly string[], values: Values, environment: Environment): Branch {
  const folder = values.history?.[0];
  const name = values.branch?.[0] ?? DEFAULT_BRANCH;
  if (extra !== undefined) throw new UsageError(say`"${extra}" is one word too many`);
  if (folder === undefined) throw new UsageError(say`which folder? Name the one of the run: --history DIR`);
  if (!/^[A-Za-z0-9][\w./-]*$/.test(name) || /\.\.|\/\/|\.lock$|[/.]$/.test(name))
    throw new UsageError(say`--branch "${name}" is no name for a branch`);
  const server = addressFrom(environment, 'GITHUB_SERVER_URL', DEFAULT_SERVER);
  return { url: `${server}/${repositoryFrom(environment)}.git`, name, folder, token: tokenFrom(environment) };
}

function tokenFrom(environment: Environment): string {
  const token = environment['GITHUB_TOKEN']?.trim() ?? '';
  if (token === '')
    throw new UsageError(
      say`GITHUB_TOKEN is not set: in a workflow, give the step env: GITHUB_TOKEN: \${{ github.token }}`,
    );
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError(say`GITHUB_TOKEN does not hold one word`);
  return token;
}

function repositoryFrom(environment: Environment): string {
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w-][\w.-]*\/[\w.-]+$/.test(repository))
    throw new UsageError(say`GITHUB_REPOSITORY must name the repository, as owner/name`);
  return repository;
}

/** The token goes to an address over TLS only, but for one on this machine. */
function addressFrom(environment: Environment, name: 'GITHUB_API_URL' | 'GITHUB_SERVER_URL', preset: string): string {
  const url = URL.parse(environment[name] ?? preset);
  const safe =
    url !== null &&
    (url.protocol === 'https:' ||
      url.protocol === 'file:' ||
      (url.protocol === 'http:' && LOOPBACK.test(url.hostname)));
  if (!safe || url.username !== '') throw new UsageError(say`${name} must be an https address, such as ${preset}`);
  return url.href.replace(/\/$/, '');
}

/** The page of this run; undefined outside of a workflow. */
function runPage(environment: Environment): string | undefined {
  const server = URL.parse(environment['GITHUB_SERVER_URL'] ?? '');
  const id = environment['GITHUB_RUN_ID'] ?? '';
  return server === null || !/^https?:$/.test(server.protocol) || !/^\d+$/.test(id)
    ? undefined
    : new URL(`/${repositoryFrom(environment)}/actions/runs/${id}`, server).href;
}
