/** Fills mailboxes that are not empty in the blueprint. */
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mailbox } from './blueprint.ts';

const VMAIL = 5000;
const MEGABYTE = 1024 * 1024;

/**
 * Puts one old message into each: its name says how large it is, and Dovecot's quota goes by that (Maildir++: `S=`
 * bytes, `W=` with CRLF).
 */
export function fillMailboxes(root: string, mailboxes: Readonly<Record<string, Mailbox>>): void {
  for (const [address, { used }] of Object.entries(mailboxes)) {
    if (used === undefined) continue;
    const [user = '', domain = ''] = address.split('@');
    const folders = [domain, user, 'Maildir', 'cur'];
    const places = folders.map((_, index) => path.join(root, 'var/vmail/dovecot', ...folders.slice(0, index + 1)));
    for (const place of places) {
      mkdirSync(place, { recursive: true });
      chownSync(place, VMAIL, VMAIL);
    }
    const size = used * MEGABYTE;
    const file = path.join(places.at(-1) ?? root, `1.M1P1.old,S=${size},W=${size}:2,S`);
    writeFileSync(file, `From: <${address}>\r\nSubject: Old\r\n\r\nOld\r\n`);
    chownSync(file, VMAIL, VMAIL);
  }
}
