import { describe, expect, it } from 'vitest';
import { hasLoginForm, loginOutcome } from '../../../../checks/http/login.ts';
import type { HttpAnswer } from '../../../../fixtures/senses.ts';

const FORM = '<form><input name="login_user"><input name="pass_user"></form>';

function page(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): HttpAnswer {
  return { url: 'https://mail.example.org/admin', address: '192.0.2.1', status, headers, body, truncated: false };
}

describe('loginOutcome', () => {
  it('tells the four outcomes apart', () => {
    expect(loginOutcome(page(302, { location: '/admin/dashboard' }))).toBe('accepted');
    expect(loginOutcome(page(302, { location: '/admin' }))).toBe('accepted');
    expect(loginOutcome(page(200, {}, '<button name="verify_tfa_login">'))).toBe('second factor');
    expect(loginOutcome(page(200, {}, FORM))).toBe('refused');
    expect(loginOutcome(page(302, { location: 'https://sso.example.com/' }))).toBe('unclear');
    expect(loginOutcome(page(302, { location: 'https://sso.example.com/admin' }))).toBe('unclear');
    expect(loginOutcome(page(302))).toBe('unclear');
    expect(loginOutcome(page(500))).toBe('unclear');
  });

  it('knows mailcow by its form', () => {
    expect(hasLoginForm(page(200, {}, FORM))).toBe(true);
    expect(hasLoginForm(page(403, {}, FORM))).toBe(false);
    expect(hasLoginForm(page(200, {}, '<form><input name="user"></form>'))).toBe(false);
  });
});
