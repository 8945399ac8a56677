/** Whose clock is right, this machine's or the server's. Where they differ, third parties decide. */
import { known, type Fact, type Unknown } from '../../common/fact.ts';
import { aheadIn, CLOSE } from '../../fixtures/net/clocks.ts';
import type { Senses, Unanswered } from '../../fixtures/senses.ts';
import { askInterface } from './interface.ts';
import { everyPlaceOf, type WebPlace } from './web.ts';

/** How far two clocks are ahead of the true time, in milliseconds; negative if behind. */
export interface ClockErrors {
  readonly here: number;
  readonly server: number;
}

/** What is known about the two clocks. */
export interface Told {
  /** How far the server's clock is ahead of this machine's; undefined if the server does not tell its time. */
  readonly apart: number | undefined;
  /** The first place that did not answer when asked for the time, and why. */
  readonly silence?: { readonly place: WebPlace; readonly answer: Unanswered };
  /** Undefined without the server's time; unknown if the clocks differ and nobody else could be asked. */
  readonly errors: Fact<ClockErrors> | undefined;
}

/** Whether two clocks that are so far apart show the same time. */
export function isClose(milliseconds: number): boolean {
  return Math.abs(milliseconds) <= CLOSE;
}

/** Compares the clocks. On the server itself both are the same clock, so a third one is asked at once. */
export async function compareClocks(host: string, senses: Senses): Promise<Told | Unknown> {
  const places = await everyPlaceOf(host, senses);
  if (!places.known) return places;
  let silence: Told['silence'];
  for (const place of places.value) {
    const { answer, plain } = await askTime(place, senses);
    if (!answer.known) silence ??= { place, answer };
    const said = [answer, plain].find((one) => one.known && aheadIn(one.value) !== undefined);
    const apart = said?.known === true ? aheadIn(said.value) : undefined;
    if (said?.known !== true || apart === undefined) continue;
    const isSame = said.value.localAddress === place.endpoint.address;
    if (isClose(apart) && !isSame) return { apart, errors: known({ here: 0, server: 0 }) };
    return { apart, errors: errorsOf(apart, await senses.clocks.others()) };
  }
  return { apart: undefined, errors: undefined, ...(silence === undefined ? {} : { silence }) };
}

/** Two requests that other checks make anyway: where PHP hangs, nginx itself still answers over plain http. */
async function askTime(
  { name, endpoint }: WebPlace,
  senses: Senses,
): Promise<Readonly<Record<'answer' | 'plain', Awaited<ReturnType<Senses['http']['fetch']>>>>> {
  const [answer, plain] = await Promise.all([
    askInterface(endpoint, senses),
    senses.http.fetch({ scheme: 'http', host: name, path: '/', endpoint }),
  ]);
  return { answer, plain };
}

function errorsOf(apart: number, others: Fact<number>): Fact<ClockErrors> {
  if (!others.known) return others;
  const errors = { here: -others.value, server: apart - others.value };
  return known({ here: isClose(errors.here) ? 0 : errors.here, server: isClose(errors.server) ? 0 : errors.server });
}
