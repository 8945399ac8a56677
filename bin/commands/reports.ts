/**
 * `mailproof reports <domain> <file…> [--mailbox]`: reads DMARC and TLS reports from files and from a mailbox, and says
 * what they mean.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { say, verbatim } from '../../common/say.ts';
import { unreadable, type CommandLine } from '../asked/arguments.ts';
import { oneRun, requestFrom } from '../asked/request.ts';
import { UsageError } from '../asked/usage-error.ts';
import { runRequest } from './run.ts';

const USAGE = 'mailproof reports example.org google.com!example.org!1764288000!1764374399.zip';

export async function reports(line: CommandLine): Promise<number> {
  const [domain, ...files] = line.words;
  const inMailbox = line.values.mailbox !== undefined;
  if (domain === undefined || (files.length === 0 && !inMailbox))
    throw new UsageError(say`which domain, and which files? Run: ${USAGE}`);
  for (const file of files) assertReadable(file);
  const request = requestFrom({ words: [domain], values: line.values }, process.env, {
    usage: USAGE,
    secrets: inMailbox,
  });
  const run = oneRun(request);
  if (inMailbox && run.private.secrets.account === undefined)
    throw new UsageError(
      say`--mailbox needs the mailbox that the reports go to: set MAILPROOF_ACCOUNT (or MAILPROOF_USER and MAILPROOF_PASSWORD)`,
    );
  const settings = { ...run.settings, reports: files, reportsInMailbox: inMailbox };
  return runRequest({ ...request, runs: [{ ...run, settings }] }, 'reports');
}

function assertReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
    if (!statSync(file).isFile()) throw new UsageError(say`${file} is no file; name the reports themselves`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(verbatim(file), error);
  }
}
