/**
 * What each check must say, by what the ports do that its card says it asks: the worst of what each port alone would
 * make it say. Where no rule says more, it may say that it does not know.
 */
import { matches } from '../../../checks/words/select.ts';
import { reachOwner } from '../../../checks/reach/owners.ts';
import type { Asked } from '../../../checks/words/card.ts';
import { PORTS, SERVICES, type ServiceName } from '../../../common/services.ts';
import type { Report } from '../../../reporters/report.ts';
import type { Verdict } from '../../../reporters/verdict.ts';
import { askedBy, askersOf, definitionOf } from '../../cards.ts';
import type { HostilePlace } from '../blueprint.ts';
import { MAILADM_PORT } from '../services.ts';
import { behaviourOf } from './misbehave.ts';

/** Stands for mailadm as the web server passes requests on to it. */
const BEHIND = 0;

interface Rule {
  readonly port: number;
  /** On `what at step`. */
  readonly when: RegExp;
  /** `amiss`: anything but good; of advice, the verdict is always good, and what it says is not. */
  readonly verdict: Verdict | 'amiss';
  readonly checks: readonly string[];
}

/** What a check must know of a service to judge anything, it cannot know of one that does not get that far. */
function waitingFor(service: ServiceName): readonly string[] {
  const { protocol } = SERVICES[service];
  const owner = reachOwner(SERVICES[service]).cause;
  return askersOf(service).filter((id) => id !== owner && (matches(id, 'tls') || matches(id, protocol)));
}

const TLS = askersOf('https').filter((id) => matches(id, 'tls'));
const RECIPIENTS = ['smtp.relay', 'smtp.recipients', 'dmarc.reports'];
const NO_SMTP = [...waitingFor('smtp'), ...RECIPIENTS];
const NO_SUBMISSIONS = waitingFor('submissions');
const NO_SUBMISSION = waitingFor('submission');
const NO_IMAP = waitingFor('imap');
const NO_IMAPS = waitingFor('imaps');
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
  rule(25, / at (MAIL|RCPT) in TLS$/, 'fail', 'smtp.reachable'),
  rule(143, / at (connection|greeting)$/, 'inconclusive', ...NO_IMAP),
  rule(143, / at (connection|greeting|CAPABILITY)$/, 'fail', 'imap.reachable'),
  rule(143, / at CAPABILITY$/, 'inconclusive', ...NO_IMAP),
  rule(143, / at handshake$|^reset at STARTTLS$/, 'inconclusive', ...TLS),
  rule(143, / at handshake$|^(reset|repetition) at STARTTLS$/, 'fail', 'imap.starttls'),
  rule(465, / at (connection|greeting|EHLO in TLS)$/, 'inconclusive', ...NO_SUBMISSIONS),
  rule(465, / at (connection|greeting|EHLO in TLS)$/, 'fail', 'smtp.submission'),
  rule(587, / at (connection|EHLO)$/, 'inconclusive', ...NO_SUBMISSION),
  // Where port 465 is of use, this one is spare.
  rule(587, / at (connection|EHLO)$/, 'warn', 'smtp.submission'),
  // The second look does without.
  rule(587, / at MAIL$/, 'inconclusive', 'smtp.auth'),
  rule(587, / at (handshake|STARTTLS)$/, 'fail', 'smtp.starttls'),
  rule(587, / at handshake$|^endless line at STARTTLS$/, 'inconclusive', ...TLS),
  rule(993, / at connection$/, 'inconclusive', ...NO_IMAPS),
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
  // These ask there, and need none of it where others answer.
  rule(25, /./, 'pass', 'spf.helo'),
  rule(80, /./, 'pass', 'tls.expiry'),
  rule(443, /./, 'pass', 'server.reachable', 'pop3.closed'),
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
  const seen = places.filter((place) => isAsked(id, lookedAt(place)));
  const verdicts = seen.flatMap((place) => verdictsFor(id, place));
  // What was not asked for stays so, unless it was asked, and only its answer left nothing to judge.
  const { needs, deep } = definitionOf(id).card;
  const lacksNeed = usual === 'exempt' && (needs ?? deep) !== undefined;
  if (seen.length === 0 || lacksNeed || (usual === 'exempt' && verdicts.length === 0)) return [usual];
  if (verdicts.length === 0) return [usual, 'inconclusive'];
  const worst = verdicts.reduce((one, other) => (BADNESS.indexOf(other) > BADNESS.indexOf(one) ? other : one), usual);
  return worst === 'amiss' ? AMISS : [worst];
}

/** Of what a check does not ask, nothing hostile may change its verdict. */
function isAsked(id: string, port: number): boolean {
  const asked = askedBy(id);
  if (port === BEHIND) return matches(id, 'mailadm') && asked.includes('https');
  return asked.some((what) => portOf(what) === port);
}

function portOf(what: Asked): number {
  return what in SERVICES ? SERVICES[what as ServiceName].port : PORTS[what as keyof typeof PORTS];
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
