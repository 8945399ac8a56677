/** Mozilla's intermediate profile of TLS, what a port takes beside it, and what of that an attacker could read. */
import type { TlsCipher, TlsTable } from '../../fixtures/senses.ts';

/** ssl-config.mozilla.org/guidelines/6.0.json, its newest when this was written; the day is that of the file. */
export const PROFILE = { name: "Mozilla's intermediate profile", version: '6.0', day: '2026-03-25' } as const;

const VERSIONS: ReadonlySet<string> = new Set(['TLSv1.2', 'TLSv1.3']);
const GROUPS: ReadonlySet<string> = new Set(['X25519MLKEM768', 'X25519', 'P-256', 'P-384']);
const CIPHERS: ReadonlySet<string> = new Set(
  ['AES_128_GCM_SHA256', 'AES_256_GCM_SHA384', 'CHACHA20_POLY1305_SHA256'].flatMap((cipher) => [
    `TLS_${cipher}`,
    `TLS_ECDHE_ECDSA_WITH_${cipher}`,
    `TLS_ECDHE_RSA_WITH_${cipher}`,
  ]),
);

/** Bits: what the profile asks of a prime, and less than what Logjam (2015) was shown to break with much money. */
export const ENOUGH_DH_BITS = 2048;

export function isInProfile({ version, name }: TlsCipher): boolean {
  return VERSIONS.has(version) && CIPHERS.has(name);
}

/** Ciphers that sign what is sent, and leave it readable. */
export function unencrypted({ ciphers }: TlsTable): readonly string[] {
  return [...new Set(ciphers.filter(({ name }) => name.includes('_WITH_NULL_')).map(({ name }) => name))];
}

/** For evidence: a line for the versions, one for the groups, and one for each cipher. */
export function tableLines({ versions, groups, ciphers, dhBits, whole }: TlsTable): string[] {
  return [
    `versions: ${versions
      .toSorted()
      .map((version) => marked(version, VERSIONS.has(version)))
      .join(', ')}`,
    ...(groups.length === 0 ? [] : [groupLine(groups)]),
    ...(dhBits === undefined ? [] : [`prime of Diffie-Hellman: ${dhBits} bits`]),
    ...ciphers.map((cipher) => `${cipher.version} ${marked(cipher.name, isInProfile(cipher))}`),
    ...(whole ? [] : ['and perhaps more']),
  ];
}

function groupLine(groups: readonly string[]): string {
  const newer = groups.some((group) => group.includes('MLKEM')) ? '' : '; none is post-quantum';
  return `groups: ${groups.map((group) => marked(group, GROUPS.has(group))).join(', ')}${newer}`;
}

function marked(name: string, within: boolean): string {
  return within ? name : `${name} (outside)`;
}
