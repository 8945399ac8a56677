/**
 * A healthy server as the senses tell of it, with an account and without a way into it; any of it can be told
 * otherwise.
 */
import { exampleSettings } from '../../../bin/asked/example-settings.ts';
import { known } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { Settings } from '../../../common/settings.ts';
import type { Senses } from '../../../fixtures/senses.ts';
import { Timeline } from '../../../fixtures/timeline.ts';
import { authenticatorOf, spfOf } from './authentication.ts';
import { deltaChatOf } from './deltachat.ts';
import { dnsOf } from './dns.ts';
import { happyMail, happyTrials } from './mail.ts';
import { httpOf, imapOf, portsOf, relayOf, smtpOf, targetOf, tlsOf, vantageOf } from './net.ts';
import { reportsOf } from './reports.ts';
import { serverOf } from './server.ts';

/** What a test says instead: of a sense, what it changes. */
export type Facts = {
  readonly [Sense in keyof Senses]?: Senses[Sense] extends object ? Partial<Senses[Sense]> : Senses[Sense];
};

/** 2026-11-22 12:00 UTC, unless a test tells another time. */
const NOW = '2026-11-22T12:00:00.000Z';

/** The senses of a healthy server, changed. */
export function happySenses(facts: Facts = {}): Senses {
  const now = facts.now ?? NOW;
  const settings: Settings = {
    ...exampleSettings(),
    ...facts.settings,
  };
  const changed: { readonly [Sense in keyof Senses]: Senses[Sense] } = {
    settings,
    target: { ...targetOf(settings), ...facts.target },
    dns: { ...dnsOf(), ...facts.dns },
    vantage: { ...vantageOf(), ...facts.vantage },
    ports: { ...portsOf(), ...facts.ports },
    tls: { ...tlsOf(), ...facts.tls },
    smtp: { ...smtpOf(), ...facts.smtp },
    imap: { ...imapOf(), ...facts.imap },
    http: { ...httpOf(), ...facts.http },
    relay: { ...relayOf(), ...facts.relay },
    clocks: { others: async () => known(0), ...facts.clocks },
    spf: { ...spfOf(), ...facts.spf },
    authenticator: { ...authenticatorOf(), ...facts.authenticator },
    mail: { ...happyMail(), ...facts.mail },
    trials: { ...happyTrials(), ...facts.trials },
    server: { ...serverOf({ missing: () => say`There is no way into the server` }), ...facts.server },
    deltachat: { ...deltaChatOf({ missing: () => say`Not asked for` }), ...facts.deltachat },
    reports: { ...reportsOf(), ...facts.reports },
    timeline: new Timeline(),
    now,
    began: performance.now(),
    troubles: () => [],
    nonce: 'mailproof-nonce',
    remarks: async () => [],
    begin: () => undefined,
    hurry: () => undefined,
    close: async () => undefined,
  };
  return changed;
}
