/** A CAA record that lets one account get certificates, and what mailcow's acme container says of its own. */
import { setContainer, setRecord, type Blueprint } from './blueprint.ts';
import { DOMAIN } from './healthy.ts';

const ACCOUNTS = 'https://acme-v02.api.letsencrypt.org/acme/acct';

/** By their numbers. */
export function bindAccount(blueprint: Blueprint, bound: number, own?: number): void {
  setRecord(blueprint, DOMAIN, 'CAA', `0 issue "letsencrypt.org;accounturi=${ACCOUNTS}/${bound}"`);
  if (own !== undefined)
    setContainer(blueprint, 'acme-mailcow', {
      log: `Registering account...\nAlready registered! Account ID: ${ACCOUNTS}/${own}\nCreating new order...\n`,
    });
}
