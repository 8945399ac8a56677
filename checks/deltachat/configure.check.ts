/**
 * The last word: Delta Chat's own core reads the link of the QR code and sets itself up, as a new user's phone does.
 */
import { say } from '../../common/say.ts';
import type { Setup } from '../../fixtures/deltachat/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { badSentence, ownerOf, placesTried, coreWarnings } from './failure.ts';
import { readAccountLink } from '../knowledge/delta-chat.ts';
import { excerpt } from '../knowledge/text.ts';

check(
  {
    id: 'deltachat.link',
    title: say`Delta Chat's core takes the link in the QR code for one that makes an account here`,
    failure: say`Scanning the QR code leads elsewhere, or nowhere`,
    weight: 'required',
    needs: 'delta-chat',
    guide: 'configure-mailadm',
    why: say`The core is what reads the code on every phone. It tells capitals from small letters where a reader of web addresses does not: a link that begins with DCACCOUNT:HTTPS:// is taken for the name of a server of another kind.`,
    fix: ({ mailadmUrl }) => say`Make the QR code anew, with WEB_ENDPOINT in mailadm's .env in small letters:
WEB_ENDPOINT=${mailadmUrl ?? ''}
mailadm init
sudo docker restart mailadm
mailadm gen-qr`,
    references: [],
  },
  async ({ mail, deltachat, sure, claim, doubt, exempt, evidence }) => {
    const missing = mail.missing('token');
    if (missing !== undefined) return exempt(missing);
    const own = readAccountLink(mail.linkShape() ?? '');
    if ('problem' in own) return doubt({ reason: say`The link cannot be read`, cause: 'mailadm.link' });
    const { kind, place } = sure(await deltachat.link());
    const { hostname } = new URL(own.url);
    evidence('the core reads', { kind, place });
    claim(kind === 'account' && place === hostname, {
      good: say`The core reads the link as one for an account at ${hostname}`,
      bad: say`The core does not read the link as one for an account at ${hostname}`,
      observed: say`${kind}: ${excerpt(place)}`,
    });
  },
);

check(
  {
    id: 'deltachat.configure',
    title: say`Delta Chat sets itself up with nothing but address and password`,
    failure: say`New users cannot get Delta Chat to work with this server`,
    weight: 'required',
    needs: 'delta-chat',
    guide: 'create-dns-records',
    why: say`This is what happens on a new user's phone: Delta Chat's own core looks for the settings, finds the servers, logs in to both and waits for news. What all other checks look at one by one, the core needs at once.`,
    fix: () => say`What Delta Chat tried is told above, and all of it in the JSON report's evidence. In the folder mailcow-dockerized, see what the servers say while you run this check again:
sudo docker compose logs --tail=100 dovecot-mailcow postfix-mailcow nginx-mailcow`,
    references: [],
  },
  async (bench) => {
    const { deltachat, sure } = bench;
    const both = deltachat.missing('neighbour') === undefined;
    const setups = await Promise.all([deltachat.setup('first'), ...(both ? [deltachat.setup('neighbour')] : [])]);
    for (const setup of setups) await judgeSetup(sure(setup), bench);
  },
);

async function judgeSetup(setup: Setup, { target, claim, doubt, evidence, sure }: Bench & Senses): Promise<void> {
  const { address, result, seconds, message, steps } = setup;
  evidence(address, { result, seconds, message, steps: result === 'connected' ? placesTried(setup) : steps });
  const owner = result === 'connected' ? undefined : ownerOf(setup, sure(await target.host()));
  if (owner !== undefined)
    return doubt({ reason: say`${badSentence(setup)}; it tried ${placesTried(setup)}`, cause: owner });
  claim(result === 'connected', {
    good: say`Delta Chat set up ${address} in ${seconds.toFixed(1)} s`,
    bad: badSentence(setup),
    ...(result === 'connected'
      ? {}
      : { observed: coreWarnings(setup), expected: say`both servers connected; it tried ${placesTried(setup)}` }),
  });
}
