/** Who gets into mailcow: administrators, the domain itself, and the key with which mailadm makes accounts. */
import type { ApiKey, KeyTrial } from '../../fixtures/host/mailadm-types.ts';
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { inNetwork } from '../knowledge/addresses.ts';
import { excerpt } from '../knowledge/text.ts';
import { leadsToApi } from '../knowledge/mailadm-endpoint.ts';
import { NO_MAILADM } from '../reach/mailadm.ts';

const OK = 200;
const UNAUTHORIZED = 401;
const NOT_FOUND = 404;
const LONGEST = 160;

check(
  {
    id: 'host.admin-password',
    title: say`No administrator has the password that mailcow comes with`,
    failure: say`Anybody can take over the server: the password is in mailcow's handbook`,
    weight: 'required',
    needs: 'host',
    guide: 'add-domain',
    why: say`mailcow starts with the administrator "admin" and a password that everybody knows. Programs look for such servers day and night.`,
    fix: ({ host }) =>
      say`Log in at https://${host}/admin and change the password under System > Configuration > Access; a second factor can be set there, too.`,
    references: [],
  },
  async ({ server, sure, claim, evidence }) => {
    const { admins, withDefaultPassword, secondFactor } = sure(await server.admin());
    evidence('administrators', {
      admins,
      withDefaultPassword,
      ...(secondFactor.known ? { secondFactor: secondFactor.value } : {}),
    });
    claim(withDefaultPassword === 0, {
      good: say`No administrator has mailcow's first password`,
      bad: say`An administrator still has the password that mailcow comes with`,
    });
    if (secondFactor.known) {
      claim(secondFactor.value.protected >= secondFactor.value.admins, {
        good: say`Every administrator has a second factor`,
        bad: say`An administrator logs in with a password alone; a second factor would keep out who learns it`,
        level: 'advice',
      });
    }
  },
);

check(
  {
    id: 'host.domain',
    title: say`mailcow has the domain, with room for more accounts`,
    failure: say`No account can be made, or no mail is taken, for this domain`,
    weight: 'required',
    needs: 'mailcow',
    guide: 'add-domain',
    why: say`mailcow takes mail for the domains that it was told of. Each has a limit of mailboxes and of space: once it is reached, every scan of a QR code fails.`,
    fix: ({ domain, host }) =>
      say`Log in at https://${host}/admin, and under E-Mail > Configuration > Domains add ${domain}, or edit it: active, no backup MX, and limits as in the guide (999999 mailboxes).`,
    references: [],
  },
  async ({ server, sure, claim, evidence, plan: { domain } }) => {
    const found = sure(await server.domain());
    if (
      !claim(found !== undefined, {
        good: say`mailcow has the domain ${domain}`,
        bad: say`mailcow does not have the domain ${domain}`,
      }) ||
      found === undefined
    )
      return;
    evidence('domain', found);
    claim(found.active, { good: say`${domain} is active`, bad: say`${domain} is switched off in mailcow` });
    claim(!found.backupMx, {
      good: say`mailcow keeps the mail of ${domain}`,
      bad: say`mailcow is set to pass on the mail of ${domain} (backup MX) instead of keeping it`,
    });
    claim(found.count < found.largestCount, {
      good: say`There is room for more mailboxes`,
      bad: say`${domain} has ${found.count} mailboxes and may have ${found.largestCount}: no account can be made any more`,
    });
    claim(found.domainQuota === 0 || found.promised < found.domainQuota, {
      good: say`There is space for more mailboxes`,
      bad: say`All the space of ${domain} is promised to its mailboxes: no account can be made any more`,
    });
  },
);

check(
  {
    id: 'host.api-key',
    title: say`mailadm's key to mailcow works`,
    failure: say`Nobody can make an account: mailcow refuses mailadm`,
    weight: 'required',
    needs: 'host',
    guide: 'api-token',
    why: say`mailadm makes accounts through mailcow's API, with a key that may write and that mailcow takes from the addresses listed beside it only. After mailcow's network was made anew that address can be another.`,
    fix: ({ host }) =>
      say`This shows the address that mailadm comes from:\nip -4 addr show br-mailcow\nLog in at https://${host}/admin, and under System > Configuration > Access > API see that the read-write key is active, that this address is among those it is taken from, and that it is the one in mailadm's .env. After a change of .env, in the folder mailadm:\nscripts/mailadm.sh init\nsudo docker restart mailadm`,
    references: [],
  },
  async (bench) => {
    if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
    const [keys, trial] = await Promise.all([bench.server.apiKeys(), bench.server.keyTrial()]);
    if (keys.known)
      bench.evidence(
        'keys',
        keys.value.map(({ access, active, anyAddress, allowed }) => ({ access, active, anyAddress, allowed })),
      );
    if (keys.known && !judgeTable(bench, keys.value)) return;
    if (keys.known) judgeOpenness(bench, keys.value);
    if (trial.known && trial.value.status !== undefined)
      return judgeTrial(bench, { ...trial.value, status: trial.value.status }, keys.known ? keys.value : undefined);
    if (trial.known) return judgeSilence(bench, trial.value);
    await judgeAddress(bench, bench.sure(keys));
  },
);

const MEND_ENDPOINT = say`Is the address right that mailadm has? It stands in .env in the folder mailadm as MAILCOW_ENDPOINT. Correct it there, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm\nIf it is right, see what mailadm says when it asks:\nsudo docker logs --tail=50 mailadm`;

function judgeTable({ claim }: Bench, keys: readonly ApiKey[]): boolean {
  return claim(keys.some(isUsable), {
    good: say`A key that may write is active`,
    bad: say`mailcow has no active key that may write`,
  });
}

/** A key for reading makes and deletes nothing. */
function judgeOpenness({ claim, plan: { host } }: Bench, keys: readonly ApiKey[]): void {
  claim(!keys.some((key) => isUsable(key) && isOpen(key)), {
    good: say`mailcow takes the key that may write from the addresses listed beside it only`,
    bad: say`mailcow takes the key that may write from every address: whoever learns it can make, read and delete accounts from anywhere`,
    level: 'recommended',
    fix: say`This shows the address that mailadm comes from:\nip -4 addr show br-mailcow\nLog in at https://${host}/admin, and under System > Configuration > Access > API enter it for the read-write key as the address from which the API may be used, in place of what stands there, with your own if you use the key from elsewhere, and untick "Skip IP check for API".`,
  });
}

function isOpen({ anyAddress, allowed }: ApiKey): boolean {
  return anyAddress || allowed.some((entry) => entry.trim().endsWith('/0'));
}

function isUsable({ access, active }: ApiKey): boolean {
  return active && access === 'rw';
}

/** What mailcow really said. Reading shows nothing of whether the key may write: that is in the table. */
async function judgeTrial(
  bench: Bench & Senses,
  { status, words, mark }: KeyTrial & { readonly status: number },
  keys: readonly ApiKey[] | undefined,
): Promise<void> {
  const { claim, evidence } = bench;
  evidence('answer', { status, words });
  const own = keys?.find((key) => key.mark === mark);
  const good = say`mailcow takes mailadm's key`;
  if ((status === OK && !words.includes('"version"')) || status === NOT_FOUND) return judgeStranger(bench, words);
  if (status === OK)
    return void claim(own === undefined || own.access === 'rw', {
      good,
      bad: say`mailadm has mailcow's key for reading, and making an account is writing`,
    });
  claim(false, { good, bad: refusalText(status, words, own, keys !== undefined), observed: excerpt(words, LONGEST) });
}

/**
 * Something answers that is not mailcow's API. Where the address in mailadm's settings is the reason, that is owned
 * there.
 */
async function judgeStranger({ claim, doubt, server }: Bench & Senses, words: string): Promise<void> {
  const elsewhere = say`Where mailadm asks for mailcow's API, something else answers`;
  const config = await server.mailadmConfig();
  if (config.known && !leadsToApi(config.value.mailcowEndpoint))
    return doubt({ reason: elsewhere, cause: 'host.mailadm' });
  claim(false, {
    good: say`mailcow takes mailadm's key`,
    bad: elsewhere,
    observed: excerpt(words, LONGEST),
    fix: MEND_ENDPOINT,
  });
}

/**
 * mailcow's own words (its sessions.inc.php). It says the same of a key that is switched off and of one that it does
 * not have.
 */
function refusalText(status: number, words: string, own: ApiKey | undefined, hasTable: boolean): Text {
  const [, address] = /access denied for ip ([0-9A-Fa-f:.]+)/.exec(words) ?? [];
  if (address !== undefined)
    return say`mailcow does not take the key from the address that mailadm comes from, ${address}`;
  if (status !== UNAUTHORIZED) return say`mailcow's API answers mailadm with status ${status}`;
  if (hasTable && own === undefined) return say`The key in mailadm's settings is none of mailcow's`;
  return own?.active === false ? say`mailadm's key is switched off in mailcow` : say`mailcow refuses mailadm's key`;
}

/** mailadm gets no answer at all. Where nobody does, others own that. */
async function judgeSilence(
  { claim, doubt, http, plan: { host } }: Bench & Senses,
  { words }: KeyTrial,
): Promise<void> {
  const seen = await http.fetch({ scheme: 'https', host, path: '/' });
  if (!seen.known)
    return doubt({
      reason: say`mailcow's web server, whose API mailadm asks, does not answer as it should`,
      cause: seen.cause ?? 'host.services',
    });
  claim(false, {
    good: say`mailcow takes mailadm's key`,
    bad: say`mailadm does not reach mailcow's API`,
    observed: excerpt(words, LONGEST),
    fix: MEND_ENDPOINT,
  });
}

/** Where it could not be tried: by what mailcow has written down. */
async function judgeAddress({ server, sure, claim }: Bench & Senses, keys: readonly ApiKey[]): Promise<void> {
  const usable = keys.filter(isUsable);
  const { gateways } = sure(await server.network());
  claim(
    gateways.some((gateway) => usable.some((key) => takesFrom(key, gateway))),
    {
      good: say`mailcow takes the key from its own network`,
      bad: say`mailcow does not take the key from the address that mailadm comes from`,
      observed: usable.flatMap(({ allowed }) => allowed).join(', '),
      expected: gateways[0] ?? '',
    },
  );
}

function takesFrom({ anyAddress, allowed }: ApiKey, address: string): boolean {
  return anyAddress || allowed.some((entry) => inNetwork(address, entry));
}
