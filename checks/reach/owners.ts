/** Which check says that a service does not answer. */
import { CAUSES } from '../../fixtures/net/causes.ts';
import type { Service } from '../../common/services.ts';
import type { Settings } from '../../common/settings.ts';

/** Says that the web server does not answer over plain http. */
export const HTTP_OWNER = 'http.acme';

/** Says that the web server does not answer over https: the check that users notice first. */
export function webOwner({ mailadm }: Pick<Settings, 'mailadm'>): string {
  return mailadm === undefined ? 'autoconfig.document' : 'mailadm.endpoint';
}

/** The check that owns "this service does not answer". */
export function reachOwner(service: Service, settings: Settings): { readonly cause: string } {
  const cause = CAUSES[service.name].reach ?? (service.security === 'none' ? HTTP_OWNER : webOwner(settings));
  return { cause };
}
