/** OpenSSH on the server under test. */
import { SERVER } from '../addresses.ts';
import type { Blueprint } from '../blueprint.ts';
import { listening, type Daemon, type Listener, type Plan } from '../daemon.ts';
import { BUSYBOX } from '../host/programs.ts';

export const HOST_KEY = '/etc/ssh/host_key';
export const AUTHORIZED_KEYS = '/etc/ssh/authorized_keys';

export const sshd: Daemon = { name: 'sshd', plan };

function plan(blueprint: Blueprint): Plan {
  const { ssh, docker, machine } = blueprint.host;
  const { v4, v6 } = listening(ssh.port, blueprint.network.closed);
  const addresses = [...(v4 ? [`${SERVER.v4}:${ssh.port}`] : []), ...(v6 ? [`[${SERVER.v6}]:${ssh.port}`] : [])];
  const files = {
    '/etc/ssh/sshd_config': [
      // What sshd holds against an address whose logins failed is forgotten when it starts again.
      `# The key is ${ssh.accepts ? 'known' : 'unknown'}.`,
      ...addresses.map((address) => `ListenAddress ${address}`),
      `HostKey ${HOST_KEY}`,
      'PidFile none',
      'StrictModes no',
      `AuthorizedKeysFile ${AUTHORIZED_KEYS}`,
      'UsePAM no',
      'UseDNS no',
      `PermitRootLogin ${ssh.rootByPassword ? 'yes' : 'prohibit-password'}`,
      `PasswordAuthentication ${ssh.rootByPassword ? 'yes' : 'no'}`,
      'KbdInteractiveAuthentication no',
      'PrintMotd no',
      ...(docker.installed === 'snap'
        ? ['SetEnv PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/snap/bin']
        : []),
      ...(machine.busybox ? [`SetEnv PATH=/usr/local/bin:${BUSYBOX}:/usr/sbin:/usr/bin`] : []),
      ...(ssh.delay === 0 ? [] : [`ForceCommand sleep ${ssh.delay / 1000}; exec sh -c "$SSH_ORIGINAL_COMMAND"`]),
      '',
    ].join('\n'),
  };
  const listens: Listener[] = [{ protocol: 'tcp', port: ssh.port }];
  return ssh.running && addresses.length > 0
    ? {
        files,
        run: { namespace: 'server', command: ['/usr/sbin/sshd', '-D', '-e', '-f', '/etc/ssh/sshd_config'], listens },
      }
    : { files };
}
