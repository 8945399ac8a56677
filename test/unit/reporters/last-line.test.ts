/** The last line of the screen: every name of what failed is whole, however many there are and in every language. */
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../../reporters/columns.ts';
import { learn, speaking, type Language } from '../../../reporters/language.ts';
import { recounted, type CheckReport, type Report } from '../../../reporters/report.ts';
import { fitting, lastLine } from '../../../reporters/screen/last-line.ts';
import { Pen } from '../../../reporters/screen/parts.ts';
import { sampleReport } from '../../golden/sample.ts';

const WIDTH = 80;
const NAMES = [
  'dns.mail-host',
  'dns.mx',
  'spf.authorizes-server',
  'dkim.signature',
  'dmarc.alignment',
  'tls.certificate-names',
  'smtp.submission-encryption',
  'smtp.sender-login-match',
  'imap.reachable',
  'http.default-password',
];

const [FIRST] = sampleReport().checks as [CheckReport, ...CheckReport[]];

function failed(ids: readonly string[]): Report {
  const checks = ids.map((id) => ({ ...FIRST, id, verdict: 'fail' as const }));
  return recounted(sampleReport(), checks, 'required');
}

function told(language: Language, report: Report, colour = false): readonly string[] {
  return speaking(language, () => lastLine(report, new Pen({ colour, width: WIDTH })));
}

beforeAll(() => learn('zh-CN'));

describe.each<Language>(['en', 'zh-CN'])('the last line in %s', (language) => {
  it('names all that failed, breaks between names only, and fits the screen', () => {
    const lines = told(language, failed(NAMES));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => columnsOf(line) > WIDTH)).toEqual([]);
    for (const name of NAMES) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
    expect(lines.slice(1).filter((line) => !line.startsWith('  '))).toEqual([]);
  });

  it('is broken at the same places where it has colours, each line with its own', () => {
    const painted = told(language, failed(NAMES), true);
    expect(painted.map(stripVTControlCharacters)).toEqual(told(language, failed(NAMES)));
    expect(painted.slice(0, 2).every((line) => line.startsWith('\u001B[31m'))).toBe(true);
  });

  it('is one where that is enough', () => {
    expect(told(language, failed(NAMES.slice(0, 2)))).toHaveLength(1);
  });
});

it('reads as it always did', () => {
  expect(told('en', failed(NAMES))).toMatchInlineSnapshot(`
    [
      "failed: dns.mail-host, dns.mx, spf.authorizes-server, dkim.signature,",
      "  dmarc.alignment, tls.certificate-names, smtp.submission-encryption,",
      "  smtp.sender-login-match, imap.reachable, http.default-password",
      "  3.5 s · exit 1",
    ]
  `);
  expect(told('zh-CN', failed(NAMES))).toMatchInlineSnapshot(`
    [
      "未通过：dns.mail-host、dns.mx、spf.authorizes-server、dkim.signature、",
      "  dmarc.alignment、tls.certificate-names、smtp.submission-encryption、",
      "  smtp.sender-login-match、imap.reachable、http.default-password",
      "  3.5 秒 · 退出码 1",
    ]
  `);
});

it('puts as many parts on a line as it holds', () => {
  const parts = ['one', 'two', 'three three'].map((words) => ({ words, paint: (its: string) => its }));
  expect(fitting(parts, 11)).toEqual(['one · two', '  three', '  three']);
});
