/**
 * `mailproof qr [domain]`: the link that makes an account, as text and as a QR code. The one place where a token is
 * printed: whoever has it can make accounts.
 */
import { styleText } from 'node:util';
import { renderSVG, renderUnicodeCompact } from 'uqr';
import { readAccountLink } from '../../checks/knowledge/delta-chat.ts';
import { keptLogins } from '../../fixtures/mail/relay-accounts.ts';
import { accountLink } from '../../fixtures/mail/mailadm.ts';
import { say } from '../../common/say.ts';
import { reasonOf } from '../../common/system-error.ts';
import type { Run } from '../../fixtures/senses.ts';
import { lookOf } from '../../reporters/console.ts';
import { escaped } from '../../reporters/html/markup.ts';
import { spoken } from '../../reporters/language.ts';
import { emit } from '../../reporters/output.ts';
import { render } from '../../reporters/render.ts';
import { unwritable } from '../../reporters/target.ts';
import { EXIT } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { oneRun, requestFrom } from '../asked/request.ts';
import { UsageError } from '../asked/usage-error.ts';

/** Modules of white around the code (ISO/IEC 18004 wants four). */
const BORDER = 4;
/** For its owner only: the page holds the token. */
const PAGE_MODE = 0o600;

export async function qr(line: CommandLine): Promise<number> {
  const file = line.values.html?.[0];
  const problem = file === undefined ? undefined : unwritable(file);
  if (problem !== undefined) throw new UsageError(say`--html ${file ?? ''} cannot be written: ${problem}`);
  const run = oneRun(requestFrom(line, process.env, { usage: 'mailproof qr example.org' }));
  const link = linkOf(run);
  const read = readAccountLink(link);
  if ('problem' in read) process.stderr.write(`mailproof: ${render(read.problem)}\n`);
  if (file !== undefined) await writePage(file, pageOf(link, run.settings.domain));
  await emit(textOf(link, lookOf(process.stdout, process.env).colour), undefined);
  return 'problem' in read ? EXIT.failed : EXIT.good;
}

async function writePage(file: string, page: string): Promise<void> {
  try {
    await emit(page, file, PAGE_MODE);
  } catch (error) {
    throw new UsageError(say`--html ${file} cannot be written: ${reasonOf(error)}`);
  }
}

function linkOf({ settings, private: { secrets } }: Run): string {
  const { token, link } = secrets;
  // Delta Chat takes whatever is not https:// for the name of a relay, and makes up the account itself.
  if (settings.kind === 'chatmail' || keptLogins(settings.domain) !== undefined) return `DCACCOUNT:${settings.domain}`;
  if (token === undefined)
    throw new UsageError(
      say`a QR code holds a token: set MAILPROOF_TOKEN, or give --token-file FILE (for a chatmail relay, which needs none: --kind chatmail)`,
    );
  if (link !== undefined) return link;
  if (settings.mailadm === undefined)
    throw new UsageError(say`there is no mailadm here (--mailadm none), and so no link that makes an account`);
  return accountLink(settings.mailadm, token);
}

/** The link, and the code in half blocks: light on dark, whatever the terminal's own colours are. */
export function textOf(link: string, colour: boolean): string {
  const rows = renderUnicodeCompact(link, { border: BORDER }).split('\n');
  const shown = colour
    ? rows.map((row) => styleText(['whiteBright', 'bgBlack'], row, { validateStream: false }))
    : rows;
  return `${link}\n\n${shown.join('\n')}\n`;
}

/** A page to print or to show. */
export function pageOf(link: string, domain: string): string {
  const title = escaped(render(say`Delta Chat at ${domain}`));
  return `<!DOCTYPE html>
<html lang="${spoken()}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>body { font: 1.2em sans-serif; text-align: center } svg { width: 20em } code { overflow-wrap: anywhere }</style>
<h1>${title}</h1>
${renderSVG(link, { border: BORDER })}
<p>${escaped(render(say`Scan this code with Delta Chat to get an account.`))}</p>
<p><code>${escaped(link)}</code></p>
</html>
`;
}
