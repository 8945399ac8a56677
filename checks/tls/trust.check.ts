/** TLS: the certificate is trusted, and why it is not. */
import { say, type Text } from '../../common/say.ts';
import type { TlsSession } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import { excerpt } from '../knowledge/text.ts';
import { everyCertificate, leafOf, levelOf, sessionsText } from '../reach/sessions.ts';
import { ASK_ACME, RELOAD } from './renewal.ts';

check(
  {
    id: 'tls.trust',
    title: say`The certificate is trusted by everybody`,
    failure: say`Delta Chat refuses to connect`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    guide: 'install-mailcow',
    why: say`Delta Chat only connects where the certificate was issued by an authority that all devices know, such as Let's Encrypt. With any other certificate nobody can log in, although the app may blame the password.`,
    fix: () => ASK_ACME,
    references: ['RFC 5280 §6', 'RFC 8446 §4.4.2'],
  },
  async (bench) => {
    const groups = await everyCertificate(bench);
    bench.evidence('certificates', groups.map(described));
    for (const sessions of groups) {
      const [first] = sessions;
      if (first === undefined) continue;
      const distrust = first.trusted ? undefined : distrustOf(first);
      bench.claim(first.trusted, {
        good: say`The certificate of ${sessionsText(sessions)} is trusted`,
        bad: say`The certificate of ${sessionsText(sessions)} ${distrust?.words ?? ''}`,
        ...(first.problem === undefined
          ? {}
          : { observed: `${first.problem}, issuer: ${excerpt(leafOf(first)?.issuer ?? '')}` }),
        level: levelOf(sessions),
        ...(distrust?.fix === undefined ? {} : { fix: distrust.fix }),
      });
    }
  },
);

/** For evidence. */
function described(sessions: readonly TlsSession[]): unknown {
  return {
    where: sessions.map(({ serverName, where }) => `${serverName} at ${where}`),
    chain: sessions[0]?.chain.map(({ subject, issuer, validFrom, validTo, fingerprint, keyType }) => ({
      subject,
      issuer,
      validFrom,
      validTo,
      fingerprint,
      keyType,
    })),
    names: sessions[0]?.chain[0]?.names,
  };
}

interface Distrust {
  /** The end of a sentence whose subject is the certificate. */
  readonly words: Text;
  readonly fix?: Text;
}

/** mailcow's generate_config.sh makes a certificate of its own, to be used until there is a real one: O=mailcow. */
const SNAKE_OIL = /(^|, )O=mailcow(,|$)/i;

/** OpenSSL's words for a path that breaks off. */
const BROKEN_PATH = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
]);
const REPLACE = say`In the folder mailcow-dockerized, let mailcow make a new key and get a certificate for it:\nsudo mv data/assets/ssl/key.pem data/assets/ssl/key.pem.old\n${ASK_ACME}`;
const ELSEWHERE = say`Get a certificate from Let's Encrypt, as mailcow does by itself where SKIP_LETS_ENCRYPT=n stands in mailcow.conf. ${ASK_ACME}`;

/** What OpenSSL finds wrong with a certificate although its path is whole: the end of the sentence, and what to do. */
const FLAWS: Readonly<Record<string, Distrust | undefined>> = {
  EE_KEY_TOO_SMALL: {
    words: say`is too weak: its RSA key has fewer than 2048 bits, which programs no longer accept`,
    fix: REPLACE,
  },
  CA_KEY_TOO_SMALL: {
    words: say`comes from an authority whose RSA key has fewer than 2048 bits, which programs no longer accept`,
    fix: ELSEWHERE,
  },
  CA_MD_TOO_WEAK: {
    words: say`is too weak: it, or the certificate of its issuer, is signed by SHA-1 or MD5, which programs no longer accept`,
    fix: ELSEWHERE,
  },
  PERMITTED_VIOLATION: {
    words: say`comes from an authority that may not issue certificates for this name`,
    fix: ELSEWHERE,
  },
  UNHANDLED_CRITICAL_EXTENSION: {
    words: say`holds something marked as critical that programs do not know, so that they must refuse it`,
    fix: ELSEWHERE,
  },
  INVALID_PURPOSE: { words: say`is not meant for servers (its extended key usage says so)`, fix: ELSEWHERE },
  CERT_REJECTED: { words: say`is refused by OpenSSL, which does not tell why` },
};

function distrustOf({ chain, problem = '' }: TlsSession): Distrust {
  const [leaf] = chain;
  if (leaf === undefined) return { words: say`cannot be read` };
  if (SNAKE_OIL.test(leaf.issuer)) {
    return {
      words: say`is the placeholder that mailcow made for itself; mailcow has not got a real one from Let's Encrypt yet`,
    };
  }
  if (leaf.selfSigned) return { words: say`is signed by itself and by no authority` };
  const flaw = Object.hasOwn(FLAWS, problem) ? FLAWS[problem] : undefined;
  if (flaw !== undefined) return flaw;
  if (chain.length === 1 && BROKEN_PATH.has(problem)) {
    return {
      words: say`is sent alone: the intermediate certificate of its issuer, which connects it to a trusted authority, is missing`,
      fix: COMPLETE,
    };
  }
  return { words: say`leads to no authority that devices know` };
}

const COMPLETE = say`In the folder mailcow-dockerized, append the intermediate certificate of the issuer to the server's own, in data/assets/ssl/cert.pem (first your certificate, then the intermediate one; your issuer calls that file "fullchain" or "bundle"). ${RELOAD}`;
