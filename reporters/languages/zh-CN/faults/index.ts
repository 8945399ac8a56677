/** Simplified Chinese for what the faults of the lab mean, which only their list reads. */
import { TEXTS as AUTHENTICATION } from './authentication.ts';
import { TEXTS as DELIVERY } from './delivery.ts';
import { TEXTS as DNS } from './dns.ts';
import { TEXTS as HOST } from './host.ts';
import { TEXTS as MAILBOXES } from './mailboxes.ts';
import { TEXTS as SMTP } from './smtp.ts';
import { TEXTS as WEB } from './web.ts';

export const TEXTS: Readonly<Record<string, string>> = {
  ...AUTHENTICATION,
  ...DELIVERY,
  ...DNS,
  ...HOST,
  ...MAILBOXES,
  ...SMTP,
  ...WEB,
};
