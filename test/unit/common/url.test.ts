import { afterEach, expect, test, vi } from 'vitest';
import { readAccountLink } from '../../../checks/knowledge/delta-chat.ts';
import { readReportUris } from '../../../checks/knowledge/dmarc-reports.ts';
import { readUrl } from '../../../common/url.ts';

afterEach(() => vi.restoreAllMocks());

test('what is no address is none', () => {
  expect(readUrl('https://example.org/x')?.hostname).toBe('example.org');
  expect(['', 'example.org', 'https://', 'https://['].map(readUrl)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("strangers' addresses are read where Node's two ways to judge them disagree", () => {
  vi.spyOn(URL, 'canParse').mockReturnValue(true);
  expect(readReportUris('rua', 'https://[').uris).toEqual([expect.objectContaining({ host: undefined })]);
  expect(readAccountLink('DCACCOUNT:https://[?t=x')).toHaveProperty('problem');
});

test('a report address of 60 KB is read like any other', () => {
  const [uri] = readReportUris('rua', `https://${'a'.repeat(60_000)}.example/`).uris;
  expect(uri?.host).toBeUndefined();
});
