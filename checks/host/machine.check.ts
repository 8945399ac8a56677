/** The machine that mailcow runs on: Docker, memory and disk, mailcow's services, and who holds its ports. */
import { say, type Text, listed, verbatim } from '../../common/say.ts';
import { CORE_SERVICES, type Listener, type Resources, type ServiceState } from '../../fixtures/host/types.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import { excerpt } from '../knowledge/text.ts';
import { IN_MAILCOW } from './texts.ts';

/** What mailcow's installer asks for. */
const OLDEST_ENGINE = 24;
const OLDEST_COMPOSE = 2;

const INSTALL_DOCKER = verbatim(
  'curl -sSL https://get.docker.com/ | CHANNEL=stable sudo sh\nsudo systemctl enable --now docker',
);

/**
 * Everything that mailcow keeps is in Docker's volumes, and the snap's are below /var/snap/docker, which goes with it.
 * The script was read at mailcow 2026-07a; the snap's removal was not tried.
 */
const LEAVE_SNAP = say`Removing the snap deletes all that mailcow keeps in it: mailboxes, database and keys. See first whether it keeps anything:
sudo docker volume ls -q --filter name=mailcow
Where that prints names, save everything, in the folder mailcow-dockerized, and copy the backup, mailcow.conf and the folder to another machine before you go on:
sudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh backup all
Then put Docker's own packages in its place:
sudo snap remove docker
${INSTALL_DOCKER}
Where there was a backup, start mailcow and restore it, and only then let go of the copy:
sudo docker compose up -d
sudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh restore`;

check(
  {
    id: 'host.docker',
    title: say`Docker is one that mailcow works with`,
    failure: say`mailcow cannot be started or updated with this Docker`,
    weight: 'required',
    needs: 'host',
    guide: 'install-docker',
    why: say`mailcow needs Docker ${OLDEST_ENGINE} or newer with the compose plugin. The one that Ubuntu offers as a snap cannot reach mailcow's folder as it must.`,
    fix: () => say`Install Docker's own packages over the present ones; mailcow stops for a minute and its data stay:
${INSTALL_DOCKER}`,
    references: [],
  },
  async ({ server, sure, claim, evidence }) => {
    const docker = sure(await server.docker());
    evidence('docker', docker);
    claim(Number.parseInt(docker.engine, 10) >= OLDEST_ENGINE, {
      good: say`Docker ${docker.engine} runs`,
      bad: say`Docker ${docker.engine} is too old for mailcow`,
      expected: say`${OLDEST_ENGINE} or newer`,
    });
    claim(docker.compose !== undefined && Number.parseInt(docker.compose, 10) >= OLDEST_COMPOSE, {
      good: say`Docker has the compose plugin`,
      bad:
        docker.compose === undefined
          ? say`Docker has no compose plugin`
          : say`Docker's compose plugin is of version ${docker.compose}`,
      expected: say`version ${OLDEST_COMPOSE} or newer`,
    });
    claim(!docker.snap, {
      good: say`Docker is not the snap's`,
      bad: say`Docker is the snap's, which mailcow does not work with`,
      observed: docker.program,
      fix: LEAVE_SNAP,
    });
  },
);

const GIGABYTE = 1e9;
/**
 * What mailcow asks for with everything on, and what the guide finds enough with the virus scanner and full-text search
 * off.
 */
const MEMORY = { full: 6 * GIGABYTE, small: 2 * GIGABYTE };
/** Part of it that the kernel keeps for itself before it counts. */
const KERNEL_SHARE = 0.12;
/** Below the first mail is in danger soon, below the second now. */
const FREE_DISK = { enough: 2 * GIGABYTE, some: 0.3 * GIGABYTE };

check(
  {
    id: 'host.resources',
    title: say`Memory and disk suffice`,
    failure: say`The server can come to a stop under load, or when the disk is full`,
    weight: 'recommended',
    needs: 'mailcow',
    guide: 'install-mailcow',
    why: say`When memory runs out, Linux ends whatever is largest: the database or the spam filter, and then mail is refused. When the disk is full, nothing is accepted any more.`,
    fix: () =>
      say`Give the machine more memory or disk. Until then, on a small machine, set these in mailcow.conf (change the lines where they are):\nSKIP_CLAMD=y\nSKIP_FTS=y\nThen, in the folder mailcow-dockerized, apply that, and remove mailcow's own images that are no longer in use:\nsudo docker compose up -d\nsudo ./update.sh --gc`,
    references: [],
  },
  async (bench) => {
    const resources = bench.sure(await bench.server.resources());
    bench.evidence('resources', resources);
    const { memory, disk } = resources;
    if (memory === undefined) return judgeDiskAlone(bench, disk);
    const config = await bench.server.config();
    const small = config.known && config.value.values['SKIP_CLAMD'] === 'y';
    judgeMemory(bench, { memory, swap: resources.swap }, small ? MEMORY.small : MEMORY.full);
    judgeDisk(bench, resources);
  },
);

/**
 * mailcow's API tells nothing of the memory: a disk that is full is known to be bad, and one that is not is half of the
 * answer.
 */
function judgeDiskAlone(bench: Bench, disk: Resources['disk']): void {
  if (disk === undefined || disk.free < FREE_DISK.enough) return judgeDisk(bench, { disk });
  bench.exempt(
    say`mailcow's API tells of the disk only: ${gigabytes(disk.free)} are free. With --ssh the memory is judged, too`,
  );
}

function judgeMemory(
  { claim }: Bench,
  { memory, swap }: { readonly memory: number; readonly swap: number },
  wanted: number,
): void {
  const enough = memory + Math.min(swap, wanted / 2) >= wanted * (1 - KERNEL_SHARE);
  claim(enough, {
    good: say`The machine has ${gigabytes(memory)} of memory`,
    bad:
      wanted === MEMORY.full
        ? say`The machine has ${gigabytes(memory)} of memory, which is little for mailcow with its virus scanner`
        : say`The machine has ${gigabytes(memory)} of memory, which is little for mailcow`,
    expected: say`${gigabytes(wanted)}, swap counted`,
  });
}

function judgeDisk({ claim, doubt }: Bench, { disk }: Pick<Resources, 'disk'>): void {
  if (disk === undefined) return doubt({ reason: say`Nobody could tell how much disk is free` });
  claim(disk.free >= FREE_DISK.enough, {
    good: say`${gigabytes(disk.free)} of disk are free`,
    bad: say`Only ${gigabytes(disk.free)} are free on the disk that holds ${excerpt(disk.folder)}`,
    expected: say`${gigabytes(FREE_DISK.enough)} or more`,
    level: disk.free < FREE_DISK.some ? 'required' : 'recommended',
  });
}

function gigabytes(bytes: number): Text {
  return say`${(bytes / GIGABYTE).toFixed(1)} GB`;
}

check(
  {
    id: 'host.services',
    title: say`All of mailcow's services run`,
    failure: say`A part of mailcow is down`,
    weight: 'required',
    needs: 'mailcow',
    guide: 'start-mailcow',
    why: say`mailcow is some eighteen programs that need each other: without the database nobody can log in, without the spam filter no mail is taken, without acme the certificate runs out.`,
    fix: () =>
      say`${IN_MAILCOW} start what does not run, and see why it stopped:\nsudo docker compose up -d\nsudo docker compose ps -a\nsudo docker compose logs --tail=100`,
    references: [],
  },
  async (bench) => {
    const services = bench.sure(await bench.server.services());
    bench.evidence(
      'services',
      Object.fromEntries(
        services.map(({ service, state, health }) => [service, health === undefined ? state : `${state}, ${health}`]),
      ),
    );
    const stopped = services.filter(({ state }) => state !== 'running');
    const running = services.filter(({ state }) => state === 'running');
    for (const service of stopped)
      bench.claim(false, {
        good: say`${service.service} runs`,
        bad: stoppedText(service),
        level: levelOf(service),
        sign: `stopped ${service.service}`,
      });
    for (const service of running) judgeHealth(bench, service);
  },
);

function stoppedText({ service, state, exitCode }: ServiceState): Text {
  if (state === 'missing') return say`${service} has no container`;
  return exitCode === undefined || exitCode === 0
    ? say`${service} does not run: it is ${excerpt(state)}`
    : say`${service} does not run: it is ${excerpt(state)} and ended with code ${exitCode}`;
}

function levelOf({ service }: ServiceState): Weight {
  return CORE_SERVICES.has(service) ? 'required' : 'recommended';
}

function judgeHealth({ claim, doubt }: Bench, { service, health }: ServiceState): void {
  if (health === 'starting')
    return doubt({ reason: say`${service} has only just started and does not know yet whether it is well` });
  claim(health !== 'unhealthy', {
    good: say`${service} runs`,
    bad: say`${service} runs, but its own health check fails`,
    level: 'recommended',
  });
}

/** The ports that mail programs, other servers and browsers use. */
const HELD: ReadonlySet<number> = new Set(Object.values(SERVICES).map(({ port }) => port));
/** Docker's way of listening for a container. */
const DOCKERS = /^(docker|rootlesskit|containerd)/;

check(
  {
    id: 'host.ports',
    title: say`No other program holds mailcow's ports`,
    failure: say`Another program answers in mailcow's place`,
    weight: 'required',
    needs: 'host',
    guide: 'install-mailcow',
    why: say`Debian brings a mail server of its own (Exim), and hosters install Postfix or nginx. Such a program on one of mailcow's ports keeps mailcow from starting, or takes the mail and the logins in its place.`,
    fix: () =>
      say`See which program it is. If nothing else needs it, stop it for good; on Debian it is usually Exim:\nsudo ss -Hltnp\nsudo systemctl disable --now exim4\n${IN_MAILCOW} start what could not get its port:\nsudo docker compose up -d`,
    references: [],
  },
  async ({ server, sure, claim, doubt, evidence }) => {
    const listeners = sure(await server.listeners()).filter(
      ({ protocol, port }) => protocol === 'tcp' && HELD.has(port),
    );
    evidence('listeners', listeners);
    for (const [port, all] of Map.groupBy(listeners, (listener) => listener.port)) {
      const programs = distinct(all);
      if (programs.length === 0) {
        doubt({
          reason: say`The account that was used cannot see which program holds port ${port}: only root can. --sudo asks as root`,
        });
        continue;
      }
      const strangers = programs.filter((program) => !DOCKERS.test(program));
      claim(strangers.length === 0, {
        good: say`Port ${port} is Docker's`,
        bad: say`Port ${port} is held by ${listed(strangers.map((name) => excerpt(name)))} and not by mailcow`,
      });
    }
    if (listeners.length === 0) doubt({ reason: say`Nothing listens on mailcow's ports`, cause: 'host.services' });
  },
);

function distinct(listeners: readonly Listener[]): readonly string[] {
  return [...new Set(listeners.flatMap(({ programs }) => programs))];
}
