/** mailcow's tables, as far as anybody asks: columns and what stands in them unless told. */
import type { DatabaseRow } from '../../host/types.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  admin: {
    username: "''",
    password: "''",
    superadmin: '0',
    active: '1',
    created: "'2026-01-01 00:00:00'",
    modified: 'NULL',
  },
  tfa: {
    id: '1',
    key_id: "''",
    username: "''",
    authmech: "'totp'",
    secret: 'NULL',
    publicKey: 'NULL',
    certificate: 'NULL',
    active: '0',
  },
  domain: {
    domain: "''",
    description: "''",
    aliases: '0',
    mailboxes: '0',
    defquota: '0',
    maxquota: '0',
    quota: '0',
    relayhost: "'0'",
    backupmx: '0',
    gal: '1',
    relay_all_recipients: '0',
    relay_unknown_only: '0',
    active: '1',
    created: "'2026-01-01 00:00:00'",
    modified: 'NULL',
  },
  mailbox: {
    username: "''",
    password: "''",
    name: "''",
    description: "''",
    mailbox_path_prefix: "'/var/vmail/'",
    quota: '0',
    local_part: "''",
    domain: "''",
    attributes: "'{}'",
    kind: "''",
    multiple_bookings: '-1',
    active: '1',
    created: "'2026-01-01 00:00:00'",
    modified: 'NULL',
  },
  api: {
    api_key: "''",
    allow_from: "''",
    skip_ip_check: '0',
    created: "'2026-01-01 00:00:00'",
    modified: 'NULL',
    access: "'rw'",
    active: '1',
  },
  tags_mailbox: { tag_name: "''", username: "''" },
  sasl_log: { service: "''", app_password: '0', username: "''", real_rip: "''", datetime: "'2026-01-01 00:00:00'" },
  domain_admins: { username: "''", domain: "''", created: "'2026-01-01 00:00:00'", active: '1' },
};

/** Statements that make the tables with these rows. */
export function schema(rows: Readonly<Record<string, readonly DatabaseRow[]>>): string {
  return Object.entries(TABLES)
    .flatMap(([table, columns]) => [
      `create table "${table}" (${Object.entries(columns)
        .map(([name, otherwise]) => `"${name}" default ${otherwise}`)
        .join(', ')});`,
      ...(rows[table] ?? []).map(
        (row) =>
          `insert into "${table}" (${Object.keys(row)
            .map((name) => `"${name}"`)
            .join(', ')}) values (${Object.values(row).map(literal).join(', ')});`,
      ),
    ])
    .join('\n');
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
