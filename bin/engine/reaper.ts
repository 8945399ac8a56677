/** Before the checks, and after a run that was cut short: removes from the server what runs left behind. */
import { openLedger, type Entry, type Ledger, type Leftover } from '../../fixtures/mail/ledger.ts';
import type { Reaped } from '../../fixtures/mail/reap.ts';
import type { MailcowKeys } from '../../fixtures/mailcow.ts';
import type { Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';

export interface ReapOptions {
  /** Also what this very process left: once its checks are over. */
  readonly own?: boolean;
  /** Milliseconds; {@link REAPING_TIME} unless told. What is not done by then is left to the next run. */
  readonly within?: number;
}

export const REAPING_TIME = 10_000;

export interface ReapedAll {
  readonly remarks: readonly Text[];
  /** As they were given, without what turned out to be refused. */
  readonly runs: readonly Run[];
}

/** Asks nothing of the network where there is nothing to remove. What was left at a domain is removed by its run. */
export async function reapAll(
  runs: readonly Run[],
  { own = false, within = REAPING_TIME }: ReapOptions = {},
  ledger: Ledger = openLedger(),
): Promise<ReapedAll> {
  const shares = Map.groupBy(ledger.leftovers(own), ({ entry }) => ownerOf(entry, runs));
  const keys = shares.size === 0 ? undefined : new (await import('../../fixtures/mailcow.ts')).MailcowKeys();
  const all = await Promise.all(
    runs.map((run) => reapShare(run, { leftovers: shares.get(run) ?? [], within, own, keys })),
  );
  return {
    remarks: all.flatMap(({ remarks }) => remarks),
    runs: runs.map((run, index) => withoutRefused(run, all[index])),
  };
}

/** The run of the domain that an entry is about; else the one that has a login for it; else the first. */
function ownerOf(entry: Entry, runs: readonly Run[]): Run | undefined {
  const address = entry.kind === 'account' ? entry.address : 'mailbox' in entry ? entry.mailbox : undefined;
  const ofDomain = runs.find(({ settings: { domain } }) => address?.endsWith(`@${domain}`));
  return (
    ofDomain ??
    runs.find(({ private: { secrets } }) => secrets.peer !== undefined && secrets.peer.address === address) ??
    runs[0]
  );
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
  if (leftovers.length === 0) return { remarks: [], refused: [], keyRefused: false };
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

function withoutRefused(run: Run, reaped: Reaped | undefined): Run {
  if (reaped === undefined) return run;
  const { mailcowKey, ...others } = run.private.secrets;
  return {
    ...run,
    private: {
      ...run.private,
      secrets: mailcowKey === undefined || reaped.keyRefused ? others : { ...others, mailcowKey },
      refused: reaped.refused,
    },
  };
}

/** What this process could not remove; to be asked once its checks are over. */
export async function left(ledger: Ledger = openLedger()): Promise<readonly Text[]> {
  const leftovers = ledger.leftovers(true);
  return leftovers.length === 0 ? [] : (await import('../../fixtures/mail/reap.ts')).leftBehind(leftovers);
}
