/**
 * How a chatmail relay breaks, each as a change of the variant `chatmail` (`become(['chatmail', NAME])`): which check
 * says so, and what of the relay's own commands it names.
 */
import { certificate, removeRecord, setRecord, site, type Blueprint } from '../blueprint.ts';
import type { LabSecret } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export interface Breakage {
  readonly summary: string;
  /** The check that must fail. */
  readonly check: string;
  /** What its remedy must name. */
  readonly names: string;
  /** What sees it, where the domain alone does not: another provider gets the relay's mail. */
  readonly with?: readonly LabSecret[];
  readonly change: (blueprint: Blueprint) => void;
}

export const BREAKAGES: Readonly<Record<string, Breakage>> = {
  'relay-filtermail-incoming': {
    summary: 'filtermail-incoming does not run: all mail from other servers is put off.',
    check: 'smtp.reachable',
    names: 'journalctl -n 100 -u postfix@- -u filtermail -u filtermail-incoming',
    change: ({ postfix: { filter } }) => Object.assign(filter ?? {}, { incoming: 'stopped' }),
  },
  'relay-filtermail': {
    summary: 'filtermail does not run: nobody can send.',
    check: 'roundtrip.delivery',
    names: 'systemctl status postfix@- filtermail',
    change: ({ postfix: { filter } }) => Object.assign(filter ?? {}, { outgoing: 'stopped' }),
  },
  'relay-doveauth': {
    summary: 'doveauth does not run: nobody can log in.',
    check: 'imap.login',
    names: 'systemctl status doveauth',
    change: ({ dovecot }) => {
      dovecot.anybody = false;
      dovecot.knowsUsers = false;
    },
  },
  'relay-nocreate': {
    summary: 'The file /etc/chatmail-nocreate is there: nobody gets an account.',
    check: 'imap.login',
    names: 'ls -l /etc/chatmail-nocreate',
    change: ({ dovecot }) => {
      dovecot.anybody = false;
    },
  },
  'relay-nginx': {
    summary: 'nginx does not run.',
    check: 'http.interface',
    names: 'systemctl status nginx',
    change: ({ nginx }) => {
      nginx.running = false;
    },
  },
  'relay-dovecot': {
    summary: 'Dovecot does not run.',
    check: 'imap.reachable',
    names: 'systemctl status dovecot',
    change: ({ dovecot }) => {
      dovecot.running = false;
    },
  },
  'relay-postfix': {
    summary: 'Postfix does not run.',
    check: 'smtp.reachable',
    names: 'systemctl status postfix@-',
    change: ({ postfix }) => {
      postfix.running = false;
    },
  },
  'relay-certificate': {
    summary: 'The certificate has expired.',
    check: 'tls.expiry',
    names: 'acmetool --batch reconcile',
    change: (blueprint) => {
      certificate(blueprint).endsIn = -1;
    },
  },
  'relay-dkim-record': {
    summary: 'The DKIM record is missing.',
    check: 'dkim.record',
    names: 'scripts/cmdeploy dns',
    change: (blueprint) => removeRecord(blueprint, `opendkim._domainkey.${DOMAIN}`),
  },
  'relay-opendkim': {
    summary: 'opendkim signs with another key than the published one.',
    check: 'dkim.signature',
    with: ['peer'],
    names: 'systemctl status opendkim',
    change: ({ dkim }) => {
      dkim.key = 'other2048';
    },
  },
  'relay-dmarc': {
    summary: 'The DMARC record is missing.',
    check: 'dmarc.record',
    names: `_dmarc.${DOMAIN}. 3600 IN TXT "v=DMARC1;p=reject;adkim=s;aspf=s"`,
    change: (blueprint) => removeRecord(blueprint, `_dmarc.${DOMAIN}`),
  },
  'relay-mx': {
    summary: 'The MX record is missing.',
    check: 'dns.mx',
    names: 'scripts/cmdeploy dns',
    change: (blueprint) => removeRecord(blueprint, DOMAIN, 'MX'),
  },
  'relay-mta-sts': {
    summary: 'The MTA-STS policy is not there.',
    check: 'mta-sts.policy',
    names: 'scripts/cmdeploy run',
    change: (blueprint) => delete site(blueprint, 'https').locations['= /.well-known/mta-sts.txt'],
  },
  'relay-spf': {
    summary: 'The SPF record names another server.',
    check: 'spf.sender',
    with: ['peer'],
    names: `${DOMAIN}. 3600 IN TXT "v=spf1 a ~all"`,
    change: (blueprint) => setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 ip4:192.0.2.1 ~all'),
  },
};

/** The change of that name, where there is one. */
export function relayChange(name: string): Pick<Breakage, 'change'> | undefined {
  return Object.hasOwn(BREAKAGES, name) ? BREAKAGES[name] : undefined;
}
