/** Dovecot's configuration in the language of version 2.4; the blueprint speaks that of 2.3. */
import { assignments } from '../daemon.ts';
import type { DovecotInstance } from './dovecot-types.ts';
import { folders, protocols, services } from './dovecot23.ts';

/** Plugins that have other names, or are no plugins any more. */
const PLUGINS: Readonly<Record<string, string | undefined>> = { zlib: 'mail_compress', imap_zlib: undefined };

/** dovecot.conf for Dovecot 2.4. */
export function currentConfiguration(instance: DovecotInstance): string {
  const { name } = instance;
  return [
    assignments({
      dovecot_config_version: '2.4.0',
      dovecot_storage_version: '2.4.0',
      base_dir: `/run/${name}`,
      state_dir: `/var/lib/${name}`,
      log_path: `/var/log/${name}.log`,
      hostname: instance.hostname,
      auth_verbose: 'yes',
      auth_verbose_passwords: 'sha1:6',
      protocols: protocols(instance),
      listen: '*, [::]',
      mail_driver: 'maildir',
      mail_path: '~/Maildir',
      mail_home: `/var/vmail/${name}/%{user|domain}/%{user|username}`,
      mail_uid: 'vmail',
      mail_gid: 'vmail',
      first_valid_uid: '5000',
      maildir_very_dirty_syncs: 'yes',
      ssl_server_cert_file: `/etc/ssl/lab/${instance.certificate}.pem`,
      ssl_server_key_file: `/etc/ssl/lab/${instance.certificate}.key`,
      ssl_client_ca_file: '/etc/ssl/lab/root.pem',
      default_internal_user: 'dovecot',
      default_login_user: 'dovenull',
      ...translated(instance.settings),
    }),
    block('mail_plugins', enabled(['quota', 'acl', 'zlib'])),
    block('passdb passwd-file', [`passwd_file_path = ${instance.logins('%{protocol}')}`]),
    block('userdb passwd-file', [`passwd_file_path = /etc/${name}/users`]),
    ...(instance.anybody
      ? [
          block('passdb static', [block('fields', ['nopassword = yes'])]),
          block('userdb static', ['allow_all_users = yes', block('fields', ['uid = 5000', 'gid = 5000'])]),
        ]
      : []),
    folders(),
    services(instance, 'listen'),
    plugins(instance),
  ].join('\n');
}

/** Settings of 2.3 under their names of 2.4. */
function translated(settings: Readonly<Record<string, string>>): Record<string, string> {
  const {
    disable_plaintext_auth: disabled,
    ssl_options: _,
    ssl_alt_cert: certificate,
    ssl_alt_key: key,
    ...others
  } = settings;
  const second: Record<string, string> =
    certificate === undefined || key === undefined
      ? {}
      : { ssl_server_alt_cert_file: certificate.slice(1), ssl_server_alt_key_file: key.slice(1) };
  return { ...others, ...second, auth_allow_cleartext: disabled === 'no' ? 'yes' : 'no' };
}

function plugins(instance: DovecotInstance): string {
  const lmtp = ['quota', 'acl', 'zlib', ...(Object.keys(instance.scripts).length > 0 ? ['sieve'] : [])];
  const scripts = Object.entries(instance.scripts).map(([kind, file]) =>
    block(`sieve_script ${kind}`, [`type = ${kind}`, `path = ${file}`]),
  );
  return [
    block('protocol imap', [block('mail_plugins', enabled(instance.imapPlugins)), 'imap_metadata = yes']),
    block('protocol lmtp', [block('mail_plugins', enabled(lmtp)), 'postmaster_address = postmaster@localhost']),
    'acl_driver = vfile\n',
    block('quota Userquota', ['driver = count']),
    block('mail_attribute', [
      instance.metadata === undefined
        ? block('dict file', ['path = %{home}/dovecot-attributes'])
        : block('dict proxy', ['name = metadata', `socket_path = ${instance.metadata}`]),
    ]),
    ...(scripts.length > 0
      ? [...scripts, 'sieve_duplicate_default_period = 1m\n', 'sieve_duplicate_max_period = 7d\n']
      : []),
  ].join('');
}

function enabled(names: readonly string[]): string[] {
  return names
    .map((plugin) => (plugin in PLUGINS ? PLUGINS[plugin] : plugin))
    .filter((plugin) => plugin !== undefined)
    .map((plugin) => `${plugin} = yes`);
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.join('\n')}\n}\n`;
}
