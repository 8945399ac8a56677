/**
 * The report for a person at a screen: short, as it usually is; every check (`--verbose`); or only what must be solved
 * (`--quiet`).
 */
import { Collector, type CollectorOptions, type Detail } from './collector.ts';
import { Progress } from './progress.ts';
import type { Report } from './report.ts';
import { everyCheck } from './screen/every.ts';
import { newsOf } from './screen/news.ts';
import { Pen, WIDEST, type ScreenLook } from './screen/parts.ts';
import { inShort, notAskedOfAll, quiet, usual, verdicts, worstFirst } from './screen/usual.ts';

export interface ConsoleLook extends ScreenLook {
  /** As usual unless told. */
  readonly detail?: Detail;
  /** Where the whole report is. */
  readonly files?: readonly string[];
}

/** The whole screen of a finished run; of several domains first a line each, then a section each. */
export function toConsole(reports: readonly Report[], { detail = 'usual', files = [], ...look }: ConsoleLook): string {
  const pen = new Pen(look);
  const sections =
    detail === 'usual' && reports.length > 1
      ? ofSeveral(reports, pen)
      : reports.map((report) => (detail === 'news' ? newsOf(report, files, pen) : SECTIONS[detail](report, pen)));
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const SECTIONS = { quiet, usual, verbose: everyCheck } as const;

function ofSeveral(reports: readonly Report[], pen: Pen): readonly (readonly string[])[] {
  return [
    verdicts(reports, pen),
    ...worstFirst(reports).map((report) => inShort(report, pen)),
    notAskedOfAll(reports, pen),
  ];
}

const MILLISECONDS = 1000;

export default class ConsoleReporter extends Collector {
  readonly #file: string | undefined;
  readonly #progress: Progress | undefined;

  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
    this.#progress = process.stderr.isTTY ? new Progress(process.stderr) : undefined;
  }

  protected override onPlan(names: readonly string[]): void {
    const deadline = (this.options.settings[0]?.deadline ?? 0) / MILLISECONDS;
    this.#progress?.plan(names, this.options.settings.length > 1 ? 'domains' : 'checks', deadline);
  }

  protected override onDone(name: string): void {
    this.#progress?.done(name);
  }

  /** What is new is for whoever is told; a file keeps the whole. */
  #told(): Pick<ConsoleLook, 'detail' | 'files'> {
    const { detail = 'usual', files = [] } = this.options;
    return { detail: detail === 'news' && this.#file !== undefined ? 'usual' : detail, files };
  }

  protected override onReports(reports: readonly Report[]): Promise<void> {
    this.#progress?.end();
    return this.tell(
      toConsole(reports, {
        ...(this.#file === undefined ? lookOf(process.stdout, process.env) : PLAIN),
        ...this.#told(),
      }),
      this.#file,
    );
  }
}

const PLAIN: ConsoleLook = { colour: false, width: WIDEST };

/**
 * Colour on a terminal only. Any value of NO_COLOR but the empty one means none (https://no-color.org); FORCE_COLOR is
 * for a terminal further up.
 */
export function lookOf(
  screen: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): ConsoleLook {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  const terminal = screen.isTTY === true || has('FORCE_COLOR');
  return {
    colour: terminal && !has('NO_COLOR') && environment['TERM'] !== 'dumb',
    width: screen.columns ?? (Number(environment['COLUMNS']) || WIDEST),
  };
}
