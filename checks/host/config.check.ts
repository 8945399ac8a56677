/**
 * mailcow's configuration: what it says, whether it is in force, how old the software is, and who can read its
 * passwords.
 */
import { say, listed } from '../../common/say.ts';
import type { MailcowConfig } from '../../fixtures/host/types.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { DAY } from '../knowledge/units.ts';
import { APPLY, IN_MAILCOW } from './texts.ts';
import { isSilent } from './quiet.ts';
import { moveEdits, quietBlock } from '../advice/override.ts';
import { known } from '../../common/fact.ts';
import type { Senses } from '../../fixtures/senses.ts';

check(
  {
    id: 'host.config',
    title: say`mailcow.conf says what the guide says`,
    failure: say`mailcow works under another name than DNS and users know`,
    weight: 'required',
    needs: 'host',
    guide: 'mailcow-options',
    why: say`mailcow introduces itself by MAILCOW_HOSTNAME and asks for certificates for it and for ADDITIONAL_SAN. Where these differ from the names in DNS, other servers distrust its mail and apps refuse its certificate.`,
    fix: ({ host, mailadmHost }) =>
      say`In mailcow.conf these lines must stand:\nMAILCOW_HOSTNAME=${host}\n${mailadmHost === undefined ? '' : `ADDITIONAL_SAN=${mailadmHost}\n`}${APPLY}`,
    references: [],
  },
  async (bench) => {
    const config = bench.sure(await bench.server.config());
    bench.evidence('mailcow.conf', config.values);
    judgeName(bench, config);
    judgeSan(bench, config);
    judgeSearch(bench, config);
  },
);

function judgeName({ claim, plan: { host } }: Bench, { values }: MailcowConfig): void {
  const name = values['MAILCOW_HOSTNAME'] ?? '';
  claim(name.toLowerCase() === host, {
    good: say`MAILCOW_HOSTNAME is ${host}`,
    bad:
      name === ''
        ? say`mailcow.conf has no MAILCOW_HOSTNAME`
        : say`MAILCOW_HOSTNAME is ${excerpt(name)}, but mail is sent to ${host}`,
    expected: `MAILCOW_HOSTNAME=${host}`,
  });
}

/** The guide's SKIP_SOLR became SKIP_FTS in 2025. An older mailcow does not have the new one. */
function judgeSearch({ claim }: Bench, { values }: MailcowConfig): void {
  const search = values['SKIP_FTS'];
  claim(values['SKIP_SOLR'] !== 'y' || search === undefined || search === 'y', {
    good: say`The search in messages is as the guide has it`,
    bad: say`On today's mailcow SKIP_SOLR=y does nothing, and the search in messages that the guide switches off is on: it takes memory`,
    observed: `SKIP_FTS=${excerpt(search ?? '')}`,
    expected: 'SKIP_FTS=y',
    level: 'advice',
    fix: say`In mailcow.conf, take out the line SKIP_SOLR and set this:\nSKIP_FTS=y\n${APPLY}`,
  });
}

/** Names may be listed with commas; `smtp.*` stands for a name below each domain. */
function judgeSan({ claim, plan: { mailadmHost, host } }: Bench, { values }: MailcowConfig): void {
  if (mailadmHost === undefined || mailadmHost === host) return;
  const names = (values['ADDITIONAL_SAN'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const [label = '', ...rest] = mailadmHost.split('.');
  const covered = names.includes(mailadmHost) || names.includes(`${label}.*`) || names.includes(`*.${rest.join('.')}`);
  claim(covered || values['SKIP_LETS_ENCRYPT'] === 'y', {
    good: say`ADDITIONAL_SAN names ${mailadmHost}`,
    bad: say`ADDITIONAL_SAN does not name ${mailadmHost}, so the next certificate will not cover it`,
    observed: values['ADDITIONAL_SAN'] ?? say`no line ADDITIONAL_SAN`,
    expected: `ADDITIONAL_SAN=${mailadmHost}`,
  });
}

check(
  {
    id: 'host.applied',
    title: say`What mailcow.conf says is in force`,
    failure: say`mailcow runs with older settings than mailcow.conf has`,
    weight: 'recommended',
    needs: 'host',
    guide: 'start-mailcow',
    why: say`mailcow reads its configuration when its containers are made. A line that was edited since then does nothing until they are made anew: everything looks right in the file, and nothing changes.`,
    fix: () => APPLY,
    references: [],
  },
  async ({ server, sure, claim, doubt, evidence }) => {
    const services = sure(await server.applied());
    const docker = sure(await server.docker());
    const made = services.filter(({ applied }) => applied !== undefined);
    if (made.length === 0) return doubt({ reason: say`No container of mailcow exists`, cause: 'host.services' });
    const comparable = made.filter(
      ({ composedBy }) => composedBy === undefined || composedBy.replace(/^v/, '') === docker.compose,
    );
    if (comparable.length === 0)
      return doubt({
        reason: say`The containers were made by another version of docker compose, so their settings cannot be compared with the files`,
      });
    const stale = comparable.filter(({ wanted, applied }) => wanted !== applied).map(({ service }) => service);
    evidence('stale', stale);
    claim(stale.length === 0, {
      good: say`All containers run with the settings of the files`,
      bad: say`The settings of ${listed(stale)} were edited, and the containers still run with the older ones`,
    });
  },
);

/** mailcow is updated every month or so; half a year without one leaves known holes open. */
const OLDEST = 183 * DAY;
const COMPOSE_FILE = 'docker-compose.yml';
const CHANGE_BRANCH = say`${IN_MAILCOW} change to the branch that gets all updates:\nsudo ./update.sh --stable`;

check(
  {
    id: 'host.version',
    title: say`mailcow is up to date`,
    failure: say`Known holes in mailcow stay open`,
    weight: 'recommended',
    needs: 'mailcow',
    guide: 'install-mailcow',
    why: say`A mail server is attacked all day. mailcow's updates close what was found; the branch "legacy" gets none any more. Where docker-compose.yml itself was edited, an update keeps what it can and drops the rest without a word.`,
    fix: () => say`${IN_MAILCOW} update:\nsudo ./update.sh`,
    references: [],
  },
  async (bench) => {
    const { branch, date, changed, remote, shipped } = bench.sure(await bench.server.repository());
    bench.evidence('repository', { branch, date, changed, remote, shipped });
    if (date !== undefined) judgeAge(bench, Date.parse(date), date.slice(0, 'YYYY-MM-DD'.length));
    if (branch !== undefined)
      bench.claim(branch === 'master', {
        good: say`mailcow follows the branch master`,
        bad: say`mailcow follows the branch ${excerpt(branch)}, which does not get all updates`,
        expected: 'master',
        fix: CHANGE_BRANCH,
      });
    if (changed !== undefined) await judgeEdits(bench, changed.includes(COMPOSE_FILE), shipped ?? 'HEAD');
  },
);

/** What was edited in docker-compose.yml, compared with what mailcow ships, and what updates have left of it. */
async function judgeEdits(bench: Bench & Senses, edited: boolean, shipped: string): Promise<void> {
  const services = edited ? await bench.server.services() : known([]);
  const found = services.known ? services.value : [];
  const silent = found.filter(({ log }) => log !== undefined && isSilent(log));
  const writing = found.filter(({ log }) => log !== undefined && !isSilent(log)).map(({ service }) => service);
  const undone = silent.length > 0 && writing.length > 0;
  bench.claim(!edited, {
    good: say`The file docker-compose.yml is as mailcow ships it`,
    bad: undone
      ? say`The file docker-compose.yml was edited for "No Logs", and ${listed(writing)} write logs all the same: an update drops such edits without a word`
      : say`The file docker-compose.yml was edited, and an update can drop that without a word`,
    fix: moveEdits(shipped, quietBlock(found.length === 0 ? ['postfix-mailcow'] : found.map(({ service }) => service))),
  });
}

function judgeAge({ claim, now }: Bench & { readonly now: string }, made: number, version: string): void {
  claim(Date.parse(now) - made <= OLDEST, {
    good: say`mailcow's version is of ${version}`,
    bad: say`mailcow's version is of ${version}, more than half a year old`,
  });
}

check(
  {
    id: 'host.secrets',
    title: say`Only root can read the passwords`,
    failure: say`Every account of this machine can read the database's password and mailadm's key`,
    weight: 'recommended',
    needs: 'host',
    guide: 'mailcow-options',
    why: say`mailcow.conf holds the passwords of the database and of redis, mailadm's files hold the key to mailcow's API: who has them has every mailbox.`,
    fix: () =>
      say`${IN_MAILCOW} and then in the folder mailadm:\nsudo chmod 600 mailcow.conf\nsudo chmod 600 .env\nsudo chmod 700 docker-data`,
    references: [],
  },
  async ({ server, sure, settings, claim, doubt, evidence }) => {
    const { mode } = sure(await server.config());
    const folder = settings.mailadm === undefined ? undefined : await server.mailadmFolder();
    const modes = {
      'mailcow.conf': mode,
      ...(folder?.known === true
        ? { "mailadm's .env": folder.value.environmentMode, "mailadm's docker-data": folder.value.dataMode }
        : {}),
    };
    evidence('modes', modes);
    for (const [name, found] of Object.entries(modes)) {
      if (found !== undefined)
        claim(isPrivate(found), {
          good: say`${name} is private`,
          bad: say`${name} can be read by every account of this machine`,
          observed: say`permissions ${found}`,
        });
    }
    if (mode === undefined) doubt({ reason: say`Nobody could tell who may read mailcow.conf` });
    if (folder?.known === false) doubt(folder);
  },
);

/** The last octal digit is what everybody may do; reading is 4. */
function isPrivate(mode: string): boolean {
  return (Number.parseInt(mode.at(-1) ?? '0', 8) & 4) === 0;
}
