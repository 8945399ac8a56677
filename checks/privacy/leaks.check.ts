/** Privacy: a message tells nobody where its sender is. */
import { english, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { MailRoute } from '../../fixtures/mail/types.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Card } from '../words/card.ts';
import { readLetter, type Letter } from '../knowledge/letter.ts';
import type { Problem } from '../knowledge/problem.ts';
import { addedLeaks } from '../knowledge/added-fields.ts';
import { addressLeaks, loginLeaks } from '../knowledge/leaks.ts';
import { judgeProblems } from '../court/problems.ts';
import { delivered, needsHeaders } from '../reach/delivered.ts';

const FIX: Card['fix'] =
  () => say`mailcow takes these lines out of what its users send. See whether somebody changed that, in the folder mailcow-dockerized (the first command should print nothing):
git diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf/postfix
sudo docker compose exec postfix-mailcow postconf -P '*/*/cleanup_service_name'
sudo docker compose restart postfix-mailcow`;

check(
  {
    id: 'privacy.client-address',
    title: say`Messages do not tell where their sender is`,
    failure: say`Who gets a message learns the sender's internet address`,
    weight: 'recommended',
    needs: 'account',
    why: say`An internet address tells the town or the company somebody writes from. Mail servers write it into the header unless they are told not to. Gateways name their software there, which tells what to attack.`,
    fix: FIX,
    references: ['RFC 6409 §8', 'RFC 5321 §7.6'],
  },
  (bench) => judgeLeaks(bench, clientLeaks, say`The message tells nothing about its sender's device`),
);

check(
  {
    id: 'privacy.user-name',
    title: say`Messages do not tell how their sender logs in`,
    failure: say`Who gets a message learns a name to attack the account with`,
    weight: 'recommended',
    needs: 'account',
    why: say`The name of a login is half of what an attacker needs, and can be another than the mail address. Where it is the mail address itself, it tells nothing new.`,
    fix: FIX,
    references: ['RFC 5321 §7.6'],
  },
  (bench) => judgeLeaks(bench, loginLeaks, say`The message names no login other than its sender's mail address`),
);

/** What a message gives away; `sent` is how it was handed over. */
type LeaksIn = (letter: Letter, sent: string, route: MailRoute) => readonly Problem[];

async function judgeLeaks(bench: Bench & Senses, leaks: LeaksIn, good: Text): Promise<void> {
  await needsHeaders(bench);
  const own: MailRoute[] = bench.plan.kind.keepsHeaders ? ['self'] : [];
  const routes: MailRoute[] = bench.mail.missing('peer') === undefined ? [...own, 'outbound'] : own;
  const told = new Set<string>();
  for (const route of routes) {
    const message = await delivered(bench, route);
    if (message === undefined) continue;
    const letter = readLetter(message.arrival.raw);
    bench.evidence(
      `Received lines (${route})`,
      letter.hops.map(({ line }) => line),
    );
    const problems = leaks(letter, message.sent.raw, route);
    // What both messages give away alike is told once.
    const news = problems.filter(({ message: words }) => !told.has(english(words)));
    for (const { message: words } of news) told.add(english(words));
    if (problems.length === 0 || news.length > 0) judgeProblems(bench, news, good);
  }
}

/** The sender's address, and what the server's side added; within the server, everything is the server's. */
function clientLeaks(letter: Letter, sent: string, route: MailRoute): readonly Problem[] {
  const counts = (index: number): boolean => route === 'self' || letter.places.of(index) !== 'receiver';
  return [...addressLeaks(letter), ...addedLeaks(letter, sent, counts)];
}
