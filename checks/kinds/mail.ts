/** Any other mail server: what it needs is what mail needs, in the field's own words. */
import { say } from '../../common/say.ts';
import type { Kind, KindWords, PlanFacts, PlannedRecord } from '../words/plan.ts';
import {
  caaRecord,
  dkimRecord,
  dmarcRecord,
  hostRecords,
  mxRecord,
  pointerRecords,
  spfRecord,
  tlsaRecords,
} from '../zone/records.ts';

const WHERE_THE_KEY_IS = say`The program that signs (OpenDKIM, rspamd, or the mail server itself) made the key and shows its public half; put it in after p=`;

const NO_MAILADM = say`There is no mailadm here`;
const NO_MAILCOW = say`This is about mailcow, and this server is none`;
const NOT_NEEDED = say`A mail server need not have this name: Delta Chat finds the server without it`;

const SMTP_SERVER = say`On the server, see whether the SMTP server (Postfix, Exim or another) runs, what it says in its log, and whether it listens on its ports:
sudo ss -Hltnp
sudo journalctl -n 100 -p notice`;
const IMAP_SERVER = say`On the server, see whether the IMAP server (Dovecot, Cyrus or another) runs, what it says in its log, and whether it listens on its ports:
sudo ss -Hltnp
sudo journalctl -n 100 -p notice`;
const WEB_SERVER = say`On the server, see whether the web server runs, and what it says in its log:
sudo ss -Hltnp
sudo journalctl -n 100 -p notice`;
const DEFERRED_TO_LOGS = say`See in the logs of the SMTP server what became of the message`;
const SIGNER = say`Let the program that signs (OpenDKIM, rspamd, or the mail server itself) sign all mail of the domain, and see in its log why it did not`;
const CERTIFICATE: KindWords = {
  fix: ({ host }) =>
    say`Get a certificate that names ${host} and every other name that the server is called by, from Let's Encrypt for example, let the web, SMTP and IMAP servers use it together with its whole chain, and let all of them read it anew after each renewal.`,
};

const NO_RELAY = say`This is about chatmail relays, and this server is none`;

export const MAIL: Kind = {
  name: 'mail',
  called: say`a mail server`,
  selectors: ['dkim', 'default', 'mail', 'opendkim'],
  mailadm: false,
  webLabels: ['autoconfig', 'autodiscover'],
  settingsAt: 'autoconfig',
  sharesWebPort: false,
  knowsRecipients: true,
  keepsHeaders: true,
  signsLocalMail: false,
  comparesFrom: false,
  verifiesReceivers: false,
  renewsBy: undefined,
  without: {
    'dns.mailadm': NO_MAILADM,
    'dns.autoconfig': NOT_NEEDED,
    'dns.autodiscover': NOT_NEEDED,
    'autoconfig.discovery': NOT_NEEDED,
    autodiscover: NOT_NEEDED,
    mailadm: NO_MAILADM,
    'http.new-email': NO_MAILADM,
    'http.interface': say`A mail server needs no web interface`,
    'http.hsts': say`A mail server needs no web interface`,
    'http.headers': say`A mail server needs no web interface`,
    'http.security-txt': say`A mail server needs no web interface`,
    'http.default-password': NO_MAILCOW,
    host: NO_MAILCOW,
    'dkim.server-key': NO_MAILCOW,
    relay: NO_RELAY,
    'dns.relay-names': NO_RELAY,
  },
  words: {
    'dns.mail-host': { fix: (plan) => say`Set these records at your DNS provider:\n${plan.line('dns.mail-host')}` },
    'dns.tlsa': {
      fix: ({ host }) =>
        say`Delete the TLSA records of _25._tcp.${host}, or replace them after each change of the certificate's key.`,
    },
    'dns.ipv6': {
      fix: ({ host }) =>
        say`Either delete the AAAA record of ${host}, or let every service listen on IPv6, and make sure that the address in the record is the one that this shows on the server:\nip -6 address show scope global`,
    },
    'spf.lookups': {
      fix: (plan) =>
        say`Remove what you do not send through from the SPF record. Where only the server itself sends, this is enough:\n${plan.line('spf.record')}`,
    },
    'dmarc.alignment': {
      fix: ({ domain }) =>
        say`The DMARC record asks for a signature of ${domain} itself (adkim=s), and the message is signed by a name below it. Take adkim=s out of the TXT record at _dmarc.${domain}, or let the server sign for ${domain} itself.`,
    },
    'dns.caa': {
      why: say`CAA records say which certification authorities may issue certificates for a domain. If they leave out the one that the server's certificate comes from, the next renewal fails, and some weeks later no app can connect any more.`,
    },
    'dkim.record': {
      why: say`Receivers verify the server's signatures with the key in DNS. Chatmail servers refuse mail without a valid signature, and big providers put it into the junk folder.`,
    },
    'dkim.key': {
      fix: ({ selector, domain }) =>
        say`Make a key of 2048 bits for ${domain} with the program that signs, and publish its public half at\n${selector}._domainkey.${domain}`,
    },
    'dkim.signature': { fix: () => SIGNER },
    'dmarc.reports': {
      fix: (plan) =>
        say`Let the record name a mailbox that exists and that a person reads:\n${plan.line('dmarc.record')}`,
    },
    'mta-sts': {
      fix: ({
        domain,
        host,
      }) => say`The policy is a file that a web server must send under a trusted certificate, as text/plain:
curl https://mta-sts.${domain}/.well-known/mta-sts.txt
version: STSv1
mode: enforce
mx: ${host}
max_age: 604800
Give the record _mta-sts.${domain} a new id after each change.`,
    },
    tls: CERTIFICATE,
    'tls.versions': {
      fix: () =>
        say`Let every service offer TLS 1.2 and 1.3 only (smtpd_tls_protocols in Postfix, ssl_min_protocol in Dovecot, ssl_protocols in nginx).`,
    },
    'tls.ciphers': {
      fix: () =>
        say`Let every service offer TLS 1.3, or TLS 1.2 with ECDHE and AES-GCM (smtpd_tls_mandatory_protocols and tls_high_cipherlist in Postfix, tls_require_ciphers in Exim, ssl_cipher_list in Dovecot, ssl_ciphers in nginx).`,
    },
    'tls.profile': {
      fix: () =>
        say`Take what is outside of the profile out of the lists of ciphers (tls_medium_cipherlist and tls_high_cipherlist in Postfix, tls_require_ciphers in Exim, ssl_cipher_list in Dovecot, ssl_ciphers in nginx), and restart the services.`,
    },
    smtp: { fix: () => SMTP_SERVER },
    'smtp.forgery': {
      fix: () =>
        say`Let the SMTP server refuse senders that do not belong to the user who is logged in. Postfix does so with smtpd_sender_login_maps, and reject_authenticated_sender_login_mismatch in smtpd_sender_restrictions.`,
    },
    'imap.sessions': {
      fix: () =>
        say`Let the IMAP server take more connections of one account from one address, such as 100. In Dovecot that is mail_max_userip_connections (within protocol imap).`,
    },
    'smtp.relay': {
      fix: () =>
        say`Close the relay at once: only logged-in users and the server itself may send to other domains (smtpd_relay_restrictions and mynetworks in Postfix, relay_from_hosts in Exim), and restart the SMTP server.`,
    },
    'smtp.recipients': {
      fix: ({ domain }) =>
        say`Let the SMTP server refuse addresses that do not exist (no catch-all), and let these lead to a mailbox that a person reads:\npostmaster@${domain}, abuse@${domain}`,
    },
    'smtp.size': {
      fix: () =>
        say`Raise the limit to 30 MB or more (message_size_limit in Postfix and Exim), and restart the SMTP server.`,
    },
    'smtp.vrfy': { fix: () => say`Switch VRFY and EXPN off (disable_vrfy_command = yes in Postfix).` },
    imap: { fix: () => IMAP_SERVER },
    'imap.quota': { fix: () => say`Delete old messages in the mailbox, or give it more room.` },
    pop3: {
      fix: () => say`Where nobody uses POP3, switch it off (protocols in Dovecot), or close the port in the firewall.`,
    },
    sieve: {
      fix: () =>
        say`Where nobody uses ManageSieve, switch it off (protocols in Dovecot), or close the port in the firewall.`,
    },
    ports: { fix: () => say`Let the service listen on 127.0.0.1 only, or close its port in the firewall.` },
    http: { fix: () => WEB_SERVER },
    autoconfig: {
      fix: ({
        domain,
        host,
      }) => say`The document must name ${host}, with ports that answer, and be printed by one of these:
curl https://autoconfig.${domain}/mail/config-v1.1.xml
curl https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
    },
    server: {
      fix: () =>
        say`See whether the server is up, and whether its firewall or its hoster drops what comes from outside.`,
    },
    roundtrip: { fix: () => DEFERRED_TO_LOGS },
    deltachat: { fix: () => DEFERRED_TO_LOGS },
    privacy: {
      fix: () =>
        say`Let the SMTP server take the sender's address and name out of what users hand in (smtpd_sasl_authenticated_header = no, and header_checks of the cleanup service behind ports 465 and 587 in Postfix; received_header_text in Exim). Where a filter or a gateway adds a field, switch it off there.`,
    },
  },
  records,
};

function records(facts: PlanFacts): readonly PlannedRecord[] {
  return [
    ...hostRecords(facts),
    mxRecord(facts),
    spfRecord(facts),
    dmarcRecord(facts),
    dkimRecord(facts, WHERE_THE_KEY_IS),
    ...pointerRecords(facts),
    caaRecord(facts),
    ...tlsaRecords(facts),
  ];
}
