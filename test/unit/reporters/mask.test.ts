/** Reports for strangers: what is hidden, what stays, and that equal things stay equal. */
import { expect, test } from 'vitest';
import { masked } from '../../../reporters/mask.ts';
import type { Report } from '../../../reporters/report.ts';

/** As a report has it somewhere. */
function told(...texts: readonly string[]): readonly string[] {
  const { remarks } = masked({ vantage: { remarks: texts, resolvers: [] } } as unknown as Report).vantage;
  return remarks;
}

test.each([
  ['alice.b+c@example.org refuses mail', '…@example.org refuses mail'],
  ['v=DMARC1; rua=mailto:reports@example.org!10m', 'v=DMARC1; rua=mailto:…@example.org!10m'],
  ['postmaster@example.org and abuse@example.org', 'postmaster@example.org and abuse@example.org'],
  ['mail.example.org. 300 IN A 24.48.100.24', 'mail.example.org. 300 IN A IPv4-1'],
  ['[24.48.100.24]:25, then 24.48.100.24.', '[IPv4-1]:25, then IPv4-1.'],
  ['w857uqp4s@[24.48.100.24] of [24.48.100.24]', '…@[IPv4-1] of [IPv4-1]'],
  ['a@[ipv6:7fe5:2f4:1ba:2381::3] at 7fe5:2f4:1ba:2381::3', '…@[IPv6-1] at IPv6-1'],
  ['at 7fe5:2f4:1ba:2381::3 and 7FE5:2F4:1BA:2381::3', 'at IPv6-1 and IPv6-1'],
  ['24.100.48.24.in-addr.arpa is of 24.48.100.24', 'IPv4-1.in-addr.arpa is of IPv4-1'],
  ['static.24-48-100-24.hoster.example', 'static.IPv4-1.hoster.example'],
  ['3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.ip6.arpa', 'IPv6-1.ip6.arpa'],
  [
    '10.0.0.1, 172.22.1.1, 127.0.0.1, 192.168.1.1, ::1 and fe80::1',
    '10.0.0.1, 172.22.1.1, 127.0.0.1, 192.168.1.1, ::1 and fe80::1',
  ],
  [
    '2026-11-22T12:34:56.789Z, 12:34:56, 1.27.1, RFC 5321 §4.1.2',
    '2026-11-22T12:34:56.789Z, 12:34:56, 1.27.1, RFC 5321 §4.1.2',
  ],
  ['AB:CD:EF:01:23:45:67:89:AB:CD', 'AB:CD:EF:01:23:45:67:89:AB:CD'],
  ['1.2.3.4.5 is no address', '1.2.3.4.5 is no address'],
])('%s', (text, hidden) => expect(told(text)).toEqual([hidden]));

test('one number for one address in all of the report, keys among it', () => {
  const report = {
    target: { domain: 'example.org', addresses: ['192.0.2.1', '192.0.2.2', '2001:db8::1'] },
    checks: [{ id: 'dns.mx', evidence: { '192.0.2.2': { deep: ['bob@example.org at 192.0.2.1', 7, null] } } }],
  } as unknown as Report;
  expect(masked(report)).toEqual({
    target: { domain: 'example.org', addresses: ['IPv4-1', 'IPv4-2', 'IPv6-1'] },
    checks: [{ id: 'dns.mx', evidence: { 'IPv4-2': { deep: ['…@example.org at IPv4-1', 7, null] } } }],
  });
});
