/** `mailproof <domain>`: runs the checks against a live server, after and before a look at what other runs left behind. */
import type { Text } from '../fixtures/say.ts';
import { recorder } from '../fixtures/transcript.ts';
import { printable, render } from '../reporters/render.ts';
import { EXIT } from '../reporters/verdict.ts';
import type { CommandLine } from './arguments.ts';
import { runChecks, type Entry } from './engine.ts';
import { left, reap } from './reaper.ts';
import { makeReporter } from './reporter-names.ts';
import { requestFrom, type Request } from './request.ts';
import { UsageError } from './usage-error.ts';

/** After an interruption the command has 2 s in all; the checks' own farewell has had most of it. Milliseconds. */
const LAST_LOOK = 400;

export async function run(line: CommandLine): Promise<number> {
  return runRequest(requestFrom(line, process.env));
}

/** Runs the checks of an entry module for a request, and tells; resolves to the exit code. */
export async function runRequest({ settings, private: given, warnings, failOn, reporters: wanted }: Request, entry?: Entry): Promise<number> {
  const record = recorder(given.transcript, 'mail');
  const recording = record === undefined ? {} : { record };
  const { mailcowKey: key, ...others } = given.secrets;
  const before = await reap(settings, given.secrets, recording);
  tell([...warnings, ...before.remarks]);
  const secrets = key === undefined || before.keyRefused ? others : { ...others, mailcowKey: key };
  const reporters = await Promise.all(wanted.map(({ name, file }) => makeReporter(name, { settings, failOn }, file)));
  const { interrupted, bugs } = await runChecks({ settings, private: { ...given, secrets, refused: before.refused } }, reporters, entry);
  if (!interrupted) tell(await left());
  if (interrupted) tell((await reap(settings, secrets, { own: true, within: LAST_LOOK, ...recording })).remarks);
  for (const bug of bugs) process.stderr.write(`mailproof: this is a bug in mailproof, please report it: ${printable(bug)}\n`);
  const report = reporters[0]?.report();
  if (interrupted) return EXIT.interrupted;
  if (bugs.length > 0) return EXIT.failed;
  if (report === undefined || report.checks.length === 0) throw new UsageError('no check is left by --only and --skip; mailproof list shows the ids');
  return report.exit;
}

function tell(remarks: readonly Text[]): void {
  for (const remark of remarks) process.stderr.write(`mailproof: ${render(remark)}\n`);
}
