/**
 * Who answered a request to the account endpoint, and what: mailadm itself, the web server before it, or something
 * else.
 */
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { redirectTarget } from './redirect.ts';
import { excerpt } from './text.ts';

export type MailadmAnswer =
  /** mailadm says no, in JSON: 403 and why. */
  | { readonly kind: 'refusal'; readonly reason: string }
  /** mailadm tells an error, in JSON. */
  | { readonly kind: 'error'; readonly status: number; readonly reason: string }
  | { readonly kind: 'account' }
  /** A page of Flask, the program that mailadm is written with. */
  | { readonly kind: 'flask'; readonly status: number }
  /** nginx found nobody to pass the request on to, or got no answer in time. */
  | { readonly kind: 'gateway'; readonly status: number }
  /** `to` is undefined where the address cannot be read. */
  | { readonly kind: 'redirect'; readonly to: string | undefined }
  /** A page of mailcow's own web interface, or of its nginx, which passed the request on to nobody. */
  | { readonly kind: 'mailcow'; readonly status: number }
  | { readonly kind: 'other'; readonly status: number };

const FORBIDDEN = 403;
/** What nginx says by itself of a path that mailcow does not know (its try_files; read at 2025-09c, 2026-07a). */
const NOT_FOUND = 404;
/** RFC 9110 §15.6.3–15.6.5 */
const GATEWAY: ReadonlySet<number> = new Set([502, 503, 504]);

export function readMailadm(answer: HttpAnswer): MailadmAnswer {
  const { status, body } = answer;
  const said = readJson(body);
  if (said !== undefined && hasText(said, 'email') && hasText(said, 'password')) return { kind: 'account' };
  if (said !== undefined && 'reason' in said && typeof said.reason === 'string') {
    const reason = excerpt(said.reason);
    return status === FORBIDDEN ? { kind: 'refusal', reason } : { kind: 'error', status, reason };
  }
  if (status >= 300 && status < 400) return { kind: 'redirect', to: redirectTarget(answer)?.href };
  if (GATEWAY.has(status)) return { kind: 'gateway', status };
  if (/^\s*<!doctype html>\s*<html lang="?en"?>\s*<title>\d{3} /i.test(body.slice(0, 200)))
    return { kind: 'flask', status };
  const isNginx = status === NOT_FOUND && /<center>nginx/i.test(body);
  return { kind: isNginx || /mailcow/i.test(body) ? 'mailcow' : 'other', status };
}

/** Whether mailadm itself is behind an answer. */
export function isFromMailadm({ kind }: MailadmAnswer): boolean {
  return kind === 'refusal' || kind === 'error' || kind === 'account' || kind === 'flask';
}

export function isGatewayError({ kind }: MailadmAnswer): boolean {
  return kind === 'gateway';
}

function readJson(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function hasText(value: object, key: string): boolean {
  return key in value && typeof (value as Readonly<Record<string, unknown>>)[key] === 'string';
}
