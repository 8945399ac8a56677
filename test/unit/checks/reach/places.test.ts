import { expect, test } from 'vitest';
import { placesText, type PortPlace } from '../../../../checks/reach/places.ts';
import { english } from '../../../../common/say.ts';

const place = (port: number, family: PortPlace['family'], host = 'mail.example.org'): PortPlace => ({
  host,
  port,
  family,
});
const words = (...places: readonly PortPlace[]): string => english(placesText(places));

test('one port of one family', () => {
  expect(words(place(993, 4))).toBe('mail.example.org:993 (IPv4)');
});

test('one port of both families is named once', () => {
  expect(words(place(993, 6), place(993, 4))).toBe('mail.example.org:993 (IPv4, IPv6)');
});

test('ports with the same families share one phrase, in order', () => {
  expect(words(place(993, 4), place(25, 4), place(25, 6), place(993, 6), place(143, 6), place(143, 4))).toBe(
    'mail.example.org, ports 25, 143 and 993 (IPv4, IPv6)',
  );
});

test('ports that differ in their families are told apart', () => {
  expect(words(place(25, 4), place(25, 6), place(465, 6))).toBe(
    'mail.example.org, port 25 (IPv4, IPv6); port 465 (IPv6)',
  );
});

test('hosts are told apart', () => {
  expect(words(place(443, 4), place(443, 4, 'mailadm.example.org'))).toBe(
    'mail.example.org:443 (IPv4); mailadm.example.org:443 (IPv4)',
  );
});
