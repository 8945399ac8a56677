/** Mozilla's autoconfig document (config-v1.1.xml), as Delta Chat and Thunderbird read it. */
import { say } from '../../fixtures/say.ts';
import { isHostName } from './names.ts';
import { recommended, required, type Problem } from './problem.ts';
import { excerpt } from './text.ts';
import { attribute, childText, children, descend, readXml, type XmlNode } from './xml.ts';

export interface OfferedServer {
  readonly protocol: 'imap' | 'pop3' | 'smtp';
  /** Lower case. */
  readonly host: string;
  readonly port: number;
  readonly security: 'implicit' | 'starttls' | 'none';
  /** With placeholders: `%EMAILADDRESS%`. */
  readonly userName: string;
  readonly authentication: readonly string[];
}

export interface AutoconfigDocument {
  /** What it offers, in its order: clients try from the top. */
  readonly servers: readonly OfferedServer[];
  /** The domains it says it is for; `%EMAILDOMAIN%` stands for any. */
  readonly domains: readonly string[];
  readonly problems: readonly Problem[];
}

/** What clients put in for the placeholders of an address. */
export function fillPlaceholders(text: string, address: string): string {
  const at = address.lastIndexOf('@');
  const values: Readonly<Record<string, string>> = { EMAILADDRESS: address, EMAILLOCALPART: address.slice(0, at), EMAILDOMAIN: address.slice(at + 1) };
  return text.replaceAll(/%(EMAILADDRESS|EMAILLOCALPART|EMAILDOMAIN)%/g, (_, name: string) => values[name] ?? '');
}

/** Reads a document for addresses at `domain`. */
export function readAutoconfig(body: string, domain: string): AutoconfigDocument {
  const provider = descend(readXml(body), 'clientconfig', 'emailprovider');
  if (provider === undefined) return { servers: [], domains: [], problems: [required(whyUnreadable(body))] };
  const entries = [
    ...children(provider, 'incomingserver').map((node) => readServer(node, attribute(node, 'type').toLowerCase(), domain)),
    ...children(provider, 'outgoingserver').map((node) => readServer(node, attribute(node, 'type').toLowerCase() || 'smtp', domain)),
  ];
  const servers = entries.flatMap((entry) => ('server' in entry ? [entry.server] : []));
  const domains = children(provider, 'domain').map((node) => (typeof node['#text'] === 'string' ? node['#text'].trim().toLowerCase() : ''));
  const problems = [...entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])), ...documentProblems(servers)];
  return { servers, domains, problems };
}

function whyUnreadable(body: string) {
  if (body.trim() === '') return say`The autoconfig document is empty`;
  if (/^\s*<!doctype html|<html/i.test(body.slice(0, 1000))) return say`A web page is served where the autoconfig document should be`;
  return say`The autoconfig document is no XML with clientConfig and emailProvider in it`;
}

type Entry = { readonly server: OfferedServer } | { readonly problem: Problem } | Record<never, never>;

/** One server; other protocols than mail's are passed over, a broken entry is a problem. */
function readServer(node: XmlNode, type: string, domain: string): Entry {
  if (type !== 'imap' && type !== 'pop3' && type !== 'smtp') return {};
  const host = fillPlaceholders(childText(node, 'hostname'), `@${domain}`).toLowerCase();
  const port = childText(node, 'port');
  const security = readSecurity(childText(node, 'sockettype'));
  if (!isHostName(host)) return { problem: required(say`The autoconfig document names no usable host for ${type}: ${excerpt(host) || '(nothing)'}`) };
  if (!isPort(port)) return { problem: required(say`The autoconfig document names no usable port for ${type} at ${host}: ${excerpt(port) || '(nothing)'}`) };
  if (security === undefined) return { problem: required(say`The autoconfig document has an unknown socketType for ${type} at ${host}: ${excerpt(childText(node, 'sockettype')) || '(nothing)'}`) };
  const authentication = children(node, 'authentication').map((entry) => (typeof entry['#text'] === 'string' ? entry['#text'].trim() : ''));
  return { server: { protocol: type, host, port: Number(port), security, userName: childText(node, 'username'), authentication } };
}

function readSecurity(socketType: string): OfferedServer['security'] | undefined {
  switch (socketType.toLowerCase()) {
    case 'ssl': return 'implicit';
    case 'starttls': return 'starttls';
    case 'plain': return 'none';
    default: return undefined;
  }
}

function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;
}

function documentProblems(servers: readonly OfferedServer[]): readonly Problem[] {
  const lacks = (['imap', 'smtp'] as const).filter((protocol) => !servers.some((server) => server.protocol === protocol));
  return [
    ...lacks.map((protocol) => required(say`The autoconfig document offers no ${protocol.toUpperCase()} server`)),
    ...servers.flatMap(serverProblems),
  ];
}

function serverProblems({ protocol, host, port, security, userName }: OfferedServer): readonly Problem[] {
  const server = `${protocol.toUpperCase()} at ${host}:${port}`;
  return [
    ...(security === 'none' ? [required(say`The autoconfig document offers ${server} without TLS, so passwords cross the net in clear`)] : []),
    ...(userName === '' ? [recommended(say`The autoconfig document names no user name for ${server}; it is ${'%EMAILADDRESS%'}`)] : []),
  ];
}
