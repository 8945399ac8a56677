/** Before the checks, and after a run that was cut short: removes from the server what runs left behind. */
import {
  LONGEST_DELIVERY,
  openLedger,
  type LedgerEntry,
  type Ledger,
  type Leftover,
} from '../../fixtures/mail/ledger.ts';
import { domainOf } from '../../checks/knowledge/names.ts';
import type { Reaped } from '../../fixtures/mail/reap.ts';
import type { MailcowKeys } from '../../fixtures/mailcow.ts';
import type { Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';

export interface ReapOptions {
  /** Also what this very process left: once its checks are over. */
  readonly own?: boolean;
  /** Milliseconds; {@link REAPING_TIME} by default. What is not done by then is left to the next run. */
  readonly within?: number;
}

export const REAPING_TIME = 10_000;

export interface ReapedAll {
  /** What this very process left; what earlier ones left is a remark of the report of its own domain. */
  readonly remarks: readonly Text[];
  /** As they were given, with what turned out to be refused. */
  readonly runs: readonly Run[];
}

/** Asks nothing of the network where there is nothing to remove. What was left at a domain is removed by its run. */
export async function reapAll(
  runs: readonly Run[],
  { own = false, within = REAPING_TIME }: ReapOptions = {},
  ledger: Ledger = openLedger(),
): Promise<ReapedAll> {
  const shares = Map.groupBy(ledger.leftovers(own), ({ entry }) => ownerOf(entry, runs));
  for (const leftover of shares.get(undefined) ?? []) if (isOver(leftover)) leftover.strike();
  const keys = shares.size === 0 ? undefined : new (await import('../../fixtures/mailcow.ts')).MailcowKeys();
  const all = await Promise.all(
    runs.map((run) => reapShare(run, { leftovers: shares.get(run) ?? [], within, own, keys })),
  );
  return {
    remarks: own ? all.flatMap(({ remarks }) => remarks) : [],
    runs: runs.map((run, index) => withRefusals(run, all[index])),
  };
}

/**
 * The run of the domain that wrote an entry; else one that can log in where it lies. What is of another domain waits
 * for that domain's run, and for so long nobody is told.
 */
function ownerOf(entry: LedgerEntry, runs: readonly Run[]): Run | undefined {
  if (entry.kind === 'core') return runs[0];
  const domain = entry.domain ?? domainIn(entry);
  return runs.find(({ settings }) => settings.domain === domain) ?? runs.find((run) => canReach(entry, run));
}

function canReach(entry: LedgerEntry, { settings, private: { secrets } }: Run): boolean {
  if (entry.kind === 'creating') return settings.mailadm === entry.endpoint;
  const logins = [secrets.account, secrets.account2, secrets.peer];
  return 'mailbox' in entry && logins.some((login) => login?.address === entry.mailbox);
}

/** Of entries that do not say whose they are. */
function domainIn(entry: LedgerEntry): string | undefined {
  const address = entry.kind === 'account' ? entry.address : 'mailbox' in entry ? entry.mailbox : undefined;
  return address === undefined ? undefined : domainOf(address);
}

/** Nothing is left of it by now, whoever looks. */
function isOver({ entry, since }: Leftover): boolean {
  return entry.kind === 'account' ? Date.parse(entry.expires) < Date.now() : Date.now() - since > LONGEST_DELIVERY;
}

interface Share {
  readonly leftovers: readonly Leftover[];
  readonly within: number;
  readonly own: boolean;
  readonly keys: MailcowKeys | undefined;
}

async function reapShare(
  { settings, private: { secrets, transcript } }: Run,
  { leftovers, within, own, keys }: Share,
): Promise<Reaped> {
  if (leftovers.length === 0) return { remarks: [], failed: [] };
  const [{ withSenses }, { reapLeftovers }, { Transcripts }] = await Promise.all([
    import('../../fixtures/world.ts'),
    import('../../fixtures/mail/reap.ts'),
    import('../../fixtures/transcript.ts'),
  ]);
  const record = transcript === undefined ? undefined : new Transcripts(transcript).recorder('mail');
  return withSenses(settings, { secrets: {} }, ({ dns, target, http }) => {
    const mailcow =
      secrets.mailcowKey === undefined ? undefined : keys?.clientOf(secrets.mailcowKey, http, target, record);
    return reapLeftovers(
      leftovers,
      settings,
      secrets,
      { dns, target, own, ...(mailcow === undefined ? {} : { mailcow }), ...(record === undefined ? {} : { record }) },
      within,
    );
  });
}

/** What was refused while cleaning up is what the checks judge; a login or a key is sent once, and that was it. */
function withRefusals(run: Run, reaped: Reaped | undefined): Run {
  if (reaped === undefined) return run;
  const { remarks, failed, keyRefusal } = reaped;
  return {
    ...run,
    private: {
      ...run.private,
      remarks: [...(run.private.remarks ?? []), ...remarks],
      failed,
      ...(keyRefusal === undefined ? {} : { keyRefusal }),
    },
  };
}

/** What this process could not remove; to be asked once its checks are over. */
export async function left(ledger: Ledger = openLedger()): Promise<readonly Text[]> {
  const leftovers = ledger.leftovers(true);
  return leftovers.length === 0 ? [] : (await import('../../fixtures/mail/reap.ts')).leftBehind(leftovers);
}
