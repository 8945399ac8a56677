/** `mailproof <domain>`: runs the checks against a live server. */
import { printable } from '../reporters/render.ts';
import { EXIT } from '../reporters/verdict.ts';
import type { CommandLine } from './arguments.ts';
import { runChecks } from './engine.ts';
import { makeReporter } from './reporter-names.ts';
import { requestFrom } from './request.ts';
import { UsageError } from './usage-error.ts';

export async function run(line: CommandLine): Promise<number> {
  const { settings, failOn, reporters: wanted } = requestFrom(line, process.env);
  const reporters = await Promise.all(wanted.map(({ name, file }) => makeReporter(name, { settings, failOn }, file)));
  const { interrupted, bugs } = await runChecks(settings, reporters);
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
