/**
 * Who passed a message on from one organisation to another on its way: a mailing list, or a forwarding. And whether it
 * was sound when it came there: what the forwarder sealed about that (ARC).
 */
import { isInternal } from './addresses.ts';
import { resultsOf, signerOf } from './authentication-results.ts';
import { valuesOf } from './headers.ts';
import type { Letter } from './letter.ts';
import { belongs, sameOrganisation } from './organisations.ts';
import { parseTags, tagValue } from './tags.ts';
import { excerpt } from './text.ts';

export interface Forwarder {
  /** Its host or the list's name, shortened for a sentence. */
  readonly name: string;
  readonly list: boolean;
}

/** What a forwarder sealed of a message that was sound when it came. */
export interface Seal {
  /** Who says so. */
  readonly server: string;
  /** Whether the receiver found the chain of seals valid (arc=pass). */
  readonly vouched: boolean;
}

/** Who passed the message on; undefined where it came straight from the author's side, as far as the file tells. */
export function forwarderOf(letter: Letter, author: string): Forwarder | undefined {
  const { entry, hops, list } = letter;
  if (!entry.known || entry.value === undefined) return undefined;
  const { hop, helo } = entry.value;
  const older = hops.slice(hops.indexOf(hop) + 1);
  const handed = older.some(
    (each) =>
      !each.authenticated &&
      each.by !== undefined &&
      !belongs(each.by, author) &&
      each.address !== undefined &&
      !isInternal(each.address) &&
      !sameOrganisation(each.by, each.reverse ?? each.helo),
  );
  const named = list !== undefined && !isAuthorsOwn(letter, list, author);
  if (handed) return { name: named ? list : excerpt(helo), list: named };
  // List servers that take older lines out: the message comes from the list's own host.
  return named && sameOrganisation(list, helo) ? { name: list, list: true } : undefined;
}

/**
 * A List-Id that the sender wrote: newsletters carry one too. Their signature covers it, or it bears the author's
 * domain.
 */
function isAuthorsOwn({ fields }: Letter, list: string, author: string): boolean {
  if (belongs(list.replace(/^.*@/, '').toLowerCase(), author)) return true;
  return valuesOf(fields, 'dkim-signature').some((value) => {
    const tags = parseTags(value);
    const covered = (tagValue(tags, 'h') ?? '').toLowerCase().split(/[\s:]+/, 200);
    return covered.includes('list-id') && belongs((tagValue(tags, 'd') ?? '').toLowerCase(), author);
  });
}

/**
 * The newest seal by which a forwarder says that the author's signature, or DMARC, passed when the message came to it.
 */
export function soundSeal({ arc, results, places }: Letter, author: string): Seal | undefined {
  const vouched = results.some((each) => resultsOf(each, 'arc').some(({ result }) => result === 'pass'));
  for (const { sealer, results: found } of arc) {
    const server = found.server ?? sealer;
    if (server === undefined || places.mayName(server)) continue;
    const passed =
      resultsOf(found, 'dkim').some((one) => one.result === 'pass' && belongs(signerOf(one) ?? '', author)) ||
      resultsOf(found, 'dmarc').some(
        ({ result, properties }) => result === 'pass' && belongs(properties['header.from'] ?? author, author),
      );
    if (passed) return { server: excerpt(server), vouched };
  }
  return undefined;
}
