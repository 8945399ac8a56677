import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { cards, meant } from '../../../../bin/commands/catalogue.ts';
import { deepRemarks } from '../../../../bin/engine/deep.ts';
import { english, verbatim } from '../../../../common/say.ts';
import type { Settings } from '../../../../common/settings.ts';
import { ROOT } from '../../imports.ts';

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

function printed(...words: readonly string[]): string {
  return execFileSync(process.execPath, [resolve(ROOT, 'bin/mailproof.js'), ...words], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
}

describe('what list and explain print', () => {
  const OWN = ['--checks', resolve(ROOT, 'docs/examples/checks/webmail.ts')];

  test('checks of the operator’s own are among them, their lines as they were written', () => {
    expect(printed('list', ...OWN)).toMatch(/^own\.webmail +recommended +The webmail answers$/m);
    const told = printed('explain', 'own.webmail', ...OWN);
    expect(told).toContain('  Look at the log of SOGo:\n  docker compose logs --tail=100 sogo-mailcow\n');
    expect(told).not.toContain('References');
  });

  test('without files there are none, and what --deep does stands with its check', () => {
    expect(printed('list')).not.toContain('own.');
    expect(printed('explain', 'smtp.relay')).toContain('With --deep: port 25 is offered five more envelopes');
  });
});

test('before a run with --deep it is said what that does, for the checks that are asked for', async () => {
  const all = await cards();
  const asked = (settings: Partial<Settings>): readonly string[] =>
    deepRemarks([{ settings: { ...exampleSettings(), ...settings }, private: { secrets: {} } }], all).map(english);

  expect(asked({ deep: true, only: ['smtp.relay'] })).toEqual([
    expect.stringMatching(/^--deep at example\.org, for smtp\.relay: port 25 is offered five more envelopes/),
  ]);
  expect(asked({ deep: true, only: ['dns'] })).toEqual([]);
  expect(asked({})).toEqual([]);
});
