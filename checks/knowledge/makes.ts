/** Mail servers by what they call themselves in a greeting or on their page. */
import type { KindName } from '../../common/settings.ts';

export interface Make {
  readonly name: string;
  readonly kind: KindName;
}

const MAKES: readonly (Make & { readonly words: RegExp })[] = [
  { name: 'Postcow', kind: 'mailcow', words: /\bPostcow\b/ },
  { name: 'Stalwart', kind: 'mail', words: /\bStalwart\b/i },
  { name: 'mox', kind: 'mail', words: /\bmox\b/ },
  { name: 'Mailu', kind: 'mail', words: /\bMailu\b/ },
  { name: 'Mail-in-a-Box', kind: 'mail', words: /\bMail-in-a-Box\b/i },
  { name: 'Exim', kind: 'mail', words: /\bExim\b/ },
  { name: 'OpenSMTPD', kind: 'mail', words: /\bOpenSMTPD\b/ },
  { name: 'Haraka', kind: 'mail', words: /\bHaraka\b/ },
  { name: 'Sendmail', kind: 'mail', words: /\bSendmail\b/ },
  { name: 'Courier', kind: 'mail', words: /\bCourier-IMAP\b/ },
  { name: 'Cyrus', kind: 'mail', words: /\bCyrus IMAP\b/ },
];

/** Who a server is by its own words; undefined where it does not say. */
export function introduced(words: readonly string[]): Make | undefined {
  return MAKES.find(({ words: own }) => words.some((one) => own.test(one)));
}
