/** Judges ports that must be closed: refusal and silence are both fine, unless the whole server is silent. */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Endpoint, PortState, Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import { placesText } from './places.ts';
import { hearingAt, silenceOf } from './silence.ts';
import { isAnothers } from './strangers.ts';

export interface ClosedPort {
  readonly port: number;
  /** What listens there by default, as the start of a sentence: `The database MySQL`. */
  readonly listener: Text;
}

interface KnockedPort {
  readonly endpoint: Endpoint;
  readonly state: Fact<PortState>;
}

/** One claim per port, covering all addresses; what cannot be seen from here is a doubt. */
export async function judgeClosed(
  bench: Bench & Senses,
  endpoints: readonly Endpoint[],
  ports: readonly ClosedPort[],
): Promise<void> {
  const knocked = await Promise.all(
    ports.map(async ({ port }) =>
      Promise.all(endpoints.map(async (endpoint) => knock(bench, endpoint, endpoints, port))),
    ),
  );
  for (const [index, { port, listener }] of ports.entries()) {
    const seen: KnockedPort[] = [];
    for (const one of knocked[index] ?? []) {
      if (!one.state.known) bench.doubt(one.state);
      else if (one.state.value !== 'open' || !(await isAnothers(one.endpoint, bench))) seen.push(one);
    }
    const open = seen.filter(({ state }) => state.known && state.value === 'open');
    const places = (states: readonly KnockedPort[]): Text =>
      placesText(states.map(({ endpoint: { host, family } }) => ({ host, port, family })));
    if (seen.length === 0) continue;
    bench.claim(open.length === 0, {
      good: say`${places(seen)} is closed`,
      bad: say`${places(open)} is open to the internet. ${listener} listens there by default`,
    });
  }
}

/**
 * On an address where nothing answers at all, silence says nothing about this port. If no control shows whether packets
 * to the port get through, the server's other ports in that family do: a silent port beside ones that answer is closed.
 */
async function knock(
  senses: Senses,
  endpoint: Endpoint,
  endpoints: readonly Endpoint[],
  port: number,
): Promise<KnockedPort> {
  const state = await senses.ports.state(endpoint, port);
  if (!state.known) {
    const closed = state.dropped === true && (await hearingAt(senses, endpoint)) === 'answers';
    return { endpoint, state: closed ? known('silent') : state };
  }
  const silence = state.value === 'silent' ? await silenceOf(senses, endpoint, endpoints) : undefined;
  return { endpoint, state: silence === undefined ? state : unknown(silence.reason, silence.cause) };
}
