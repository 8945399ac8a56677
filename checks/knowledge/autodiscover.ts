/** Outlook's way of asking for settings (MS-OXDSCLI), as far as mailcow answers it. */
import { say, type Text } from '../../common/say.ts';
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { xmlIn } from './xml-answer.ts';
import { excerpt } from './text.ts';
import { childText, children, descendant, type XmlNode } from './xml.ts';

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/outlook';

/** Where a mail program posts it to. */
export const AUTODISCOVER_PATH = '/autodiscover/autodiscover.xml';

/** The body that a mail program posts for an address. */
export function autodiscoverRequest(user: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Autodiscover xmlns="${NAMESPACE}/requestschema/2006"><Request>`,
    `<EMailAddress>${user}</EMailAddress><AcceptableResponseSchema>${NAMESPACE}/responseschema/2006a</AcceptableResponseSchema>`,
    '</Request></Autodiscover>',
  ].join('');
}

/** The error that an answer tells in place of settings; undefined where it tells none. */
export async function autodiscoverErrorCode(answer: HttpAnswer): Promise<string | undefined> {
  const parsed = await xmlIn(answer);
  return 'problem' in parsed ? undefined : errorIn(parsed.root);
}

function errorIn(root: XmlNode): string | undefined {
  return childText(descendant(root, 'autodiscover', 'response', 'error'), 'errorcode');
}

/** What is wrong with an answer, as the end of a sentence; undefined where it holds settings for `host`. */
export async function responseProblem(answer: HttpAnswer, host: string): Promise<Text | undefined> {
  const parsed = await xmlIn(answer);
  if ('problem' in parsed) return parsed.problem;
  const response = descendant(parsed.root, 'autodiscover', 'response');
  const error = errorIn(parsed.root);
  if (error !== undefined) return say`answers a proper question with the error ${excerpt(error)}`;
  if (childText(descendant(response, 'action', 'settings', 'server'), 'url') !== undefined) return undefined;
  const protocols = children(descendant(response, 'account'), 'protocol');
  return protocolProblem('IMAP', protocols, host) ?? protocolProblem('SMTP', protocols, host);
}

function protocolProblem(type: string, protocols: readonly XmlNode[], host: string): Text | undefined {
  const found = protocols.filter((protocol) => childText(protocol, 'type')?.toUpperCase() === type);
  if (found.length === 0) return say`sends no settings for ${type}`;
  const wrong = found.find((protocol) => childText(protocol, 'server')?.toLowerCase() !== host);
  if (wrong !== undefined)
    return say`names the server ${excerpt(childText(wrong, 'server') ?? '')} for ${type}, which is not ${host}`;
  return found.every((protocol) => isEncrypted(protocol))
    ? undefined
    : say`tells mail programs to use ${type} without encryption`;
}

/** MS-OXDSCLI §2.2.4.1.1.2.6.43: SSL counts as on unless it says off; Encryption says how. */
function isEncrypted(protocol: XmlNode): boolean {
  return (
    childText(protocol, 'ssl')?.toLowerCase() !== 'off' ||
    ['ssl', 'tls'].includes(childText(protocol, 'encryption')?.toLowerCase() ?? '')
  );
}
