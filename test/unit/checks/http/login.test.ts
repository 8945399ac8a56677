/** Where administrators log in, and what the answer to a login means. */
import { describe, expect, it, test } from 'vitest';
import { hasLoginForm, loginOutcome } from '../../../../checks/http/login.ts';
import type { HttpAnswer, HttpRequest } from '../../../../fixtures/senses.ts';
import { httpOf } from '../../happy/net.ts';
import { judged, type Judged } from '../../judged.ts';

const FORM = '<form><input name="login_user"><input name="pass_user"></form>';

function page(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): HttpAnswer {
  return { url: 'https://mail.example.org/admin', address: '192.0.2.1', status, headers, body, truncated: false };
}

describe('loginOutcome', () => {
  it('tells the four outcomes apart', () => {
    expect(loginOutcome(page(302, { location: '/admin/dashboard' }))).toBe('accepted');
    expect(loginOutcome(page(302, { location: '/admin' }))).toBe('accepted');
    expect(loginOutcome(page(302, { location: '/debug' }))).toBe('accepted');
    expect(loginOutcome(page(301, { location: '/admin' }))).toBe('unclear');
    expect(loginOutcome(page(302, { location: '/admin/' }))).toBe('unclear');
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

const UNTRIED = 'so no password was tried';
const LOGIN: Partial<HttpAnswer> = { status: 200, headers: {}, body: FORM };

function to(location: string, status = 302): Partial<HttpAnswer> {
  return { status, headers: { location } };
}

/** What is said of a server with these pages, and which of them a password was sent to. */
async function tried(
  pages: Readonly<Record<string, Partial<HttpAnswer>>>,
): Promise<{ readonly said: Judged; readonly posts: readonly string[]; readonly asked: readonly HttpRequest[] }> {
  const asked: HttpRequest[] = [];
  const http = httpOf((request) => {
    asked.push(request);
    return pages[request.path];
  });
  const said = await judged('http.default-password', { http, settings: { tryDefaultPassword: true } });
  return { said, posts: asked.filter(({ method }) => method === 'POST').map(({ path }) => path), asked };
}

function told({ findings }: Judged): string {
  return findings.map(({ message }) => message).join('\n');
}

describe('the one login', () => {
  test('goes to the folder of 2025-03 and later', async () => {
    const { said, posts } = await tried({ '/admin': to('/admin/', 301), '/admin/': LOGIN });
    expect(posts).toEqual(['/admin/']);
    expect(said.verdict).toBe('pass');
  });

  test('goes to the front page of earlier versions', async () => {
    const { said, posts } = await tried({ '/admin': to('/'), '/': LOGIN });
    expect(posts).toEqual(['/']);
    expect(said.verdict).toBe('pass');
  });

  test('does not go to where users log in', async () => {
    const { said, posts } = await tried({ '/admin': to('/'), '/': LOGIN, '/domainadmin/': LOGIN });
    expect(posts).toEqual([]);
    expect(said.verdict).toBe('inconclusive');
    expect(told(said)).toContain('is where users log in, not administrators');
  });

  test('stays on the server and on https', async () => {
    const { posts, asked } = await tried({
      '/admin': to('http://mail.example.org:8080/admin/', 301),
      '/admin/': LOGIN,
    });
    expect(posts).toEqual(['/admin/']);
    expect(asked.every(({ scheme, host }) => scheme === 'https' && host === 'mail.example.org')).toBe(true);
  });

  test.each(['https://login.example.com/', '//login.example.com/admin/'])('does not follow to %s', async (location) => {
    const { said, posts, asked } = await tried({ '/admin': to(location) });
    expect(posts).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(said.verdict).toBe('inconclusive');
    expect(told(said)).toContain('which is another server');
  });

  test('gives up where redirects lead in a circle', async () => {
    const { said, posts, asked } = await tried({ '/admin': to('/admin/'), '/admin/': to('/admin') });
    expect(posts).toEqual([]);
    expect(asked).toHaveLength(4);
    expect(said.verdict).toBe('inconclusive');
    expect(told(said)).toContain(UNTRIED);
  });
});
