/** What has expired and is still there, and limits that are too strict or too loose. */
import { expect, it } from 'vitest';
import { known } from '../../../../common/fact.ts';
import type { Limits } from '../../../../fixtures/host/upkeep-types.ts';
import { configOf, limitsOf, serverOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { BROKE_OFF, lost, tells } from '../../three-ways.ts';

const USERS = { total: 9, missing: 1, foreign: 4 };

it.each([
  ['nothing', {}, 'pass', undefined],
  ['one account', { overdue: tells(1) }, 'warn', "An account of mailadm's is still there"],
  ['mailboxes that mailadm knows', { mailadmUsers: tells(USERS), tagged: tells(4) }, 'pass', undefined],
  [
    'mailboxes that mailadm made before it marked them',
    { mailadmUsers: tells(USERS), tagged: tells(1) },
    'pass',
    undefined,
  ],
  [
    'mailboxes that mailadm has forgotten',
    { mailadmUsers: tells(USERS), tagged: tells(6) },
    'warn',
    'mailcow has 2 mailboxes that mailadm has made and knows no more',
  ],
  ['messages of some days ago', { garbage: async () => known('2026-11-17T12:00:00.000Z') }, 'pass', undefined],
  [
    'messages of a month ago',
    { garbage: async () => known('2026-10-22T12:00:00.000Z') },
    'warn',
    'deleted 31 days ago are still on the disk',
  ],
  [
    'messages that are to be kept',
    { garbage: async () => known('2026-10-22T12:00:00.000Z'), config: tells(configOf({ MAILDIR_GC_TIME: '86400' })) },
    'pass',
    undefined,
  ],
  ['what nobody tells', { overdue: lost }, 'inconclusive', BROKE_OFF],
  ['mailboxes that nobody tells of', { tagged: lost }, 'inconclusive', BROKE_OFF],
  ['messages that nobody tells of', { garbage: lost }, 'inconclusive', BROKE_OFF],
])('expired, and still there: %s', async (_, changes, verdict, words) => {
  const result = await judged('host.expired', { server: serverOf(changes) });
  expect(result.verdict).toBe(verdict);
  if (words === undefined) expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});

it('without mailadm, messages of deleted mailboxes are looked at all the same', async () => {
  const server = serverOf({ garbage: async () => known('2026-10-22T12:00:00.000Z'), overdue: lost });
  const { verdict } = await judged('host.expired', { server, settings: { mailadm: undefined } });
  expect(verdict).toBe('warn');
});

it.each<[string, Limits, string | undefined]>([
  ["mailcow's own", limitsOf(), undefined],
  ['patient', limitsOf({ attempts: 100 }), 'Who guesses passwords is banned after 100 attempts only, for 30 minutes'],
  ['brief', limitsOf({ time: 60 }), 'banned after 10 attempts only, for 1 minutes'],
  ['strict', limitsOf({ attempts: 1 }), 'An address is banned after 1 failed logins'],
  ['wide', limitsOf({ netV4: 16 }), 'who may be strangers to each other (/16 and /128)'],
  ['wide over IPv6', limitsOf({ netV6: 32 }), '(/32 and /32)'],
  ['a household over IPv6', limitsOf({ netV6: 56 }), undefined],
  ['enough for groups', limitsOf({}, { count: 10, seconds: 60 }), undefined],
  [
    'too little for groups',
    limitsOf({}, { count: 100, seconds: 3600 }),
    'example.org may send 100 messages in 3600 seconds',
  ],
])('limits: %s', async (_, limits, words) => {
  const result = await judged('host.limits', { server: serverOf({ limits: tells(limits) }) });
  expect(result.verdict).toBe('pass');
  if (words === undefined) expect(result.words).toBe('');
  else expect(result.words).toContain(words);
});
