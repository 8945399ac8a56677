/** Which log drivers keep nothing. */
import type { LogDriver } from '../../fixtures/host/container-types.ts';

/** `none`, or the guide's way: to this machine's own syslog, which throws it away. */
export function isSilent({ type, address }: LogDriver): boolean {
  return type === 'none' || (type === 'syslog' && /\/\/(127\.|localhost|\[::1\])/.test(address ?? ''));
}
