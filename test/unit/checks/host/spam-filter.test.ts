/** Which lines of rspamd's list fit Delta Chat's messages, and what its limits are worth. */
import { expect, it } from 'vitest';
import { known } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import { serverOf, spamFilterOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { lost, tells } from '../../three-ways.ts';

const NO_BONUS = 'The spam filter does not give encrypted chat messages their bonus';
const UNREADABLE = 'Nobody but the spam filter can read';

it.each([
  ['/1/', 'pass', ''],
  ['# Delta Chat\n/^1\\.\\d$/i  # any\n', 'pass', ''],
  ['/2/\n/^1/', 'pass', ''],
  ['', 'pass', NO_BONUS],
  ['# /1/\n', 'pass', NO_BONUS],
  ['/2/', 'pass', NO_BONUS],
  ['1.0', 'inconclusive', UNREADABLE],
  ['/(?<x/', 'inconclusive', UNREADABLE],
  ['(?<x\n/1/', 'pass', ''],
] as const)('a list of %j', async (chatVersions, verdict, words) => {
  const result = await judged('host.spam-filter', {
    server: serverOf({ spamFilter: tells(spamFilterOf({ chatVersions })) }),
  });
  expect(result.verdict).toBe(verdict);
  if (words === '') expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});

it.each([
  [{ 'add header': 8, reject: 15 }, ''],
  [{ 'add header': 12, reject: 10 }, ''],
  [{ 'add header': 4, reject: 15 }, 'from 4 points on already'],
  [{ reject: 6 }, 'from 6 points on already'],
])('limits of %j', async (limits, words) => {
  const facts = spamFilterOf({ limits: known(new Map(Object.entries(limits))) });
  const result = await judged('host.spam-filter', { server: serverOf({ spamFilter: tells(facts) }) });
  if (words === '') expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});

it.each([
  ['the bonus', new Map([['ENCRYPTED_CHAT', -20]]), 'pass', ''],
  [
    'no bonus',
    new Map([
      ['MAILCOW_AUTH', -20],
      ['ARC_NA', 0],
      ['FORGED_RECIPIENTS', 2],
    ]),
    'pass',
    NO_BONUS,
  ],
  ['nothing of the message', undefined, 'inconclusive', 'does not tell what it made of'],
] as const)('a message for which the filter counted %s', async (_, symbols, verdict, words) => {
  const spamScan = tells(symbols && { score: -18.1, limit: 15, symbols });
  const result = await judged('host.spam-filter', { server: serverOf({ spamScan }) });
  expect(result.verdict).toBe(verdict);
  if (words === '') expect(result.words).toBe('');
  else expect(result.words).toContain(words);
  expect(result.words).not.toContain('ARC_NA');
});

it('what counted most is told first', async () => {
  const symbols = new Map([
    ['FORGED_RECIPIENTS', 2],
    ['MAILCOW_AUTH', -20],
  ]);
  const { words } = await judged('host.spam-filter', {
    server: serverOf({ spamScan: tells({ score: -18, limit: 15, symbols }) }),
  });
  expect(words).toContain("-18 points for mailproof's message: MAILCOW_AUTH (-20), FORGED_RECIPIENTS (2)");
});

it('without a mailbox there is no message to look at', async () => {
  const spamScan = tells(undefined);
  const result = await judged('host.spam-filter', {
    server: serverOf({ spamScan }),
    mail: { missing: () => say`none` },
  });
  expect([result.verdict, result.reason]).toEqual(['exempt', 'none']);
});

it('limits that are not told leave the list judged', async () => {
  const facts = spamFilterOf({ chatVersions: undefined, limits: await lost() });
  const result = await judged('host.spam-filter', { server: serverOf({ spamFilter: tells(facts) }) });
  expect(result.verdict).toBe('inconclusive');
  expect(result.words).toContain(NO_BONUS);
});
