/** From words that were typed to checked values: every one is examined before anything is asked of the network. */
import { X509Certificate } from 'node:crypto';
import { getServers } from 'node:dns';
import { globSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { canonical } from '../../checks/knowledge/addresses.ts';
import { isHostName, isServerName, readDomain } from '../../checks/knowledge/names.ts';
import { addressIn } from '../../common/address-literals.ts';
import { say, verbatim, type Text } from '../../common/say.ts';
import { LARGEST_PORT } from '../../common/services.ts';
import {
  DEFAULT_DEADLINE,
  DEFAULT_PATIENCE,
  DEFAULT_TIMEOUT,
  KIND_NAMES,
  type Address,
  type Settings,
} from '../../common/settings.ts';
import { readTextFile } from './arguments.ts';
import { unknownChecks } from './known-checks.ts';
import { LOGS, optionNamed, type OptionName, type Values } from './options.ts';
import { optionPlace } from './places.ts';
import { UsageError } from './usage-error.ts';
import { wantedOf } from './wanted.ts';

const DNS_PORT = 53;

/** One value, and where it stands. */
interface Given {
  readonly typed: string;
  readonly at: Text;
}

function allOf(values: Values, name: OptionName): readonly Given[] {
  return (values[name] ?? []).map((typed, index) => ({ typed, at: optionPlace(values, name, index) }));
}

/** The one value of an option, made something of; undefined where it was not given. */
function one<T>(values: Values, name: OptionName, make: (given: Given) => T): T | undefined {
  const [given] = allOf(values, name);
  return given === undefined ? undefined : make(given);
}

/** The settings for a domain. */
export function settingsFrom(domain: string, values: Values): Settings {
  const kind = kindFrom(values);
  const address = addressIn(domain);
  if (address !== undefined) refuseNames(domain, kind, values);
  return {
    domain,
    // Who names an address has named the host, too.
    host: address === undefined ? one(values, 'host', hostFrom) : domain,
    addresses: address === undefined ? allOf(values, 'address').map(addressFrom) : [address],
    kind,
    accounts: values['no-accounts'] === undefined,
    mailadm:
      address === undefined && (kind === undefined || kind === 'mailcow')
        ? mailadmFrom(domain, allOf(values, 'mailadm')[0])
        : undefined,
    dkimSelector: one(values, 'dkim-selector', selectorFrom),
    resolvers: resolversFrom(allOf(values, 'resolver')),
    roots: allOf(values, 'ca').flatMap(certificatesFrom),
    controls: allOf(values, 'control').map((given) => (isIP(given.typed) === 0 ? hostFrom(given) : given.typed)),
    only: checksFrom(values, 'only'),
    skip: checksFrom(values, 'skip'),
    ...ownChecksFrom(values),
    deep: values.deep !== undefined,
    tryDefaultPassword: values['try-default-password'] !== undefined,
    shell: shellFrom(values),
    sudo: values.sudo !== undefined,
    mailcowDir: values['mailcow-dir']?.[0],
    mailadmDir: values['mailadm-dir']?.[0],
    logs: oneOf(values, 'logs', LOGS) ?? 'on',
    registration: values.registration !== undefined,
    deltaChat: values['delta-chat'] !== undefined,
    peerRelay: one(values, 'peer-relay', ({ typed, at }) => domainFrom(typed, at)),
    timeout: milliseconds(values, 'timeout') ?? DEFAULT_TIMEOUT,
    patience: milliseconds(values, 'patience') ?? DEFAULT_PATIENCE,
    deadline: milliseconds(values, 'deadline') ?? DEFAULT_DEADLINE,
  };
}

/** What goes with a domain that has a name, and not with an address. */
function refuseNames(domain: string, kind: Settings['kind'], values: Values): void {
  const naming = (['host', 'address', 'dkim-selector'] as const).find((name) => values[name] !== undefined);
  if (naming !== undefined)
    throw new UsageError(say`${optionPlace(values, naming)} goes with a mail domain, and ${domain} is an address`);
  if (kind !== undefined && kind !== 'chatmail')
    throw new UsageError(
      say`${domain} is an address, which only a chatmail relay can have in place of a mail domain: give the mail domain, such as example.org`,
    );
}

/** What was said, or follows from what else was said: mailadm and mailcow's folders are at no other kind of server. */
function kindFrom(values: Values): Settings['kind'] {
  const kind = oneOf(values, 'kind', KIND_NAMES);
  const telling = (['mailadm', 'mailcow-dir', 'mailadm-dir'] as const).find(
    (name) => values[name] !== undefined && values[name]?.[0] !== 'none',
  );
  if (telling === undefined) return kind;
  if (kind !== undefined && kind !== 'mailcow')
    throw new UsageError(
      say`${optionPlace(values, telling)} goes with a mailcow, and not with ${optionPlace(values, 'kind')} ${kind}`,
    );
  return 'mailcow';
}

/** Patterns of which each names a check. */
function checksFrom(values: Values, name: 'only' | 'skip'): readonly string[] {
  const patterns = values[name] ?? [];
  const problem =
    patterns.length === 0 ? undefined : unknownChecks(patterns, (index) => optionPlace(values, name, index));
  if (problem !== undefined) throw new UsageError(problem);
  return patterns;
}

/** A destination that begins with a hyphen would be an option of ssh's. */
function shellFrom(values: Values): Settings['shell'] {
  const typed = values.ssh?.[0];
  if (typed !== undefined && values.local !== undefined)
    throw new UsageError(
      say`${optionPlace(values, 'ssh')} and ${optionPlace(values, 'local')} exclude each other: give the one that fits where mailproof runs`,
    );
  if (typed === undefined && values.local !== undefined) return { kind: 'local' };
  if (typed === undefined) {
    const needing = (['sudo', 'mailcow-dir', 'mailadm-dir'] as const).find((name) => values[name] !== undefined);
    if (needing !== undefined) throw new UsageError(say`${optionPlace(values, needing)} goes with --ssh or --local`);
    return undefined;
  }
  const [, destination = '', digits] =
    /^((?:[^\s@:-][^\s@:]*@)?(?:[^\s@:[\]-][^\s@:[\]]*|\[[0-9A-Fa-f:.]+\]))(?::(\d{1,5}))?$/.exec(typed) ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  if (destination === '' || (port !== undefined && (port < 1 || port > LARGEST_PORT)))
    throw new UsageError(
      say`${optionPlace(values, 'ssh')} "${typed}" is no place to log in; give user@host or user@host:PORT`,
    );
  return { kind: 'ssh', destination: destination.replace(/\[(.*)\]$/, '$1'), port };
}

/** A mail domain as typed: `example.org`, in any case, also an international one. */
export function domainFrom(typed: string, at?: Text): string {
  const read = readDomain(typed);
  if ('name' in read) return read.name;
  throw new UsageError(at === undefined ? read.problem : say`${at}: ${read.problem}`);
}

function hostFrom({ typed, at }: Given): string {
  const host = typed.toLowerCase();
  if (!isServerName(host))
    throw new UsageError(say`${at} "${typed}" is no host name; give one such as mail.example.org`);
  return host;
}

function selectorFrom({ typed, at }: Given): string {
  if (!isHostName(`${typed}.example.org`))
    throw new UsageError(say`${at} "${typed}" is no DKIM selector; mailcow's is dkim`);
  return typed.toLowerCase();
}

function addressFrom({ typed, at }: Given): string {
  if (isIP(typed) === 0) throw new UsageError(say`${at} "${typed}" is no IP address`);
  return canonical(typed) ?? typed;
}

function mailadmFrom(domain: string, given: Given | undefined): string | undefined {
  if (given === undefined) return `https://mailadm.${domain}/new_email`;
  const { typed, at } = given;
  if (typed === 'none') return undefined;
  const url = URL.parse(typed);
  // The token would be in the address: it is a secret and has no place on a command line.
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.username !== '') {
    throw new UsageError(
      say`${at} must be an https address without a token, such as https://mailadm.${domain}/new_email, or none`,
    );
  }
  return url.href;
}

/** Files in the order of their names, each once. */
export function ownChecksFrom(values: Values): Pick<Settings, 'ownChecks'> {
  const given = allOf(values, 'checks');
  if (given.length === 0) return {};
  const files = given.flatMap(({ typed, at }) => {
    const found = globSync(typed).map((file) => resolve(file));
    if (found.length === 0) throw new UsageError(say`${at} "${typed}" names no file`);
    return found.toSorted();
  });
  return { ownChecks: [...new Set(files)] };
}

/** Cloudflare's, Google's and Quad9's: most people's lookups go through one of them. */
const PUBLIC_RESOLVERS = ['1.1.1.1', '8.8.8.8', '9.9.9.9'];

function resolversFrom(given: readonly Given[]): readonly Address[] {
  const named = given.flatMap((word) =>
    word.typed === 'public' ? PUBLIC_RESOLVERS.map((typed) => ({ ...word, typed })) : [word],
  );
  const resolvers = (named.length > 0 ? named : systemResolvers()).map(resolverFrom);
  if (resolvers.length === 0) throw new UsageError(say`this machine has no DNS resolver; name one: --resolver 9.9.9.9`);
  return resolvers;
}

function systemResolvers(): readonly Given[] {
  return getServers().map((typed) => ({ typed, at: verbatim('--resolver') }));
}

function resolverFrom({ typed, at }: Given): Address {
  const [, bracketed, plain, digits] =
    /^(?:\[([^\]]+)\]|([^:]+|[^:]*:[^:]*:.*?))(?::(\d+))?$/.exec(isIP(typed) === 6 ? `[${typed}]` : typed) ?? [];
  const address = bracketed ?? plain ?? '';
  const port = digits === undefined ? DNS_PORT : Number(digits);
  if (isIP(address) === 0 || port < 1 || port > LARGEST_PORT)
    throw new UsageError(say`${at} "${typed}" is no address; give an IP such as 9.9.9.9 or [2620:fe::fe]:53`);
  return { address, port };
}

function certificatesFrom({ typed: file, at }: Given): string[] {
  const found = readTextFile(file).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new UsageError(say`${at} ${file} holds no certificate in PEM form`);
  if (!found.every(isCertificate)) throw new UsageError(say`${at} ${file} holds a certificate that cannot be read`);
  return found;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

const MILLISECONDS = 1000;

function milliseconds(values: Values, name: OptionName): number | undefined {
  const seconds = numberFrom(values, name);
  return seconds === undefined ? undefined : seconds * MILLISECONDS;
}

/** A number above 0. */
export function numberFrom(values: Values, name: OptionName): number | undefined {
  return one(values, name, (given) => {
    const number = Number(given.typed);
    if (Number.isFinite(number) && number > 0) return number;
    throw unwanted(name, given);
  });
}

/** One of a few words. */
export function oneOf<T extends string>(values: Values, name: OptionName, allowed: readonly T[]): T | undefined {
  return one(values, name, (given) => {
    const found = allowed.find((word) => word === given.typed);
    if (found === undefined) throw unwanted(name, given);
    return found;
  });
}

/** A whole number above 0. */
export function count(values: Values, name: OptionName): number | undefined {
  return one(values, name, (given) => {
    if (/^[1-9]\d{0,5}$/.test(given.typed)) return Number(given.typed);
    throw unwanted(name, given);
  });
}

function unwanted(name: OptionName, { typed, at }: Given): UsageError {
  const spec = optionNamed(name);
  return new UsageError(say`${at} "${typed}" must be ${spec === undefined ? '' : wantedOf(spec)}`);
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24 };
const HOUR = 3_600_000;

/** A span of time such as `36h` or `2d`, of hours where no unit stands, in milliseconds. */
export function spanOf(values: Values, name: OptionName): number | undefined {
  return one(values, name, (given) => spanFrom(name, given));
}

function spanFrom(name: OptionName, given: Given): number {
  const [, number, unit = 'h'] = /^(\d{1,6}(?:\.\d{1,6})?)([hd])?$/.exec(given.typed) ?? [];
  const span = Number(number) * (HOURS[unit] ?? 1) * HOUR;
  if (span > 0) return span;
  throw unwanted(name, given);
}
