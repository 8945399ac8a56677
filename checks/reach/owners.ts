/** Which check reports that a service does not answer. */
import { CAUSES } from '../../fixtures/net/causes.ts';
import type { Service } from '../../common/services.ts';

/** Reports that the web server does not answer over plain http. */
export const HTTP_OWNER = 'http.acme';

/** Reports that the web server does not answer over https. */
export const WEB_OWNER = 'http.interface';

/** The check that owns the fact that a service does not answer. */
export function reachOwner(service: Service): { readonly cause: string } {
  return { cause: CAUSES[service.name].reach ?? (service.security === 'none' ? HTTP_OWNER : WEB_OWNER) };
}
