/** Whether a port that is closed from outside is open inside, if one can look there. */
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { sameAddress } from '../knowledge/addresses.ts';

const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::', '*']);

/** True if the server is known to listen on an address; false also if nobody could look. */
export async function listensInside(
  { server }: Pick<Senses, 'server'>,
  { address }: Endpoint,
  port: number,
): Promise<boolean> {
  if (server.missing('host') !== undefined) return false;
  const listeners = await server.listeners();
  return (
    listeners.known &&
    listeners.value.some(
      (one) =>
        one.protocol === 'tcp' &&
        one.port === port &&
        (EVERYWHERE.has(one.address) || sameAddress(one.address, address)),
    )
  );
}
