import { expect, test } from 'vitest';
import { dnsOf } from '../../happy/dns.ts';
import { judged } from '../../judged.ts';

test('what to do about an address that is nobody’s does not repeat it as the record to set', async () => {
  const said = await judged('dns.mail-host', { dns: dnsOf({ 'AAAA mail.example.org': ['fd4d:6169:6c63:6f77::3'] }) });
  expect(said.verdict).toBe('fail');
  expect(said.fix).toContain(
    'Delete this record at your DNS provider:\nmail.example.org. IN AAAA fd4d:6169:6c63:6f77::3',
  );
  expect(said.fix).toContain('curl -6 ip6.mailcow.email');
  expect(said.fix).not.toContain('300 IN AAAA fd4d');
});

test('nor do the records of other checks', async () => {
  const said = await judged('dns.mx', { dns: dnsOf({ 'A mail.example.org': ['172.22.1.10'], 'MX example.org': [] }) });
  expect(said.fix).not.toContain('172.22.1.10');
});
