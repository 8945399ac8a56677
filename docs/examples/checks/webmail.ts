/** Is the webmail there, behind a login of its own? */
import type { OwnCheck } from 'mailproof';

export default {
  id: 'own.webmail',
  title: 'The webmail answers',
  failure: 'Users of the webmail see an error',
  weight: 'recommended',
  why: 'Some of our users have no app, and read their mail in a browser.',
  fix: 'Look at the log of SOGo:\ndocker compose logs --tail=100 sogo-mailcow',
  async judge({ target, http, sure, claim, evidence }) {
    const host = sure(await target.host());
    const answer = sure(await http.fetch({ scheme: 'https', host, path: '/SOGo/' }));
    evidence('status', answer.status);
    claim(answer.status < 500, {
      good: `https://${host}/SOGo/ answers`,
      bad: `https://${host}/SOGo/ answers with the error ${answer.status}`,
    });
  },
} satisfies OwnCheck;
