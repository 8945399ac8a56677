/**
 * The ways in which servers say why they refuse: one row each, of which the first that fits counts. Who writes it, and
 * where that is written down, stands in providers.ts.
 */
import type { ProviderId } from './providers.ts';
import type { ReasonId } from './reasons.ts';

export interface Wording {
  /** Who says it so; undefined: many do. */
  readonly by?: ProviderId;
  /** Fits the reply in one line, enhanced code and all. */
  readonly says: RegExp;
  readonly reason: ReasonId;
  /** Nobody has written down what it means: it is concluded from the words. */
  readonly guess?: true;
  /** Words that tell little: an enhanced code that names a reason tells more. */
  readonly vague?: true;
}

const GMAIL: readonly Wording[] = [
  { by: 'gmail', says: /DMARC policy/i, reason: 'dmarc' },
  { by: 'gmail', says: /[45]\.7\.32|From: header .* isn't aligned/i, reason: 'dmarc' },
  { by: 'gmail', says: /hard fail policy|[45]\.7\.27|[45]\.7\.24/i, reason: 'spf' },
  { by: 'gmail', says: /[45]\.7\.30/, reason: 'dkim' },
  { by: 'gmail', says: /[45]\.7\.26|authenticat/i, reason: 'unauthenticated' },
  { by: 'gmail', says: /[45]\.7\.2[35]|PTR record/i, reason: 'pointer' },
  { by: 'gmail', says: /[45]\.7\.29|TLS required/i, reason: 'tlsWanted' },
  { by: 'gmail', says: /very low reputation/i, reason: 'reputation' },
  { by: 'gmail', says: /unusual rate|[45]\.7\.28|rate limited|4\.7\.0 Try again later, closing/i, reason: 'rate' },
  { by: 'gmail', says: /likely unsolicited|nature of the content/i, reason: 'content' },
  { by: 'gmail', says: /potential security issue|illegal attachment/i, reason: 'attachment' },
  { by: 'gmail', says: /receiving mail (?:too quickly|at a rate)/i, reason: 'recipientRate' },
  { by: 'gmail', says: /out of storage|over quota/i, reason: 'full' },
  { by: 'gmail', says: /message size limits|exceeds Google's (?:limit|message)/i, reason: 'size' },
  { by: 'gmail', says: /is (?:disabled|inactive)/i, reason: 'disabled' },
  { by: 'gmail', says: /policy that prohibited|gcdp/i, reason: 'policy' },
  { by: 'gmail', says: /RFC 5322|From: header|Message-ID: header|malformed|unicode character/i, reason: 'form' },
  { by: 'gmail', says: /HELO\/EHLO argument/i, reason: 'greeting' },
];

const OUTLOOK: readonly Wording[] = [
  { by: 'outlook', says: /5\.7\.509|does not pass DMARC/i, reason: 'dmarc' },
  { by: 'outlook', says: /5\.7\.515|required authentication level/i, reason: 'unauthenticated' },
  { by: 'outlook', says: /5\.7\.23|SPF/, reason: 'spf' },
  { by: 'outlook', says: /\b4\.7\.65\d|S775|temporarily rate limited/i, reason: 'rate' },
  { by: 'outlook', says: /S3140|S3150|part of their network is on our block list/i, reason: 'reputation' },
  {
    by: 'outlook',
    says: /5\.7\.6[0-4]\d|banned sending IP|5\.7\.708|traffic not accepted from this IP/i,
    reason: 'reputation',
  },
  { by: 'outlook', says: /5\.7\.511|banned sender/i, reason: 'reputation' },
  { by: 'outlook', says: /Spamhaus|blocked using/i, reason: 'blocklist' },
  { by: 'outlook', says: /\b(?:DY|OU)-00\d/, reason: 'dynamic' },
  { by: 'outlook', says: /\b(?:SC|RP)-00\d/, reason: 'reputation' },
  { by: 'outlook', says: /S77719|Server busy/i, reason: 'trouble' },
  {
    by: 'outlook',
    says: /5\.4\.1 .*Access denied|5\.1\.10|RecipientNotFound|5\.5\.0 Requested action not taken: mailbox unavailable/i,
    reason: 'unknown',
  },
  { by: 'outlook', says: /QuotaExceeded|mailbox (?:is )?full|5\.2\.2/i, reason: 'full' },
  {
    by: 'outlook',
    says: /5\.7\.1(?:24|33)|not authenticated and cannot be authorized|RESOLVER\.RST/i,
    reason: 'refusedByRecipient',
  },
  { by: 'outlook', says: /TenantAttribution|5\.7\.64/i, reason: 'relay' },
  { by: 'outlook', says: /5\.3\.4|5\.2\.3|too large/i, reason: 'size' },
  { by: 'outlook', says: /AS\(\d+\)|spam/i, reason: 'content' },
];

const OTHER_PROVIDERS: readonly Wording[] = [
  { by: 'yahoo', says: /authenticate with either SPF or DKIM/i, reason: 'unauthenticated' },
  { by: 'yahoo', says: /\[BL\d\d\]/, reason: 'blocklist' },
  {
    by: 'yahoo',
    says: /\[TSS?\d\d\]|unexpected volume or user complaints|permanently deferred/i,
    reason: 'reputation',
  },
  { by: 'yahoo', says: /unresolvable RFC\.?5321/i, reason: 'senderDomain' },
  { by: 'yahoo', says: /policy reasons|\[PH\d\d\]/i, reason: 'policy' },
  { by: 'yahoo', says: /doesn't have a .* account|mailbox not found/i, reason: 'unknown' },
  { by: 'yahoo', says: /no longer valid|is disabled/i, reason: 'disabled' },
  { by: 'yahoo', says: /too quickly/i, reason: 'recipientRate' },
  { by: 'gmx', says: /block ?listed|black ?listed/i, reason: 'blocklist' },
  { by: 'gmx', says: /Bad DNS PTR|c=rdns/i, reason: 'pointer' },
  { by: 'gmx', says: /SPF policy/i, reason: 'spf' },
  { by: 'gmx', says: /DMARC/i, reason: 'dmarc' },
  { by: 'gmx', says: /DKIM/i, reason: 'dkim', guess: true },
  { by: 'gmx', says: /rate limit/i, reason: 'rate' },
  { by: 'gmx', says: /polic(?:y|ies)/i, reason: 'policy' },
  { by: 'gmx', says: /mailbox unavailable/i, reason: 'unknown' },
  { by: 'gmx', says: /Syntax error in parameters/i, reason: 'form' },
  { by: 'telekom', says: /Dialup\/transient/i, reason: 'dynamic' },
  { by: 'telekom', says: /A problem occurred|bad reputation|\((?:BL|NOWL|DIAL)\)/i, reason: 'reputation' },
  { by: 'apple', says: /\[HME?\d/, reason: 'dmarc', guess: true },
  { by: 'apple', says: /\[PR\d|proofpoint/i, reason: 'reputation' },
  { by: 'apple', says: /\[CS\d|local policy/i, reason: 'content' },
  { by: 'mailru', says: /DMARC/i, reason: 'dmarc' },
  { by: 'mailru', says: /spam message/i, reason: 'content' },
  { by: 'mailru', says: /dynamic IP or generic/i, reason: 'dynamic' },
  { by: 'mailru', says: /invalid mailbox|user not found/i, reason: 'unknown' },
  { by: 'yandex', says: /suspicion of SPAM/i, reason: 'content' },
  { by: 'yandex', says: /No such user/i, reason: 'unknown' },
  { by: 'yandex', says: /currently unavailable/i, reason: 'trouble' },
  { by: 'qq', says: /frequency limited/i, reason: 'rate' },
  { by: 'qq', says: /Mail content denied|content rejected/i, reason: 'content' },
  { by: 'qq', says: /Suspected (?:spam|bounce)/i, reason: 'reputation' },
  { by: 'qq', says: /SPF check failed/i, reason: 'spf' },
  { by: 'qq', says: /DMARC check failed/i, reason: 'dmarc' },
  { by: 'qq', says: /rejected by recipients/i, reason: 'refusedByRecipient' },
  { by: 'qq', says: /unavailable or access denied/i, reason: 'recipientRate' },
  { by: 'qq', says: /Mailbox not found/i, reason: 'unknown' },
  { by: 'netease', says: /MI:SPF/, reason: 'spf' },
  { by: 'netease', says: /DT:RBL|HL:IRBL|IP:RBL/, reason: 'blocklist' },
  { by: 'netease', says: /IP:DYN/, reason: 'dynamic', guess: true },
  { by: 'netease', says: /DT:SPM|DT:SUM/, reason: 'content' },
  { by: 'netease', says: /HL:ICC/, reason: 'connections' },
  { by: 'netease', says: /HL:(?:REP|MEP)/, reason: 'reputation' },
  { by: 'netease', says: /HL:I[FT]C|MI:(?:DMC|SFQ|STC)|RP:(?:DRC|QRC|TRC)/, reason: 'rate' },
  { by: 'netease', says: /(?:MI|RP):C[CE]L/, reason: 'form' },
  { by: 'netease', says: /WM:BL/, reason: 'policy' },
  { by: 'chatmail', says: /Encryption Needed/i, reason: 'unencrypted' },
  { by: 'chatmail', says: /Too much mail from/i, reason: 'ownPace' },
  { by: 'chatmail', says: /DKIM signature/i, reason: 'dkim' },
  { by: 'mimecast', says: /DMARC/i, reason: 'dmarc' },
  { by: 'mimecast', says: /security polic|administrat/i, reason: 'policy' },
  { by: 'proofpoint', says: /blocked|ipcheck/i, reason: 'reputation' },
  { by: 'barracuda', says: /blocked|reputation|listed/i, reason: 'blocklist' },
];

/** What many write, or programs that run anywhere. The narrow ones come first. */
const EVERYBODY: readonly Wording[] = [
  { says: /duplicate header|headers? too large|8-bit data|improper use/i, reason: 'form' },
  { says: /authentication checks? fail|unauthenticated (?:e?mail|message|sender)/i, reason: 'unauthenticated' },
  { says: /Ask your postmaster for help|\((?:BL|NOWL)\)$/, reason: 'reputation' },
  { says: /user unknown/i, reason: 'unknown' },
  { says: /open resolver|returnc\/pub|query(?:ing)? (?:via|from) (?:a )?public/i, reason: 'listBroken' },
  { says: /spamhaus.*\bdbl\b|\bdbl\.spamhaus|\bsurbl\b|\buribl\b|blocked using dbl/i, reason: 'listedDomain' },
  {
    says: /spamhaus|spamcop|barracudacentral|uceprotect|dnsbl|\brbl\b|blocked using|black ?list|block ?list|listed (?:in|at|on|by)\b/i,
    reason: 'blocklist',
  },
  { says: /dial-?up|dynamic (?:ip|address|pool)|residential/i, reason: 'dynamic' },
  { says: /grey-?list|postgrey|4\d\d .*try again (?:in|later).*(?:second|minute)/i, reason: 'greylist' },
  { says: /not owned by user|Sender address rejected: not logged in|send as|SendAsDenied/i, reason: 'ownUser' },
  { says: /DMARC/i, reason: 'dmarc' },
  { says: /\bSPF\b|Sender Policy Framework/i, reason: 'spf' },
  { says: /\bDKIM\b/i, reason: 'dkim' },
  {
    says: /reverse (?:dns|hostname|lookup)|\bPTR\b|rDNS|cannot find your hostname|no reverse|name lookup failed/i,
    reason: 'pointer',
  },
  {
    says: /Helo command rejected|\bHELO\b.*(?:invalid|mismatch|must|reject)|EHLO.*(?:invalid|reject)|need fully-qualified/i,
    reason: 'greeting',
  },
  {
    says: /Sender address rejected: (?:Domain|Access)|Domain of sender|sender(?:'s)? domain|Sender verify failed|does not exist.*\bsender/i,
    reason: 'senderDomain',
  },
  {
    says: /Relay access denied|relay(?:ing)? (?:denied|not permitted|prohibited)|unable to relay|not (?:allowed|permitted) to relay|rcpthosts|(?:does not|not configured to) relay/i,
    reason: 'relay',
  },
  { says: /null MX|no SMTP service|does not accept (?:mail|e-?mail)/i, reason: 'noMail' },
  {
    says: /over ?quota|quota (?:is )?(?:exceeded|full)|exceed(?:s|ed)? (?:the )?(?:disk |storage |mailbox )?quota|mail ?(?:box|folder)(?:'s)? (?:is )?full|(?:mailbox|inbox) (?:size|exceeds)|exceeds allowed size|account is full|out of (?:disk|storage)|storage allocation|insufficient (?:disk|mailbox)|not enough (?:space|storage)/i,
    reason: 'full',
  },
  { says: /Insufficient system (?:storage|resources)|disk full|no space left/i, reason: 'trouble' },
  {
    says: /(?:message|mail|size)\b.*(?:too (?:big|large)|exceeds|exceeded).*|size limit|maximum (?:message )?size|too large/i,
    reason: 'size',
  },
  {
    says: /maximum allowed line length|bare (?:LF|CR)|malformed|syntax|protocol violation|RFC ?[258]?\d{3}|header.*(?:missing|duplicate|invalid)/i,
    reason: 'form',
  },
  { says: /virus|malware|infected|attachment|executable|blocked (?:file|extension)/i, reason: 'attachment' },
  { says: /hop count|too many hops|mail loop|loops back|routing loop/i, reason: 'loop' },
  {
    says: /too many (?:concurrent |simultaneous )?(?:connections|sessions)|connection (?:limit|rate)|concurrency/i,
    reason: 'connections',
  },
  {
    says: /rate ?limit|too (?:many|much) (?:mail|messages|emails|recipients)|too fast|frequency|throttl|sending (?:limit|quota)|deferred due to|exceeded.*(?:per|an?) (?:hour|day|minute)|unexpected volume/i,
    reason: 'rate',
  },
  {
    says: /(?:account|mailbox|user|address|recipient)\b.*(?:disabled|inactive|suspended|locked|not active|deactivated|closed|discontinued|frozen)|disabled recipient/i,
    reason: 'disabled',
  },
  {
    says: /user (?:is )?(?:unknown|not found)|unknown (?:user|recipient|local|address|mailbox)|no such (?:user|recipient|mailbox|address|person|account|local)|(?:mailbox|recipient|address|account|user|email)\b.{0,60}(?:not (?:found|exist|known|listed|a valid|local)|does ?n[o']t exist|do not exist|unavailable|unknown|invalid)|invalid (?:final delivery )?(?:recipient|mailbox|user|address)|(?:couldn|wasn)['’]t (?:be )?found|(?:unable to|can ?not|could not) (?:find|locate) (?:the )?(?:user|recipient|mailbox)|doesn't have a .*account|Unrouteable address|not our customer|No account by that name|no (?:mailbox|user) here|unverified address|Recipient address rejected(?:\.?$|: (?!Access|Greylist))|bad destination mailbox/i,
    reason: 'unknown',
  },
  {
    says: /host (?:or domain name )?(?:not found|unknown)|name service error|domain (?:does not exist|not found)|no such (?:domain|host)|had no relevant answers|NXDOMAIN|unknown host|no (?:valid )?(?:mx|host)|all relevant MX records/i,
    reason: 'noDomain',
  },
  {
    says: /TLS (?:is )?required|must (?:issue a )?STARTTLS|requires? (?:TLS|encryption)|encryption required/i,
    reason: 'tlsWanted',
  },
  {
    says: /certificate|TLS (?:handshake|negotiation|connect|error|session)|SSL_|cannot start TLS|no shared cipher/i,
    reason: 'tlsFailed',
  },
  {
    says: /authentication (?:required|failed|is required)|log ?in|not logged in|must authenticate/i,
    reason: 'login',
  },
  {
    says: /timed out|time ?out|connection (?:refused|reset|lost|dropped|closed)|lost connection|could not connect|no route to host|network (?:is )?unreachable|host (?:is )?unreachable|unable to connect|network error|not reachable|all hosts have been failing|failed \d+ attempts|after multiple retries|not responding/i,
    reason: 'unreachable',
  },
  {
    says: /(?:delivery|message|mail).*(?:expired|given up|gave up|too long in queue|retry time)|retry timeout|could not be delivered (?:for|within)/i,
    reason: 'expired',
  },
  {
    says: /refused by (?:the )?recipient|recipient (?:has )?(?:blocked|rejected)|not accepting mail from|not authori[sz]ed to send to|only accepts? (?:mail|messages) from|members only|moderated/i,
    reason: 'refusedByRecipient',
  },
  { says: /reputation|poor|suspicious|untrusted|not (?:white|allow) ?listed/i, reason: 'reputation' },
  { says: /spam|unsolicited|\bjunk\b|bulk mail|content (?:rejected|denied)|phish/i, reason: 'content' },
  {
    says: /access denied|polic(?:y|ies)|administrative(?:ly)? prohibit|prohibited|not (?:allowed|accepted|authori[sz]ed|permitted)|rejected by (?:the )?(?:system|server)|denied|blocked/i,
    reason: 'policy',
    vague: true,
  },
  {
    says: /temporar(?:y|ily)|try (?:again )?later|local (?:error|problem)|(?:service|system) (?:is )?(?:currently )?(?:unavailable|not available)|server (?:busy|configuration)|milter|resources/i,
    reason: 'trouble',
    vague: true,
  },
];

export const WAYS: readonly Wording[] = [...GMAIL, ...OUTLOOK, ...OTHER_PROVIDERS, ...EVERYBODY];
