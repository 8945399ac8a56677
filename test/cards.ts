/** The checks as they are defined, without running any: for tests about all of them. */
import '../checks/all.check.ts';
import '../checks/message.check.ts';
import '../checks/reports.check.ts';
import { takeDefinitions, type Definition } from '../checks/court/area.ts';
import type { Asked } from '../checks/words/card.ts';

/** In the order in which reports tell them. */
export const DEFINITIONS: readonly Definition[] = takeDefinitions();

const byId: ReadonlyMap<string, Definition> = new Map(DEFINITIONS.map((one) => [one.card.id, one]));

/** Throws where there is no such check. */
export function definitionOf(id: string): Definition {
  const definition = byId.get(id);
  if (definition === undefined) throw new Error(`there is no check ${id}`);
  return definition;
}

/** What of the server a check asks, as its card says. */
export function askedBy(id: string): readonly Asked[] {
  return definitionOf(id).card.asks ?? [];
}

/** The ids of the checks that ask this of the server. */
export function askersOf(what: Asked): readonly string[] {
  return DEFINITIONS.map(({ card }) => card.id).filter((id) => askedBy(id).includes(what));
}
