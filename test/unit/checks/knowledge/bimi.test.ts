import { describe, expect, it } from 'vitest';
import { english } from '../../../../common/say.ts';
import { bimiName, findBimi, logoProblems, markCertificateProblems } from '../../../../checks/knowledge/bimi.ts';
import type { Problem } from '../../../../checks/knowledge/problem.ts';

const NAME = bimiName('example.org');
const SVG = '<?xml version="1.0"?>\n<svg version="1.2" baseProfile="tiny-ps"><title>Us</title></svg>';

/** Of example.org, for ten years; nobody has its key. */
const PEM = `-----BEGIN CERTIFICATE-----
MIIBmjCCAT+gAwIBAgIULSNsSeJ+ulg5fekExpQkQYoo5C8wCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLZXhhbXBsZS5vcmcwHhcNMjYxMjAxMDMwNzA4WhcNMzYxMTI4
MDMwNzA4WjAWMRQwEgYDVQQDDAtleGFtcGxlLm9yZzBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABK2LoH0P5D/Gu36ffJh8aYAoyAuc1JfJPsPGRHLUfUZM3lmq90Q9
XKO8LFHTuzRurVisX8z/kv9tx3xMcBo35jujazBpMB0GA1UdDgQWBBSxsSnPoaJw
w5g2CUHXupLKAvbmajAfBgNVHSMEGDAWgBSxsSnPoaJww5g2CUHXupLKAvbmajAP
BgNVHRMBAf8EBTADAQH/MBYGA1UdEQQPMA2CC2V4YW1wbGUub3JnMAoGCCqGSM49
BAMCA0kAMEYCIQCi5qm5qVKRc+92HujVYg7eFPQwIu27ESZdPOwR4hY8xwIhAMal
ZzQe5E9k7pegPqrbMrWqJUfCwL1t4Gpay4KVVQgQ
-----END CERTIFICATE-----
`;

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message }) => english(message));
}

describe('findBimi', () => {
  it('knows a record, its logo and its certificate', () => {
    const found = findBimi(NAME, ['v=BIMI1; l=https://a.example/l.svg; a=https://a.example/l.pem', 'something else']);
    expect(found.problems).toEqual([]);
    expect([found.logo?.href, found.certificate?.href]).toEqual(['https://a.example/l.svg', 'https://a.example/l.pem']);
  });

  it('knows that a domain has none, or wants none', () => {
    expect(findBimi(NAME, [])).toMatchObject({ records: [], problems: [], declined: false });
    expect(findBimi(NAME, ['v=BIMI1; l=; a=;'])).toMatchObject({ problems: [], declined: true });
  });

  it.each([
    [['v=BIMI1; l=https://a.example/', 'v=BIMI1; l=https://b.example/'], /has 2 BIMI records/],
    [['v=bimi1; l=https://a.example/'], /does not begin with v=BIMI1/],
    [['v=BIMI1; a=https://a.example/l.pem'], /has no l=/],
    [['v=BIMI1; l=http://a.example/l.svg'], /says l=http:\/\/a\.example\/l\.svg, which is no https address/],
    [['v=BIMI1; l=https://a.example/l.svg; a=self'], /says a=self, which is no https address/],
  ])('says what is wrong with %j', (texts, sentence) => {
    expect(told(findBimi(NAME, texts).problems)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('logoProblems', () => {
  it('takes what receivers take', () => {
    expect(logoProblems(SVG, 'image/svg+xml')).toEqual([]);
  });

  it.each([
    ['<html></html>', 'image/svg+xml', /is no SVG/],
    [SVG, 'text/plain', /served as text\/plain/],
    [SVG.replace('tiny-ps', 'tiny'), 'image/svg+xml', /the only kind of SVG/],
    [SVG.replace('<title>Us</title>', ''), 'image/svg+xml', /has no <title>/],
    [SVG.replace('</svg>', '<script/></svg>').replace('<script/>', '<script></script>'), 'image/svg+xml', /a script/],
    [SVG.replace('</svg>', `${' '.repeat(33_000)}</svg>`), 'image/svg+xml', /larger than 32 KB/],
  ])('%#: says what is wrong', (svg, type, sentence) => {
    expect(told(logoProblems(svg, type))).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('markCertificateProblems', () => {
  it('says of a page that it is no certificate', () => {
    expect(told(markCertificateProblems('<html>', 'example.org', '2026-11-22T12:00:00Z'))).toEqual([
      'What stands there is no certificate (PEM)',
    ]);
  });

  it.each([
    ['example.org', '2026-11-22T12:00:00Z', []],
    ['mail.example.org', '2026-11-22T12:00:00Z', []],
    ['example.org', '2046-11-22T12:00:00Z', [expect.stringMatching(/has run out \(20/)]],
    [
      'example.net',
      '2026-11-22T12:00:00Z',
      ['The certificate of the logo is not for example.net, but for example.org'],
    ],
  ])('for %s at %s: %j', (domain, now, problems) => {
    expect(told(markCertificateProblems(PEM, domain, now))).toEqual(problems);
  });
});
