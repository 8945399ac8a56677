import { describe, expect, it } from 'vitest';
import type { CheckMeta, CheckOutcome } from '../../../checks/words/meta.ts';
import { say, verbatim } from '../../../common/say.ts';
import { EXIT, exitOf, verdictOf, type Verdict } from '../../../reporters/verdict.ts';

const QUIET: CheckOutcome = { claims: 1, findings: [], evidence: {} };

function meta(outcome?: Partial<CheckOutcome>): CheckMeta {
  const words = verbatim('x');
  const card = {
    id: 'smtp.starttls',
    area: { id: 'smtp', title: words, contact: true },
    title: words,
    failure: words,
    weight: 'required',
    why: words,
    fix: words,
    references: [],
  } as const;
  return outcome === undefined ? card : { ...card, outcome: { ...QUIET, ...outcome } };
}

const finding = (level: 'required' | 'recommended' | 'advice' | 'unknown') => ({ level, message: verbatim(level) });
const passed = { state: 'passed', errors: [] } as const;
const failed = { state: 'failed', errors: [{ name: 'AssertionError', message: 'expected false to be true' }] } as const;
const skipped = { state: 'skipped', errors: [] } as const;

describe('verdictOf', () => {
  it.each<[string, Parameters<typeof verdictOf>, Verdict]>([
    ['facts known and good', [passed, meta({})], 'pass'],
    ['an unmet advice stays a pass', [passed, meta({ findings: [finding('advice')] })], 'pass'],
    ['a recommended thing unmet', [passed, meta({ findings: [finding('recommended')] })], 'warn'],
    ['a required thing unmet', [failed, meta({ findings: [finding('required')] })], 'fail'],
    ['the worst finding decides', [failed, meta({ findings: [finding('recommended'), finding('required')] })], 'fail'],
    [
      'doubt never hides a failure',
      [failed, meta({ findings: [finding('unknown'), finding('required')], doubt: say`no answer` })],
      'fail',
    ],
    [
      'doubt never hides a warning',
      [passed, meta({ findings: [finding('unknown'), finding('recommended')], doubt: say`no answer` })],
      'warn',
    ],
    ['a doubt', [skipped, meta({ findings: [finding('unknown')], doubt: say`no answer`, claims: 0 })], 'inconclusive'],
    [
      'a doubt beside an unmet advice',
      [passed, meta({ findings: [finding('advice'), finding('unknown')], doubt: say`no answer` })],
      'inconclusive',
    ],
    ['not asked for', [skipped, meta({ exempt: say`set a token`, claims: 0 })], 'exempt'],
    ['a check that judged nothing', [passed, meta({ claims: 0 })], 'broken'],
    [
      'a check that threw',
      [{ state: 'failed', errors: [{ name: 'TypeError', message: 'x is not a function' }] }, meta({})],
      'broken',
    ],
    [
      'a crash after a failure is still our bug',
      [
        { state: 'failed', errors: [...failed.errors, { name: 'TypeError', message: 'boom' }] },
        meta({ findings: [finding('required')] }),
      ],
      'broken',
    ],
    ['a failed state without a finding', [failed, meta({})], 'broken'],
    ['a test that left nothing', [passed, meta()], 'broken'],
    ['a test that never began', [{ state: 'pending', errors: [] }, meta()], 'inconclusive'],
  ])('%s', (_, [state, card], verdict) => {
    expect(verdictOf(state, card).verdict).toBe(verdict);
  });
});

const some = (...verdicts: [area: string, verdict: Verdict][]) =>
  verdicts.map(([area, verdict]) => ({ area, verdict }));

const AREAS = Object.fromEntries(
  ['dns', 'spf', 'smtp', 'imap', 'http'].map((id) => [id, { title: id, contact: !['dns', 'spf'].includes(id) }]),
);
describe('a run that its deadline cut short', () => {
  const cut = { area: 'smtp', verdict: 'inconclusive', late: true } as const;
  it('is not good, and still bad where something failed', () => {
    expect(exitOf([...some(['dns', 'pass'], ['smtp', 'pass']), cut], AREAS, 'required')).toBe(EXIT.undetermined);
    expect(exitOf([...some(['dns', 'fail'], ['smtp', 'pass']), cut], AREAS, 'required')).toBe(EXIT.failed);
  });
});

describe('exitOf', () => {
  it.each([
    ['all good', some(['dns', 'pass'], ['smtp', 'pass']), 'required', EXIT.good],
    ['a failure', some(['dns', 'pass'], ['smtp', 'fail']), 'required', EXIT.failed],
    ['our own bug', some(['dns', 'broken'], ['smtp', 'pass']), 'required', EXIT.failed],
    ['a warning', some(['smtp', 'warn']), 'required', EXIT.good],
    ['a warning that counts', some(['smtp', 'warn']), 'recommended', EXIT.failed],
    ['some not determined', some(['smtp', 'inconclusive'], ['imap', 'pass']), 'required', EXIT.good],
    [
      'some not determined, which counts',
      some(['smtp', 'inconclusive'], ['imap', 'pass']),
      'inconclusive',
      EXIT.undetermined,
    ],
    ['nothing determined', some(['dns', 'inconclusive'], ['smtp', 'inconclusive']), 'required', EXIT.undetermined],
    ['nothing asked for', some(['http', 'exempt']), 'required', EXIT.undetermined],
    [
      'DNS is good but the server is silent',
      some(['dns', 'pass'], ['smtp', 'inconclusive'], ['imap', 'inconclusive']),
      'required',
      EXIT.undetermined,
    ],
    ['only DNS was asked for', some(['dns', 'pass'], ['spf', 'inconclusive']), 'required', EXIT.good],
    ['a failure though the server is silent', some(['dns', 'fail'], ['smtp', 'inconclusive']), 'required', EXIT.failed],
  ] as const)('%s', (_, checks, failOn, exit) => {
    expect(exitOf(checks, AREAS, failOn)).toBe(exit);
  });
});
