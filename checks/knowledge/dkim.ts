/**
 * DKIM key records (RFC 6376 §3.6.1): what one says, for what it may be used, and what receivers make of its spelling.
 */
import { say } from '../../common/say.ts';
import { base64, keyBits, keyProblems, openKey, weaknesses } from './dkim-key.ts';
import { advice, recommended, required, tried, type Problem } from './problem.ts';
import { whoMisreads } from './receivers/index.ts';
import { miscased, parseTags, tagValue, type TagList } from './tags.ts';
import { excerpt, hasQuotes, typed } from './text.ts';

export interface DkimKey {
  readonly text: string;
  /** Lower case; `rsa` where not written. */
  readonly type: string;
  /**
   * The bytes of `p=` in canonical Base64: compare keys by this. '' where revoked, undefined where `p=` is missing or
   * no Base64.
   */
  readonly key: string | undefined;
  /** Bits of an RSA modulus, or 256 for Ed25519; undefined where the key cannot be read. */
  readonly bits: number | undefined;
  /** An empty `p=`: whatever is signed with it fails. */
  readonly revoked: boolean;
  /** `t=y`: receivers must not treat its mail better than unsigned mail. */
  readonly testing: boolean;
  /** `t=s`: no subdomains in `i=`. mailcow publishes it; it is fine. */
  readonly strict: boolean;
  /** About the record: with a required one it cannot be used. */
  readonly problems: readonly Problem[];
  /** About the key's strength and state, where it can be read. */
  readonly weaknesses: readonly Problem[];
}

export interface DkimSet {
  readonly records: readonly DkimKey[];
  /**
   * The one usable record; undefined where there are none, several (RFC 6376 §3.6.2.2 leaves the result open), or a
   * broken one.
   */
  readonly key: DkimKey | undefined;
  readonly problems: readonly Problem[];
}

const KNOWN: readonly string[] = ['v', 'g', 'h', 'k', 'n', 'p', 's', 't'];

/** Reads all TXT texts at `<selector>._domainkey.<domain>`; `name` is that name. */
export function findDkim(name: string, texts: readonly string[]): DkimSet {
  const records = texts.map(readDkim);
  if (records.length === 0)
    return { records, key: undefined, problems: [required(say`There is no DKIM key at ${name}`)] };
  const refused = whoMisreads('DKIM', 'two');
  const several =
    records.length > 1 && refused !== undefined
      ? [
          tried(
            required(
              say`${name} has ${records.length} TXT records, for which ${refused} refuse the key; the others may pick any of them. Keep the one with the DKIM key`,
            ),
            'DKIM',
            'two',
          ),
        ]
      : [];
  const problems = [...several, ...records.flatMap((record) => record.problems)];
  const usable = records.length === 1 && !records[0]?.problems.some(({ level }) => level === 'required');
  return { records, key: usable ? records[0] : undefined, problems };
}

/** Reads one record. White space inside `p=` does not count, unknown tags are ignored (RFC 6376 §3.6.1). */
export function readDkim(text: string): DkimKey {
  const list = parseTags(text);
  const type = (tagValue(list, 'k') ?? 'rsa').toLowerCase();
  const flags = words(tagValue(list, 't'));
  const published = tagValue(list, 'p')?.replaceAll(/[ \t\r\n]/g, '');
  const key = published === undefined ? undefined : base64(published);
  const parsed = key ? openKey(type, key) : undefined;
  const record = {
    text,
    type,
    key,
    bits: parsed && keyBits(type, parsed),
    revoked: published === '',
    testing: flags.includes('y'),
    strict: flags.includes('s'),
  };
  return {
    ...record,
    problems: [...listProblems(text, list), ...keyProblems(text, type, published, key, parsed)],
    weaknesses: weaknesses(record),
  };
}

/** Whether two records hold the same key, however they are written. */
export function sameKey(one: DkimKey, other: DkimKey): boolean {
  return one.key !== undefined && one.key !== '' && one.type === other.type && one.key === other.key;
}

function listProblems(text: string, list: TagList): readonly Problem[] {
  const version = tagValue(list, 'v');
  const first = list.tags[0]?.name;
  return [
    ...(version === undefined ? [advice(say`The DKIM record has no v=DKIM1; most receivers read it anyway`)] : []),
    ...(version !== undefined && version !== 'DKIM1'
      ? [
          tried(
            required(say`The DKIM record says v=${excerpt(version)}, so receivers ignore it; it is v=DKIM1`),
            'DKIM',
            'v-2',
          ),
        ]
      : []),
    ...(version === 'DKIM1' && first !== 'v'
      ? [
          tried(
            recommended(say`v=DKIM1 does not stand at the start of the DKIM record, as it must by RFC 6376`),
            'DKIM',
            'k-first',
          ),
        ]
      : []),
    ...partProblems(text, list),
    ...(hasQuotes(typed(text))
      ? [
          tried(
            required(
              say`The DKIM record holds quotes as part of it: ${excerpt(typed(text))}. They belong around its pieces in a zone file only; remove them`,
            ),
            'DKIM',
            /^\s*"/.test(text) ? 'quotes-all' : 'p-quotes',
          ),
        ]
      : []),
    ...(text.includes('\\;')
      ? [
          tried(
            required(say`The DKIM record holds backslashes before its semicolons; remove the backslashes`),
            'DKIM',
            'escaped',
          ),
        ]
      : []),
    ...list.duplicates.map((name) =>
      tried(
        required(say`The DKIM record has ${excerpt(name)}= more than once, which makes all of it invalid`),
        'DKIM',
        'p-twice',
      ),
    ),
    ...miscased(list, KNOWN).map((tag) => miscasedTag(tag.name)),
    ...useProblems(list),
    ...(useProblems(list).length > 0 ? [] : pickyProblems(list)),
  ];
}

/** Verifiers pass over a name in capitals, which does no harm where the tag may be left out. */
function miscasedTag(name: string): Problem {
  const small = `${name.toLowerCase()}=`;
  const sentence = say`The DKIM record says ${name}=; tag names are lower case: ${small}`;
  return small === 'p=' ? tried(required(sentence), 'DKIM', 'P-upper') : recommended(sentence);
}

/** RFC 6376 §3.2 knows neither empty parts nor parts without an equals sign; one semicolon may stand at the end. */
function partProblems(text: string, list: TagList): readonly Problem[] {
  const empty = text.includes('\\;') ? false : /;\s*;/.test(text);
  const refused = whoMisreads('DKIM', 'double-semicolon');
  const misread = whoMisreads('DKIM', 'malformed-part');
  return [
    ...(empty && refused !== undefined
      ? [
          tried(
            required(say`The DKIM record has two semicolons in a row, for which ${refused} refuse the key; remove one`),
            'DKIM',
            'double-semicolon',
          ),
        ]
      : []),
    ...(misread === undefined ? [] : list.malformed.slice(0, 3)).map((piece) =>
      tried(
        required(
          say`The DKIM record holds ${excerpt(typed(piece))}, which is no tag=value and for which ${misread ?? ''} refuse the key; remove it`,
        ),
        'DKIM',
        'malformed-part',
      ),
    ),
  ];
}

/** What RFC 6376 §3.6.1 allows and some verifiers refuse all the same. */
const PICKY: readonly (readonly [tag: string, value: RegExp, form: string])[] = [
  ['k', /^(?!rsa$|ed25519$)(?:[Rr][Ss][Aa]|[Ee][Dd]25519)$/, 'k-upper'],
  ['g', /^$/, 'g-empty'],
  ['g', /^[^*]/, 'g-other'],
  ['h', /\s/, 'h-blanks'],
  ['h', /[A-Z]/, 'h-upper'],
  ['s', /[A-Z]/, 's-upper'],
  ['s', /:/, 's-list'],
];

function pickyProblems(list: TagList): readonly Problem[] {
  return PICKY.flatMap(([tag, pattern, form]) => {
    const value = tagValue(list, tag);
    const refused = value !== undefined && pattern.test(value) ? whoMisreads('DKIM', form) : undefined;
    return value === undefined || refused === undefined
      ? []
      : [
          tried(
            recommended(
              say`The DKIM record says ${`${tag}=${excerpt(value)}`}, for which ${refused} refuse the key; ${tag === 'k' ? say`write ${`k=${value.toLowerCase()}`}` : say`remove it`}`,
            ),
            'DKIM',
            form,
          ),
        ];
  });
}

/** RFC 6376 §3.6.1: `h=` limits the hashes and `s=` the services that the key is for. */
function useProblems(list: TagList): readonly Problem[] {
  const [hashes, services] = [tagValue(list, 'h'), tagValue(list, 's')];
  const problems: Problem[] = [];
  if (hashes !== undefined && !words(hashes).includes('sha256')) {
    problems.push(
      tried(
        required(
          say`The DKIM record says h=${excerpt(hashes)}, which shuts out sha256, the only hash in use; remove h=`,
        ),
        'DKIM',
        hashes === '' ? 'h-empty' : 'h-sha1',
      ),
    );
  }
  if (services !== undefined && !words(services).some((service) => service === '*' || service === 'email')) {
    problems.push(
      tried(
        required(say`The DKIM record says s=${excerpt(services)}, which shuts out mail; remove s=`),
        'DKIM',
        services === '' ? 's-empty' : 's-other',
      ),
    );
  }
  return problems;
}

function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(':').map((word) => word.trim().toLowerCase());
}
