/** What containers show to the world: Docker opens their ports past a firewall such as ufw. */
import { say, listed, verbatim, type Text } from '../../common/say.ts';
import type { PublishedPort } from '../../fixtures/host/upkeep-types.ts';
import { isInternal } from '../knowledge/addresses.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';
import { APPLY } from './texts.ts';

/** What is for the world, by mailcow's service: ports as they are within it (docker-compose.yml; read at 2026-07a). */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  'postfix-mailcow': ['25/tcp', '465/tcp', '587/tcp'],
  'dovecot-mailcow': ['110/tcp', '143/tcp', '993/tcp', '995/tcp', '4190/tcp'],
};
/** Whatever it shows is a web server's. */
const WEB = 'nginx-mailcow';
/** host.mailadm-port looks after that one. */
const MAILADM = 'mailadm';

check(
  {
    id: 'host.published',
    title: say`Containers show the world only what is for the world`,
    failure: say`Strangers reach inner parts of the server, past its firewall`,
    weight: 'recommended',
    needs: 'host',
    guide: 'mailcow-options',
    why: say`Docker opens the ports of containers by rules of its own, which come before those of a firewall such as ufw: "deny" there does not close them. mailcow's database, Redis and inner services are for containers only.`,
    fix: () =>
      say`See which container opens it, and give its port an address of this machine alone (127.0.0.1:PORT:PORT) where it was opened: in mailcow.conf, in docker-compose.override.yml, or in the command that started the container:
sudo docker ps --format '{{.Names}} {{.Ports}}'
${APPLY}`,
    references: [],
  },
  async (bench) => {
    const open = bench.sure(await bench.server.published()).filter(isOpen);
    bench.evidence('published', open);
    const inner = open.filter((one) => one.service !== undefined && !isPublic(one.service, one));
    bench.claim(inner.length === 0, {
      good: say`No inner part of mailcow is open to the world`,
      bad: say`Inner parts of mailcow are open to the world: ${placesOf(inner)}`,
    });
    judgeOthers(bench, open);
  },
);

/** Another service of the operator's may well be for everybody: who runs it knows, once it is said. */
function judgeOthers({ claim }: Bench, open: readonly PublishedPort[]): void {
  const others = open.filter(({ service, container }) => service === undefined && container !== MAILADM);
  claim(others.length === 0, {
    good: say`No other container is open to the world`,
    bad: say`Other containers are open to the world, whatever a firewall such as ufw says: ${placesOf(others)}`,
    level: 'advice',
  });
}

function isOpen({ address }: PublishedPort): boolean {
  return address === '' || address === '0.0.0.0' || address === '::' || !isInternal(address);
}

function isPublic(service: string, { inside }: PublishedPort): boolean {
  return service === WEB || (PUBLIC[service]?.includes(inside) ?? false);
}

/** A port that is open over both families is one. */
function placesOf(ports: readonly PublishedPort[]): Text {
  const places = ports.map(({ container, port }) => `${excerpt(container)} (${port})`);
  return listed([...new Set(places)].map((place) => verbatim(place)));
}
