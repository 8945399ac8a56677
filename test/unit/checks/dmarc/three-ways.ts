/** What the domain asks of others: DMARC, MTA-STS, TLS-RPT. */
import { known } from '../../../../common/fact.ts';
import { dnsOf, txt, V4, type Zone } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { authenticationOf } from '../../happy/mail.ts';
import { httpOf, reply, smtpOf } from '../../happy/net.ts';
import { reportsOf, sourceRow } from '../../happy/reports.ts';
import { BROKE_OFF, lost, LOST, type Table } from '../../three-ways.ts';

function dmarc(...records: readonly string[]): Facts {
  return { dns: dnsOf({ 'TXT _dmarc.example.org': records.map(txt) }) };
}

const NO_DMARC = {
  facts: dmarc(),
  says: 'example.org has no DMARC record that receivers can use',
  cause: 'dmarc.record',
};
const RECORD = '_dmarc.example.org. 300 IN TXT "v=DMARC1';

const STS: Zone = {
  'TXT _mta-sts.example.org': [txt('v=STSv1; id=20260101000000')],
  'A mta-sts.example.org': [V4],
};

/** The policy for mail hosts of this name. */
function policy(mx: string): Facts['http'] {
  return httpOf(({ host }) =>
    host === 'mta-sts.example.org'
      ? {
          status: 200,
          headers: { 'content-type': 'text/plain' },
          body: `version: STSv1\r\nmode: enforce\r\nmx: ${mx}\r\nmax_age: 2592000\r\n`,
        }
      : undefined,
  );
}

/** The reports' mailbox is answered so. */
function mailbox(text: string): Facts['smtp'] {
  const usual = smtpOf();
  return {
    dialogue: async (service, endpoint) => {
      const dialogue = await usual.dialogue(service, endpoint);
      const reports = { 'postmaster@example.org': known(reply(text)) };
      return { ...dialogue, recipients: { ...dialogue.recipients, reports } };
    },
  };
}

const LOGO: Zone = {
  'TXT default._bimi.example.org': [txt('v=BIMI1; l=https://mail.example.org/logo.svg; a=')],
};

function logo(body: string): Facts {
  return {
    dns: dnsOf(LOGO),
    http: httpOf(({ path }) =>
      path === '/logo.svg' ? { status: 200, headers: { 'content-type': 'image/svg+xml' }, body } : undefined,
    ),
  };
}

export const POLICIES: Table = {
  'dmarc.record': {
    broken: { facts: dmarc(), verdict: 'fail', says: 'example.org has no DMARC record', fix: RECORD },
    unknown: {
      facts: { dns: dnsOf({ 'TXT _dmarc.example.org': 'silence' }) },
      says: '_dmarc.example.org could not be asked for',
    },
  },
  'dmarc.policy': {
    broken: {
      facts: dmarc('v=DMARC1;p=none'),
      verdict: 'warn',
      says: 'The DMARC policy for example.org is "none": receivers let forged mail through',
      fix: RECORD,
    },
    unknown: NO_DMARC,
  },
  'dmarc.reports': {
    broken: {
      facts: { smtp: mailbox('550 5.1.1 User unknown') },
      verdict: 'warn',
      says: 'DMARC reports go to postmaster@example.org, which the server refuses mail for',
      fix: 'E-Mail > Configuration > Aliases',
    },
    unknown: {
      facts: { smtp: mailbox('451 4.7.1 Greylisted') },
      says: 'The server does not say whether postmaster@example.org takes mail, but: 451 4.7.1 Greylisted',
    },
  },
  'dmarc.obsolete': {
    broken: { facts: dmarc('v=DMARC1;p=quarantine;pct=50'), verdict: 'pass', says: 'pct', fix: RECORD },
    unknown: NO_DMARC,
  },
  'dmarc.alignment': {
    broken: {
      facts: {
        mail: {
          authenticate: async () => authenticationOf({ dmarc: { result: 'fail', policy: 'quarantine', comment: '' } }),
        },
      },
      verdict: 'fail',
      says: 'The message fails DMARC although its signature is valid',
      fix: 'adkim=s',
    },
    unknown: {
      facts: {
        mail: { authenticate: async () => authenticationOf({ dmarc: { result: 'none', policy: '', comment: '' } }) },
      },
      says: 'The domain has no DMARC record to judge by',
      cause: 'dmarc.record',
    },
  },
  'dmarc.seen': {
    broken: {
      facts: { reports: reportsOf([sourceRow({ dkim: false, spf: false, disposition: 'reject' })]) },
      verdict: 'fail',
      says: `100 of 100 messages from ${V4}, which may send for example.org, failed DMARC`,
      fix: 'mailproof example.org --only spf --only dkim --only dmarc',
    },
    unknown: { facts: { reports: { read: lost } }, says: BROKE_OFF },
  },
  'bimi.record': {
    given: logo('<svg version="1.2" baseProfile="tiny-ps"><title>Us</title></svg>'),
    broken: {
      facts: logo('<svg version="1.1"><title>Us</title></svg>'),
      verdict: 'pass',
      says: 'https://mail.example.org/logo.svg: The logo does not say version="1.2" baseProfile="tiny-ps"',
      fix: 'default._bimi.example.org. 300 IN TXT "v=BIMI1; l=https://mail.example.org/logo.svg; a="',
    },
    unknown: {
      facts: {
        dns: dnsOf({ ...LOGO, 'TXT _dmarc.example.org': [txt('v=DMARC1;p=none;rua=mailto:postmaster@example.org')] }),
      },
      says: "Receivers show no logo while the domain's DMARC record does not keep forged mail out",
      cause: 'dmarc.policy',
    },
  },
  'mta-sts.policy': {
    given: { dns: dnsOf(STS), http: policy('mail.example.org') },
    broken: {
      facts: { http: policy('mx.example.net') },
      verdict: 'fail',
      says: 'The MTA-STS policy of example.org does not name its mail host mail.example.org',
      fix: 'tab MTA-STS',
    },
    unknown: { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF },
  },
  'tls-rpt.record': {
    given: { dns: dnsOf({ 'TXT _smtp._tls.example.org': [txt('v=TLSRPTv1; rua=mailto:postmaster@example.org')] }) },
    broken: {
      facts: { dns: dnsOf({ 'TXT _smtp._tls.example.org': [txt('v=TLSRPTv1; rua=postmaster@example.org')] }) },
      verdict: 'warn',
      says: '_smtp._tls.example.org',
      fix: '"v=TLSRPTv1; rua=mailto:postmaster@example.org"',
    },
    unknown: { facts: { dns: { ...dnsOf(), ask: lost } }, says: BROKE_OFF },
  },
  'tls-rpt.seen': {
    broken: {
      facts: {
        reports: reportsOf(undefined, [
          {
            sender: 'google.com',
            policy: 'sts',
            result: 'certificate-expired',
            host: 'mail.example.org',
            sessions: 3,
            reason: undefined,
          },
        ]),
      },
      verdict: 'fail',
      says: 'google.com could not deliver to mail.example.org encrypted in 3 sessions: the certificate had expired',
      fix: 'mailproof example.org --only tls.expiry',
    },
    unknown: { facts: { reports: { read: lost } }, says: BROKE_OFF },
  },
};
