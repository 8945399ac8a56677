/**
 * How a DMARC record is written (RFC 9989 §4.7): spellings and values that receivers lose the policy over, or that make
 * it none.
 */
import { say, type Text } from '../../common/say.ts';
import { recommended, required, tried, type Problem } from './problem.ts';
import { whoMisreads } from './receivers/index.ts';
import { startsWithVersion, tagValue, type TagList } from './tags.ts';
import { excerpt, hasQuotes, typed, unquoted } from './text.ts';

const VERSION = 'DMARC1';

/** Whether a TXT text is a DMARC record: it starts with `v=DMARC1`, in this case (RFC 9989 §4.7). */
export function isDmarc(text: string): boolean {
  return startsWithVersion(text, VERSION);
}

/** What is wrong with a text that was meant as a DMARC record and is none; empty where it was not meant so. */
export function almostDmarc(name: string, text: string): readonly Problem[] {
  const meant = unquoted(typed(text));
  if (!/^(?:v\s*[=:]\s*)?dmarc\s?1?\b/i.test(meant) && !/;\s*v\s*=\s*dmarc1/i.test(meant)) return [];
  const shown = excerpt(typed(text));
  if (isDmarc(meant) && hasQuotes(typed(text)))
    return [
      required(say`The DMARC record at ${name} was published with quotes as part of it: ${shown}. Remove the quotes`),
    ];
  if (/^v\s*=\s*dmarc1\s+[a-z]/i.test(meant))
    return [required(say`The DMARC record at ${name} lacks the semicolon after v=DMARC1: ${shown}`)];
  const problem = required(
    say`A TXT record at ${name} looks like DMARC, but receivers do not recognise it: ${shown}. It must start with ${'v=DMARC1;'} in exactly these letters`,
  );
  return [tried(problem, 'DMARC', 'upper')];
}

/**
 * Blanks and semicolons that RFC 9989 §4.7 allows, or that look harmless, and behind which some receivers lose the
 * policy.
 */
const SPELLINGS: readonly (readonly [form: string, isIn: (text: string) => boolean, what: Text])[] = [
  ['leading-blank', (text) => /^\s/.test(text), say`a blank before v=DMARC1`],
  ['blanks', (text) => /^v(?:\s+=|=\s)/i.test(text), say`blanks around the equals sign of v=DMARC1`],
  ['blank-before-semicolon', (text) => /^v=dmarc1\s+;/i.test(text), say`a blank before its first semicolon`],
  ['p-blanks', (text) => /;\s*[a-z]+\s+=/i.test(throughPolicy(text)), say`a blank before an equals sign`],
  // Behind the policy, and at the end, an empty part does no harm.
  ['double-semicolon', (text) => /;\s*;/.test(upToPolicy(text)), say`two semicolons in a row before p=`],
];

/** With its equals sign; all of a text that has none. */
function throughPolicy(text: string): string {
  const [found] = /;\s*p\s*=/i.exec(text) ?? [];
  return found === undefined ? text : text.slice(0, text.indexOf(found) + found.length);
}

/** With the semicolon before it. */
function upToPolicy(text: string): string {
  return text.slice(0, text.search(/;\s*p\s*=/i) + 1);
}

/** The first of them: they are one slip. */
export function spellingProblems(text: string): readonly Problem[] {
  const [form, , what] = SPELLINGS.find(([, isIn]) => isIn(text)) ?? [];
  const lost = form === undefined ? undefined : whoMisreads('DMARC', form);
  if (form === undefined || what === undefined || lost === undefined) return [];
  const problem = recommended(say`The DMARC record has ${what}, behind which ${lost} read no policy; remove it`);
  return [tried(problem, 'DMARC', form)];
}

/** What a tag may say, in words, and the form in the table that stands for another value of it. */
const OPTIONS: readonly (readonly [name: string, valid: RegExp, choice: string, form: string])[] = [
  ['adkim', /^[rs]?$/i, 'r, s', 'adkim-x'],
  ['aspf', /^[rs]?$/i, 'r, s', 'aspf-x'],
  ['t', /^[yn]$/i, 'y, n', 't-maybe'],
  ['psd', /^[ynu]$/i, 'y, n, u', 'unknown-tag'],
  ['fo', /^[01ds](?:\s*:\s*[01ds]){0,3}$/i, '0, 1, d, s', 'fo-2'],
  // RFC 7489 §6.3; RFC 9989 removed these.
  ['pct', /^(?:\d{1,2}(?:\.\d{0,9})?|100)?%?$/, '0 to 100', 'pct-150'],
  ['ri', /^\d{0,10}$/, '0 to 4294967295', 'ri-abc'],
];

/** Other values have a row of their own. */
const NEARER: readonly (readonly [name: string, value: RegExp, form: string])[] = [
  ['adkim', /^[rs]/i, 'adkim-relaxed'],
  ['aspf', /^[rs]/i, 'adkim-relaxed'],
  ['fo', /^[01ds],/i, 'fo-comma'],
  ['pct', /^-/, 'pct-negative'],
  ['pct', /^\D/, 'pct-abc'],
];

/** Values that a tag cannot have, and who drops more than the tag for them. */
export function optionProblems(list: TagList): readonly Problem[] {
  const wrong = OPTIONS.flatMap(([name, valid, choice, other]) => {
    const value = tagValue(list, name);
    if (value === undefined || valid.test(value)) return [];
    const form = NEARER.find(([tag, words]) => tag === name && words.test(value))?.[2] ?? other;
    const lost = whoMisreads('DMARC', form);
    const shown = `${name}=${excerpt(value)}`;
    return [
      lost === undefined
        ? recommended(say`The DMARC record says ${shown}, which receivers ignore; possible are ${choice}`)
        : tried(
            recommended(
              say`The DMARC record says ${shown}, for which ${lost} drop the policy or the whole record; possible are ${choice}`,
            ),
            'DMARC',
            form,
          ),
    ];
  });
  const suffix = tagValue(list, 'psd')?.toLowerCase() === 'y';
  return suffix
    ? [
        ...wrong,
        recommended(
          say`The DMARC record says psd=y, which is for registries such as those of .org; remove it, or say psd=n`,
        ),
      ]
    : wrong;
}
