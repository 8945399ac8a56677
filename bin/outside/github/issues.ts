/** The issues of a repository that mailproof has opened: told from others by their label, and by who opened them. */
import { known, thenFact, unknown, type Fact } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { Client } from './client.ts';

/** Only people who may write to the repository, and its workflows, can put it on an issue. */
export const LABEL = 'mailproof';

export interface Issue {
  readonly number: number;
  readonly open: boolean;
  /** Closed as something that will not be solved, by a person. */
  readonly declined: boolean;
  readonly body: string;
}

export interface Changed {
  readonly body: string;
  readonly state: 'open' | 'closed';
}

export interface Issues {
  /** The oldest first. */
  list(): Promise<Fact<readonly Issue[]>>;
  /** Resolves to its number. */
  open(title: string, body: string): Promise<Fact<number>>;
  change(number: number, changed: Changed): Promise<Fact<unknown>>;
  comment(number: number, body: string): Promise<Fact<unknown>>;
}

const PAGE = 100;
const MOST_PAGES = 50;
/** What GitHub calls those whose issues may be edited on; the issues of workflows and apps are a bot's. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

export function createIssues(client: Client): Issues {
  return {
    list: () => listAll(client),
    open: async (title, body) =>
      thenFact(await client.ask({ method: 'POST', path: '/issues', body: { title, body, labels: [LABEL] } }), opened),
    change: (number, { body, state }) =>
      client.ask({
        method: 'PATCH',
        path: `/issues/${number}`,
        body: { body, state, state_reason: state === 'closed' ? 'completed' : 'reopened' },
      }),
    comment: (number, body) => client.ask({ method: 'POST', path: `/issues/${number}/comments`, body: { body } }),
  };
}

async function listAll(client: Client): Promise<Fact<readonly Issue[]>> {
  const found: Issue[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await client.ask({
      method: 'GET',
      path: `/issues?labels=${LABEL}&state=all&sort=created&direction=asc&per_page=${PAGE}&page=${page}`,
    });
    if (!answer.known) return answer;
    if (!Array.isArray(answer.value)) return unknown(say`GitHub's list of issues is none`);
    found.push(...answer.value.flatMap((item: unknown) => issueIn(item) ?? []));
    if (answer.value.length < PAGE) break;
  }
  return known(found);
}

/** Undefined: a pull request, a stranger's, or nothing that can be read. */
function issueIn(item: unknown): Issue | undefined {
  if (!isRecord(item) || 'pull_request' in item || !isTrusted(item)) return undefined;
  const { number, state, state_reason: reason, body } = item;
  if (typeof number !== 'number') return undefined;
  return {
    number,
    open: state === 'open',
    declined: reason === 'not_planned' || reason === 'duplicate',
    body: typeof body === 'string' ? body : '',
  };
}

function isTrusted({ user, author_association: association }: Readonly<Record<string, unknown>>): boolean {
  return TRUSTED.includes(String(association)) || (isRecord(user) && user['type'] === 'Bot');
}

/** Without the label it would not be found again, and opened once a run. */
function opened(answer: unknown): Fact<number> {
  if (!isRecord(answer) || typeof answer['number'] !== 'number')
    return unknown(say`GitHub does not say which issue it has opened`);
  const labels: readonly unknown[] = Array.isArray(answer['labels']) ? answer['labels'] : [];
  if (labels.some((label) => isRecord(label) && label['name'] === LABEL)) return known(answer['number']);
  return unknown(
    say`GitHub opened issue ${answer['number']} without the label ${LABEL}, because this token may not set labels. Set it by hand, or the next run opens another one`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
