/**
 * Every option of the command: the one list that the parser, the configuration file, the environment and `--help` read.
 */
import { say } from '../../common/say.ts';
import { KIND_NAMES } from '../../common/settings.ts';
import { LANGUAGES } from '../../reporters/language.ts';
import { FAIL_ON } from '../../reporters/verdict.ts';
import type { OptionSpec } from './option-spec.ts';
import { REPORTER_NAMES } from './reporter-names.ts';

/** When a run prints anything. */
export const NOTIFY_ON = ['always', 'change', 'never'] as const;
/** Whether the server keeps logs, or the operator promises that it does not. */
export const LOGS = ['on', 'off'] as const;

export type { OptionSpec };

export const OPTIONS = [
  {
    name: 'host',
    value: 'NAME',
    perDomain: true,
    help: say`the mail host (default: what the MX names, mail.<domain> in the guide)`,
  },
  {
    name: 'address',
    value: 'IP',
    many: true,
    perDomain: true,
    help: say`an address that the server should have; repeatable`,
  },
  {
    name: 'kind',
    value: 'KIND',
    takes: KIND_NAMES,
    perDomain: true,
    help: say`mailcow, chatmail (a chatmail relay) or mail (any other mail server); found out unless told`,
  },
  {
    name: 'mailadm',
    value: 'URL|none',
    perDomain: true,
    help: say`the mailadm endpoint (default: https://mailadm.<domain>/new_email)`,
  },
  {
    name: 'dkim-selector',
    value: 'NAME',
    perDomain: true,
    help: say`the DKIM selector (default: what the kind of server has, such as dkim for mailcow)`,
  },
  {
    name: 'resolver',
    value: 'IP[:PORT]|public',
    many: true,
    help: say`a recursive resolver to ask, or public: three that everybody uses (default: the system's); repeatable`,
  },
  { name: 'ca', value: 'FILE', many: true, help: say`further trusted root certificates, PEM; repeatable` },
  {
    name: 'control',
    value: 'HOST',
    many: true,
    help: say`a host whose answers prove that a port can be reached from here; repeatable`,
  },
  {
    name: 'only',
    value: 'PATTERN',
    takes: 'checks',
    many: true,
    perDomain: true,
    help: say`run these checks only: ids or areas, with *; repeatable`,
  },
  {
    name: 'skip',
    value: 'PATTERN',
    takes: 'checks',
    many: true,
    perDomain: true,
    help: say`leave these checks out; repeatable`,
  },
  {
    name: 'checks',
    value: 'FILE',
    many: true,
    help: say`a file with checks of your own, with * for many (docs/own-checks.md); repeatable`,
  },
  {
    name: 'reporter',
    value: 'NAME[=FILE]',
    many: true,
    help: say`how to report, to a file or standard output (default: console); repeatable: ${REPORTER_NAMES.join(', ')}`,
  },
  { name: 'verbose', help: say`show every check on the screen, and why what was left out was left out` },
  { name: 'mask', help: say`hide mail and IP addresses in reports, so that you can post them` },
  { name: 'quiet', help: say`show on the screen only what must be solved, and nothing where nothing must` },
  {
    name: 'lang',
    value: 'LANGUAGE',
    help: say`the language of all texts: ${LANGUAGES.join(', ')} (default: the locale's, and English for JSON)`,
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    takes: FAIL_ON,
    help: say`required, recommended or inconclusive: what makes the exit code bad (default: required)`,
  },
  {
    name: 'ssh',
    value: 'USER@HOST[:PORT]',
    perDomain: true,
    help: say`also look at the server from the inside, through your own ssh (its configuration and keys apply)`,
  },
  { name: 'local', perDomain: true, help: say`the same, on the server itself` },
  { name: 'sudo', perDomain: true, help: say`with --ssh or --local: look as root, by sudo without a password` },
  {
    name: 'mailcow-dir',
    value: 'DIR',
    perDomain: true,
    help: say`mailcow's folder on the server (default: searched for)`,
  },
  {
    name: 'mailadm-dir',
    value: 'DIR',
    perDomain: true,
    help: say`mailadm's folder on the server (default: searched for)`,
  },
  {
    name: 'logs',
    value: 'on|off',
    takes: LOGS,
    perDomain: true,
    help: say`off: you promise your users "No Logs", as in the guide; only then is it checked (default: on)`,
  },
  {
    name: 'try-default-password',
    perDomain: true,
    help: say`try mailcow's default admin password, once; a refusal counts towards mailcow's ban of this address`,
  },
  {
    name: 'deep',
    perDomain: true,
    help: say`also look at what takes many connections, many messages or more refused recipients; says first what that is`,
  },
  {
    name: 'delta-chat',
    perDomain: true,
    help: say`let Delta Chat's own core log in and write messages (needs its npm packages, and uses a token up to two times)`,
  },
  {
    name: 'registration',
    perDomain: true,
    help: say`also ask the domain's registry when the registration ends (it and IANA are told which domain is looked at)`,
  },
  {
    name: 'peer-relay',
    value: 'DOMAIN',
    perDomain: true,
    help: say`a second chatmail relay: make an account there, keep it, and exchange messages with it`,
  },
  {
    name: 'no-accounts',
    perDomain: true,
    help: say`at a chatmail relay: do not make two accounts, which mailproof does where it was given none and keeps`,
  },
  { name: 'timeout', value: 'SECONDS', takes: 'seconds', help: say`for one conversation (default: 20)` },
  { name: 'patience', value: 'SECONDS', takes: 'seconds', help: say`for one message to arrive (default: 60)` },
  { name: 'deadline', value: 'SECONDS', takes: 'seconds', help: say`for the whole run (default: 120)` },
  {
    name: 'token-file',
    value: 'FILE',
    perDomain: true,
    help: say`a file with a mailadm token, - for standard input (or MAILPROOF_TOKEN in the environment)`,
  },
  {
    name: 'concurrency',
    value: 'N',
    takes: 'count',
    help: say`with several domains: how many are checked at once (default: 20)`,
  },
  { name: 'shard', value: 'I/N', help: say`of many domains: one part of N, such as 2/8, which keeps its domains` },
  {
    name: 'history',
    value: 'DIR',
    help: say`keep every run in this folder, and say since when something has been bad and what changed`,
  },
  { name: 'keep', value: 'N', takes: 'count', help: say`how many runs of a domain history keeps (default: 200000)` },
  {
    name: 'confirm',
    value: 'N',
    takes: 'count',
    help: say`with --history: how many equal runs in a row it takes for a change to count (default: 1)`,
  },
  {
    name: 'stale',
    value: 'TIME',
    takes: 'span',
    help: say`with --history: report when a required check has been unknown for this long, such as 36h or 2d (default: 24h)`,
  },
  {
    name: 'notify-on',
    value: 'WHEN',
    takes: NOTIFY_ON,
    help: say`always, change or never: when to print anything; files are always written (default: always)`,
  },
  {
    name: 'notify',
    value: 'URL',
    many: true,
    help: say`with --history: tell what is new to https://…, ntfy+https://…, slack+https://…, matrix+https://…, smtps://… or deltachat:RELAY; file:FILE holds such addresses; repeatable`,
  },
  {
    name: 'every',
    value: 'SECONDS',
    takes: 'seconds',
    perDomain: true,
    help: say`for serve: seconds from one run of a domain to the next (default: 300)`,
    command: 'serve',
  },
  {
    name: 'listen',
    value: 'HOST:PORT',
    help: say`for serve: where to answer (default: 127.0.0.1:9725)`,
    command: 'serve',
  },
  {
    name: 'probe-any',
    help: say`for serve: let /probe look at any domain, not only at those that are configured`,
    command: 'serve',
  },
  { name: 'transcript', value: 'DIR', help: say`write every conversation into this folder, secrets masked` },
  {
    name: 'count',
    value: 'NUMBER',
    takes: 'count',
    help: say`for ping: how many messages (default: until Ctrl-C)`,
    commandLineOnly: true,
    command: 'ping',
  },
  {
    name: 'interval',
    value: 'SECONDS',
    takes: 'seconds',
    help: say`for ping: seconds between two messages (default: 1)`,
    commandLineOnly: true,
    command: 'ping',
  },
  {
    name: 'html',
    value: 'FILE',
    help: say`for qr: also write a page with the code, to print or to show`,
    commandLineOnly: true,
    command: 'qr',
  },
  {
    name: 'relay',
    value: 'DOMAIN',
    help: say`for notify setup: the chatmail relay at which mailproof has its account; not the server that is watched`,
    commandLineOnly: true,
    command: 'notify',
  },
  {
    name: 'branch',
    value: 'NAME',
    help: say`for github restore and save: the branch that keeps the history (default: mailproof-history)`,
    commandLineOnly: true,
    command: 'github',
  },
  {
    name: 'config',
    value: 'FILE',
    help: say`the configuration (default: mailproof.yaml where present)`,
    commandLineOnly: true,
  },
  {
    name: 'fault',
    value: 'NAME',
    help: say`for demo: what is broken in the lab's server; without NAME: a list of all`,
    commandLineOnly: true,
    listed: true,
    command: 'demo',
  },
  {
    name: 'mailbox',
    help: say`for reports: also read those in the mailbox of MAILPROOF_ACCOUNT, without changing anything there`,
    commandLineOnly: true,
    command: 'reports',
  },
  { name: 'help', help: say`show this`, commandLineOnly: true },
  { name: 'version', help: say`show the version`, commandLineOnly: true },
] as const satisfies readonly OptionSpec[];

export type OptionName = (typeof OPTIONS)[number]['name'];

/** Option name → values, in the order given. A switch that is on has the value `true`. */
export type Values = Partial<Record<OptionName, readonly string[]>>;

export function optionNamed(name: string): OptionSpec | undefined {
  return OPTIONS.find((option) => option.name === name);
}
