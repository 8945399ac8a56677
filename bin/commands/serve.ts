/** `mailproof serve`: watches the domains of mailproof.yaml without end, and answers over HTTP how they are. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { say, verbatim, type Text } from '../../common/say.ts';
import { DEFAULT_DEADLINE } from '../../common/settings.ts';
import { reasonOf } from '../../common/system-error.ts';
import { HISTORY_SCHEMA, type HistorySummary } from '../../reporters/past/summary.ts';
import { render } from '../../reporters/render.ts';
import type { Report } from '../../reporters/report.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { readEnvironment, type CommandLine } from '../asked/arguments.ts';
import { readConfig } from '../asked/config.ts';
import { OPTIONS, type OptionName, type OptionSpec, type Values } from '../asked/options.ts';
import { optionPlace } from '../asked/places.ts';
import { requestFrom } from '../asked/request.ts';
import { UsageError } from '../asked/usage-error.ts';
import { count, domainFrom, numberFrom } from '../asked/values.ts';
import { inHistory, prepareHistory, type HistoryRequest } from '../history/history.ts';
import { historyOf } from '../history/queries.ts';
import { refuseUnready } from '../outside/notify/channel.ts';
import { makeApp } from '../serve/app.ts';
import { runChild } from '../serve/child.ts';
import { ServerWatch } from '../serve/watch.ts';
import { readReports } from './report-file.ts';

const DEFAULT_EVERY = 300;
const MILLISECONDS = 1000;
const HOST = '127.0.0.1';
const PORT = 9725;
/** Beside the deadline a run has what it needs to begin, to clean up and to tell. Milliseconds. */
const AROUND_A_RUN = 90_000;
/** The history is asked anew after so many milliseconds at the latest, and after each run. */
const FRESH = 15_000;
/** In the history's folder: the last report of each domain. */
const REPORTS = 'reports';
/** What is about this place, whatever the domain. */
const FOR_ALL: ReadonlySet<OptionName> = new Set(['resolver', 'ca', 'control', 'timeout', 'deadline', 'lang']);
/** What a run is not given: what is about serving, and what serving says itself. */
const OWN: ReadonlySet<OptionName> = new Set([
  'listen',
  'every',
  'reporter',
  'notify-on',
  'concurrency',
  'shard',
  'probe-any',
]);

export async function serve(line: CommandLine): Promise<number> {
  const request = requestFrom(line, process.env, { usage: 'mailproof serve example.org', secrets: false });
  const { history } = request;
  if (history === undefined) throw new UsageError(say`serve keeps what it sees: name a folder with --history DIR`);
  refuseUnready(request.notify);
  const config = readConfig(line.values.config?.[0]);
  const given = { ...readEnvironment(process.env), ...line.values };
  const values: Values = { ...config.values, ...given };
  if (values['token-file']?.[0] === '-')
    throw new UsageError(
      say`${optionPlace(values, 'token-file')} -: serve runs again and again, and standard input is read once; name a file`,
    );
  const own = new Map(config.domains.map((one) => [domainFrom(one.domain), one.values]));
  const intervals = new Map(
    request.runs.map(({ settings: { domain } }) => [
      domain,
      (numberFrom({ ...config.values, ...own.get(domain), ...given }, 'every') ?? DEFAULT_EVERY) * MILLISECONDS,
    ]),
  );
  for (const remark of prepareHistory(history)) tell(remark);
  mkdirSync(join(history.folder, REPORTS), { recursive: true });
  const patience = (numberFrom(values, 'deadline') ?? DEFAULT_DEADLINE / MILLISECONDS) * MILLISECONDS + AROUND_A_RUN;
  const shown = new Shown(history.folder, intervals);
  const watch = new ServerWatch({
    intervals,
    atOnce: count(values, 'concurrency') ?? availableParallelism(),
    look: (domain, stop) => {
      const looking = { history, patience, stop, shown };
      return intervals.has(domain) ? lookAt(domain, { ...looking, line }) : lookOnce(domain, { ...looking, values });
    },
  });
  const isOpen = values['probe-any'] !== undefined;
  const app = makeApp({
    watch,
    intervals,
    patience,
    ...(isOpen ? { anybody: DEFAULT_EVERY * MILLISECONDS } : {}),
    summary: () => shown.summary(),
    report: (domain) => (isOpen || intervals.has(domain) ? shown.report(domain) : undefined),
  });
  const { host, port } = placeFrom(values);
  const server = await listening(app.fetch, host, port);
  watch.start();
  await stopSignal();
  server.close();
  await watch.stop();
  server.closeAllConnections();
  return EXIT.good;
}

interface Looking {
  readonly history: HistoryRequest;
  readonly patience: number;
  readonly stop: AbortSignal;
  readonly shown: Shown;
}

async function lookAt(domain: string, { line, ...looking }: Looking & { readonly line: CommandLine }): Promise<void> {
  await runIn(domain, looking, [...passedOn(line.values), '--notify-on=never']);
}

/** Somebody else's domain: with none of the operator's secrets, not kept, and told to nobody. */
async function lookOnce(domain: string, { values, ...looking }: Looking & { readonly values: Values }): Promise<void> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:MAILPROOF_|MAILCOW_)/.test(name));
  await runIn(
    domain,
    looking,
    [...passedOn(values, (name) => FOR_ALL.has(name)), '--config=/dev/null', '--no-accounts'],
    Object.fromEntries(own),
  );
}

async function runIn(
  domain: string,
  { history, patience, stop, shown }: Looking,
  options: readonly string[],
  environment = process.env,
): Promise<void> {
  const words = [domain, ...options, `--reporter=json=${reportFile(history.folder, domain)}`];
  const trouble = await runChild({ words, environment, patience, stop });
  shown.forget(domain);
  if (trouble === undefined) return;
  tell(say`${domain}: ${trouble}`);
  throw new Error('no result');
}

/** The options of the command line; a run reads the environment and the configuration by itself. */
function passedOn(values: Values, isPassed = (name: OptionName) => !OWN.has(name)): readonly string[] {
  return (OPTIONS as readonly OptionSpec[]).flatMap(({ name, value }) =>
    !isPassed(name as OptionName)
      ? []
      : (values[name as OptionName] ?? []).map((typed) => (value === undefined ? `--${name}` : `--${name}=${typed}`)),
  );
}

function reportFile(folder: string, domain: string): string {
  return join(folder, REPORTS, `${domain}.json`);
}

/** What is shown: read again after each run, and kept in between. */
class Shown {
  readonly #folder: string;
  readonly #intervals: ReadonlyMap<string, number>;
  readonly #reports = new Map<string, Report | undefined>();
  #summary: { readonly at: number; readonly content: HistorySummary } | undefined;

  constructor(folder: string, intervals: ReadonlyMap<string, number>) {
    this.#folder = folder;
    this.#intervals = intervals;
  }

  forget(domain: string): void {
    this.#reports.delete(domain);
    this.#summary = undefined;
  }

  report(domain: string): Report | undefined {
    if (!this.#reports.has(domain)) this.#reports.set(domain, lastReport(reportFile(this.#folder, domain)));
    return this.#reports.get(domain);
  }

  summary(): HistorySummary {
    if (this.#summary === undefined || performance.now() - this.#summary.at > FRESH)
      this.#summary = { at: performance.now(), content: this.#asked() };
    return this.#summary.content;
  }

  #asked(): HistorySummary {
    const now = Date.now();
    const domains = inHistory(this.#folder, (database) =>
      [...this.#intervals].flatMap(([domain, interval]) => historyOf(database, domain, { now, interval }) ?? []),
    );
    return { schema: HISTORY_SCHEMA, asked: new Date(now).toISOString(), domains };
  }
}

/** Undefined before the first run, and where somebody has spoiled the file: the next run mends it. */
function lastReport(file: string): Report | undefined {
  try {
    readFileSync(file);
    return readReports(file)[0];
  } catch {
    return undefined;
  }
}

function placeFrom(values: Values): { readonly host: string; readonly port: number } {
  const typed = values.listen?.[0];
  if (typed === undefined) return { host: HOST, port: PORT };
  const [, bracketed, plain, digits = ''] = /^(?:\[([\da-f:.]+)\]|([^\s:[\]]*)):(\d{1,5})$/i.exec(typed) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535)
    throw new UsageError(
      say`${optionPlace(values, 'listen')} "${typed}" must be an address and a port, such as 127.0.0.1:9725 or [::1]:9725`,
    );
  return { host: bracketed ?? (plain === undefined || plain === '' ? HOST : plain), port };
}

/** Resolves once it answers. */
async function listening(fetch: Parameters<typeof listen>[0]['fetch'], host: string, port: number): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const server = listen({ fetch, hostname: host, port }, (address) => {
    const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    process.stdout.write(
      `${render(say`mailproof serve answers at ${verbatim(`http://${shown}:${address.port}/`)}`)}\n`,
    );
    resolve(server as Server);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    reject(
      new UsageError(say`cannot listen on ${`${host}:${port}`}: ${LISTENING[error.code ?? ''] ?? reasonOf(error)}`),
    );
  });
  return promise;
}

const LISTENING: Readonly<Record<string, Text>> = {
  EADDRINUSE: say`another program listens there`,
  EADDRNOTAVAIL: say`this machine has no such address`,
  ENOTFOUND: say`there is no such name`,
};

/** The first signal ends it in order, the second at once. */
function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (told) process.exit(EXIT.interrupted);
      told = true;
      resolve();
    });
  return promise;
}

function tell(text: Text): void {
  process.stderr.write(`mailproof: ${render(text)}\n`);
}
