/** Servers of other make in place of the guide's. */
import type { Blueprint, EximBlueprint } from './blueprint.ts';
import { CYRUS_LMTP } from './daemons/cyrus.ts';

/** Exim in place of Postfix. */
export function useExim(blueprint: Blueprint, ways: Omit<EximBlueprint, 'rcpt'> = {}): void {
  blueprint.postfix.running = false;
  blueprint.exim = { rcpt: [], ...ways };
}

/** Cyrus in place of Dovecot, which only knows who may send, then. */
export function useCyrus(blueprint: Blueprint, { tells } = { tells: true }): void {
  blueprint.imapServer = { make: 'cyrus', tells };
  blueprint.postfix.main['virtual_transport'] = `lmtp:unix:${CYRUS_LMTP}`;
}
