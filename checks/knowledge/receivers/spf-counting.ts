/**
 * Forms of an SPF record that are about how much a receiver looks up (RFC 7208 §4.6.4), as in spf.ts.
 */
import type { ReceiverZone, FormRow } from './types.ts';

const ELEVEN = Array.from({ length: 11 }, (_, index) => `h${index}.example.org`);

const TEN = ELEVEN.slice(1);

/** The last of them has the address that is given. */
function elevenHosts(last = '192.0.2.9'): ReceiverZone {
  return Object.fromEntries(
    ELEVEN.map((host, index) => [`A ${host}`, [index === ELEVEN.length - 1 ? last : '192.0.2.9']]),
  );
}

export const SPF_COUNTING: readonly FormRow[] = [
  [
    'void3',
    'v=spf1 a:a.example.org a:b.example.org a:c.example.org ip4:192.0.2.1 -all',
    'pass',
    'permerror permerror permerror pass pass pass',
  ],
  ['void2', 'v=spf1 a:a.example.org a:b.example.org ip4:192.0.2.1 -all', 'pass', 'pass pass pass pass pass pass'],
  [
    'lookups10',
    `v=spf1 ${TEN.map((host) => `a:${host}`).join(' ')} ip4:192.0.2.1 -all`,
    'pass',
    'pass pass pass pass pass pass',
    Object.fromEntries(
      TEN.flatMap((host) => [
        [`A ${host}`, ['192.0.2.9']],
        [`AAAA ${host}`, ['2001:db8::9']],
      ]),
    ),
  ],
  [
    'lookups11',
    `v=spf1 ${ELEVEN.map((host) => `a:${host}`).join(' ')} ip4:192.0.2.1 -all`,
    'pass',
    'permerror permerror permerror error pass pass',
    elevenHosts(),
  ],
  [
    'lookups11-matchfirst',
    `v=spf1 ip4:192.0.2.1 ${ELEVEN.map((host) => `a:${host}`).join(' ')} -all`,
    'pass',
    'pass pass pass pass pass pass',
    elevenHosts(),
  ],
  [
    'mx11',
    'v=spf1 mx:l.example.org -all',
    'pass',
    'permerror permerror fail error pass pass',
    { 'MX l.example.org': ELEVEN, ...elevenHosts('192.0.2.1') },
  ],
  [
    'mx-void',
    'v=spf1 mx:a.example.org mx:b.example.org mx:c.example.org ip4:192.0.2.1 -all',
    'pass',
    'permerror permerror permerror pass pass pass',
  ],
];
