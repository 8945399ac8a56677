/**
 * Who refuses: providers and programs, told by their host names and by words that only they write, with the page that
 * explains their replies.
 */
import { say, type Text } from '../../../common/say.ts';

export interface Provider {
  readonly name: string;
  /** Names of its servers, as they stand in a bounce; undefined for programs, which run anywhere. */
  readonly hosts?: RegExp;
  /** Words of its replies that nobody else writes. */
  readonly words?: RegExp;
  /** Where its ways of refusing are written down. */
  readonly source: string;
  /**
   * How that is known: the page itself was read, others quote its replies, the program was run, or nobody wrote it
   * down.
   */
  readonly known: 'read' | 'quoted' | 'run' | 'guess';
  /** When, ISO 8601. */
  readonly on: string;
  /** The provider's own next step, where it has one. */
  readonly nextStep?: Text;
}

/** When all below was looked at. */
const ON = '2026-11-29';

export const PROVIDERS = {
  gmail: {
    name: 'Gmail',
    hosts: /(?:^|\.)(?:google|googlemail|gmail)\.com$/,
    words: /\bgsmtp\b|support\.google\.com/i,
    source: 'https://support.google.com/a/answer/3726730',
    known: 'read',
    on: ON,
    nextStep: say`Google shows what it thinks of a domain in Postmaster Tools: https://postmaster.google.com`,
  },
  outlook: {
    name: 'Outlook and Exchange Online',
    hosts: /(?:^|\.)(?:outlook|hotmail|office365|live)\.com$/,
    words:
      /\.(?:prod\.(?:outlook|protection)\.(?:com|outlook\.com)|protection\.outlook\.com)|\bS(?:3140|3150|775|77719)\b|mail\.live\.com|sender\.office\.com|aka\.ms\//i,
    source:
      'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    known: 'read',
    on: ON,
    nextStep: say`Microsoft shows its data in SNDS (https://sendersupport.olc.protection.outlook.com/snds/) and takes requests at https://olcsupport.office.com; for companies' mailboxes at https://sender.office.com`,
  },
  yahoo: {
    name: 'Yahoo and AOL',
    hosts: /(?:^|\.)(?:yahoodns\.net|yahoo\.com|aol\.com)$/,
    words: /\[(?:TSS?\d\d|BL\d\d|PH\d\d|IPTS\d\d)\]|(?:postmaster|senders)\.yahoo(?:inc)?\.com/i,
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    known: 'quoted',
    on: ON,
    nextStep: say`Yahoo takes requests at https://senders.yahooinc.com/contact`,
  },
  gmx: {
    name: 'GMX, web.de and mail.com',
    hosts: /(?:^|\.)(?:gmx\.(?:net|com|de|at|ch)|web\.de|mail\.com|kundenserver\.de|ionos\.(?:com|de)|perfora\.net)$/,
    words: /\bNemesis ESMTP\b|postmaster\.(?:gmx\.(?:net|com)|web\.de|mail\.com|1und1\.de|ionos\.)/i,
    source: 'https://postmaster.gmx.net/en/error-messages',
    known: 'read',
    on: ON,
    nextStep: say`The address at the end of the reply leads to the page for exactly this case, with a form`,
  },
  telekom: {
    name: 'Telekom (t-online.de)',
    hosts: /(?:^|\.)t-online\.de$/,
    words: /@rx\.t-online\.de|postmaster\.t-online\.de/i,
    source: 'https://postmaster.t-online.de/index.en.html',
    known: 'read',
    on: ON,
    nextStep: say`Telekom knows no new servers: write to the address in the reply, with the server's address and name. It wants a web page at the mail host's name that says who runs it, with a way to reach you (an imprint)`,
  },
  apple: {
    name: 'Apple (iCloud)',
    hosts: /(?:^|\.)(?:icloud\.com|apple\.com|me\.com)$/,
    words: /\[(?:CS|HM|HME|PR|TS)\d\d?\]|support\.apple\.com/i,
    source: 'https://smtp.codes/icloud',
    known: 'quoted',
    on: ON,
    nextStep: say`Apple takes requests by mail to icloudadmin@apple.com, with the whole reply`,
  },
  proton: {
    name: 'Proton',
    hosts: /(?:^|\.)(?:protonmail\.ch|proton\.me|protonmail\.com)$/,
    words: /proton(?:mail)?\.(?:me|com)\/support/i,
    source: 'https://proton.me/support',
    known: 'guess',
    on: ON,
  },
  mailru: {
    name: 'Mail.ru',
    hosts: /(?:^|\.)(?:mail\.ru|bk\.ru|list\.ru|inbox\.ru|vk\.com)$/,
    words: /help\.mail\.ru/i,
    source: 'https://help.mail.ru/developers/mailing_rules/technical',
    known: 'quoted',
    on: ON,
    nextStep: say`Mail.ru shows what it thinks of a domain at https://postmaster.mail.ru, and the address in its reply leads to a form`,
  },
  yandex: {
    name: 'Yandex',
    hosts: /(?:^|\.)(?:yandex\.(?:ru|net|com)|ya\.ru)$/,
    words: /\bya\.cc\/|yandex\.(?:ru|com)\/support|feedback2?\.yandex\./i,
    source: 'https://yandex.com/support/mail/bounces/yandex.html',
    known: 'read',
    on: ON,
    nextStep: say`Yandex shows what it thinks of a domain at https://postmaster.yandex.ru`,
  },
  qq: {
    name: 'QQ and Tencent Exmail',
    hosts: /(?:^|\.)qq\.com$/,
    words: /service\.(?:ex)?mail\.qq\.com/i,
    source: 'https://smtp.codes/qq',
    known: 'quoted',
    on: ON,
    nextStep: say`QQ shows complaints about a domain at https://openmail.qq.com, and the address in its reply explains the case (in Chinese)`,
  },
  netease: {
    name: 'NetEase (163.com, 126.com)',
    hosts: /(?:^|\.)(?:163\.com|126\.com|yeah\.net|netease\.com)$/,
    words:
      /\b(?:DT:(?:SPM|SUM|RBL)|HL:(?:REP|ICC|IFC|MEP|IRBL|ITC)|MI:(?:CEL|DMC|CCL|SPF|STC|SFQ|NHD|IMF)|RP:(?:CEL|DRC|CCL|QRC|TRC)|IP:(?:DYN|RBL)|WM:BL[IU])\b|(?:mail|help)\.163\.com/,
    source: 'https://mail.163.com/help/help_spam_16.htm',
    known: 'quoted',
    on: ON,
    nextStep: say`NetEase takes requests at https://postmaster.163.com (in Chinese)`,
  },
  chatmail: {
    name: 'A chatmail relay',
    words: /Encryption Needed|Too much mail from|No (?:valid )?DKIM signature found/i,
    source: 'chatmail relay 1.9 to 1.12',
    known: 'run',
    on: ON,
  },
  proofpoint: {
    name: 'Proofpoint',
    hosts: /(?:^|\.)(?:pphosted\.com|ppe-hosted\.com)$/,
    words: /ipcheck\.proofpoint\.com|support\.proofpoint\.com/i,
    source: 'https://ipcheck.proofpoint.com',
    known: 'guess',
    on: ON,
    nextStep: say`Look the address up, and ask for its removal, at https://ipcheck.proofpoint.com`,
  },
  mimecast: {
    name: 'Mimecast',
    hosts: /(?:^|\.)mimecast\.(?:com|co\.za)$/,
    words: /(?:community|mimecastsupport)[^ ]*mimecast|mimecast\.com\/docs/i,
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    known: 'guess',
    on: ON,
  },
  barracuda: {
    name: 'Barracuda',
    hosts: /(?:^|\.)(?:barracudanetworks|barracuda)\.com$/,
    words: /barracuda(?:networks|central)/i,
    source: 'https://www.barracudacentral.org/rbl/removal-request',
    known: 'guess',
    on: ON,
    nextStep: say`Ask for the address' removal at https://www.barracudacentral.org/rbl/removal-request`,
  },
  spamhaus: {
    name: 'A server that asks Spamhaus',
    words: /spamhaus/i,
    source: 'https://www.spamhaus.org/faqs/dnsbl-usage/',
    known: 'guess',
    on: ON,
    nextStep: say`Look the address up, and ask for its removal, at https://check.spamhaus.org`,
  },
  rspamd: {
    name: 'rspamd',
    words: /Spam message rejected|Ratelimit "[^"]*" exceeded|\bGreylisted, please try again later/i,
    source: 'rspamd 3.4 and 3.12',
    known: 'run',
    on: ON,
  },
  postfix: {
    name: 'Postfix',
    words:
      /address rejected:|Relay access denied|Client host (?:rejected|\[[^\]]*\] blocked)|Helo command rejected|Service unavailable - try again later|Message size exceeds fixed limit|Server configuration (?:error|problem)|Must issue a STARTTLS/i,
    source: 'Postfix 3.7 and 3.10',
    known: 'run',
    on: ON,
  },
  exim: {
    name: 'Exim',
    words:
      /Unrouteable address|relay not permitted|Administrative prohibition|Sender verify failed|Temporary local problem|retry t(?:imeout|ime not reached)|maximum allowed line length/i,
    source: 'Exim 4.96',
    known: 'run',
    on: ON,
  },
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderId = keyof typeof PROVIDERS;

const ALL: readonly (readonly [ProviderId, Provider])[] = Object.entries(PROVIDERS) as [ProviderId, Provider][];

/** Who speaks: by the name of the server where it is known, else by the words of the reply. */
export function providerOf(words: string, host: string | undefined): ProviderId | undefined {
  const name = host?.toLowerCase().replace(/\.$/, '');
  const byHost = name === undefined ? undefined : ALL.find(([, { hosts }]) => hosts?.test(name) === true);
  return (byHost ?? ALL.find(([, provider]) => provider.words?.test(words) === true))?.[0];
}
