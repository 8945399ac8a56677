/** `mailproof <domain>`: runs the checks against a live server. */
import { printable } from '../reporters/render.ts';
import { EXIT } from '../reporters/verdict.ts';
import type { CommandLine } from './arguments.ts';
import { runChecks, type Entry } from './engine.ts';
import { makeReporter } from './reporter-names.ts';
import { requestFrom, type Request } from './request.ts';
import { UsageError } from './usage-error.ts';

export async function run(line: CommandLine): Promise<number> {
  return runRequest(requestFrom(line, process.env));
}

/** Runs the checks of an entry module for a request, and tells; resolves to the exit code. */
export async function runRequest({ settings, private: secret, failOn, reporters: wanted }: Request, entry?: Entry): Promise<number> {
  const reporters = await Promise.all(wanted.map(({ name, file }) => makeReporter(name, { settings, failOn }, file)));
  const { interrupted, bugs } = await runChecks({ settings, private: secret }, reporters, entry);
  for (const bug of bugs) process.stderr.write(`mailproof: this is a bug in mailproof, please report it: ${printable(bug)}\n`);
  const report = reporters[0]?.report();
  if (report === undefined || report.checks.length === 0) {
    if (interrupted) return EXIT.interrupted;
    if (bugs.length > 0) return EXIT.failed;
    throw new UsageError('no check is left by --only and --skip; mailproof list shows the ids');
  }
  if (interrupted) return EXIT.interrupted;
  return bugs.length > 0 ? EXIT.failed : report.exit;
}
