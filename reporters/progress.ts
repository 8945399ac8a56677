/** One line that tells, while a run lasts, how far it is, what it still waits for, and for how long at the most. */
import { say } from '../common/say.ts';
import { cut } from './columns.ts';
import { render } from './render.ts';

const CLEAR_LINE = '\r\u001b[K';
const MOST_NAMES = 3;
/** Milliseconds. */
const SECOND = 1000;

export class Progress {
  readonly #screen: { write(words: string): unknown; readonly columns?: number };
  #waiting = new Set<string>();
  #total = 0;
  #what: 'checks' | 'domains' = 'checks';
  /** Of performance.now(): when the run is cut short. */
  #end = 0;
  #clock: NodeJS.Timeout | undefined;

  constructor(screen: { write(words: string): unknown; readonly columns?: number }) {
    this.#screen = screen;
  }

  /**
   * @param what They are: checks, or domains.
   * @param deadline After so many seconds the run ends in any case.
   */
  plan(names: readonly string[], what: 'checks' | 'domains', deadline: number): void {
    this.#end = performance.now() + deadline * SECOND;
    // Whoever waits sees that it goes on.
    this.#clock = setInterval(() => this.#draw(), SECOND).unref();
    this.#waiting = new Set(names);
    this.#total = names.length;
    this.#what = what;
    this.#draw();
  }

  done(name: string): void {
    this.#waiting.delete(name);
    this.#draw();
  }

  end(): void {
    clearInterval(this.#clock);
    this.#screen.write(CLEAR_LINE);
  }

  #draw(): void {
    const names = [...this.#waiting].slice(0, MOST_NAMES).join(', ');
    const rest = this.#waiting.size > MOST_NAMES ? '…' : '';
    const done = this.#total - this.#waiting.size;
    const left = Math.max(0, Math.round((this.#end - performance.now()) / SECOND));
    const line =
      this.#what === 'checks'
        ? this.#total === 1
          ? say`${done} of 1 check done; at most ${left} s more; waiting for ${names}${rest}`
          : say`${done} of ${this.#total} checks done; at most ${left} s more; waiting for ${names}${rest}`
        : say`${done} of ${this.#total} domains done; waiting for ${names}${rest}`;
    this.#screen.write(`${CLEAR_LINE}${cut(render(line), (this.#screen.columns ?? 80) - 1)}`);
  }
}
