import { expect, test } from 'vitest';
import { namedListing } from '../../../../checks/knowledge/dnsbl.ts';

test.each([
  [
    '554 5.7.1 Service unavailable; Client host [91.64.20.10] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/91.64.20.10',
    'zen.spamhaus.org',
    '91.64.20.10',
  ],
  [
    '550 5.7.1 Service unavailable; client [2a02:908:20::10] blocked using bl.spamcop.net',
    'bl.spamcop.net',
    '2a02:908:20::10',
  ],
  ['550 rejected because 91.64.20.10 is in a black list at dnsbl.example.net', 'dnsbl.example.net', '91.64.20.10'],
  [
    '550 <unknown[2a02:908:20::10]>: Client host rejected: client [91.64.20.10] blocked using psbl.surriel.com',
    'psbl.surriel.com',
    '91.64.20.10',
  ],
])('%s', (refusal, zone, address) => {
  expect(namedListing(refusal)).toMatchObject({ list: { zone, subject: 'address' }, address });
});

test.each([
  '554 5.7.1 Client host rejected: Service unavailable; client host blocked using zen.spamhaus.org',
  '550 5.7.1 91.64.20.10 is not welcome here',
  '550 5.1.1 User unknown',
])('%s names no list with an address', (refusal) => {
  expect(namedListing(refusal)).toBeUndefined();
});
