/**
 * `mailproof qr [domain]`: the link that makes an account, as text and as a QR code. The one place where a token is
 * printed: whoever has it can make accounts.
 */
import { styleText } from 'node:util';
import { renderSVG, renderUnicodeCompact } from 'uqr';
import { readAccountLink } from '../../checks/knowledge/delta-chat.ts';
import { loginLink } from '../../fixtures/mail/dclogin.ts';
import { inventLogins, keptLogins } from '../../fixtures/mail/relay-accounts.ts';
import { withSenses } from '../../fixtures/world.ts';
import { accountLink } from '../../fixtures/mail/mailadm.ts';
import { addressIn, hostInUrl } from '../../common/address-literals.ts';
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
  const atAddress = addressIn(run.settings.domain) !== undefined;
  const link = atAddress ? await loginLinkAt(run) : linkOf(run);
  const read = atAddress ? undefined : readAccountLink(link);
  if (read !== undefined && 'problem' in read) process.stderr.write(`mailproof: ${render(read.problem)}\n`);
  if (file !== undefined) await writePage(file, pageOf(link, run.settings.domain));
  await emit(textOf(link, lookOf(process.stdout, process.env).colour), undefined);
  return read !== undefined && 'problem' in read ? EXIT.failed : EXIT.good;
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

/**
 * A relay that is an address has no link for everybody: of those Delta Chat makes the account itself, at a name, and
 * verifies the certificate (core, qr.rs). What the relay shows instead is an account, whose first login makes it.
 */
async function loginLinkAt({ settings }: Run): Promise<string> {
  const { domain } = settings;
  const logins = await withSenses(settings, { secrets: {} }, ({ http }) => inventLogins(http, domain));
  if (!logins.known) throw new UsageError(logins.reason);
  const [{ address, password }] = logins.value;
  process.stderr.write(
    `mailproof: ${render(say`${domain} is an address, where Delta Chat takes no dcaccount: link: this is a link for one account, ${address}, and for one person. Each run prints another; the relay's page https://${hostInUrl(domain)} does the same.`)}\n`,
  );
  return loginLink(address, password);
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
