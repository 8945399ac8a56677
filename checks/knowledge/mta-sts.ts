/**
 * MTA-STS (RFC 8461): the TXT record that announces a policy, the policy file, and whether it covers the domain's mail
 * hosts.
 */
import { say, type Text } from '../../common/say.ts';
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { canonical } from './addresses.ts';
import { advice, recommended, required, type Problem } from './problem.ts';
import { parseTags, startsWithVersion, tagValue } from './tags.ts';
import { excerpt, typed, unquoted } from './text.ts';

export interface StsRecord {
  /** The TXT texts that start with `v=STSv1;`. */
  readonly records: readonly string[];
  /** The policy's id; undefined where senders see no policy. */
  readonly id: string | undefined;
  readonly problems: readonly Problem[];
}

export interface StsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none';
  /** Seconds. */
  readonly maxAge: number;
  /** Host names or `*.` patterns, lower case. */
  readonly mx: readonly string[];
}

/** RFC 8461 §3.2: policies should live for weeks; a sender forgets a shorter one between two messages. */
const SHORTEST_USEFUL_AGE = 86_400;
const COMFORTABLE_AGE = 1_209_600;
/** RFC 8461 §3.3: senders may stop reading here. */
const POLICY_SIZE_LIMIT = 64 * 1024;

/** Where a domain's announcement and policy are (RFC 8461 §3.1, §3.3). */
export function stsPlaces(domain: string): { readonly record: string; readonly host: string; readonly path: string } {
  return { record: `_mta-sts.${domain}`, host: `mta-sts.${domain}`, path: '/.well-known/mta-sts.txt' };
}

/** Reads the TXT texts at `_mta-sts.<domain>`: exactly one valid record announces a policy (RFC 8461 §3.1). */
export function findSts(name: string, texts: readonly string[]): StsRecord {
  const records = texts.filter((text) => startsWithVersion(text, 'STSv1'));
  if (records.length > 1) {
    return {
      records,
      id: undefined,
      problems: [
        required(say`${name} has ${records.length} MTA-STS records, so senders see no policy at all; keep one`),
      ],
    };
  }
  const [record] = records;
  if (record === undefined) return { records, id: undefined, problems: texts.flatMap((text) => almostSts(name, text)) };
  const id = tagValue(parseTags(record), 'id');
  if (id !== undefined && /^[A-Za-z0-9]{1,32}$/.test(id)) return { records, id, problems: [] };
  const fault =
    id === undefined
      ? say`The MTA-STS record at ${name} has no id=, so senders see no policy`
      : say`The MTA-STS record at ${name} has id=${excerpt(id)}; an id is 1 to 32 letters and digits`;
  return { records, id: undefined, problems: [required(fault)] };
}

/** What keeps senders from taking an answer for a policy file (RFC 8461 §3.3): status, type and size. */
export function stsAnswerProblems(
  answer: Pick<HttpAnswer, 'url' | 'status' | 'headers' | 'body' | 'truncated'>,
): readonly Problem[] {
  if (answer.status >= 300 && answer.status < 400)
    return [required(say`${answer.url} redirects; senders do not follow redirects to an MTA-STS policy`)];
  if (answer.status !== 200)
    return [required(say`${answer.url} answers with status ${answer.status} instead of the MTA-STS policy`)];
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';', 1);
  return [
    ...(type.trim().toLowerCase() === 'text/plain'
      ? []
      : [
          recommended(
            say`${answer.url} is served as ${excerpt(type) || say`no type`}; it should be text/plain. Postfix servers with Debian's postfix-mta-sts-resolver see no policy then`,
          ),
        ]),
    ...(answer.truncated || Buffer.byteLength(answer.body) > POLICY_SIZE_LIMIT
      ? [required(say`${answer.url} is larger than 64 KB, more than senders read`)]
      : []),
  ];
}

/** Reads a policy file (RFC 8461 §3.2); lines may end in LF or CRLF. mailauth's strict parser says what is valid. */
export async function readStsPolicy(
  body: string,
): Promise<{ readonly policy: StsPolicy | undefined; readonly problems: readonly Problem[] }> {
  const { default: mtaSts } = await import('mailauth/lib/mta-sts.js');
  try {
    const { mode, maxAge, mx } = mtaSts.parsePolicy(body.slice(0, POLICY_SIZE_LIMIT), { strict: true });
    const policy = { mode: readMode(mode), maxAge: maxAge ?? 0, mx: mx ?? [] };
    return { policy, problems: [...doubledKeys(body), ...policyRemarks(policy)] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { policy: undefined, problems: [required(INVALID.get(code) ?? say`The MTA-STS policy cannot be read`)] };
  }
}

/** Whether a policy lets senders deliver to a mail host: `*.` stands for exactly one label (RFC 8461 §4.1). */
export function stsCovers(policy: StsPolicy, host: string): boolean {
  const name = host.toLowerCase();
  const parent = name.slice(name.indexOf('.') + 1);
  return (
    policy.mode === 'none' ||
    policy.mx.some((pattern) =>
      pattern.startsWith('*.') ? name.includes('.') && pattern.slice(2) === parent : pattern === name,
    )
  );
}

const INVALID: ReadonlyMap<string, Text> = new Map([
  ['invalid_sts_version', say`The MTA-STS policy does not say "version: STSv1", so senders ignore it`],
  ['invalid_sts_mode', say`The MTA-STS policy has no valid mode; it is enforce, testing or none`],
  ['invalid_sts_max_age', say`The MTA-STS policy has no valid max_age; it is a number of seconds, 31557600 at most`],
  ['invalid_sts_mx', say`The MTA-STS policy has no valid mx line; each names one mail host, or *. and a domain`],
]);

/**
 * RFC 8461 §3.2: of a key that stands twice the first counts, `mx` aside; mailauth 7.1.0 does so, and
 * postfix-mta-sts-resolver 1.1.2 takes the last (both 2026-11-29).
 */
function doubledKeys(body: string): readonly Problem[] {
  const keys = body.slice(0, POLICY_SIZE_LIMIT).matchAll(/^[ \t]*([a-z][a-z0-9_.-]{0,31})[ \t]*:[ \t]*([^\r\n]*)/gim);
  const values = Map.groupBy(keys, ([, key = '']) => key.toLowerCase());
  return [...values].flatMap(([key, lines]) => {
    const [first = '', ...rest] = lines.map(([, , value = '']) => value.trim());
    const last = rest.at(-1);
    return key === 'mx' || last === undefined
      ? []
      : [
          recommended(
            say`The MTA-STS policy has ${key} more than once: most senders take the first (${excerpt(first)}), Postfix servers with Debian's postfix-mta-sts-resolver the last (${excerpt(last)}); keep one`,
          ),
        ];
  });
}

function policyRemarks({ mode, maxAge, mx }: StsPolicy): readonly Problem[] {
  if (mode === 'none')
    return [
      advice(say`The MTA-STS policy has mode none: it withdraws protection, and should be removed after a while`),
    ];
  const short = say`The MTA-STS policy is valid for ${maxAge} seconds only; an attacker just has to wait. Weeks are right, such as ${'max_age: 2592000'}`;
  return [
    ...(mode === 'testing'
      ? [
          advice(
            say`The MTA-STS policy has mode testing: senders report faults and deliver unprotected; say "mode: enforce" once it works`,
          ),
        ]
      : []),
    ...(maxAge < SHORTEST_USEFUL_AGE ? [recommended(short)] : maxAge < COMFORTABLE_AGE ? [advice(short)] : []),
    ...mx
      .filter((name) => canonical(name) !== undefined)
      .map((name) =>
        recommended(say`The MTA-STS policy names the address ${name}, which matches no mail host; it takes names`),
      ),
  ];
}

function readMode(mode: string | undefined): StsPolicy['mode'] {
  return mode === 'enforce' || mode === 'testing' ? mode : 'none';
}

function almostSts(name: string, text: string): readonly Problem[] {
  if (!/^v\s*=\s*sts/i.test(unquoted(typed(text)))) return [];
  return [
    required(
      say`A TXT record at ${name} looks like MTA-STS, but senders do not recognise it: ${excerpt(typed(text))}. It must start with ${'v=STSv1;'}`,
    ),
  ];
}
