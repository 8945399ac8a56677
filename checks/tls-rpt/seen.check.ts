/** What senders met when they wanted to deliver encrypted, by TLS reports. */
import { say, type Text } from '../../common/say.ts';
import type { TlsFailure } from '../../fixtures/reports/types.ts';
import { dayOf } from '../knowledge/report-period.ts';
import { excerpt } from '../knowledge/text.ts';
import { check } from './area.ts';

/** Kinds of failure that are told one by one; the rest is evidence. */
const MOST_KINDS = 20;

/** What the words of RFC 8460 §4.3 mean, and which check of ours proves it. */
const RESULTS: Readonly<Record<string, { readonly means: Text; readonly checks: string }>> = {
  'starttls-not-supported': { means: say`the server offered no STARTTLS`, checks: 'smtp.starttls' },
  'certificate-host-mismatch': { means: say`the certificate does not cover the mail host's name`, checks: 'tls.names' },
  'certificate-not-trusted': { means: say`the certificate is trusted by nobody`, checks: 'tls.trust' },
  'certificate-expired': { means: say`the certificate had expired`, checks: 'tls.expiry' },
  'validation-failure': { means: say`TLS failed for a reason that the sender does not name`, checks: 'tls' },
  'tlsa-invalid': { means: say`the TLSA record does not fit the certificate`, checks: 'dns.tlsa' },
  'dnssec-invalid': { means: say`the zone's DNSSEC signatures do not validate`, checks: 'dns.dnssec' },
  'dane-required': { means: say`the sender demands TLSA records, and found none`, checks: 'dns.tlsa' },
  'sts-policy-fetch-error': { means: say`the MTA-STS policy could not be fetched`, checks: 'mta-sts.policy' },
  'sts-policy-invalid': { means: say`the MTA-STS policy is invalid`, checks: 'mta-sts.policy' },
  'sts-webpki-invalid': {
    means: say`the web server that has the MTA-STS policy shows a bad certificate`,
    checks: 'mta-sts.policy',
  },
};

check(
  {
    id: 'tls-rpt.seen',
    title: say`Senders reached the server encrypted`,
    failure: say`Mail to the domain is held back, because senders could not deliver it encrypted`,
    weight: 'required',
    why: say`Senders that honour MTA-STS or DANE keep mail back rather than deliver it without valid encryption, and report that once a day. Nobody else tells of mail that never arrived.`,
    fix: ({ domain }) =>
      say`See what is wrong with the server's encryption:\nmailproof ${domain} --only tls --only mta-sts --only dns.tlsa`,
    references: ['RFC 8460 §4.3'],
  },
  async ({ reports, sure, claim, doubt, exempt, evidence, plan }) => {
    const { tls, unread } = sure(await reports.read());
    evidence('reports', { ...tls, from: dayOf(tls.from), to: dayOf(tls.to) });
    for (const { name, reason } of unread) doubt({ reason: say`${name}: ${reason}` });
    if (tls.reports === 0) {
      if (unread.length === 0) exempt(say`No TLS report is among the files`);
      return;
    }
    const good = say`Senders delivered encrypted in ${tls.succeeded} sessions, and failed in ${tls.failed}`;
    if (tls.failed === 0) claim(true, { good, bad: good });
    for (const failure of tls.failures.slice(0, MOST_KINDS)) {
      const { checks } = meaningOf(failure);
      claim(false, {
        good,
        bad: sentenceOf(failure),
        ...(failure.reason === undefined ? {} : { observed: excerpt(failure.reason) }),
        fix: say`Whether that is still so, this tells:\nmailproof ${plan.domain} --only ${checks}`,
      });
    }
    if (tls.failed > 0 && tls.failures.length === 0)
      claim(false, { good, bad: say`${tls.failed} sessions failed, and the reports do not say why` });
  },
);

function meaningOf({ result }: TlsFailure): { readonly means: Text; readonly checks: string } {
  return Object.hasOwn(RESULTS, result) ? (RESULTS[result] ?? UNKNOWN) : UNKNOWN;
}

const UNKNOWN = { means: say`TLS failed`, checks: 'tls' };

function sentenceOf(failure: TlsFailure): Text {
  const { sender, host, sessions, result } = failure;
  const { means } = meaningOf(failure);
  return host === undefined
    ? say`${excerpt(sender)} could not deliver encrypted in ${sessions} sessions: ${means} (${excerpt(result)})`
    : say`${excerpt(sender)} could not deliver to ${excerpt(host)} encrypted in ${sessions} sessions: ${means} (${excerpt(result)})`;
}
