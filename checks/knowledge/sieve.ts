/** Sieve scripts, as far as they say what becomes of Delta Chat's messages (RFC 5228). */

/** Whether a script files messages with the header Chat-Version into some folder. */
export function hidesChats(script: string): boolean {
  const code = withoutComments(script);
  return /chat-version/i.test(code) && /\bfileinto\b/i.test(code);
}

/**
 * RFC 5228 §2.3: `#` up to the end of the line, and what stands between `/*` and its end; neither begins inside a
 * quoted string.
 */
function withoutComments(script: string): string {
  return script.replaceAll(/"(?:[^"\\]|\\.)*"|#[^\n]*|\/\*[^]*?\*\//g, (found) =>
    found.startsWith('"') ? found : ' ',
  );
}
