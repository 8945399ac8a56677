/** What Delta Chat does and needs, as far as a server has to know (core 2.57 to 2.60). */
import { say, type Text } from '../../common/say.ts';
import { readUrl } from '../../common/url.ts';

/**
 * The size of message that a server must accept, in bytes. Delta Chat offers to send attachments of up to 18 MiB (24
 * MiB · 3/4) as they are, and Base64 makes about 25 MB out of that.
 */
export const MESSAGE_SIZE_NEEDED = 25_000_000;
/** IMAP extensions that make a difference: without them Delta Chat polls, copies, or cannot show the quota. */
export const USEFUL_CAPABILITIES = ['IDLE', 'MOVE', 'QUOTA'] as const;
/** What the header field Chat-Version of its messages says. */
export const CHAT_VERSION = '1.0';
/** The one folder that it watches. */
export const WATCHED_FOLDER = 'INBOX';

export type AccountLink =
  | { readonly url: string; readonly token: string | undefined; readonly name: string | undefined }
  | { readonly problem: Text };

const SCHEME = /^dcaccount:/i;
const LONGEST_LINK = 2000;
const INSECURE_LINK = say`The link leads to http:// instead of https://; Delta Chat cannot use it. Set WEB_ENDPOINT in mailadm's .env to https://…, run "mailadm init" and restart mailadm`;

/**
 * Reads a DCACCOUNT link as mailadm makes it: `DCACCOUNT:https://mailadm.example.org/new_email?t=TOKEN&n=NAME`. Delta Chat sends a POST there and
 * takes anything but https for the name of a chatmail server. The problem never repeats the link, which holds the
 * token.
 */
export function readAccountLink(link: string): AccountLink {
  if (link.length > LONGEST_LINK) return { problem: say`The link is too long` };
  if (!SCHEME.test(link)) return { problem: say`The link does not start with DCACCOUNT:` };
  const target = link.replace(SCHEME, '');
  if (/^http:/i.test(target)) return { problem: INSECURE_LINK };
  if (!/^https:\/\//i.test(target))
    return {
      problem: say`The link names no https:// address; Delta Chat takes it for a chatmail server, which mailcow is not`,
    };
  const url = readUrl(target);
  if (url === undefined) return { problem: say`The address in the link cannot be read` };
  const { searchParams } = url;
  const token = searchParams.get('t') ?? undefined;
  if (token === undefined || token === '') return { problem: say`The link has no token (t=)` };
  return { url: target, token, name: searchParams.get('n') ?? undefined };
}

/** Where it asks for a domain's settings first, at the name `autoconfig`. */
export const AUTOCONFIG_PATH = '/mail/config-v1.1.xml';

/** The address that is put into questions for settings; nobody looks whether it exists. */
export function userOf({ domain }: { readonly domain: string }): string {
  return `postmaster@${domain}`;
}
