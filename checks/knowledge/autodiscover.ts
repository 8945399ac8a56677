/** Microsoft's autodiscover in its plain XML form ([MS-OXDSCLI]), which Outlook asks and Delta Chat falls back to. */
import { say } from '../../fixtures/say.ts';
import type { OfferedServer } from './autoconfig.ts';
import { isHostName } from './names.ts';
import { advice, type Problem } from './problem.ts';
import { excerpt } from './text.ts';
import { childText, children, descend, readXml, type XmlNode } from './xml.ts';

export interface AutodiscoverAnswer {
  readonly servers: readonly OfferedServer[];
  /** The server's own word for what was wrong with the question (`600`: invalid request); undefined where it gave settings. */
  readonly errorCode: string | undefined;
  readonly problems: readonly Problem[];
}

const REQUEST_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006';
const RESPONSE_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a';
export const AUTODISCOVER_CONTENT_TYPE = 'text/xml; charset=utf-8';

/** The body to POST for a mail address. */
export function autodiscoverRequest(address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="${REQUEST_SCHEMA}"><Request><EMailAddress>${escaped}</EMailAddress><AcceptableResponseSchema>${RESPONSE_SCHEMA}</AcceptableResponseSchema></Request></Autodiscover>`;
}

/** Reads the answer to it. */
export function readAutodiscover(body: string): AutodiscoverAnswer {
  const responses = children(descend(readXml(body), 'autodiscover'), 'response');
  if (responses.length === 0) return { servers: [], errorCode: undefined, problems: [advice(say`The answer of autodiscover is no autodiscover XML`)] };
  const [response] = responses;
  const error = descend(response, 'error');
  const [errorCode, message] = [childText(error, 'errorcode'), childText(error, 'message')];
  if (errorCode !== '') return { servers: [], errorCode, problems: [advice(say`Autodiscover answers with error ${excerpt(errorCode)}: ${excerpt(message)}`)] };
  const servers = children(response, 'account').flatMap((account) => children(account, 'protocol')).flatMap(readProtocol);
  const lacks = (['imap', 'smtp'] as const).filter((protocol) => !servers.some((server) => server.protocol === protocol));
  return { servers, errorCode: undefined, problems: lacks.map((protocol) => advice(say`Autodiscover offers no ${protocol.toUpperCase()} server`)) };
}

function readProtocol(node: XmlNode): readonly OfferedServer[] {
  const protocol = childText(node, 'type').toLowerCase();
  const host = childText(node, 'server').toLowerCase();
  const port = Number(childText(node, 'port'));
  if (protocol !== 'imap' && protocol !== 'smtp' && protocol !== 'pop3') return [];
  if (!isHostName(host) || !Number.isInteger(port) || port < 1 || port > 65_535) return [];
  return [{ protocol, host, port, security: readSecurity(node), userName: childText(node, 'loginname'), authentication: [] }];
}

/** `Encryption` wins over the older `SSL`, which is on unless it says off. */
function readSecurity(node: XmlNode): OfferedServer['security'] {
  const encryption = childText(node, 'encryption').toLowerCase();
  if (encryption === 'tls') return 'starttls';
  if (encryption === 'ssl') return 'implicit';
  if (encryption === 'none') return 'none';
  return childText(node, 'ssl').toLowerCase() === 'off' ? 'none' : 'implicit';
}
