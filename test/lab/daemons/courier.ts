/** Courier's IMAP server, where the server under test has it in place of Dovecot's: Dovecot only files what arrives. */
import type { Blueprint } from '../blueprint.ts';
import { certificateFiles, type Daemon, type Materials, type Plan } from '../daemon.ts';
import { USERS } from './dovecot.ts';

const FOLDER = '/etc/courier';
const START = `${FOLDER}/start`;
const CERTIFICATE = `${FOLDER}/imapd.pem`;

export const courier: Daemon = { name: 'courier', plan };

function plan({ imapServer, dovecot: { certificate } }: Blueprint, materials: Materials): Plan {
  if (imapServer?.make !== 'courier') return { files: {} };
  const made = certificateFiles(materials, certificate);
  return {
    files: {
      [START]: script(imapServer.tells),
      [`${FOLDER}/authdaemonrc`]: AUTHDAEMON,
      [`${FOLDER}/authProg`]: LOGINS,
      [CERTIFICATE]: `${made[`/etc/ssl/lab/${certificate}.key`] ?? ''}${made[`/etc/ssl/lab/${certificate}.pem`] ?? ''}`,
    },
    run: {
      namespace: 'server',
      command: ['sh', '-e', START],
      listens: [143, 993].map((port) => ({ protocol: 'tcp', port })),
    },
  };
}

const AUTHDAEMON = `authmodulelist="authpipe"
authmodulelistorig="authpipe"
daemons=5
authdaemonvar=/run/courier/authdaemon
DEBUG_LOGIN=0
DEFAULTOPTIONS=""
LOGGEROPTS=""
`;

/** As Debian's files have it but for TLS, which is required. */
const SETTINGS = {
  IMAP_CAPABILITY: 'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE',
  IMAP_CAPABILITY_TLS: '$IMAP_CAPABILITY AUTH=PLAIN',
  IMAP_KEYWORDS: '1',
  IMAP_ACL: '1',
  IMAP_IDLE_TIMEOUT: '60',
  IMAP_MAILBOX_SANITY_CHECK: '1',
  IMAP_USELOCKS: '1',
  IMAP_TRASHFOLDERNAME: 'Trash',
  IMAP_STARTTLS: 'YES',
  IMAP_TLS_REQUIRED: '1',
  COURIERTLS: '/usr/bin/couriertls',
  TLS_PRIORITY: 'NORMAL:-VERS-TLS1.0:-VERS-TLS1.1',
  TLS_CERTFILE: CERTIFICATE,
  TLS_VERIFYPEER: 'NONE',
} as const;

function script(tells: boolean): string {
  const login = '/usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir';
  const listen = 'couriertcpd -address=0 -maxprocs=80 -maxperip=40 -nodnslookup -noidentlookup';
  return [
    // Each makes a process group of its own.
    "trap 'kill -9 $started; exit 0' TERM",
    'set -a',
    ...Object.entries(SETTINGS).map(([name, value]) => `${name}="${value}"`),
    `IMAP_ENHANCEDIDLE=${tells ? 1 : 0}`,
    'mkdir -p /run/courier/authdaemon',
    `chmod 755 ${FOLDER}/authProg`,
    `. ${FOLDER}/authdaemonrc`,
    '/usr/lib/courier/courier-authlib/authdaemond & started=$!',
    `${listen} 143 ${login} & started="$started $!"`,
    `IMAP_STARTTLS=NO ${listen} 993 /usr/bin/couriertls -server -tcpd ${login} & started="$started $!"`,
    'wait',
    '',
  ].join('\n');
}

/** Courier asks a program who may log in; this one reads Dovecot's file. Protocol: README.authpipe. */
const LOGINS = `#!/usr/bin/python3
import os, sys

def find(name):
    for line in open('${USERS}'):
        address, password, *_ = line.rstrip('\\n').split(':')
        if address == name:
            return password.removeprefix('{PLAIN}')

def tell(name, password):
    user, domain = name.split('@')
    home = f'/var/vmail/dovecot/{domain}/{user}'
    for part in ('', '/Maildir', '/Maildir/cur', '/Maildir/new', '/Maildir/tmp'):
        if not os.path.isdir(home + part):
            os.makedirs(home + part, 0o700)
            os.chown(home + part, 5000, 5000)
    os.chown(os.path.dirname(home), 5000, 5000)
    print(f'UID=5000\\nGID=5000\\nHOME={home}\\nADDRESS={name}\\nMAILDIR={home}/Maildir\\nQUOTA=3225419776S\\n.', flush=True)

while line := sys.stdin.readline():
    verb, *words = line.split()
    if verb == 'AUTH':
        service, kind, name, given, *_ = sys.stdin.read(int(words[0])).split('\\n')
    else:
        name, given = (words or [''])[-1], None
    password = find(name)
    if password is None or (verb == 'AUTH' and given != password):
        print('FAIL', flush=True)
    else:
        tell(name, password)
`;
