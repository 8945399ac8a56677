/** Two things wrong at once: neither may hide the other, unless the first leaves nothing to be seen of the second. */
import type { Ring } from './fault.ts';

export interface Pair {
  readonly faults: readonly [string, string];
  /** Alarms that legitimately cannot ring while the other thing is wrong, and what the check says instead. */
  readonly hidden?: Readonly<Record<string, Ring>>;
}

export const PAIRS: readonly Pair[] = [
  { faults: ['spf-missing', 'dkim-missing'] },
  { faults: ['dmarc-missing', 'spf-pass-all'] },
  { faults: ['tls-expired', 'smtp-relay'] },
  { faults: ['tls-no-name-of-mailadm', 'tls-expires-soon'] },
  { faults: ['dns-mx-backup', 'smtp-catch-all'] },
  { faults: ['imap-closed', 'smtp-no-postmaster'] },
  { faults: ['smtp-greeting-other-name', 'rdns-generic'] },
  { faults: ['mailadm-port-open', 'ports-database-open'] },
  { faults: ['http-clear', 'http-hsts-absent'] },
  { faults: ['autoconfig-port', 'autodiscover-error'] },
  { faults: ['dns-wildcard', 'dns-mailadm-ipv4-only'] },
  { faults: ['smtp-auth-in-clear', 'imap-plaintext'] },
  { faults: ['smtp-no-starttls', 'tls-old-versions-web'] },
  { faults: ['pop3-open', 'sieve-open'] },
  { faults: ['reputation-listed', 'reputation-domain-listed'] },
  { faults: ['dkim-short-key', 'dmarc-none'] },
  { faults: ['dns-caa-nobody', 'tls-expires-soon'] },
  { faults: ['mta-sts-two-records', 'tls-rpt-no-address'] },
  { faults: ['smtp-size-small', 'smtp-vrfy'] },
  { faults: ['smtp-relay', 'smtp-closed-ipv6'] },
  { faults: ['mailadm-down', 'http-redirect-temporary'] },
  { faults: ['dns-nameserver-lame', 'dns-mx-backup'] },
  { faults: ['spf-many-lookups', 'dkim-testing'] },
  { faults: ['http-port-closed', 'autoconfig-absent'] },
  { faults: ['imap-dovecot-down', 'spf-neutral'] },
  { faults: ['smtp-postfix-down', 'imap-no-tls'] },
  { faults: ['dns-srv-no-host', 'dns-tlsa-stale'] },
  { faults: ['rdns-missing', 'dmarc-reports-nobody'] },
  { faults: ['http-default-password', 'http-acme-forbidden'] },
  { faults: ['tls-self-signed', 'mailadm-port-open'] },
  { faults: ['smtp-filtered', 'dmarc-two-records'] },
  { faults: ['dns-ipv6-one-port', 'smtp-submission-closed'] },
  { faults: ['smtp-blocked-here', 'spf-missing'] },
  { faults: ['tls-incomplete-chain-mail', 'smtp-greeting-localhost'] },
  { faults: ['rdns-one-way', 'reputation-listed'] },
  { faults: ['mailadm-slash', 'autoconfig-user'] },
  { faults: ['dns-cache-stale', 'dkim-two-records'] },
  { faults: ['server-banned', 'dmarc-missing'] },
  // A root explains its consequences, and nothing else.
  { faults: ['smtp-milter-down-outside', 'spf-missing'] },
  { faults: ['smtp-milter-down-outside', 'imap-closed'] },
  { faults: ['smtp-database-down', 'smtp-greeting-other-name'] },
  { faults: ['smtp-disk-full', 'smtp-submission-closed'] },
  { faults: ['smtp-postfix-down', 'dkim-missing'] },
  { faults: ['http-duplicate-server', 'smtp-size-small'] },
];
