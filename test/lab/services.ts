/** The mail and web services of the healthy server: what mailcow sets where it differs from the daemons' defaults. */
import { AUTOCONFIG } from './changes.ts';
import type { DovecotBlueprint, NginxBlueprint, NginxSite, PostfixBlueprint } from './blueprint.ts';

/** Where the stand-in for mailcow's web interface listens, in the server's namespace. */
export const WEB_PORT = 8080;
/** Where it answers Postfix' questions for mailboxes, aliases and sender logins. */
export const MAPS_PORT = 8081;
export const MAILADM_PORT = 3691;
/** Where a message waits before it reaches its mailbox, in a world where it does. */
export const DELAY_PORT = 8082;
/** Where Dovecot listens in the clear for what stands before port 993, in a world where something does. */
export const MUFFLED_PORT = 10_143;
const MAP = `socketmap:inet:127.0.0.1:${MAPS_PORT}`;
const SECURE_ONLY = '>=TLSv1.2';

/** mailcow's Postfix. */
export function healthyPostfix(host: string, domain: string): PostfixBlueprint {
  const submission = {
    smtpd_client_restrictions: 'permit_mynetworks, permit_sasl_authenticated, reject',
    cleanup_service_name: 'smtp_sender_cleanup',
  };
  return {
    running: true,
    postscreen: true,
    main: { ...identity(host, domain), ...postscreen(), ...restrictions(), ...tls(), ...limits() },
    services: {
      smtp: {
        certificate: 'server',
        options: {
          smtpd_sasl_auth_enable: 'no',
          cleanup_service_name: 'checking_cleanup',
          smtpd_helo_restrictions: 'permit_mynetworks, reject_non_fqdn_helo_hostname',
        },
      },
      submissions: { certificate: 'server', options: { ...submission, smtpd_tls_wrappermode: 'yes' } },
      submission: { certificate: 'server', options: { ...submission, smtpd_tls_security_level: 'encrypt' } },
    },
    // As rspamd does with what fails DMARC at p=quarantine: no mail in the domain's name comes from outside.
    incomingHeaders: `/^From:.*@${domain.replaceAll('.', String.raw`\.`)}/ PREPEND X-Spam-Flag: YES\n`,
    submittedHeaders: [
      String.raw`/^Received: from .*\(Authenticated sender:.*by [^ ]+ \([A-Za-z]+\) with (E?SMTPS?A?) id ([A-Za-z0-9]+)(.*)$/`,
      String.raw` REPLACE Received: from [127.0.0.1] (localhost [127.0.0.1]) by localhost (Mailerdaemon) with $1 id $2$3`,
      '\n/^(X-Originating-IP|X-Forward|X-Enigmail)/ IGNORE\n',
    ].join(''),
    submittedBodies: '',
    deliveredHeaders: '',
    deliveredBodies: '',
    deliveryDelay: 0,
  };
}

function identity(host: string, domain: string): Record<string, string> {
  return {
    myhostname: host,
    mail_name: 'Postcow',
    smtpd_banner: '$myhostname ESMTP $mail_name',
    mydestination: 'localhost.localdomain, localhost',
    mynetworks:
      '127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 [fe80::]/10 [fc00::]/7',
    virtual_mailbox_domains: domain,
    virtual_mailbox_maps: `${MAP}:mailbox`,
    virtual_alias_maps: `${MAP}:alias`,
    virtual_transport: 'lmtp:unix:private/dovecot-lmtp',
    recipient_delimiter: '+',
    biff: 'no',
    append_dot_mydomain: 'no',
    smtp_address_preference: 'ipv4',
  };
}

function postscreen(): Record<string, string> {
  return {
    postscreen_access_list: 'permit_mynetworks',
    postscreen_greet_banner: '$smtpd_banner',
    postscreen_greet_wait: '3s',
    postscreen_greet_action: 'enforce',
    postscreen_denylist_action: 'drop',
    postscreen_dnsbl_action: 'enforce',
    postscreen_pipelining_enable: 'no',
    postscreen_non_smtp_command_enable: 'no',
    postscreen_bare_newline_enable: 'no',
    postscreen_discard_ehlo_keywords: 'chunking, silent-discard, smtputf8, dsn',
  };
}

function restrictions(): Record<string, string> {
  return {
    disable_vrfy_command: 'yes',
    smtpd_helo_required: 'yes',
    smtpd_delay_reject: 'yes',
    smtpd_relay_restrictions: 'permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination',
    smtpd_recipient_restrictions:
      'permit_sasl_authenticated, permit_mynetworks, reject_invalid_helo_hostname, reject_unauth_destination',
    smtpd_sender_restrictions:
      'reject_authenticated_sender_login_mismatch, permit_mynetworks, permit_sasl_authenticated, reject_unlisted_sender, reject_unknown_sender_domain',
    smtpd_data_restrictions: 'reject_unauth_pipelining, permit',
    smtpd_sender_login_maps: `${MAP}:login`,
    smtpd_sasl_auth_enable: 'yes',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: 'private/auth',
    smtpd_sasl_authenticated_header: 'yes',
    broken_sasl_auth_clients: 'yes',
    smtpd_discard_ehlo_keywords: 'chunking, silent-discard, smtputf8',
    smtputf8_enable: 'no',
    smtpd_milters: 'inet:127.0.0.1:8891',
    milter_default_action: 'tempfail',
  };
}

function tls(): Record<string, string> {
  return {
    smtpd_tls_security_level: 'may',
    smtpd_tls_auth_only: 'yes',
    smtpd_tls_received_header: 'yes',
    smtpd_tls_loglevel: '1',
    smtpd_tls_protocols: SECURE_ONLY,
    smtpd_tls_mandatory_protocols: SECURE_ONLY,
    smtpd_tls_mandatory_ciphers: 'high',
    tls_preempt_cipherlist: 'yes',
    tls_ssl_options: 'NO_COMPRESSION, NO_RENEGOTIATION',
    smtp_tls_security_level: 'dane',
    smtp_dns_support_level: 'dnssec',
    smtp_tls_CAfile: '/etc/ssl/lab/root.pem',
  };
}

function limits(): Record<string, string> {
  return {
    message_size_limit: '104857600',
    mailbox_size_limit: '0',
    smtpd_soft_error_limit: '3',
    smtpd_hard_error_limit: '5',
    smtpd_error_sleep_time: '10s',
    minimal_backoff_time: '300s',
    maximal_backoff_time: '1800s',
    bounce_queue_lifetime: '1d',
  };
}

/** mailcow's Dovecot. */
export function healthyDovecot(): DovecotBlueprint {
  return {
    running: true,
    certificate: 'server',
    settings: {
      auth_mechanisms: 'plain login',
      disable_plaintext_auth: 'yes',
      ssl: 'yes',
      ssl_min_protocol: 'TLSv1.2',
      ssl_options: 'no_compression no_ticket',
      recipient_delimiter: '+',
      auth_cache_size: '10M',
      auth_cache_ttl: '300s',
      auth_cache_negative_ttl: '60s',
      mail_max_userip_connections: '500',
      imap_max_line_length: '2M',
    },
    imapPlugins: ['quota', 'acl', 'zlib', 'imap_quota', 'imap_acl', 'imap_zlib', 'imap_sieve'],
    pop3: false,
    sieve: false,
    knowsUsers: true,
    muffled: false,
    sieveBefore: '#\n',
    sieveAfter: [
      'require ["fileinto", "mailbox", "duplicate"];',
      'if header :contains "X-Spam-Flag" "YES" { fileinto :create "Junk"; stop; }',
      'if duplicate { discard; stop; }',
      '',
    ].join('\n'),
  };
}

const HSTS = 'add_header Strict-Transport-Security "max-age=15768000;" always;';
const PROXY = [
  'proxy_set_header Host $http_host;',
  'proxy_set_header X-Real-IP $remote_addr;',
  `proxy_pass http://127.0.0.1:${WEB_PORT};`,
];

/** mailcow's nginx with HTTP_REDIRECT=y, and the guide's location for mailadm. */
export function healthyNginx(host: string, domain: string): NginxBlueprint {
  const names = [host, `autodiscover.${domain}`, `autoconfig.${domain}`];
  return {
    running: true,
    protocols: 'TLSv1.2 TLSv1.3',
    sites: { http: redirecting(names), https: webInterface(names) },
    files: { 'autoconfig.xml': autoconfig(host), 'index.html': '<!DOCTYPE html><title>mailcow UI</title>\n' },
  };
}

function redirecting(names: string[]): NginxSite {
  return {
    port: 80,
    names,
    directives: ['root /web;', 'if ($request_uri ~* "%0A|%0D") { return 403; }'],
    locations: {
      '^~ /.well-known/acme-challenge/': ['default_type "text/plain";'],
      '= /.well-known/mta-sts.txt': ['default_type "text/plain";'],
      '/': ['return 301 https://$host$uri$is_args$args;'],
    },
  };
}

function webInterface(names: string[]): NginxSite {
  return {
    port: 443,
    names,
    certificate: 'server',
    directives: ['root /web;', HSTS],
    locations: {
      '^~ /.well-known/acme-challenge/': ['default_type "text/plain";'],
      '= /.well-known/mta-sts.txt': ['default_type "text/plain";'],
      [AUTOCONFIG]: ['types { }', 'default_type application/xml;', 'try_files /autoconfig.xml =404;'],
      '/new_email': [`proxy_pass http://172.22.1.1:${MAILADM_PORT}/;`],
      '/': PROXY,
    },
  };
}

/** What mailcow's autoconfig.php says where POP3 is announced as absent. */
function autoconfig(host: string): string {
  const server = (kind: string, type: string, port: number, security: string): string => `
    <${kind} type="${type}">
      <hostname>${host}</hostname>
      <port>${port}</port>
      <socketType>${security}</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-cleartext</authentication>
    </${kind}>`;
  const servers = [
    server('incomingServer', 'imap', 993, 'SSL'),
    server('incomingServer', 'imap', 143, 'STARTTLS'),
    server('outgoingServer', 'smtp', 465, 'SSL'),
    server('outgoingServer', 'smtp', 587, 'STARTTLS'),
  ];
  return `<?xml version="1.0"?>
<clientConfig version="1.1">
  <emailProvider id="${host}">
    <domain>%EMAILDOMAIN%</domain>
    <displayName>A mailcow mail server</displayName>
    <displayShortName>mail server</displayShortName>
${servers.join('\n')}
  </emailProvider>
</clientConfig>
`;
}
