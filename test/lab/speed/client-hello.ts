/**
 * What a TLS client says in the clear: which name it asks for, and how new a version it knows (RFC 8446 §4.1.2, RFC
 * 6066 §3).
 */

export interface ClientHello {
  /** Undefined: it asks for none. */
  readonly name: string | undefined;
  /** It offers no version that is still in use: nothing newer than TLS 1.1. */
  readonly old: boolean;
}

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEADER = 5;
const MESSAGE_HEADER = 4;
/** Version and random. */
const FIXED = 2 + 32;
const SERVER_NAME = 0;
/** TLS 1.2, as 1.3 says it too. */
const CURRENT = 0x03_03;
/** List length, kind of name, length of the name. */
const NAME_HEADER = 2 + 1 + 2;

/** The ClientHello that the bytes begin with; undefined where they are none. */
export function clientHello(bytes: Buffer): ClientHello | undefined {
  if (
    bytes.length < RECORD_HEADER + MESSAGE_HEADER + FIXED ||
    bytes[0] !== HANDSHAKE ||
    bytes[RECORD_HEADER] !== CLIENT_HELLO
  )
    return undefined;
  return { name: nameIn(bytes), old: bytes.readUInt16BE(RECORD_HEADER + MESSAGE_HEADER) < CURRENT };
}

function nameIn(bytes: Buffer): string | undefined {
  let at = RECORD_HEADER + MESSAGE_HEADER + FIXED;
  // The session's id, the ciphers, the compressions.
  for (const width of [1, 2, 1]) {
    if (at + width > bytes.length) return undefined;
    at += width + bytes.readUIntBE(at, width);
  }
  if (at + 2 > bytes.length) return undefined;
  const end = Math.min(bytes.length, at + 2 + bytes.readUInt16BE(at));
  for (at += 2; at + 4 <= end;) {
    const [kind, length] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)];
    if (kind === SERVER_NAME)
      return bytes
        .subarray(at + 4 + NAME_HEADER, at + 4 + length)
        .toString('latin1')
        .toLowerCase();
    at += 4 + length;
  }
  return undefined;
}
