/** One line that tells, while a run lasts, how far it is and what it still waits for. */
import { say } from '../common/say.ts';
import { cut } from './columns.ts';
import { render } from './render.ts';

const CLEAR_LINE = '\r\u001b[K';
const MOST_NAMES = 3;

export class Progress {
  readonly #screen: { write(words: string): unknown; readonly columns?: number };
  #waiting = new Set<string>();
  #total = 0;
  #what: 'checks' | 'domains' = 'checks';

  constructor(screen: { write(words: string): unknown; readonly columns?: number }) {
    this.#screen = screen;
  }

  /** @param what They are: checks, or domains. */
  plan(names: readonly string[], what: 'checks' | 'domains'): void {
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
    this.#screen.write(CLEAR_LINE);
  }

  #draw(): void {
    const names = [...this.#waiting].slice(0, MOST_NAMES).join(', ');
    const rest = this.#waiting.size > MOST_NAMES ? '…' : '';
    const done = this.#total - this.#waiting.size;
    const line =
      this.#what === 'checks'
        ? say`${done} of ${this.#total} checks done; waiting for ${names}${rest}`
        : say`${done} of ${this.#total} domains done; waiting for ${names}${rest}`;
    this.#screen.write(`${CLEAR_LINE}${cut(render(line), (this.#screen.columns ?? 80) - 1)}`);
  }
}
