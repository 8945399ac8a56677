/**
 * SPF records as published (RFC 7208): which TXT is one, whether it parses, how it ends, and the slips of hand that
 * make a record that looks right worthless. Evaluation for an address is not done here.
 */
import { say } from '../../common/say.ts';
import { readSpfTerm, type Qualifier, type SpfTerm } from './spf-term.ts';
import { advice, recommended, required, tried, type Problem } from './problem.ts';
import { excerpt, hasQuotes, isPrintable, typed, unquoted } from './text.ts';

export interface SpfSet {
  /** The TXT texts that receivers take for SPF records (RFC 7208 §4.5). */
  readonly records: readonly string[];
  /** Texts that were meant as a record, but that receivers do not recognise. */
  readonly lookalikes: readonly string[];
  /** What is wrong with the set: none, several, or texts that only look like a record. */
  readonly problems: readonly Problem[];
}

export interface SpfRecord {
  readonly text: string;
  readonly terms: readonly SpfTerm[];
  /** The qualifier of its first `all`; undefined where it has none. */
  readonly all: Qualifier | undefined;
  /** The domain whose record takes over where nothing matched; undefined where `all` makes it void (RFC 7208 §6.1). */
  readonly redirect: string | undefined;
  /** Each names the term it is about; a required one makes receivers answer permerror. */
  readonly problems: readonly Problem[];
}

/** RFC 7208 §3.4: more than this may not fit into one DNS answer over UDP. */
const COMFORTABLE_LENGTH = 450;
/** How a text starts that its author took for an SPF record. */
const LOOKALIKE = /^(?:v\s*[=:]\s*)?spf\s*v?1/i;
/** What R_SPF_PLUSALL weighs (rspamd 3.12.1, 2026-11-29). */
const RSPAMD_PLUS_ALL = '4.0';
/** Terms that are read; a record with more exceeds every limit anyway. */
const MOST_TERMS = 500;

/**
 * Finds the SPF records among the TXT texts of `domain`. `host` is the mail host, for a record that was put there
 * instead.
 */
export function findSpf(
  domain: string,
  texts: readonly string[],
  host?: { readonly name: string; readonly texts: readonly string[] },
): SpfSet {
  const records = texts.filter(isSpf);
  const lookalikes = texts.filter((text) => !isSpf(text) && LOOKALIKE.test(unquoted(typed(text))));
  const problems = lookalikes.map((text) => lookalikeProblem(domain, text));
  if (records.length > 1)
    problems.push(
      tried(
        required(
          say`${domain} has ${records.length} SPF records; receivers then use none of them. Make one out of them and delete the others`,
        ),
        'SPF',
        'two',
      ),
    );
  if (records.length === 0) problems.push(...missing(domain, host));
  return { records, lookalikes, problems };
}

/**
 * Whether a TXT text is an SPF record: exactly `v=spf1`, then a space or the end; case does not matter (RFC 7208 §4.5).
 */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Reads one record and says what is wrong with it (RFC 7208 §4.6.1, §12). */
export function readSpf(text: string): SpfRecord {
  const shown = typed(text);
  const written = shown
    .replace(/^v=spf1/i, '')
    .split(' ', MOST_TERMS)
    .filter((term) => term !== '');
  const read = written.map((term, index) => readSpfTerm(term, written[index + 1], written[index - 1]));
  const terms = read.map(({ term }) => term);
  const all = terms.find((term) => term.name === 'all' && term.kind === 'mechanism');
  const redirect = terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  return {
    text,
    terms,
    all: all?.qualifier,
    redirect: all === undefined ? redirect?.value : undefined,
    problems: [
      ...read.flatMap(({ term, problems }) => problems.map((each) => asTried(each, term))),
      ...wholeRecord(shown, terms),
    ],
  };
}

/** The rows of the table that a broken term stands for; the first is any other. */
const BROKEN_TERMS: readonly (readonly [form: string, term: RegExp])[] = [
  ['comma', /,$/],
  ['semicolon-end', /;$/],
  ['endash', /^[^\x00-\x7f]/],
  ['ip4-equals', /^[+\-~?]?(?:ip4|ip6|a|mx|exists|ptr)=/i],
  ['include-equals', /^[+\-~?]?include=/i],
  ['redirect-colon', /^redirect:/i],
  ['ipv4-colon', /^[+\-~?]?ipv[46]:/i],
  ['ip-colon', /^[+\-~?]?ip:/i],
  ['cidr33', /^[+\-~?]?ip4:[\d.]+\/\d+$/i],
  ['ip4-name', /^[+\-~?]?ip4:/i],
  ['ip4-in-ip6', /^[+\-~?]?ip6:/i],
  ['lone-ip', /^[\d.]+(?:\/\d+)?$/],
  ['minus-blank', /^[+\-~?]$/],
];

function asTried(problem: Problem, { text }: SpfTerm): Problem {
  if (problem.level !== 'required' || problem.observed !== undefined) return problem;
  const form = BROKEN_TERMS.find(([, term]) => term.test(text))?.[0] ?? 'unknown-mech-before';
  return tried(problem, 'SPF', form);
}

/**
 * How strictly a record ends: the qualifier of `all`, `redirect`, or `open` where neither is there and unknown senders
 * are neutral.
 */
export function spfEnding(record: SpfRecord): Qualifier | 'redirect' | 'open' {
  return record.all ?? (record.redirect === undefined ? 'open' : 'redirect');
}

const NO_ALL = say`The SPF record has no "all" at its end, so it refuses nobody; add -all`;

/** What the ending lets through; nothing to say for `-all`, `~all` and `redirect=`, whose target has its own ending. */
export function spfEndingProblem(record: SpfRecord): Problem | undefined {
  switch (spfEnding(record)) {
    case '+':
      return tried(
        required(
          say`The SPF record ends with +all: every machine in the world may send mail as this domain, and ${'rspamd 3.12'} gives each message ${RSPAMD_PLUS_ALL} points towards junk`,
        ),
        'SPF',
        'a-plus-all',
      );
    case '?':
      return recommended(say`The SPF record ends with ?all, which says nothing about other senders; -all refuses them`);
    case 'open':
      return record.terms.length === 0 ? tried(required(NO_ALL), 'SPF', 'empty') : required(NO_ALL);
    default:
      return undefined;
  }
}

function missing(
  domain: string,
  host?: { readonly name: string; readonly texts: readonly string[] },
): readonly Problem[] {
  if (host !== undefined && host.name !== domain && host.texts.some(isSpf)) {
    return [
      required(
        say`The SPF record stands at ${host.name}, the mail host; receivers look for it at ${domain}, the part after the @`,
      ),
    ];
  }
  return [required(say`${domain} has no SPF record`)];
}

function lookalikeProblem(domain: string, text: string): Problem {
  const meant = unquoted(typed(text));
  const shown = excerpt(typed(text));
  if (isSpf(meant) && hasQuotes(typed(text)))
    return tried(
      required(
        say`The SPF record of ${domain} was published with quotes as part of it: ${shown}. Receivers do not recognise it; remove the quotes`,
      ),
      'SPF',
      'quotes',
    );
  if (isSpf(meant))
    return tried(
      required(
        say`The SPF record of ${domain} starts with a blank: ${shown}. Receivers do not recognise it; it must start with v=spf1`,
      ),
      'SPF',
      'leading-blank',
    );
  return tried(
    required(
      say`A TXT record of ${domain} looks like SPF, but receivers do not recognise it: ${shown}. It must start with v=spf1 and a space`,
    ),
    'SPF',
    /^v=spf1\s/i.test(meant)
      ? 'tab'
      : /^v=spf1[,;]/i.test(meant)
        ? 'semicolon'
        : /^v=spf1/i.test(meant)
          ? 'version-10'
          : 'version-missing',
  );
}

function wholeRecord(text: string, terms: readonly SpfTerm[]): readonly Problem[] {
  return [
    ...(isPrintable(text)
      ? []
      : [required(say`The SPF record holds characters that are not plain ASCII: ${excerpt(text)}`)]),
    ...(text.length > COMFORTABLE_LENGTH
      ? [
          advice(
            say`The SPF record is ${text.length} characters long; over ${COMFORTABLE_LENGTH} it may not fit into one DNS answer`,
          ),
        ]
      : []),
    ...repeated(terms),
    ...afterAll(terms),
  ];
}

/** RFC 7208 §6: `redirect` and `exp` at most once each. */
function repeated(terms: readonly SpfTerm[]): readonly Problem[] {
  return ['redirect', 'exp']
    .filter((name) => terms.filter((term) => term.kind === 'modifier' && term.name === name).length > 1)
    .map((name) =>
      tried(
        required(say`The SPF record has ${name}= more than once, which is an error for receivers`),
        'SPF',
        `two-${name}`,
      ),
    );
}

/** RFC 7208 §5.1, §6.1: what stands after `all` is never looked at, and `all` makes `redirect=` void. */
function afterAll(terms: readonly SpfTerm[]): readonly Problem[] {
  const end = terms.findIndex((term) => term.kind === 'mechanism' && term.name === 'all');
  if (end === -1) return [];
  const dead = terms.slice(end + 1).filter((term) => term.kind === 'mechanism');
  const redirect = terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  return [
    ...dead
      .slice(0, 3)
      .map((term) =>
        tried(
          recommended(
            say`${excerpt(term.text)} stands after ${terms[end]?.text ?? 'all'} in the SPF record and is never looked at; move it before`,
          ),
          'SPF',
          term.name === 'all' ? 'all-twice' : 'after-all',
        ),
      ),
    ...(redirect === undefined
      ? []
      : [
          tried(
            recommended(
              say`${excerpt(redirect.text)} has no effect, because the SPF record also has ${terms[end]?.text ?? 'all'}`,
            ),
            'SPF',
            'redirect-all',
          ),
        ]),
  ];
}
