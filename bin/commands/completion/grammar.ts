/** What can be typed: commands, options and values, as the completions of all shells need it. */
import { LANGUAGES } from '../../../reporters/language.ts';
import { render } from '../../../reporters/render.ts';
import { COMMANDS, type CommandSpec } from '../../asked/commands.ts';
import { OPTIONS, type OptionSpec } from '../../asked/options.ts';
import { REPORTER_NAMES } from '../../asked/reporter-names.ts';

/** What may stand in a place: one of these words, a file, a folder, or what nobody can guess. */
export type Candidates = readonly string[] | 'files' | 'folders' | 'anything';

export interface GrammarOption {
  /** With its dashes. */
  readonly flag: string;
  /** What stands for its value; undefined for a switch. */
  readonly placeholder?: string;
  readonly values: Candidates;
  readonly many: boolean;
  readonly help: string;
  /** The one command that it goes with. */
  readonly command?: string;
}

export interface GrammarCommand {
  readonly name: string;
  readonly help: string;
  readonly values: Candidates;
}

export interface Grammar {
  readonly commands: readonly GrammarCommand[];
  readonly options: readonly GrammarOption[];
}

/** Placeholders of values that name something on this machine. */
const PLACES: Readonly<Record<string, Candidates>> = { FILE: 'files', DIR: 'folders' };

/**
 * @param ids Of all checks.
 * @param faults Of the demo.
 */
export function grammarOf(ids: readonly string[], faults: readonly string[]): Grammar {
  const checks = [...new Set(ids.map((id) => id.slice(0, id.indexOf('.')))), ...ids];
  const specs = (COMMANDS as readonly CommandSpec[]).flatMap(({ name, ...rest }) =>
    name === undefined ? [] : [{ ...rest, name }],
  );
  const byName = Map.groupBy(specs, ({ name }) => name);
  const names = [...byName.keys()];
  return {
    commands: [...byName].map(([name, same]) => ({
      name,
      help: same.map(({ help }) => render(help)).join('; '),
      values: wordsOf(same.find(({ takes }) => takes !== undefined)?.takes, checks, names),
    })),
    options: (OPTIONS as readonly OptionSpec[]).map((spec) => optionOf(spec, checks, faults)),
  };
}

function wordsOf(takes: CommandSpec['takes'], checks: readonly string[], names: readonly string[]): Candidates {
  if (takes === 'checks') return checks;
  if (takes === 'commands') return names;
  if (takes === 'nothing') return [];
  return takes ?? 'anything';
}

function optionOf(spec: OptionSpec, checks: readonly string[], faults: readonly string[]): GrammarOption {
  const { name, value, many = false, help, command } = spec;
  return {
    flag: `--${name}`,
    ...(value === undefined ? {} : { placeholder: value }),
    values: valuesOf(spec, checks, faults),
    many,
    help: render(help),
    ...(command === undefined ? {} : { command }),
  };
}

function valuesOf(
  { name, value, takes }: OptionSpec,
  checks: readonly string[],
  faults: readonly string[],
): Candidates {
  if (name === 'reporter') return REPORTER_NAMES;
  if (name === 'lang') return LANGUAGES;
  if (name === 'fault') return faults;
  if (takes === 'checks') return checks;
  if (takes !== undefined && typeof takes !== 'string') return takes;
  return PLACES[value ?? ''] ?? 'anything';
}
