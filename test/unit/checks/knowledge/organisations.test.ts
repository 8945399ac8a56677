import { describe, expect, test } from 'vitest';
import { belongs, isLocalName, organisationOf, sameOrganisation } from '../../../../checks/knowledge/organisations.ts';

describe('names', () => {
  test('of one organisation', () => {
    expect(organisationOf('mail.example.org')).toBe('example.org');
    expect(organisationOf('mx1.mail.example.co.uk')).toBe('example.co.uk');
    expect(organisationOf('24.48.100.24')).toBeUndefined();
    expect(organisationOf('localhost')).toBeUndefined();
    expect(sameOrganisation('a.prod.outlook.com', 'b.protection.outlook.com')).toBe(true);
    expect(sameOrganisation('mail.example.org', 'mail.notexample.org')).toBe(false);
    expect(sameOrganisation(undefined, 'mail.example.org')).toBe(false);
  });

  test('customers of one dynamic DNS, or of one registry, are strangers', () => {
    for (const [one, other] of [
      ['mail.alice.dedyn.io', 'mx.bob.dedyn.io'],
      ['a.duckdns.org', 'b.duckdns.org'],
      ['a.eu.org', 'b.eu.org'],
      ['shop.a.uk.com', 'shop.b.uk.com'],
      ['a.co.uk', 'b.co.uk'],
    ] as const) {
      expect(sameOrganisation(one, other)).toBe(false);
      expect(belongs(one, other)).toBe(false);
    }
    expect(sameOrganisation('mail.alice.dedyn.io', 'mx.alice.dedyn.io')).toBe(true);
    expect(belongs('dedyn.io', 'alice.dedyn.io')).toBe(false);
  });

  test('belong to a domain above, under and beside them', () => {
    expect(
      ['example.org', 'mail.example.org', 'other.example.org'].map((name) => belongs(name, 'mail.example.org')),
    ).toEqual([true, true, true]);
    expect(belongs('notexample.org', 'example.org')).toBe(false);
    expect(belongs('localhost', 'localhost')).toBe(true);
  });

  test('of the machine itself', () => {
    expect(['localhost', 'localhost.localdomain', '127.0.0.1', '[127.0.0.1]', '::1'].map(isLocalName)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['laptop', '192.168.1.5', 'mail.example.org'].map(isLocalName)).toEqual([false, false, false]);
  });
});
