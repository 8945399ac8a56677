/**
 * A chatmail relay (github.com/chatmail/relay, 1.9 to 1.12): one name for everything, accounts for whoever asks, and
 * encrypted mail only. What is mended there is mended by cmdeploy, which overwrites what was edited by hand.
 */
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { Kind, KindWords, Plan, PlanFacts, PlannedRecord } from '../words/plan.ts';
import {
  dkimRecord,
  hostRecords,
  mxRecord,
  planned,
  pointerRecords,
  pointing,
  txt,
  type RecordDraft,
} from '../zone/records.ts';

/** cmdeploy's own, in seconds. */
const TTL = 3600;

const WHERE_THE_KEY_IS = say`scripts/cmdeploy dns, in the folder that the relay was deployed from, prints the record with its key`;

const OWN_NAMES = say`A relay has one name for everything, its domain: there is no further name to look up`;
const NO_MAILADM = say`A chatmail relay has no mailadm: whoever asks it gets an account`;
const NO_MAILCOW = say`This is about the inside of a mailcow, and this is a chatmail relay`;

/** In the folder that the relay was deployed from, unless a command is for the server itself. */
export const DEPLOY = say`In the folder that the relay was deployed from, put everything back as it belongs, and see what runs:
scripts/cmdeploy run
scripts/cmdeploy status`;

/** What a unit says, and how everything is put back. */
export function unitFix(units: string): Text {
  return say`On the relay, see whether it runs and what it says:
systemctl status ${units}
journalctl -n 100 ${units
    .split(' ')
    .map((unit) => `-u ${unit}`)
    .join(' ')}
${DEPLOY}`;
}

/** The records of a check, and the command that compares all of them. */
function dnsFix(check: string): (plan: Plan) => Text {
  return (plan) => say`Set this at your DNS provider, exactly as it stands here:
${plan.line(check)}
Then, in the folder that the relay was deployed from, compare all records:
scripts/cmdeploy dns`;
}

const COMPARE_DNS: KindWords = {
  fix: () => say`In the folder that the relay was deployed from, see which records are missing or differ, and set what it prints:
scripts/cmdeploy dns`,
};

const POSTFIX = unitFix('postfix@- filtermail filtermail-incoming opendkim');
const DOVECOT = unitFix('dovecot doveauth');
const NGINX = unitFix('nginx');
/** For what passes filtermail and should not. */
export const FILTERMAIL = say`On the relay, see whether filtermail runs, and whether Postfix asks it before it takes a message (smtpd_proxy_filter must stand at ports ${SERVICES.smtp.port}, ${SERVICES.submissions.port} and ${SERVICES.submission.port}):
systemctl status filtermail filtermail-incoming
grep -n proxy_filter /etc/postfix/master.cf
${DEPLOY}`;
/** For what does not get through port 443. */
export const WEB_PORT = say`On the relay, see whether nginx leads on by ALPN (both words must stand there), and whether it takes its settings:
grep -n -A5 ssl_preread_alpn /etc/nginx/nginx.conf
nginx -t
${DEPLOY}`;
export const LOGIN_LOOKUP = unitFix('doveauth dovecot');
export const LIVE_CONNECTIONS = unitFix('iroh-relay nginx');
export const UPDATE = say`Read what changed in CHANGELOG.md first; then, in the folder that the relay was deployed from, fetch the newest version and put it on the relay:
git pull
scripts/initenv.sh
scripts/cmdeploy run`;
export const CERTIFICATE = say`On the relay, get the certificate anew, and see what keeps it from coming:
acmetool --batch reconcile
acmetool status
journalctl -n 50 -u acmetool-reconcile
systemctl restart nginx
systemctl reload dovecot postfix`;

/** Whoever cannot log in to an account of mailproof's own at its first try was not let in as a new user. */
const LOGINS: KindWords = {
  fix: () => say`doveauth says on the relay why it refuses a login; "registration rejected" means that it takes no new accounts just now:
systemctl status doveauth
journalctl -n 50 -u doveauth -u dovecot
New accounts are refused while this file exists, and since version 1.12 also while the machine is short of processor time, memory or disk:
ls -l /etc/chatmail-nocreate
uptime
free -m
df -h /home/vmail`,
};

export const CHATMAIL: Kind = {
  name: 'chatmail',
  called: say`a chatmail relay`,
  selectors: ['opendkim'],
  mailadm: false,
  webLabels: ['www', 'mta-sts'],
  settingsAt: 'domain',
  sharesWebPort: true,
  knowsRecipients: false,
  keepsHeaders: false,
  signsLocalMail: true,
  comparesFrom: true,
  verifiesReceivers: true,
  renewsBy: 'http-01',
  without: {
    'dns.autoconfig': OWN_NAMES,
    'dns.autodiscover': OWN_NAMES,
    'dns.mailadm': NO_MAILADM,
    'autoconfig.discovery': say`A relay has its settings at the domain itself, where Delta Chat looks after autoconfig. does not exist`,
    autodiscover: say`A relay has no settings for Outlook: it is for Delta Chat`,
    mailadm: NO_MAILADM,
    'deltachat.link': NO_MAILADM,
    'http.new-email': NO_MAILADM,
    'http.default-password': say`A relay has no web interface to log in to`,
    'http.hsts': say`A relay's pages ask for no password`,
    'http.headers': say`A relay's pages ask for no password`,
    'dmarc.reports': say`A relay asks for no reports: they are not encrypted, and it takes encrypted mail only`,
    'roundtrip.impostor': say`A relay looks at signatures alone, and relay.signatures says whether it does`,
    host: NO_MAILCOW,
    'dkim.server-key': NO_MAILCOW,
  },
  words: {
    dns: COMPARE_DNS,
    'dns.mail-host': { fix: dnsFix('dns.mail-host') },
    'dns.mx': { fix: dnsFix('dns.mx') },
    'dns.mx-backup': { fix: dnsFix('dns.mx') },
    'dns.srv': { fix: dnsFix('dns.srv') },
    'dns.relay-names': {
      fix: (plan) => say`Set these records at your DNS provider, exactly as they stand here:
${plan.line('dns.relay-names')}
mta-sts.${plan.domain}. ${TTL} IN CNAME ${plan.domain}.
Then, in the folder that the relay was deployed from, compare all records:
scripts/cmdeploy dns`,
    },
    'dns.caa': {
      ...COMPARE_DNS,
      why: say`CAA records say which certification authorities may issue certificates for a domain. If they leave out Let's Encrypt, from which acmetool gets the relay's, the next renewal fails, and some weeks later no app can connect any more.`,
    },
    spf: { fix: dnsFix('spf.record') },
    'dkim.record': {
      fix: dnsFix('dkim.record'),
      why: say`opendkim signs every message that leaves the relay; receivers verify the signature with the key in DNS. Other relays refuse mail without a valid signature.`,
    },
    'dkim.key': { fix: dnsFix('dkim.record') },
    'dkim.signature': { fix: () => unitFix('opendkim filtermail') },
    dmarc: { fix: dnsFix('dmarc.record') },
    'mta-sts': {
      fix: (plan) => say`Set these records at your DNS provider:
${plan.line('mta-sts.policy')}
The policy itself is a file of the relay's web server, which this puts back, in the folder that the relay was deployed from:
scripts/cmdeploy run
It must be printed by:
curl https://mta-sts.${plan.domain}/.well-known/mta-sts.txt`,
    },
    'tls-rpt': COMPARE_DNS,
    tls: { fix: () => CERTIFICATE },
    'tls.versions': { fix: () => DEPLOY },
    'tls.ciphers': { fix: () => DEPLOY },
    'tls.profile': { fix: () => DEPLOY },
    smtp: { fix: () => POSTFIX },
    'smtp.recipients': {
      title: say`The relay takes mail for its users from other servers`,
      failure: say`No mail from other servers arrives`,
      why: say`Every message from another server passes filtermail before the relay takes it. Where filtermail does not run, Postfix puts off every recipient, and the sender tries for days. The relay looks at the message before the recipient, so it takes any address at its domain here.`,
      fix: () => unitFix('filtermail-incoming'),
    },
    imap: { fix: () => DOVECOT },
    'imap.login': LOGINS,
    'smtp.login': LOGINS,
    'imap.quota': {
      fix: () => say`Delete old messages in the mailbox. Since version 1.10 a relay does this by itself; see whether it runs the timer that does:
systemctl status chatmail-expire.timer
journalctl -n 50 -u chatmail-expire`,
    },
    pop3: { fix: () => DEPLOY },
    sieve: { fix: () => DEPLOY },
    ports: { fix: () => DEPLOY },
    http: { fix: () => NGINX },
    'http.interface': {
      title: say`The web server answers`,
      failure: say`Nobody can make an account, and who is in a network that lets only port ${SERVICES.https.port} through is cut off`,
      why: say`nginx makes new accounts, shows the relay's pages and its MTA-STS policy, and leads mail clients on from port ${SERVICES.https.port}. Mail on the other ports works without it.`,
    },
    autoconfig: {
      fix: ({ domain }) => say`${NGINX}
This must print the document:
curl https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
    },
    server: { fix: () => DEPLOY },
    roundtrip: { fix: () => POSTFIX },
    deltachat: { fix: () => unitFix('doveauth dovecot filtermail') },
    privacy: { fix: () => POSTFIX },
  },
  records,
};

/** cmdeploy compares each record as it is written, so that what would do as well is told as different here, too. */
function records(facts: PlanFacts): readonly PlannedRecord[] {
  return [
    ...hostRecords(facts),
    mxRecord(facts),
    ...mtaStsRecords(facts),
    pointing(facts.domain, {
      name: `www.${facts.domain}`,
      type: 'CNAME',
      check: 'dns.relay-names',
      purpose: say`The relay's pages; its certificate names this, too`,
    }),
    dkimRecord(facts, WHERE_THE_KEY_IS),
    ...recommended(facts),
    ...pointerRecords(facts),
  ].map((record) => ({ ...record, ttl: TTL, ...(record.type === 'PTR' ? {} : { exact: true }) }));
}

function mtaStsRecords({ domain, mtaSts }: PlanFacts): readonly PlannedRecord[] {
  const check = 'mta-sts.policy';
  return [
    txt({
      name: `_mta-sts.${domain}`,
      value: mtaSts ?? 'v=STSv1; id=202601010000',
      check,
      purpose: say`MTA-STS: mail to the relay travels encrypted only; the id is a date, and a new one after each change`,
    }),
    pointing(domain, {
      name: `mta-sts.${domain}`,
      type: 'CNAME',
      check,
      purpose: say`MTA-STS: where the policy is read`,
    }),
  ];
}

const SRV = [
  ['_submission', SERVICES.submission.port],
  ['_submissions', SERVICES.submissions.port],
  ['_imap', SERVICES.imap.port],
  ['_imaps', SERVICES.imaps.port],
] as const;

/** What cmdeploy calls recommended. */
function recommended({ domain }: PlanFacts): readonly PlannedRecord[] {
  const texts: readonly Omit<RecordDraft, 'type'>[] = [
    {
      name: domain,
      value: 'v=spf1 a ~all',
      check: 'spf.record',
      purpose: say`SPF: only ${domain}, the relay itself, sends mail as ${domain}`,
    },
    {
      name: `_dmarc.${domain}`,
      value: 'v=DMARC1;p=reject;adkim=s;aspf=s',
      check: 'dmarc.record',
      purpose: say`DMARC: receivers refuse forged mail; nobody reports, since a relay takes encrypted mail only`,
    },
    {
      name: `_adsp._domainkey.${domain}`,
      value: 'dkim=discardable',
      check: 'dkim.record',
      purpose: say`ADSP: what is not signed is not the relay's`,
      optional: true,
    },
  ];
  return [
    ...texts.map(txt),
    planned({
      name: domain,
      type: 'CAA',
      value: '0 issue "letsencrypt.org;accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/<number>"',
      check: 'dns.caa',
      purpose: say`CAA: only the relay's own account at Let's Encrypt gets certificates for names under ${domain}`,
      optional: true,
      missing: say`scripts/cmdeploy dns, in the folder that the relay was deployed from, prints the record with its number`,
    }),
    ...SRV.map(([label, port]) =>
      planned({
        name: `${label}._tcp.${domain}`,
        type: 'SRV',
        value: `0 1 ${port} ${domain}`,
        data: `0 1 ${port} ${domain}.`,
        check: 'dns.srv',
        purpose: say`Mail apps other than Delta Chat find port ${port} by it`,
        optional: true,
      }),
    ),
  ];
}
