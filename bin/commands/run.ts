/**
 * `mailproof <domain>`: runs the checks against a live server, after and before a look at what other runs left behind.
 */
import { say, type Text } from '../../common/say.ts';
import type { CollectorOptions } from '../../reporters/collector.ts';
import { pastRun, withHistory, withNews, type BadRow } from '../../reporters/history.ts';
import { masked } from '../../reporters/mask.ts';
import { render } from '../../reporters/render.ts';
import type { Changes, PastRun, Report } from '../../reporters/report.ts';
import { hasNews } from '../../reporters/words.ts';
import { EXIT, exitOfAll, type FailOn } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import type { Run } from '../../fixtures/senses.ts';
import { loadEngine, runChecks, type EntryModule } from '../engine/engine.ts';
import { deepRemarks } from '../engine/deep.ts';
import { createEarlyDns, type EarlyDns } from '../engine/early-dns.ts';
import { lookFirst } from '../engine/first-look.ts';
import { domainsAtOnce } from '../engine/open-files.ts';
import { NoRoom } from '../history/database.ts';
import { keepEvents, markPrinted, PRINTED, unprinted } from '../history/events.ts';
import {
  inHistory,
  isThere,
  keepRuns,
  lastRuns,
  prepareHistory,
  readHistory,
  type HistoryRequest,
} from '../history/history.ts';
import { badRows } from '../history/queries.ts';
import { left, reapAll } from '../engine/reaper.ts';
import { withRelayAccounts } from '../engine/relay-accounts.ts';
import { withForecast } from '../engine/forecast.ts';
import { withRoots } from '../engine/roots.ts';
import { makeReporter } from '../asked/reporter-names.ts';
import { maintenanceReason, windowAt, type MaintenanceWindow } from '../asked/maintenance.ts';
import { requestFrom, type Request } from '../asked/request.ts';
import { cards } from './catalogue.ts';
import { refuseUnready } from '../outside/notify/channel.ts';
import { deliver } from '../outside/notify/deliver.ts';
import { outputEnded } from '../outside/standard-output.ts';
import { pingFrom, signOfLife } from '../outside/sign-of-life.ts';
import { UsageError } from '../asked/usage-error.ts';
import { waive } from '../asked/waivers.ts';

/** After an interruption the command has 2 s in all; the checks' own farewell has had most of it. Milliseconds. */
const LAST_LOOK = 400;

export async function run(line: CommandLine): Promise<number> {
  const request = { ...requestFrom(line, process.env, { mayBeNone: true }), ping: pingFrom(process.env) };
  return request.runs.length === 0 ? tellNone(request) : runRequest(request);
}

/** A shard without any domain is no trouble: there is nothing to tell, in every file that is waited for. */
async function tellNone(request: Request): Promise<number> {
  tell(request.warnings);
  const options = collecting(request, new Map(), new Map());
  const reporters = await Promise.all(
    request.reporters.filter(({ file }) => file !== undefined).map((one) => makeReporter(one, options)),
  );
  for (const reporter of reporters) await reporter.retell([]);
  tell(await signOfLife(request.ping, []));
  return EXIT.good;
}

/** Runs the checks of an entry module for a request, and tells; resolves to the exit code. */
export async function runRequest(request: Request, entry?: EntryModule): Promise<number> {
  const { warnings, reporters: wanted, history, ping } = request;
  const concurrency = domainsAtOnce(request.concurrency);
  refuseUnready(request.notify);
  if (history !== undefined) tell(prepareHistory(history));
  // What other runs left at a server is no matter of files at hand, and a domain is whatever stands in them.
  const atServer = entry === undefined || entry === 'all';
  tell(warnings);
  void loadEngine(atServer && request.runs.length === 1);
  const early = createEarlyDns();
  const looked = atServer ? await lookFirst(request.runs, early.dns, isKnown(request)) : request;
  if (atServer && request.runs.some(({ settings }) => settings.deep === true))
    tell(deepRemarks(request.runs, await cards()));
  const given = atServer ? { runs: await prepared(looked.runs, early) } : looked;
  const resting = atServer ? restingNow(request) : new Map<string, MaintenanceWindow>();
  const own = new Map<string, Changes | undefined>();
  // Of a message or of reports each line is what was asked for.
  const detail = request.notifyOn === 'change' ? 'news' : atServer ? 'usual' : 'verbose';
  const options = collecting({ detail, ...request, runs: given.runs }, own, resting);
  const { runs, remarks } = atServer ? await reapAll(given.runs, {}) : { runs: given.runs, remarks: [] };
  tell(remarks);
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
    tell(
      await keepAndNotify(
        request,
        history,
        // What earlier runs found and nobody could read has its own place in the history.
        reports.map((report) => withChanges(report, own.get(report.target.domain))),
        resting,
      ),
    );
  tell(await signOfLife(ping, reports));
  // Its plugins' convention has other codes.
  if (wanted.some(({ name, file }) => name === 'nagios' && file === undefined))
    return (await import('../../reporters/nagios.ts')).nagiosExit(reports, request.failOn);
  return exitOfAll(reports);
}

/** What a run is given before it begins. */
async function prepared(runs: readonly Run[], early: EarlyDns): Promise<readonly Run[]> {
  const [given] = await Promise.all([withRelayAccounts(runs, process.env, tell, early), early.askAhead(runs)]);
  return early.handedOn(given);
}

/** Keeps the runs with what is new in them, all or nothing, and tells that. Resolves to what went wrong. */
async function keepAndNotify(
  { notify, notifyOn }: Request,
  history: HistoryRequest,
  reports: readonly Report[],
  resting: Resting,
): Promise<readonly Text[]> {
  const unread = outputEnded.aborted && notifyOn !== 'never';
  const channels = [...notify.map(({ print }) => print), ...(unread ? [PRINTED] : [])];
  const troubles = keepRuns(
    history,
    new Map(
      reports.map((report) => [
        report.target.domain,
        resting.has(report.target.domain) ? { ...pastRun(report), maintenance: true } : pastRun(report),
      ]),
    ),
    reports.flatMap(({ checks }) => checks),
    (database) => {
      for (const report of reports) {
        if (resting.has(report.target.domain)) continue;
        if (!unread) markPrinted(database, report.target.domain);
        keepEvents(database, report, channels);
      }
    },
  );
  return troubles.length > 0 || notify.length === 0 ? troubles : deliver(history.folder, notify);
}

/** Whether earlier runs were about a domain. */
function isKnown({ history }: Request): (domain: string) => boolean {
  return (domain) => history !== undefined && readHistory(history.folder, domain).length > 0;
}

function withChanges(report: Report, changes: Changes | undefined): Report {
  return changes === undefined ? report : { ...report, changes };
}

/**
 * What the reporters are told beside what the checks say: roots first, then waivers, since what is waived raises no
 * alarm.
 * @param own Gets what is new by each domain's own run.
 * @param resting The domains of which this run falls into a maintenance window: of these nothing counts, and nothing
 * is news.
 */
function collecting(
  { runs, failOn, detail, reporters: wanted, mask, waivers, history, confirm, stale, notifyOn }: Request,
  own: Map<string, Changes | undefined>,
  resting: Resting,
): CollectorOptions {
  const past = history === undefined ? undefined : pastOf(history.folder, runs);
  return {
    settings: runs.map(({ settings }) => settings),
    failOn,
    ...(detail === undefined ? {} : { detail }),
    files: wanted.flatMap(({ file }) => file ?? []),
    enrich: (report) => (mask ? masked(enriched(report)) : enriched(report)),
    silent: (reports) => notifyOn === 'never' || (notifyOn === 'change' && !reports.some(hasNews)),
  };

  function enriched(report: Report): Report {
    const rooted = withRoots(report, failOn);
    const window = resting.get(report.target.domain);
    if (window !== undefined) return atRest(rooted, window, failOn);
    const before = past?.get(report.target.domain);
    const foreseen = withForecast(rooted, before?.runs ?? [], failOn);
    const counted = waive(foreseen, waivers, failOn);
    if (before === undefined) return counted;
    const watched = withHistory(counted, before.runs, { confirm, failOn, stale }, before.rows);
    own.set(report.target.domain, watched.changes);
    return withNews(watched, before.unprinted);
  }
}

/** By domain: the window that it is in. */
type Resting = ReadonlyMap<string, MaintenanceWindow>;

function restingNow({ maintenance }: Request): Resting {
  const now = new Date();
  return new Map(
    [...maintenance].flatMap(([domain, windows]) => {
      const window = windowAt(windows, now);
      return window === undefined ? [] : [[domain, window] as const];
    }),
  );
}

/** During maintenance all that is wrong is expected: it is shown, and counts as little as what is waived. */
function atRest(report: Report, window: MaintenanceWindow, failOn: FailOn): Report {
  const reason = maintenanceReason(window);
  const counted = waive(report, [{ id: '*', reason: render(reason) }], failOn);
  const remark = render(say`Nothing counts, and nobody is told: ${reason}`);
  // A server that is off has nothing that could be determined, and that is no alarm either.
  return {
    ...counted,
    exit: EXIT.good,
    vantage: { ...counted.vantage, remarks: [...counted.vantage.remarks, remark] },
  };
}

interface Before {
  readonly runs: readonly PastRun[];
  readonly rows: ReadonlyMap<string, BadRow>;
  /** News that nobody could read. */
  readonly unprinted: Changes;
}

const NO_NEWS: Changes = { raised: [], cleared: [], stale: [], known: [] };

/** Undefined where the disk is in the way, which has been told: then nothing is compared with anything. */
function pastOf(folder: string, runs: Request['runs']): ReadonlyMap<string, Before> | undefined {
  const domains = runs.map(({ settings: { domain } }) => domain);
  if (!isThere(folder))
    return new Map(domains.map((domain) => [domain, { runs: [], rows: new Map(), unprinted: NO_NEWS }]));
  try {
    return inHistory(folder, (database) => {
      const before = (domain: string): Before => ({
        runs: lastRuns(database, domain),
        rows: badRows(database, domain),
        unprinted: unprinted(database, domain),
      });
      return new Map(domains.map((domain) => [domain, before(domain)]));
    });
  } catch (error) {
    if (error instanceof NoRoom) return undefined;
    throw error;
  }
}

function tell(remarks: readonly Text[]): void {
  for (const remark of remarks) process.stderr.write(`mailproof: ${render(remark)}\n`);
}
