/** The words of a command of `docker`, told apart: options and the rest. */

/** Options of `docker exec` and others that a value follows. */
const WITH_VALUE = [
  '--format',
  '-f',
  '--filter',
  '--since',
  '--until',
  '--tail',
  '-n',
  '-e',
  '--env',
  '-u',
  '--user',
  '-w',
  '--workdir',
  '--type',
  '--hash',
  '--project-directory',
  '-p',
  '--project-name',
  '--file',
  '--index',
  '--status',
];

/** What stands before and after the first word that is no option. */
export interface Parsed {
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

/** Options come first; where `mixed`, anywhere. */
export function parseWords(args: readonly string[], mixed = true): Parsed {
  const options: Record<string, string[]> = {};
  const words: string[] = [];
  const rest = [...args];
  for (;;) {
    const word = rest.shift();
    if (word === undefined) break;
    const [, long = '', value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (value !== undefined) (options[long] ??= []).push(value);
    else if (WITH_VALUE.includes(word)) (options[word] ??= []).push(rest.shift() ?? '');
    else if (/^-[a-zA-Z]{2,}$/.test(word)) for (const letter of word.slice(1)) (options[`-${letter}`] ??= []).push('');
    else if (word.startsWith('-') && word !== '-') (options[word] ??= []).push('');
    else {
      words.push(word);
      if (!mixed) return { options, words: [...words, ...rest] };
    }
  }
  return { options, words };
}
