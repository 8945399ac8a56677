/** Whether what has expired is really gone: accounts of mailadm's, and the messages of mailboxes that were deleted. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { DAY } from '../knowledge/units.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

const MINUTE = 60_000;
/** mailcow's own, in minutes: so long the messages of a deleted mailbox can be brought back. */
const KEPT = 7200;
/** mailcow tidies up every hour. */
const LATE = DAY;

check(
  {
    id: 'host.expired',
    title: say`What has expired is gone`,
    failure: say`Accounts and messages that were promised to go are still there`,
    weight: 'recommended',
    needs: 'host',
    guide: 'start-mailadm',
    why: say`Who makes an account with a token is told how long it lives. mailadm has mailcow delete it then, but takes a refusal for a success, forgets the account, and it stays for ever. Of a mailbox that was deleted mailcow keeps the messages for some days (MAILDIR_GC_TIME in mailcow.conf), and then deletes them as well.`,
    fix: () =>
      say`See which accounts should be gone, and what mailadm says of them; then start it anew:
sudo docker exec mailadm mailadm prune -n
sudo docker logs --tail=50 mailadm
sudo docker restart mailadm`,
    references: [],
  },
  async (bench) => {
    await judgeGarbage(bench);
    if (bench.settings.mailadm === undefined) return;
    const container = bench.sure(await bench.server.mailadm());
    if (container?.state !== 'running')
      return bench.doubt({ reason: say`mailadm does not run`, cause: 'host.mailadm' });
    await judgeForgotten(bench);
    const overdue = bench.sure(await bench.server.overdue());
    bench.evidence('overdue', overdue);
    bench.claim(overdue === 0, {
      good: say`No account has outlived its time`,
      bad:
        overdue === 1
          ? say`An account of mailadm's is still there, though its time was over an hour ago or more`
          : say`${overdue} accounts of mailadm's are still there, though their time was over an hour ago or more`,
    });
  },
);

/** mailadm marks the mailboxes that it makes in mailcow, where the mark stays whatever mailadm forgets. */
async function judgeForgotten({ server, claim, doubt, evidence }: Bench & Senses): Promise<void> {
  const [users, tagged] = await Promise.all([server.mailadmUsers(), server.tagged()]);
  if (!users.known) return doubt(users);
  if (!tagged.known) return doubt(tagged);
  const { total, missing, foreign } = users.value;
  const forgotten = tagged.value - (total - missing - foreign);
  evidence('mailboxes', { tagged: tagged.value, known: total - missing - foreign });
  claim(forgotten <= 0, {
    good: say`mailadm knows every mailbox that it has made`,
    bad: say`mailcow has ${forgotten} mailboxes that mailadm has made and knows no more, so nobody ever deletes them`,
    fix: say`The first command names the mailboxes that mailadm has made, the second those that it knows (the others have "created in mailcow" behind them). In the folder mailcow-dockerized:
sudo docker compose exec mysql-mailcow sh -c 'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "SELECT username, tag_name FROM tags_mailbox"'
sudo docker exec mailadm mailadm list-users
Delete those that nobody uses under E-Mail > Configuration > Mailboxes.`,
  });
}

async function judgeGarbage({ server, claim, doubt, now }: Bench & Senses & { readonly now: string }): Promise<void> {
  const [garbage, config] = await Promise.all([server.garbage(), server.config()]);
  if (!garbage.known) return doubt(garbage);
  const set = config.known ? Number(config.value.values['MAILDIR_GC_TIME'] ?? KEPT) : KEPT;
  const kept = (Number.isFinite(set) ? set : KEPT) * MINUTE;
  const age = garbage.value === undefined ? 0 : Date.parse(now) - Date.parse(garbage.value);
  claim(age <= kept + LATE, {
    good: say`Messages of deleted mailboxes are deleted, too`,
    bad: say`Messages of a mailbox that was deleted ${Math.floor(age / DAY)} days ago are still on the disk`,
    expected: say`${Math.round(kept / DAY)} days`,
    fix: say`Dovecot's container deletes them every hour. In the folder mailcow-dockerized, see whether it does so, and start it anew:
sudo docker compose logs --tail=100 dovecot-mailcow
sudo docker compose restart dovecot-mailcow`,
  });
}
