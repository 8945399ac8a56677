/** The cells of the table of outages: which there are, what makes each of them, and how it is told. */
import { SERVICES } from '../../../common/services.ts';
import type { Blueprint } from '../blueprint.ts';
import { blockPort, closePort, filterPort, standIn } from '../blueprint.ts';
import {
  behaviourFor,
  equalByRule,
  impossible,
  MANNER_NAMES,
  PLACE_NAMES,
  REACH_NAMES,
  REACHES,
  SERVICE_NAMES,
  type Cell,
} from './rules.ts';

/** Every cell that can occur. */
export const CELLS: readonly Cell[] = SERVICE_NAMES.flatMap((service) =>
  MANNER_NAMES.filter((manner) => impossible({ service, manner }) === undefined).flatMap((manner) =>
    REACH_NAMES.flatMap((reach) => PLACE_NAMES.map((place) => ({ service, manner, reach, place }))),
  ),
);

/** Those that are not equal to another by rule. */
export const DISTINCT_CELLS: readonly Cell[] = CELLS.filter((cell) => equalByRule(cell) === undefined);

/** `outage: 993 mute over IPv6, no port 25` */
export function nameOf({ service, manner, reach, place }: Cell): string {
  return `outage: ${SERVICES[service].port} ${manner} over ${reach}, ${place}`;
}

/** What makes the cell of that name; undefined where there is none. */
export function outageChange(name: string): { change(blueprint: Blueprint): void } | undefined {
  const cell = CELLS.find((one) => nameOf(one) === name);
  return cell === undefined ? undefined : { change: (blueprint) => make(blueprint, cell) };
}

function make(blueprint: Blueprint, { service, manner, reach, place }: Cell): void {
  const { port } = SERVICES[service];
  const behaviour = behaviourFor(service, manner);
  for (const family of REACHES[reach]) {
    if (behaviour !== undefined) standIn(blueprint, port, behaviour, family);
    else if (manner === 'dropped') filterPort(blueprint, port, family);
    else closePort(blueprint, port, family);
  }
  if (place === 'no IPv6') blueprint.network.vantageIpv6 = 'absent';
  if (place === 'no port 25') blockPort(blueprint, SERVICES.smtp.port);
}
