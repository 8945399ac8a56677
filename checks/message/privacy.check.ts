/** What the message gives away about its sender. */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { judgeProblems } from '../court/problems.ts';
import { leaksOf } from '../knowledge/leaks.ts';
import { undelivered } from '../knowledge/origin.ts';
import { letterOf } from './at-hand.ts';

check(
  {
    id: 'message.privacy',
    title: say`The message's header does not tell where its sender was`,
    failure: say`Everybody who gets the message can see things about its sender that are nobody's business`,
    weight: 'recommended',
    why: say`The header is never encrypted. An internet address in it tells about where a person was, and who their provider is. mailcow removes it from what its users send.`,
    fix: () =>
      say`mailcow removes the address with rules in data/conf/postfix/anonymize_headers.pcre, for messages handed over on the ports 465 and 587. In the folder mailcow-dockerized, this tells whether they are still in use:\nsudo docker compose exec postfix-mailcow postconf -P | grep cleanup_service_name\ngrep -rn header_checks data/conf/postfix/\nRemove changes of your own from data/conf/postfix/extra.cf and restart:\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 5321 §7.2', 'RFC 5321 §7.6'],
  },
  async (bench) => {
    const letter = letterOf(bench);
    bench.evidence('first line', letter.hops.at(-1)?.line ?? null);
    const leaks = leaksOf(letter);
    const not = undelivered(letter);
    if (leaks.length === 0 && not !== undefined) return bench.doubt({ reason: not });
    judgeProblems(bench, leaks, say`The header tells neither the sender's address nor what they log in with`);
  },
);
