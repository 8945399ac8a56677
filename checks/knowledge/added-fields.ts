/**
 * Fields that servers and gateways add to what somebody sends, and what these give away. One that the sender's own
 * program wrote is its user's affair.
 */
import { say } from '../../common/say.ts';
import { headerFields, type HeaderField } from './headers.ts';
import { ADDRESS_FIELDS } from './leaks.ts';
import type { Letter } from './letter.ts';
import { domainOf } from './names.ts';
import { isLocalName } from './organisations.ts';
import { advice, type Problem } from './problem.ts';
import { excerpt, trimmed } from './text.ts';

/** Fields in which software names itself, mostly with its version. */
const SOFTWARE_FIELDS: ReadonlySet<string> = new Set([
  'user-agent',
  'x-mailer',
  'x-mimeole',
  'x-php-script',
  'x-php-originating-script',
]);
/** What begins the names of fields that tell where a message was written: a host, a network, a country. */
const ORIGIN = 'x-originating-';
/** Those that `addressLeaks` judges. */
const JUDGED: ReadonlySet<string> = new Set(ADDRESS_FIELDS.map((name) => name.toLowerCase()));

/**
 * What fields give away that the message did not have when it was handed over.
 *
 * @param sent The message as it was handed over, Latin-1 decoded bytes.
 * @param counts Whether a field counts, by where it stands: the receiver's own do not.
 */
export function addedLeaks(letter: Letter, sent: string, counts: (index: number) => boolean): readonly Problem[] {
  const before = new Set(headerFields(sent).map(({ key }) => key));
  return letter.fields
    .filter(({ key }, index) => !before.has(key) && counts(index))
    .flatMap((field) => leakOf(field, letter) ?? []);
}

function leakOf({ name, key, value }: HeaderField, letter: Letter): Problem | undefined {
  if (SOFTWARE_FIELDS.has(key) && value !== '')
    return {
      ...advice(
        say`The field ${name} was added on the way, and tells which software had the message: ${excerpt(value)}`,
      ),
      fix: WHO_ADDS,
    };
  return key.startsWith(ORIGIN) && !JUDGED.has(key) && isNews(value, letter)
    ? {
        ...advice(
          say`The field ${name} was added on the way, and tells where the message comes from: ${excerpt(value)}`,
        ),
        fix: WHO_ADDS,
      }
    : undefined;
}

const WHO_ADDS = say`mailcow adds no such field. What your mail goes through does; in the folder mailcow-dockerized, this names filters and gateways that somebody added (a smarthost is entered under System > Configuration > Routing). Switch the field off there:
sudo docker compose exec postfix-mailcow postconf -n content_filter relayhost smtpd_milters header_checks
git diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf`;

/** Whether it says more than From and the Received lines do. */
function isNews(value: string, { from, hops }: Letter): boolean {
  const said = trimmed(value, '[]<>" ').toLowerCase();
  const known = [
    ...from.flatMap((address) => [address.toLowerCase(), domainOf(address)]),
    ...hops.flatMap(({ by }) => by ?? []),
  ];
  return said !== '' && !isLocalName(said) && !known.includes(said);
}
