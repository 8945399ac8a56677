/** From words that were typed to checked values: every one is examined before anything is asked of the network. */
import { X509Certificate } from 'node:crypto';
import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import { canonical } from '../../checks/knowledge/addresses.ts';
import { isHostName, readDomain } from '../../checks/knowledge/names.ts';
import { say } from '../../common/say.ts';
import { LARGEST_PORT } from '../../common/services.ts';
import {
  DEFAULT_DEADLINE,
  DEFAULT_DKIM_SELECTOR,
  DEFAULT_PATIENCE,
  DEFAULT_TIMEOUT,
  type Address,
  type Settings,
} from '../../common/settings.ts';
import { readTextFile } from './arguments.ts';
import type { OptionName, Values } from './options.ts';
import { UsageError } from './usage-error.ts';

const DNS_PORT = 53;

/** The settings for a domain. */
export function settingsFrom(domain: string, values: Values): Settings {
  return {
    domain,
    host: values.host === undefined ? undefined : hostFrom(values.host[0] ?? ''),
    addresses: (values.address ?? []).map(addressFrom),
    mailadm: mailadmFrom(domain, values.mailadm?.[0]),
    dkimSelector: selectorFrom(values['dkim-selector']?.[0] ?? DEFAULT_DKIM_SELECTOR),
    resolvers: resolversFrom(values.resolver),
    roots: (values.ca ?? []).flatMap(certificatesFrom),
    controls: (values.control ?? []).map((control) => (isIP(control) === 0 ? hostFrom(control) : control)),
    only: values.only ?? [],
    skip: values.skip ?? [],
    tryDefaultPassword: values['try-default-password'] !== undefined,
    shell: shellFrom(values),
    sudo: values.sudo !== undefined,
    mailcowDir: values['mailcow-dir']?.[0],
    mailadmDir: values['mailadm-dir']?.[0],
    logs: oneOf(values, 'logs', ['on', 'off'] as const) ?? 'on',
    deltaChat: values['delta-chat'] !== undefined,
    peerRelay: values['peer-relay'] === undefined ? undefined : domainFrom(values['peer-relay'][0] ?? ''),
    timeout: milliseconds(values, 'timeout') ?? DEFAULT_TIMEOUT,
    patience: milliseconds(values, 'patience') ?? DEFAULT_PATIENCE,
    deadline: milliseconds(values, 'deadline') ?? DEFAULT_DEADLINE,
  };
}

/** A destination that begins with a hyphen would be an option of ssh's. */
function shellFrom(values: Values): Settings['shell'] {
  const typed = values.ssh?.[0];
  if (typed !== undefined && values.local !== undefined)
    throw new UsageError(say`--ssh and --local exclude each other: give the one that fits where mailproof runs`);
  if (typed === undefined && values.local !== undefined) return { kind: 'local' };
  if (typed === undefined) {
    const needing = (['sudo', 'mailcow-dir', 'mailadm-dir'] as const).find((name) => values[name] !== undefined);
    if (needing !== undefined) throw new UsageError(say`--${needing} goes with --ssh or --local`);
    return undefined;
  }
  const [, destination = '', digits] =
    /^((?:[^\s@:-][^\s@:]*@)?(?:[^\s@:[\]-][^\s@:[\]]*|\[[0-9A-Fa-f:.]+\]))(?::(\d{1,5}))?$/.exec(typed) ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  if (destination === '' || (port !== undefined && (port < 1 || port > LARGEST_PORT)))
    throw new UsageError(say`--ssh "${typed}" is no place to log in; give user@host or user@host:PORT`);
  return { kind: 'ssh', destination: destination.replace(/\[(.*)\]$/, '$1'), port };
}

/** A mail domain as typed: `example.org`, in any case, also an international one. */
export function domainFrom(typed: string): string {
  const read = readDomain(typed);
  if ('name' in read) return read.name;
  throw new UsageError(read.problem);
}

function hostFrom(typed: string): string {
  const host = typed.toLowerCase();
  if (!isHostName(host)) throw new UsageError(say`"${typed}" is no host name; give one such as mail.example.org`);
  return host;
}

function selectorFrom(typed: string): string {
  if (!isHostName(`${typed}.example.org`)) throw new UsageError(say`"${typed}" is no DKIM selector; mailcow's is dkim`);
  return typed.toLowerCase();
}

function addressFrom(typed: string): string {
  if (isIP(typed) === 0) throw new UsageError(say`--address "${typed}" is no IP address`);
  return canonical(typed) ?? typed;
}

function mailadmFrom(domain: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return `https://mailadm.${domain}/new_email`;
  if (typed === 'none') return undefined;
  const url = URL.parse(typed);
  // The token would be in the address: it is a secret and has no place on a command line.
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.username !== '') {
    throw new UsageError(
      say`--mailadm must be an https address without a token, such as https://mailadm.${domain}/new_email, or none`,
    );
  }
  return url.href;
}

function resolversFrom(given: readonly string[] | undefined): readonly Address[] {
  const resolvers = (given ?? getServers()).map(resolverFrom);
  if (resolvers.length === 0) throw new UsageError(say`this machine has no DNS resolver; name one: --resolver 9.9.9.9`);
  return resolvers;
}

function resolverFrom(typed: string): Address {
  const [, bracketed, plain, digits] =
    /^(?:\[([^\]]+)\]|([^:]+|[^:]*:[^:]*:.*?))(?::(\d+))?$/.exec(isIP(typed) === 6 ? `[${typed}]` : typed) ?? [];
  const address = bracketed ?? plain ?? '';
  const port = digits === undefined ? DNS_PORT : Number(digits);
  if (isIP(address) === 0 || port < 1 || port > LARGEST_PORT)
    throw new UsageError(say`--resolver "${typed}" is no address; give an IP such as 9.9.9.9 or [2620:fe::fe]:53`);
  return { address, port };
}

function certificatesFrom(file: string): string[] {
  const found = readTextFile(file).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new UsageError(say`--ca ${file} holds no certificate in PEM form`);
  if (!found.every(isCertificate)) throw new UsageError(say`--ca ${file} holds a certificate that cannot be read`);
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
  const seconds = numberFrom(values, name, 'seconds');
  return seconds === undefined ? undefined : seconds * MILLISECONDS;
}

/** A number above 0. */
export function numberFrom(values: Values, name: OptionName, unit?: 'seconds'): number | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  const number = Number(typed);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UsageError(
    unit === undefined
      ? say`--${name} "${typed}" must be a number above 0`
      : say`--${name} "${typed}" must be a number of seconds above 0`,
  );
}

/** One of a few words. */
export function oneOf<T extends string>(values: Values, name: OptionName, allowed: readonly T[]): T | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  const found = allowed.find((word) => word === typed);
  if (found === undefined) throw new UsageError(say`--${name} "${typed}" must be one of ${allowed.join(', ')}`);
  return found;
}

/** A whole number above 0. */
export function count(values: Values, name: OptionName): number | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw new UsageError(say`--${name} "${typed}" must be a whole number above 0`);
  return Number(typed);
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24 };
const HOUR = 3_600_000;

/** A span of time such as `36h` or `2d`, of hours where no unit stands, in milliseconds. */
export function spanOf(values: Values, name: OptionName): number | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  const [, number, unit = 'h'] = /^(\d{1,6}(?:\.\d{1,6})?)([hd])?$/.exec(typed) ?? [];
  const span = Number(number) * (HOURS[unit] ?? 1) * HOUR;
  if (span > 0) return span;
  throw new UsageError(say`--${name} "${typed}" must be a time such as 24h or 2d`);
}
