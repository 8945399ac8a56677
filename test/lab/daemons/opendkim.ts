/** OpenDKIM: signs what authenticated users send, as mailcow's rspamd does. */
import type { Blueprint } from '../blueprint.ts';
import type { Daemon, Materials, Plan } from '../daemon.ts';

export const MILTER_PORT = 8891;

export const opendkim: Daemon = { name: 'opendkim', plan };

function plan(blueprint: Blueprint, materials: Materials): Plan {
  const { signs, domain, selector, key, running } = blueprint.dkim;
  const files = {
    '/etc/opendkim.conf': [
      'Syslog no',
      'Background no',
      'UserID opendkim',
      `Socket inet:${MILTER_PORT}@127.0.0.1`,
      'Mode s',
      'Canonicalization relaxed/relaxed',
      'KeyTable file:/etc/opendkim.keys',
      'SigningTable file:/etc/opendkim.signers',
      'InternalHosts 127.0.0.1',
      'MinimumKeyBits 1024',
      'OversignHeaders From',
      'SignHeaders from,to,subject,date,message-id,in-reply-to,references,mime-version,content-type,chat-version,autocrypt',
      '',
    ].join('\n'),
    '/etc/opendkim.keys': `key ${domain}:${selector}:/etc/dkimkeys/key.pem\n`,
    // Not signing is signing for nobody: Postfix still finds its milter.
    '/etc/opendkim.signers': `${running ? signs : 'nobody.invalid'} key\n`,
    '/etc/dkimkeys/key.pem': materials.keys[key]?.privateKey ?? '',
  };
  return {
    files,
    run: {
      namespace: 'server',
      command: ['opendkim', '-f', '-x', '/etc/opendkim.conf'],
      listens: [{ protocol: 'tcp', port: MILTER_PORT }],
    },
  };
}
