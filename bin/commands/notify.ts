/**
 * `mailproof notify setup --relay NAME`: an account at a chatmail relay and a group there, which news is told in by
 * `--notify deltachat:NAME`; shows how to join the group, and waits for it.
 */
import { say, verbatim, type Text } from '../../common/say.ts';
import { Group } from '../../fixtures/deltachat/group.ts';
import { groupFolder, isGroupThere } from '../../fixtures/deltachat/group-folder.ts';
import { missingPackages } from '../../fixtures/deltachat/packages.ts';
import { relayLogin } from '../../fixtures/deltachat/relay.ts';
import { certificatesFor } from '../../fixtures/deltachat/trust.ts';
import { makesAccounts } from '../../fixtures/mail/relay-accounts.ts';
import { foreignStations } from '../../fixtures/mail/stations.ts';
import { withSenses } from '../../fixtures/world.ts';
import { lookOf } from '../../reporters/console.ts';
import { emit } from '../../reporters/output.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { oneRun, requestFrom } from '../asked/request.ts';
import { UsageError } from '../asked/usage-error.ts';
import { untilStopped } from '../outside/stop.ts';
import { textOf } from './qr.ts';

const USAGE = 'mailproof notify setup --relay nine.testrun.org';
/** To make an account, or to have it. Milliseconds. */
const PATIENCE = 60_000;

export async function notify({ words, values }: CommandLine): Promise<number> {
  const [what, extra] = words;
  if (what !== 'setup' || extra !== undefined) throw new UsageError(say`notify knows one thing to do: ${USAGE}`);
  const relay = values.relay?.[0];
  if (relay === undefined)
    throw new UsageError(
      say`which relay? Name a chatmail relay that does not depend on the server that is watched: ${USAGE}`,
    );
  const missing = missingPackages();
  if (missing !== undefined) throw new UsageError(missing);
  const run = oneRun(requestFrom({ words: [relay], values }, process.env, { usage: USAGE, secrets: false }));
  const { domain } = run.settings;
  const group = isGroupThere(domain) ? await Group.open(domain, PATIENCE) : await made(run);
  if (!group.known) throw new UsageError(group.reason);
  try {
    return await invite(group.value, domain);
  } finally {
    await group.value.close();
  }
}

function made({ settings, private: given }: ReturnType<typeof oneRun>): ReturnType<typeof Group.make> {
  const { domain } = settings;
  return withSenses(settings, given, async ({ dns, http, tls }) => {
    if (!(await makesAccounts(http, domain)))
      throw new UsageError(
        say`${domain} makes no accounts for whoever asks, as a chatmail relay does: name another one`,
      );
    const login = relayLogin(domain);
    tell(say`mailproof makes an account for itself at ${domain} and keeps it in ${groupFolder(domain)}`);
    const stations = settings.roots.length === 0 ? undefined : await foreignStations(login, 'imap', dns);
    const certificates = stations?.known === true ? await certificatesFor(stations.value, tls) : 'trusted';
    return Group.make(login, domain, { certificates, within: PATIENCE });
  });
}

/** Shows the code until somebody joins, or until Ctrl-C. */
async function invite(group: Group, relay: string): Promise<number> {
  const before = await group.joined();
  const how = say`Scan this with Delta Chat, or open the link on the phone: it joins the group in which ${await group.address()} tells what is new. Whoever has it can join`;
  await emit(`${render(how)}:\n\n`, undefined);
  await emit(textOf(await group.invitation(), lookOf(process.stdout, process.env).colour), undefined);
  tell(
    before === 0
      ? say`Waits until you have joined; Ctrl-C ends it`
      : say`${before} have joined before. Waits for one more; Ctrl-C ends it`,
  );
  const isJoined = await untilStopped((stop) => group.moreThan(before, stop).then(() => true));
  if (isJoined !== true) {
    if (before > 0) return EXIT.good;
    tell(say`Nobody has joined yet, so nobody would be told. The same command shows the code again`);
    return EXIT.interrupted;
  }
  const unsaid = await group.write(
    `joined-${before + 1}`,
    render(say`Here mailproof tells what is new: what broke, and what is good again.`),
    PATIENCE,
  );
  if (unsaid !== undefined) throw new UsageError(say`${relay} did not take the first message`);
  await emit(`${render(say`Joined. Tell news there with --notify deltachat:${verbatim(relay)}`)}\n`, undefined);
  return EXIT.good;
}

function tell(text: Text): void {
  process.stderr.write(`mailproof: ${render(text)}\n`);
}
