/** Messages that are not from whom they claim: what in them shows that the server noticed. */
import type { Arrival } from '../../fixtures/mail/types.ts';
import { authenticationResults, resultsOf } from '../knowledge/authentication-results.ts';
import { verdictsIn } from '../knowledge/filters/index.ts';
import { headerFields } from '../knowledge/headers.ts';
import { fieldPlaces } from '../knowledge/places.ts';
import { asResults, receivedSpf } from '../knowledge/received-spf.ts';
import { excerpt } from '../knowledge/text.ts';
import { isSeen } from './delivered.ts';

/** The methods by which a server finds out who may use a name. */
type Method = 'dmarc' | 'spf';

/** Results that warn nobody. */
const GOOD: ReadonlySet<string> = new Set(['pass', 'bestguesspass', 'none', 'neutral', 'temperror', 'permerror']);

/** What in a message gives away that it is not what it claims to be. */
export function marksOf({ raw }: Pick<Arrival, 'raw'>, methods: readonly Method[]): readonly string[] {
  const fields = headerFields(raw);
  // RFC 8601 §5: the topmost is the server's own.
  const own = [authenticationResults(fields)[0], receivedSpf(fields).map(asResults)[0]].filter(
    (results) => results !== undefined,
  );
  const failed = methods.flatMap((method) =>
    own.flatMap((results) => resultsOf(results, method)).filter(({ result }) => !GOOD.has(result)),
  );
  const spam = verdictsIn(fields, fieldPlaces([], undefined)).filter(({ opinion }) => opinion === 'spam');
  return [...failed.map(({ method, result }) => `${method}=${result}`), ...spam.map(({ field }) => excerpt(field))];
}

/** Whether its reader will take it for genuine. */
export function deceives(arrival: Arrival, methods: readonly Method[]): boolean {
  return isSeen(arrival) && marksOf(arrival, methods).length === 0;
}
