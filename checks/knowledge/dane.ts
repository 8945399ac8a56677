/**
 * DANE for SMTP (RFC 6698, RFC 7671, RFC 7672): whether TLSA records match the certificates that a mail host presents.
 */
import { createHash, X509Certificate } from 'node:crypto';
import type { RecordData } from '../../fixtures/dns/types.ts';
import { SERVICES } from '../../common/services.ts';
import { say, type Text } from '../../common/say.ts';
import type { Certificate } from '../../fixtures/senses.ts';

export type TlsaRecord = RecordData['TLSA'];
/** DER of a certificate and of its public key, hexadecimal. */
export type ChainLink = Pick<Certificate, 'der' | 'publicKey'>;

export interface TlsaMatch {
  readonly record: TlsaRecord;
  /** Why SMTP senders skip the record; undefined where they use it. */
  readonly unusable: Text | undefined;
  readonly matches: boolean;
}

export interface DaneVerdict {
  /**
   * `none`: no records. `match`: one usable record matches, which suffices. `mismatch`: senders that check DANE do not
   * deliver. `unusable`: senders insist on TLS and check nothing (RFC 7672 §2.2; so does Postfix 3.7.11, for usages 0
   * and 1 and for digests that cannot be, seen on 2026-11-29).
   */
  readonly state: 'none' | 'match' | 'mismatch' | 'unusable';
  readonly rows: readonly TlsaMatch[];
  /**
   * Whether the name in the certificate counts: only where nothing but trust anchors matches; DANE-EE ignores name and
   * expiry (RFC 7672 §3.1.1, §3.1.2).
   */
  readonly needsName: boolean;
}

/** RFC 7218: the values by their names. */
const DANE_TA = 2;
const DANE_EE = 3;
const FULL_CERTIFICATE = 0;
const PUBLIC_KEY = 1;
const DIGESTS: Readonly<Record<number, { readonly algorithm: string; readonly digits: number }>> = {
  1: { algorithm: 'sha256', digits: 64 },
  2: { algorithm: 'sha512', digits: 128 },
};

/** The name that TLSA records of a mail host stand at (RFC 7672 §2.1.2). */
export function tlsaName(host: string): string {
  return `_${SERVICES.smtp.port}._tcp.${host}`;
}

/** The data of the record that mailcow suggests for a certificate: DANE-EE, public key, SHA-256. */
export function tlsaDataFor(certificate: ChainLink): string {
  return `${DANE_EE} ${PUBLIC_KEY} 1 ${createHash('sha256').update(certificate.publicKey, 'hex').digest('hex')}`;
}

/**
 * Judges records against a chain as presented, the server's own certificate first. That the records are signed is for
 * the caller to know.
 */
export function judgeDane(records: readonly TlsaRecord[], chain: readonly ChainLink[]): DaneVerdict {
  const rows = records.map((record): TlsaMatch => {
    const unusable = whyUnusable(record);
    return { record, unusable, matches: unusable === undefined && matchesChain(record, chain) };
  });
  const matching = rows.filter((row) => row.matches);
  const usable = rows.some((row) => row.unusable === undefined);
  const state = rows.length === 0 ? 'none' : matching.length > 0 ? 'match' : usable ? 'mismatch' : 'unusable';
  return { state, rows, needsName: matching.length > 0 && matching.every((row) => row.record.usage === DANE_TA) };
}

/** Whether delivery depends on the server's own key: no record of an issuer matches beside it. */
export function hangsOnKey({ state, rows }: DaneVerdict): boolean {
  return state === 'match' && rows.every(({ matches, record }) => !matches || record.usage === DANE_EE);
}

/** Whether a record that senders use is of another key than the present one (RFC 7671 §8.1). */
export function isNextReady({ rows }: DaneVerdict): boolean {
  return rows.some(({ matches, unusable }) => !matches && unusable === undefined);
}

/**
 * RFC 7672 §3.1.3: usages 0 and 1 do not work for SMTP; RFC 7671 §4.1: unknown values make a record unusable, and so do
 * digests of a wrong length.
 */
function whyUnusable({ usage, selector, matching, data }: TlsaRecord): Text | undefined {
  if (usage === 0 || usage === 1) return say`Usage ${usage} is not for SMTP: senders skip the record; 3 1 1 is usual`;
  if (usage !== DANE_TA && usage !== DANE_EE) return say`Usage ${usage} is unknown to senders`;
  if (selector !== FULL_CERTIFICATE && selector !== PUBLIC_KEY) return say`Selector ${selector} is unknown to senders`;
  const digest = DIGESTS[matching];
  if (matching !== 0 && digest === undefined) return say`Matching type ${matching} is unknown to senders`;
  const digits = data.length;
  if (digest !== undefined && digits !== digest.digits)
    return say`The digest has ${digits / 2} bytes instead of ${digest.digits / 2}`;
  return digits === 0 ? say`The record holds no data` : undefined;
}

/**
 * RFC 7671 §5.1, §5.2: DANE-EE looks at the server's certificate only; DANE-TA at those that issued it, up the
 * presented chain.
 */
function matchesChain(record: TlsaRecord, chain: readonly ChainLink[]): boolean {
  const candidates = record.usage === DANE_EE ? chain.slice(0, 1) : issuingPath(chain);
  return candidates.some((certificate) => matchesCertificate(record, certificate));
}

function matchesCertificate({ selector, matching, data }: TlsaRecord, certificate: ChainLink): boolean {
  const chosen = selector === FULL_CERTIFICATE ? certificate.der : certificate.publicKey;
  const digest = DIGESTS[matching];
  const found = digest === undefined ? chosen : createHash(digest.algorithm).update(chosen, 'hex').digest('hex');
  return found !== '' && found.toLowerCase() === data.toLowerCase();
}

/** The server's certificate and, from it upwards, each presented certificate that really signed the one before. */
function issuingPath(chain: readonly ChainLink[]): readonly ChainLink[] {
  const rest = [...chain];
  const path: ChainLink[] = [];
  let current = rest.shift();
  while (current !== undefined) {
    path.push(current);
    const below: ChainLink = current;
    const next = rest.findIndex((candidate) => hasSigned(candidate, below));
    current = next === -1 ? undefined : rest.splice(next, 1)[0];
  }
  return path;
}

function hasSigned(issuer: ChainLink, subject: ChainLink): boolean {
  try {
    const [above, below] = [
      new X509Certificate(Buffer.from(issuer.der, 'hex')),
      new X509Certificate(Buffer.from(subject.der, 'hex')),
    ];
    return below.checkIssued(above) && below.verify(above.publicKey);
  } catch {
    return false;
  }
}
