/** Whether a service answers on an address: what the conversations with it found out. */
import { known, type Fact } from '../../common/fact.ts';
import { CAUSES } from '../../fixtures/net/causes.ts';
import type { Endpoint, PortState, Senses } from '../../fixtures/senses.ts';
import type { Service } from '../../common/services.ts';
import type { Settings } from '../../common/settings.ts';
import { webOwner } from './web.ts';

/** The state of a service's port; unknown where this vantage point cannot tell. */
export async function connectionOf(
  { smtp, imap, http }: Pick<Senses, 'smtp' | 'imap' | 'http'>,
  service: Service,
  endpoint: Endpoint,
): Promise<Fact<PortState>> {
  if (service.protocol === 'smtp') return (await smtp.dialogue(service, endpoint)).connection;
  if (service.protocol === 'imap') return (await imap.dialogue(service, endpoint)).connection;
  const scheme = service.security === 'none' ? 'http' : 'https';
  const answer = await http.fetch({ scheme, host: endpoint.host, path: '/', endpoint, anyCertificate: true });
  if (answer.known || answer.layer === 'tls' || answer.layer === 'http') return known('open');
  return answer.port === undefined ? answer : known(answer.port);
}

/** The check that owns "this service does not answer". */
export function reachOwner(service: Service, settings: Settings): { readonly cause: string } {
  const cause = CAUSES[service.name].reach ?? (service.security === 'none' ? 'http.acme' : webOwner(settings));
  return { cause };
}
