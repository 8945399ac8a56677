/** Addresses of the web, as strangers write them. */

/**
 * Reads an address; undefined where it is none. Not by `URL.canParse`, which says yes to names of tens of thousands of
 * characters that the constructor throws at.
 */
export function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
