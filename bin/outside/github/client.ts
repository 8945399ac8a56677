/**
 * GitHub's REST API for one repository, at github.com or an enterprise's own. Whatever goes wrong is one sentence that
 * says what to do; the token is in the request's header and nowhere else.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { known, unknown, type Fact, type Unknown } from '../../../common/fact.ts';
import { say, verbatim, type Text } from '../../../common/say.ts';

export interface GitHubRepository {
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

export interface ApiPatience {
  /** For one request. Milliseconds. */
  readonly timeout: number;
  /** Before each further attempt. Milliseconds. */
  readonly pauses: readonly number[];
  /** Longest wait that GitHub may ask for. Milliseconds. */
  readonly longestWait: number;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the repository, such as `/issues`. */
  readonly path: string;
  readonly body?: unknown;
}

export interface Client {
  /** The JSON of a successful answer. */
  ask(asked: ApiRequest): Promise<Fact<unknown>>;
}

const PATIENCE: ApiPatience = { timeout: 10_000, pauses: [1_000, 4_000], longestWait: 60_000 };
const MILLISECONDS = 1000;
const LONGEST_WORDS = 200;
const VERSION = '2022-11-28';

export function createClient(place: GitHubRepository, patience: ApiPatience = PATIENCE): Client {
  return {
    async ask(asked) {
      let attempt = await once(place, asked, patience);
      for (const pause of patience.pauses) {
        if (attempt.again === undefined) break;
        await sleep(Math.max(pause, attempt.again));
        attempt = await once(place, asked, patience);
      }
      return attempt.fact;
    },
  };
}

interface Attempt {
  readonly fact: Fact<unknown>;
  /** Another attempt is worth making, after at least this many milliseconds. */
  readonly again?: number;
}

async function once(place: GitHubRepository, asked: ApiRequest, patience: ApiPatience): Promise<Attempt> {
  // What may have been done must not be done twice.
  const repeatable = asked.method === 'GET' || asked.method === 'PATCH';
  try {
    const response = await fetch(`${place.api}/repos/${place.repository}${asked.path}`, {
      method: asked.method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience.timeout),
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${place.token}`,
        'User-Agent': 'mailproof',
        'X-GitHub-Api-Version': VERSION,
        ...(asked.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    });
    const content = parsed(await response.text());
    return answered(response, content, place, patience, repeatable);
  } catch (error) {
    const fact = unreachable(error, place, patience);
    return repeatable ? { fact, again: 0 } : { fact };
  }
}

function answered(
  response: Response,
  content: unknown,
  place: GitHubRepository,
  patience: ApiPatience,
  repeatable: boolean,
): Attempt {
  const { status } = response;
  if (response.ok)
    return {
      fact:
        content === undefined
          ? unknown(say`GitHub's answer is no JSON: is ${place.api} the address of its API?`)
          : known(content),
    };
  const wait = waitAsked(response, content);
  if (wait !== undefined) {
    const fact = unknown(
      say`GitHub takes no more requests of this token for ${Math.ceil(wait / MILLISECONDS)} seconds (rate limit). The next run tells what this one could not`,
    );
    return wait <= patience.longestWait ? { fact, again: wait } : { fact };
  }
  if (status >= 500) {
    const fact = unknown(say`GitHub is out of order just now (${status})`);
    return repeatable ? { fact, again: 0 } : { fact };
  }
  return { fact: refused(status, content, place) };
}

/** How long GitHub asks to wait. Milliseconds; undefined where it is no matter of time. */
function waitAsked({ status, headers }: Response, content: unknown): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (after >= 0) return after * MILLISECONDS;
  if (headers.get('x-ratelimit-remaining') === '0')
    return Math.max(0, Number(headers.get('x-ratelimit-reset') ?? 0) * MILLISECONDS - Date.now());
  // Without a header, GitHub's documentation asks for a minute.
  return status === 429 || /rate limit/i.test(messageIn(content)) ? 60_000 : undefined;
}

function refused(status: number, content: unknown, { repository, api }: GitHubRepository): Unknown {
  const words = messageIn(content);
  if (status === 401)
    return unknown(
      say`GitHub refuses the token: it is wrong or has expired. In a workflow GITHUB_TOKEN is ${verbatim('${{ github.token }}')}`,
    );
  if (status === 403)
    return unknown(
      say`GitHub does not let this token write issues. Add this line below ${verbatim('permissions:')} in the workflow: ${verbatim('issues: write')}${aside(words)}`,
    );
  if (status === 404)
    return unknown(
      say`GitHub shows this token no issues of ${repository}: the workflow lacks ${verbatim('issues: write')} below ${verbatim('permissions:')}, or GITHUB_REPOSITORY is wrong`,
    );
  if (status === 410)
    return unknown(
      say`Issues are switched off in ${repository}. Switch them on: Settings > General > Features > Issues`,
    );
  if (status >= 300 && status < 400)
    return unknown(
      say`The API at ${api} has moved, or ${repository} has: put the new address into GITHUB_API_URL or GITHUB_REPOSITORY`,
    );
  return unknown(say`GitHub refuses a request (${status})${aside(words)}`);
}

function aside(words: string): Text {
  return words === '' ? verbatim('') : say` (GitHub says: ${words})`;
}

function messageIn(content: unknown): string {
  const message = typeof content === 'object' && content !== null && 'message' in content ? content.message : undefined;
  return typeof message === 'string' ? message.slice(0, LONGEST_WORDS) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unreachable(error: unknown, { api }: GitHubRepository, { timeout }: ApiPatience): Unknown {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return unknown(say`GitHub did not answer within ${timeout / MILLISECONDS} seconds`);
  return unknown(say`GitHub cannot be reached at ${api} (${networkCode(error)})`);
}

/**
 * The code of what went wrong below a request; never its words, which can hold the address asked. (OpenSSL's words, for
 * which Node has no code, hold none.)
 */
export function networkCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string')
      return cause.code === 'UNSPECIFIED' ? cause.message : cause.code;
  return error instanceof Error ? error.name : 'unknown';
}
