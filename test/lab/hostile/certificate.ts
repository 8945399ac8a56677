/**
 * A certificate that no authority would sign: bytes of one's own choice in its names. Written in DER by hand, because
 * the tools refuse.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { HOST } from '../healthy.ts';
import { EVIL, EVIL_LINES } from './payload.ts';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT = 0x06;
const UTF8 = 0x0c;
const TIME = 0x18;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
/** GeneralName (RFC 5280 §4.2.1.6). */
const DNS_NAME = 0x82;
const URI = 0x86;

const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OBJECT, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = '550403';
const ORGANIZATION = '55040a';
const SUBJECT_ALT_NAME = '551d11';

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** Signed by its own key; NUL, escapes and line ends in subject, issuer and subjectAltName. */
export function evilIdentity(): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(SEQUENCE, attribute(COMMON_NAME, `${HOST}\u0000${EVIL}`), attribute(ORGANIZATION, EVIL_LINES));
  const names = der(
    SEQUENCE,
    ...[`${HOST}\u0000.${EVIL}`, EVIL_LINES, `", DNS:${HOST}`].map((text) => der(DNS_NAME, Buffer.from(text))),
    der(URI, Buffer.from(EVIL_LINES)),
  );
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, der(TIME, Buffer.from('20200101000000Z')), der(TIME, Buffer.from('20990101000000Z'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      EXTENSIONS,
      der(SEQUENCE, der(SEQUENCE, der(OBJECT, Buffer.from(SUBJECT_ALT_NAME, 'hex')), der(OCTET_STRING, names))),
    ),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(BIT_STRING, Buffer.from([0]), signature));
  const base64 = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

function attribute(type: string, text: string): Buffer {
  return der(SET, der(SEQUENCE, der(OBJECT, Buffer.from(type, 'hex')), der(UTF8, Buffer.from(text))));
}

/** One element with its length (X.690 §8.1.3). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
