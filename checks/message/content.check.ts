/** What the message itself is like: what it gives away about its sender, whether it is formed as mail must be, and what the receiver's filter wrote. */
import { joined, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { signerOf } from '../knowledge/authentication-results.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeProblems } from '../court/problems.ts';
import { leaksOf } from '../knowledge/leaks.ts';
import { authorDomain, belongs } from '../knowledge/letter.ts';
import { letterOf, signaturesOf, spfOf } from './at-hand.ts';
import { said, spamVerdicts, type Said, type SpamVerdict } from './receiver.ts';
import { chatProblems, fieldProblems, isFromDeltaChat } from './shape.ts';

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
    judgeProblems(bench, leaksOf(letter), say`The header tells neither the sender's address nor what they log in with`);
  },
);

check(
  {
    id: 'message.shape',
    title: say`The message is formed as mail must be`,
    failure: say`Receivers distrust the message, or Delta Chat cannot read it`,
    weight: 'required',
    why: say`A message needs one From, a Date and a Message-ID. Spam filters count what is missing, and Delta Chat opens encrypted messages only if they arrive as they were sent.`,
    fix: () =>
      say`Find out which program wrote or changed the message: Delta Chat and mailcow write all of this. A gateway, a virus scanner or a script between them is the usual suspect.`,
    references: ['RFC 5322 §3.6', 'RFC 3156 §4'],
  },
  async (bench) => {
    const letter = letterOf(bench);
    bench.evidence(
      'fields',
      letter.fields.map(({ name }) => name),
    );
    judgeProblems(bench, fieldProblems(letter), say`The message has all fields that a message needs, once`);
    if (isFromDeltaChat(letter.fields))
      judgeProblems(bench, chatProblems(letter), say`The message arrived in the form in which Delta Chat sends it`);
  },
);

check(
  {
    id: 'message.spam',
    title: say`The receiver did not take the message for spam`,
    failure: say`The message lands in the junk folder, where Delta Chat never looks`,
    weight: 'required',
    why: say`Many receivers write into a message what their spam filter thought of it, and why. Delta Chat watches the inbox only: what is filed elsewhere is lost.`,
    fix: () =>
      say`Solve first what the other checks here and a run against the domain complain of; the rest is reputation, which grows with mail that people want. Ask the receiver's postmaster if it stays.`,
    references: ['RFC 8601 §2.2', 'RFC 8601 §2.7'],
  },
  async (bench) => {
    const { claim, exempt, evidence } = bench;
    const { fields, results } = letterOf(bench);
    const verdicts = spamVerdicts(fields);
    if (verdicts.length === 0 && results.length === 0)
      return exempt(say`The receiver wrote nothing about spam or authentication into the message`);
    evidence(
      'verdicts',
      verdicts.map(({ field, spam, score, reasons }) => ({ field, spam, score: score ?? null, reasons })),
    );
    evidence(
      'authentication',
      results.map(({ server, results: all }) => ({
        server: server ?? null,
        results: all.map(
          ({ method, result, comment }) => `${method}=${result}${comment === '' ? '' : ` (${comment})`}`,
        ),
      })),
    );
    for (const verdict of verdicts) {
      const { field, spam, score, limit } = verdict;
      claim(!spam, {
        good: say`${field} does not call the message spam`,
        bad: say`The receiver's filter calls the message spam (in the field ${field})${because(verdict)}`,
        ...(score === undefined ? {} : { observed: scored(score, limit) }),
      });
    }
    await judgeResults(bench);
  },
);

function scored(score: number, limit: number | undefined): Text {
  return limit === undefined ? say`a score of ${score}` : say`a score of ${score}; from ${limit} on it is spam`;
}

function because({ reasons }: SpamVerdict): Text {
  return reasons.length === 0 ? say`` : say`, mostly for ${joined(reasons.map((reason) => excerpt(reason)))}`;
}

const FAILED = new Set(['fail', 'softfail', 'permerror', 'temperror']);

/**
 * Authentication that failed at the receiver. Where it fails here too, another check owns the cause; where it passes here, something was
 * wrong only then.
 */
async function judgeResults(bench: Bench & Senses): Promise<void> {
  const { claim, sure, doubt } = bench;
  const letter = letterOf(bench);
  const author = sure(authorDomain(letter));
  const [signatures, spf] = [await signaturesOf(bench), await spfOf(bench)];
  const signed =
    signatures.known &&
    signatures.value.some(({ domain, result }) => belongs(domain, author) && result.known && result.value === 'pass');
  const allowed = spf.known && spf.value?.outcome.result === 'pass';
  const methods: readonly [string, boolean, string][] = [
    ['dkim', signed, 'message.signature'],
    ['spf', allowed, 'message.spf'],
    ['dmarc', signed || allowed, 'message.dmarc'],
  ];
  for (const [method, passesHere, cause] of methods) {
    const found = said(letter, method).filter(
      (result) => method !== 'dkim' || belongs(signerOf(result) ?? author, author),
    );
    if (found.length === 0) continue;
    const failed = found.find(({ result }) => FAILED.has(result));
    const clean = failed === undefined || found.some(({ result }) => result === 'pass');
    if (!clean && !passesHere)
      doubt({
        reason: say`${failed.server} found ${method}=${failed.result} for the message, as is found here`,
        cause,
      });
    else claim(clean, { good: say`The receiver found nothing wrong with ${method}`, ...failedThen(failed, method) });
  }
}

function failedThen(
  failed: Said | undefined,
  method: string,
): { readonly bad: Text; readonly fix: Text; readonly observed?: Text } {
  const { server = '', result = '', comment = '' } = failed ?? {};
  return {
    bad: say`${server} found ${method}=${result} when the message arrived, although ${method} passes today`,
    fix: say`Something was different then: a DNS record that was not there yet or could not be asked for. Send another message; if that fails there too, the receiver's resolver may still have the old record until its TTL is over.`,
    ...(comment === '' ? {} : { observed: say`${excerpt(comment)}` }),
  };
}
