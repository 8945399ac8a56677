import { describe, expect, test } from 'vitest';
import { meant } from '../../../../bin/commands/catalogue.ts';
import { english, verbatim } from '../../../../common/say.ts';

const ALL = ['dns.mx', 'smtp.forgery', 'roundtrip.forgery', 'dkim.record', 'dkim.key'].map((id) => {
  const area = id.slice(0, id.indexOf('.'));
  return { id, area: { id: area, title: verbatim(area), contact: true } };
});

describe('what explain says of a name that is none', () => {
  test.each([
    ['MX', '; did you mean dns.mx?'],
    ['forgery', '; did you mean smtp.forgery, roundtrip.forgery?'],
    ['DKIM.Recrod', '; did you mean dkim.record?'],
    ['dkmi', '; did you mean dkim?'],
    ['weather', ''],
  ])('%s%s', (typed, words) => {
    expect(english(meant(typed, ALL))).toBe(words);
  });
});
