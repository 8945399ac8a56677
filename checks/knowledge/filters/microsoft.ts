/**
 * What Exchange Online, Outlook.com and Exchange write: which folder a message went to, and why (learn.microsoft.com,
 * "Anti-spam message headers").
 */
import { say, type Text } from '../../../common/say.ts';
import type { Opinion, Reading, Surroundings, VerdictField } from './types.ts';
import { leading, numberOf, pairs } from './words.ts';

const SEEN = '2026-11-29';
const SOURCE = 'learn.microsoft.com/defender-office-365/message-headers-eop-mdo';

/** Spam confidence level: from 5 on a message goes to Junk. */
const JUNK_SCL = 5;
/** Bulk complaint level: from 7 on bulk mail is taken for spam, unless the organisation set another limit. */
const BULK_BCL = 7;
/** SFV: what the filter made of it. Spam; spam by a rule; by the user's block list; by the user's junk settings. */
const SPAM_VERDICTS = new Set(['SPM', 'SKS', 'SKB', 'BLK']);
/** CAT: the kind of threat. */
const SPAM_CATEGORIES = new Set(
  'SPM HSPM PHSH HPHSH HPHISH SPOOF MALW BULK DIMP UIMP GIMP AMP FTBP INTOS SAP'.split(' '),
);

const MEANINGS: Readonly<Record<string, Text>> = {
  'SFV:SPM': say`the filter took its content for spam`,
  'SFV:SKS': say`a rule marked it as spam before the filter looked`,
  'SFV:SKB': say`the sender is on a block list of the receiving organisation`,
  'SFV:BLK': say`the recipient blocks the sender`,
  'SFV:SFE': say`the recipient trusts the sender, so the filter did not look`,
  'SFV:SKN': say`a rule marked it as no spam before the filter looked`,
  'SFV:SKQ': say`it was released from quarantine`,
  'SFV:NSPM': say`the filter took its content for no spam`,
  'CAT:SPM': say`spam`,
  'CAT:HSPM': say`spam with high confidence`,
  'CAT:PHSH': say`phishing`,
  'CAT:HPHSH': say`phishing with high confidence`,
  'CAT:HPHISH': say`phishing with high confidence`,
  'CAT:SPOOF': say`a forged sender (spoofing): authentication failed`,
  'CAT:BULK': say`bulk mail`,
  'CAT:MALW': say`malware`,
  'CAT:DIMP': say`it imitates one of the organisation's domains`,
  'CAT:UIMP': say`it imitates one of the organisation's users`,
  'CAT:GIMP': say`it imitates somebody whom the recipient writes with`,
  'IPV:NLI': say`the sending address is on no list of addresses`,
  'IPV:CAL': say`the sending address is on the organisation's allow list`,
  'OFR:CustomRules': say`a rule of the recipient's decided where it went`,
  'OFR:SpamFilterAuthJ': say`the spam filter decided where it went`,
};

function forefront(value: string, { value: other }: Surroundings): Reading {
  const words = pairs(`${value};${other('x-microsoft-antispam') ?? ''}`, ':');
  const score = numberOf(words.get('scl'));
  const spam =
    SPAM_VERDICTS.has(words.get('sfv') ?? '') ||
    SPAM_CATEGORIES.has(words.get('cat') ?? '') ||
    (score ?? 0) >= JUNK_SCL;
  return {
    // What came in by a user's or an organisation's own list is decided, whatever the filter thinks.
    opinion: spam ? 'spam' : 'clean',
    score,
    limit: JUNK_SCL,
    quoted: telling(words, ['sfv', 'cat', 'bcl']),
    ...meaning(telling(words, ['sfv', 'cat', 'ipv'])),
  };
}

function telling(words: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const value = words.get(name) ?? '';
    return value === '' ? [] : [`${name === 'ofr' ? 'OFR' : name.toUpperCase()}:${value.slice(0, 20)}`];
  });
}

function meaning(codes: readonly string[]): { readonly meaning?: Text } {
  const known = codes.flatMap((code) => (MEANINGS[code] === undefined ? [] : [say`${code} = ${MEANINGS[code]}`]));
  const [first, ...rest] = known;
  return first === undefined ? {} : { meaning: rest.reduce((all, next) => say`${all}; ${next}`, first) };
}

/** `dest:`: the folder in which the mailbox's server put it; the last word on the matter. */
const FOLDERS: Readonly<Record<string, { readonly opinion: Opinion; readonly meaning: Text }>> = {
  J: { opinion: 'spam', meaning: say`it was delivered into the Junk folder` },
  I: { opinion: 'clean', meaning: say`it was delivered into the inbox` },
  C: { opinion: 'unknown', meaning: say`it was delivered into a folder that a rule of the recipient's names` },
};

function delivery(value: string): Reading {
  const words = pairs(value, ':');
  const folder = FOLDERS[(words.get('dest') ?? '').toUpperCase()];
  const why = meaning(telling(words, ['ofr']));
  const quoted = ['dest', 'ofr'].flatMap((name) => {
    const found = words.get(name) ?? '';
    return found === '' ? [] : [`${name === 'ofr' ? 'OFR' : name}:${found.slice(0, 30)}`];
  });
  if (folder === undefined) return { opinion: 'unknown', quoted };
  return {
    opinion: folder.opinion,
    quoted,
    meaning: why.meaning === undefined ? folder.meaning : say`${folder.meaning}; ${why.meaning}`,
  };
}

export const MICROSOFT: readonly VerdictField[] = [
  {
    names: ['x-microsoft-antispam-mailbox-delivery'],
    filter: 'Microsoft',
    read: delivery,
    source:
      'help.it.ox.ac.uk/examine-junk-mail-delivery; learn.microsoft.com/answers/questions/416100; Microsoft documents none of it',
    seen: SEEN,
    guess: true,
  },
  { names: ['x-forefront-antispam-report'], filter: 'Microsoft', read: forefront, source: SOURCE, seen: SEEN },
  {
    names: ['x-microsoft-antispam'],
    filter: 'Microsoft',
    read: (value) => {
      const level = numberOf(pairs(value, ':').get('bcl'));
      if (level === undefined) return undefined;
      return level < BULK_BCL
        ? { opinion: 'unknown', quoted: [`BCL:${level}`] }
        : {
            opinion: 'unknown',
            quoted: [`BCL:${level}`],
            meaning: say`many recipients complain about mail of this sender (bulk complaint level ${level} of 9)`,
          };
    },
    source: SOURCE,
    seen: SEEN,
  },
  {
    names: ['x-ms-exchange-organization-scl'],
    filter: 'Exchange',
    read: (value) => {
      const score = leading(value);
      return score === undefined
        ? undefined
        : { opinion: score >= JUNK_SCL ? 'spam' : 'clean', score, limit: JUNK_SCL };
    },
    source: 'learn.microsoft.com/exchange/antispam-and-antimalware/antispam-protection/antispam-stamps',
    seen: SEEN,
  },
];

/** What Microsoft's composite authentication found, by the first digit of its reason (or the whole of it). */
export function compauthMeaning(result: string, reason: string | undefined): Text | undefined {
  const code = reason ?? '';
  if (result === 'fail' && code === '000')
    return say`the message fails DMARC, and its domain asks to refuse or to quarantine that`;
  if (result === 'fail' && code === '001')
    return say`neither SPF nor DKIM passes for the domain in From, and its domain asks for nothing strict, so Microsoft takes the sender for forged by its own rules`;
  if (result === 'fail' && code === '010')
    return say`the message fails DMARC, and its sender is of the receiving organisation itself`;
  if (result === 'fail' && code.startsWith('6'))
    return say`somebody outside sends in the name of the receiving organisation`;
  if (result === 'fail') return say`Microsoft takes the sender for forged`;
  if (result === 'softpass') return say`Microsoft's rules let it pass, though nothing proves the sender`;
  return undefined;
}
