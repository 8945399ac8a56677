/** The tables of what receivers really do, with our own verdict on each row beside it. */
import { describe, expect, test } from 'vitest';
import {
  misreaders,
  RECEIVERS,
  TABLES,
  whatWasFound,
  whoMisreads,
  type Standard,
} from '../../../../checks/knowledge/receivers/index.ts';
import { english } from '../../../../common/say.ts';
import { oursOf } from '../../receivers.ts';

/** The rows tell of the server's own mail; these records fail us for what they do to everybody else's. */
const ABOUT_STRANGERS: readonly string[] = ['lookups11-matchfirst', 'question-all', 'no-all'];

describe.each(Object.keys(TABLES) as Standard[])('%s', (standard) => {
  test.each(TABLES[standard].forms.map((form) => [form.id, form] as const))('%s', async (_id, form) => {
    const { verdict, words } = await oursOf(standard, form);
    const lost = misreaders(form);
    const takers = [...form.found.values()].filter((word) => word === form.meant);
    // What some widespread receiver does not find as it is meant is at least a warning, and says who.
    if (lost.length > 0) {
      // What a name server that fails would say is not known to anybody.
      const open = [...form.found.values()].includes('temperror');
      expect(verdict).toMatch(open ? /^inconclusive$/ : /^(?:warn|fail)$/);
      if (takers.length > 1 && verdict !== 'inconclusive') for (const name of lost) expect(words).toContain(name);
    }
    // What all take is no failure, and what all refuse is no pass.
    if (takers.length === form.found.size && !ABOUT_STRANGERS.includes(form.id)) expect(verdict).not.toBe('fail');
    if (takers.length === 0) expect(verdict).toBe('fail');
    // mailauth's leniency alone never makes ours.
    if (form.found.get('mailauth') === form.meant && takers.length === 1) expect(verdict).not.toBe('pass');
  });

  test('ids are unique, and every receiver is told of', () => {
    const { forms, receivers } = TABLES[standard];
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
    expect(receivers.filter((name) => !RECEIVERS.has(name))).toEqual([]);
    expect(forms.length).toBeGreaterThan(50);
  });
});

test('who misreads a form, and what all found', () => {
  expect(english(whoMisreads('DMARC', 'double-semicolon') ?? whatWasFound('DMARC', 'plain'))).toBe(
    'rspamd 3.4 (servers on Debian 12) and rspamd 3.12 (mailcow)',
  );
  expect(whoMisreads('DMARC', 'plain')).toBeUndefined();
  expect(english(whatWasFound('DMARC', 'p-blanks'))).toBe(
    'mailauth: reject, opendmarc: reject, Mail::DMARC: reject, rspamd 3.4: reject, rspamd 3.12: none',
  );
});
