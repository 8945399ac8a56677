/** Where checks are defined. Each belongs to an area, which is declared once, in the area's folder. */
import type { Area } from '../words/area.ts';
import type { Judge } from '../words/bench.ts';
import type { Card } from '../words/card.ts';

/** A check as defined. */
export interface Definition {
  readonly area: Area;
  readonly card: Card;
  readonly judge: Judge;
}

let defined: Definition[] = [];

/** Declares an area and returns its `check`, the only way to define a check. */
export function area<const Id extends string>(
  declared: Area<Id>,
): { readonly check: (card: Card<Id>, judge: Judge) => void } {
  return { check: (card, judge) => void defined.push({ area: declared, card, judge }) };
}

/** The checks defined since the last call, in order of definition. */
export function takeDefinitions(): readonly Definition[] {
  const taken = defined;
  defined = [];
  return taken;
}
