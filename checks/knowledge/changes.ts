/** What became of a message on its way: compared part by part with what was handed over. */
import { bodyOf, headerFields, valueOf } from './headers.ts';

/** Header fields of a chat message that must arrive as they were sent. */
export const KEPT_FIELDS = ['message-id', 'chat-version', 'subject', 'to', 'from', 'date', 'content-type'] as const;

export interface FieldFate {
  readonly name: (typeof KEPT_FIELDS)[number];
  readonly was: string | undefined;
  /** Undefined where it was removed. */
  readonly is: string | undefined;
  readonly kept: boolean;
}

/** Whatever has the bytes of a message, Latin-1 decoded. */
interface Raw {
  readonly raw: string;
}

export interface Fate {
  readonly body: boolean;
  readonly fields: readonly FieldFate[];
}

/** What of a message arrived as it was sent. */
export function fateOf({ sent, arrival }: { readonly sent: Raw; readonly arrival: Raw }): Fate {
  const [before, after] = [headerFields(sent.raw), headerFields(arrival.raw)];
  return {
    body: trimmedBody(sent.raw) === trimmedBody(arrival.raw),
    fields: KEPT_FIELDS.map((name) => {
      const [was, is] = [valueOf(before, name), valueOf(after, name)];
      return { name, was, is, kept: unspaced(was) === unspaced(is) };
    }),
  };
}

/** Whether all of it did. */
export function isWhole({ body, fields }: Fate): boolean {
  return body && fields.every(({ kept }) => kept);
}

/** Line ends at the very end of a message are not its content: servers add and remove them (RFC 5321 §4.1.1.4). */
function trimmedBody(raw: string): string {
  return bodyOf(raw).replaceAll('\r\n', '\n').trimEnd();
}

/** Header fields may be folded anew (RFC 5322 §2.2.3). */
function unspaced(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, '');
}
