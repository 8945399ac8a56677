/**
 * Before a run about an address in place of a domain: only a chatmail relay has mail there, and what says that it is
 * none is told in a sentence. Where nobody answers, nothing is said.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { hostInUrl } from '../../common/address-literals.ts';
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { makesAccounts, NEW_PATH } from '../../fixtures/mail/relay-accounts.ts';
import { RELAY_CAPABILITY } from '../../fixtures/net/relay.ts';
import type { Run, Senses } from '../../fixtures/senses.ts';
import { withSenses } from '../../fixtures/world.ts';
import { UsageError } from '../asked/usage-error.ts';

/** How long IMAP's word is waited for, where the web server's did not tell. Milliseconds. */
const LONGEST_LOOK = 5_000;
const FIRST_SERVER_ERROR = 500;

/** Whether accounts are made there. Throws a usage error where something else than a relay answers. */
export async function lookAtAddress({ settings }: Pick<Run, 'settings'>): Promise<boolean> {
  return withSenses(settings, { secrets: {} }, (senses) => isRelay(senses));
}

/** The same, by senses that are there. */
export async function isRelay(senses: Senses): Promise<boolean> {
  const { http, settings } = senses;
  if (await makesAccounts(http, settings.domain)) return true;
  const says = await Promise.race([capability(senses), sleep(LONGEST_LOOK, undefined, { ref: false })]);
  const page = await http.fetch({ scheme: 'https', host: settings.domain, path: NEW_PATH });
  const otherPage = page.known && page.value.status < FIRST_SERVER_ERROR;
  if (says === false || (says === undefined && otherPage))
    throw new UsageError(
      say`${hostInUrl(settings.domain)} is no chatmail relay, and only that can have an address in place of a mail domain: give the mail domain, such as example.org (--kind chatmail, if it is one all the same)`,
    );
  return false;
}

/** Whether IMAP says that this is a relay; undefined where nobody says anything. */
async function capability({ target, imap }: Senses): Promise<boolean | undefined> {
  const reachable = await target.reachable();
  const [endpoint] = reachable.known ? reachable.value : [];
  if (endpoint === undefined) return undefined;
  const { capabilities } = await imap.dialogue(SERVICES.imaps, endpoint);
  return capabilities.known ? capabilities.value.includes(RELAY_CAPABILITY) : undefined;
}
