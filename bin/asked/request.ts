/**
 * From the command line, the environment and the configuration file to a checked request: one run a domain, and how to
 * tell.
 */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';
import { DEFAULT_STALE } from '../../reporters/dark.ts';
import type { Language } from '../../reporters/language.ts';
import type { Detail } from '../../reporters/collector.ts';
import { identityOf, unwritable } from '../../reporters/target.ts';
import { FAIL_ON, type FailOn } from '../../reporters/verdict.ts';
import { readEnvironment, readTextFile, refuseUnknownVariables, type CommandLine } from './arguments.ts';
import { channelFrom, type Channel } from '../outside/notify/channel.ts';
import { readConfig } from './config.ts';
import { DEFAULT_KEEP, type HistoryRequest } from '../history/history.ts';
import { askedLanguage } from './language.ts';
import type { MaintenanceWindow } from './maintenance.ts';
import { NOTIFY_ON, type Values } from './options.ts';
import { optionPlace } from './places.ts';
import { isReporterName, languageFor, REPORTER_NAMES, type ReporterRequest } from './reporter-names.ts';
import { secretsForEach } from './secrets.ts';
import { isInShard, shardFrom, shardRemark } from './shard.ts';
import { prepareTranscript } from './transcript.ts';
import { suggestion, UsageError } from './usage-error.ts';
import { count, domainFrom, oneOf, settingsFrom, spanOf } from './values.ts';
import type { Waiver } from './waivers.ts';

export interface Request {
  /** The domains to look at, in the order in which they were named; empty only where none is in the shard. */
  readonly runs: readonly Run[];
  /** How many domains are checked at once. */
  readonly concurrency: number;
  /** About how secrets are kept. */
  readonly warnings: readonly Text[];
  readonly failOn: FailOn;
  readonly reporters: readonly ReporterRequest[];
  /** How much the screen tells; what the command thinks best unless it was asked for. */
  readonly detail?: Detail;
  /** Reports are for strangers to read. */
  readonly mask: boolean;
  readonly waivers: readonly Waiver[];
  /** Of each domain. */
  readonly maintenance: ReadonlyMap<string, readonly MaintenanceWindow[]>;
  readonly history?: HistoryRequest;
  /** With history: how many equal runs in a row it takes for a change to count. */
  readonly confirm: number;
  /** With history: for how long a required check may be unknown before that is told, in milliseconds. */
  readonly stale: number;
  readonly notifyOn: NotifyOn;
  /** With history: where to tell what is new. */
  readonly notify: readonly Channel[];
  /** Where to tell that a run is over; a secret. */
  readonly ping?: string | undefined;
}

export type NotifyOn = (typeof NOTIFY_ON)[number];

/** What a command wants to know besides what all of them do. */
export interface Wish {
  /** How it is called, with a domain. */
  readonly usage?: string;
  /** Whether it has use for secrets; else none is read. */
  readonly secrets?: boolean;
  /** Whether it has nothing against a shard without any domain. */
  readonly mayBeNone?: boolean;
}

/** Enough that one slow server holds up nobody else's domain, and few enough for one machine's connections. */
const DEFAULT_CONCURRENCY = 20;

type Environment = Readonly<Record<string, string | undefined>>;

/** The request of a run: command line over environment over configuration file. */
export function requestFrom(
  line: CommandLine,
  environment: Environment,
  { usage = 'mailproof example.org', secrets: wanted = true, mayBeNone = false }: Wish = {},
): Request {
  refuseUnknownVariables(environment);
  const config = readConfig(line.values.config?.[0]);
  const given = { ...readEnvironment(environment), ...line.values };
  const values: Values = { ...config.values, ...given };
  const blocks = new Map(config.domains.map((block) => [domainFrom(block.domain, verbatim(block.at)), block]));
  const own = new Map([...blocks].map(([domain, block]) => [domain, block.values]));
  const all = domainsFrom(line, environment) ?? [...own.keys()];
  if (all.length === 0) throw new UsageError(say`which domain? Run: ${usage} (mailproof --help tells more)`);
  const shard = shardFrom(values);
  const domains = shard === undefined ? all : all.filter((domain) => isInShard(domain, shard));
  if (shard !== undefined && domains.length === 0 && !mayBeNone)
    throw new UsageError(shardRemark(shard, domains.length, all.length));
  const remarks = shard === undefined ? undefined : [shardRemark(shard, domains.length, all.length)];
  const settings = domains.map((domain) => settingsFrom(domain, { ...config.values, ...own.get(domain), ...given }));
  const files = domains.map((domain) => own.get(domain)?.['token-file']?.[0]);
  const { secrets, warnings } = wanted
    ? secretsForEach(settings, environment, {
        ofEach: files,
        ofAll: given['token-file']?.[0] ?? config.values['token-file']?.[0],
        elsewhere: [...own.keys()],
      })
    : NO_SECRETS;
  const transcript = values.transcript?.[0];
  if (transcript !== undefined) prepareTranscript(transcript, optionPlace(values, 'transcript'));
  return {
    runs: settings.map((each, index) => ({
      settings: secrets[index]?.dqsKey === undefined ? each : { ...each, blocklistKey: true },
      private: {
        secrets: secrets[index] ?? {},
        ...(transcript === undefined ? {} : { transcript }),
        ...(remarks === undefined ? {} : { remarks }),
      },
    })),
    concurrency: count(values, 'concurrency') ?? DEFAULT_CONCURRENCY,
    warnings: shard === undefined || domains.length > 0 ? warnings : [shardRemark(shard, 0, all.length)],
    ...outputFrom(values),
    waivers: config.waivers,
    maintenance: new Map(
      domains.map((domain) => [domain, [...config.maintenance, ...(blocks.get(domain)?.maintenance ?? [])]]),
    ),
    confirm: count(values, 'confirm') ?? 1,
    stale: spanOf(values, 'stale') ?? DEFAULT_STALE,
    ...watchFrom(values),
    notify: notifyFrom(values, line.values.notify !== undefined),
  };
}

const NO_SECRETS = { secrets: [], warnings: [] };

/** How to tell. */
export function outputFrom(values: Values): Pick<Request, 'failOn' | 'reporters' | 'detail' | 'mask'> {
  const detail = detailFrom(values);
  return {
    failOn: oneOf(values, 'fail-on', FAIL_ON) ?? 'required',
    reporters: reportersFrom(values, askedLanguage(values)),
    mask: values.mask !== undefined,
    ...(detail === undefined ? {} : { detail }),
  };
}

function detailFrom({ verbose, quiet }: Values): Detail | undefined {
  if (verbose !== undefined && quiet !== undefined)
    throw new UsageError(say`--verbose and --quiet are opposites: give one of them`);
  if (verbose !== undefined) return 'verbose';
  return quiet === undefined ? undefined : 'quiet';
}

/** The domains that are named for this run, checked, each once; undefined where the configuration file is to say. */
function domainsFrom(line: CommandLine, environment: Environment): readonly string[] | undefined {
  const named = environment['MAILPROOF_DOMAIN']?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
  if (line.words.length > 0) return [...new Set(line.words.map((word) => domainFrom(word)))];
  const at = verbatim('MAILPROOF_DOMAIN');
  return named.length === 0 ? undefined : [...new Set(named.map((word) => domainFrom(word, at)))];
}

/** The one run of a command that takes one domain. */
export function oneRun({ runs: [run, other] }: Pick<Request, 'runs'>): Run {
  if (run === undefined || other !== undefined)
    throw new UsageError(say`one domain at a time here: ${other?.settings.domain ?? ''} is one too many`);
  return run;
}

/** What has to do with runs that follow one another. */
function watchFrom(values: Values): Pick<Request, 'history' | 'notifyOn'> {
  const folder = values.history?.[0];
  const notifyOn = oneOf(values, 'notify-on', NOTIFY_ON) ?? 'always';
  const keep = count(values, 'keep') ?? DEFAULT_KEEP;
  if (folder !== undefined) return { history: { folder, keep, at: optionPlace(values, 'history') }, notifyOn };
  const needing =
    (['keep', 'confirm', 'stale', 'notify'] as const).find((name) => values[name] !== undefined) ??
    (notifyOn === 'change' ? 'notify-on' : undefined);
  if (needing !== undefined)
    throw new UsageError(
      say`${optionPlace(values, needing)} needs the runs before this one: name a folder for them with --history DIR`,
    );
  return { notifyOn };
}

const FILE_PREFIX = 'file:';

/** @param isPublic The addresses stand on the command line. */
function notifyFrom(values: Values, isPublic: boolean): readonly Channel[] {
  const channels = (values.notify ?? []).flatMap((typed, index) => {
    const at = optionPlace(values, 'notify', index);
    if (!typed.startsWith(FILE_PREFIX)) return [channelFrom(typed, at, isPublic)];
    const file = typed.slice(FILE_PREFIX.length);
    const lines = readTextFile(file).split('\n');
    return lines.flatMap((line, number) =>
      line.trim() === '' || line.startsWith('#')
        ? []
        : [channelFrom(line.trim(), verbatim(`${file}:${number + 1}`), false)],
    );
  });
  return [...new Map(channels.map((channel) => [channel.print, channel])).values()];
}

/** Which reporters are asked for, each with its file. */
export function reportersFrom(values: Values, asked: Language | undefined): readonly ReporterRequest[] {
  const requests = (values.reporter ?? ['console']).map((typed, index) => {
    const at = optionPlace(values, 'reporter', index);
    const [name = '', ...rest] = typed.split('=');
    if (!isReporterName(name))
      throw new UsageError(
        say`${at}: unknown reporter "${name}"${suggestion(name, REPORTER_NAMES)} (there are ${REPORTER_NAMES.join(', ')})`,
      );
    const file = rest.length === 0 ? undefined : rest.join('=');
    const why = file === undefined ? undefined : file === '' ? say`no file is named` : unwritable(file);
    if (why !== undefined) throw new UsageError(say`${at} ${typed} cannot be written: ${why}`);
    return { name, file, language: languageFor(name, asked) };
  });
  refuseSharedOutput(requests);
  return requests;
}

/** Two reports in one place would spoil each other. */
function refuseSharedOutput(requests: readonly ReporterRequest[]): void {
  const taken = new Map<string, ReporterRequest>();
  for (const request of requests) {
    const place = identityOf(request.file);
    const before = place === undefined ? undefined : taken.get(place);
    if (before !== undefined)
      throw new UsageError(
        request.file === undefined && before.file === undefined
          ? say`only one reporter can write to standard output; give the others a file: --reporter ${request.name}=FILE`
          : say`the reporters ${before.name} and ${request.name} would write to one place, ${request.file ?? before.file ?? ''}; give each a file of its own`,
      );
    if (place !== undefined) taken.set(place, request);
  }
}
