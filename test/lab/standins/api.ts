/**
 * mailcow's API, as far as mailadm and mailproof use it: status 200 for what it refuses, too, and 401 for a key that
 * does not count.
 */
import { readFileSync } from 'node:fs';
import type http from 'node:http';
import type { ServerStandinSettings } from '../daemons/standins.ts';
import type { DatabaseRow } from '../host/types.ts';
import { mailboxes, removeMailbox } from './maps.ts';
import { queued } from './queue.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly value: unknown;
  /** It counts as a failed login. */
  readonly denied?: boolean;
}

const MIB = 1_048_576;
const GIB = 1024 * MIB;
/** `df -H` counts in thousands. */
const GIGABYTE = 1e9;
const SECONDS_LEFT = 1200;
const BASE = '/api/v1/';

export function answerApi(
  settings: ServerStandinSettings,
  request: http.IncomingMessage,
  path: string,
  body: string,
): ApiAnswer {
  const key = request.headers['x-api-key'];
  const denied = (msg: string): ApiAnswer => ({
    status: 401,
    value: { type: 'error', msg },
    denied: key !== undefined,
  });
  const row = settings.api.keys.find(({ api_key: known, active }) => known === key && active !== 0);
  if (key === undefined || row === undefined) return denied('authentication failed');
  const address = String(request.headers['x-real-ip']);
  if (
    row['skip_ip_check'] !== 1 &&
    !String(row['allow_from'])
      .split(/[\s,;]+/)
      .includes(address)
  )
    return denied(`api access denied for ip ${address}`);
  const [verb = '', kind = '', what = '', more = ''] = path.slice(BASE.length).split('/').map(decodeURIComponent);
  if (verb === 'get') return { status: 200, value: found(settings, kind, what, more) };
  if (row['access'] === 'ro') return { status: 403, value: { type: 'error', msg: 'API read/write access denied' } };
  if (verb !== 'delete' || kind !== 'mailbox') return { status: 404, value: { type: 'error', msg: 'route not found' } };
  const wanted: unknown = body === '' ? [] : JSON.parse(body);
  return {
    status: 200,
    value: (Array.isArray(wanted) ? wanted : []).map((entry) =>
      removeMailbox(settings.users, String(entry))
        ? { type: 'success', msg: ['mailbox_removed', entry] }
        : { type: 'danger', msg: 'access_denied' },
    ),
  };
}

function found({ api, users }: ServerStandinSettings, kind: string, what: string, more: string): unknown {
  const all = mailboxes(users);
  if (kind === 'status' && what === 'version') return { version: api.version };
  if (kind === 'status' && what === 'containers') return api.containers;
  if (kind === 'status' && what === 'vmail') return vmail(api.disk);
  if (kind === 'logs' && what === 'rspamd-history') return spamHistory(api).slice(0, Number(more));
  if (kind === 'mailq') return mailq(api);
  if (kind === 'fail2ban') return fail2ban(api.bans);
  if (kind === 'mailbox' && what === 'all')
    return all.filter((address) => more === '' || address.endsWith(`@${more}`)).map((username) => ({ username }));
  if (kind === 'mailbox') return all.includes(what) ? { username: what, active: 1, quota: 0 } : {};
  if (kind === 'dkim') return api.dkim[what] ?? {};
  if (kind !== 'domain') return {};
  const rows = api.domains.map((row) => domainOf(row, all, api.mailboxes));
  return what === 'all' ? rows : (rows.find(({ domain_name: name }) => name === what) ?? {});
}

/**
 * rspamd's history, as far as mailproof reads it, of the messages that Postfix took: as if all came from users, who are
 * let off (the form as of rspamd 3.4, the counts as seen on mailcow 2026-07a).
 */
function spamHistory({ knowsChats, mailLog }: ServerStandinSettings['api']): readonly unknown[] {
  const counted = { MAILCOW_AUTH: -20, FORGED_RECIPIENTS: 2, ...(knowsChats ? { ENCRYPTED_CHAT: -20 } : {}) };
  const scores = Object.entries({ MIME_GOOD: -0.1, ARC_NA: 0, ...counted });
  return messageIds(mailLog).map((id) => ({
    'message-id': id,
    action: 'no action',
    score: scores.reduce((sum, [, score]) => sum + score, 0),
    required_score: 15,
    symbols: Object.fromEntries(scores.map(([name, score]) => [name, { name, score, metric_score: score }])),
  }));
}

/** The newest first. Dovecot's mail would not do: mailproof deletes its messages as soon as they arrive. */
function messageIds(mailLog: string): readonly string[] {
  const noted = readFileSync(mailLog, 'utf8').matchAll(/ message-id=<([^>]+)>/g);
  return [...noted].flatMap(([, id]) => id ?? []).toReversed();
}

/** As mailcow hands it on (its functions.mailq.inc.php): nothing is `{}`. */
function mailq({ queue }: ServerStandinSettings['api']): unknown {
  const rows = queued({ queue: [...queue] }).map(({ recipients, ...one }) => ({
    ...one,
    recipients: recipients.map(({ address, delay_reason: reason }) =>
      reason === undefined ? address : `${address} (${reason})`,
    ),
  }));
  return rows.length === 0 ? {} : rows;
}

function vmail({ size, free }: ServerStandinSettings['api']['disk']): unknown {
  const used = size - free;
  return {
    type: 'info',
    disk: '/dev/vda1',
    used: shown(used),
    total: shown(size),
    used_percent: `${Math.ceil((used / size) * 100)}%`,
  };
}

function shown(gib: number): string {
  return `${Math.ceil((gib * GIB) / GIGABYTE)}G`;
}

function fail2ban({
  F2B_WHITELIST = {},
  F2B_BLACKLIST = {},
  F2B_ACTIVE_BANS = {},
  F2B_PERM_BANS = {},
}: ServerStandinSettings['api']['bans']): unknown {
  return {
    ban_time: 1800,
    ban_time_increment: true,
    max_ban_time: 10_000,
    max_attempts: 10,
    retry_window: 600,
    netban_ipv4: 32,
    netban_ipv6: 128,
    manage_external: 0,
    regex: { 1: 'mailcow UI: Invalid password for .+ by ([0-9a-f\\.:]+)' },
    whitelist: Object.keys(F2B_WHITELIST).join('\n'),
    blacklist: Object.keys(F2B_BLACKLIST).join('\n'),
    perm_bans: banned(F2B_PERM_BANS, {}),
    active_bans: banned(F2B_ACTIVE_BANS, { queued_for_unban: 0, banned_until: `00h ${SECONDS_LEFT / 60}m 00s` }),
  };
}

/** Where there is nothing, PHP has an empty text. */
function banned(hash: Readonly<Record<string, string>>, more: Record<string, unknown>): unknown {
  return Object.keys(hash).length === 0
    ? ''
    : Object.keys(hash).map((network) => ({ ...more, network, ip: network.split('/')[0] }));
}

function domainOf(
  row: DatabaseRow,
  addresses: readonly string[],
  rows: readonly DatabaseRow[],
): Record<string, unknown> {
  const name = String(row['domain']);
  const number = (column: string): number => Number(row[column] ?? 0);
  const beside = rows.filter(({ domain, username }) => domain === name && !addresses.includes(String(username)));
  const count = addresses.filter((address) => address.endsWith(`@${name}`)).length + beside.length;
  const promised = rows.filter(({ domain }) => domain === name).reduce((sum, { quota }) => sum + Number(quota ?? 0), 0);
  return {
    max_new_mailbox_quota: number('maxquota') * MIB,
    def_new_mailbox_quota: number('defquota') * MIB,
    quota_used_in_domain: String(promised),
    bytes_total: '0',
    msgs_total: '0',
    mboxes_in_domain: count,
    mboxes_left: number('mailboxes') - count,
    domain_name: name,
    domain_h_name: name,
    description: row['description'] ?? '',
    max_num_aliases_for_domain: number('aliases'),
    max_num_mboxes_for_domain: number('mailboxes'),
    def_quota_for_mbox: number('defquota') * MIB,
    max_quota_for_mbox: number('maxquota') * MIB,
    max_quota_for_domain: number('quota') * MIB,
    relayhost: '0',
    backupmx: number('backupmx'),
    backupmx_int: number('backupmx'),
    gal: 1,
    gal_int: 1,
    active: number('active'),
    active_int: number('active'),
    aliases_in_domain: 2,
    rl: false,
  };
}
