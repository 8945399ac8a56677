/** Every command: the one list that the dispatcher, `--help` and the completions of shells read. */
import { say, type Text } from '../../common/say.ts';

export interface CommandSpec {
  /** The word; none for the run itself. */
  readonly name?: string;
  /** With its arguments. */
  readonly typed: string;
  readonly help: Text;
  /** What its words are, where they are no domains: one of these, ids and areas of checks, other commands, or files. */
  readonly takes?: readonly string[] | 'checks' | 'commands' | 'files' | 'nothing';
}

/** The shells that `mailproof completion` writes for. */
export const COMPLETED_SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMMANDS = [
  {
    typed: '<domain…>',
    help: say`check a server, such as mailproof example.org; several domains get one report each`,
  },
  {
    name: 'init',
    typed: 'init [domain]',
    help: say`look at a server, ask for what could not be seen, and write mailproof.yaml and a schedule`,
  },
  {
    name: 'zone',
    typed: 'zone <domain>',
    help: say`the DNS records that the domain should have, and which of them it has`,
  },
  {
    name: 'message',
    typed: 'message <file> [domain]',
    takes: 'files',
    help: say`judge a delivered message, saved as .eml (- reads standard input)`,
  },
  {
    name: 'reports',
    typed: 'reports <domain> <file…>',
    takes: 'files',
    help: say`what DMARC and TLS reports say: who sends in the domain's name, and what fails (xml, json, gzip, zip, eml)`,
  },
  {
    name: 'bounce',
    typed: 'bounce "<reply>"',
    takes: 'nothing',
    help: say`what a mail server meant when it refused a message: "550 5.7.1 …" from a log or a bounce`,
  },
  {
    name: 'diff',
    typed: 'diff <old.json> <new.json>',
    takes: 'files',
    help: say`what changed between two JSON reports`,
  },
  {
    name: 'diff',
    typed: 'diff <domain> --history DIR',
    help: say`what changed between a domain's last two runs`,
  },
  {
    name: 'history',
    typed: 'history [domain…] --history DIR',
    help: say`since when, how often and how long something was wrong, and the uptime (--reporter json, html=FILE)`,
  },
  {
    name: 'merge',
    typed: 'merge <[place=]report.json…>',
    takes: 'files',
    help: say`report several JSON reports as one, in any format`,
  },
  {
    name: 'ping',
    typed: 'ping <domain> [other domain]',
    help: say`time messages sent there and back by Delta Chat's own core (with a second domain: to there)`,
  },
  {
    name: 'serve',
    typed: 'serve [domain…] --history DIR',
    help: say`watch the domains without end, and answer over HTTP: a status page, metrics, probes`,
  },
  {
    name: 'notify',
    typed: 'notify setup --relay NAME',
    takes: ['setup'],
    help: say`make an account and a group at a chatmail relay, and show the code by which you join it: for --notify deltachat:NAME`,
  },
  {
    name: 'qr',
    typed: 'qr <domain>',
    help: say`the link that makes an account, and its QR code (prints the token)`,
  },
  {
    name: 'github',
    typed: 'github issues <report.json…>',
    takes: ['issues', 'restore', 'save'],
    help: say`in a workflow: opens an issue for what is broken, and closes it on recovery`,
  },
  {
    name: 'github',
    typed: 'github restore|save --history DIR',
    help: say`in a workflow: gets the history from a branch, and keeps it there`,
  },
  { name: 'list', typed: 'list', takes: 'nothing', help: say`all checks, one per line` },
  {
    name: 'explain',
    typed: 'explain <id|area>',
    takes: 'checks',
    help: say`one check, or those of an area: why it matters and what to do`,
  },
  {
    name: 'demo',
    typed: 'demo [--fault NAME]',
    takes: 'nothing',
    help: say`check a healthy server in a lab on this machine; --fault NAME breaks it first`,
  },
  {
    name: 'completion',
    typed: 'completion bash|zsh|fish',
    takes: COMPLETED_SHELLS,
    help: say`what that shell needs to complete commands, options and values with Tab`,
  },
  { name: 'help', typed: 'help [command]', takes: 'commands', help: say`show this, or what one command takes` },
] as const satisfies readonly CommandSpec[];

/** The words that are commands and not domains. */
export type CommandName = Extract<(typeof COMMANDS)[number], { readonly name: string }>['name'];
