import { describe, expect, it } from 'vitest';
import { Judgement, STOP } from '../../../../checks/court/judgement.ts';
import { listed, english, say } from '../../../../common/say.ts';
import type { Area } from '../../../../checks/words/area.ts';
import type { Card } from '../../../../checks/words/card.ts';
import { examplePlan } from '../../../../checks/kinds/plan.ts';
import { known, unknown, unseen } from '../../../../common/fact.ts';
import type { Senses } from '../../../../fixtures/senses.ts';

const AREA: Area = { id: 'smtp', title: say`SMTP`, contact: true };

const CARD: Card = {
  id: 'smtp.starttls',
  title: say`Every mail host offers STARTTLS`,
  failure: say`Mail can be read on the way`,
  weight: 'required',
  why: say`…`,
  fix: ({ host }) => say`Look at ${host}.`,
  references: [],
};

/** A judgement whose soft failures are collected instead of told to vitest. */
function judgement(weight: Card['weight'] = 'required') {
  const soft: string[] = [];
  const made = new Judgement({ area: AREA, card: { ...CARD, weight } }, {} as Senses, examplePlan(), (sentence) =>
    soft.push(sentence),
  );
  return { made, bench: made.bench(), soft };
}

const CLAIM = { good: say`a holds`, bad: say`a does not hold` };

describe('a claim', () => {
  it('that holds leaves no finding', () => {
    const { made, bench, soft } = judgement();
    expect(bench.claim(true, CLAIM)).toBe(true);
    expect(made.close().outcome).toEqual({ claims: 1, findings: [], evidence: {} });
    expect(soft).toEqual([]);
  });

  it('that does not hold is a finding, fails vitest and brings the fix', () => {
    const { made, bench, soft } = judgement();
    bench.claim(false, { ...CLAIM, observed: 'x', expected: say`y` });
    const { outcome } = made.close();
    expect(outcome?.findings).toEqual([
      { level: 'required', message: CLAIM.bad, observed: say`${'x'}`, expected: say`y` },
    ]);
    expect(english(outcome?.fix ?? say``)).toBe('Look at mail.example.org.');
    expect(soft).toEqual(['a does not hold']);
    expect(made.skipNote()).toBeUndefined();
  });

  it('that is recommended does not fail vitest', () => {
    const { made, bench, soft } = judgement('recommended');
    bench.claim(false, CLAIM);
    expect(soft).toEqual([]);
    expect(made.close().outcome?.findings[0]?.level).toBe('recommended');
  });

  it('may carry a level and a fix of its own, each fix once', () => {
    const { made, bench } = judgement();
    const fix = say`Do this.`;
    bench.claim(false, { ...CLAIM, level: 'advice', fix });
    bench.claim(false, { ...CLAIM, level: 'advice', fix });
    const { outcome } = made.close();
    expect(outcome?.findings.map(({ level }) => level)).toEqual(['advice', 'advice']);
    expect(english(outcome?.fix ?? say``)).toBe('Do this.');
  });
});

describe('a doubt', () => {
  it('ends the check through sure, and names the cause', () => {
    const { made, bench } = judgement();
    expect(bench.sure(known(1))).toBe(1);
    expect(() => bench.sure(unknown(say`no answer`, 'dns.mx'))).toThrow(STOP);
    expect(made.close().outcome).toMatchObject({ doubt: say`no answer`, cause: 'dns.mx', claims: 0 });
    expect(made.skipNote()).toBe('no answer');
  });

  it('does not name the check itself as its cause', () => {
    const { made, bench } = judgement();
    bench.doubt({ reason: say`no answer`, cause: 'smtp.starttls' });
    expect(made.close().outcome?.cause).toBeUndefined();
  });

  it('is said once and never hides a finding', () => {
    const { made, bench } = judgement();
    bench.doubt({ reason: say`no answer` });
    bench.doubt({ reason: say`no answer` });
    bench.claim(false, CLAIM);
    expect(made.skipNote()).toBeUndefined();
    expect(made.close().outcome?.findings.map(({ level }) => level)).toEqual(['unknown', 'required']);
  });
});

describe('the end', () => {
  it('is final: what is said later is not heard', () => {
    const { made, bench, soft } = judgement();
    const closed = made.close();
    bench.claim(false, CLAIM);
    bench.doubt({ reason: say`late` });
    expect(closed.outcome?.findings).toEqual([]);
    expect(soft).toEqual([]);
  });

  it('can be an exemption', () => {
    const { made, bench } = judgement();
    expect(() => bench.exempt(say`set a token`)).toThrow(STOP);
    expect(made.close().outcome?.exempt).toEqual(say`set a token`);
    expect(made.skipNote()).toBe('set a token');
  });
});

describe('listed', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [[], ''],
  ])('%j', (names, words) => {
    expect(english(listed(names))).toBe(words);
  });
});

describe('a doubt about this place', () => {
  const blocked = unseen(say`Port ${25} cannot be reached from here`);
  const silent = unknown(say`b does not answer`);

  it('is kept as such, whether a fact or the judge brings it', () => {
    for (const doubt of [blocked, { reason: blocked.reason, vantage: true } as const]) {
      const { made, bench } = judgement();
      bench.doubt(doubt);
      expect(made.close().outcome).toMatchObject({ doubt: blocked.reason, vantage: true });
    }
    const { made, bench } = judgement();
    expect(() => bench.sure(blocked)).toThrow(STOP);
    expect(made.close().outcome?.vantage).toBe(true);
  });

  it('is none any more beside one about the server, whichever came first', () => {
    for (const doubts of [
      [blocked, silent],
      [silent, blocked],
    ]) {
      const { made, bench } = judgement();
      for (const doubt of doubts) bench.doubt(doubt);
      expect(made.close().outcome?.vantage).toBeUndefined();
    }
    expect(judgement().made.close().outcome?.vantage).toBeUndefined();
  });
});

describe('the end', () => {
  it('by the deadline is marked, though a finding stands', () => {
    const { made, bench } = judgement();
    bench.claim(false, CLAIM);
    made.cutOff();
    expect(made.close().outcome).toMatchObject({ late: true, findings: [{ level: 'required' }, { level: 'unknown' }] });
  });

  it('for want of what was not given says what', () => {
    const { made } = judgement();
    expect(() => made.lack('account', say`Set it.`)).toThrow(STOP);
    expect(made.close().outcome).toMatchObject({ exempt: say`Set it.`, lacks: 'account' });
  });
});
