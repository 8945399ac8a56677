/** Postfix: mailcow's, and the second provider's. */
import { PEER, SERVER } from '../addresses.ts';
import type { Blueprint, Port, PostfixService } from '../blueprint.ts';
import {
  assignments,
  certificateFiles,
  listening,
  type Daemon,
  type Listener,
  type Materials,
  type Plan,
} from '../daemon.ts';
import { PEER_DOMAIN, PEER_HOST } from '../healthy.ts';
import { DELAY_PORT } from '../services.ts';
import { filteredMaster, filterOptions } from './filtermail.ts';

/** What every instance has, wherever its files are. */
interface Instance {
  /** `postfix` or `postfix-peer`: the name of its directories. */
  readonly name: string;
  readonly main: Readonly<Record<string, string>>;
  readonly certificate: string;
  readonly master: readonly string[];
}

const MASTER = '/usr/lib/postfix/sbin/master';
const INTERNAL_SERVICES = [
  'dnsblog unix - - n - 0 dnsblog',
  'tlsproxy unix - - n - 0 tlsproxy',
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'checking_cleanup unix n - n - 0 cleanup\n  -o header_checks=regexp:$config_directory/checked_headers',
  'smtp_sender_cleanup unix n - n - 0 cleanup\n  -o header_checks=regexp:$config_directory/submitted_headers\n  -o body_checks=regexp:$config_directory/submitted_bodies',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'verify unix - - n - 1 verify',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'proxywrite unix - - n - 1 proxymap',
  'smtp unix - - n - - smtp',
  'relay unix - - n - - smtp',
  'showq unix n - n - - showq',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'discard unix - - n - - discard',
  'local unix - n n - - local',
  'virtual unix - n n - - virtual',
  'lmtp unix - - n - - lmtp',
  'anvil unix - - n - 1 anvil',
  'scache unix - - n - 1 scache',
  'postlog unix-dgram n - n - 1 postlogd',
] as const;

/** The server under test. */
export const postfix: Daemon = {
  name: 'postfix',
  plan: serverPlan,
  forgets: [...queues('postfix'), '/var/lib/postfix'],
};
/** The second provider. */
export const peerPostfix: Daemon = { name: 'postfix-peer', plan: peerPlan, forgets: queues('postfix-peer') };

/** Where mail waits; in `/var/lib` postscreen keeps whom it has seen. */
function queues(name: string): string[] {
  return ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'hold', 'incoming', 'maildrop'].map(
    (queue) => `/var/spool/${name}/${queue}`,
  );
}

function serverPlan(blueprint: Blueprint, materials: Materials): Plan {
  const { postscreen, filter } = blueprint.postfix;
  const services = filteredServices(blueprint.postfix);
  const { closed } = blueprint.network;
  const master = [
    ...(postscreen
      ? [
          ...addresses(25, closed).map((where) => `${where} inet n - n - 1 postscreen`),
          `smtpd pass - - n - - smtpd${options(services.smtp)}`,
        ]
      : addresses(25, closed).map((where) => `${where} inet n - n - - smtpd${options(services.smtp)}`)),
    ...addresses(465, closed).map((where) => `${where} inet n - n - - smtpd${options(services.submissions)}`),
    ...addresses(587, closed).map((where) => `${where} inet n - n - - smtpd${options(services.submission)}`),
    ...filteredMaster(filter),
  ];
  const files = {
    ...instanceFiles(
      {
        name: 'postfix',
        main: { ...blueprint.postfix.main, ...delivery(blueprint.postfix) },
        certificate: services.smtp.certificate,
        master,
      },
      materials,
    ),
    // All of them: an option can name a second one beside the service's own.
    ...Object.assign({}, ...Object.keys(blueprint.certificates).map((name) => certificateFiles(materials, name))),
    '/etc/postfix/checked_headers': blueprint.postfix.incomingHeaders,
    '/etc/postfix/submitted_headers': blueprint.postfix.submittedHeaders,
    '/etc/postfix/submitted_bodies': blueprint.postfix.submittedBodies,
    '/etc/postfix/delivered_headers': blueprint.postfix.deliveredHeaders,
    '/etc/postfix/delivered_bodies': blueprint.postfix.deliveredBodies,
  };
  const open = [25, 465, 587].filter((port) => addresses(port, closed).length > 0);
  return blueprint.postfix.running
    ? {
        files,
        run: run(
          'postfix',
          'server',
          open.map((port) => ({ protocol: 'tcp', port })),
        ),
      }
    : { files };
}

/** The services, those that ask a filter before they queue a message told so. */
function filteredServices({ services, filter }: Blueprint['postfix']): Blueprint['postfix']['services'] {
  const asking = (service: PostfixService, direction: 'incoming' | 'outgoing'): PostfixService => ({
    ...service,
    options: { ...service.options, ...filterOptions(filter, direction) },
  });
  return {
    smtp: asking(services.smtp, 'incoming'),
    submissions: asking(services.submissions, 'outgoing'),
    submission: asking(services.submission, 'outgoing'),
  };
}

/** What happens to mail that leaves the queue. */
function delivery({ deliveredHeaders, deliveredBodies, deliveryDelay }: Blueprint['postfix']): Record<string, string> {
  return {
    ...(deliveredHeaders === '' ? {} : clientChecks('header', 'delivered_headers')),
    ...(deliveredBodies === '' ? {} : clientChecks('body', 'delivered_bodies')),
    ...(deliveryDelay === 0
      ? {}
      : { virtual_transport: `lmtp:inet:127.0.0.1:${DELAY_PORT}`, lmtp_connection_cache_on_demand: 'no' }),
  };
}

/** Settings that apply a table to everything that Postfix' delivering clients send. */
function clientChecks(part: 'header' | 'body', file: string): Record<string, string> {
  return Object.fromEntries(
    ['smtp', 'lmtp'].map((client) => [`${client}_${part}_checks`, `regexp:$config_directory/${file}`]),
  );
}

function peerPlan(blueprint: Blueprint, materials: Materials): Plan {
  const boxes = Object.keys(blueprint.peer.mailboxes)
    .map((address) => `${address} there\n`)
    .join('');
  const main = {
    myhostname: PEER_HOST,
    inet_interfaces: `${PEER.v4}, ${PEER.v6}`,
    mydestination: 'localhost',
    mynetworks: '127.0.0.0/8',
    virtual_mailbox_domains: PEER_DOMAIN,
    virtual_mailbox_maps: blueprint.peer.relay ? 'static:there' : 'texthash:$config_directory/mailboxes',
    virtual_transport: 'lmtp:unix:private/dovecot-lmtp',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: 'private/auth',
    smtpd_sasl_auth_enable: 'yes',
    smtpd_tls_auth_only: 'yes',
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
    smtpd_tls_security_level: 'may',
    smtp_tls_security_level: 'may',
    smtp_tls_CAfile: '/etc/ssl/lab/root.pem',
    smtpd_tls_received_header: 'yes',
    ...blueprint.peer.main,
  };
  const master = [
    `25 inet n - n - - smtpd\n  -o smtpd_sasl_auth_enable=no${shown(blueprint.peer.certificate)}`,
    '465 inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n  -o cleanup_service_name=checking_cleanup',
    '587 inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n  -o cleanup_service_name=checking_cleanup',
  ];
  const files = {
    ...instanceFiles({ name: 'postfix-peer', main, certificate: 'peer', master }, materials),
    '/etc/postfix-peer/mailboxes': boxes,
    '/etc/postfix-peer/checked_headers': blueprint.peer.headers ?? '',
    '/etc/postfix-peer/submitted_headers': '',
    '/etc/postfix-peer/submitted_bodies': '',
  };
  return {
    files,
    run: run(
      'postfix-peer',
      'world',
      [25, 465, 587].map((port) => ({ protocol: 'tcp', port, address: PEER.v4 })),
    ),
  };
}

function instanceFiles(instance: Instance, materials: Materials): Record<string, string> {
  const { name } = instance;
  const main = {
    compatibility_level: '3.6',
    mail_owner: 'postfix',
    setgid_group: 'postdrop',
    inet_protocols: 'all',
    alias_maps: '',
    alias_database: '',
    queue_directory: `/var/spool/${name}`,
    data_directory: `/var/lib/${name}`,
    command_directory: '/usr/sbin',
    daemon_directory: '/usr/lib/postfix/sbin',
    shlib_directory: '/usr/lib/postfix',
    meta_directory: `/etc/${name}`,
    maillog_file: `/var/log/${name}.log`,
    import_environment: 'MAIL_CONFIG MAIL_LOGTAG',
    smtpd_tls_cert_file: `/etc/ssl/lab/${instance.certificate}.pem`,
    smtpd_tls_key_file: `/etc/ssl/lab/${instance.certificate}.key`,
    smtpd_tls_session_cache_database: '',
    smtp_tls_session_cache_database: '',
    postscreen_cache_map: `${materials.machine.postfixCache}:$data_directory/postscreen_cache`,
    address_verify_map: '',
    ...instance.main,
  };
  return {
    [`/etc/${name}/main.cf`]: assignments(main),
    [`/etc/${name}/master.cf`]: `${[...instance.master, ...INTERNAL_SERVICES].join('\n')}\n`,
    ...certificateFiles(materials, instance.certificate),
  };
}

/** Another certificate than the instance's own. */
function shown(certificate: string | undefined): string {
  return certificate === undefined
    ? ''
    : `\n  -o smtpd_tls_cert_file=/etc/ssl/lab/${certificate}.pem\n  -o smtpd_tls_key_file=/etc/ssl/lab/${certificate}.key`;
}

function run(name: string, namespace: 'server' | 'world', listens: Listener[]): NonNullable<Plan['run']> {
  return { namespace, command: [MASTER, '-c', `/etc/${name}`, '-d', '-s'], listens };
}

/** How master.cf names a port: plain where both families listen, with the address where one does. */
function addresses(port: number, closed: readonly Port[]): string[] {
  const { v4, v6 } = listening(port, closed);
  if (v4 && v6) return [String(port)];
  return [...(v4 ? [`${SERVER.v4}:${port}`] : []), ...(v6 ? [`[${SERVER.v6}]:${port}`] : [])];
}

function options(service: PostfixService): string {
  const certificate = {
    smtpd_tls_cert_file: `/etc/ssl/lab/${service.certificate}.pem`,
    smtpd_tls_key_file: `/etc/ssl/lab/${service.certificate}.key`,
  };
  return Object.entries({ ...certificate, ...service.options })
    .map(([name, value]) => `\n  -o { ${name} = ${value} }`)
    .join('');
}
