import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

/** What a directory (LDAP) calls the person who logs in with a mail address. */
const ACCOUNT = 'k4711';

export default defineFault({
  name: 'privacy-login-in-received',
  summary: "A rule that takes the sender's address out of the first Received line leaves the account's name in it",
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 3076, account: ACCOUNT };
    blueprint.postfix.main['smtpd_sender_login_maps'] = `inline:{${ALICE.address}=${ACCOUNT}}`;
    blueprint.postfix.submittedHeaders = String.raw`/^Received: from [^ ]+ \([^)]*\)(.*)$/ REPLACE Received: from [127.0.0.1] (localhost [127.0.0.1])$1`;
  },
  rings: {
    'privacy.user-name': {
      verdict: 'warn',
      says: `The header tells the name that the sender logs in with: ${ACCOUNT}`,
    },
  },
});
