/** Received-SPF (RFC 7208 §9.1): what a server found about SPF, and at whose address. */
import { canonical } from './addresses.ts';
import { resultsOf, type AuthenticationResults, type MethodResult } from './authentication-results.ts';
import { tokens, type HeaderField } from './headers.ts';

export interface ReceivedSpf {
  /** Where the field stands among the message's fields. */
  readonly index: number;
  /** `pass`, `softfail`… lower case. */
  readonly result: string;
  readonly comment: string;
  /** The address that connected, in canonical form. */
  readonly client: string | undefined;
  /** Lower case. */
  readonly helo: string | undefined;
  /** Who says so, lower case. */
  readonly receiver: string | undefined;
  readonly sender: string | undefined;
}

const LONGEST_VALUE = 4_096;

/** All such fields of a message, topmost first. */
export function receivedSpf(fields: readonly HeaderField[]): readonly ReceivedSpf[] {
  return fields.flatMap(({ key, value }, index) => (key === 'received-spf' ? [readReceivedSpf(value, index)] : []));
}

/** Reads the value of one field; chasquid writes no more than the result and a comment. */
export function readReceivedSpf(value: string, index = 0): ReceivedSpf {
  const pieces = tokens(value.slice(0, LONGEST_VALUE));
  const words = pieces.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const pair = (name: string): string | undefined =>
    words.find((word) => word.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    index,
    result: (words[0] ?? '').toLowerCase(),
    comment: pieces
      .filter(({ kind }) => kind === 'comment')
      .map(({ text }) => text.trim())
      .join('; '),
    client: canonical(pair('client-ip') ?? ''),
    helo: pair('helo')?.toLowerCase(),
    receiver: pair('receiver')?.toLowerCase(),
    sender: pair('envelope-from')?.replaceAll(/[<>]/g, ''),
  };
}

/** In the form in which Authentication-Results say it. */
export function asResults({ index, result, comment, receiver, sender }: ReceivedSpf): AuthenticationResults {
  const properties: Record<string, string> = sender === undefined ? {} : { 'smtp.mailfrom': sender };
  return { index, server: receiver, results: [{ method: 'spf', result, reason: undefined, comment, properties }] };
}

/**
 * The address that SPF was evaluated for, where the results tell: Exchange writes it into the comment, others as a
 * property.
 */
export function clientOf(results: AuthenticationResults): string | undefined {
  const addresses = resultsOf(results, 'spf').map((result) => addressIn(result));
  return addresses.find((address) => address !== undefined);
}

function addressIn({ comment, properties }: MethodResult): string | undefined {
  const words = /\bsender IP is ([0-9a-f.:]{3,45})/i.exec(comment)?.[1];
  return canonical(properties['smtp.remote-ip'] ?? properties['smtp.client-ip'] ?? words ?? '');
}
