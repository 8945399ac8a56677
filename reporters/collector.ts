/** What all reporters share: vitest's events in, checks and at the end one report out. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Settings } from '../fixtures/settings.ts';
import { emit } from './output.ts';
import { checkReport, makeReport, type CheckReport, type Report } from './report.ts';
import type { FailOn } from './verdict.ts';

export interface CollectorOptions {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** What earlier runs and the operator's waivers add to a report. */
  readonly enrich?: (report: Report) => Report;
  /** Whether there is nothing to say on standard output (`--notify-on`); files are written all the same. */
  readonly silent?: (reports: readonly Report[]) => boolean;
}

/** A vitest reporter that hands each ended check and the whole report to its subclass. */
export abstract class Collector implements Reporter {
  protected readonly options: CollectorOptions;
  readonly #checks = new Map<string, CheckReport>();
  #order: string[] = [];
  #modules: readonly TestModule[] = [];
  #started = new Date();

  constructor(options: CollectorOptions) {
    this.options = options;
  }

  /** The checks that the run is about, known before the first begins. */
  protected onPlan?(ids: readonly string[]): void;
  protected onBegin?(id: string): void;
  protected onCheck?(check: CheckReport): void;
  /** The reports of a run, one a domain, in the order in which the domains were named. */
  protected onReports?(reports: readonly Report[]): void | Promise<void>;

  onTestRunStart(): void {
    this.#started = new Date();
  }

  onTestModuleCollected(module: TestModule): void {
    this.#order = [...module.children.allTests()].map(({ name }) => name);
    this.onPlan?.(this.#order);
  }

  onTestCaseReady(test: TestCase): void {
    this.onBegin?.(test.name);
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    const meta = test.meta().mailproof;
    if (meta === undefined) return;
    const seconds = (test.diagnostic()?.duration ?? 0) / 1000;
    const check = checkReport(meta, { state, errors: errors ?? [] }, seconds);
    this.#checks.set(check.id, check);
    this.onCheck?.(check);
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    this.#modules = modules;
    const reports = this.reports();
    if (reports.length > 0) await this.onReports?.(reports);
  }

  /** The reports of what is known by now: those of domains of which something is. */
  reports(): readonly Report[] {
    const report = this.report();
    return report.checks.length > 0 ? [report] : [];
  }

  /** The report of what is known by now. */
  report(): Report {
    const checks = this.#order.map((id) => this.#checks.get(id)).filter((check) => check !== undefined);
    const report = makeReport(checks, {
      ...this.options,
      started: this.#started,
      seconds: (Date.now() - this.#started.getTime()) / 1000,
      run: this.#modules[0]?.meta().run,
    });
    return this.options.enrich?.(report) ?? report;
  }

  /** Tells: to the file, or on standard output where there is something to say. */
  protected async tell(text: string, file: string | undefined): Promise<void> {
    if (file === undefined && this.options.silent?.(this.reports()) === true) return;
    await emit(text, file);
  }
}
