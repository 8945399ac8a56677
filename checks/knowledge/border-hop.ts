/** Where a message came from one organisation to another: the Received line of the server that took it from outside. */
import { notPublic, sameAddress } from './addresses.ts';
import type { ReceivedHop } from './received.ts';

/** RFC 3848: the S says that the session was encrypted. */
const ENCRYPTED = /^(?:UTF8)?(?:E?SMTP|LMTP)SA?$/i;
const PLAIN = /^(?:UTF8)?(?:E?SMTP|LMTP)A?$/i;
/** Exchange and others name the version instead. */
const TLS_NAMED = /\bTLS(?:v?1|\d|_)|version=TLS|using TLS|cipher=/i;

/**
 * The topmost line that tells of a connection from one of these addresses; where none does, the topmost one that tells
 * of a public address at all. Lines above it are the provider's own passing on.
 */
export function borderHop(hops: readonly ReceivedHop[], own: readonly string[]): ReceivedHop | undefined {
  return (
    hops.find(({ address }) => address !== undefined && own.some((one) => sameAddress(one, address))) ??
    hops.find(({ address }) => address !== undefined && notPublic(address) === undefined)
  );
}

/** Whether a message came over TLS, as far as the line tells. */
export function wasEncrypted({ protocol, line }: Pick<ReceivedHop, 'protocol' | 'line'>): boolean | undefined {
  if (TLS_NAMED.test(line) || ENCRYPTED.test(protocol ?? '')) return true;
  return PLAIN.test(protocol ?? '') ? false : undefined;
}
