/** Dovecot's configuration in the language of version 2.3. */
import { assignments } from '../daemon.ts';
import type { DovecotInstance, DovecotListener } from './dovecot-types.ts';

/** dovecot.conf for Dovecot 2.3. */
export function legacyConfiguration(instance: DovecotInstance): string {
  const { name } = instance;
  return [
    assignments({
      base_dir: `/run/${name}`,
      hostname: instance.hostname,
      state_dir: `/var/lib/${name}`,
      log_path: `/var/log/${name}.log`,
      log_timestamp: '"%Y-%m-%d %H:%M:%S "',
      auth_verbose: 'yes',
      auth_verbose_passwords: 'sha1:6',
      protocols: protocols(instance),
      listen: '*, [::]',
      login_log_format_elements: '"user=<%u> method=%m rip=%r lip=%l mpid=%e %c %k"',
      mail_location: 'maildir:~/Maildir',
      mail_home: `/var/vmail/${name}/%d/%n`,
      mail_uid: 'vmail',
      mail_gid: 'vmail',
      first_valid_uid: '5000',
      mail_plugins: 'quota acl zlib',
      maildir_very_dirty_syncs: 'yes',
      mail_attribute_dict:
        instance.metadata === undefined ? 'file:%h/dovecot-attributes' : `proxy:${instance.metadata}:metadata`,
      ssl_cert: `</etc/ssl/lab/${instance.certificate}.pem`,
      ssl_key: `</etc/ssl/lab/${instance.certificate}.key`,
      ssl_client_ca_file: '/etc/ssl/lab/root.pem',
      default_internal_user: 'dovecot',
      default_login_user: 'dovenull',
      ...instance.settings,
    }),
    users(instance),
    folders(),
    services(instance, 'address'),
    protocolBlocks(instance),
    plugins(instance),
  ].join('\n');
}

/** The protocols of an instance, as both versions list them. */
export function protocols(instance: DovecotInstance): string {
  const names = new Set(instance.listeners.map(({ service }) => (service === 'managesieve' ? 'sieve' : service)));
  return ['lmtp', ...names].join(' ');
}

/** A relay's doveauth makes no account but of a name of nine characters. */
function users({ name, logins, anybody }: DovecotInstance): string {
  const others = anybody
    ? 'passdb {\n  driver = static\n  args = nopassword=y\n  username_filter = ?????????@*\n}\nuserdb {\n  driver = static\n  args = uid=5000 gid=5000 allow_all_users=yes\n}\n'
    : '';
  return `passdb {\n  driver = passwd-file\n  args = ${logins('%s')}\n}\nuserdb {\n  driver = passwd-file\n  args = /etc/${name}/users\n}\n${others}`;
}

/** The folders that mailcow gives every mailbox. */
export function folders(): string {
  const special = [
    ['Drafts', 'Drafts'],
    ['Junk', 'Junk'],
    ['Sent', 'Sent'],
    ['Trash', 'Trash'],
    ['Archive', 'Archive'],
  ].map(([folder, use]) => `  mailbox ${folder} {\n    auto = subscribe\n    special_use = \\${use}\n  }`);
  return `namespace inbox {\n  inbox = yes\n  separator = /\n${special.join('\n')}\n}\n`;
}

/** Listeners and sockets; `address` is what the version calls the addresses of a listener. */
export function services(instance: DovecotInstance, address: string): string {
  const byService = Map.groupBy(instance.listeners, ({ service }) => service);
  const logins = [...byService].map(
    ([service, listeners]) =>
      `service ${service}-login {\n${listeners.map((listener) => inetListener(listener, address)).join('')}}\n`,
  );
  const socket = (path: string): string =>
    `  unix_listener ${instance.queue}/private/${path} {\n    mode = 0600\n    user = ${instance.client}\n  }\n`;
  return [
    ...logins,
    `service auth {\n${socket('auth')}}\n`,
    `service lmtp {\n${socket('dovecot-lmtp')}  user = vmail\n}\n`,
    'service auth {\n  unix_listener auth-userdb {\n    mode = 0666\n  }\n}\n',
    'service stats {\n  unix_listener stats-writer {\n    mode = 0666\n  }\n}\n',
    'service anvil {\n  unix_listener anvil {\n    mode = 0666\n  }\n}\n',
  ].join('');
}

function inetListener({ name, port, tls, addresses }: DovecotListener, address: string): string {
  if (addresses.length === 0) return `  inet_listener ${name} {\n    port = 0\n  }\n`;
  const ssl = tls ? 'yes' : 'no';
  return `  inet_listener ${name} {\n    port = ${port}\n    ssl = ${ssl}\n    ${address} = ${addresses.join(' ')}\n  }\n`;
}

function protocolBlocks(instance: DovecotInstance): string {
  const sieve = Object.keys(instance.scripts).length > 0 ? ' sieve' : '';
  return [
    `protocol imap {\n  mail_plugins = ${instance.imapPlugins.join(' ')}\n  imap_metadata = yes\n}\n`,
    `protocol lmtp {\n  mail_plugins = quota acl zlib${sieve}\n  postmaster_address = postmaster@localhost\n}\n`,
  ].join('');
}

function plugins({ scripts }: DovecotInstance): string {
  return [
    'plugin {',
    '  acl = vfile',
    '  quota = count:Userquota',
    '  quota_vsizes = yes',
    '  quota_rule2 = Trash:storage=+100%%',
    '  sieve = file:~/sieve;active=~/.active.sieve',
    ...Object.entries(scripts).map(([kind, file]) => `  sieve_${kind} = ${file}`),
    '  sieve_duplicate_default_period = 1m',
    '  sieve_duplicate_max_period = 7d',
    '}',
    '',
  ].join('\n');
}
