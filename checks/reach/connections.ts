/** Whether a service answers on an address, as the conversations with it showed. */
import { known, type Fact } from '../../common/fact.ts';
import type { Endpoint, PortState, Senses } from '../../fixtures/senses.ts';
import type { Service } from '../../common/services.ts';
import { isUseless } from './stuck.ts';

/** What a client finds: the state of the port, or a service that accepts connections and fails everybody. */
export type Reachability = PortState | 'stuck';

/** The state of a service; unknown if it cannot be told from this vantage point. */
export async function serviceState(
  { smtp, imap, http }: Pick<Senses, 'smtp' | 'imap' | 'http'>,
  service: Service,
  endpoint: Endpoint,
): Promise<Fact<Reachability>> {
  if (service.protocol !== 'http') {
    const dialogue = await (service.protocol === 'smtp' ? smtp : imap).dialogue(service, endpoint);
    return isUseless(dialogue) ? known('stuck') : dialogue.connection;
  }
  const scheme = service.security === 'none' ? 'http' : 'https';
  const answer = await http.fetch({ scheme, host: endpoint.host, path: '/', endpoint, anyCertificate: true });
  if (answer.known) return known('open');
  if (answer.layer === 'tls' || answer.layer === 'http') return known(answer.stuck === undefined ? 'open' : 'stuck');
  return answer.port === undefined ? answer : known(answer.port);
}
