/** Completion for fish 3 or newer. */
import type { Grammar, GrammarCommand, GrammarOption, Candidates } from './grammar.ts';

export function fishScript({ commands, options }: Grammar): string {
  return `# In ~/.config/fish/config.fish: mailproof completion fish | source
complete -c mailproof -e
complete -c mailproof -f
${[...commands.flatMap(commandLines), ...options.map(optionLine)].join('\n')}
`;
}

function commandLines({ name, help, values }: GrammarCommand): readonly string[] {
  const word = `complete -c mailproof -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`;
  const given = argumentsOf(values);
  return given === '' ? [word] : [word, `complete -c mailproof -n '__fish_seen_subcommand_from ${name}' ${given}`];
}

function optionLine({ flag, placeholder, values, help, command }: GrammarOption): string {
  const where = command === undefined ? '' : ` -n '__fish_seen_subcommand_from ${command}'`;
  const value = placeholder === undefined ? '' : ` -r ${argumentsOf(values)}`.trimEnd();
  return `complete -c mailproof${where} -l ${flag.slice('--'.length)}${value} -d ${quoted(help)}`;
}

function argumentsOf(values: Candidates): string {
  if (values === 'files') return '-F';
  if (values === 'folders') return "-f -a '(__fish_complete_directories)'";
  return values === 'anything' ? '' : `-f -a '${values.join(' ')}'`;
}

/** Within single quotes fish reads \\ and ' only. */
function quoted(words: string): string {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
