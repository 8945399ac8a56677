/**
 * Before a run: at a chatmail relay, where accounts are free for all, mailproof sees to its own two, so that everything
 * can be tested from the domain alone, by Delta Chat's own core, too; at a second one (`--peer-relay`) to one more. It
 * says so before it makes them, keeps them and uses them again.
 */
import { addressIn } from '../../common/address-literals.ts';
import { say, type Text } from '../../common/say.ts';
import { reasonOf } from '../../common/system-error.ts';
import {
  inventLogins,
  keepLogins,
  keptLogins,
  makesAccounts,
  relayAccountsPath,
  type RelayLogins,
} from '../../fixtures/mail/relay-accounts.ts';
import { hasLogin } from '../../fixtures/mail/mailboxes.ts';
import { createMemo } from '../../fixtures/net/once.ts';
import type { Dns } from '../../fixtures/dns/types.ts';
import type { Run, Senses } from '../../fixtures/senses.ts';
import { withSenses } from '../../fixtures/world.ts';
import { lookAtAddress } from './address-look.ts';
import type { EarlyDns } from './early-dns.ts';

/** A relay's DKIM key has this selector (chatmail/relay, opendkim/deployer.py). */
const SELECTOR = 'opendkim';

type Tell = (remarks: readonly Text[]) => void;
/** Those that are kept at a relay, else fresh ones; undefined where there are none. */
type Supply = (relay: string, make: () => Promise<RelayLogins | undefined>) => Promise<RelayLogins | undefined>;

/**
 * The runs, with accounts for those that are about a relay, or about mail to and from one, and were given none.
 * @param tell Is told before anything is made.
 * @param early Asked whether a domain may be a relay.
 */
export async function withRelayAccounts(
  runs: readonly Run[],
  environment: Readonly<Record<string, string | undefined>>,
  tell: Tell,
  { dns }: Pick<EarlyDns, 'dns'>,
): Promise<readonly Run[]> {
  // Where nothing is kept from one run to the next, each would leave accounts behind.
  const makes = (environment['CI'] ?? '') === '';
  const supplied = createMemo<RelayLogins | undefined>();
  const supply: Supply = (relay, make) =>
    supplied(relay, async () => keptLogins(relay) ?? (makes ? make() : undefined));
  return Promise.all(runs.map(async (run) => withPeer(await withOwn(run, supply, tell, dns), supply, tell)));
}

async function withOwn(run: Run, supply: Supply, tell: Tell, makeDns: EarlyDns['dns']): Promise<Run> {
  const { settings, private: given } = run;
  const { account, token } = given.secrets;
  const { domain, kind, accounts } = settings;
  const looked = mayBeOther(run) ? await lookAtAddress(run) : undefined;
  if (!accounts || account !== undefined || token !== undefined || (kind !== undefined && kind !== 'chatmail'))
    return run;
  const logins = await supply(domain, async () => {
    if (kind !== 'chatmail' && looked === undefined && !(await mayBeRelay(domain, await makeDns(settings))))
      return undefined;
    return withSenses(settings, { secrets: {} }, async (senses) => {
      if (!(looked ?? (await makesAccounts(senses.http, domain)))) return undefined;
      tell([
        say`${domain} is a chatmail relay. mailproof makes two accounts there for itself, keeps them in ${relayAccountsPath()} and uses them again; --no-accounts leaves this out`,
      ]);
      return inventAndKeep(senses, domain, tell);
    });
  });
  return logins === undefined ? run : lent(run, logins);
}

/** Whether an address in place of a domain was neither told nor seen to be a relay's. */
function mayBeOther({ settings: { domain, kind }, private: given }: Run): boolean {
  return (
    addressIn(domain) !== undefined &&
    kind === undefined &&
    given.secrets.account === undefined &&
    keptLogins(domain) === undefined
  );
}

/** For mail to and from the second relay, where there is an account of the server's to write with. */
async function withPeer(run: Run, supply: Supply, tell: Tell): Promise<Run> {
  const { settings, private: given } = run;
  const { peerRelay, accounts, domain } = settings;
  if (peerRelay === undefined || given.secrets.peer !== undefined || !accounts || !hasLogin(settings, given.secrets))
    return run;
  if (peerRelay === domain)
    return withoutPeer(
      { ...run, settings: { ...settings, peerRelay: undefined } },
      say`--peer-relay names ${domain} itself; it must be another relay`,
    );
  const logins = await supply(peerRelay, () =>
    withSenses(settings, { secrets: {} }, async (senses) => {
      if (!(await makesAccounts(senses.http, peerRelay))) return undefined;
      tell([
        say`mailproof makes an account for itself at the relay ${peerRelay}, keeps it in ${relayAccountsPath()} and uses it again; --no-accounts leaves this out`,
      ]);
      return inventAndKeep(senses, peerRelay, tell);
    }),
  );
  return logins === undefined
    ? withoutPeer(
        run,
        say`mailproof has no account at the relay ${peerRelay}. Make one there, and set MAILPROOF_PEER to its dclogin: link`,
      )
    : lentPeer(run, logins);
}

async function inventAndKeep({ http }: Senses, relay: string, tell: Tell): Promise<RelayLogins | undefined> {
  const logins = await inventLogins(http, relay);
  if (!logins.known) return undefined;
  try {
    keepLogins(relay, logins.value);
    return logins.value;
  } catch (error) {
    tell([say`No account is made, because it could not be kept in ${relayAccountsPath()}: ${reasonOf(error)}`]);
    return undefined;
  }
}

/** By DNS alone: nobody else is asked anything. */
async function mayBeRelay(domain: string, dns: Dns): Promise<boolean> {
  const [key, exchange] = await Promise.all([
    dns.recursive(`${SELECTOR}._domainkey.${domain}`, 'TXT'),
    dns.recursive(domain, 'MX'),
  ]);
  return (
    (key.known && key.value.records.length > 0) ||
    (exchange.known && exchange.value.records.some((record) => record.exchange === domain))
  );
}

/** Accounts of its own are there for Delta Chat's core, too. */
function lent({ settings, private: given }: Run, [account, account2]: RelayLogins): Run {
  return withSecrets(
    { settings: { ...settings, deltaChat: true }, private: given },
    { account, account2 },
    say`mailproof logs in with two accounts of its own: ${account.address} and ${account2.address}`,
  );
}

function lentPeer(run: Run, [peer]: RelayLogins): Run {
  return withSecrets(run, { peer }, say`mailproof writes to an account of its own at another relay: ${peer.address}`);
}

/** Delta Chat's core may make an account there all the same. */
function withoutPeer({ settings, private: given }: Run, noPeer: Text): Run {
  return { settings, private: { ...given, secrets: { ...given.secrets, noPeer } } };
}

function withSecrets({ settings, private: given }: Run, secrets: Run['private']['secrets'], remark: Text): Run {
  return {
    settings,
    private: {
      ...given,
      secrets: { ...given.secrets, ...secrets },
      remarks: [...(given.remarks ?? []), remark],
    },
  };
}
