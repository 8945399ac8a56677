/** The conversation of `mailproof init`, from the domain to what was written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listed, say } from '../../../common/say.ts';
import { render } from '../../../reporters/render.ts';
import type { Report } from '../../../reporters/report.ts';
import { EXIT } from '../../../reporters/verdict.ts';
import { DEFAULT_CONFIG } from '../../asked/config.ts';
import type { Values } from '../../asked/options.ts';
import { UsageError } from '../../asked/usage-error.ts';
import { domainFrom } from '../../asked/values.ts';
import { askFor, secretNames, type Learned } from './answers.ts';
import { ENVIRONMENT_FILE, configText, environmentText, writeAll, type NewFile } from './files.ts';
import type { Trial } from './look.ts';
import { agrees, type Operator } from './person.ts';
import { CLOCKS, scheduleLines, startLine, type Clock } from './schedule.ts';

export interface Setting {
  readonly person: Operator;
  readonly look: Trial;
  /** Where the files go. */
  readonly folder: string;
  /** Where the command line names one. */
  readonly domain: string | undefined;
  readonly values: Values;
}

/** Resolves to the exit code. */
export async function converse(setting: Setting): Promise<number> {
  const { person, look, folder, values } = setting;
  person.tell(
    say`mailproof looks at a mail server, asks for what it could not see, and writes ${DEFAULT_CONFIG}. Nothing is written before the end; Ctrl-C leaves everything as it is.`,
  );
  if (!(await mayWrite(setting, DEFAULT_CONFIG))) {
    person.tell(say`Nothing was written.`);
    return EXIT.good;
  }
  const { domain, report } = await lookAtDomain(setting);
  const known = await askFor(report, { person, look, domain });
  const clock = await askClock(person);
  const secrets = Object.keys(known.secrets).length > 0;
  const keeps = secrets && (await mayWrite(setting, ENVIRONMENT_FILE));
  write(setting, [
    { name: DEFAULT_CONFIG, text: configText(domain, { ...values, ...known.values }) },
    ...(keeps ? [{ name: ENVIRONMENT_FILE, text: environmentText(known.secrets), isSecret: true }] : []),
  ]);
  tellSecrets(person, known, keeps);
  person.tell(say`Run it: ${startLine(keeps)}`);
  if (clock !== undefined) person.tell(`\n${scheduleLines(clock, folder, keeps).map(render).join('\n')}`);
  return EXIT.good;
}

/** Asks until there is a domain that a run can be about. */
async function lookAtDomain({
  person,
  look,
  domain: named,
}: Setting): Promise<{ readonly domain: string; readonly report: Report }> {
  let typed = named;
  for (;;) {
    const domain = await askDomain(person, typed);
    typed = undefined;
    const report = await look({ domain });
    if (report !== undefined) return { domain, report };
  }
}

async function askDomain(person: Operator, named: string | undefined): Promise<string> {
  let typed = named;
  for (;;) {
    try {
      typed ??= await person.ask(say`The domain of the mail addresses, what stands behind the @:`);
      return domainFrom(typed);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      person.tell(error.text);
      typed = undefined;
    }
  }
}

async function askClock(person: Operator): Promise<Clock | undefined> {
  person.tell('');
  for (;;) {
    const typed = await person.ask(say`Let it run every hour? By cron, by systemd, or no:`);
    const [clock, another] = CLOCKS.filter((name) => typed !== '' && name.startsWith(typed.toLowerCase()));
    if (clock !== undefined && another === undefined) return clock;
    if (/^(?:n|否|不|$)/i.test(typed)) return undefined;
  }
}

/** Nothing that is there is replaced unasked. */
async function mayWrite({ person, folder }: Setting, name: string): Promise<boolean> {
  return !existsSync(join(folder, name)) || agrees(person, say`${name} is there already. Replace it?`);
}

function write({ person, folder }: Setting, files: readonly NewFile[]): void {
  writeAll(folder, files);
  person.tell('');
  person.tell(say`Written: ${listed(files.map(({ name }) => name))}`);
}

function tellSecrets(person: Operator, known: Learned, kept: boolean): void {
  if (Object.keys(known.secrets).length === 0) return;
  if (kept)
    person.tell(
      say`${ENVIRONMENT_FILE} holds ${secretNames(known)} and can be read by you alone: keep it out of version control.`,
    );
  else person.tell(say`Set these in the environment yourself: ${secretNames(known)}`);
}
