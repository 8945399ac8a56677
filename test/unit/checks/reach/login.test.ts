/** What is said of a login that fails by no fault of the password's. */
import { expect, test } from 'vitest';
import { known } from '../../../../common/fact.ts';
import { judged } from '../../judged.ts';

test.each([
  ['NO [OVERQUOTA] Not enough disk space', 'df -h'],
  ['NO [UNAVAILABLE] Temporary authentication failure', 'nginx -t'],
  ['NO [SERVERBUG] Internal error', 'nginx -t'],
])('%s', async (reply, fix) => {
  const said = await judged('imap.login', {
    mail: { login: async () => known({ result: 'refused', reply, temporary: true }) },
  });
  expect(said.verdict).toBe('fail');
  expect(said.findings[0]?.message).toBe('The server takes no login on port 993 just now');
  expect(said.fix).toContain(fix);
});

test.each([
  ['imap.login', 'LOGINDISABLED', 993],
  ['smtp.login', '503 5.5.1 Error: authentication not enabled', 465],
] as const)('%s: a service that offers no login refuses nobody', async (check, reply, port) => {
  const said = await judged(check, {
    mail: { login: async () => known({ result: 'refused', reply, harmless: true }) },
  });
  expect(said.verdict).toBe('fail');
  expect(said.findings[0]?.message).toBe(`The server offers no login by password on port ${port}, so none was tried`);
  expect(said.fix).toContain('data/conf/postfix/extra.cf');
});
