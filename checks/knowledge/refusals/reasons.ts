/**
 * Why servers refuse mail: each reason once, with what it means for the sender, what to do, and which checks prove it.
 */
import { say, type Text } from '../../../common/say.ts';

/**
 * Who can do something about a refusal: the sender's server, its recipient, the receiver's people, or nobody (it passes
 * by itself).
 */
export type Whose = 'ours' | 'recipient' | 'theirs' | 'wait';

export interface Reason {
  /** What happened, as the predicate of a server: `does not know the recipient`. */
  readonly means: Text;
  readonly whose: Whose;
  /** One action. */
  readonly todo: Text;
  /** Checks of ours that show whether the cause is there; the first is the likeliest. */
  readonly checks: readonly string[];
}

const WAIT = say`Wait: the sending server tries again by itself, for five days in most settings. Only if messages still come back after that, look further`;

export const REASONS = {
  unauthenticated: {
    means: say`takes no mail that is neither signed (DKIM) nor sent from an address that the domain allows (SPF)`,
    whose: 'ours',
    todo: say`Find which of the two is missing and set it in DNS; the report prints the record to paste`,
    checks: ['dkim.signature', 'dkim.record', 'spf.sender', 'dmarc.alignment'],
  },
  spf: {
    means: say`saw the message come from an address that the domain's SPF record does not allow`,
    whose: 'ours',
    todo: say`Put the address that the message was sent from into the SPF record, or send from one that stands there. Where the recipient forwards mail to another mailbox, it is the forwarder that breaks SPF: a valid DKIM signature survives that`,
    checks: ['spf.sender', 'spf.record', 'spf.syntax', 'spf.lookups'],
  },
  dkim: {
    means: say`found no valid DKIM signature of the domain`,
    whose: 'ours',
    todo: say`See whether messages are signed, and whether the key in DNS is the server's`,
    checks: ['dkim.signature', 'dkim.record', 'dkim.key'],
  },
  dmarc: {
    means: say`followed the domain's DMARC policy: neither SPF nor DKIM passed for the domain in From`,
    whose: 'ours',
    todo: say`Make sure that messages are signed by the domain in From. A message that a mailing list changed on its way is refused for the same reason, and then the list has to change`,
    checks: ['dmarc.alignment', 'dkim.signature', 'spf.sender'],
  },
  pointer: {
    means: say`wants the sending address to have a name in reverse DNS that leads back to it`,
    whose: 'ours',
    todo: say`Set the PTR record of each sending address, IPv6 too, to the name of the mail host, in your hoster's panel`,
    checks: ['rdns.pointer', 'rdns.forward', 'rdns.generic', 'rdns.name'],
  },
  greeting: {
    means: say`does not accept the name by which the sending server introduces itself`,
    whose: 'ours',
    todo: say`Let the server introduce itself by its full name, which must have an address in DNS`,
    checks: ['smtp.greeting', 'rdns.name'],
  },
  senderDomain: {
    means: say`could not find the sender's domain in DNS`,
    whose: 'ours',
    todo: say`See whether the domain exists and has an MX record, and whether all its name servers answer`,
    checks: ['dns.mx', 'dns.nameservers', 'dns.dnssec'],
  },
  blocklist: {
    means: say`refuses the sending address because a public block list names it`,
    whose: 'ours',
    todo: say`Look the address up at the list that the reply names, find out why it is there (a password that was stolen, a neighbour, an address that never sent mail), mend that, and ask the list to take it off`,
    checks: ['reputation.address', 'smtp.relay', 'rdns.generic'],
  },
  listedDomain: {
    means: say`refuses the message because a public list names its domain, or one that it links to`,
    whose: 'ours',
    todo: say`Look the domain up at the list that the reply names. New domains are listed for some days by some lists: then wait`,
    checks: ['reputation.domain'],
  },
  listBroken: {
    means: say`asked a block list in a way that the list does not answer, and took that for a listing`,
    whose: 'theirs',
    todo: say`Nothing is wrong at your server: tell the recipient's postmaster, quoting the reply, that the list refuses questions of their resolver`,
    checks: ['reputation.address'],
  },
  reputation: {
    means: say`does not trust the sending address or domain enough`,
    whose: 'ours',
    todo: say`New servers start without trust. See that SPF, DKIM, DMARC and reverse DNS are right, send little at first, and ask the provider for a review where it has a form`,
    checks: ['reputation.address', 'rdns.pointer', 'dmarc.alignment', 'tls.trust'],
  },
  dynamic: {
    means: say`takes the sending address for a line at somebody's home`,
    whose: 'ours',
    todo: say`Set a PTR record with your own name for the address. Where the hoster has given the range to home lines before, ask the list or the provider to correct it, or send by a smarthost`,
    checks: ['rdns.generic', 'rdns.pointer', 'reputation.address'],
  },
  content: {
    means: say`takes the message for spam`,
    whose: 'ours',
    todo: say`Encrypted messages of Delta Chat look alike to every filter, so the sender decides: see that authentication and reverse DNS are right, and ask the provider for a review with the whole reply`,
    checks: ['dmarc.alignment', 'rdns.pointer', 'reputation.address', 'reputation.domain'],
  },
  attachment: {
    means: say`takes no message with an attachment of this kind`,
    whose: 'recipient',
    todo: say`Send the file in another form, or encrypted: then no filter sees what kind of file it is`,
    checks: [],
  },
  policy: {
    means: say`refuses the message by a rule of its own, and does not say which`,
    whose: 'theirs',
    todo: say`See that authentication, reverse DNS and block lists are in order; where they are, ask the provider's postmaster, quoting the whole reply`,
    checks: ['dmarc.alignment', 'rdns.pointer', 'reputation.address'],
  },
  rate: {
    means: say`has had more mail from this address or domain lately than it wants`,
    whose: 'wait',
    todo: say`Send less for some hours. If your users send no more than usual, see in the log whether somebody else sends with a stolen password`,
    checks: ['reputation.address', 'smtp.relay'],
  },
  recipientRate: {
    means: say`lets this recipient get no more mail just now`,
    whose: 'wait',
    todo: WAIT,
    checks: [],
  },
  greylist: {
    means: say`puts off mail from senders that it does not know yet (greylisting)`,
    whose: 'wait',
    todo: WAIT,
    checks: ['roundtrip.outbound'],
  },
  unknown: {
    means: say`does not know the recipient`,
    whose: 'recipient',
    todo: say`Ask the recipient for the right address; it is misspelt, or is gone`,
    checks: [],
  },
  disabled: {
    means: say`has a mailbox for the recipient that takes no mail: it is locked or not used any more`,
    whose: 'recipient',
    todo: say`Reach the recipient in another way`,
    checks: [],
  },
  full: {
    means: say`has no room left in the recipient's mailbox`,
    whose: 'recipient',
    todo: say`Tell the recipient in another way; the message can be sent again when there is room`,
    checks: ['imap.quota'],
  },
  refusedByRecipient: {
    means: say`was told by the recipient to take no mail from this sender`,
    whose: 'recipient',
    todo: say`Reach the recipient in another way`,
    checks: [],
  },
  size: {
    means: say`takes no message as large as this one`,
    whose: 'recipient',
    todo: say`Send a smaller file; attachments grow by a third on their way. Where your own server said it, its limit is too low for Delta Chat`,
    checks: ['smtp.size'],
  },
  noMail: {
    means: say`belongs to a domain that takes no mail at all`,
    whose: 'recipient',
    todo: say`Ask the recipient for another address`,
    checks: [],
  },
  noDomain: {
    means: say`could not be found: the recipient's domain has no mail host in DNS`,
    whose: 'recipient',
    todo: say`See whether the recipient's address is spelt right. If no domain at all can be found, your server's own resolver is broken`,
    checks: ['host.services'],
  },
  relay: {
    means: say`does not take mail for the recipient's domain`,
    whose: 'recipient',
    todo: say`Where the server that says so is the recipient's, their MX record leads to the wrong host: tell them. Where it is your own, the sender was not logged in, or the domain is not set up at your server`,
    checks: ['dns.mx', 'smtp.recipients', 'smtp.login'],
  },
  ownUser: {
    means: say`does not let the account that logged in write in the name of this sender`,
    whose: 'ours',
    todo: say`Let the app send by the address that it logs in with, or make the other address an alias of that mailbox`,
    checks: ['smtp.forgery', 'smtp.login'],
  },
  login: {
    means: say`wants a login, or refused the one that was tried`,
    whose: 'ours',
    todo: say`See whether the account's password still works, and whether the app uses port 465 or 587`,
    checks: ['smtp.login', 'smtp.submission'],
  },
  tlsWanted: {
    means: say`takes mail over an encrypted connection only`,
    whose: 'ours',
    todo: say`See whether your server offers and uses TLS for outgoing mail`,
    checks: ['smtp.starttls', 'tls.versions'],
  },
  tlsFailed: {
    means: say`did not get through TLS with the sending server, or shows a certificate that the sender may not accept`,
    whose: 'theirs',
    todo: say`Where your own server is the receiver, look at its certificate, TLSA and MTA-STS. Where it is another, tell its postmaster`,
    checks: ['tls.trust', 'dns.tlsa', 'mta-sts.policy', 'tls.versions'],
  },
  unreachable: {
    means: say`could not be reached`,
    whose: 'wait',
    todo: say`If this happens with one provider only, it is down: wait. If it happens with all, your hoster blocks outgoing port 25, or your server's IPv6 is broken`,
    checks: ['roundtrip.outbound', 'host.ipv6'],
  },
  trouble: {
    means: say`has trouble of its own just now`,
    whose: 'wait',
    todo: WAIT,
    checks: [],
  },
  connections: {
    means: say`has too many connections open, from this server or at all`,
    whose: 'wait',
    todo: WAIT,
    checks: [],
  },
  loop: {
    means: say`gave up because the message went round in a circle`,
    whose: 'recipient',
    todo: say`Somewhere a forward leads back to where it came from. Where your own server says it, its name or a domain is not set up there`,
    checks: ['dns.mx', 'host.domain'],
  },
  form: {
    means: say`says that the message or the conversation breaks a rule of the standards`,
    whose: 'ours',
    todo: say`Look in the reply for what it names (a header twice, a line too long, a missing Date), and in the app that wrote the message`,
    checks: ['roundtrip.integrity', 'message.shape'],
  },
  unencrypted: {
    means: say`takes encrypted messages only, as chatmail relays do`,
    whose: 'recipient',
    todo: say`Start the chat with the recipient's QR code or invite link: from then on the app encrypts`,
    checks: [],
  },
  ownPace: {
    means: say`lets nobody send so many messages in so short a time, as chatmail relays do`,
    whose: 'wait',
    todo: say`Wait a minute, then send again`,
    checks: [],
  },
  expired: {
    means: say`never took the message, and the sending server has given up trying`,
    whose: 'theirs',
    todo: say`Look what it said to the first tries: that is the cause. The log of your Postfix has it under the message's queue id`,
    checks: ['roundtrip.outbound'],
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof REASONS;
