/** The structure of a message's body (RFC 2045, RFC 2046): what kind it is, and its parts. */
import { tokens, valueOf, type HeaderField } from './headers.ts';

export interface ContentType {
  /** `multipart/encrypted`, lower case. */
  readonly type: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 2045 §5.1. Without a field it is text/plain. */
export function contentTypeOf(fields: readonly HeaderField[]): ContentType {
  const pieces: string[] = [''];
  for (const { kind, text } of tokens(valueOf(fields, 'content-type') ?? 'text/plain')) {
    if (kind === 'separator') pieces.push('');
    else if (kind === 'word') pieces.push((pieces.pop() ?? '') + text);
  }
  const [type = '', ...rest] = pieces;
  return {
    type: type.toLowerCase(),
    parameters: new Map(
      rest.map((piece) => [
        piece.slice(0, Math.max(piece.indexOf('='), 0)).toLowerCase(),
        piece.slice(piece.indexOf('=') + 1),
      ]),
    ),
  };
}

/** No message of Delta Chat has as many. */
const MOST_PARTS = 20;

/** The parts of a multipart body, raw (RFC 2046 §5.1.1). */
export function partsOf(body: string, boundary: string): readonly string[] {
  const marker = `--${boundary}`;
  const parts: string[] = [];
  let start: number | undefined;
  for (
    let at = body.startsWith(marker) ? 0 : nextMarker(body, marker, 0);
    at !== -1 && parts.length < MOST_PARTS;
    at = nextMarker(body, marker, at + marker.length)
  ) {
    if (start !== undefined) parts.push(body.slice(start, at));
    if (body.startsWith('--', at + marker.length)) return parts;
    const lineEnd = body.indexOf('\n', at);
    start = lineEnd === -1 ? body.length : lineEnd + 1;
  }
  if (start !== undefined && parts.length < MOST_PARTS) parts.push(body.slice(start));
  return parts;
}

function nextMarker(body: string, marker: string, from: number): number {
  const at = body.indexOf(`\n${marker}`, from);
  return at === -1 ? -1 : at + 1;
}
