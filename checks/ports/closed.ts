/** Judges ports that must be closed: a refusal and silence are both right, unless the whole server is silent. */
import { say, type Text } from '../../fixtures/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../check.ts';
import { placesText } from './places.ts';
import { silenceOf } from './silence.ts';

export interface ClosedPort {
  readonly port: number;
  /** What listens there by default, as the start of a sentence: `The database MySQL`. */
  readonly listener: Text;
}

interface Knocked {
  readonly endpoint: Endpoint;
  readonly open: boolean;
}

/** One claim for each port, over all addresses; what cannot be seen from here is a doubt. */
export async function judgeClosed(bench: Bench & Senses, endpoints: readonly Endpoint[], ports: readonly ClosedPort[]): Promise<void> {
  await Promise.all(ports.map(async ({ port, listener }) => {
    const knocked = (await Promise.all(endpoints.map(async (endpoint) => knock(bench, endpoint, endpoints, port)))).filter((state) => state !== undefined);
    const open = knocked.filter((state) => state.open);
    const places = (states: readonly Knocked[]): Text => placesText(states.map(({ endpoint: { host, family } }) => ({ host, port, family })));
    if (knocked.length === 0) return;
    bench.claim(open.length === 0, {
      good: say`${places(knocked)} is closed`,
      bad: say`${places(open)} is open to the internet. ${listener} listens there by default`,
    });
  }));
}

async function knock(bench: Bench & Senses, endpoint: Endpoint, endpoints: readonly Endpoint[], port: number): Promise<Knocked | undefined> {
  const state = await bench.ports.state(endpoint, port);
  const doubt = state.known && state.value === 'silent' ? await silenceOf(bench, endpoint, endpoints) : undefined;
  if (state.known && doubt === undefined) return { endpoint, open: state.value === 'open' };
  if (doubt !== undefined) bench.doubt(doubt);
  else if (!state.known) bench.doubt(state);
  return undefined;
}
