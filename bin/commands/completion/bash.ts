/** Completion for bash 4 or newer, without its package bash-completion. */
import type { Grammar, GrammarOption, Candidates } from './grammar.ts';

export function bashScript({ commands, options }: Grammar): string {
  const names = commands.map(({ name }) => name);
  const flags = (of: string | undefined): string =>
    options
      .filter(({ command }) => (of === undefined ? command === undefined : command === of))
      .map(({ flag }) => flag)
      .join(' ');
  const valued = options.filter(({ placeholder }) => placeholder !== undefined);
  const own = names.filter((name) => flags(name) !== '');
  return `# In ~/.bashrc: source <(mailproof completion bash)
_mailproof() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" before='' command='' options word
  # bash takes "=" for a word of its own.
  if [[ $cur == = ]]; then
    cur=''
    before="\${COMP_WORDS[COMP_CWORD-2]}"
  elif [[ $prev == = ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
    before="\${COMP_WORDS[COMP_CWORD-3]}"
  fi
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  if [[ $before == --reporter || $before == = ]]; then
    ${reply('files')}
    return
  fi
  case "$prev" in
${valued.map(valueCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    options='${flags(undefined)}'
    case "$command" in
${own.map((name) => `      ${name}) options+=' ${flags(name)}' ;;`).join('\n')}
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    return
  fi
  case "$command" in
    '') ${reply(names)} ;;
${commands
  .filter(({ values }) => values !== 'anything')
  .map(({ name, values }) => `    ${name}) ${reply(values)} ;;`)
  .join('\n')}
  esac
}
complete -F _mailproof mailproof
`;
}

function valueCase({ flag, values }: GrammarOption): string {
  return `    ${flag}) ${values === 'anything' ? '' : `${reply(values)}; `}return ;;`;
}

function reply(values: Candidates): string {
  if (values === 'files') return 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")';
  if (values === 'folders') return 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur")';
  return values === 'anything' ? '' : `mapfile -t COMPREPLY < <(compgen -W '${values.join(' ')}' -- "$cur")`;
}
