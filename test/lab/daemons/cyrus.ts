/** Cyrus, where the server under test has it in place of Dovecot: it files what arrives, and serves it. */
import type { Blueprint } from '../blueprint.ts';
import { certificateFiles, type Daemon, type Materials, type Plan } from '../daemon.ts';
import { USERS } from './dovecot.ts';

const FOLDER = '/etc/cyrus';
const START = `${FOLDER}/start`;
const LOGINS = `${FOLDER}/logins`;
const SCRIPT = `${FOLDER}/junk.sieve`;
const RUN = '/run/cyrus';
const SPOOL = '/var/spool/cyrus';
const STATE = '/var/lib/cyrus';
/** Where Postfix hands mail over, from its queue's folder. */
export const CYRUS_LMTP = 'private/cyrus-lmtp';
/** Megabytes, as mailcow's mailboxes have. */
const QUOTA = 3076;

export const cyrus: Daemon = { name: 'cyrus', plan, forgets: [SPOOL, STATE] };

function plan({ imapServer, dovecot: { certificate } }: Blueprint, materials: Materials): Plan {
  if (imapServer?.make !== 'cyrus') return { files: {} };
  const made = certificateFiles(materials, certificate);
  return {
    files: {
      [START]: START_SCRIPT,
      [LOGINS]: LOGINS_SCRIPT,
      [SCRIPT]: JUNK,
      [`${FOLDER}/imapd.conf`]: SETTINGS,
      [`${FOLDER}/cyrus.conf`]: services(imapServer.tells),
      [`${FOLDER}/chain.pem`]: made[`/etc/ssl/lab/${certificate}.pem`] ?? '',
      [`${FOLDER}/secret.pem`]: made[`/etc/ssl/lab/${certificate}.key`] ?? '',
    },
    run: {
      namespace: 'server',
      command: ['sh', '-e', START],
      listens: [143, 993].map((port) => ({ protocol: 'tcp', port })),
      sockets: [`/var/spool/postfix/${CYRUS_LMTP}`],
    },
  };
}

/** As Debian's files have it but for TLS, which is required, and for mailboxes, which are made when they are needed. */
const SETTINGS = `configdirectory: ${STATE}
proc_path: ${RUN}/proc
mboxname_lockpath: ${RUN}/lock
defaultpartition: default
partition-default: ${SPOOL}/mail
sievedir: ${SPOOL}/sieve
sieveusehomedir: false
hashimapspool: true
altnamespace: no
unixhierarchysep: yes
virtdomains: userid
lmtp_downcase_rcpt: yes
allowanonymouslogin: no
allowplaintext: no
autocreate_quota: ${QUOTA * 1024}
autocreate_post: yes
autocreate_inbox_folders: Junk
autocreate_sieve_script: ${SCRIPT}
umask: 077
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: ${RUN}/logins
sasl_mech_list: PLAIN LOGIN
tls_server_cert: ${FOLDER}/chain.pem
tls_server_key: ${FOLDER}/secret.pem
tls_versions: tls1_2 tls1_3
idlesocket: ${RUN}/idle
lmtpsocket: /var/spool/postfix/${CYRUS_LMTP}
syslog_prefix: cyrus
`;

function services(tells: boolean): string {
  const imap = (name: string, options: string): string =>
    `  ${name} cmd="imapd -C ${FOLDER}/imapd.conf${options} -U 30" listen="${name}" prefork=0 maxchild=100\n`;
  return [
    `START {\n  recover cmd="ctl_cyrusdb -C ${FOLDER}/imapd.conf -r"\n}\n`,
    `DAEMON {\n${tells ? `  idled cmd="idled -C ${FOLDER}/imapd.conf"\n` : ''}}\n`,
    `SERVICES {\n${imap('imap', '')}${imap('imaps', ' -s')}`,
    `  lmtpunix cmd="lmtpd -a -C ${FOLDER}/imapd.conf" listen="/var/spool/postfix/${CYRUS_LMTP}" prefork=0 maxchild=20\n}\n`,
    `EVENTS {\n  checkpoint cmd="ctl_cyrusdb -C ${FOLDER}/imapd.conf -c" period=30\n}\n`,
  ].join('');
}

const JUNK = `require ["fileinto"];
if header :contains "X-Spam-Flag" "YES" { fileinto "INBOX/Junk"; }
`;

/** Its master leaves the programs that serve somebody just now behind, and they hold its ports. */
const START_SCRIPT = `trap 'kill -9 0' TERM
mkdir -p ${RUN} ${SPOOL}/mail ${SPOOL}/sieve ${STATE}
for part in db proc socket log msg ptclient sieve user quota; do mkdir -p ${STATE}/$part; done
chown -R cyrus ${RUN} ${SPOOL} ${STATE}
chown cyrus ${FOLDER}/secret.pem
python3 ${LOGINS} &
/usr/lib/cyrus/bin/master -C ${FOLDER}/imapd.conf -M ${FOLDER}/cyrus.conf -p ${RUN}/master.pid &
wait
`;

/** Cyrus asks saslauthd who may log in; this one reads Dovecot's file. Protocol: four counted strings, one back. */
const LOGINS_SCRIPT = `import os, socketserver, struct

def known(name, given):
    for line in open('${USERS}'):
        address, password, *_ = line.rstrip('\\n').split(':')
        if address == name:
            return given == password.removeprefix('{PLAIN}')
    return False

class Question(socketserver.StreamRequestHandler):
    def counted(self):
        return self.rfile.read(struct.unpack('!H', self.rfile.read(2))[0]).decode()

    def handle(self):
        name, given, _, realm = [self.counted() for _ in range(4)]
        answer = b'OK' if known(name if '@' in name else f'{name}@{realm}', given) else b'NO'
        self.wfile.write(struct.pack('!H', len(answer)) + answer)

if os.path.exists('${RUN}/logins'):
    os.remove('${RUN}/logins')
server = socketserver.ThreadingUnixStreamServer('${RUN}/logins', Question)
os.chmod('${RUN}/logins', 0o777)
server.serve_forever()
`;
