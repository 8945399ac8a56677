/** mailadm from inside: its container, its port, its tokens, and whether it tidies up. */
import type { MailadmConfig, MailadmContainer, MailadmToken } from '../../fixtures/host/mailadm-types.ts';
import { say, listed } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { START_CONTAINER } from '../advice/mailadm-container.ts';
import { NO_MAILADM } from '../reach/mailadm.ts';
import { API_END, leadsToApi } from '../knowledge/mailadm-endpoint.ts';

/** Docker's words for "start it again after a reboot". */
const RESTARTS: ReadonlySet<string> = new Set(['always', 'unless-stopped']);

check(
  {
    id: 'host.mailadm',
    title: say`mailadm runs, is set up, and comes back after a reboot`,
    failure: say`Nobody can make an account, now or after the next reboot`,
    weight: 'required',
    needs: 'host',
    guide: 'start-mailadm',
    why: say`mailadm is a container beside mailcow's. The guide's command starts it once: after a reboot of the machine it stays away, and scanning a QR code fails. Its settings are kept in a database, so a line changed in .env counts after "mailadm init" only.`,
    fix: () =>
      say`See why it stopped, then start it as today's mailadm wants it:\nsudo docker logs --tail=50 mailadm\n${START_CONTAINER}`,
    references: [],
  },
  async (bench) => {
    if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
    const container = bench.sure(await bench.server.mailadm());
    if (
      !bench.claim(container !== undefined, {
        good: say`There is a container of mailadm`,
        bad: say`There is no container of mailadm`,
      }) ||
      container === undefined
    )
      return;
    bench.evidence('container', container);
    const running = await judgeRunning(bench, container);
    bench.claim(RESTARTS.has(container.restart ?? ''), {
      good: say`mailadm is started again after a reboot`,
      bad: say`mailadm is not started again after a reboot`,
      level: 'recommended',
      fix: say`This makes Docker start it again:\nsudo docker update --restart=unless-stopped ${container.name}`,
    });
    if (running) judgeConfig(bench, bench.sure(await bench.server.mailadmConfig()));
  },
);

const SET_UP_BOT = say`In the folder mailadm, set the bot up, scan the code that it shows with Delta Chat, and start mailadm again:\nscripts/mailadm.sh setup-bot\nsudo docker restart mailadm\nIf setup-bot ends with KeyError or TypeError, the image has a newer library of Delta Chat than mailadm knows. In setup.cfg, in the folder mailadm, change the line "deltachat" to this, build the image anew and set the bot up again:\ndeltachat<2.23\nsudo docker build . -t mailadm-mailcow`;

/** mailadm ends by itself where its bot was never set up, and only its log tells. */
async function judgeRunning({ claim, server }: Bench & Senses, { state }: MailadmContainer): Promise<boolean> {
  const good = say`mailadm runs`;
  if (state === 'running') return claim(true, { good, bad: say`mailadm does not run` });
  const lacksBot = await server.mailadmLacksBot();
  return lacksBot.known && lacksBot.value
    ? claim(false, {
        good,
        bad: say`mailadm ended because its bot was never set up; its container is ${excerpt(state)}`,
        fix: SET_UP_BOT,
      })
    : claim(false, { good, bad: say`mailadm does not run: its container is ${excerpt(state)}` });
}

function judgeConfig(
  {
    claim,
    evidence,
    plan: { domain },
    settings,
  }: Bench & { readonly settings: { readonly mailadm: string | undefined } },
  config: MailadmConfig,
): void {
  evidence('configuration', {
    mailDomain: config.mailDomain,
    webEndpoint: config.webEndpoint,
    mailcowEndpoint: config.mailcowEndpoint,
    hasAdminGroup: config.hasAdminGroup,
  });
  const fix = say`Correct the line in .env in the folder mailadm, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm`;
  claim(config.mailDomain === domain, {
    good: say`mailadm makes accounts at ${domain}`,
    bad: say`mailadm makes accounts at ${config.mailDomain === undefined ? say`no domain` : excerpt(config.mailDomain)}`,
    expected: `MAIL_DOMAIN=${domain}`,
    fix,
  });
  claim(config.webEndpoint === settings.mailadm, {
    good: say`mailadm's links lead to its own address`,
    bad: say`mailadm's links and QR codes lead to ${config.webEndpoint === undefined ? say`no address` : excerpt(config.webEndpoint)}`,
    expected: `WEB_ENDPOINT=${settings.mailadm ?? ''}`,
    fix,
  });
  claim(leadsToApi(config.mailcowEndpoint), {
    good: say`mailadm knows mailcow's API`,
    bad: say`mailadm's address of mailcow's API does not end with ${API_END}`,
    observed: excerpt(config.mailcowEndpoint ?? ''),
    fix,
  });
  claim(config.hasAdminGroup, {
    good: say`mailadm's bot is set up`,
    bad: say`mailadm's bot was never set up, and without it mailadm ends at its next start`,
    fix: SET_UP_BOT,
  });
}

/** Addresses that only this machine and its containers reach. */
const PRIVATE = /^(127\.|172\.(1[6-9]|2\d|3[01])\.|10\.|192\.168\.|::1$|f[cd])/i;
/** gunicorn's own limit is shorter than mailadm's tries at a slow mailcow. Seconds. */
const PATIENT = 60;

check(
  {
    id: 'host.mailadm-port',
    title: say`mailadm's own port is for the web server only`,
    failure: say`Tokens and new passwords can be sent over the internet without encryption`,
    weight: 'recommended',
    needs: 'host',
    guide: 'start-mailadm',
    why: say`The guide's command publishes mailadm's port on every address of the machine, without encryption, and past a firewall such as ufw. Only mailcow's nginx needs it.`,
    fix: () => say`Start it again so that only the server itself reaches it. ${START_CONTAINER}`,
    references: [],
  },
  async (bench) => {
    if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
    const container = bench.sure(await bench.server.mailadm());
    if (container === undefined)
      return bench.doubt({ reason: say`There is no container of mailadm`, cause: 'host.mailadm' });
    if (container.state !== 'running')
      return bench.doubt({ reason: say`mailadm does not run, so none of its ports is open`, cause: 'host.mailadm' });
    bench.evidence('ports', container.ports);
    for (const { address, port } of container.ports) {
      bench.claim(PRIVATE.test(address), {
        good: say`Port ${port} of mailadm is for this machine only`,
        bad: say`Port ${port} of mailadm is open to everybody`,
        observed: address === '' ? say`every address` : address,
      });
    }
    judgePatience(bench, container);
  },
);

function judgePatience({ claim }: Bench, { command }: MailadmContainer): void {
  const at = command.indexOf('--timeout');
  const seconds = Number(
    command[at + 1] ?? command.find((word) => word.startsWith('--timeout='))?.slice('--timeout='.length),
  );
  claim(at !== -1 && seconds >= PATIENT, {
    good: say`mailadm waits for a slow mailcow`,
    bad: say`mailadm gives up when mailcow takes longer than half a minute: start it with --timeout ${PATIENT}`,
    level: 'advice',
  });
}

check(
  {
    id: 'host.mailadm-tokens',
    title: say`mailadm has a token that still makes accounts`,
    failure: say`Scanning the QR code makes no account`,
    weight: 'required',
    needs: 'host',
    guide: 'start-mailadm',
    why: say`A token stops working when it has made as many accounts as it may: fifty, unless told otherwise. Deleted accounts are not given back.`,
    fix: () =>
      say`This shows the tokens; the next lines make a new one, or let an old one make more:\nsudo docker exec mailadm mailadm list-tokens\nsudo docker exec mailadm mailadm add-token oneweek --expiry 1w --maxuse 1000\nsudo docker exec mailadm mailadm mod-token NAME --maxuse 1000`,
    references: [],
  },
  async (bench) => {
    if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
    const tokens = bench.sure(await bench.server.mailadmTokens());
    bench.evidence(
      'tokens',
      tokens.map(({ name, expiry, used, limit }) => ({ name, expiry, used, limit })),
    );
    const spent = tokens.filter(({ used, limit }) => used >= limit);
    const good = say`mailadm has a token that makes accounts`;
    if (tokens.length === 0) return void bench.claim(false, { good, bad: say`mailadm has no token` });
    bench.claim(spent.length < tokens.length, { good, bad: say`Every token of mailadm is used up: ${names(spent)}` });
    if (spent.length < tokens.length)
      bench.claim(spent.length === 0, {
        good: say`No token is used up`,
        bad: say`A token of mailadm is used up: ${names(spent)}`,
        level: 'advice',
      });
  },
);

function names(tokens: readonly MailadmToken[]): ReturnType<typeof listed> {
  return listed(tokens.map(({ name }) => excerpt(name)));
}

/** mailadm tidies up every ten minutes; so long after its start it has. Milliseconds. */
const SETTLED = 30 * 60_000;

check(
  {
    id: 'host.mailadm-prune',
    title: say`mailadm removes expired accounts`,
    failure: say`Expired accounts stay, and the disk fills up`,
    weight: 'recommended',
    needs: 'host',
    guide: 'start-mailadm',
    why: say`Accounts made by a token expire. mailadm looks for expired ones every ten minutes; when that stops, they stay for ever, with all their messages.`,
    fix: () =>
      say`See what mailadm says, start it anew, and see which accounts it would remove:\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm\nsudo docker exec mailadm mailadm prune -n`,
    references: [],
  },
  async ({ server, sure, settings, exempt, claim, doubt, now, evidence }) => {
    if (settings.mailadm === undefined) exempt(NO_MAILADM);
    const container = sure(await server.mailadm());
    if (container?.state !== 'running') return doubt({ reason: say`mailadm does not run`, cause: 'host.mailadm' });
    const users = sure(await server.mailadmUsers());
    evidence('users', users);
    claim(users.missing === 0, {
      good: say`mailcow has every account that mailadm knows`,
      bad: say`mailadm knows ${users.missing} accounts that mailcow does not have`,
      level: 'advice',
    });
    if (container.log?.type === 'none')
      return doubt({
        reason: say`mailadm's log is switched off, so nobody can see whether it removes expired accounts`,
      });
    if (container.started !== undefined && Date.parse(now) - Date.parse(container.started) < SETTLED)
      return doubt({ reason: say`mailadm was started less than half an hour ago` });
    const prunes = sure(await server.mailadmPrunes());
    claim(prunes > 0, {
      good: say`mailadm looked for expired accounts within the last half hour`,
      bad: say`mailadm has not looked for expired accounts for half an hour`,
    });
  },
);
