/**
 * What each check must say, by what the ports do that it looks at: the worst of what each port alone would make it say.
 */
import { matches } from '../../../checks/court/select.ts';
import type { Report } from '../../../reporters/report.ts';
import type { Verdict } from '../../../reporters/verdict.ts';
import type { HostilePlace } from '../blueprint.ts';
import { MAILADM_PORT } from '../services.ts';
import { behaviourOf } from './misbehave.ts';

/** Stands for mailadm as the web server passes requests on to it. */
const BEHIND = 0;

/** Of checks that are not named here, no hostile port may change the verdict. */
const WATCHED: Readonly<Record<string, readonly number[]>> = {
  'tls.*': [25, 143, 465, 587, 993, 443],
  'dns.ipv6': [25, 80, 143, 465, 587, 993, 443],
  'dns.caa': [25, 143, 465, 587, 993, 443],
  'dns.tlsa': [25],
  'dns.srv': [143, 465, 587, 993, 443],
  'rdns.name': [25],
  'dmarc.reports': [25],
  'smtp.reachable': [25],
  'smtp.relay': [25],
  'smtp.recipients': [25],
  'smtp.vrfy': [25],
  'smtp.submission': [465, 587],
  'smtp.starttls': [25, 587],
  'smtp.auth': [25, 587],
  'smtp.auth-port': [25],
  'smtp.greeting': [25, 465, 587],
  'smtp.size': [25, 465, 587],
  'imap.reachable': [143, 993],
  'imap.starttls': [143],
  'imap.plaintext': [143],
  'http.redirect': [80],
  'http.new-email': [80],
  'http.acme': [80, 443],
  'http.interface': [443],
  'http.hsts': [443],
  'autoconfig.*': [143, 465, 587, 993, 443],
  'autodiscover.document': [443],
  'mta-sts.policy': [443],
  'mailadm.endpoint': [443, BEHIND],
  'mailadm.token': [443, BEHIND],
  'mailadm.port': [MAILADM_PORT],
};

interface Rule {
  readonly port: number;
  /** On `what at step`. */
  readonly when: RegExp;
  /** `amiss`: anything but good; of advice, the verdict is always good, and what it says is not. */
  readonly verdict: Verdict | 'amiss';
  readonly checks: readonly string[];
}

const TLS = ['tls.trust', 'tls.names', 'tls.expiry', 'tls.same', 'tls.versions'];
const RECIPIENTS = ['smtp.relay', 'smtp.recipients', 'dmarc.reports'];
const NO_SMTP = [
  ...TLS,
  ...RECIPIENTS,
  'smtp.starttls',
  'smtp.auth',
  'smtp.auth-port',
  'smtp.greeting',
  'smtp.size',
  'smtp.vrfy',
];
const NO_SUBMISSION = [...TLS, 'smtp.starttls', 'smtp.auth', 'smtp.greeting', 'smtp.size'];
const NO_IMAP = [...TLS, 'imap.starttls', 'imap.plaintext'];
/** Nothing that an HTTP client could take for an answer. */
const NO_ANSWER =
  /^(silence|reset|close|endless (line|headers?|status|continue)|noise|drip|plain text|switch|contradiction|slow body) at/;

const RULES: readonly Rule[] = [
  rule(25, / at (connection|greeting)$/, 'inconclusive', ...NO_SMTP),
  rule(25, / at (connection|greeting|EHLO|EHLO in TLS)$/, 'fail', 'smtp.reachable'),
  rule(25, / at EHLO$/, 'inconclusive', ...NO_SMTP),
  rule(25, / at handshake$|^reset at STARTTLS$/, 'inconclusive', ...TLS),
  rule(25, / at handshake$|^(reset|repetition) at STARTTLS$/, 'fail', 'smtp.starttls'),
  // What is offered over TLS is not known, or is offered in clear already, which smtp.auth owns.
  rule(25, / at (handshake|EHLO in TLS)$|^reset at STARTTLS$|^strings/, 'inconclusive', 'smtp.auth-port'),
  rule(25, / at (EHLO|MAIL|RCPT) in TLS$/, 'inconclusive', ...RECIPIENTS),
  rule(143, / at (connection|greeting)$/, 'inconclusive', ...NO_IMAP),
  rule(143, / at (connection|greeting|CAPABILITY)$/, 'fail', 'imap.reachable'),
  rule(143, / at CAPABILITY$/, 'inconclusive', ...NO_IMAP),
  rule(143, / at handshake$|^reset at STARTTLS$/, 'inconclusive', ...TLS),
  rule(143, / at handshake$|^(reset|repetition) at STARTTLS$/, 'fail', 'imap.starttls'),
  rule(465, / at (connection|greeting|EHLO in TLS)$/, 'inconclusive', ...TLS, 'smtp.greeting', 'smtp.size'),
  rule(465, / at (connection|greeting|EHLO in TLS)$/, 'fail', 'smtp.submission'),
  rule(587, / at (connection|EHLO)$/, 'inconclusive', ...NO_SUBMISSION),
  // Where port 465 is of use, this one is spare.
  rule(587, / at (connection|EHLO)$/, 'warn', 'smtp.submission'),
  // The second look does without.
  rule(587, / at MAIL$/, 'inconclusive', 'smtp.auth'),
  rule(587, / at (handshake|STARTTLS)$/, 'fail', 'smtp.starttls'),
  rule(587, / at handshake$|^endless line at STARTTLS$/, 'inconclusive', ...TLS),
  rule(993, / at connection$/, 'inconclusive', ...TLS),
  rule(993, / at (connection|greeting)$/, 'fail', 'imap.reachable'),
  rule(80, NO_ANSWER, 'inconclusive', 'http.redirect', 'http.new-email'),
  rule(80, NO_ANSWER, 'warn', 'http.acme'),
  rule(80, /^(gigabyte|gzip|endless chunks)/, 'warn', 'http.redirect', 'http.acme'),
  rule(80, /^(redirect|strings)/, 'amiss', 'http.redirect', 'http.acme'),
  rule(443, NO_ANSWER, 'fail', 'http.interface'),
  rule(443, NO_ANSWER, 'inconclusive', 'autoconfig.document'),
  rule(443, /./, 'amiss', 'mailadm.endpoint', 'autoconfig.document', 'autodiscover.document', 'http.hsts'),
  // Settings, though with a server that there cannot be.
  rule(443, /^(?!evil xml)/, 'amiss', 'autoconfig.discovery'),
  rule(443, /^certificate/, 'fail', 'tls.trust'),
  rule(443, /^certificate/, 'warn', 'tls.same'),
  rule(443, /^certificate/, 'inconclusive', 'tls.names'),
  rule(
    443,
    /bomb|entity|^(gzip|deflate|deep|many|evil|endless chunks)/,
    'fail',
    'mailadm.endpoint',
    'autoconfig.document',
  ),
  rule(443, /^(silence|reset|close|endless line|noise|drip|plain text) at/, 'inconclusive', ...TLS),
  rule(BEHIND, /^(?!huge reason|evil reason)/, 'fail', 'mailadm.endpoint'),
  rule(MAILADM_PORT, /./, 'warn', 'mailadm.port'),
];
/** On whatever port: a certificate of nobody's making, and a server that calls itself names. */
const SAID: readonly Omit<Rule, 'port'>[] = [
  { when: /^certificate/, verdict: 'fail', checks: ['tls.trust'] },
  { when: /^certificate/, verdict: 'warn', checks: ['tls.same'] },
  { when: /^certificate/, verdict: 'inconclusive', checks: ['tls.names'] },
  { when: /^strings/, verdict: 'warn', checks: ['smtp.greeting'] },
  { when: /^strings/, verdict: 'fail', checks: ['smtp.auth'] },
];

const HONEST_ELSE = /^(strings|certificate)$/;
const WEB: ReadonlySet<number> = new Set([80, 443, MAILADM_PORT]);

function rule(port: number, when: RegExp, verdict: Rule['verdict'], ...checks: string[]): Rule {
  return { port, when, verdict, checks };
}

const BADNESS: readonly Rule['verdict'][] = ['pass', 'exempt', 'inconclusive', 'amiss', 'warn', 'fail'];
const AMISS: readonly Verdict[] = ['inconclusive', 'warn', 'fail'];

/** What differs from the expectation, a line each. */
export function surprises(report: Report, healthy: Report, places: readonly HostilePlace[]): string[] {
  return report.checks.flatMap(({ id, verdict, findings, reason, cause, evidence }) => {
    // What has one root with others waits for the check that says it; what it saw by itself is kept.
    const waits = verdict === 'inconclusive' && evidence['seen'] !== undefined && hasFailed(report, cause);
    if (waits) return [];
    const usual = healthy.checks.find((check) => check.id === id)?.verdict ?? 'broken';
    const allowed = allowedFor(id, usual, places);
    const advised = allowed === AMISS && verdict === 'pass' && findings.length > 0;
    return allowed.includes(verdict) || advised
      ? []
      : [
          [
            `${id}: ${verdict}, not ${allowed.join(' or ')}`,
            reason ?? findings.map(({ message }) => message).join(' | '),
          ].join(': '),
        ];
  });
}

function hasFailed({ checks }: Report, id: string | undefined): boolean {
  return checks.some((check) => check.id === id && check.verdict === 'fail');
}

function allowedFor(id: string, usual: Verdict, places: readonly HostilePlace[]): readonly Verdict[] {
  const watched = Object.entries(WATCHED).find(([pattern]) => matches(id, pattern))?.[1] ?? [];
  const seen = places.filter((place) => watched.includes(lookedAt(place)));
  if (seen.length === 0 || usual === 'exempt') return [usual];
  const verdicts = seen.flatMap((place) => verdictsFor(id, place));
  if (verdicts.length === 0) return [usual, 'inconclusive'];
  const worst = verdicts.reduce((one, other) => (BADNESS.indexOf(other) > BADNESS.indexOf(one) ? other : one), usual);
  return worst === 'amiss' ? AMISS : [worst];
}

function lookedAt({ host, port }: HostilePlace): number {
  return host === 'bridge' ? BEHIND : port;
}

function verdictsFor(id: string, place: HostilePlace): readonly Rule['verdict'][] {
  const { what, at } = behaviourOf(place.behaviour);
  const rules: readonly Omit<Rule, 'port'>[] =
    HONEST_ELSE.test(what) && !WEB.has(place.port) ? SAID : RULES.filter(({ port }) => port === lookedAt(place));
  return rules
    .filter(({ when, checks }) => when.test(`${what} at ${at}`) && checks.includes(id))
    .map(({ verdict }) => verdict);
}
