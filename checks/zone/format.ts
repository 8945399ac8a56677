/** Records in the text form of a zone file (RFC 1035 §5.1), as BIND and most DNS providers read it. */
import type { PlannedRecord } from '../words/plan.ts';

/** RFC 1035 §3.3: what one character-string of a TXT record holds. */
const STRING_BYTES = 255;

/**
 * `mail.example.org. 300 IN A 24.48.100.24`; a comment where the record is set elsewhere or its value is not known yet.
 */
export function bindLine(
  record: Pick<PlannedRecord, 'name' | 'ttl' | 'type' | 'data' | 'missing' | 'elsewhere'>,
): string {
  const line = `${bindName(record.name)} ${record.ttl} IN ${record.type} ${record.data}`;
  return record.missing === undefined && record.elsewhere !== true ? line : `; ${line}`;
}

/** TXT data: quoted strings of at most 255 bytes each, which readers join without a separator. */
export function bindText(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const count = Math.max(1, Math.ceil(bytes.length / STRING_BYTES));
  const pieces = Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * STRING_BYTES, (index + 1) * STRING_BYTES),
  );
  return pieces.map((piece) => `"${[...piece].map(bindByte).join('')}"`).join(' ');
}

/** Whether a TXT text does not fit into one string, so that web forms treat it differently. */
export function needsSplit(text: string): boolean {
  return text.length > STRING_BYTES;
}

/** A name with its final dot, so that no zone's origin is put behind it. */
function bindName(name: string): string {
  return `${name}.`;
}

/** RFC 1035 §5.1: `\"`, `\\`, and `\DDD` for what is not printable. */
function bindByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '"' || character === '\\') return `\\${character}`;
  return byte >= 0x20 && byte < 0x7f ? character : `\\${String(byte).padStart(3, '0')}`;
}
