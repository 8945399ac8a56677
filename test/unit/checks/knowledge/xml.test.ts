import { describe, expect, it } from 'vitest';
import { attribute, childText, children, descendant, parseXml } from '../../../../checks/knowledge/xml.ts';
import { english } from '../../../../common/say.ts';

async function problem(text: string): Promise<string | undefined> {
  const parsed = await parseXml(text);
  return 'problem' in parsed ? english(parsed.problem) : undefined;
}

describe('parseXml', () => {
  it('reads elements whatever their case and namespace, and text as text', async () => {
    const parsed = await parseXml(
      '<?xml version="1.0"?><x:Box Kind=" a "><Port> 0993 </Port><port/><Port>1</Port></x:Box>',
    );
    const box = 'root' in parsed ? descendant(parsed.root, 'box') : undefined;
    expect(box && attribute(box, 'kind')).toBe('a');
    expect(children(box, 'port')).toHaveLength(3);
    expect(childText(box, 'port')).toBe('0993');
    expect(childText(box, 'absent')).toBeUndefined();
    expect(descendant(box, 'port', 'absent', 'absent')).toBeUndefined();
  });

  it.each([
    ['', 'Start tag'],
    ['{}', 'not expected'],
    ['\0', 'not expected'],
    ['<html><br></html>', '(line 1)'],
    ['<a>', 'Unclosed tag'],
    ['<'.repeat(100_000), ''],
    ['<a>'.repeat(50_000), ''],
    [`${'<a>'.repeat(30)}${'</a>'.repeat(30)}`, 'nested'],
    ['<a/>'.repeat(100_000), 'too long'],
    ['<__proto__><polluted>1</polluted></__proto__>', '__proto__'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'entities'],
  ])('refuses %.20s', async (text, words) => {
    expect(await problem(text)).toContain(words);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('looks at so many children and no more', async () => {
    const parsed = await parseXml(`<x>${'<y/>'.repeat(500)}</x>`);
    expect('root' in parsed && children(descendant(parsed.root, 'x'), 'y')).toHaveLength(50);
  });
});
