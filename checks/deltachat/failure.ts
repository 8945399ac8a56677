/** Reads what Delta Chat's core tried before it gave up, and which check owns the cause. */
import { joined, say, type Text } from '../../common/say.ts';
import type { Setup } from '../../fixtures/deltachat/types.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { excerpt } from '../knowledge/text.ts';

/** One server that the core tried. */
interface Tried {
  readonly protocol: 'imap' | 'smtp';
  readonly host: string;
  readonly port: number;
}

const TRIED = /^(IMAP|SMTP) trying to connect to (\S+):(\d+):(?:tls|starttls|plain)\.?$/;
const WARNING = /^(?:Warning|Error): (.*)$/;
/** The core sums up at the end, and tells of each address before it tells of the server: the reader needs neither. */
const REPEATED = /^configure failed|\(\S+:\d+\): /;
const MOST_WARNINGS = 3;
const LONGEST_WARNING = 200;

const MAILCOWS: Readonly<Record<Tried['protocol'], readonly Service[]>> = {
  imap: [SERVICES.imaps, SERVICES.imap],
  smtp: [SERVICES.submissions, SERVICES.submission],
};

/** Words of the core's TLS library, and the checks of what they mean. */
const CERTIFICATE_OWNERS: readonly (readonly [RegExp, string])[] = [
  [/NotValidForName/i, 'tls.names'],
  [/\bExpired|NotValidYet/i, 'tls.expiry'],
  [/invalid peer certificate|UnknownIssuer/i, 'tls.trust'],
];
const OWNERS = { imap: 'imap.reachable', smtp: 'smtp.submission' } as const;

/** What the core warned of, for people; where it is still busy, what with. */
export function coreWarnings({ result, steps, message }: Setup): Text {
  if (result === 'late') return say`the last that it did: ${excerpt(steps.at(-1) ?? 'nothing', LONGEST_WARNING)}`;
  const warnings = steps.flatMap((step) => WARNING.exec(step)?.[1] ?? []).filter((words) => !REPEATED.test(words));
  const distinct = [...new Set(warnings)].slice(-MOST_WARNINGS);
  return joined(
    (distinct.length === 0 ? [message] : distinct).map((words) => excerpt(words, LONGEST_WARNING)),
    '\n',
  );
}

/** For people: `mail.example.org:993, mail.example.org:143`. */
export function placesTried(setup: Setup): string {
  return [...new Set(triedIn(setup).map(({ host, port }) => `${host}:${port}`))].join(', ');
}

/** The check that owns why the core failed; undefined where it found what no other check looks at. */
export function ownerOf(setup: Setup, host: string): string | undefined {
  const warnings = setup.steps.flatMap((step) => WARNING.exec(step)?.[1] ?? []);
  const astray = triedIn(setup).find((tried) => !isMailcows(tried, host) && failedAt(tried, warnings));
  if (astray !== undefined) return 'autoconfig.document';
  const certificate = CERTIFICATE_OWNERS.find(([words]) => warnings.some((warning) => words.test(warning)));
  if (certificate !== undefined) return certificate[1];
  const silent = triedIn(setup).find((tried) => failedAt(tried, warnings));
  return silent === undefined ? undefined : OWNERS[silent.protocol];
}

function triedIn({ steps }: Setup): readonly Tried[] {
  return steps.flatMap((step) => {
    const [, protocol, host = '', port] = TRIED.exec(step) ?? [];
    return protocol === undefined
      ? []
      : [{ protocol: protocol === 'IMAP' ? 'imap' : 'smtp', host, port: Number(port) } as const];
  });
}

function isMailcows({ protocol, host, port }: Tried, mailHost: string): boolean {
  return host === mailHost && MAILCOWS[protocol].some((service) => service.port === port);
}

function failedAt({ protocol, host, port }: Tried, warnings: readonly string[]): boolean {
  return warnings.some((warning) =>
    warning.startsWith(`${protocol.toUpperCase()} failed to connect to ${host}:${port}:`),
  );
}

/** What took too long, or went wrong, in one sentence. */
export function badSentence({ address, result, seconds }: Setup): Text {
  return result === 'late'
    ? say`Delta Chat has not set up ${address} after ${seconds.toFixed(0)} s`
    : say`Delta Chat cannot set up ${address}`;
}
