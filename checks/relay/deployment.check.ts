/** How far behind a relay is, by what it was deployed from. Nobody else is asked which version is the newest. */
import { say, type Text } from '../../common/say.ts';
import type { Deployed } from '../../fixtures/host/relay-types.ts';
import { UPDATE } from '../kinds/chatmail.ts';
import { NEWEST_RELAY, releaseOf } from '../knowledge/relay-releases.ts';
import { DAY } from '../knowledge/units.ts';
import { check } from './area.ts';

/** Half a year, as for mailcow: so long no release has been the newest. */
const OLDEST = 183 * DAY;
const SHORT_COMMIT = 10;

check(
  {
    id: 'relay.deployment',
    title: say`The relay was deployed from a recent version`,
    failure: say`Known holes in the relay stay open`,
    weight: 'recommended',
    needs: 'host',
    why: say`Delta Chat and relays change together, and a relay gets what is new only when somebody deploys it again. cmdeploy writes on the relay which commit it was deployed from. Which version is the newest, mailproof knows as of its own making; see the relay's CHANGELOG for what came later.`,
    fix: () => UPDATE,
    references: ['chatmail/relay deployers.py'],
  },
  async ({ server, sure, claim, evidence, now }) => {
    const deployed = sure(sure(await server.relay()).deployed);
    evidence('deployed', deployed);
    const { name, date, behind } = versionOf(deployed);
    const old = Date.parse(now) - Date.parse(date) > OLDEST;
    claim(!behind && !old, {
      good: say`The relay is ${name}`,
      bad: behind
        ? say`The relay is ${name}; version ${NEWEST_RELAY.name} is there since ${NEWEST_RELAY.date}`
        : say`The relay is ${name}, which is more than half a year old`,
      // Where it is old without being behind, nobody knows here whether there is a newer one.
      ...(behind && old ? {} : { level: 'advice' }),
    });
  },
);

interface Version {
  readonly name: Text;
  /** ISO 8601, a day. */
  readonly date: string;
  readonly behind: boolean;
}

function versionOf({ commit, since }: Deployed): Version {
  const release = commit === undefined ? undefined : releaseOf(commit);
  if (release !== undefined)
    return {
      name: say`version ${release.name} of ${release.date}`,
      date: release.date,
      behind: release.name !== NEWEST_RELAY.name,
    };
  const date = since.slice(0, 'YYYY-MM-DD'.length);
  return {
    name:
      commit === undefined
        ? say`as it was deployed on ${date}`
        : say`as it was deployed on ${date}, from commit ${commit.slice(0, SHORT_COMMIT)}`,
    date,
    behind: date < NEWEST_RELAY.date,
  };
}
