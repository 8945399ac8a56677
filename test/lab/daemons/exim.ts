/** Exim, where the server under test has it in place of Postfix: set up as people do it beside Dovecot. */
import { certificateFiles, type Daemon, type Materials, type Plan } from '../daemon.ts';
import type { Blueprint, EximBlueprint } from '../blueprint.ts';
import { USERS } from './dovecot.ts';
import { EXIM_QUEUE, EXIM_USER } from './exim-places.ts';

const FOLDER = '/etc/exim4';
const PORTS = [25, 465, 587] as const;

export const exim: Daemon = {
  name: 'exim',
  plan,
  forgets: ['input', 'msglog', 'db'].map((part) => `${EXIM_QUEUE}/${part}`),
};

function plan(blueprint: Blueprint, materials: Materials): Plan {
  const wanted = blueprint.exim;
  if (wanted === undefined) return { files: {} };
  const { certificate } = blueprint.postfix.services.smtp;
  const made = certificateFiles(materials, certificate);
  const files = {
    [`${FOLDER}/exim4.conf`]: configuration(blueprint, wanted),
    [`${FOLDER}/aliases`]: Object.entries(blueprint.aliases)
      .map(([from, to]) => `${from}: ${to}\n`)
      .join(''),
    [`${FOLDER}/chain.pem`]: made[`/etc/ssl/lab/${certificate}.pem`] ?? '',
    [`${FOLDER}/secret.pem`]: made[`/etc/ssl/lab/${certificate}.key`] ?? '',
    [`${FOLDER}/dkim.pem`]: materials.keys[blueprint.dkim.key]?.privateKey ?? '',
  };
  return {
    files,
    run: {
      namespace: 'server',
      command: ['exim4', '-bdf', '-q10s'],
      listens: PORTS.map((port) => ({ protocol: 'tcp', port })),
    },
  };
}

function configuration({ postfix: { main }, dkim }: Blueprint, { rcpt, ehloOnce, tellsEhlo }: EximBlueprint): string {
  const domain = main['virtual_mailbox_domains'] ?? '';
  return [
    `primary_hostname = ${main['myhostname'] ?? ''}`,
    `domainlist local_domains = ${domain}`,
    tellsEhlo === true ? GENERAL.replace(HIDDEN, TOLD) : GENERAL,
    ...(ehloOnce === true ? ['acl_smtp_helo = check_helo\nacl_smtp_starttls = check_starttls'] : []),
    (ehloOnce === true ? ACLS + EHLO_ONCE : ACLS)
      .replace('{{first}}', rcpt.map((line) => `  ${line}\n`).join(''))
      .replaceAll('{{domain}}', domain),
    ROUTERS,
    transports(dkim),
    'begin retry\n* * F,2h,15m; G,16h,1h,1.5; F,4d,6h\n',
    AUTHENTICATORS,
  ].join('\n');
}

/** What a Received line tells of a user who logged in: nothing, or the word of EHLO. */
const HIDDEN = '${if def:authenticated_id {}';
const TOLD = '${if def:authenticated_id {from $sender_helo_name\\n\\t}';

/** What was said before STARTTLS does not count (RFC 3207 §4.2). */
const EHLO_ONCE = `
check_helo:
  deny    message = 503 5.5.1 Invalid command: Already identified
          condition = \${if def:acl_c_said}
  accept  set acl_c_said = yes

check_starttls:
  accept  set acl_c_said =
`;

/** Who is logged in is not told whence: the recipe that the Exim wiki and many hosters have. */
const GENERAL = `
hostlist relay_from_hosts = 127.0.0.1 : ::1
acl_smtp_mail = check_mail
acl_smtp_rcpt = check_rcpt
acl_smtp_data = check_data
daemon_smtp_ports = 25 : 465 : 587
tls_on_connect_ports = 465
tls_advertise_hosts = *
tls_certificate = ${FOLDER}/chain.pem
tls_privatekey = ${FOLDER}/secret.pem
tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1
auth_advertise_hosts = \${if and{{!eq{$received_port}{25}}{def:tls_in_cipher}}{*}{}}
host_lookup = *
dns_dnssec_ok = 1
keep_environment =
rfc1413_query_timeout = 0s
message_size_limit = 100M
ignore_bounce_errors_after = 2d
timeout_frozen_after = 7d
log_file_path = /var/log/exim4/%slog
pid_file_path = /run/exim4.pid
spool_directory = ${EXIM_QUEUE}
received_header_text = Received: \\
  \${if def:authenticated_id {}{\${if def:sender_rcvhost {from $sender_rcvhost\\n\\t}}}}\\
  by $primary_hostname \\
  \${if def:received_protocol {with $received_protocol }}\\
  \${if def:tls_in_ver {($tls_in_ver) }}\\
  \${if def:tls_in_cipher_std {tls $tls_in_cipher_std\\n\\t}}\\
  (Exim $version_number)\\n\\t\\
  \${if def:sender_address {(envelope-from <$sender_address>)\\n\\t}}\\
  id $message_exim_id
`;

const ACLS = `
begin acl

check_mail:
  deny    message = 530 5.7.0 Authentication required
          condition = \${if !eq{$received_port}{25}}
          !authenticated = *
  deny    message = This sender is not yours
          authenticated = *
          condition = \${if !eqi{$authenticated_id}{$sender_address}}
  accept

check_rcpt:
{{first}}  accept  hosts = :
  deny    message = Restricted characters in address
          local_parts = ^[.] : ^.*[@%!/|]
  accept  authenticated = *
          control = submission/sender_retain
  require message = relay not permitted
          domains = +local_domains
  require verify = recipient
  accept

check_data:
  warn    !authenticated = *
          condition = \${if match{$h_From:}{@{{domain}}}}
          add_header = X-Spam-Flag: YES
  accept
`;

const ROUTERS = `
begin routers

remote:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote_smtp
  ignore_target_hosts = <; 0.0.0.0 ; 127.0.0.0/8 ; ::1
  dnssec_request_domains = *
  no_more

aliases:
  driver = redirect
  data = \${lookup{$local_part@$domain}lsearch{${FOLDER}/aliases}}

mailboxes:
  driver = accept
  local_part_suffix = +*
  local_part_suffix_optional
  condition = \${lookup{$local_part@$domain}lsearch{${USERS}}{yes}{no}}
  transport = dovecot
  cannot_route_message = Unknown user
`;

function transports({ running, domain, selector, signs }: Blueprint['dkim']): string {
  const signing = running
    ? [
        `  dkim_domain = \${if eqi{\${domain:$h_From:}}{${signs}}{${domain}}}`,
        `  dkim_selector = ${selector}`,
        `  dkim_private_key = ${FOLDER}/dkim.pem`,
        '  dkim_canon = relaxed',
      ]
    : [];
  return [
    'begin transports\n',
    'remote_smtp:',
    '  driver = smtp',
    '  hosts_try_dane = *',
    '  dnssec_request_domains = *',
    ...signing,
    '',
    'dovecot:',
    '  driver = lmtp',
    `  socket = ${EXIM_QUEUE}/private/dovecot-lmtp`,
    `  user = ${EXIM_USER}`,
    '  delivery_date_add',
    '  envelope_to_add',
    '  return_path_add',
    '',
  ].join('\n');
}

/** It looks the password up in Dovecot's file itself: Debian's small Exim cannot ask Dovecot. */
const AUTHENTICATORS = [
  ['PLAIN', ':', '$auth2', '$auth3'],
  ['LOGIN', '<| Username: | Password:', '$auth1', '$auth2'],
]
  .map(
    ([name, prompts, user, password]) => `plain_${name}:
  driver = plaintext
  public_name = ${name}
  server_prompts = ${prompts}
  server_condition = \${if eq{\\{PLAIN\\}${password}}{\${extract{1}{:}{\${lookup{${user}}lsearch{${USERS}}}}}}}
  server_set_id = ${user}
`,
  )
  .join('\n')
  .replace(/^/, 'begin authenticators\n\n');
