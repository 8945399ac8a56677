import { describe, expect, test } from 'vitest';
import { faultsText, wrongBy } from '../../../../bin/commands/fault-list.ts';
import { verbatim } from '../../../../common/say.ts';
import { columnsOf } from '../../../../reporters/columns.ts';
import { faultTwins, LANGUAGES } from '../../../../reporters/language.ts';
import { DEFINITIONS } from '../../../cards.ts';
import type { Fault } from '../../../lab/fault.ts';
import { listFaults } from '../../../lab/fault-list.ts';
import { loadFaults } from '../../../lab/faults.ts';

const LOOK = { colour: false, width: 60 };
const CARDS = ['dns.mx', 'dns.ipv6', 'smtp.size', 'smtp.vrfy'].map((id) => {
  const area = id.slice(0, id.indexOf('.'));
  return { id, area: { id: area, title: verbatim(`The area ${area}`), contact: true } };
});

function fault(name: string, summary: string, rings: Fault['rings']): Fault {
  return { name, summary, rings, change: () => undefined };
}

const FAULTS = [
  fault('smtp-small', 'Only small messages are taken.', { 'smtp.size': { verdict: 'fail' } }),
  fault('dns-mx-missing', 'There is no MX record, and so nobody knows where the mail of this domain has to go', {
    'dns.mx': { verdict: 'fail' },
    'smtp.size': { verdict: 'inconclusive', cause: 'dns.mx' },
  }),
  fault('smtp-note', 'It tells whom it knows', { 'smtp.vrfy': { verdict: 'pass', says: 'tells' } }),
  fault('resolver-down', 'The resolver is down', { 'dns.mx': { verdict: 'inconclusive' } }),
];

describe('the list of faults', () => {
  test('has each under the area of the first check that it makes ring, and beside its name what it means', () => {
    expect(faultsText(listFaults(CARDS, FAULTS), LOOK)).toBe(`The area dns
  dns-mx-missing  There is no MX record, and so nobody knows
                  where the mail of this domain has to go

The area smtp
  smtp-small      Only small messages are taken
  smtp-note       It tells whom it knows

What cannot be known
  resolver-down   The resolver is down
`);
  });

  test("has every fault of the lab, once, within the screen's width", async () => {
    const all = await loadFaults();
    const cards = DEFINITIONS.map(({ card, area }) => ({ id: card.id, area }));
    const text = faultsText(listFaults(cards, all), { colour: false, width: 100 });
    const names = [...text.matchAll(/^ {2}([a-z]\S+)/gm)].map(([, name = '']) => name);
    expect(names.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  test('tells in another language what is wrong', () => {
    const text = faultsText(listFaults(CARDS, FAULTS), LOOK, { 'Only small messages are taken': '只接收小邮件' });
    expect(text).toContain('\n  smtp-small      只接收小邮件\n');
    expect(text).toContain('\n  smtp-note       It tells whom it knows\n');
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const twins = await faultTwins(language);

  test('has a twin for what each fault of the lab means, and none beside', async () => {
    const meanings = new Set((await loadFaults()).map(({ summary }) => wrongBy(summary)));
    expect([...meanings].filter((words) => twins[words] === undefined)).toEqual([]);
    expect(Object.keys(twins).filter((words) => !meanings.has(words))).toEqual([]);
  });

  test('tells it as a list does, without a full stop, and not in English', () => {
    const words = Object.entries(twins);
    expect(words.filter(([said, twin]) => twin === said || /[.。]$/.test(twin))).toEqual([]);
  });

  test.runIf(language === 'zh-CN')('tells it in Chinese, with Chinese marks', () => {
    const wrong = Object.values(twins).filter(
      (twin) =>
        !/\p{Script=Han}/u.test(twin) || /\p{Script=Han} ?[,;?!](?![a-z=])|\p{Script=Han}[.:](?!\w)/u.test(twin),
    );
    expect(wrong).toEqual([]);
  });
});
