/** The areas of the checks, in front of people and for the exit code: as the checks declare them. */
import type { Area } from '../checks/words/area.ts';
import { render } from './render.ts';

/** What a report keeps of an area. */
export interface ReportArea {
  readonly title: string;
  /** Its checks speak to the server itself. */
  readonly contact: boolean;
}

export type ReportAreas = Readonly<Record<string, ReportArea>>;

/** The areas as a report keeps them, by their ids, in their order. */
export function reportAreas(areas: readonly Area[]): ReportAreas {
  return Object.fromEntries(areas.map(({ id, title, contact }) => [id, { title: render(title), contact }]));
}

/** What a report says of an area; undefined where an older mailproof wrote it. */
export function areaIn(areas: ReportAreas | undefined, id: string): ReportArea | undefined {
  return areas !== undefined && Object.hasOwn(areas, id) ? areas[id] : undefined;
}

/** An area's title; its id where the report does not tell one. */
export function areaTitle(areas: ReportAreas | undefined, id: string): string {
  return areaIn(areas, id)?.title ?? id;
}

/** Groups what belongs to areas, in the order of first appearance. */
export function byArea<T extends { readonly area: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, ({ area }) => area);
}
