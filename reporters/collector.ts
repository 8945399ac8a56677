/** What all reporters share: vitest's events in, checks and at the end one report a domain out. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { CheckMeta, DomainMeta, RunMeta } from '../checks/meta.ts';
import type { Settings } from '../fixtures/settings.ts';
import { speaking, spoken, type Language } from './language.ts';
import { emit } from './output.ts';
import { checkReport, makeReport, type CheckReport, type Report } from './report.ts';
import type { FailOn } from './verdict.ts';

export interface CollectorOptions {
  /** Of the domains, in the order in which they were named. */
  readonly settings: readonly Settings[];
  readonly failOn: FailOn;
  /** What it tells in; the language of the process unless told. */
  readonly language?: Language;
  /** What earlier runs and the operator's waivers add to a report. */
  readonly enrich?: (report: Report) => Report;
  /** Whether there is nothing to say on standard output (`--notify-on`); files are written all the same. */
  readonly silent?: (reports: readonly Report[]) => boolean;
}

/** What is known of one domain by now. */
interface Gathered {
  readonly settings: Settings;
  readonly checks: Map<string, CheckReport>;
  run: RunMeta | undefined;
  ended: Date | undefined;
}

const MILLISECONDS = 1000;

/** A vitest reporter that hands each ended check and the whole reports to its subclass. */
export abstract class Collector implements Reporter {
  protected readonly options: CollectorOptions;
  readonly #language: Language;
  readonly #domains: ReadonlyMap<string, Gathered>;
  /** The ids of all checks, in the order of the cards. */
  #order: readonly string[] = [];
  #cards: ReadonlyMap<string, CheckMeta> = new Map();
  #started = new Date();
  #reports: readonly Report[] | undefined;

  constructor(options: CollectorOptions) {
    this.options = options;
    this.#language = options.language ?? spoken();
    this.#domains = new Map(options.settings.map((settings) => [settings.domain, { settings, checks: new Map(), run: undefined, ended: undefined }]));
  }

  /** What the run is about, known before any of it begins: the ids of the checks, or the names of several domains. */
  protected onPlan?(names: readonly string[]): void;
  /** One of them has ended. */
  protected onDone?(name: string): void;
  /** The reports of a run, one a domain, in the order in which the domains were named. Renders before it first awaits anything. */
  protected onReports?(reports: readonly Report[]): void | Promise<void>;

  onTestRunStart(): void {
    this.#started = new Date();
  }

  onTestModuleCollected(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const cards = tests.flatMap((test) => test.meta().domain?.cards ?? test.meta().mailproof ?? []);
    this.#cards = new Map(cards.map((card) => [card.id, card]));
    this.#order = cards.map(({ id }) => id);
    speaking(this.#language, () => this.onPlan?.(tests.map(({ name }) => name)));
  }

  onTestCaseResult(test: TestCase): void {
    speaking(this.#language, () => this.#take(test));
  }

  async onTestRunEnd(): Promise<void> {
    const reports = this.reports();
    if (reports.length > 0) await this.retell(reports);
  }

  /** Tells reports of runs that are over. */
  async retell(reports: readonly Report[]): Promise<void> {
    this.#reports = reports;
    await speaking(this.#language, () => this.onReports?.(reports));
  }

  /** The reports of what is known by now: those of domains of which something is. */
  reports(): readonly Report[] {
    const begun = [...this.#domains.values()].filter(({ checks }) => checks.size > 0);
    return this.#reports ?? speaking(this.#language, () => begun.map((gathered) => this.#reportOf(gathered)));
  }

  /** Tells: to the file, or on standard output where there is something to say. */
  protected async tell(text: string | Iterable<string>, file: string | undefined): Promise<void> {
    if (file === undefined && this.options.silent?.(this.reports()) === true) return;
    await emit(text, file);
  }

  #take(test: TestCase): void {
    const { mailproof, domain, run } = test.meta();
    const gathered = domain === undefined ? [...this.#domains.values()][0] : this.#domains.get(domain.name);
    if (gathered === undefined) return;
    const ended = domain === undefined ? this.#one(test, mailproof) : this.#several(domain);
    for (const check of ended) gathered.checks.set(check.id, check);
    gathered.run = run ?? gathered.run;
    gathered.ended = new Date();
    this.onDone?.(test.name);
  }

  #one(test: TestCase, meta: CheckMeta | undefined): readonly CheckReport[] {
    const { state, errors } = test.result();
    return meta === undefined ? [] : [checkReport(meta, { state, errors: errors ?? [] }, (test.diagnostic()?.duration ?? 0) / MILLISECONDS)];
  }

  #several({ checks }: DomainMeta): readonly CheckReport[] {
    return checks.flatMap(({ id, outcome, crash, milliseconds }) => {
      const card = this.#cards.get(id);
      if (card === undefined) return [];
      const errors = crash === undefined ? [] : [{ message: crash }];
      return [checkReport({ ...card, ...(outcome === undefined ? {} : { outcome }) }, { state: crash === undefined ? 'passed' : 'failed', errors }, milliseconds / MILLISECONDS)];
    });
  }

  /** One domain's report is about the whole run; of several, each is about its own time. */
  #reportOf({ settings, checks, run, ended = new Date() }: Gathered): Report {
    const alone = this.#domains.size === 1 || run === undefined;
    const started = alone ? this.#started : new Date(run.started);
    const end = alone ? new Date() : ended;
    const report = makeReport(this.#order.flatMap((id) => checks.get(id) ?? []), {
      settings,
      failOn: this.options.failOn,
      started,
      seconds: (end.getTime() - started.getTime()) / MILLISECONDS,
      run,
    });
    return this.options.enrich?.(report) ?? report;
  }
}
