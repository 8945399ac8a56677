/**
 * Before a run: slips that only DNS can tell. A host in place of its domain, and a peer that is no other provider.
 * Where DNS does not answer soon, nothing is a slip.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { domainOf, guidesHost, isServicesName } from '../../checks/knowledge/names.ts';
import { sameOrganisation } from '../../checks/knowledge/organisations.ts';
import { isSpf } from '../../checks/knowledge/spf.ts';
import { say, type Text } from '../../common/say.ts';
import type { Settings } from '../../common/settings.ts';
import type { Dns } from '../../fixtures/dns/types.ts';
import type { Login } from '../../fixtures/mail/types.ts';
import type { Run } from '../../fixtures/senses.ts';
import { UsageError } from '../asked/usage-error.ts';

/** How long it may hold up a run, in milliseconds. */
const LONGEST_LOOK = 3_000;

export interface FirstLook {
  /** As they were given, without a peer that proves nothing about one. */
  readonly runs: readonly Run[];
}

/**
 * Throws a usage error where a domain is none. Asks nothing where nothing can be mistaken.
 * @param isKnown Whether earlier runs were about a domain: then it is one, whatever became of its records.
 * @param makeDns Makes the sense that is asked, if anybody is.
 * @param mayBeNew Whether a domain may have no record of mail yet: then only what cannot be one is none.
 */
export async function lookFirst(
  runs: readonly Run[],
  makeDns: (settings: Settings) => Promise<Dns>,
  isKnown: (domain: string) => boolean = () => false,
  mayBeNew = false,
): Promise<FirstLook> {
  const doubtful = runs.filter((run) => !isKnown(run.settings.domain) && mayBeHost(run));
  const [first] = runs;
  const asking = doubtful.length > 0 || runs.some(({ private: { secrets } }) => secrets.peer !== undefined);
  if (first === undefined || !asking) return { runs };
  const dns = await makeDns(first.settings);
  const all = Promise.all([
    Promise.all(doubtful.map(({ settings: { domain } }) => refuseHost(domain, dns, mayBeNew))),
    Promise.all(runs.map((run) => withoutOwnPeer(run, dns, runs.length === 1))),
  ]);
  const done = await Promise.race([all, sleep(LONGEST_LOOK, undefined, { ref: false })]);
  all.catch(() => undefined);
  return { runs: done?.[1] ?? runs };
}

/**
 * `mail.example.org` may be a domain with mail of its own, and often is not. Who names its mail host, or has a mailbox
 * there, means the domain.
 */
function mayBeHost({ settings: { domain, host }, private: { secrets } }: Run): boolean {
  return parentOf(domain) !== undefined && host === undefined && secrets.account === undefined;
}

/** The domain above, where that can have mail: no top-level domain. */
function parentOf(domain: string): string | undefined {
  const parent = domain.slice(domain.indexOf('.') + 1);
  return parent.includes('.') ? parent : undefined;
}

async function refuseHost(domain: string, dns: Dns, mayBeNew: boolean): Promise<void> {
  const parent = parentOf(domain);
  if (parent === undefined) return;
  const [own, above] = await Promise.all([dns.recursive(domain, 'MX'), exchanges(parent, dns)]);
  if (!own.known || above === undefined || above.length === 0) return;
  // The records at the end of an alias are those of another name: `www.example.org` may lead to `example.org`.
  const isService = isServicesName(domain);
  if (own.value.records.length > 0 && !(isService && own.value.aliases.length > 0)) return;
  if (above.includes(domain))
    throw new UsageError(
      say`${domain} has no mail of its own: it is the mail host of ${parent}; did you mean ${parent}? (If it is a mail domain too: --host ${domain})`,
    );
  // A customer of a dynamic DNS is not meant by its provider's name.
  if (!sameOrganisation(domain, parent)) return;
  if (isService)
    throw new UsageError(
      say`${domain} has no mail of its own: it is a name that a service of ${parent} has; did you mean ${parent}? (If it is a mail domain too, name its mail host: --host HOST)`,
    );
  if (!mayBeNew && !(await mayHaveMail(domain, dns)))
    throw new UsageError(
      say`${domain} has no mail of its own: no MX record and no SPF record, while ${parent} has mail; did you mean ${parent}? (If it is a mail domain too, name its mail host: --host HOST; if it is to become one, this prints its records: mailproof zone ${domain})`,
    );
}

/** Whether a domain without an MX record has another sign of mail: then the record is missing. */
async function mayHaveMail(domain: string, dns: Dns): Promise<boolean> {
  const [texts, four, six] = await Promise.all([
    dns.recursive(domain, 'TXT'),
    dns.recursive(guidesHost(domain), 'A'),
    dns.recursive(guidesHost(domain), 'AAAA'),
  ]);
  const hasHost = [four, six].some((one) => !one.known || one.value.records.length > 0);
  return hasHost || !texts.known || texts.value.records.some(({ text }) => isSpf(text));
}

/** The hosts that an owner's records name; undefined where that is not known. */
async function exchanges(domain: string, dns: Dns): Promise<readonly string[] | undefined> {
  const answer = await dns.recursive(domain, 'MX');
  return answer.known ? answer.value.records.map(({ exchange }) => exchange) : undefined;
}

/**
 * Mail to a mailbox of the same server never leaves it: that it arrives proves nothing of mail to others. One domain's
 * is refused; of several the others may need it.
 */
async function withoutOwnPeer(run: Run, dns: Dns, alone: boolean): Promise<Run> {
  const { peer, ...secrets } = run.private.secrets;
  if (peer === undefined || !(await isOwn(peer, run.settings, dns))) return run;
  const reason: Text = say`MAILPROOF_PEER is a mailbox of the server of ${run.settings.domain} itself; it must be one at another provider`;
  if (alone) throw new UsageError(reason);
  return { ...run, private: { ...run.private, secrets: { ...secrets, noPeer: reason } } };
}

async function isOwn(peer: Login, { domain, host }: Settings, dns: Dns): Promise<boolean> {
  const of = domainOf(peer.address);
  if (of === domain) return true;
  const [ours, theirs] = await Promise.all([exchanges(domain, dns), exchanges(of, dns)]);
  const own = new Set(host === undefined ? ours : [host, ...(ours ?? [])]);
  return [...(theirs ?? []), peer.imap?.host].some((name) => name !== undefined && own.has(name));
}
