/**
 * The key that a DKIM record holds (RFC 6376 §3.6.1, RFC 8301, RFC 8463): read, measured, and what went wrong when it
 * was pasted.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { say, type Text } from '../../common/say.ts';
import { advice, recommended, required, tried, type Problem } from './problem.ts';
import { whoMisreads } from './receivers/index.ts';
import { excerpt, typed } from './text.ts';

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

interface OpenedKey {
  readonly type: string;
  readonly bits: number | undefined;
  /** `t=y`. */
  readonly testing: boolean;
}

/** What is wrong with `p=` and `k=`, so that receivers cannot verify with the key. */
export function keyProblems(
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
      tried(
        required(
          say`The DKIM record says k=${excerpt(type)}, a kind of key that receivers do not know; it is rsa or ed25519`,
        ),
        'DKIM',
        type === '' ? 'k-empty' : 'k-unknown',
      ),
    ];
  if (key === undefined) {
    const problem = required(say`p= in the DKIM record is not Base64, so receivers cannot read the key`);
    return [published?.endsWith('.') === true ? tried(problem, 'DKIM', 'p-trailing-dot') : problem];
  }
  const der = Buffer.from(key, 'base64');
  const wrapping = wrappingProblem(type, der);
  if (wrapping !== undefined) return [wrapping];
  return parsed === undefined ? [required(unreadable(text, type, der))] : [];
}

/** Keys that are whole, and not in the form that receivers read. */
function wrappingProblem(type: string, der: Buffer): Problem | undefined {
  const [form, sentence] = wrappingOf(type, der) ?? [];
  return form === undefined || sentence === undefined ? undefined : tried(required(sentence), 'DKIM', form);
}

function wrappingOf(type: string, der: Buffer): readonly [form: string, sentence: Text] | undefined {
  if (type === 'ed25519' && der.length === ED25519_WRAPPED_BYTES && open(der, 'spki', 'ed25519') !== undefined)
    return [
      'ed25519-der',
      say`p= in the DKIM record holds the Ed25519 key in the wrapping that OpenSSL prints it in, which receivers do not read; write p=${der.subarray(-ED25519_BYTES).toString('base64')}`,
    ];
  if (type !== 'rsa') return undefined;
  const bare = open(der, 'pkcs1', 'rsa');
  if (bare !== undefined)
    return [
      'key-pkcs1',
      say`p= in the DKIM record holds the RSA key without its wrapping (BEGIN RSA PUBLIC KEY), which ${whoMisreads('DKIM', 'key-pkcs1') ?? ''} do not read; write p=${bare.export({ type: 'spki', format: 'der' }).toString('base64')}`,
    ];
  if (der.length === ED25519_BYTES)
    return [
      'ed25519-no-k',
      say`p= in the DKIM record has the length of an Ed25519 key, and the record does not say k=ed25519, for which ${whoMisreads('DKIM', 'ed25519-no-k') ?? ''} refuse the key; add it`,
    ];
  return undefined;
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

/** What makes a readable key worth less: its length, its kind, the flag that it is only tried out. */
export function weaknesses({ type, bits, testing }: OpenedKey): readonly Problem[] {
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
      tried(
        recommended(
          say`The DKIM key is an Ed25519 key, which ${whoMisreads('DKIM', 'ed25519') ?? ''} cannot verify; an RSA key beside it, at another selector, reaches them`,
        ),
        'DKIM',
        'ed25519',
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

/** In one spelling, with its padding; undefined where it is no Base64. */
export function base64(text: string): string | undefined {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? Buffer.from(text, 'base64').toString('base64')
    : undefined;
}

/** RSA keys come as SubjectPublicKeyInfo (as everybody publishes them) or as RSAPublicKey (as RFC 6376 §3.6.1 says). */
export function openKey(type: string, key: string): KeyObject | undefined {
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

/** Of RSA its modulus'. */
export function keyBits(type: string, key: KeyObject): number | undefined {
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
