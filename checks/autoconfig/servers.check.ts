/** Autoconfig: Delta Chat finds the server's settings by itself. */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { documentIn } from '../knowledge/autoconfig.ts';
import { userOf } from '../knowledge/delta-chat.ts';
import { doesWithout, foundElsewhere, askAutoconfig, lookSecond, type AutoconfigAnswer } from '../reach/autoconfig.ts';
import { judgeServers } from './servers.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { seenText } from '../reach/stuck.ts';
import { sharedError } from '../reach/interface.ts';
import { silenceSign, whyNotHere, doubtOfWeb } from '../reach/web.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Plan } from '../words/plan.ts';

check(
  {
    id: 'autoconfig.document',
    title: say`The settings document names the right servers`,
    failure: say`Delta Chat cannot set up accounts by address and password`,
    weight: 'required',
    asks: ['https', 'submissions', 'submission', 'imap', 'imaps'],
    guide: 'create-dns-records',
    why: say`Who enters an address and a password in Delta Chat need not know the server: Delta Chat reads a document that names it. A document with a wrong server or port is worse than none, because Delta Chat believes it.`,
    fix: documentFix,
    references: ['draft-ietf-mailmaint-autoconfig'],
  },
  async (bench) => {
    const named = bench.plan.kind.settingsAt === 'autoconfig';
    const looked =
      named && (await doesWithout(nameOf(bench), bench)) ? [] : bench.sure(await askAutoconfig(bench, true));
    const documents = await Promise.all(
      looked.map(async (look) => ({
        look,
        document: look.outcome.known ? await documentIn(look.outcome.value, userOf(bench.settings)) : undefined,
      })),
    );
    const found = documents.flatMap(({ look, document }) =>
      document !== undefined && 'servers' in document ? [{ look, servers: document.servers }] : [],
    );
    if (found.length === 0) {
      const second = await lookSecond(bench);
      if (second !== undefined && 'servers' in second) return judgeServers(second.servers, bench);
    }
    for (const { look, document } of documents) {
      const shared = look.outcome.known ? await sharedError(look.outcome.value, look, bench) : undefined;
      if (!look.outcome.known) await judgeSilence(look, bench);
      else if (shared !== undefined) bench.doubt(shared);
      else if (document !== undefined && 'problem' in document)
        bench.claim(false, {
          good: say`${look.where} sends the settings`,
          bad: say`${look.where} ${document.problem}`,
        });
    }
    for (const [key, [first]] of Map.groupBy(found, ({ servers }) => JSON.stringify(servers))) {
      if (first === undefined) continue;
      bench.evidence(first.look.where, JSON.parse(key));
      await judgeServers(first.servers, bench);
    }
  },
);

function nameOf({ settings }: Senses): string {
  return `autoconfig.${settings.domain}`;
}

function documentFix({ domain, host }: Plan): Text {
  return say`mailcow makes this document by itself, from mailcow.conf. In the folder mailcow-dockerized, the first command must print the lines below it:
grep -E '^(MAILCOW_HOSTNAME|IMAP_PORT|IMAPS_PORT|SMTPS_PORT|SUBMISSION_PORT)=' mailcow.conf
MAILCOW_HOSTNAME=${host}
SMTPS_PORT=465
SUBMISSION_PORT=587
IMAP_PORT=143
IMAPS_PORT=993
Correct them where they differ. Then apply that, and see whether nginx and PHP run:
sudo docker compose up -d
sudo docker compose ps nginx-mailcow php-fpm-mailcow
This must print the document:
curl https://autoconfig.${domain}/mail/config-v1.1.xml`;
}

async function judgeSilence({ place, where, outcome }: AutoconfigAnswer, bench: Bench & Senses): Promise<void> {
  if (outcome.known) return;
  const why = await whyNotHere(outcome, place, bench);
  if (why !== 'broken') return bench.doubt(why);
  bench.claim(false, {
    good: say`${where} sends the settings`,
    bad: say`${where} gives no answer`,
    observed: outcome.stuck === undefined ? outcome.reason : seenText(outcome.stuck),
    ...silenceSign(outcome),
  });
}

check(
  {
    id: 'autoconfig.discovery',
    title: say`Delta Chat finds the settings at the first address that it tries`,
    failure: say`Delta Chat has to guess the server, which takes longer and can go wrong`,
    weight: 'recommended',
    asks: ['https'],
    guide: 'create-dns-records',
    why: say`Delta Chat asks https://autoconfig.<domain> first. When that does not work under a trusted certificate, it tries other addresses and in the end guesses, and every try keeps a new user waiting.`,
    fix: ({ domain }) => say`See what answers, without following redirects; it must be the settings, with status 200:
curl -i https://autoconfig.${domain}/mail/config-v1.1.xml
Files of your own in data/conf/nginx, or a proxy before mailcow, must leave that address to mailcow. Then, in the folder mailcow-dockerized:
sudo docker compose restart nginx-mailcow`,
    references: ['draft-ietf-mailmaint-autoconfig'],
  },
  async (bench) => {
    const { sure, doubt, claim, evidence, settings } = bench;
    if (await doesWithout(nameOf(bench), bench)) {
      claim(true, {
        good: say`${nameOf(bench)} does not exist, so Delta Chat finds the settings of ${settings.domain} at once`,
        bad: say`${nameOf(bench)} does not exist`,
      });
      return;
    }
    for (const { place, where, outcome } of sure(await askAutoconfig(bench, false))) {
      if (!outcome.known) {
        doubt(await doubtOfWeb(outcome, place, bench, 'autoconfig.document'));
        continue;
      }
      const good = say`${where} sends the settings over https with a trusted certificate`;
      const to = redirectTarget(outcome.value);
      const document = await documentIn(outcome.value, userOf(settings));
      evidence(where, {
        url: outcome.value.url,
        status: outcome.value.status,
        type: outcome.value.headers['content-type'],
      });
      if (to !== undefined)
        claim(false, {
          good,
          bad: say`${where} leads on to ${excerpt(to.href)}, where Delta Chat does not get the settings safely`,
        });
      else if ('servers' in document) claim(true, { good, bad: good });
      else if (await foundElsewhere(bench))
        claim(false, {
          good,
          bad: say`${where} ${document.problem}; only the second address that Delta Chat tries has them`,
        });
      else doubt({ reason: say`${where} ${document.problem}`, cause: 'autoconfig.document' });
    }
  },
);
