/** Where checks are defined: each in its area, which declares itself once in its folder. */
import type { Area } from '../words/area.ts';
import type { Judge } from '../words/bench.ts';
import type { Card } from '../words/card.ts';

/** A check as it was defined. */
export interface Definition {
  readonly area: Area;
  readonly card: Card;
  readonly judge: Judge;
}

let defined: Definition[] = [];

/** Declares an area. Its `check` defines a check: the one place where that exists. */
export function area<const Id extends string>(
  declared: Area<Id>,
): { readonly check: (card: Card<Id>, judge: Judge) => void } {
  return { check: (card, judge) => void defined.push({ area: declared, card, judge }) };
}

/** The checks that were defined since the last time, in their order. */
export function takeDefinitions(): readonly Definition[] {
  const taken = defined;
  defined = [];
  return taken;
}
