/**
 * `mailproof <domain>`: runs the checks against a live server, after and before a look at what other runs left behind.
 */
import { say, type Text } from '../../common/say.ts';
import type { CollectorOptions } from '../../reporters/collector.ts';
import { pastRun, withHistory } from '../../reporters/history.ts';
import { render } from '../../reporters/render.ts';
import { hasNews } from '../../reporters/words.ts';
import { EXIT, exitOfAll } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { runChecks, type Entry } from '../engine/engine.ts';
import { lookFirst } from '../engine/first-look.ts';
import { domainsAtOnce } from '../engine/open-files.ts';
import { keepRuns, prepareHistory, readHistory } from '../engine/history.ts';
import { left, reapAll } from '../engine/reaper.ts';
import { withRoots } from '../engine/roots.ts';
import { makeReporter } from '../asked/reporter-names.ts';
import { requestFrom, type Request } from '../asked/request.ts';
import { pingFrom, signOfLife } from '../outside/sign-of-life.ts';
import { UsageError } from '../asked/usage-error.ts';
import { waive } from '../asked/waivers.ts';

/** After an interruption the command has 2 s in all; the checks' own farewell has had most of it. Milliseconds. */
const LAST_LOOK = 400;

export async function run(line: CommandLine): Promise<number> {
  return runRequest({ ...requestFrom(line, process.env), ping: pingFrom(process.env) });
}

/** Runs the checks of an entry module for a request, and tells; resolves to the exit code. */
export async function runRequest(request: Request, entry?: Entry): Promise<number> {
  const { warnings, reporters: wanted, history, ping } = request;
  const concurrency = domainsAtOnce(request.concurrency);
  if (history !== undefined) prepareHistory(history);
  // What other runs left at a server is no matter of files at hand, and a domain is whatever stands in them.
  const atServer = entry === undefined || entry === 'all';
  const given = atServer ? await lookFirst(request.runs, isKnown(request)) : request;
  const options = collecting({ ...request, runs: given.runs });
  const { runs, remarks } = atServer ? await reapAll(given.runs, {}) : { runs: given.runs, remarks: [] };
  tell([...warnings, ...remarks]);
  const reporters = await Promise.all(wanted.map((one) => makeReporter(one, options)));
  const ended = await runChecks({ runs, concurrency }, reporters, entry);
  const { interrupted } = ended;
  const bugs = [...ended.bugs, ...reporters.flatMap((reporter) => reporter.bugs())];
  if (!interrupted && atServer) tell(await left());
  if (interrupted && atServer) tell((await reapAll(runs, { own: true, within: LAST_LOOK })).remarks);
  for (const bug of bugs) tell([say`this is a bug in mailproof, please report it: ${bug}`]);
  const reports = reporters[0]?.reports() ?? [];
  tell(reporters[0]?.troubles() ?? []);
  if (interrupted) return EXIT.interrupted;
  if (bugs.length > 0) return EXIT.failed;
  if (reports.length === 0)
    throw new UsageError(say`no check is left by --only and --skip; mailproof list shows the ids`);
  if (history !== undefined)
    tell(keepRuns(history, new Map(reports.map((report) => [report.target.domain, pastRun(report)]))));
  tell(await signOfLife(ping, reports));
  // Its plugins' convention has other codes.
  if (wanted.some(({ name, file }) => name === 'nagios' && file === undefined))
    return (await import('../../reporters/nagios.ts')).nagiosExit(reports, request.failOn);
  return exitOfAll(reports);
}

/** Whether earlier runs were about a domain. */
function isKnown({ history }: Request): (domain: string) => boolean {
  return (domain) => history !== undefined && readHistory(history.folder, domain).length > 0;
}

/**
 * What the reporters are told beside what the checks say: roots first, then waivers, since what is waived raises no
 * alarm.
 */
function collecting({ runs, failOn, waivers, history, confirm, stale, notifyOn }: Request): CollectorOptions {
  const past =
    history === undefined
      ? undefined
      : new Map(runs.map(({ settings: { domain } }) => [domain, readHistory(history.folder, domain)]));
  return {
    settings: runs.map(({ settings }) => settings),
    failOn,
    enrich(report) {
      const counted = waive(withRoots(report, failOn), waivers, failOn);
      return past === undefined
        ? counted
        : withHistory(counted, past.get(report.target.domain) ?? [], { confirm, failOn, stale });
    },
    silent: (reports) => notifyOn === 'never' || (notifyOn === 'change' && !reports.some(hasNews)),
  };
}

function tell(remarks: readonly Text[]): void {
  for (const remark of remarks) process.stderr.write(`mailproof: ${render(remark)}\n`);
}
