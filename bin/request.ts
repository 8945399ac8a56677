/** From values to a checked request: every value is examined before anything is asked of the network. */
import { X509Certificate } from 'node:crypto';
import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import { canonical } from '../checks/knowledge/addresses.ts';
import { isHostName, readDomain } from '../checks/knowledge/names.ts';
import type { Text } from '../fixtures/say.ts';
import type { Private } from '../fixtures/senses.ts';
import { DEFAULT_DEADLINE, DEFAULT_DKIM_SELECTOR, DEFAULT_PATIENCE, DEFAULT_TIMEOUT, type Address, type Settings } from '../fixtures/settings.ts';
import { LARGEST_PORT } from '../fixtures/services.ts';
import { unwritable } from '../reporters/output.ts';
import { render } from '../reporters/render.ts';
import { FAIL_ON, type FailOn } from '../reporters/verdict.ts';
import { readConfig, readEnvironment, readTextFile, type CommandLine } from './arguments.ts';
import { DEFAULT_KEEP, type HistoryRequest } from './history.ts';
import type { OptionName, Values } from './options.ts';
import { isReporterName, REPORTER_NAMES, type ReporterName } from './reporter-names.ts';
import { secretsFrom } from './secrets.ts';
import { suggestion, UsageError } from './usage-error.ts';
import type { Waiver } from './waivers.ts';

export interface ReporterRequest {
  readonly name: ReporterName;
  readonly file: string | undefined;
}

export interface Request {
  readonly settings: Settings;
  readonly private: Private;
  /** About how secrets are kept. */
  readonly warnings: readonly Text[];
  readonly failOn: FailOn;
  readonly reporters: readonly ReporterRequest[];
  readonly waivers: readonly Waiver[];
  readonly history?: HistoryRequest;
  /** With history: after so many equal runs in a row a change counts. */
  readonly confirm: number;
  readonly notifyOn: NotifyOn;
}

/** When a run prints anything. */
const NOTIFY_ON = ['always', 'change', 'never'] as const;
export type NotifyOn = (typeof NOTIFY_ON)[number];

const DNS_PORT = 53;

/** The request of a run: command line over environment over configuration file. */
export function requestFrom(line: CommandLine, environment: Readonly<Record<string, string | undefined>>): Request {
  const config = readConfig(line.values.config?.[0]);
  const domain = line.words[0] ?? environment['MAILPROOF_DOMAIN'] ?? config.domain;
  if (domain === undefined || domain === '') throw new UsageError('which domain? Run: mailproof example.org (mailproof --help tells more)');
  if (line.words.length > 1) throw new UsageError(`one domain at a time: "${line.words[1]}" is one too many`);
  const values: Values = { ...config.values, ...readEnvironment(environment), ...line.values };
  const { secrets, warnings } = secretsFrom(environment, values['token-file']?.[0]);
  return {
    settings: settingsFrom(domainFrom(domain), values),
    private: { secrets, ...(values.transcript?.[0] === undefined ? {} : { transcript: values.transcript[0] }) },
    warnings,
    failOn: oneOf(values, 'fail-on', FAIL_ON) ?? 'required',
    reporters: reportersFrom(values.reporter ?? ['console']),
    waivers: config.waivers,
    confirm: count(values, 'confirm') ?? 1,
    ...watchFrom(values),
  };
}

/** What has to do with runs that follow one another. */
function watchFrom(values: Values): Pick<Request, 'history' | 'notifyOn'> {
  const folder = values.history?.[0];
  const notifyOn = oneOf(values, 'notify-on', NOTIFY_ON) ?? 'always';
  const keep = count(values, 'keep') ?? DEFAULT_KEEP;
  if (folder !== undefined) return { history: { folder, keep }, notifyOn };
  const needing = (['keep', 'confirm'] as const).find((name) => values[name] !== undefined) ?? (notifyOn === 'change' ? 'notify-on change' : undefined);
  if (needing !== undefined) throw new UsageError(`--${needing} needs the runs before this one: name a folder for them with --history DIR`);
  return { notifyOn };
}

function count(values: Values, name: OptionName): number | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw new UsageError(`--${name} "${typed}" must be a whole number above 0`);
  return Number(typed);
}

function settingsFrom(domain: string, values: Values): Settings {
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
  if (typed !== undefined && values.local !== undefined) throw new UsageError('--ssh and --local exclude each other: give the one that fits where mailproof runs');
  if (typed === undefined && values.local !== undefined) return { kind: 'local' };
  if (typed === undefined) {
    const needing = (['sudo', 'mailcow-dir', 'mailadm-dir'] as const).find((name) => values[name] !== undefined);
    if (needing !== undefined) throw new UsageError(`--${needing} goes with --ssh or --local`);
    return undefined;
  }
  const [, destination = '', digits] = /^((?:[^\s@:-][^\s@:]*@)?(?:[^\s@:[\]-][^\s@:[\]]*|\[[0-9A-Fa-f:.]+\]))(?::(\d{1,5}))?$/.exec(typed) ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  if (destination === '' || (port !== undefined && (port < 1 || port > LARGEST_PORT))) throw new UsageError(`--ssh "${typed}" is no place to log in; give user@host or user@host:PORT`);
  return { kind: 'ssh', destination: destination.replace(/\[(.*)\]$/, '$1'), port };
}

/** A mail domain as typed: `example.org`, in any case, also an international one. */
export function domainFrom(typed: string): string {
  const read = readDomain(typed);
  if ('name' in read) return read.name;
  throw new UsageError(render(read.problem));
}

function hostFrom(typed: string): string {
  const host = typed.toLowerCase();
  if (!isHostName(host)) throw new UsageError(`"${typed}" is no host name; give one such as mail.example.org`);
  return host;
}

function selectorFrom(typed: string): string {
  if (!isHostName(`${typed}.example.org`)) throw new UsageError(`"${typed}" is no DKIM selector; mailcow's is dkim`);
  return typed.toLowerCase();
}

function addressFrom(typed: string): string {
  if (isIP(typed) === 0) throw new UsageError(`--address "${typed}" is no IP address`);
  return canonical(typed) ?? typed;
}

function mailadmFrom(domain: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return `https://mailadm.${domain}/new_email`;
  if (typed === 'none') return undefined;
  const url = URL.parse(typed);
  // The token would be in the address: it is a secret and has no place on a command line.
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.username !== '') {
    throw new UsageError(`--mailadm must be an https address without a token, such as https://mailadm.${domain}/new_email, or none`);
  }
  return url.href;
}

function resolversFrom(given: readonly string[] | undefined): readonly Address[] {
  const resolvers = (given ?? getServers()).map(resolverFrom);
  if (resolvers.length === 0) throw new UsageError('this machine has no DNS resolver; name one: --resolver 9.9.9.9');
  return resolvers;
}

function resolverFrom(typed: string): Address {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:]+|[^:]*:[^:]*:.*?))(?::(\d+))?$/.exec(isIP(typed) === 6 ? `[${typed}]` : typed) ?? [];
  const address = bracketed ?? plain ?? '';
  const port = digits === undefined ? DNS_PORT : Number(digits);
  if (isIP(address) === 0 || port < 1 || port > LARGEST_PORT) throw new UsageError(`--resolver "${typed}" is no address; give an IP such as 9.9.9.9 or [2620:fe::fe]:53`);
  return { address, port };
}

function certificatesFrom(file: string): string[] {
  const found = readTextFile(file).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new UsageError(`--ca ${file} holds no certificate in PEM form`);
  if (!found.every(isCertificate)) throw new UsageError(`--ca ${file} holds a certificate that cannot be read`);
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
  const seconds = numberFrom(values, name, 'number of seconds');
  return seconds === undefined ? undefined : seconds * MILLISECONDS;
}

/** A number above 0. */
export function numberFrom(values: Values, name: OptionName, what = 'number'): number | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  const number = Number(typed);
  if (!Number.isFinite(number) || number <= 0) throw new UsageError(`--${name} "${typed}" must be a ${what} above 0`);
  return number;
}

function oneOf<T extends string>(values: Values, name: OptionName, allowed: readonly T[]): T | undefined {
  const typed = values[name]?.[0];
  if (typed === undefined) return undefined;
  const found = allowed.find((word) => word === typed);
  if (found === undefined) throw new UsageError(`--${name} "${typed}" must be one of ${allowed.join(', ')}`);
  return found;
}

function reportersFrom(given: readonly string[]): readonly ReporterRequest[] {
  const requests = given.map((typed) => {
    const [name = '', ...rest] = typed.split('=');
    if (!isReporterName(name)) throw new UsageError(`unknown reporter "${name}"${suggestion(name, REPORTER_NAMES)} (there are ${REPORTER_NAMES.join(', ')})`);
    const file = rest.length === 0 ? undefined : rest.join('=');
    const why = file === undefined ? undefined : file === '' ? 'no file is named' : unwritable(file);
    if (why !== undefined) throw new UsageError(`--reporter ${typed} cannot be written: ${why}`);
    return { name, file };
  });
  const onScreen = requests.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) throw new UsageError(`only one reporter can write to standard output; give the others a file: --reporter ${onScreen[1]?.name}=FILE`);
  return requests;
}
