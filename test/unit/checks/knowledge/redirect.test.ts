import { describe, expect, it } from 'vitest';
import { redirectProblem, redirectTarget } from '../../../../checks/knowledge/redirect.ts';
import { english } from '../../../../common/say.ts';
import type { HttpAnswer } from '../../../../fixtures/senses.ts';

function answer(status: number, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    url: 'http://mail.example.org/a/b?c=d%20e',
    address: '192.0.2.1',
    status,
    headers,
    body: '',
    truncated: false,
  };
}

function problem(status: number, location?: string): readonly string[] {
  const found = redirectProblem('here', answer(status, location === undefined ? {} : { location }));
  return found === undefined ? [] : [found.level, english(found.message)];
}

describe('redirectProblem', () => {
  it.each([301, 308])('is content with a permanent redirect (%i) to the same page over https', (status) => {
    expect(problem(status, 'https://mail.example.org/a/b?c=d%20e')).toEqual([]);
    expect(problem(status, 'https://MAIL.example.org:443/a/b?c=d%20e')).toEqual([]);
    expect(problem(status, '//mail.example.org/a/b?c=d%20e')[1]).toContain('not encrypted either');
  });

  it('only remarks on a temporary one', () => {
    expect(problem(302, 'https://mail.example.org/a/b?c=d%20e')[0]).toBe('advice');
    expect(problem(307, 'https://mail.example.org/a/b?c=d%20e')[0]).toBe('advice');
  });

  it.each([
    [200, undefined, 'status 200'],
    [301, undefined, 'instead of leading to https'],
    [301, 'https://[', 'instead of leading to https'],
    [301, 'http://mail.example.org/a/b?c=d%20e', 'not encrypted either'],
    [301, 'https://www.example.org/a/b?c=d%20e', 'not to the same name'],
    [301, 'https://mail.example.org:8443/a/b?c=d%20e', 'not to the same name'],
    [301, 'https://mail.example.org/', 'is lost on the way'],
    [301, 'https://mail.example.org/a/b', 'is lost on the way'],
  ])('complains of %i to %s', (status, location, words) => {
    expect(problem(status, location)[0]).toBe('recommended');
    expect(problem(status, location)[1]).toContain(words);
  });

  it('reads relative addresses', () => {
    expect(redirectTarget(answer(302, { location: '../x' }))?.href).toBe('http://mail.example.org/x');
    expect(redirectTarget(answer(304, { location: '/x' }))).toBeUndefined();
  });
});
