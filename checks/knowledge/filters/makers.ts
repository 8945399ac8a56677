/**
 * What receivers are known by in their Received lines, whether they write what their filter thought, where they write,
 * and what a sender can do there when mail lands in junk. Sources and the day they were looked at stand beside each
 * row.
 */
import { say, type Text } from '../../../common/say.ts';
import { isUnder } from '../names.ts';
import type { ReceivedHop } from '../received.ts';
import type { Source } from './types.ts';

export interface Maker extends Source {
  /** As people call it. */
  readonly name: string;
  /** Domains that its receiving servers' names lie under. */
  readonly hosts: readonly string[];
  /** What its software calls itself in the Received line, for makers that are installed anywhere. */
  readonly software?: RegExp;
  /** Further names under which it writes Authentication-Results. */
  readonly calls: readonly string[];
  /** What it writes below its own line, as others only do above. */
  readonly writes: readonly ('authentication' | 'verdict')[];
  /**
   * Whether it takes forged fields of these names out of what comes in, so that they are its own wherever they stand.
   */
  readonly cleans: boolean;
  /** Whether it writes what its filter thought: true, false, or only sometimes. */
  readonly tells: boolean | 'sometimes';
  /** What a sender can do there. */
  readonly step: Text;
}

const SEEN = '2026-11-29';

export const MAKERS: readonly Maker[] = [
  {
    name: 'Gmail',
    hosts: ['google.com', 'googlemail.com', 'gmail.com'],
    calls: ['mx.google.com'],
    writes: ['authentication'],
    cleans: false,
    tells: false,
    step: say`Let the recipient open the message in Gmail's web page: the banner above it tells why it is in Spam, and "Report not spam" counts. The domain's reputation there: https://postmaster.google.com`,
    source: 'Gmail Help, "Email sender guidelines"; headers of delivered messages',
    seen: SEEN,
  },
  {
    name: 'Microsoft',
    hosts: ['protection.outlook.com', 'outlook.com', 'office365.com', 'hotmail.com'],
    calls: [],
    writes: ['authentication', 'verdict'],
    // Exchange Online renames what comes in under these names (X-Microsoft-Antispam-Untrusted, …).
    cleans: true,
    tells: true,
    step: say`For Outlook.com: the address's reputation at https://sendersupport.olc.protection.outlook.com/snds/ (SNDS), and the form for senders at https://olcsupport.office.com/. For a company's Microsoft 365: its administrator can look up the message (Defender > Explorer) and allow the sender`,
    source: 'learn.microsoft.com, "Anti-spam message headers in Microsoft 365"',
    seen: SEEN,
  },
  {
    name: 'Yahoo',
    hosts: ['yahoo.com', 'yahoodns.net', 'aol.com', 'ymail.com'],
    calls: [],
    writes: [],
    cleans: false,
    tells: 'sometimes',
    step: say`Ask the recipient to mark it "Not spam". Senders register and ask at https://senders.yahooinc.com/contact/`,
    source: 'senders.yahooinc.com, "Sender Hub"',
    seen: SEEN,
  },
  {
    name: 'iCloud',
    hosts: ['icloud.com', 'me.com', 'apple.com', 'mail.me.com'],
    calls: [],
    writes: [],
    cleans: false,
    tells: 'sometimes',
    step: say`Ask the recipient to move it out of Junk. Apple's postmaster reads icloudadmin@apple.com; what senders should do stands at https://support.apple.com/102322`,
    source: 'support.apple.com 102322, "Postmaster information for iCloud Mail"',
    seen: SEEN,
  },
  {
    name: 'GMX and WEB.DE',
    hosts: ['gmx.net', 'gmx.com', 'web.de', 'kundenserver.de', 'mail.com'],
    calls: [],
    writes: ['verdict'],
    cleans: false,
    tells: true,
    step: say`Ask the recipient to mark it as no spam. What senders should do, and the form for them: https://postmaster.gmx.net`,
    source: 'postmaster.gmx.com, hilfe.gmx.net "Spamschutz-Einstellungen" (X-Spam-Flag)',
    seen: SEEN,
  },
  {
    name: 'Mail.ru',
    hosts: ['mail.ru'],
    calls: [],
    writes: ['verdict'],
    cleans: false,
    tells: true,
    step: say`Ask the recipient to mark it "Not spam". The domain's reputation there: https://postmaster.mail.ru`,
    source: 'help.mail.ru, "Spam filters"',
    seen: SEEN,
  },
  {
    name: 'Yandex',
    hosts: ['yandex.net', 'yandex.ru', 'yandex.com'],
    calls: [],
    writes: ['verdict'],
    cleans: false,
    tells: true,
    step: say`Ask the recipient to mark it "Not spam". The domain's statistics there: https://postoffice.yandex.ru`,
    source: 'yandex.com/support/mail, "The message looks like spam"',
    seen: SEEN,
  },
  {
    name: 'Proton Mail',
    hosts: ['protonmail.ch', 'proton.me', 'protonmail.com'],
    calls: [],
    writes: ['verdict'],
    cleans: false,
    tells: true,
    step: say`Ask the recipient to move it to the inbox. Proton's postmaster: https://proton.me/support/contact`,
    source: 'headers of delivered messages',
    seen: SEEN,
  },
  {
    name: 'Fastmail',
    hosts: ['messagingengine.com', 'fastmail.com'],
    calls: [],
    writes: [],
    cleans: false,
    tells: true,
    step: say`Ask the recipient to report it as no spam, or to add the sender to the contacts, which lets the message pass`,
    source: 'fastmail.help, "Understanding message headers"',
    seen: SEEN,
  },
  {
    name: 'mailcow',
    hosts: [],
    software: /\(Postcow\)/,
    calls: [],
    writes: ['authentication', 'verdict'],
    // milter_headers.conf: `remove = 1` for each of them.
    cleans: true,
    tells: true,
    step: say`Whoever runs it sees in Rspamd's web page (History) which rules weighed how much, and can allow the sender in mailcow's filter settings`,
    source: 'mailcow-dockerized data/conf/rspamd/local.d/milter_headers.conf',
    seen: SEEN,
  },
];

function isOf(host: string | undefined, { hosts }: Maker): boolean {
  return host !== undefined && hosts.some((domain) => isUnder(host, domain));
}

/** Whether two hosts are servers of one provider that has names in several domains. */
export function sameMaker(one: string | undefined, other: string | undefined): boolean {
  return MAKERS.some((maker) => isOf(one, maker) && isOf(other, maker));
}

/** Whose server wrote a line; undefined where it is nobody's in the table. */
export function makerOf({ by, line }: Pick<ReceivedHop, 'by' | 'line'>): Maker | undefined {
  return MAKERS.find((maker) => isOf(by, maker) || maker.software?.test(line) === true);
}
