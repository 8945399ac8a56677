/** Chinese for what the checks on the server itself say of the machine and its logs. */

export const TEXTS: Readonly<Record<string, string>> = {
  'The spam filter does not tell its limits': '垃圾邮件过滤器没有说出它的分数界限',
  'Not asked for: with --logs off mailproof sees whether the server keeps no logs, as the guide\'s section "No Logs" has it':
    '没有要求检查：加上 --logs off，mailproof 就会检查服务器是否像指南“No Logs”一节所写的那样不保存日志',
  'No container writes a log': '没有容器写日志',
  'Logs tell who wrote to whom, and when, from which address': '日志会透露谁在什么时候、从哪个地址、给谁写了信',
  "Docker keeps what every program prints. For a mail server that is the whole traffic: senders, receivers, addresses. mailadm's container, which the guide forgets, prints new accounts and tokens.":
    'Docker 会保存每个程序输出的内容。对邮件服务器来说，那就是全部往来：发件人、收件人、地址。指南漏掉了 mailadm 的容器，它会输出新账号和令牌。',
  'These containers write logs: {0}': '这些容器会写日志：{0}',
  'Nobody from outside can write into the logs': '外人无法向日志中写入内容',
  'Port {0} takes log lines from everybody': '端口 {0} 接受任何人写入的日志',
  "The system's log (rsyslog) throws mailcow's lines away": '系统日志 (rsyslog) 会丢弃 mailcow 的日志',
  "The system's log (rsyslog) keeps mailcow's lines: nothing in its configuration stops local3":
    '系统日志 (rsyslog) 会保存 mailcow 的日志：它的配置中没有截住 local3 的内容',
  'Put this line into a new file /etc/rsyslog.d/00-mailcow.conf:\nlocal3.* stop\nsudo systemctl restart rsyslog':
    '把这一行写入新文件 /etc/rsyslog.d/00-mailcow.conf：\nlocal3.* stop\nsudo systemctl restart rsyslog',
  'Redis writes nothing to disk': 'Redis 不向磁盘写任何内容',
  'Copies of logs and statistics lie on the disk': '磁盘上有日志和统计数据的副本',
  "redis holds mailcow's log lines and statistics. The guide wants it to keep them in memory only; its own line for that does nothing on today's mailcow, whose redis takes its settings from a script.":
    'redis 中存有 mailcow 的日志和统计数据。指南希望只把它们放在内存里；但指南为此写的那一行对现在的 mailcow 不起作用，因为它的 redis 从脚本中取得设置。',
  '{0} add this line to the settings that data/conf/redis/redis-conf.sh writes, and restart redis:\nsave ""\nsudo docker compose restart redis-mailcow\nFrom then on redis forgets, whenever it restarts, what was changed in mailcow since: DKIM keys of new domains, addresses that are never banned. After such a change save by hand, which puts the log lines of that moment on the disk, too:\nsudo docker compose exec redis-mailcow sh -c \'REDISCLI_AUTH="$REDISPASS" redis-cli SAVE\'':
    '{0}把这一行加到 data/conf/redis/redis-conf.sh 写出的设置中，并重启 redis：\nsave ""\nsudo docker compose restart redis-mailcow\n此后 redis 每次重启都会忘记在 mailcow 中所做的更改：新域名的 DKIM 密钥、从不封禁的地址。做了这样的更改之后请手动保存；这也会把当时的日志行写到磁盘上：\nsudo docker compose exec redis-mailcow sh -c \'REDISCLI_AUTH="$REDISPASS" redis-cli SAVE\'',
  'Redis writes its memory to disk': 'Redis 会把内存内容写到磁盘',
  'mailcow keeps no list of logins': 'mailcow 不保存登录记录',
  'The addresses from which users logged in are kept': '用户登录时所用的地址会被保存',
  "mailcow writes every login with its address into the table sasl_log of its database, and the last lines of its mail logs into redis. The guide's section does not mention either.":
    'mailcow 把每次登录及其地址写入数据库的 sasl_log 表，并把邮件日志的最后若干行写入 redis。指南的那一节对两者都没有提到。',
  'Redis keeps no mail logs': 'Redis 不保存邮件日志',
  'Redis keeps {0} lines of mail logs': 'Redis 保存了 {0} 行邮件日志',
  'mailcow keeps one login with its address': 'mailcow 保存了一次登录及其地址',
  'mailcow keeps {0} logins with their addresses': 'mailcow 保存了 {0} 次登录及其地址',
  'Docker is one that mailcow works with': 'Docker 符合 mailcow 的要求',
  'mailcow cannot be started or updated with this Docker': '用这个 Docker 无法启动或更新 mailcow',
  "mailcow needs Docker {0} or newer with the compose plugin. The one that Ubuntu offers as a snap cannot reach mailcow's folder as it must.":
    'mailcow 需要 Docker {0} 或更高版本，并带有 compose 插件。Ubuntu 以 snap 提供的 Docker 无法按需要访问 mailcow 的目录。',
  'Docker {0} runs': 'Docker {0} 正在运行',
  'Docker {0} is too old for mailcow': 'Docker {0} 对 mailcow 来说太旧',
  '{0} or newer': '{0} 或更高版本',
  'Docker has the compose plugin': 'Docker 有 compose 插件',
  'Docker has no compose plugin': 'Docker 没有 compose 插件',
  "Docker's compose plugin is of version {0}": 'Docker 的 compose 插件版本是 {0}',
  'version {0} or newer': '版本 {0} 或更高',
  "Docker is not the snap's": 'Docker 不是 snap 版',
  "Docker is the snap's, which mailcow does not work with": 'Docker 是 snap 版，mailcow 无法配合它工作',
  'Memory and disk suffice': '内存和磁盘空间足够',
  'The server can come to a stop under load, or when the disk is full': '服务器可能在负载高时或磁盘写满时停止工作',
  'When memory runs out, Linux ends whatever is largest: the database or the spam filter, and then mail is refused. When the disk is full, nothing is accepted any more.':
    '内存用完时，Linux 会结束占用最多的程序：数据库或垃圾邮件过滤器，邮件随即会被拒收。磁盘写满时，什么都不再接受。',
  'The machine has {0} of memory': '服务器有 {0} 内存',
  'The machine has {0} of memory, which is little for mailcow with its virus scanner':
    '服务器有 {0} 内存，对带病毒扫描的 mailcow 来说偏少',
  'The machine has {0} of memory, which is little for mailcow': '服务器有 {0} 内存，对 mailcow 来说偏少',
  '{0}, swap counted': '{0}，含交换空间',
  'Nobody could tell how much disk is free': '无法得知磁盘还有多少可用空间',
  '{0} of disk are free': '磁盘有 {0} 可用空间',
  'Only {0} are free on the disk that holds {1}': '{1} 所在的磁盘只剩 {0} 可用空间',
  '{0} or more': '{0} 或更多',
  '{0} GB': '{0} GB',
  "All of mailcow's services run": 'mailcow 的所有服务都在运行',
  'A part of mailcow is down': 'mailcow 有一部分没有运行',
  'mailcow is some eighteen programs that need each other: without the database nobody can log in, without the spam filter no mail is taken, without acme the certificate runs out.':
    'mailcow 由十八个左右互相依赖的程序组成：没有数据库，谁都无法登录；没有垃圾邮件过滤器，就不收邮件；没有 acme，证书就会过期。',
  '{0} start what does not run, and see why it stopped:\nsudo docker compose up -d\nsudo docker compose ps -a\nsudo docker compose logs --tail=100':
    '{0}启动没有运行的服务，并查看它停止的原因：\nsudo docker compose up -d\nsudo docker compose ps -a\nsudo docker compose logs --tail=100',
  '{0} runs': '{0} 正在运行',
  '{0} has no container': '{0} 没有容器',
  '{0} does not run: it is {1}': '{0} 没有运行：状态是 {1}',
  '{0} does not run: it is {1} and ended with code {2}': '{0} 没有运行：状态是 {1}，退出代码是 {2}',
  '{0} has only just started and does not know yet whether it is well': '{0} 刚刚启动，还不知道自己是否正常',
  '{0} runs, but its own health check fails': '{0} 正在运行，但它自己的健康检查失败',
  "No other program holds mailcow's ports": '没有其他程序占用 mailcow 的端口',
  "Another program answers in mailcow's place": '有别的程序代替 mailcow 在响应',
  "Debian brings a mail server of its own (Exim), and hosters install Postfix or nginx. Such a program on one of mailcow's ports keeps mailcow from starting, or takes the mail and the logins in its place.":
    'Debian 自带一个邮件服务器 (Exim)，主机商也会预装 Postfix 或 nginx。这样的程序占用 mailcow 的端口，会使 mailcow 无法启动，或者代替它接收邮件和登录。',
  'The account that was used cannot see which program holds port {0}: only root can. --sudo asks as root':
    '所用的账号看不到哪个程序占用端口 {0}：只有 root 能看到。加上 --sudo 就以 root 查询',
  "Port {0} is Docker's": '端口 {0} 由 Docker 使用',
  'Port {0} is held by {1} and not by mailcow': '占用端口 {0} 的是 {1}，而不是 mailcow',
  "Nothing listens on mailcow's ports": 'mailcow 的端口上没有任何程序在监听',
  'In the folder mailcow-dockerized,': '在 mailcow-dockerized 目录中，',
  '{0} apply it:\nsudo docker compose up -d': '{0}使其生效：\nsudo docker compose up -d',
  "mailcow's API tells of the disk only: {0} are free. With --ssh the memory is judged, too":
    'mailcow 的 API 只提供磁盘的情况：剩余 {0}。用 --ssh 还会检查内存',
  'mailadm is not mailcow\'s: start its container anew with --log-driver none\n/etc/rsyslog.conf must take messages from this machine only:\ninput(type="imudp" address="127.0.0.1" port="{0}")\nsudo systemctl restart rsyslog':
    'mailadm 不属于 mailcow：重新创建它的容器时加上 --log-driver none\n/etc/rsyslog.conf 必须只接受来自这台服务器的消息：\ninput(type="imudp" address="127.0.0.1" port="{0}")\nsudo systemctl restart rsyslog',
  "Give every service of mailcow the guide's log driver in docker-compose.override.yml, not in docker-compose.yml, where the next update can drop it without a word. {0}\n{1}":
    '在 docker-compose.override.yml 中为 mailcow 的每项服务设置指南中的日志驱动，不要写在 docker-compose.yml 中，下次更新可能不声不响地把它丢掉。{0}\n{1}',
  "This file docker-compose.override.yml gives every service of mailcow the guide's log driver; where you have such a file, add the lines to it. Updates leave it alone, unlike docker-compose.yml:\n{0}\n{1}\n{2}":
    '下面的 docker-compose.override.yml 文件为 mailcow 的每项服务设置指南中的日志驱动；已有这个文件的，把这些行加进去。与 docker-compose.yml 不同，更新不会动它：\n{0}\n{1}\n{2}',
  '{0} empty the table, and let cron do it every hour:\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "TRUNCATE sasl_log"\'\nIn mailcow.conf, let redis keep few lines:\nLOG_LINES=1\n{1}':
    '{0}清空这个表，并让 cron 每小时清空一次：\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "TRUNCATE sasl_log"\'\n在 mailcow.conf 中，让 redis 只保留很少几行：\nLOG_LINES=1\n{1}',
  "Removing the snap deletes all that mailcow keeps in it: mailboxes, database and keys. See first whether it keeps anything:\nsudo docker volume ls -q --filter name=mailcow\nWhere that prints names, save everything, in the folder mailcow-dockerized, and copy the backup, mailcow.conf and the folder to another machine before you go on:\nsudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh backup all\nThen put Docker's own packages in its place:\nsudo snap remove docker\n{0}\nWhere there was a backup, start mailcow and restore it, and only then let go of the copy:\nsudo docker compose up -d\nsudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh restore":
    '删除这个 snap 会连同 mailcow 存在里面的一切一起删除：邮箱、数据库和密钥。先看看里面有没有东西：\nsudo docker volume ls -q --filter name=mailcow\n如果有名称输出，先在 mailcow-dockerized 目录中保存一切，并把备份、mailcow.conf 和这个目录复制到另一台机器，然后再继续：\nsudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh backup all\n然后换上 Docker 官方的软件包：\nsudo snap remove docker\n{0}\n如果做了备份，启动 mailcow 并恢复备份，之后才可以丢掉副本：\nsudo docker compose up -d\nsudo MAILCOW_BACKUP_LOCATION=/home/mailcow-backup ./helper-scripts/backup_and_restore.sh restore',
  "Install Docker's own packages over the present ones; mailcow stops for a minute and its data stay:\n{0}":
    '安装 Docker 官方的软件包，覆盖现有的；mailcow 会停一分钟，数据不受影响：\n{0}',
  "Give the machine more memory or disk. Until then, on a small machine, set these in mailcow.conf (change the lines where they are):\nSKIP_CLAMD=y\nSKIP_FTS=y\nThen, in the folder mailcow-dockerized, apply that, and remove mailcow's own images that are no longer in use:\nsudo docker compose up -d\nsudo ./update.sh --gc":
    '给服务器增加内存或磁盘。在此之前，配置较低的服务器可以在 mailcow.conf 中设置（已有这些行就直接修改）：\nSKIP_CLAMD=y\nSKIP_FTS=y\n然后在 mailcow-dockerized 目录中使其生效，并删除 mailcow 自己已不再使用的镜像：\nsudo docker compose up -d\nsudo ./update.sh --gc',
  'See which program it is. If nothing else needs it, stop it for good; on Debian it is usually Exim:\nsudo ss -Hltnp\nsudo systemctl disable --now exim4\n{0} start what could not get its port:\nsudo docker compose up -d':
    '查看是哪个程序；如果没有别的东西需要它，就让它永久停止；在 Debian 上通常是 Exim：\nsudo ss -Hltnp\nsudo systemctl disable --now exim4\n{0}启动没能得到端口的服务：\nsudo docker compose up -d',
};
