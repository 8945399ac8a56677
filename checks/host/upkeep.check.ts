/** How the machine under mailcow is looked after: backups, updates, and who may log in to it. */
import { say, listed, type Text } from '../../common/say.ts';
import type { Backup, Backups, BackupTool, Restart, Updates } from '../../fixtures/host/upkeep-types.ts';
import { excerpt } from '../knowledge/text.ts';
import { DAY } from '../knowledge/units.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** Who saves once a week has a newer one. */
const OLDEST_BACKUP = 8 * DAY;
/** What mailcow's script must have saved for a mailbox to come back; messages lie encrypted with the key in `crypt`. */
const NEEDED = [
  ['vmail', say`the messages`],
  ['crypt', say`the key that they are encrypted with`],
  ['mariadb', say`the database of accounts`],
] as const;
const TOOLS: Readonly<Record<BackupTool, string>> = {
  mailcow: 'backup_and_restore.sh',
  borg: 'borg',
  restic: 'restic',
  duplicity: 'duplicity',
  rsnapshot: 'rsnapshot',
};
const SAVED = say`The server is saved now and then`;

check(
  {
    id: 'host.backup',
    title: say`The server is backed up`,
    failure: say`When the disk breaks, all mail, accounts and keys are lost`,
    weight: 'recommended',
    needs: 'host',
    why: say`Disks break, and people delete the wrong folder. mailcow brings a script that saves the messages, the key that they are encrypted with, and the database. mailproof looks for what that script, borg, restic, duplicity and rsnapshot leave on the server, and opens none of it. A backup from outside, as hosters make of whole machines, cannot be seen from the server.`,
    fix: () =>
      say`Where your hoster or another machine saves the whole server, look there when it did so last; nothing else is to do. Otherwise let mailcow's own script save everything once. In the folder mailcow-dockerized:
sudo install -d -m 755 /opt/backup
sudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all
Then have cron do it every night, and take the folder /opt/backup to another machine each time: a copy on the same disk is lost with it.`,
    references: [],
  },
  async (bench) => {
    const backups = bench.sure(await bench.server.backups());
    bench.evidence('backups', backups);
    const [last] = backups.newest;
    if (last === undefined) return judgeNone(bench, backups);
    judgeAge(bench, last);
    if (last.tool === 'mailcow') judgeParts(bench, last);
  },
);

function judgeNone({ claim, doubt }: Bench, { planned, complete }: Backups): void {
  if (!complete) return doubt({ reason: say`Backups are root's to see: give --sudo, or log in as root` });
  if (planned.length > 0)
    return doubt({
      reason: say`The server plans backups with ${listed(planned.map((tool) => TOOLS[tool]))}, and leaves no trace of when the last was made`,
    });
  claim(false, { good: SAVED, bad: say`No backup is seen on the server`, level: 'advice' });
}

function judgeAge({ claim, now }: Bench & { readonly now: string }, { tool, made }: Backup): void {
  const age = Date.parse(now) - Date.parse(made);
  claim(age <= OLDEST_BACKUP, {
    good: SAVED,
    bad: say`The newest backup that is seen on the server, made with ${TOOLS[tool]}, is ${Math.floor(age / DAY)} days old`,
    observed: dayOf(made),
    fix: say`See why it stopped: what the task that makes it says (cron writes by mail, systemd into its log), whether the disk there is full, whether the place it saves to can be reached. Then save once by hand.`,
  });
}

function judgeParts({ claim }: Bench, { parts, made }: Backup): void {
  const missing = NEEDED.filter(([part]) => !parts.includes(part)).map(([, what]) => what);
  claim(missing.length === 0, {
    good: say`The backup holds what brings a mailbox back`,
    bad: say`The backup of ${dayOf(made)} lacks ${listed(missing)}`,
    fix: say`Save everything. In the folder mailcow-dockerized, with the folder of your backups:
sudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all`,
  });
}

function dayOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DD'.length);
}

/** apt looks once a day where that is set up, as on Debian and Ubuntu. */
const LAST_LOOK = 14 * DAY;
/** So many packages are named. */
const MOST_NAMED = 5;

check(
  {
    id: 'host.updates',
    title: say`The machine has its security updates`,
    failure: say`Known holes in the system under mailcow stay open`,
    weight: 'advice',
    needs: 'host',
    why: say`mailcow's updates do not touch the system below: its kernel, ssh, Docker. Debian and Ubuntu can install security updates by themselves; a new kernel counts only once the machine was started anew. mailproof asks apt what it knows already, and fetches and installs nothing.`,
    fix: () =>
      say`Install what waits, and let the machine install security updates by itself from now on:
sudo apt update
sudo apt upgrade
sudo apt install unattended-upgrades
sudo dpkg-reconfigure -plow unattended-upgrades`,
    references: [],
  },
  async (bench) => {
    const [restart, updates] = await Promise.all([bench.server.restart(), bench.server.updates()]);
    if (restart.known) judgeRestart(bench, restart.value);
    else bench.doubt(restart);
    const waiting = bench.sure(updates);
    if (waiting === undefined)
      return bench.doubt({ reason: say`The machine has no apt, so nobody here can tell which updates wait` });
    bench.evidence('updates', { ...waiting, others: waiting.others.length });
    judgeUpdates(bench, waiting);
  },
);

function judgeRestart({ claim, evidence }: Bench, { asked, kernel }: Restart): void {
  evidence('kernel', { ...kernel, asked });
  claim(!asked && kernel.newer === undefined, {
    good: say`The machine runs what is installed`,
    bad:
      kernel.newer === undefined
        ? say`The machine waits to be started anew after an update`
        : say`The machine still runs the kernel ${excerpt(kernel.running)}, and ${excerpt(kernel.newer)} is installed`,
    fix: say`Start the machine anew at a quiet time; mailcow comes back by itself, and so does mailadm if host.mailadm passes:
sudo reboot`,
  });
}

function judgeUpdates({ claim, now }: Bench & { readonly now: string }, { looked, security, bySelf }: Updates): void {
  const isFresh = looked !== undefined && Date.parse(now) - Date.parse(looked) <= LAST_LOOK;
  const good = say`No security update waits`;
  if (!isFresh)
    return void claim(false, {
      good,
      bad:
        looked === undefined
          ? say`The machine has never looked for updates`
          : say`The machine has last looked for updates on ${dayOf(looked)}`,
    });
  claim(security.length === 0 || bySelf, {
    good: bySelf ? say`The machine installs security updates by itself` : good,
    bad: say`Security updates wait for ${some(security)}`,
  });
}

function some(names: readonly string[]): Text {
  const named = names.slice(0, MOST_NAMED).map((name) => excerpt(name));
  return names.length > named.length
    ? say`${listed(named)} and ${names.length - named.length} more`
    : say`${listed(named)}`;
}

check(
  {
    id: 'host.root-login',
    title: say`Nobody logs in as root with a password`,
    failure: say`Who guesses one password has the whole server`,
    weight: 'advice',
    needs: 'host',
    why: say`Programs try passwords for root at every ssh server, all day. A key cannot be guessed. mailcow's ban does not look at ssh.`,
    fix: ({ host }) =>
      say`First see that you get in with a key, from another window (this must print root):
ssh -o PasswordAuthentication=no root@${host} id -un
Then put this line into a new file /etc/ssh/sshd_config.d/00-root.conf, test it, and let ssh read it:
PermitRootLogin prohibit-password
sudo sshd -t
sudo systemctl reload ssh`,
    references: [],
  },
  async ({ server, sure, claim, evidence }) => {
    const root = sure(await server.rootLogin());
    evidence('sshd', root);
    claim(root.permitted !== 'yes' || !root.passwords, {
      good: say`root logs in with a key, or not at all`,
      bad: say`The machine's ssh lets root in with a password`,
      observed: 'PermitRootLogin yes',
      expected: 'PermitRootLogin prohibit-password',
    });
  },
);
