/**
 * "No logs": whether the server keeps as little as its operator has promised. Judged only where the operator says so.
 */
import { say, type Text, listed } from '../../common/say.ts';
import type { ContainerState } from '../../fixtures/host/container-types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { APPLY, IN_MAILCOW } from './texts.ts';
import { isSilent } from './quiet.ts';
import { quietBlock } from '../advice/override.ts';

const NOT_PROMISED = say`Not asked for: with --logs off mailproof sees whether the server keeps no logs, as the guide's section "No Logs" has it`;
const SYSLOG_PORT = 514;

const MORE_THAN_MAILCOW = say`mailadm is not mailcow's: start its container anew with --log-driver none\n/etc/rsyslog.conf must take messages from this machine only:\ninput(type="imudp" address="127.0.0.1" port="${SYSLOG_PORT}")\nsudo systemctl restart rsyslog`;

/** Ends the check where the operator promised nothing. */
function promised({ settings, exempt }: Bench & Senses): void {
  if (settings.logs !== 'off') exempt(NOT_PROMISED);
}

check(
  {
    id: 'host.logs',
    title: say`No container writes a log`,
    failure: say`Logs tell who wrote to whom, and when, from which address`,
    weight: 'recommended',
    needs: 'host',
    guide: 'no-logs',
    why: say`Docker keeps what every program prints. For a mail server that is the whole traffic: senders, receivers, addresses. mailadm's container, which the guide forgets, prints new accounts and tokens.`,
    fix: () =>
      say`Give every service of mailcow the guide's log driver in docker-compose.override.yml, not in docker-compose.yml, where the next update can drop it without a word. ${APPLY}\n${MORE_THAN_MAILCOW}`,
    references: [],
  },
  async (bench) => {
    promised(bench);
    const services = bench.sure(await bench.server.services());
    const mailadm = await bench.server.mailadm();
    const containers: readonly (ContainerState & { readonly service: string })[] = [
      ...services,
      ...(mailadm.known && mailadm.value !== undefined ? [{ ...mailadm.value, service: 'mailadm' }] : []),
    ];
    bench.evidence('drivers', Object.fromEntries(containers.map(({ service, log }) => [service, log?.type ?? null])));
    const writing = containers.filter(({ log }) => log !== undefined && !isSilent(log)).map(({ service }) => service);
    bench.claim(writing.length === 0, {
      good: say`No container writes a log`,
      bad: say`These containers write logs: ${listed(writing)}`,
      fix: say`This file docker-compose.override.yml gives every service of mailcow the guide's log driver; where you have such a file, add the lines to it. Updates leave it alone, unlike docker-compose.yml:\n${quietBlock(services.map(({ service }) => service))}\n${APPLY}\n${MORE_THAN_MAILCOW}`,
    });
    await judgeSyslog(
      bench,
      containers.some(({ log }) => log?.type === 'syslog'),
    );
  },
);

async function judgeSyslog({ server, claim, doubt, sure }: Bench & Senses, used: boolean): Promise<void> {
  const listeners = sure(await server.listeners());
  const open = listeners.some(
    ({ protocol, port, address }) => protocol === 'udp' && port === SYSLOG_PORT && !/^(127\.|::1$)/.test(address),
  );
  claim(!open, {
    good: say`Nobody from outside can write into the logs`,
    bad: say`Port ${SYSLOG_PORT} takes log lines from everybody`,
  });
  if (!used) return;
  const rsyslog = await server.rsyslog();
  if (!rsyslog.known) return doubt(rsyslog);
  claim(
    rsyslog.value.lines.some((line) => /local3.*(stop|~|\/dev\/null)/.test(line)),
    {
      good: say`The system's log (rsyslog) throws mailcow's lines away`,
      bad: say`The system's log (rsyslog) keeps mailcow's lines: nothing in its configuration stops local3`,
      fix: say`Put this line into a new file /etc/rsyslog.d/00-mailcow.conf:\nlocal3.* stop\nsudo systemctl restart rsyslog`,
    },
  );
}

check(
  {
    id: 'host.redis',
    title: say`Redis writes nothing to disk`,
    failure: say`Copies of logs and statistics lie on the disk`,
    weight: 'recommended',
    needs: 'host',
    guide: 'no-logs',
    why: say`redis holds mailcow's log lines and statistics. The guide wants it to keep them in memory only; its own line for that does nothing on today's mailcow, whose redis takes its settings from a script.`,
    fix: () =>
      say`${IN_MAILCOW} add this line to the settings that data/conf/redis/redis-conf.sh writes, and restart redis:\nsave ""\nsudo docker compose restart redis-mailcow\nFrom then on redis forgets, whenever it restarts, what was changed in mailcow since: DKIM keys of new domains, addresses that are never banned. After such a change save by hand, which puts the log lines of that moment on the disk, too:\nsudo docker compose exec redis-mailcow sh -c 'REDISCLI_AUTH="$REDISPASS" redis-cli SAVE'`,
    references: [],
  },
  async (bench) => {
    promised(bench);
    const { save } = bench.sure(await bench.server.redis());
    bench.claim(save.trim() === '', {
      good: say`Redis writes nothing to disk`,
      bad: say`Redis writes its memory to disk`,
      observed: `save ${save}`,
      expected: 'save ""',
    });
  },
);

check(
  {
    id: 'host.sasl-log',
    title: say`mailcow keeps no list of logins`,
    failure: say`The addresses from which users logged in are kept`,
    weight: 'recommended',
    needs: 'host',
    guide: 'no-logs',
    why: say`mailcow writes every login with its address into the table sasl_log of its database, and the last lines of its mail logs into redis. The guide's section does not mention either.`,
    fix: () =>
      say`${IN_MAILCOW} empty the table, and let cron do it every hour:\nsudo docker compose exec mysql-mailcow sh -c 'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "TRUNCATE sasl_log"'\nIn mailcow.conf, let redis keep few lines:\nLOG_LINES=1\n${APPLY}`,
    references: [],
  },
  async (bench) => {
    promised(bench);
    const rows = bench.sure(await bench.server.saslLog());
    bench.claim(rows === 0, { good: say`mailcow keeps no list of logins`, bad: rowsText(rows) });
    const redis = await bench.server.redis();
    if (redis.known && redis.value.mailLogs !== undefined)
      bench.claim(redis.value.mailLogs <= 1, {
        good: say`Redis keeps no mail logs`,
        bad: say`Redis keeps ${redis.value.mailLogs} lines of mail logs`,
      });
  },
);

check(
  {
    id: 'host.spam-history',
    title: say`The spam filter remembers no messages`,
    failure: say`The subjects and addresses of the last messages of everybody are kept`,
    weight: 'recommended',
    needs: 'host',
    guide: 'no-logs',
    why: say`rspamd, mailcow's spam filter, keeps the last thousand messages in Redis: sender, recipients, subject, address of the sender's machine. Every administrator can read them in mailcow. The guide's section does not mention them.`,
    fix: () =>
      say`${IN_MAILCOW} switch it off in a file of your own, which updates leave alone, and let Redis forget what is there:
echo 'enabled = false;' | sudo tee data/conf/rspamd/override.d/history_redis.conf
sudo docker compose restart rspamd-mailcow
sudo docker compose exec redis-mailcow sh -c 'REDISCLI_AUTH="$REDISPASS" redis-cli DEL rs_historyrspamd_zst rs_historyrspamd'`,
    references: [],
  },
  async (bench) => {
    promised(bench);
    const { history } = bench.sure(await bench.server.redis());
    if (history === undefined) return bench.doubt({ reason: say`Redis does not tell what the spam filter remembers` });
    bench.claim(history === 0, {
      good: say`The spam filter remembers no messages`,
      bad: say`The spam filter remembers ${history} messages, with their subjects and addresses`,
    });
  },
);

function rowsText(rows: number): Text {
  return rows === 1
    ? say`mailcow keeps one login with its address`
    : say`mailcow keeps ${rows} logins with their addresses`;
}
