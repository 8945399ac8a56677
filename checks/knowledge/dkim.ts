/**
 * DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463): the key, its strength, its flags, and the slips made when
 * pasting one.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { say, type Text } from '../../common/say.ts';
import { advice, recommended, required, type Problem } from './problem.ts';
import { miscased, parseTags, tagValue, type TagList } from './tags.ts';
import { excerpt, hasQuotes, typed } from './text.ts';

export interface DkimKey {
  readonly text: string;
  /** Lower case; `rsa` where not written. */
  readonly type: string;
  /**
   * The bytes of `p=` in canonical Base64: compare keys by this. '' where revoked, undefined where `p=` is missing or
   * no Base64.
   */
  readonly key: string | undefined;
  /** Bits of an RSA modulus, or 256 for Ed25519; undefined where the key cannot be read. */
  readonly bits: number | undefined;
  /** An empty `p=`: whatever is signed with it fails. */
  readonly revoked: boolean;
  /** `t=y`: receivers must not treat its mail better than unsigned mail. */
  readonly testing: boolean;
  /** `t=s`: no subdomains in `i=`. mailcow publishes it; it is fine. */
  readonly strict: boolean;
  /** About the record: with a required one it cannot be used. */
  readonly problems: readonly Problem[];
  /** About the key's strength and state, where it can be read. */
  readonly weaknesses: readonly Problem[];
}

export interface DkimSet {
  readonly records: readonly DkimKey[];
  /**
   * The one usable record; undefined where there are none, several (RFC 6376 §3.6.2.2 leaves the result open), or a
   * broken one.
   */
  readonly key: DkimKey | undefined;
  readonly problems: readonly Problem[];
}

/** RFC 8301 §3.2: verifiers must not accept less… */
const LEAST_RSA_BITS = 1024;
/** …and signers should use this at least. */
const GOOD_RSA_BITS = 2048;
/** RFC 8301 §3.2: verifiers need not handle more. */
const MOST_RSA_BITS = 4096;
/** RFC 8463 §4.2: an Ed25519 key is its bare bytes. */
const ED25519_BYTES = 32;
/** The same key wrapped as SubjectPublicKeyInfo, as OpenSSL prints it. */
const ED25519_WRAPPED_BYTES = 44;
/** One character-string of a TXT record (RFC 1035 §3.3): where forms that do not split cut a key off. */
const STRING_BYTES = 255;
const KNOWN: readonly string[] = ['v', 'g', 'h', 'k', 'n', 'p', 's', 't'];

/** Reads all TXT texts at `<selector>._domainkey.<domain>`; `name` is that name. */
export function findDkim(name: string, texts: readonly string[]): DkimSet {
  const records = texts.map(readDkim);
  if (records.length === 0)
    return { records, key: undefined, problems: [required(say`There is no DKIM key at ${name}`)] };
  const several =
    records.length > 1
      ? [
          required(
            say`${name} has ${records.length} TXT records; receivers may pick any of them. Keep the one with the DKIM key`,
          ),
        ]
      : [];
  const problems = [...several, ...records.flatMap((record) => record.problems)];
  const usable = records.length === 1 && !records[0]?.problems.some(({ level }) => level === 'required');
  return { records, key: usable ? records[0] : undefined, problems };
}

/** Reads one record. White space inside `p=` does not count, unknown tags are ignored (RFC 6376 §3.6.1). */
export function readDkim(text: string): DkimKey {
  const list = parseTags(text);
  const type = (tagValue(list, 'k') ?? 'rsa').toLowerCase();
  const flags = words(tagValue(list, 't'));
  const published = tagValue(list, 'p')?.replaceAll(/[ \t\r\n]/g, '');
  const key = published === undefined ? undefined : base64(published);
  const parsed = key ? openKey(type, key) : undefined;
  const record = {
    text,
    type,
    key,
    bits: parsed && keyBits(type, parsed),
    revoked: published === '',
    testing: flags.includes('y'),
    strict: flags.includes('s'),
  };
  return {
    ...record,
    problems: [...listProblems(text, list), ...keyProblems(text, type, published, key, parsed)],
    weaknesses: weaknesses(record),
  };
}

/** Whether two records hold the same key, however they are written. */
export function sameKey(one: DkimKey, other: DkimKey): boolean {
  return one.key !== undefined && one.key !== '' && one.type === other.type && one.key === other.key;
}

function listProblems(text: string, list: TagList): readonly Problem[] {
  const version = tagValue(list, 'v');
  const first = list.tags[0]?.name;
  return [
    ...(version === undefined ? [advice(say`The DKIM record has no v=DKIM1; most receivers read it anyway`)] : []),
    ...(version !== undefined && version !== 'DKIM1'
      ? [required(say`The DKIM record says v=${excerpt(version)}, so receivers ignore it; it is v=DKIM1`)]
      : []),
    ...(version === 'DKIM1' && first !== 'v'
      ? [required(say`v=DKIM1 does not stand at the start of the DKIM record, so receivers ignore the record`)]
      : []),
    ...(hasQuotes(typed(text))
      ? [
          required(
            say`The DKIM record holds quotes as part of it: ${excerpt(typed(text))}. They belong around its pieces in a zone file only; remove them`,
          ),
        ]
      : []),
    ...(text.includes('\\;')
      ? [required(say`The DKIM record holds backslashes before its semicolons; remove the backslashes`)]
      : []),
    ...list.duplicates.map((name) =>
      required(say`The DKIM record has ${excerpt(name)}= more than once, which makes all of it invalid`),
    ),
    ...miscased(list, KNOWN).map((tag) =>
      required(say`The DKIM record says ${tag.name}=; tag names are lower case: ${`${tag.name.toLowerCase()}=`}`),
    ),
    ...useProblems(list),
  ];
}

/** RFC 6376 §3.6.1: `h=` limits the hashes and `s=` the services that the key is for. */
function useProblems(list: TagList): readonly Problem[] {
  const [hashes, services] = [tagValue(list, 'h'), tagValue(list, 's')];
  const problems: Problem[] = [];
  if (hashes !== undefined && !words(hashes).includes('sha256')) {
    problems.push(
      required(say`The DKIM record says h=${excerpt(hashes)}, which shuts out sha256, the only hash in use; remove h=`),
    );
  }
  if (services !== undefined && !words(services).some((service) => service === '*' || service === 'email')) {
    problems.push(required(say`The DKIM record says s=${excerpt(services)}, which shuts out mail; remove s=`));
  }
  return problems;
}

function keyProblems(
  text: string,
  type: string,
  published: string | undefined,
  key: string | undefined,
  parsed: KeyObject | undefined,
): readonly Problem[] {
  if (published === '')
    return [
      required(
        say`The DKIM record has an empty p=, which means that the key was revoked: signatures made with it fail`,
      ),
    ];
  const slip = pasteSlip(text, published);
  if (slip !== undefined) return [required(slip)];
  if (type !== 'rsa' && type !== 'ed25519')
    return [
      required(
        say`The DKIM record says k=${excerpt(type)}, a kind of key that receivers do not know; it is rsa or ed25519`,
      ),
    ];
  if (key === undefined) return [required(say`p= in the DKIM record is not Base64, so no receiver can read the key`)];
  return parsed === undefined ? [required(unreadable(text, type, Buffer.from(key, 'base64')))] : [];
}

function pasteSlip(text: string, published: string | undefined): Text | undefined {
  if (/--\s{0,3}BEGIN/i.test(text)) {
    return /PRIVATE/i.test(text)
      ? say`The DKIM record holds a private key. Everybody can now sign as this domain: make a new key, and publish its public half`
      : say`The DKIM record holds the header lines of a key file (BEGIN PUBLIC KEY); p= takes only what stands between them`;
  }
  if (published === undefined) return say`The DKIM record has no p=, so it holds no key: ${excerpt(typed(text))}`;
  return /^[<[{]|[.…]{3}|…/u.test(typed(published))
    ? say`p= in the DKIM record is a placeholder: ${excerpt(typed(published))}`
    : undefined;
}

/** Says how many bytes of a cut-off key arrived, where its own header tells how long it should be. */
function unreadable(text: string, type: string, der: Buffer): Text {
  const announced = derLength(der);
  if (type === 'rsa' && announced !== undefined && announced > der.length) {
    const where =
      text.length <= STRING_BYTES
        ? say`The DNS form may have cut it off at ${STRING_BYTES} characters; enter it in several quoted pieces`
        : say`A piece of it got lost; enter it again`;
    return say`The key in the DKIM record is cut off: ${der.length} of ${announced} bytes are there. ${where}`;
  }
  return say`p= in the DKIM record is no ${type === 'rsa' ? 'RSA' : 'Ed25519'} key, so signatures cannot be verified`;
}

function weaknesses({ type, bits, testing }: Pick<DkimKey, 'type' | 'bits' | 'testing'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (type === 'rsa' && bits !== undefined) {
    if (bits < LEAST_RSA_BITS)
      problems.push(
        required(
          say`The DKIM key has ${bits} bits; receivers refuse less than ${LEAST_RSA_BITS}, and ${GOOD_RSA_BITS} are right`,
        ),
      );
    else if (bits < GOOD_RSA_BITS)
      problems.push(recommended(say`The DKIM key has ${bits} bits; ${GOOD_RSA_BITS} are right`));
    else if (bits > MOST_RSA_BITS)
      problems.push(
        advice(say`The DKIM key has ${bits} bits; receivers need not be able to verify more than ${MOST_RSA_BITS}`),
      );
  }
  if (type === 'ed25519')
    problems.push(
      advice(
        say`The DKIM key is an Ed25519 key, which many receivers cannot verify yet; an RSA key beside it, at another selector, reaches them`,
      ),
    );
  if (testing)
    problems.push(
      recommended(
        say`The DKIM record says t=y (testing), so receivers treat signed mail like unsigned mail; remove t=y`,
      ),
    );
  return problems;
}

function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(':').map((word) => word.trim().toLowerCase());
}

function base64(text: string): string | undefined {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? Buffer.from(text, 'base64').toString('base64')
    : undefined;
}

/** RSA keys come as SubjectPublicKeyInfo (as everybody publishes them) or as RSAPublicKey (as RFC 6376 §3.6.1 says). */
function openKey(type: string, key: string): KeyObject | undefined {
  const der = Buffer.from(key, 'base64');
  if (type === 'ed25519') return openEd25519(der);
  return type === 'rsa' ? (open(der, 'spki', 'rsa') ?? open(der, 'pkcs1', 'rsa')) : undefined;
}

function openEd25519(der: Buffer): KeyObject | undefined {
  if (der.length === ED25519_WRAPPED_BYTES) return open(der, 'spki', 'ed25519');
  if (der.length !== ED25519_BYTES) return undefined;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: der.toString('base64url') };
  return attempt(() => createPublicKey({ key: jwk, format: 'jwk' }));
}

function open(der: Buffer, encoding: 'spki' | 'pkcs1', kind: string): KeyObject | undefined {
  const key = attempt(() => createPublicKey({ key: der, format: 'der', type: encoding }));
  return key?.asymmetricKeyType === kind ? key : undefined;
}

function attempt(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function keyBits(type: string, key: KeyObject): number | undefined {
  return type === 'ed25519' ? ED25519_BYTES * 8 : key.asymmetricKeyDetails?.modulusLength;
}

/** How long a DER SEQUENCE says that it is, header included (X.690 §8.1.3); undefined where it is none. */
function derLength(der: Buffer): number | undefined {
  const [tag, first] = der;
  if (tag !== 0x30 || first === undefined) return undefined;
  if (first < 0x80) return first + 2;
  const count = first - 0x80;
  return count >= 1 && count <= 4 && der.length >= 2 + count ? der.readUIntBE(2, count) + 2 + count : undefined;
}
