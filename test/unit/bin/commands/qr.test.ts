import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { pageOf, textOf } from '../../../../bin/commands/qr.ts';

const LINK = 'DCACCOUNT:https://mailadm.example.org/new_email?t=1d_token&n=<b>';
const INKS: Readonly<Record<string, readonly [boolean, boolean]>> = {
  ' ': [true, true],
  '▀': [false, true],
  '▄': [true, false],
  '█': [false, false],
};

test('the half blocks are the code, dark where there is no ink', () => {
  const [link, empty, ...rows] = textOf(LINK, false).trimEnd().split('\n');
  expect([link, empty]).toEqual([LINK, '']);
  const modules = rows.flatMap((row) => [0, 1].map((half) => [...row].map((character) => INKS[character]?.[half])));
  const { data, size } = encode(LINK, { border: 4 });
  expect(modules.slice(0, size)).toEqual(data);
});

test('on a terminal the code has colours of its own, whatever those of the terminal are', () => {
  const rows = textOf(LINK, true).trimEnd().split('\n').slice(2);
  expect(rows.every((row) => row.includes('\u001B[97m') && row.includes('\u001B[40m'))).toBe(true);
});

test('the page escapes what stands in the link', () => {
  const page = pageOf(LINK, 'example.org');
  expect(page).toContain('t=1d_token&amp;n=&lt;b&gt;');
  expect(page).toContain('<svg');
  expect(page).not.toContain('<b>');
});
