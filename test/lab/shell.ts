/**
 * For people: starts a lab, makes it wrong if asked (`shell.ts <fault…>`), and gives a shell at the vantage point, or
 * runs what stands after `--`.
 */
import readline from 'node:readline';
import { startLab } from './lab.ts';

const split = process.argv.indexOf('--');
const names = process.argv.slice(2, split === -1 ? undefined : split);
const command = split === -1 ? [] : process.argv.slice(split + 1);

await using lab = await startLab({ log: (line) => console.error(line) });
if (names.length > 0) await lab.become(names);
await lab.openHost();
const onOutput = (chunk: string): void => void process.stdout.write(chunk);
if (command.length > 0) {
  process.exitCode = (await lab.run(command, { onOutput })).code;
} else {
  console.error(`Lab options: ${lab.options.join(' ')}`);
  console.error('A command a line; also: become <names>, failures, logs, exit.');
  const terminal = readline.createInterface({ input: process.stdin, output: process.stderr, prompt: 'lab> ' });
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === 'exit') break;
    await act(line.trim());
    terminal.prompt();
  }
}

async function act(line: string): Promise<void> {
  const [verb = '', ...words] = line.split(/\s+/);
  try {
    if (verb === 'become') await lab.become(words);
    else if (verb === 'failures') console.log(await lab.authFailures());
    else if (verb === 'logs') console.log(await lab.logs());
    else if (verb !== '') await lab.run(['sh', '-c', line], { onOutput });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
