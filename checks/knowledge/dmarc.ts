/** DMARC policy records (RFC 9989): what one says, what it makes receivers do, and what is wrong with it. */
import { say, type Text } from '../../common/say.ts';
import { readReportUris, type ReportUri } from './dmarc-reports.ts';
import { almostDmarc, isDmarc, optionProblems, spellingProblems } from './dmarc-writing.ts';
import { advice, recommended, required, tried, type Problem } from './problem.ts';
import { whoMisreads } from './receivers/index.ts';
import { miscased, parseTags, tagValue, type TagList } from './tags.ts';
import { excerpt } from './text.ts';

export type Policy = 'none' | 'quarantine' | 'reject';

export interface DmarcRecord {
  readonly text: string;
  /**
   * What `p`, `sp`, `np` say; undefined where missing or not one of the three words: such a value never counts as a
   * policy.
   */
  readonly p: Policy | undefined;
  readonly sp: Policy | undefined;
  readonly np: Policy | undefined;
  /**
   * RFC 9989 §4.7: whether the name is a public suffix (`y`), an organizational domain (`n`), or to be found out (`u`).
   */
  readonly psd: 'y' | 'n' | 'u';
  /** `t=y`: receivers apply the policy one step weaker. */
  readonly testing: boolean;
  readonly strictDkim: boolean;
  readonly strictSpf: boolean;
  readonly rua: readonly ReportUri[];
  readonly ruf: readonly ReportUri[];
  /** Tags that RFC 9989 removed, as written. */
  readonly obsolete: readonly { readonly name: string; readonly value: string }[];
  /** What is wrong; `obsolete` tags are not in it. */
  readonly problems: readonly Problem[];
  /**
   * The words that receivers apply: an invalid `p`, `sp` or `np`, or no `p`, reads as `p=none` where there is an `rua`,
   * and makes the record void (undefined) where there is none (RFC 9989 §4.10.1).
   */
  readonly applied: { readonly p: Policy; readonly sp?: Policy; readonly np?: Policy } | undefined;
}

export interface DmarcSet {
  /** The records among the TXT texts. */
  readonly records: readonly DmarcRecord[];
  /** The one record that counts: several are all discarded (RFC 9989 §4.10). */
  readonly record: DmarcRecord | undefined;
  readonly problems: readonly Problem[];
}

const POLICIES: readonly string[] = ['none', 'quarantine', 'reject'] satisfies readonly Policy[];
/** RFC 9989 §4.7 and, at the end, what it removed from RFC 7489. */
const OBSOLETE: readonly string[] = ['pct', 'rf', 'ri'];
const KNOWN: readonly string[] = ['v', 'p', 'sp', 'np', 'psd', 't', 'adkim', 'aspf', 'fo', 'rua', 'ruf', ...OBSOLETE];
/** Tags that hold lists: opendmarc drops a record that has one of them twice. */
const LISTS: readonly string[] = ['rua', 'ruf'];
/** `t=y` steps each policy down (RFC 9989 §4.7). */
const WEAKER: Readonly<Record<Policy, Policy>> = { reject: 'quarantine', quarantine: 'none', none: 'none' };

/** The DMARC records among the TXT texts at `name` (a `_dmarc.` name). */
export function findDmarc(name: string, texts: readonly string[]): DmarcSet {
  const records = texts.filter(isDmarc).map(readDmarc);
  const problems = texts.flatMap((text) => (isDmarc(text) ? [] : almostDmarc(name, text)));
  if (records.length > 1)
    problems.push(
      tried(
        required(say`${name} has ${records.length} DMARC records; receivers then use none of them. Keep one`),
        'DMARC',
        'two',
      ),
    );
  return { records, record: records.length === 1 ? records[0] : undefined, problems };
}

/** A DMARC record that stands at the domain itself, where no receiver looks. */
export function misplacedDmarc(domain: string, texts: readonly string[]): Problem | undefined {
  return texts.some(isDmarc)
    ? required(say`A DMARC record stands at ${domain}; receivers look for it at ${`_dmarc.${domain}`}`)
    : undefined;
}

/**
 * Reads one record. Unknown tags are ignored (RFC 9989 §4.7). Names in capitals count, the version's aside: every
 * receiver that was tried takes them.
 */
export function readDmarc(text: string): DmarcRecord {
  const written = parseTags(text);
  const list = inLowerCase(written);
  const word = (name: string) => tagValue(list, name)?.toLowerCase();
  const [p, sp, np] = [readPolicy(word('p')), readPolicy(word('sp')), readPolicy(word('np'))];
  const [rua, ruf] = [readReportUris('rua', tagValue(list, 'rua')), readReportUris('ruf', tagValue(list, 'ruf'))];
  const psd = word('psd');
  const record = {
    text,
    p,
    sp,
    np,
    psd: psd === 'y' || psd === 'n' ? psd : 'u',
    testing: word('t') === 'y',
    strictDkim: word('adkim') === 's',
    strictSpf: word('aspf') === 's',
    rua: rua.uris,
    ruf: ruf.uris,
    obsolete: list.tags.filter((tag) => OBSOLETE.includes(tag.name)).toReversed(),
  } as const;
  return {
    ...record,
    problems: [
      ...policyProblems(list, rua.uris.length > 0),
      ...listProblems(list, written),
      ...spellingProblems(text),
      ...optionProblems(list),
      ...rua.problems,
      ...ruf.problems,
    ],
    applied: contradictions(list).length > 0 ? undefined : appliedWords(list, record),
  };
}

/**
 * What a receiver does with failing mail, by the domain in its From: `own` where the record stands at that domain; else
 * it is inherited, and `exists` says whether that domain exists at all (RFC 9989 §4.7: `np`, then `sp`, then `p`). A
 * void record means `none`.
 */
export function effectivePolicy(record: DmarcRecord, own: boolean, exists = true): Policy {
  const { applied } = record;
  if (applied === undefined) return 'none';
  const inherited = exists ? applied.sp : (applied.np ?? applied.sp);
  const policy = own ? applied.p : (inherited ?? applied.p);
  return record.testing ? WEAKER[policy] : policy;
}

/**
 * The sentence about a policy that protects nobody, or only in part; undefined where receivers quarantine or reject.
 */
export function weakPolicy(domain: string, record: DmarcRecord, own: boolean): Problem | undefined {
  const { applied } = record;
  const asked = own ? applied?.p : (applied?.sp ?? applied?.p);
  if (record.testing && asked !== undefined && asked !== 'none') return testMode(asked);
  if (effectivePolicy(record, own) !== 'none') return percentage(record);
  if (record.applied === undefined)
    return required(
      say`The DMARC record for ${domain} has no valid policy and no report address, so receivers treat it as if it were not there`,
    );
  return recommended(
    say`The DMARC policy for ${domain} is "none": receivers let forged mail through; p=quarantine or p=reject protects the domain`,
  );
}

/**
 * The sentence about names below the domain that are less protected than itself: by `sp`, or by `np` those that do not
 * exist (RFC 9989 §4.7). Undefined where they are protected, or the domain itself is not.
 */
export function weakBelow(domain: string, record: DmarcRecord, own: boolean): Problem | undefined {
  const { applied } = record;
  if (applied === undefined || effectivePolicy(record, own) === 'none') return undefined;
  if (own && applied.sp === 'none')
    return recommended(
      applied.np === undefined || applied.np === 'none'
        ? say`The DMARC record says sp=none: receivers let mail through that is forged as any name below ${domain}, such as service.${domain}`
        : say`The DMARC record says sp=none: receivers let mail through that is forged as a name below ${domain} that exists, such as autoconfig.${domain}`,
    );
  return applied.np === 'none'
    ? recommended(
        say`The DMARC record says np=none: receivers let mail through that is forged as an invented name below ${domain}, such as service.${domain}`,
      )
    : undefined;
}

/** `pct` below 100 (RFC 7489): receivers that still know it apply the policy to a part of the mail only. */
function percentage(record: DmarcRecord): Problem | undefined {
  const pct = record.obsolete.findLast((tag) => tag.name === 'pct')?.value;
  if (pct === undefined || !/^\d{1,3}$/.test(pct) || Number(pct) >= 100) return undefined;
  return recommended(
    say`The DMARC record says pct=${pct}: receivers that still know this removed tag let the rest of the forged mail through; remove it`,
  );
}

function readPolicy(word: string | undefined): Policy | undefined {
  return word === 'none' || word === 'quarantine' || word === 'reject' ? word : undefined;
}

function appliedWords(
  list: TagList,
  { p, sp, np, rua }: Pick<DmarcRecord, 'p' | 'sp' | 'np' | 'rua'>,
): DmarcRecord['applied'] {
  const broken = (name: string, policy: Policy | undefined) =>
    tagValue(list, name) !== undefined && policy === undefined;
  if (p === undefined || broken('sp', sp) || broken('np', np))
    return rua.some((uri) => uri.valid) ? { p: 'none' } : undefined;
  return { p, ...(sp === undefined ? {} : { sp }), ...(np === undefined ? {} : { np }) };
}

function policyProblems(list: TagList, reports: boolean): readonly Problem[] {
  const problems = ['p', 'sp', 'np'].flatMap((name) => {
    const value = tagValue(list, name);
    if (value === undefined || POLICIES.includes(value.toLowerCase())) return [];
    const problem = required(
      say`The DMARC record says ${name}=${excerpt(value)}, which is no policy, so receivers enforce nothing; it is none, quarantine or reject`,
    );
    return [tried(problem, 'DMARC', name === 'p' ? 'p-typo' : `${name}-nonsense`)];
  });
  if (tagValue(list, 'p') !== undefined) return problems;
  const missing: Text = reports
    ? say`The DMARC record has no p=, which reads as p=none, and older receivers ignore it altogether`
    : say`The DMARC record has no p=, so receivers ignore it`;
  const problem = reports
    ? tried(recommended(missing), 'DMARC', 'rua-only')
    : tried(required(missing), 'DMARC', list.tags.length > 1 ? 'sp-only' : 'v-only-semi');
  return [...problems, problem];
}

/** The last of a name first, since that is the one that counts for receivers. */
function inLowerCase(list: TagList): TagList {
  const tags = list.tags.map(({ name, value }) => ({ name: name.toLowerCase(), value })).toReversed();
  const names = tags.map(({ name }) => name);
  return { ...list, tags, duplicates: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))] };
}

/** The tags that stand more than once and cost the record: `p` in two minds, and what holds lists. */
function contradictions({ tags, duplicates }: TagList): readonly string[] {
  return duplicates.filter((name) => {
    const values = tags.filter((tag) => tag.name === name).map(({ value }) => value.toLowerCase());
    return LISTS.includes(name) || (name === 'p' && new Set(values).size > 1);
  });
}

function listProblems(list: TagList, written: TagList): readonly Problem[] {
  const broken = contradictions(list);
  return [
    ...broken.map((name) =>
      tried(
        required(say`The DMARC record has ${excerpt(name)}= more than once, which makes all of it invalid`),
        'DMARC',
        LISTS.includes(name) ? 'rua-twice' : 'p-twice',
      ),
    ),
    ...list.duplicates
      .filter((name) => !broken.includes(name))
      .map((name) =>
        recommended(
          say`The DMARC record has ${excerpt(name)}= more than once; receivers take the last, so keep that one`,
        ),
      ),
    ...list.malformed
      .slice(0, 3)
      .map((piece) =>
        recommended(
          say`The DMARC record holds ${excerpt(piece)}, which is no tag=value; its parts are separated by semicolons`,
        ),
      ),
    ...miscased(written, KNOWN).map((tag) =>
      recommended(say`The DMARC record says ${tag.name}=; tag names are lower case: ${`${tag.name.toLowerCase()}=`}`),
    ),
  ];
}

/** `t=y` (RFC 9989 §4.7) is new: who does not know it does what `p` says. */
function testMode(policy: Policy): Problem {
  return tried(
    recommended(
      say`The DMARC record is in test mode (t=y): receivers by RFC 9989 apply "${WEAKER[policy]}" instead of "${policy}", and ${whoMisreads('DMARC', 't-y') ?? say`others`} do not know that and apply "${policy}"; remove t=y`,
    ),
    'DMARC',
    policy === 'reject' ? 't-y' : 'quarantine-t-y',
  );
}

/** The finding for tags that RFC 9989 removed; undefined where there are none. */
export function obsoleteTags(record: DmarcRecord): Problem | undefined {
  const names = record.obsolete.map((tag) => `${tag.name}=${excerpt(tag.value)}`);
  return names.length === 0
    ? undefined
    : advice(
        say`The DMARC record holds tags that RFC 9989 removed: ${names.join(', ')}. New receivers ignore them, older ones do not`,
      );
}
