import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../../../../common/fact.ts';
import { createClient, type ApiRequest, type GitHubRepository } from '../../../../../bin/outside/github/client.ts';
import { createIssues } from '../../../../../bin/outside/github/issues.ts';
import { english } from '../../../../../common/say.ts';
import { REPOSITORY, startGithub, TOKEN, type Scripted, type ToyGithub } from './toy.ts';

const PATIENCE = { timeout: 300, pauses: [1, 1], longestWait: 2_000 };
const LIST: ApiRequest = { method: 'GET', path: '/issues?labels=mailproof' };
const OPEN: ApiRequest = { method: 'POST', path: '/issues', body: { title: 'a', body: 'b', labels: ['mailproof'] } };

let toy: ToyGithub;
beforeEach(async () => {
  toy = await startGithub();
});
afterEach(() => toy.stop());

function ask(asked: ApiRequest, place: Partial<GitHubRepository> = {}): Promise<Fact<unknown>> {
  return createClient({ api: toy.api, repository: REPOSITORY, token: TOKEN, ...place }, PATIENCE).ask(asked);
}

async function reason(asked: ApiRequest, place: Partial<GitHubRepository> = {}): Promise<string> {
  const fact = await ask(asked, place);
  const words = fact.known ? 'it is known' : english(fact.reason);
  expect(words).not.toContain(TOKEN);
  expect(words).not.toContain('\n');
  return words;
}

describe('what GitHub refuses for good is asked once, and the sentence says what to do', () => {
  test.each<[string, Scripted, string]>([
    [
      'no permission',
      { status: 403, body: '{"message":"Resource not accessible by integration"}' },
      'Add this line below permissions: in the workflow: issues: write (GitHub says: Resource not accessible by integration)',
    ],
    [
      'no repository',
      { status: 404, body: '{"message":"Not Found"}' },
      'GitHub shows this token no issues of owner/repository',
    ],
    [
      'issues switched off',
      { status: 410, body: '{"message":"Issues are disabled for this repo"}' },
      'Switch them on: Settings > General > Features > Issues',
    ],
    [
      'moved',
      { status: 301, headers: { Location: 'https://elsewhere.example/' } },
      'put the new address into GITHUB_API_URL or GITHUB_REPOSITORY',
    ],
    [
      'not valid',
      { status: 422, body: '{"message":"Validation Failed"}' },
      'GitHub refuses a request (422) (GitHub says: Validation Failed)',
    ],
    ['a page in place of JSON', { status: 200, body: '<html>' }, 'is no JSON'],
    [
      'a long wait',
      { status: 403, headers: { 'retry-after': '3600' } },
      'takes no more requests of this token for 3600 seconds',
    ],
    [
      'a used-up hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1800) },
      },
      '(rate limit)',
    ],
    [
      'a second rate limit without a header',
      { status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' },
      'for 60 seconds (rate limit)',
    ],
  ])('%s', async (_, scripted, words) => {
    toy.next.push(scripted);
    expect(await reason(LIST)).toContain(words);
    expect(toy.asked).toHaveLength(1);
  });

  test('a wrong token', async () => {
    expect(await reason(LIST, { token: 'ghs_other' })).toBe(
      'GitHub refuses the token: it is wrong or has expired. In a workflow GITHUB_TOKEN is ${{ github.token }}',
    );
  });

  test('a redirect takes the token nowhere else', async () => {
    const other = await startGithub();
    toy.next.push({ status: 302, headers: { Location: `${other.api}/repos/${REPOSITORY}/issues` } });
    await reason(LIST);
    expect(other.asked).toEqual([]);
    await other.stop();
  });
});

describe('what passes is tried again', () => {
  test.each<[string, Scripted | 'drop' | 'hang']>([
    ['an error of theirs', { status: 502, body: '<html>' }],
    ['a broken connection', 'drop'],
    ['silence', 'hang'],
    ['a short wait', { status: 429, headers: { 'retry-after': '0' } }],
  ])('%s', async (_, scripted) => {
    toy.next.push(scripted, scripted);
    expect((await ask(LIST)).known).toBe(true);
    expect(toy.asked).toHaveLength(3);
  });

  test.each<[Scripted | 'drop' | 'hang', string]>([
    [{ status: 503 }, 'GitHub is out of order just now (503)'],
    ['hang', 'GitHub did not answer within 0.3 seconds'],
    ['drop', 'GitHub cannot be reached at'],
  ])('three times at most: %j', async (scripted, words) => {
    toy.next.push(scripted, scripted, scripted, scripted);
    expect(await reason(LIST)).toContain(words);
    expect(toy.asked).toHaveLength(3);
  });

  test('but nothing that would be there twice', async () => {
    toy.next.push('drop');
    expect(await reason(OPEN)).toContain('cannot be reached');
    expect(toy.asked).toHaveLength(1);
  });

  test('and no server is one sentence', async () => {
    const gone = await startGithub();
    await gone.stop();
    expect(await reason(LIST, { api: gone.api })).toBe(`GitHub cannot be reached at ${gone.api} (ECONNREFUSED)`);
  });
});

function issues(): ReturnType<typeof createIssues> {
  return createIssues(createClient({ api: toy.api, repository: REPOSITORY, token: TOKEN }, PATIENCE));
}

describe('issues', () => {
  test("are listed over all pages: no pull request, no stranger's", async () => {
    for (let count = 0; count < 150; count += 1) toy.add({ body: 'ours' });
    toy.add({ pull_request: {} });
    toy.add({ user: { login: 'stranger', type: 'User' }, author_association: 'CONTRIBUTOR' });
    toy.add({ labels: [{ name: 'bug' }] });
    toy.add({
      user: { login: 'owner', type: 'User' },
      author_association: 'OWNER',
      state: 'closed',
      state_reason: 'not_planned',
    });
    const list = await issues().list();
    expect(list.known && list.value.map(({ number }) => number)).toEqual([
      ...Array.from({ length: 150 }, (_, index) => index + 1),
      154,
    ]);
    expect(list.known && list.value.at(-1)).toEqual({ number: 154, open: false, declined: true, body: '' });
  });

  test('are opened with their label, and a token that may not set it is told of', async () => {
    expect(await issues().open('a', 'b')).toEqual({ known: true, value: 1 });
    toy.labelling = false;
    const opened = await issues().open('a', 'b');
    expect(opened.known ? '' : english(opened.reason)).toContain('GitHub opened issue 2 without the label mailproof');
  });

  test("are found behind an enterprise's path too", async () => {
    const enterprise = await startGithub({ prefix: '/api/v3' });
    const list = await createIssues(
      createClient({ api: enterprise.api, repository: REPOSITORY, token: TOKEN }, PATIENCE),
    ).list();
    expect(list).toEqual({ known: true, value: [] });
    await enterprise.stop();
  });
});
