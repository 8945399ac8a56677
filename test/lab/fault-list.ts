/** The faults as people look for them: by the area of the first check that each makes ring. */
import type { Fault } from './fault.ts';

/** A fault, and the checks that find it, in the order of the report. */
export interface FoundFault {
  readonly fault: Fault;
  readonly ids: readonly string[];
}

/** What the list needs to know of a check. */
interface Card<Area> {
  readonly id: string;
  readonly area: Area & { readonly id: string };
}

export interface FaultList<Area> {
  /** Only areas with faults. */
  readonly areas: readonly { readonly area: Area; readonly found: readonly FoundFault[] }[];
  /** Those that hide something, so that it cannot be known. */
  readonly unseen: readonly Fault[];
}

/** @param cards All checks, in the order of the report. */
export function listFaults<Area>(cards: readonly Card<Area>[], faults: readonly Fault[]): FaultList<Area> {
  const all = faults.map((fault) => ({
    fault,
    ids: cards.map(({ id }) => id).filter((id) => isAlarm(fault.rings[id])),
  }));
  const areas = [...Map.groupBy(cards, ({ area }) => area.id).values()].flatMap((checks) => {
    const found = all.filter(({ ids }) => checks.some(({ id }) => id === ids[0]));
    return found.length === 0 ? [] : checks.slice(0, 1).map(({ area }) => ({ area, found }));
  });
  return { areas, unseen: all.filter(({ ids }) => ids.length === 0).map(({ fault }) => fault) };
}

/** A fault that fails or warns, or shows by a note beside a check that passes. */
function isAlarm(ring: Fault['rings'][string] | undefined): boolean {
  return ring?.verdict === 'fail' || ring?.verdict === 'warn' || (ring?.verdict === 'pass' && ring.says !== undefined);
}
