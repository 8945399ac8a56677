/** What is said of the web interface, and who waits for it. */
import { describe, expect, test } from 'vitest';
import { unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { HttpRequest, Stuck, Unanswered } from '../../../../fixtures/senses.ts';
import { httpOf } from '../../happy/net.ts';
import { judged, type Judged } from '../../judged.ts';

function sentences({ findings }: Judged): string {
  return findings.map(({ message }) => message).join('\n');
}

function isFront({ scheme, host, path }: HttpRequest): boolean {
  return scheme === 'https' && host === 'mail.example.org' && path === '/';
}

/** Nobody listens there, nobody gets through TLS, or no request is answered. */
const CLOSED: Unanswered = { ...unknown(say`refused`), layer: 'tcp', port: 'refused' };
function stuck(before: Stuck['before'], how: Stuck['how']): Unanswered {
  return {
    ...unknown(say`stuck`),
    layer: before === 'tls' ? 'tls' : 'http',
    stuck: { before, how, seen: [say`stuck`] },
  };
}

describe('the web interface', () => {
  test.each([200, 302, 401, 403, 404, 418])('works where it answers with status %i', async (status) => {
    const http = httpOf((request) => (isFront(request) ? { status, headers: {} } : undefined));
    expect((await judged('http.interface', { http })).verdict).toBe('pass');
  });

  test.each([
    [500, "mailcow's database, Redis or PHP is down"],
    [503, "mailcow's database, Redis or PHP is down"],
    [502, "mailcow's PHP does not run"],
    [504, "mailcow's PHP does not run"],
  ])('fails with status %i: %s', async (status, words) => {
    const http = httpOf((request) => (isFront(request) ? { status, headers: {} } : undefined));
    const said = await judged('http.interface', { http });
    expect(said.verdict).toBe('fail');
    expect(sentences(said)).toContain(words);
  });

  test.each<[Unanswered, string]>([
    [CLOSED, "cannot be reached: mailcow's nginx does not work"],
    [stuck('tls', 'silent'), "takes connections, but not TLS: mailcow's nginx does not work"],
    [
      stuck('answer', 'silent'),
      "takes connections and then answers nothing: mailcow's PHP hangs, or what it waits for does",
    ],
    [stuck('answer', 'closed'), "closes them without an answer: mailcow's PHP hangs, or what it waits for does"],
  ])('fails without an answer, in words of its own', async (answer, words) => {
    const said = await judged('http.interface', {
      http: httpOf((request) => (request.scheme === 'https' ? answer : undefined)),
    });
    expect(said.verdict).toBe('fail');
    expect(sentences(said)).toContain(words);
  });
});

describe('what else nothing answers', () => {
  test.each(['mailadm.endpoint', 'autoconfig.document', 'autodiscover.document', 'http.hsts'])(
    '%s waits for it',
    async (id) => {
      const http = httpOf((request) => (request.scheme === 'https' ? CLOSED : undefined));
      expect(await judged(id, { http })).toMatchObject({ verdict: 'inconclusive', cause: 'http.interface' });
    },
  );

  test.each(['mailadm.endpoint', 'autoconfig.document', 'autodiscover.document'])(
    '%s waits for it where all is an error',
    async (id) => {
      const http = httpOf(({ scheme }) => (scheme === 'https' ? { status: 503, headers: {} } : undefined));
      expect(await judged(id, { http })).toMatchObject({ verdict: 'inconclusive', cause: 'http.interface' });
    },
  );

  test.each(['mailadm.endpoint', 'autoconfig.document'])(
    '%s fails by itself where the web interface works',
    async (id) => {
      const http = httpOf((request) =>
        request.scheme === 'https' && !isFront(request) ? stuck('answer', 'silent') : undefined,
      );
      expect((await judged(id, { http })).verdict).toBe('fail');
    },
  );
});
