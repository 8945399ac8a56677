/** What starts mailproof every hour: a line for cron, or two units of systemd's for the user's own manager. */
import { lines, say, verbatim, type Text } from '../../../common/say.ts';
import { DOOR } from '../../engine/place.ts';
import { ENVIRONMENT_FILE } from './files.ts';

export const CLOCKS = ['cron', 'systemd'] as const;
export type Clock = (typeof CLOCKS)[number];

/** An hour has more comfortable minutes than the first. */
const MINUTE = 17;
const UNIT = '~/.config/systemd/user/mailproof';
const ARGUMENTS = '--history mailproof-history --confirm 2 --notify-on change';

/** How a person starts it by hand. */
export function startLine(keepsSecrets: boolean): string {
  return keepsSecrets ? `(set -a; . ./${ENVIRONMENT_FILE}; npx mailproof)` : 'npx mailproof';
}

/** Where `npx` puts what it runs, until npm clears its cache. */
const PASSING = '/_npx/';

/**
 * @param folder Where mailproof.yaml lies.
 * @param door Of the mailproof that is to be started.
 */
export function scheduleLines(clock: Clock, folder: string, keepsSecrets: boolean, door = DOOR): readonly Text[] {
  const plan = { folder, keepsSecrets, door };
  return [...(door.includes(PASSING) ? [STAYS] : []), ...(clock === 'cron' ? cronLines(plan) : systemdLines(plan))];
}

const STAYS = say`This mailproof lies in npx's cache, which npm may clear at any time. Before it runs by itself, install it where it stays, and run init from there again, or change the path below:
npm install mailproof
npx mailproof init
`;

interface Schedule {
  readonly folder: string;
  readonly keepsSecrets: boolean;
  readonly door: string;
}

function cronLines({ folder, keepsSecrets, door }: Schedule): readonly Text[] {
  const secrets = keepsSecrets ? `set -a && . ./${ENVIRONMENT_FILE} && ` : '';
  const command = `cd ${forShell(folder)} && ${secrets}${forShell(process.execPath)} ${forShell(door)} ${ARGUMENTS}`;
  return [
    say`Put this line into crontab -e. cron mails what is new to MAILTO; docs/schedule.md tells of other ways (--notify):`,
    // Of a line of a crontab % would end the command.
    verbatim(`${MINUTE} * * * * ${command.replaceAll('%', String.raw`\%`)}`),
  ];
}

function systemdLines({ folder, keepsSecrets, door }: Schedule): readonly Text[] {
  const unit = lines(
    verbatim(`WorkingDirectory=${folder.replaceAll('%', '%%')}`),
    ...(keepsSecrets ? [verbatim(`EnvironmentFile=${`${folder}/${ENVIRONMENT_FILE}`.replaceAll('%', '%%')}`)] : []),
    verbatim(`ExecStart=${forSystemd(process.execPath)} ${forSystemd(door)} ${ARGUMENTS}`),
  );
  return [
    say`Save this as ${UNIT}.service:
[Unit]
Description=mailproof: does the mail server work?
[Service]
Type=oneshot
${unit}
`,
    say`and this as ${UNIT}.timer:
[Unit]
Description=mailproof, every hour
[Timer]
OnCalendar=*:${MINUTE}
Persistent=yes
[Install]
WantedBy=timers.target
`,
    say`Then start it, and let it run while you are not logged in:
systemctl --user daemon-reload
systemctl --user enable --now mailproof.timer
loginctl enable-linger`,
  ];
}

/** A path with nothing special in it stays as it is. */
const PLAIN = /^[\w./@:+-]+$/;

function forShell(path: string): string {
  return PLAIN.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** systemd.syntax(7): within double quotes, with % and $ doubled. */
function forSystemd(path: string): string {
  if (PLAIN.test(path)) return path;
  return `"${path
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('%', '%%')
    .replaceAll('$', '$$$$')}"`;
}
