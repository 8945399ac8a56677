/** From the command line, the environment and the configuration file to a checked request: one run a domain, and how to tell. */
import { say, type Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';
import { DEFAULT_STALE } from '../../reporters/dark.ts';
import type { Language } from '../../reporters/language.ts';
import { identityOf, unwritable } from '../../reporters/target.ts';
import { FAIL_ON, type FailOn } from '../../reporters/verdict.ts';
import { readConfig, readEnvironment, type CommandLine } from './arguments.ts';
import { DEFAULT_KEEP, type HistoryRequest } from '../engine/history.ts';
import { askedLanguage } from './language.ts';
import type { Values } from './options.ts';
import { isReporterName, languageFor, REPORTER_NAMES, type ReporterRequest } from './reporter-names.ts';
import { secretsFrom, secretsForEach } from './secrets.ts';
import { suggestion, UsageError } from './usage-error.ts';
import { count, domainFrom, oneOf, settingsFrom, spanOf } from './values.ts';
import type { Waiver } from './waivers.ts';

export interface Request {
  /** The domains to look at, in the order in which they were named; never empty. */
  readonly runs: readonly Run[];
  /** So many domains at once. */
  readonly concurrency: number;
  /** About how secrets are kept. */
  readonly warnings: readonly Text[];
  readonly failOn: FailOn;
  readonly reporters: readonly ReporterRequest[];
  readonly waivers: readonly Waiver[];
  readonly history?: HistoryRequest;
  /** With history: after so many equal runs in a row a change counts. */
  readonly confirm: number;
  /** With history: for how long a required check may be unknown before that is told, in milliseconds. */
  readonly stale: number;
  readonly notifyOn: NotifyOn;
  /** Where to tell that a run is over; a secret. */
  readonly ping?: string | undefined;
}

/** When a run prints anything. */
const NOTIFY_ON = ['always', 'change', 'never'] as const;
export type NotifyOn = (typeof NOTIFY_ON)[number];

/** Enough that one slow server holds up nobody else's domain, and few enough for one machine's connections. */
const DEFAULT_CONCURRENCY = 20;

type Environment = Readonly<Record<string, string | undefined>>;

/** The request of a run: command line over environment over configuration file. */
export function requestFrom(line: CommandLine, environment: Environment): Request {
  const config = readConfig(line.values.config?.[0]);
  const given = { ...readEnvironment(environment), ...line.values };
  const values: Values = { ...config.values, ...given };
  const own = new Map(config.domains.map((entry) => [domainFrom(entry.domain), entry.values]));
  const domains = domainsFrom(line, environment) ?? [...own.keys()];
  if (domains.length === 0)
    throw new UsageError(say`which domain? Run: mailproof example.org (mailproof --help tells more)`);
  const settings = domains.map((domain) => settingsFrom(domain, { ...config.values, ...own.get(domain), ...given }));
  const files = domains.map((domain) => own.get(domain)?.['token-file']?.[0]);
  const { secrets, warnings } =
    domains.length === 1
      ? single(secretsFrom(environment, given['token-file']?.[0] ?? files[0] ?? values['token-file']?.[0]))
      : secretsForEach(settings, files, environment, values['token-file']?.[0]);
  const transcript = values.transcript?.[0];
  return {
    runs: settings.map((each, index) => ({
      settings: each,
      private: { secrets: secrets[index] ?? {}, ...(transcript === undefined ? {} : { transcript }) },
    })),
    concurrency: count(values, 'concurrency') ?? DEFAULT_CONCURRENCY,
    warnings,
    ...outputFrom(values),
    waivers: config.waivers,
    confirm: count(values, 'confirm') ?? 1,
    stale: spanOf(values, 'stale') ?? DEFAULT_STALE,
    ...watchFrom(values),
  };
}

/** How to tell. */
export function outputFrom(values: Values): Pick<Request, 'failOn' | 'reporters'> {
  return {
    failOn: oneOf(values, 'fail-on', FAIL_ON) ?? 'required',
    reporters: reportersFrom(values.reporter ?? ['console'], askedLanguage(values)),
  };
}

function single({ secrets, warnings }: ReturnType<typeof secretsFrom>): ReturnType<typeof secretsForEach> {
  return { secrets: [secrets], warnings };
}

/** The domains that are named for this run, checked, each once; undefined where the configuration file is to say. */
function domainsFrom(line: CommandLine, environment: Environment): readonly string[] | undefined {
  const named = environment['MAILPROOF_DOMAIN']?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
  const typed = line.words.length > 0 ? line.words : named;
  return typed.length === 0 ? undefined : [...new Set(typed.map(domainFrom))];
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
  if (folder !== undefined) return { history: { folder, keep }, notifyOn };
  const needing =
    (['keep', 'confirm', 'stale'] as const).find((name) => values[name] !== undefined) ??
    (notifyOn === 'change' ? 'notify-on change' : undefined);
  if (needing !== undefined)
    throw new UsageError(say`--${needing} needs the runs before this one: name a folder for them with --history DIR`);
  return { notifyOn };
}

function reportersFrom(given: readonly string[], asked: Language | undefined): readonly ReporterRequest[] {
  const requests = given.map((typed) => {
    const [name = '', ...rest] = typed.split('=');
    if (!isReporterName(name))
      throw new UsageError(
        say`unknown reporter "${name}"${suggestion(name, REPORTER_NAMES)} (there are ${REPORTER_NAMES.join(', ')})`,
      );
    const file = rest.length === 0 ? undefined : rest.join('=');
    const why = file === undefined ? undefined : file === '' ? say`no file is named` : unwritable(file);
    if (why !== undefined) throw new UsageError(say`--reporter ${typed} cannot be written: ${why}`);
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
