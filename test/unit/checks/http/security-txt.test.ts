import { expect, it } from 'vitest';
import type { HttpAnswer } from '../../../../fixtures/senses.ts';
import { httpOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';
import { LOST } from '../../three-ways.ts';

const TEXT = 'Contact: mailto:security@example.org\nExpires: 2027-06-01T00:00:00Z\n';

function leadingTo(location: string, there: Partial<HttpAnswer> | typeof LOST): Parameters<typeof judged>[1] {
  return {
    http: httpOf(({ host }) => (host === 'www.example.org' ? there : { status: 301, headers: { location } })),
  };
}

it('passes where there is no such file, and where a page is shown for every path', async () => {
  expect(await judged('http.security-txt', {})).toMatchObject({ verdict: 'pass', findings: [] });
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html>' };
  expect(await judged('http.security-txt', { http: httpOf(() => page) })).toMatchObject({
    verdict: 'pass',
    findings: [],
  });
});

it('reads the file that a redirect leads to', async () => {
  const file = { status: 200, headers: { 'content-type': 'text/plain' }, body: TEXT.replace('2027', '2022') };
  const { findings } = await judged('http.security-txt', leadingTo('https://www.example.org/security.txt', file));
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('has expired (2022'),
    expect.stringContaining('has expired (2022'),
  ]);
});

it('does not take a file that comes without encryption, and does not ask for it', async () => {
  const { findings } = await judged('http.security-txt', leadingTo('http://www.example.org/security.txt', LOST));
  expect(findings[0]?.message).toContain('leads to a file that is not encrypted');
});

it('does not know what the file says that cannot be fetched', async () => {
  expect(await judged('http.security-txt', leadingTo('https://www.example.org/security.txt', LOST))).toMatchObject({
    verdict: 'inconclusive',
  });
});
