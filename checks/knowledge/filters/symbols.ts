/**
 * What the rules of SpamAssassin and Rspamd mean for whoever sent the message, as far as a sender can do something
 * about them: by the start of their names. Sources: SpamAssassin 4.0 rules (describe lines), Rspamd's symbol
 * descriptions and Debian's, mailcow's and Exim's use of them, seen on 2026-11-29.
 */
import { say, type Text } from '../../../common/say.ts';

export interface SymbolMeaning {
  readonly says: Text;
  /** The check of ours that looks at the same thing. */
  readonly check?: string;
}

const POINTER = say`the sending address has no name in reverse DNS, or one that does not lead back to it`;
const GREETING = say`the name that the server says in EHLO does not fit it`;
const LISTED = say`the sending address, or a name in the message, is on a block list`;

/** The first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, SymbolMeaning])[] = [
  [
    /FRESH_DOMAIN|_ZRD_|^FROM_FMBLA_NEWDOM|^FROM_NEW/,
    { says: say`the domain is so new that filters distrust it; that passes with time` },
  ],
  [
    /^(?:RDNS_(?:NONE|DYNAMIC)|HFILTER_HOSTNAME|T?_?RCVD_IN_.*DYNAMIC|DYNAMIC_IP|KHOP_HELO_FCRDNS|FORGED_RDNS|NO_RDNS)/,
    { says: POINTER, check: 'rdns.pointer' },
  ],
  [
    // rspamd 3.12.1 counts 4.8 for it where the message passed no other server.
    /^ONCE_RECEIVED_STRICT/,
    {
      says: say`the name of the sending address holds "static" or "dynamic", like those that hosters make up`,
      check: 'rdns.generic',
    },
  ],
  [/^(?:HFILTER_HELO|HELO_|T_HELO|FSL_HELO)/, { says: GREETING, check: 'rdns.pointer' }],
  [
    /^(?:RBL_|RCVD_IN_(?!DNSWL|RP_|MSPIKE_(?:H|WL)|IADB|VALIDITY_(?:SAFE|CERT))|RECEIVED_SPAMHAUS|SPAMHAUS|SH_|MAILSPIKE|BLOCKLISTDE|SEM_|DNS_BLOCKED)/,
    { says: LISTED, check: 'reputation.address' },
  ],
  [
    /^(?:URIBL_BLOCKED|RCVD_IN_DNSWL_BLOCKED|.*_BLOCKED$)/,
    { says: say`the receiver's own question to a list was refused; it says nothing of the sender` },
  ],
  [
    /^(?:URIBL|DBL_|SURBL|PH_SURBL|SURBL_|RSPAMD_URIBL|DBL$|BITCOIN_ADDR|URL_)/,
    { says: say`a link or a domain in the text is on a block list` },
  ],
  [/^(?:BAYES_(?:HAM|00|05|20|40)|BAYES_50)/, { says: say`its words are like those of mail that recipients kept` }],
  [
    /^(?:BAYES|NEURAL_SPAM|LOCAL_FUZZY|FUZZY|PYZOR|RAZOR|DCC|R_BAYES)/,
    { says: say`its words are like those of mail that people called spam` },
  ],
  [
    /^(?:SPF_(?:FAIL|SOFTFAIL|NEUTRAL|NONE|HELO)|R_SPF_(?:FAIL|SOFTFAIL|NEUTRAL|NA|PERMFAIL|PLUSALL|DNSFAIL)|T_SPF|VIOLATED_DIRECT_SPF)/,
    { says: say`SPF does not let the sending address send for its domain`, check: 'message.spf' },
  ],
  [
    /^(?:DKIM_(?:INVALID|ADSP)|R_DKIM_(?:REJECT|NA|PERMFAIL|TEMPFAIL)|NO_DKIM|DKIM_INVALID)/,
    { says: say`there is no valid DKIM signature`, check: 'message.signature' },
  ],
  [
    /^(?:DMARC_(?:REJECT|QUAR|NONE|POLICY_(?:REJECT|QUARANTINE|SOFTFAIL)|BAD_POLICY|NA)|KAM_DMARC|BLACKLIST_DMARC)/,
    { says: say`the message fails DMARC, or its domain has no policy`, check: 'message.dmarc' },
  ],
  [/^(?:ARC_(?:REJECT|INVALID))/, { says: say`the seal of a server that passed it on does not fit` }],
  [
    /^(?:FORGED_RECIPIENTS|FORGED_SENDER|TO_DN|R_MISSING_TO|MISSING_TO|UNDISC_RECIPS|TO_NO_BRKTS|ENVFROM_SERVICE|FROM_NEQ_ENVFROM)/,
    {
      says: say`To names nobody who got it; Delta Chat hides recipients on purpose, and a good reputation outweighs that`,
    },
  ],
  [
    /^(?:DATE_IN_PAST|DATE_IN_FUTURE|INVALID_DATE|MISSING_DATE|ANY_BOUNCE_DATE)/,
    { says: say`its Date is far from the time when it was sent; Delta Chat sets it some days back on purpose` },
  ],
  [
    /^(?:MID_RHS|MISSING_MID|INVALID_MSGID|MSGID_|MID_)/,
    { says: say`its Message-ID is missing or formed in an unusual way`, check: 'message.shape' },
  ],
  [
    /^(?:MISSING_(?:SUBJECT|HEADERS|FROM|MIME_VERSION|XM_UA)|R_UNDISC|EMPTY_|SUBJ_)/,
    { says: say`a usual header field is missing or odd`, check: 'message.shape' },
  ],
  [
    /^(?:ASN|GREYLIST|IP_REPUTATION|IP_SCORE|RATELIMIT|SENDERSCORE|SENDER_REP|ME_SENDERREP|TXREP|AWL|HOSTKARMA|RCVD_COUNT|ASN_FAIL)/,
    { says: say`the reputation of the sending address, its network or its domain` },
  ],
  [/^(?:HTML_|MIME_HTML|MPART|MIME_BAD|R_PARTS|MIME_)/, { says: say`the way the text is put together (HTML, parts)` }],
  [
    /^(?:FREEMAIL|HFILTER_FROM|FROM_|SUSPICIOUS_|PHISHING|HIDDEN_)/,
    { says: say`the sender's address or a link looks like those of forgeries` },
  ],
  [
    /^(?:MX_(?:MISSING|INVALID)|HFILTER_URL|HFILTER_RCPT|NO_MX)/,
    { says: say`the sender's domain has no MX record that works`, check: 'dns.mx' },
  ],
];

/**
 * Rules that fire on every message of Delta Chat's core 2.57, wherever it comes from: it hides recipients, date and
 * machine (rspamd 3.4 and 3.12.1, seen on 2026-11-29: 2.0, 1.0 and 0.5 points).
 */
const DELTA_CHATS: ReadonlySet<string> = new Set(['FORGED_RECIPIENTS', 'DATE_IN_PAST', 'MID_RHS_NOT_FQDN']);

/** Whether a rule looks at how Delta Chat writes, and at nothing of the server's. */
export function isDeltaChats(symbol: string): boolean {
  return DELTA_CHATS.has(symbol);
}

/** What a rule means for a sender; undefined where the table does not know it. */
export function symbolMeaning(symbol: string): SymbolMeaning | undefined {
  return MEANINGS.find(([pattern]) => pattern.test(symbol))?.[1];
}
