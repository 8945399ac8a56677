/** What a run has found by now, gathered once for all reporters that tell it in one language. */
import type { TestCase } from 'vitest/node';
import type { Area } from '../checks/words/area.ts';
import type { CheckMeta, DomainMeta, RunMeta } from '../checks/words/meta.ts';
import { english, type Text } from '../common/say.ts';
import { runKey, type Settings } from '../common/settings.ts';
import type { Language } from './language.ts';
import { checkReport, makeReport, type CheckReport, type Report, type RunFacts } from './report.ts';
import type { FailOn } from './verdict.ts';

export interface GatheringOptions {
  /** Of the domains, in the order in which they were named. */
  readonly settings: readonly Settings[];
  readonly failOn: FailOn;
  /** What earlier runs and the operator's waivers add to a report. */
  readonly enrich?: (report: Report) => Report;
}

const MILLISECONDS = 1000;

const gatherings = new WeakMap<readonly Settings[], Map<Language, Gathering>>();

/** The gathering of a run, whose reporters have the same settings. */
export function gatheringOf(options: GatheringOptions, language: Language): Gathering {
  const known = gatherings.get(options.settings) ?? new Map<Language, Gathering>();
  const present = known.get(language) ?? new Gathering(options);
  gatherings.set(options.settings, known.set(language, present));
  return present;
}

/** Hands out the same reports to whoever asks. What makes them speaks the language that is spoken when it is told. */
export class Gathering {
  readonly #options: GatheringOptions;
  readonly #seen = new WeakSet<TestCase>();
  /** The ids of all checks, in the order of the cards. */
  #cards: ReadonlyMap<string, CheckMeta> = new Map();
  #started = new Date();
  /** The same, as of performance.now(). */
  #began = performance.now();
  readonly #troubles = new Map<string, Text>();
  /** Of a run about one domain: what has ended, and what is true of the whole. */
  readonly #checks = new Map<string, CheckReport>();
  #run: RunMeta | undefined;
  #whole: Report | undefined;
  /** Of a run about several: those that have ended. */
  readonly #domains = new Map<string, Report>();

  constructor(options: GatheringOptions) {
    this.#options = options;
  }

  start(): void {
    this.#started = new Date();
    this.#began = performance.now();
  }

  plan(tests: readonly TestCase[]): void {
    const cards = tests.flatMap((test) => test.meta().domain?.cards ?? test.meta().mailproof ?? []);
    this.#cards = new Map(cards.map((card) => [card.id, card]));
  }

  /** Notes what a test has found; a second time it is not listened to. */
  take(test: TestCase): void {
    if (this.#seen.has(test)) return;
    this.#seen.add(test);
    const { mailproof, domain, run } = test.meta();
    for (const trouble of run?.troubles ?? []) this.#troubles.set(english(trouble), trouble);
    if (domain !== undefined) return this.#takeDomain(domain, run);
    this.#run = run ?? this.#run;
    if (mailproof === undefined) return;
    const { state, errors } = test.result();
    this.#checks.set(
      mailproof.id,
      checkReport(mailproof, { state, errors: errors ?? [] }, (test.diagnostic()?.duration ?? 0) / MILLISECONDS),
    );
  }

  /** The reports of what is known by now, one a domain, in the order in which the domains were named. */
  reports(): readonly Report[] {
    return this.#options.settings.flatMap(
      (settings) => this.#domains.get(runKey(settings)) ?? this.#wholeOf(settings) ?? [],
    );
  }

  /** The run is over: its one report says how long it took. */
  #wholeOf(settings: Settings): Report | undefined {
    if (this.#checks.size === 0) return undefined;
    this.#whole ??= this.#report(settings, this.#checks, this.#run, this.#sinceStart());
    return this.#whole;
  }

  /** Made at once, and kept instead of what it was made of: there may be hundreds. Each is about its own time. */
  #takeDomain({ name, checks }: DomainMeta, run: RunMeta | undefined): void {
    const settings = this.#options.settings.find((each) => runKey(each) === name);
    const ended = checks.flatMap((check) => this.#domainCheck(check));
    if (settings === undefined || ended.length === 0) return;
    this.#domains.set(
      name,
      this.#report(
        settings,
        new Map(ended.map((check) => [check.id, check])),
        run,
        run === undefined ? this.#sinceStart() : { started: new Date(run.started), seconds: run.seconds },
      ),
    );
  }

  #sinceStart(): Pick<RunFacts, 'started' | 'seconds'> {
    return { started: this.#started, seconds: (performance.now() - this.#began) / MILLISECONDS };
  }

  /** What went wrong on this machine, each once. */
  troubles(): readonly Text[] {
    return [...this.#troubles.values()];
  }

  #domainCheck({ id, outcome, crash, milliseconds }: DomainMeta['checks'][number]): readonly CheckReport[] {
    const card = this.#cards.get(id);
    if (card === undefined) return [];
    const errors = crash === undefined ? [] : [{ message: crash }];
    return [
      checkReport(
        { ...card, ...(outcome === undefined ? {} : { outcome }) },
        { state: crash === undefined ? 'passed' : 'failed', errors },
        milliseconds / MILLISECONDS,
      ),
    ];
  }

  #report(
    settings: Settings,
    checks: ReadonlyMap<string, CheckReport>,
    run: RunMeta | undefined,
    time: Pick<RunFacts, 'started' | 'seconds'>,
  ): Report {
    const { failOn, enrich = (report) => report } = this.#options;
    const ordered = [...this.#cards.keys()].flatMap((id) => checks.get(id) ?? []);
    return enrich(makeReport(ordered, { settings, areas: this.#areasOf(ordered), failOn, ...time, run }));
  }

  #areasOf(checks: readonly CheckReport[]): readonly Area[] {
    const areas = checks.flatMap(({ id }) => this.#cards.get(id)?.area ?? []);
    return [...new Map(areas.map((area) => [area.id, area])).values()];
  }
}
