/** Completion for zsh. */
import type { Grammar, GrammarCommand, GrammarOption, Candidates } from './grammar.ts';

export function zshScript({ commands, options }: Grammar): string {
  const shared = options.filter(({ command }) => command === undefined);
  const owners = commands.filter(({ name }) => options.some(({ command }) => command === name));
  return `#compdef mailproof
# In ~/.zshrc, after compinit: source <(mailproof completion zsh)
_mailproof() {
  local -a commands options
  local command word
  commands=(
${commands.map(({ name, help }) => `    ${quoted(`${name}:${help}`)}`).join('\n')}
  )
  options=(
${shared.map((option) => `    ${optionSpec(option)}`).join('\n')}
  )
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      ${commands.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  case $command in
${owners.map(({ name }) => `    ${name}) options+=(${ownOptions(name, options)}) ;;`).join('\n')}
  esac
  case $command in
    '') _arguments -S $options '*:command:{_describe command commands}' ;;
${commands.map(commandCase).join('\n')}
  esac
}
compdef _mailproof mailproof
`;
}

function ownOptions(name: string, options: readonly GrammarOption[]): string {
  return options
    .filter(({ command }) => command === name)
    .map(optionSpec)
    .join(' ');
}

/** The command itself is a word among its words. */
function commandCase({ name, values }: GrammarCommand): string {
  const words = values === 'anything' ? '( )' : actionOf(values);
  return `    ${name}) _arguments -S $options '1: :(${name})' ${quoted(`*:word:${words}`)} ;;`;
}

/** `'*--only=[help]:PATTERN:(dns smtp)'`, as _arguments wants it (zshcompsys). */
function optionSpec({ flag, placeholder, values, many, help }: GrammarOption): string {
  const value = placeholder === undefined ? '' : `:${escaped(placeholder)}:${actionOf(values)}`;
  return quoted(`${many ? '*' : ''}${flag}${placeholder === undefined ? '' : '='}[${escaped(help)}]${value}`);
}

function actionOf(values: Candidates): string {
  if (values === 'files') return '_files';
  if (values === 'folders') return '_files -/';
  return values === 'anything' ? ' ' : `(${values.join(' ')})`;
}

function escaped(words: string): string {
  return words.replace(/[[\]:\\]/g, String.raw`\$&`);
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", String.raw`'\''`)}'`;
}
