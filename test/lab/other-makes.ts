/** Servers of other make in place of the guide's. */
import type { Blueprint } from './blueprint.ts';

/** Exim in place of Postfix. */
export function useExim(blueprint: Blueprint): void {
  blueprint.postfix.running = false;
  blueprint.exim = { rcpt: [] };
}
