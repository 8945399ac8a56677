/** The settings document that Thunderbird invented and Delta Chat reads (draft-ietf-mailmaint-autoconfig). */
import { say, type Text } from '../../common/say.ts';
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { LARGEST_PORT } from '../../common/services.ts';
import { attribute, childText, children, descendant, type XmlNode } from './xml.ts';
import { xmlIn } from './xml-answer.ts';

export interface ConfigServer {
  readonly direction: 'incoming' | 'outgoing';
  /** `imap`, `pop3`, `smtp`…, lower case. */
  readonly type: string;
  /** Lower case. */
  readonly host: string;
  /** Undefined where it is no port. */
  readonly port: number | undefined;
  /** `ssl`, `starttls`, `plain`; lower case, as written. */
  readonly socket: string;
  /** With placeholders filled in; undefined where there is none. */
  readonly username: string | undefined;
}

export type ConfigDocument = { readonly servers: readonly ConfigServer[] } | { readonly problem: Text };

/** The document in an answer, for a user's address; or why there is none, as the end of a sentence. */
export async function documentIn(answer: HttpAnswer, user: string): Promise<ConfigDocument> {
  const parsed = await xmlIn(answer);
  if ('problem' in parsed) return parsed;
  const provider = descendant(parsed.root, 'clientconfig', 'emailprovider');
  if (provider === undefined)
    return { problem: say`sends XML that is no settings document (there is no clientConfig with an emailProvider)` };
  return { servers: [...serversIn(provider, 'incoming', user), ...serversIn(provider, 'outgoing', user)] };
}

function serversIn(provider: XmlNode, direction: ConfigServer['direction'], user: string): readonly ConfigServer[] {
  return children(provider, `${direction}server`).map((node) => {
    const username = childText(node, 'username');
    return {
      direction,
      type: (attribute(node, 'type') ?? '').toLowerCase(),
      host: filled(childText(node, 'hostname') ?? '', user)
        .toLowerCase()
        .replace(/\.$/, ''),
      port: portOf(childText(node, 'port')),
      socket: (childText(node, 'sockettype') ?? '').toLowerCase(),
      username: username === undefined ? undefined : filled(username, user),
    };
  });
}

function portOf(text: string | undefined): number | undefined {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  return port > 0 && port <= LARGEST_PORT ? port : undefined;
}

/** Puts in the user's address for its placeholders. */
function filled(text: string, user: string): string {
  const at = user.lastIndexOf('@');
  return text
    .replaceAll('%EMAILADDRESS%', user)
    .replaceAll('%EMAILLOCALPART%', user.slice(0, at))
    .replaceAll('%EMAILDOMAIN%', user.slice(at + 1));
}
