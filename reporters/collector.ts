/** What all reporters share: vitest's events in, checks and at the end one report a domain out. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { say, type Text } from '../common/say.ts';
import { reasonOf } from '../common/system-error.ts';
import { gatheringOf, type Gathering, type GatheringOptions } from './gathering.ts';
import { speaking, spoken, type Language } from './language.ts';
import { emit } from './output.ts';
import { render } from './render.ts';
import type { Report } from './report.ts';

/** How much a screen tells: what is new, what must be solved, what a person needs, or every check. */
export type Detail = 'news' | 'quiet' | 'usual' | 'verbose';

export interface CollectorOptions extends GatheringOptions {
  /** What it tells in; the language of the process by default. */
  readonly language?: Language;
  /** How much the screen tells. */
  readonly detail?: Detail;
  /** The files that are written besides, for whoever reads the screen. */
  readonly files?: readonly string[];
  /** Whether there is nothing to say on standard output (`--notify-on`); files are written all the same. */
  readonly silent?: (reports: readonly Report[]) => boolean;
}

/** A vitest reporter that hands each ended check and the whole reports to its subclass. */
export abstract class Collector implements Reporter {
  protected readonly options: CollectorOptions;
  readonly #language: Language;
  readonly #gathering: Gathering;
  #reports: readonly Report[] | undefined;
  readonly #bugs: string[] = [];

  constructor(options: CollectorOptions) {
    this.options = options;
    this.#language = options.language ?? spoken();
    this.#gathering = gatheringOf(options, this.#language);
  }

  /** What the run is about, known before any of it begins: the ids of the checks, or the names of several domains. */
  protected onPlan?(names: readonly string[]): void;
  /** One of them has ended. */
  protected onDone?(name: string): void;
  /**
   * The reports of a run, one a domain, in the order in which the domains were named. Renders before it first awaits
   * anything.
   */
  protected onReports?(reports: readonly Report[]): void | Promise<void>;

  onTestRunStart(): void {
    this.#gathering.start();
  }

  onTestModuleCollected(module: TestModule): void {
    const tests = [...module.children.allTests()];
    this.#gathering.plan(tests);
    speaking(this.#language, () => this.onPlan?.(tests.map(({ name }) => name)));
  }

  onTestCaseResult(test: TestCase): void {
    speaking(this.#language, () => {
      this.#gathering.take(test);
      this.onDone?.(test.name);
    });
  }

  async onTestRunEnd(): Promise<void> {
    const reports = this.reports();
    if (reports.length > 0) await this.retell(reports);
  }

  /** Tells reports of runs that are over. */
  async retell(reports: readonly Report[]): Promise<void> {
    this.#reports = reports;
    try {
      await speaking(this.#language, () => this.onReports?.(reports));
    } catch (error) {
      this.#bugs.push(error instanceof Error ? error.message : String(error));
    }
  }

  /** What went wrong in making the report, by no fault but ours. The other reporters tell all the same. */
  bugs(): readonly string[] {
    return this.#bugs;
  }

  /** The reports of a run that is over, or was broken off: those of domains of which something is known. */
  reports(): readonly Report[] {
    return this.#reports ?? speaking(this.#language, () => this.#gathering.reports());
  }

  /** What went wrong on this machine while the run lasted: for the operator, and no part of a report. */
  troubles(): readonly Text[] {
    return this.#gathering.troubles();
  }

  /** Tells: to the file, or on standard output where there is something to say. */
  protected async tell(text: string | Iterable<string>, file: string | undefined): Promise<void> {
    if (file === undefined && this.options.silent?.(this.reports()) === true) return;
    try {
      await emit(text, file);
    } catch (error) {
      if (file === undefined || !isOfTheSystem(error)) throw error;
      complain(say`${file} could not be written: ${reasonOf(error)}`);
    }
  }
}

function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function complain(words: Text): void {
  process.stderr.write(`mailproof: ${render(words)}\n`);
}
