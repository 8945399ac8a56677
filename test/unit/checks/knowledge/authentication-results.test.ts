import { describe, expect, test } from 'vitest';
import {
  authenticationResults,
  readAuthenticationResults,
  resultsOf,
  signerOf,
} from '../../../../checks/knowledge/authentication-results.ts';
import { headerFields } from '../../../../checks/knowledge/headers.ts';

describe('Authentication-Results', () => {
  test('of Gmail', () => {
    const read = readAuthenticationResults(
      'mx.google.com;\r\n dkim=pass header.i=@example.org header.s=dkim header.b="Rbs6/F7R";\r\n spf=pass (google.com: domain of alice@example.org designates 24.48.100.24; fine) smtp.mailfrom=alice@example.org;\r\n dmarc=pass (p=QUARANTINE sp=NONE dis=NONE) header.from=example.org',
    );
    expect(read.server).toBe('mx.google.com');
    expect(read.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'dkim=pass',
      'spf=pass',
      'dmarc=pass',
    ]);
    expect(resultsOf(read, 'spf')[0]?.properties).toEqual({ 'smtp.mailfrom': 'alice@example.org' });
    expect(resultsOf(read, 'dmarc')[0]?.comment).toBe('p=QUARANTINE sp=NONE dis=NONE');
    expect(read.results.map(signerOf)).toEqual(['example.org', undefined, undefined]);
  });

  test.each([
    ['mx; dkim=tmperror (pubkey unavailable) header.d=example.org', 'dkim', 'temperror', 'tmperror'],
    ['mx; dkim=tempfail (key unavailable)', 'dkim', 'temperror', 'tempfail'],
    ['mx; dkim=invalid (no key for signature)', 'dkim', 'permerror', 'invalid'],
    ['mx; spf=permerror', 'spf', 'permerror', undefined],
  ])('a word of the server’s own: %s', (value, method, result, written) => {
    expect(resultsOf(readAuthenticationResults(value), method)).toMatchObject([{ result }]);
    expect(resultsOf(readAuthenticationResults(value), method)[0]?.written).toBe(written);
  });

  test('of Exim, whose spf=(invalid) says nothing', () => {
    expect(
      readAuthenticationResults('mx; iprev=pass; spf=(invalid); dkim=pass header.d=a.example').results,
    ).toMatchObject([{ method: 'iprev' }, { method: 'dkim', result: 'pass' }]);
  });

  test('of Exchange, which leaves its name out', () => {
    const read = readAuthenticationResults(
      'spf=pass (sender IP is 24.48.100.24) smtp.mailfrom=example.org; dkim=fail (body hash did not verify) header.d=Example.org;dmarc=bestguesspass action=none header.from=example.org;compauth=pass reason=109',
    );
    expect(read.server).toBeUndefined();
    expect(read.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'spf=pass',
      'dkim=fail',
      'dmarc=bestguesspass',
      'compauth=pass',
    ]);
    expect(resultsOf(read, 'dkim').map(signerOf)).toEqual(['example.org']);
    expect(resultsOf(read, 'compauth')[0]?.reason).toBe('109');
  });

  test('with a version, blanks around the equals sign, quotes and comments', () => {
    const read = readAuthenticationResults(
      '(a) mx.example.net 1; dkim/1 = fail (bad (very)) reason="bad; signature" header.d = example.org',
    );
    expect(read).toMatchObject({
      server: 'mx.example.net',
      results: [
        {
          method: 'dkim',
          result: 'fail',
          reason: 'bad; signature',
          comment: 'bad (very)',
          properties: { 'header.d': 'example.org' },
        },
      ],
    });
  });

  test.each([
    ['mx.example.net; none', 'mx.example.net'],
    ['mx.example.net', 'mx.example.net'],
    ['', undefined],
    [';;;', undefined],
  ])('%j has no results', (value, server) => {
    expect(readAuthenticationResults(value)).toEqual({ index: 0, server, results: [] });
  });

  test('are found by name, with their places, and are bounded', () => {
    const fields = headerFields(
      'A: 1\nAuthentication-Results: a.example; spf=pass\nARC-Authentication-Results: i=1; b; spf=fail\n\n',
    );
    expect(authenticationResults(fields).map(({ index, server }) => [index, server])).toEqual([[1, 'a.example']]);
    expect(readAuthenticationResults(`mx;${'spf=pass;'.repeat(10_000)}`).results.length).toBeLessThanOrEqual(50);
  });
});
