/**
 * The languages that texts are told in. Sentences stand in English in the sources; another language has a twin for
 * each, by its form, in `languages/`, which is read only where that language is spoken.
 */

interface Tongue {
  /** Between the parts of a list. */
  readonly comma: string;
  /** Between sentences. */
  readonly gap: string;
  /** Reads its twins. */
  readonly twins: () => Promise<{ readonly TEXTS: Twins }>;
  /** Reads those of the lab's faults, which only their list needs. */
  readonly faults: () => Promise<{ readonly TEXTS: Twins }>;
}

/** What a language has for sentences, by the sentence in English. */
export type Twins = Readonly<Record<string, string>>;

async function none(): Promise<{ readonly TEXTS: Twins }> {
  return { TEXTS: {} };
}

/** By their BCP 47 tags. A further language is a folder in `languages/` and a line here. */
const TONGUES = {
  en: { comma: ', ', gap: ' ', twins: none, faults: none },
  'zh-CN': {
    comma: '、',
    gap: '',
    twins: () => import('./languages/zh-CN/index.ts'),
    faults: () => import('./languages/zh-CN/faults/index.ts'),
  },
} as const satisfies Readonly<Record<string, Tongue>>;

export type Language = keyof typeof TONGUES;
export const LANGUAGES = Object.keys(TONGUES) as readonly Language[];

const learned = new Map<Language, ReadonlyMap<string, string>>([['en', new Map()]]);
let current: Language = 'en';

/**
 * The language that a word means: `zh-CN`, also written `zh`, `zh_CN.UTF-8` or `zh-Hans`; undefined where it is none
 * that there is.
 */
export function languageNamed(word: string): Language | undefined {
  const [primary] = word.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language.split('-')[0] === primary);
}

/** The language of the user's locale, by the precedence of POSIX (XBD §8.2): LC_ALL, LC_MESSAGES, LANG. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '').find((value) => value !== '');
  return languageNamed(locale ?? '') ?? 'en';
}

/** Reads the twins of a language, once. */
export async function learn(language: Language): Promise<void> {
  if (learned.has(language)) return;
  const { TEXTS } = await TONGUES[language].twins();
  learned.set(language, new Map(Object.entries(TEXTS)));
}

/** What is wrong by each fault of the lab, by the sentence in English. */
export async function faultTwins(language: Language = current): Promise<Twins> {
  const { TEXTS } = await TONGUES[language].faults();
  return TEXTS;
}

/** From now on the process speaks this language, wherever nothing else is told. */
export async function speak(language: Language): Promise<void> {
  await learn(language);
  current = language;
}

/** The language that is spoken just now. */
export function spoken(): Language {
  return current;
}

/** Does something in a language that has been learned. The work must render before it first awaits anything. */
export function speaking<T>(language: Language, work: () => T): T {
  const before = current;
  current = language;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** What stands between the parts of a list in the spoken language. */
export function comma(): string {
  return TONGUES[current].comma;
}

/** What stands between sentences in the spoken language. */
export function sentenceGap(): string {
  return TONGUES[current].gap;
}

/** The form of a text in the spoken language; in English where it has no twin. */
export function twinOf(form: string): string {
  const twins = learned.get(current);
  if (twins === undefined) throw new Error(`${current} has not been learned`);
  return twins.get(form) ?? form;
}
