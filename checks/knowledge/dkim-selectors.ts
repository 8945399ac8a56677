/** Selectors of DKIM keys beside the one that is known: DNS tells no list of them, so the usual ones are tried. */
import type { Fact } from '../../common/fact.ts';
import type { Dns, DnsAnswer } from '../../fixtures/dns/types.ts';
import { readDkim, type DkimKey } from './dkim.ts';

/** What mail servers' own tools and the large providers' instructions name a key. */
export const USUAL_SELECTORS: readonly string[] = [
  'default',
  'mail',
  'dkim',
  'opendkim',
  'email',
  'key1',
  'mx',
  'smtp',
  's1',
  's2',
  'k1',
  'k2',
  'selector1',
  'selector2',
  'google',
];

/** A key that stands at a usual selector. */
export interface OtherKey {
  readonly name: string;
  readonly key: DkimKey;
}

/**
 * The keys at usual selectors beside `selector`, as a resolver tells them. What stands at an invented selector, too, is
 * a wildcard's, and no key of anybody's.
 *
 * @param invented a selector that nobody has
 */
export async function otherKeys(
  { recursive }: Pick<Dns, 'recursive'>,
  { domain, selector, invented }: { readonly domain: string; readonly selector: string; readonly invented: string },
): Promise<readonly Fact<readonly OtherKey[]>[]> {
  const ask = (label: string): Promise<Fact<DnsAnswer<'TXT'>>> => recursive(`${label}._domainkey.${domain}`, 'TXT');
  const [everywhere, ...answers] = await Promise.all(
    [invented, ...USUAL_SELECTORS.filter((usual) => usual !== selector)].map(ask),
  );
  const wild = new Set(everywhere?.known === true ? everywhere.value.records.map(({ text }) => text) : []);
  return answers.map((answer) =>
    answer.known
      ? {
          known: true,
          value: answer.value.records
            .filter(({ text }) => !wild.has(text) && /(?:^|;)\s*p\s*=/.test(text))
            .map(({ text }) => ({ name: answer.value.name, key: readDkim(text) })),
        }
      : answer,
  );
}
