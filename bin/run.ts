/** `mailproof <domain>`: runs the checks against a live server, after and before a look at what other runs left behind. */
import type { Text } from '../fixtures/say.ts';
import { recorder } from '../fixtures/transcript.ts';
import type { CollectorOptions } from '../reporters/collector.ts';
import { pastRun, withHistory } from '../reporters/history.ts';
import { printable, render } from '../reporters/render.ts';
import { EXIT } from '../reporters/verdict.ts';
import type { CommandLine } from './arguments.ts';
import { runChecks, type Entry } from './engine.ts';
import { addToHistory, prepareHistory, readHistory } from './history.ts';
import { left, reap } from './reaper.ts';
import { makeReporter } from './reporter-names.ts';
import { requestFrom, type Request } from './request.ts';
import { UsageError } from './usage-error.ts';
import { waive } from './waivers.ts';

/** After an interruption the command has 2 s in all; the checks' own farewell has had most of it. Milliseconds. */
const LAST_LOOK = 400;

export async function run(line: CommandLine): Promise<number> {
  return runRequest(requestFrom(line, process.env));
}

/** Runs the checks of an entry module for a request, and tells; resolves to the exit code. */
export async function runRequest(request: Request, entry?: Entry): Promise<number> {
  const { settings, private: given, warnings, reporters: wanted, history } = request;
  if (history !== undefined) prepareHistory(history);
  const options = collecting(request);
  const record = recorder(given.transcript, 'mail');
  const recording = record === undefined ? {} : { record };
  const { mailcowKey: key, ...others } = given.secrets;
  const before = await reap(settings, given.secrets, recording);
  tell([...warnings, ...before.remarks]);
  const secrets = key === undefined || before.keyRefused ? others : { ...others, mailcowKey: key };
  const reporters = await Promise.all(wanted.map(({ name, file }) => makeReporter(name, options, file)));
  const { interrupted, bugs } = await runChecks({ settings, private: { ...given, secrets, refused: before.refused } }, reporters, entry);
  if (!interrupted) tell(await left());
  if (interrupted) tell((await reap(settings, secrets, { own: true, within: LAST_LOOK, ...recording })).remarks);
  for (const bug of bugs) process.stderr.write(`mailproof: this is a bug in mailproof, please report it: ${printable(bug)}\n`);
  const report = reporters[0]?.report();
  if (interrupted) return EXIT.interrupted;
  if (bugs.length > 0) return EXIT.failed;
  if (report === undefined || report.checks.length === 0) throw new UsageError('no check is left by --only and --skip; mailproof list shows the ids');
  if (history !== undefined) addToHistory(history, settings.domain, pastRun(report));
  // Its plugins' convention has other codes.
  if (wanted.some(({ name, file }) => name === 'nagios' && file === undefined)) return (await import('../reporters/nagios.ts')).nagiosExit([report], request.failOn);
  return report.exit;
}

/** What the reporters are told beside what the checks say: waivers first, since what is waived raises no alarm. */
function collecting({ settings, failOn, waivers, history, confirm, notifyOn }: Request): CollectorOptions {
  const past = history === undefined ? undefined : readHistory(history.folder, settings.domain);
  return {
    settings,
    failOn,
    enrich(report) {
      const counted = waive(report, waivers, failOn);
      return past === undefined ? counted : withHistory(counted, past, { confirm, failOn });
    },
    silent: (reports) => notifyOn === 'never' || (notifyOn === 'change' && !reports.some(({ changes }) => changes !== undefined && changes.raised.length + changes.cleared.length > 0)),
  };
}

function tell(remarks: readonly Text[]): void {
  for (const remark of remarks) process.stderr.write(`mailproof: ${render(remark)}\n`);
}
