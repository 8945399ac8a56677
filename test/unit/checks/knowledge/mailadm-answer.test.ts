import { describe, expect, it } from 'vitest';
import { adviceFor, proxyBlock } from '../../../../checks/advice/mailadm.ts';
import { isFromMailadm, readMailadm } from '../../../../checks/knowledge/mailadm-answer.ts';
import { planFor } from '../../../../checks/kinds/plan.ts';
import { english } from '../../../../common/say.ts';
import type { HttpAnswer } from '../../../../fixtures/senses.ts';

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    url: 'https://mailadm.example.org/new_email',
    address: '192.0.2.1',
    status,
    headers,
    body,
    truncated: false,
  };
}

const FLASK = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n';
const NGINX =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

describe('readMailadm', () => {
  it.each([
    [
      'refusal',
      answer(403, '{"reason":"?t (token) parameter not specified","status_code":403,"type":"error"}\n'),
      true,
    ],
    ['error', answer(500, '{"reason":"","status_code":500,"type":"error"}'), true],
    ['account', answer(200, '{"email":"tmp.5qrp3@example.org","expiry":"1d","password":"x","ttl":86400}'), true],
    ['flask', answer(404, FLASK), true],
    ['gateway', answer(502, '<title>mailcow</title>'), false],
    ['redirect', answer(301, '', { location: 'https://mail.example.org/' }), false],
    ['mailcow', answer(200, '<title>mailcow UI</title>'), false],
    ['mailcow', answer(404, NGINX), false],
    ['other', answer(404, '<title>Not here</title>'), false],
    ['other', answer(403, '{"msg":"forbidden"}'), false],
    ['other', answer(200, '[]'), false],
    ['other', answer(200, 'null'), false],
  ])('recognises %s', (kind, given, own) => {
    const read = readMailadm(given);
    expect(read.kind).toBe(kind);
    expect(isFromMailadm(read)).toBe(own);
  });

  it('cuts what a server makes long', () => {
    const read = readMailadm(answer(403, JSON.stringify({ reason: 'x'.repeat(100_000) })));
    expect(read.kind === 'refusal' && read.reason.length < 200).toBe(true);
  });
});

describe('adviceFor', () => {
  const plan = planFor({
    domain: 'example.org',
    host: 'mail.example.org',
    selector: 'dkim',
    v4: ['24.48.100.24'],
    v6: [],
    mailadmHost: 'mailadm.example.org',
    mailadmUrl: 'https://mailadm.example.org/new_email',
  });

  it("gives the guide's block for this server", () => {
    expect(english(proxyBlock(plan))).toBe('location /new_email {\n  proxy_pass http://172.22.1.1:3691/;\n}');
  });

  it('has a sentence and a fix of its own for each kind of answer', () => {
    const answers = [
      { kind: 'gateway', status: 502 },
      { kind: 'gateway', status: 504 },
      { kind: 'flask', status: 404 },
      { kind: 'flask', status: 500 },
      { kind: 'redirect', to: undefined },
      { kind: 'error', status: 500, reason: '' },
      { kind: 'account' },
      { kind: 'mailcow', status: 200 },
      { kind: 'other', status: 405 },
    ] as const;
    const said = answers
      .map((given) => adviceFor(given, 'here', plan))
      .map(({ bad, fix }) => [english(bad), english(fix)]);
    expect(new Set(said.map(([bad]) => bad)).size).toBe(answers.length);
    for (const [bad, fix] of said) {
      expect(bad).toMatch(/^here /);
      expect(fix).toMatch(/\n(sudo )?(docker|mailadm) /);
    }
  });
});
