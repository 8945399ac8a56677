/**
 * BIMI (draft-brand-indicators-for-message-identification): the record that names a domain's logo, the logo, and the
 * certificate that says whose it is.
 */
import { X509Certificate } from 'node:crypto';
import { say } from '../../common/say.ts';
import { advice, type Problem } from './problem.ts';
import { parseTags, startsWithVersion, tagValue } from './tags.ts';
import { excerpt } from './text.ts';

export interface BimiRecord {
  readonly records: readonly string[];
  /** Where the logo is; undefined where there is none that can be fetched. */
  readonly logo: URL | undefined;
  /** Where its certificate is. */
  readonly certificate: URL | undefined;
  /** Section 4.3: the domain says that it wants no logo shown. */
  readonly declined: boolean;
  readonly problems: readonly Problem[];
}

/** Section 4.2: the selector that receivers take where a message names none. */
export function bimiName(domain: string): string {
  return `default._bimi.${domain}`;
}

/** Reads the TXT texts there; without a problem and without a record there is no logo. */
export function findBimi(name: string, texts: readonly string[]): BimiRecord {
  const records = texts.filter((text) => startsWithVersion(text, 'BIMI1'));
  const nothing = { records, logo: undefined, certificate: undefined, declined: false };
  if (records.length > 1)
    return { ...nothing, problems: [advice(say`${name} has ${records.length} BIMI records, so receivers take none`)] };
  const [record] = records;
  if (record === undefined)
    return {
      ...nothing,
      problems: texts
        .slice(0, 1)
        .map((text) => advice(say`The record at ${name} does not begin with v=BIMI1: ${excerpt(text)}`)),
    };
  const list = parseTags(record);
  const place = tagValue(list, 'l');
  if (place === undefined)
    return { ...nothing, problems: [advice(say`The BIMI record at ${name} has no l=, the address of the logo`)] };
  const evidence = tagValue(list, 'a') ?? '';
  if (place === '' && evidence === '') return { ...nothing, declined: true, problems: [] };
  const [logo, certificate] = [encrypted(place), encrypted(evidence)];
  return {
    ...nothing,
    logo,
    certificate,
    problems: [
      ...(logo === undefined && place !== '' ? [notHttps('l', place)] : []),
      ...(certificate === undefined && evidence !== '' ? [notHttps('a', evidence)] : []),
    ],
  };
}

function encrypted(address: string): URL | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? url : undefined;
}

function notHttps(tag: 'l' | 'a', address: string): Problem {
  return advice(say`The BIMI record says ${`${tag}=${excerpt(address)}`}, which is no https address`);
}

/** Section 5.2 of the SVG profile's draft: 32 KB. */
const MOST_BYTES = 32 * 1024;

/** What keeps receivers from showing a logo that was fetched (SVG Tiny Portable/Secure). */
export function logoProblems(body: string, type: string | undefined): readonly Problem[] {
  const root = /<svg\b[^>]{0,4000}>/i.exec(body)?.[0];
  if (root === undefined) return [advice(say`What stands there is no SVG`)];
  const problems = [
    /^image\/svg\+xml\b/i.test(type ?? '')
      ? undefined
      : advice(
          say`The logo is served as ${type === undefined ? say`nothing in particular` : excerpt(type)}; it is image/svg+xml`,
        ),
    /\bbaseProfile\s*=\s*["']tiny-ps["']/.test(root) && /\bversion\s*=\s*["']1\.2["']/.test(root)
      ? undefined
      : advice(
          say`The logo does not say version="1.2" baseProfile="tiny-ps", the only kind of SVG that receivers take`,
        ),
    /<title[\s>]/i.test(body)
      ? undefined
      : advice(say`The logo has no <title>, without which receivers do not take it`),
    /<script[\s>]/i.test(body) ? advice(say`The logo holds a script, for which receivers refuse it`) : undefined,
    Buffer.byteLength(body) > MOST_BYTES
      ? advice(say`The logo is larger than 32 KB, which some receivers do not take`)
      : undefined,
  ];
  return problems.filter((problem) => problem !== undefined);
}

/**
 * What is wrong with the certificate that vouches for the logo.
 *
 * @param now ISO 8601
 */
export function markCertificateProblems(pem: string, domain: string, now: string): readonly Problem[] {
  const certificate = opened(pem);
  if (certificate === undefined) return [advice(say`What stands there is no certificate (PEM)`)];
  const until = certificate.validToDate;
  const names = (certificate.subjectAltName ?? '').toLowerCase().match(/(?<=dns:)[^,\s]+/g) ?? [];
  return [
    ...(until.getTime() > Date.parse(now)
      ? []
      : [advice(say`The certificate of the logo has run out (${until.toISOString().slice(0, 'yyyy-mm-dd'.length)})`)]),
    ...(names.some((name) => domain === name || domain.endsWith(`.${name}`))
      ? []
      : [advice(say`The certificate of the logo is not for ${domain}, but for ${excerpt(names.join(', '))}`)]),
  ];
}

/** The first certificate of a chain is the mark's own. */
function opened(pem: string): X509Certificate | undefined {
  const first = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.exec(pem)?.[0];
  try {
    return first === undefined ? undefined : new X509Certificate(first);
  } catch {
    return undefined;
  }
}
