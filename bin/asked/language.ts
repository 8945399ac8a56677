/** Which language the command speaks: the one that was asked for, else that of the user's locale. */
import { say } from '../../common/say.ts';
import { languageNamed, LANGUAGES, localeLanguage, type Language } from '../../reporters/language.ts';
import { readEnvironment, type CommandLine } from './arguments.ts';
import { readConfig } from './config.ts';
import type { Values } from './options.ts';
import { optionPlace } from './places.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the whole command. */
export function languageOf(line: CommandLine, environment: Environment): Language {
  return languageAskedFor(line, environment) ?? localeLanguage(environment);
}

/**
 * The language that was asked for by `--lang`, `MAILPROOF_LANG` or the configuration; what is for programs is told in
 * no other.
 */
export function languageAskedFor({ values }: CommandLine, environment: Environment): Language | undefined {
  return askedLanguage({ ...configured(values), ...readEnvironment(environment), ...values });
}

/** The same, of values that are put together already. */
export function askedLanguage(values: Values): Language | undefined {
  const typed = values.lang?.[0];
  if (typed === undefined) return undefined;
  const language = languageNamed(typed);
  if (language === undefined)
    throw new UsageError(
      say`${optionPlace(values, 'lang')} "${typed}" is no language that mailproof speaks; there are ${LANGUAGES.join(', ')}`,
    );
  return language;
}

/** A configuration that cannot be read is complained of by the commands that need it. */
function configured(values: Values): Values {
  try {
    return readConfig(values.config?.[0]).values;
  } catch (error) {
    if (error instanceof UsageError) return {};
    throw error;
  }
}
