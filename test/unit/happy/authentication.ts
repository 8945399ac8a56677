/** What a receiver computes of a healthy server's mail: SPF of an address, DKIM and DMARC of a message. */
import { known } from '../../../common/fact.ts';
import type {
  Authenticator,
  DkimSignature,
  DmarcEvaluation,
  Spf,
  SpfOutcome,
} from '../../../fixtures/authentication-types.ts';

/** SPF that says the same of every address. */
export function spfOf(changes: Partial<SpfOutcome> = {}): Spf {
  return {
    evaluate: async () =>
      known({ result: 'pass', comment: '', lookups: 1, voids: 0, questions: ['TXT example.org'], ...changes }),
  };
}

/** The domain's own signature, which is valid. */
export function signatureOf(changes: Partial<DkimSignature> = {}): DkimSignature {
  return {
    domain: 'example.org',
    selector: 'dkim',
    algorithm: 'rsa-sha256',
    result: known('pass'),
    flaw: undefined,
    comment: '',
    testing: false,
    uncovered: 0,
    ...changes,
  };
}

/** Every message is signed so, and passes DMARC by that. */
export function authenticatorOf(
  signatures: readonly DkimSignature[] = [signatureOf()],
  changes: Partial<DmarcEvaluation> = {},
): Authenticator {
  return {
    signatures: async () => known(signatures),
    seals: async () => known(undefined),
    dmarc: async () =>
      known({
        result: 'pass',
        policy: 'quarantine',
        policyDomain: 'example.org',
        aligned: { dkim: 'example.org', spf: undefined },
        ...changes,
      }),
  };
}
