/** Chinese for what the checks on the server itself say. */

export const TEXTS: Readonly<Record<string, string>> = {
  'No administrator has the password that mailcow comes with': '没有管理员还在使用 mailcow 的初始密码',
  "Anybody can take over the server: the password is in mailcow's handbook":
    '任何人都能接管服务器：密码就写在 mailcow 的手册里',
  'mailcow starts with the administrator "admin" and a password that everybody knows. Programs look for such servers day and night.':
    'mailcow 刚装好时有管理员“admin”，密码人人都知道。有程序日夜不停地寻找这样的服务器。',
  'Log in at https://{0}/admin and change the password under System > Configuration > Access; a second factor can be set there, too.':
    '登录 https://{0}/admin，在 System > Configuration > Access 中更改密码；在那里还可以设置两步验证。',
  "No administrator has mailcow's first password": '没有管理员使用 mailcow 最初的密码',
  'An administrator still has the password that mailcow comes with': '有管理员仍在使用 mailcow 的初始密码',
  'Every administrator has a second factor': '每个管理员都设置了两步验证',
  'An administrator logs in with a password alone; a second factor would keep out who learns it':
    '有管理员只凭密码登录；两步验证可以挡住得知密码的人',
  'mailcow has the domain, with room for more accounts': 'mailcow 有这个域名，并且还能容纳更多账号',
  'No account can be made, or no mail is taken, for this domain': '无法为这个域名创建账号，或者不收它的邮件',
  'mailcow takes mail for the domains that it was told of. Each has a limit of mailboxes and of space: once it is reached, every scan of a QR code fails.':
    'mailcow 只为已添加的域名收邮件。每个域名都有邮箱数量和空间的上限：一旦达到，每次扫描二维码都会失败。',
  'Log in at https://{0}/admin, and under E-Mail > Configuration > Domains add {1}, or edit it: active, no backup MX, and limits as in the guide (999999 mailboxes).':
    '登录 https://{0}/admin，在 E-Mail > Configuration > Domains 中添加 {1}，或编辑它：启用，不要设为 backup MX，各项上限与指南一致（999999 个邮箱）。',
  'mailcow has the domain {0}': 'mailcow 有域名 {0}',
  'mailcow does not have the domain {0}': 'mailcow 没有域名 {0}',
  '{0} is active': '{0} 已启用',
  '{0} is switched off in mailcow': '{0} 在 mailcow 中被停用',
  'mailcow keeps the mail of {0}': '{0} 的邮件由 mailcow 自己保存',
  'mailcow is set to pass on the mail of {0} (backup MX) instead of keeping it':
    'mailcow 被设为转交 {0} 的邮件 (backup MX)，而不是自己保存',
  'There is room for more mailboxes': '还能容纳更多邮箱',
  '{0} has {1} mailboxes and may have {2}: no account can be made any more':
    '{0} 有 {1} 个邮箱，上限是 {2} 个：无法再创建账号',
  'There is space for more mailboxes': '还有空间分配给更多邮箱',
  'All the space of {0} is promised to its mailboxes: no account can be made any more':
    '{0} 的空间已经全部分配给现有邮箱：无法再创建账号',
  "mailadm's key to mailcow works": 'mailadm 访问 mailcow 的密钥有效',
  'Nobody can make an account: mailcow refuses mailadm': '谁都无法创建账号：mailcow 拒绝 mailadm',
  "mailadm makes accounts through mailcow's API, with a key that may write and that mailcow takes from the addresses listed beside it only. After mailcow's network was made anew that address can be another.":
    'mailadm 通过 mailcow 的 API 创建账号，所用的密钥要有写权限，而且 mailcow 只接受来自密钥旁边所列地址的请求。mailcow 的网络重建之后，这个地址可能会变。',
  'A key that may write is active': '有一个有写权限的密钥已启用',
  'mailcow has no active key that may write': 'mailcow 没有已启用的、有写权限的密钥',
  'mailcow takes the key from its own network': 'mailcow 接受从它自己的网络发来的密钥',
  'mailcow does not take the key from the address that mailadm comes from':
    'mailcow 不接受从 mailadm 的来源地址发来的密钥',
  'mailcow.conf says what the guide says': 'mailcow.conf 的内容与指南一致',
  'mailcow works under another name than DNS and users know': 'mailcow 使用的名称与 DNS 和用户所知的不同',
  'mailcow introduces itself by MAILCOW_HOSTNAME and asks for certificates for it and for ADDITIONAL_SAN. Where these differ from the names in DNS, other servers distrust its mail and apps refuse its certificate.':
    'mailcow 用 MAILCOW_HOSTNAME 的名称介绍自己，并为它和 ADDITIONAL_SAN 申请证书。如果这些名称与 DNS 中的不同，其他服务器就不信任它的邮件，应用也会拒绝它的证书。',
  'In mailcow.conf these lines must stand:\nMAILCOW_HOSTNAME={0}\n{1}{2}':
    'mailcow.conf 中必须有这几行：\nMAILCOW_HOSTNAME={0}\n{1}{2}',
  'MAILCOW_HOSTNAME is {0}': 'MAILCOW_HOSTNAME 是 {0}',
  'mailcow.conf has no MAILCOW_HOSTNAME': 'mailcow.conf 中没有 MAILCOW_HOSTNAME',
  'MAILCOW_HOSTNAME is {0}, but mail is sent to {1}': 'MAILCOW_HOSTNAME 是 {0}，但邮件是发往 {1} 的',
  'ADDITIONAL_SAN names {0}': 'ADDITIONAL_SAN 中有 {0}',
  'ADDITIONAL_SAN does not name {0}, so the next certificate will not cover it':
    'ADDITIONAL_SAN 中没有 {0}，因此下一份证书不会包含它',
  'no line ADDITIONAL_SAN': '没有 ADDITIONAL_SAN 这一行',
  'What mailcow.conf says is in force': 'mailcow.conf 的设置已经生效',
  'mailcow runs with older settings than mailcow.conf has': 'mailcow 运行时用的设置比 mailcow.conf 旧',
  'mailcow reads its configuration when its containers are made. A line that was edited since then does nothing until they are made anew: everything looks right in the file, and nothing changes.':
    'mailcow 在创建容器时读取配置。此后改过的行，要等到重新创建容器才起作用：文件里看起来都对，实际上什么都没变。',
  'No container of mailcow exists': 'mailcow 的容器一个都不存在',
  'The containers were made by another version of docker compose, so their settings cannot be compared with the files':
    '这些容器是用另一个版本的 docker compose 创建的，因此无法把它们的设置与文件比较',
  'All containers run with the settings of the files': '所有容器都按文件中的设置运行',
  'The settings of {0} were edited, and the containers still run with the older ones':
    '{0} 的设置已经改过，而容器仍按旧的设置运行',
  'mailcow is up to date': 'mailcow 已及时更新',
  'Known holes in mailcow stay open': 'mailcow 的已知漏洞没有修补',
  'A mail server is attacked all day. mailcow\'s updates close what was found; the branch "legacy" gets none any more. A docker-compose.yml that was edited makes the update stop half way.':
    '邮件服务器整天都受到攻击。mailcow 的更新会修补已发现的漏洞；“legacy”分支不再得到任何更新。改动过的 docker-compose.yml 会让更新中途停下。',
  'mailcow follows the branch master': 'mailcow 跟随 master 分支',
  'mailcow follows the branch {0}, which does not get all updates': 'mailcow 跟随 {0} 分支，而它得不到全部更新',
  'The file docker-compose.yml is as mailcow ships it': '文件 docker-compose.yml 与 mailcow 提供的一致',
  'The file docker-compose.yml was edited, which makes updates fail':
    '文件 docker-compose.yml 被改动过，这会使更新失败',
  "mailcow's version is of {0}": 'mailcow 的版本日期是 {0}',
  "mailcow's version is of {0}, more than half a year old": 'mailcow 的版本日期是 {0}，已经超过半年',
  'Only root can read the passwords': '只有 root 能读取密码',
  "Every account of this machine can read the database's password and mailadm's key":
    '这台服务器上的任何系统账号都能读取数据库密码和 mailadm 的密钥',
  "mailcow.conf holds the passwords of the database and of redis, mailadm's files hold the key to mailcow's API: who has them has every mailbox.":
    'mailcow.conf 中有数据库和 redis 的密码，mailadm 的文件中有 mailcow API 的密钥：谁拿到它们，谁就能进入所有邮箱。',
  '{0} and then in the folder mailadm:\nsudo chmod 600 mailcow.conf\nsudo chmod 600 .env\nsudo chmod 700 docker-data':
    '{0}然后在 mailadm 目录中，依次运行（第一条在前一个目录，其余在后一个目录）：\nsudo chmod 600 mailcow.conf\nsudo chmod 600 .env\nsudo chmod 700 docker-data',
  '{0} is private': '{0} 不对其他系统账号公开',
  '{0} can be read by every account of this machine': '这台服务器上的任何系统账号都能读取 {0}',
  'permissions {0}': '权限 {0}',
  'Nobody could tell who may read mailcow.conf': '无法得知谁可以读取 mailcow.conf',
  'Not asked for: with --logs off mailproof sees whether the server keeps no logs, as the guide\'s section "No Logs" has it':
    '没有要求检查：加上 --logs off，mailproof 就会检查服务器是否像指南“No Logs”一节所写的那样不保存日志',
  'No container writes a log': '没有容器写日志',
  'Logs tell who wrote to whom, and when, from which address': '日志会透露谁在什么时候、从哪个地址、给谁写了信',
  "Docker keeps what every program prints. For a mail server that is the whole traffic: senders, receivers, addresses. mailadm's container, which the guide forgets, prints new accounts and tokens.":
    'Docker 会保存每个程序输出的内容。对邮件服务器来说，那就是全部往来：发件人、收件人、地址。指南漏掉了 mailadm 的容器，它会输出新账号和令牌。',
  'Give every service of mailcow the guide\'s log driver in docker-compose.override.yml (not in docker-compose.yml: the next update would stop there). {0}\nmailadm is not mailcow\'s: start its container anew with --log-driver none\n/etc/rsyslog.conf must take messages from this machine only:\ninput(type="imudp" address="127.0.0.1" port="{1}")\nsudo systemctl restart rsyslog':
    '在 docker-compose.override.yml 中为 mailcow 的每项服务设置指南中的日志驱动（不要写在 docker-compose.yml 中，否则下次更新会停在那里）。{0}\nmailadm 不属于 mailcow：重新创建它的容器时加上 --log-driver none\n/etc/rsyslog.conf 必须只接受来自这台服务器的消息：\ninput(type="imudp" address="127.0.0.1" port="{1}")\nsudo systemctl restart rsyslog',
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
  '{0} add this line to the settings that data/conf/redis/redis-conf.sh writes, and restart redis:\nsave ""\nsudo docker compose restart redis-mailcow':
    '{0}把这一行加到 data/conf/redis/redis-conf.sh 写出的设置中，并重启 redis：\nsave ""\nsudo docker compose restart redis-mailcow',
  'Redis writes its memory to disk': 'Redis 会把内存内容写到磁盘',
  'mailcow keeps no list of logins': 'mailcow 不保存登录记录',
  'The addresses from which users logged in are kept': '用户登录时所用的地址会被保存',
  "mailcow writes every login with its address into the table sasl_log of its database, and the last lines of its mail logs into redis. The guide's section does not mention either.":
    'mailcow 把每次登录及其地址写入数据库的 sasl_log 表，并把邮件日志的最后若干行写入 redis。指南的那一节对两者都没有提到。',
  '{0} empty the table, and let cron do it every hour:\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD mysql -u$MYSQL_USER $MYSQL_DATABASE -e "TRUNCATE sasl_log"\'\nIn mailcow.conf, let redis keep few lines:\nLOG_LINES=1\n{1}':
    '{0}清空这个表，并让 cron 每小时清空一次：\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD mysql -u$MYSQL_USER $MYSQL_DATABASE -e "TRUNCATE sasl_log"\'\n在 mailcow.conf 中，让 redis 只保留很少几行：\nLOG_LINES=1\n{1}',
  'Redis keeps no mail logs': 'Redis 不保存邮件日志',
  'Redis keeps {0} lines of mail logs': 'Redis 保存了 {0} 行邮件日志',
  'mailcow keeps one login with its address': 'mailcow 保存了一次登录及其地址',
  'mailcow keeps {0} logins with their addresses': 'mailcow 保存了 {0} 次登录及其地址',
  'Docker is one that mailcow works with': 'Docker 符合 mailcow 的要求',
  'mailcow cannot be started or updated with this Docker': '用这个 Docker 无法启动或更新 mailcow',
  "mailcow needs Docker {0} or newer with the compose plugin. The one that Ubuntu offers as a snap cannot reach mailcow's folder as it must.":
    'mailcow 需要 Docker {0} 或更高版本，并带有 compose 插件。Ubuntu 以 snap 提供的 Docker 无法按需要访问 mailcow 的目录。',
  "Install Docker's own packages in place of the present one:\nsudo snap remove docker\ncurl -sSL https://get.docker.com/ | CHANNEL=stable sudo sh\nsudo systemctl enable --now docker":
    '安装 Docker 官方的软件包，替换现有的：\nsudo snap remove docker\ncurl -sSL https://get.docker.com/ | CHANNEL=stable sudo sh\nsudo systemctl enable --now docker',
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
  'Give the machine more memory or disk. Until then, on a small machine, set these in mailcow.conf (change the lines where they are):\nSKIP_CLAMD=y\nSKIP_FTS=y\nThen, in the folder mailcow-dockerized, apply that and free what old images take:\nsudo docker compose up -d\nsudo docker image prune -a':
    '给服务器增加内存或磁盘。在此之前，配置较低的服务器可以在 mailcow.conf 中设置（已有这些行就直接修改）：\nSKIP_CLAMD=y\nSKIP_FTS=y\n然后在 mailcow-dockerized 目录中使其生效，并释放旧镜像占用的空间：\nsudo docker compose up -d\nsudo docker image prune -a',
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
  'See which program it is, and remove its package if nothing else needs it; on Debian it is usually Exim:\nsudo ss -Hltnp\nsudo apt purge exim4-base\n{0} start what could not get its port:\nsudo docker compose up -d':
    '查看是哪个程序；如果没有别的东西需要它，就删除它的软件包；在 Debian 上通常是 Exim：\nsudo ss -Hltnp\nsudo apt purge exim4-base\n{0}启动没能得到端口的服务：\nsudo docker compose up -d',
  'The account that was used cannot see which program holds port {0}: only root can. --sudo asks as root':
    '所用的账号看不到哪个程序占用端口 {0}：只有 root 能看到。加上 --sudo 就以 root 查询',
  "Port {0} is Docker's": '端口 {0} 由 Docker 使用',
  'Port {0} is held by {1} and not by mailcow': '占用端口 {0} 的是 {1}，而不是 mailcow',
  "Nothing listens on mailcow's ports": 'mailcow 的端口上没有任何程序在监听',
  '{0} restart Dovecot, which reads the file when it starts:\nsudo docker compose restart dovecot-mailcow':
    '{0}重启 Dovecot，它在启动时读取这个文件：\nsudo docker compose restart dovecot-mailcow',
  "Delta Chat's messages stay in the inbox": 'Delta Chat 的消息留在收件箱',
  'Messages are delivered and never shown': '消息已送达，却从不显示',
  'mailcow up to August 2026 puts every message of Delta Chat into a folder DeltaChat, by a rule for all mailboxes. Delta Chat looks into the inbox only, so such messages are accepted, delivered and never seen.':
    '2026 年 8 月及以前的 mailcow 通过一条对所有邮箱生效的规则，把 Delta Chat 的每条消息放进 DeltaChat 文件夹。Delta Chat 只看收件箱，因此这些消息被接收、送达，却永远看不到。',
  "{0} empty the rule, and let Dovecot read it:\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow":
    "{0}清空这条规则，并让 Dovecot 读取它：\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow",
  "The rule for all mailboxes leaves Delta Chat's messages alone": '对所有邮箱生效的规则不会动 Delta Chat 的消息',
  "The rule data/conf/dovecot/global_sieve_before takes Delta Chat's messages out of the inbox":
    '规则文件 data/conf/dovecot/global_sieve_before 会把 Delta Chat 的消息移出收件箱',
  "The rule was corrected, but Dovecot still works with the old one, which takes Delta Chat's messages out of the inbox":
    '规则已经改正，但 Dovecot 仍按旧规则工作，会把 Delta Chat 的消息移出收件箱',
  'POP3 is closed in mailcow.conf': 'POP3 已在 mailcow.conf 中关闭',
  'A mail program can empty the inbox before Delta Chat has read it':
    '邮件程序可能在 Delta Chat 读取之前就把收件箱清空',
  'Mail programs that use POP3 take messages off the server. Delta Chat on another device then never sees them. Nobody needs it with Delta Chat, so the guide closes it.':
    '使用 POP3 的邮件程序会把消息从服务器上取走，另一台设备上的 Delta Chat 就永远看不到它们。用 Delta Chat 不需要 POP3，所以指南把它关闭。',
  'In mailcow.conf these lines must stand:\n{0}\n{1}': 'mailcow.conf 中必须有这几行：\n{0}\n{1}',
  '{0} is bound to this machine itself': '{0} 只绑定在服务器本身',
  '{0} opens POP3 to everybody': '{0} 把 POP3 对所有人开放',
  'mailcow.conf closes port {0}, and it is open all the same': 'mailcow.conf 关闭了端口 {0}，但它仍然开着',
  'mailcow does not ban the people who run it': 'mailcow 不会封禁管理它的人',
  "mailcow's own ban can lock you and your checks out": 'mailcow 自己的封禁可能把你和你的检测挡在外面',
  'After ten failed logins mailcow shuts out an address from every port, ssh among them, for half an hour and longer each time. Addresses on its list of exceptions are never shut out.':
    '登录失败十次之后，mailcow 会封住该地址对所有端口（包括 ssh）的访问，一次半小时，以后每次更久。列入例外名单的地址永远不会被封禁。',
  "In mailcow's web interface, under System > Configuration > Options > Fail2ban parameters, lift the ban, and add the addresses that you and your checks come from to the list of networks that are never banned.":
    '在 mailcow 网页的 System > Configuration > Options > Fail2ban parameters 中解除封禁，并把你和你的检测所用的地址加入永不封禁的网络列表。',
  '{0}, from where you look, is not banned': '你连接所用的地址 {0} 没有被封禁',
  '{0}, from where you look, is banned': '你连接所用的地址 {0} 被封禁了',
  '{0} is never banned': '{0} 永远不会被封禁',
  '{0}, from where you look, is not among the addresses that are never banned':
    '你连接所用的地址 {0} 不在永不封禁的地址之列',
  'mailadm runs, is set up, and comes back after a reboot': 'mailadm 在运行，已设置好，机器重启后会自动恢复',
  'Nobody can make an account, now or after the next reboot': '现在，或者下次重启机器之后，谁都无法创建账号',
  'mailadm is a container beside mailcow\'s. The guide\'s command starts it once: after a reboot of the machine it stays away, and scanning a QR code fails. Its settings are kept in a database, so a line changed in .env counts after "mailadm init" only.':
    'mailadm 是 mailcow 之外的另一个容器。指南中的命令只启动它一次：机器重启后它不会恢复，扫描二维码就会失败。它的设置保存在数据库中，因此 .env 中改过的行要在运行“mailadm init”之后才算数。',
  "See why it stopped, then start it as today's mailadm wants it:\nsudo docker logs --tail=50 mailadm\n{0}":
    '查看它停止的原因，然后按现在的 mailadm 所需的方式启动它：\nsudo docker logs --tail=50 mailadm\n{0}',
  'There is a container of mailadm': '有 mailadm 的容器',
  'There is no container of mailadm': '没有 mailadm 的容器',
  'mailadm runs': 'mailadm 正在运行',
  'mailadm does not run: its container is {0}': 'mailadm 没有运行：它的容器状态是 {0}',
  'mailadm is started again after a reboot': '机器重启后 mailadm 会再次启动',
  'mailadm is not started again after a reboot': '机器重启后 mailadm 不会再次启动',
  'This makes Docker start it again:\nsudo docker update --restart=unless-stopped {0}':
    '这条命令让 Docker 再次启动它：\nsudo docker update --restart=unless-stopped {0}',
  'mailadm makes accounts at {0}': 'mailadm 在 {0} 下创建账号',
  "mailadm's links lead to its own address": 'mailadm 的链接指向它自己的地址',
  "mailadm's links and QR codes lead to {0}": 'mailadm 的链接和二维码指向 {0}',
  "mailadm knows mailcow's API": 'mailadm 知道 mailcow API 的地址',
  "mailadm's address of mailcow's API does not end with {0}": 'mailadm 中填写的 mailcow API 地址不是以 {0} 结尾',
  "mailadm's bot is set up": 'mailadm 的机器人已设置好',
  "mailadm's bot was never set up, and without it mailadm ends at its next start":
    'mailadm 的机器人从未设置过，没有它，mailadm 下次启动时就会退出',
  "mailadm's own port is for the web server only": 'mailadm 自己的端口只供 Web 服务器使用',
  'Tokens and new passwords can be sent over the internet without encryption': '令牌和新密码可能不加密地在互联网上传输',
  "The guide's command publishes mailadm's port on every address of the machine, without encryption, and past a firewall such as ufw. Only mailcow's nginx needs it.":
    '指南中的命令把 mailadm 的端口公开在服务器的所有地址上，不加密，还绕过 ufw 之类的防火墙。其实只有 mailcow 的 nginx 需要它。',
  'Start it again so that only the server itself reaches it. {0}': '重新启动它，使只有服务器自己能访问它。{0}',
  'mailadm does not run, so none of its ports is open': 'mailadm 没有运行，因此它的端口一个都没有开放',
  'Port {0} of mailadm is for this machine only': 'mailadm 的端口 {0} 只供这台服务器使用',
  'Port {0} of mailadm is open to everybody': 'mailadm 的端口 {0} 对所有人开放',
  'every address': '所有地址',
  'mailadm waits for a slow mailcow': 'mailcow 缓慢时，mailadm 会等待',
  'mailadm gives up when mailcow takes longer than half a minute: start it with --timeout {0}':
    'mailcow 用时超过半分钟，mailadm 就会放弃：启动它时加上 --timeout {0}',
  'mailadm has a token that still makes accounts': 'mailadm 有一个仍能创建账号的令牌',
  'Scanning the QR code makes no account': '扫描二维码创建不了账号',
  'A token stops working when it has made as many accounts as it may: fifty, unless told otherwise. Deleted accounts are not given back.':
    '一个令牌创建的账号数达到上限后就不再有效：除非另行设定，上限是五十个。删除账号不会退还次数。',
  'This shows the tokens; the next lines make a new one, or let an old one make more:\nsudo docker exec mailadm mailadm list-tokens\nsudo docker exec mailadm mailadm add-token oneweek --expiry 1w --maxuse 1000\nsudo docker exec mailadm mailadm mod-token NAME --maxuse 1000':
    '第一条命令列出令牌；后两条新建一个令牌，或让旧令牌能创建更多账号：\nsudo docker exec mailadm mailadm list-tokens\nsudo docker exec mailadm mailadm add-token oneweek --expiry 1w --maxuse 1000\nsudo docker exec mailadm mailadm mod-token NAME --maxuse 1000',
  'mailadm has a token that makes accounts': 'mailadm 有一个能创建账号的令牌',
  'mailadm has no token': 'mailadm 没有令牌',
  'Every token of mailadm is used up: {0}': 'mailadm 的所有令牌都已用完：{0}',
  'No token is used up': '没有令牌用完',
  'A token of mailadm is used up: {0}': 'mailadm 有令牌已用完：{0}',
  'mailadm removes expired accounts': 'mailadm 会删除过期的账号',
  'Expired accounts stay, and the disk fills up': '过期的账号留着不删，磁盘会被占满',
  'Accounts made by a token expire. mailadm looks for expired ones every ten minutes; when that stops, they stay for ever, with all their messages.':
    '用令牌创建的账号会过期。mailadm 每十分钟查找一次过期的账号；一旦停止查找，它们就连同全部消息一直留着。',
  'See what mailadm says, start it anew, and see which accounts it would remove:\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm\nsudo docker exec mailadm mailadm prune -n':
    '查看 mailadm 的输出，重新启动它，再查看它会删除哪些账号：\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm\nsudo docker exec mailadm mailadm prune -n',
  'mailadm does not run': 'mailadm 没有运行',
  'mailcow has every account that mailadm knows': 'mailadm 知道的账号，mailcow 都有',
  'mailadm knows {0} accounts that mailcow does not have': 'mailadm 知道的账号中，有 {0} 个 mailcow 没有',
  "mailadm's log is switched off, so nobody can see whether it removes expired accounts":
    'mailadm 的日志已关闭，因此无法得知它是否删除过期的账号',
  'mailadm was started less than half an hour ago': 'mailadm 启动还不到半小时',
  'mailadm looked for expired accounts within the last half hour': 'mailadm 在最近半小时内查找过过期的账号',
  'mailadm has not looked for expired accounts for half an hour': 'mailadm 已经半小时没有查找过期的账号',
  'In the folder mailcow-dockerized,': '在 mailcow-dockerized 目录中，',
  '{0} apply it:\nsudo docker compose up -d': '{0}使其生效：\nsudo docker compose up -d',
  "mailcow's web server takes its configuration": 'mailcow 的 Web 服务器接受它的配置',
  'The web server does not start, and without it nobody can log in either': 'Web 服务器启动不了，没有它谁也无法登录',
  "Every login to mailcow, also by IMAP and SMTP, asks a page of mailcow's own nginx. A file that nginx does not accept therefore takes everything down at its next start, even weeks after the file was made. The guide's redirect.conf is such a file on today's mailcow.":
    '每次登录 mailcow（包括通过 IMAP 和 SMTP）都要访问 mailcow 自己的 nginx 上的一个页面。因此，nginx 不接受的文件会在它下次启动时让一切停止工作，哪怕这个文件是几周前创建的。对现在的 mailcow 来说，指南中的 redirect.conf 就是这样的文件。',
  '{0} see what nginx says, correct or remove the file of yours that it names, and restart it:\nsudo docker compose logs --tail=30 nginx-mailcow\nls data/conf/nginx\nsudo docker compose restart nginx-mailcow':
    '{0}查看 nginx 的输出，改正或删除其中提到的、你自己的文件，然后重启它：\nsudo docker compose logs --tail=30 nginx-mailcow\nls data/conf/nginx\nsudo docker compose restart nginx-mailcow',
  'The web server accepts its configuration': 'Web 服务器接受它的配置',
  "The web server does not start with the guide's redirect.conf: mailcow leads to https by itself now, and both together are refused":
    '有指南中的 redirect.conf，Web 服务器就启动不了：mailcow 现在自己会跳转到 https，两者并存会被拒绝',
  'The web server does not accept its configuration': 'Web 服务器不接受它的配置',
  "In mailcow's data/conf/nginx/site.mailadm.custom this must stand:\n{0}\nThen, in the folder mailcow-dockerized:\nsudo docker compose restart nginx-mailcow":
    'mailcow 的 data/conf/nginx/site.mailadm.custom 中必须有这些内容：\n{0}\n然后在 mailcow-dockerized 目录中运行：\nsudo docker compose restart nginx-mailcow',
  'The web server passes {0} on to mailadm': 'Web 服务器把 {0} 转发给 mailadm',
  'data/conf/nginx has no file site.mailadm.custom, so nginx passes nothing on to mailadm':
    'data/conf/nginx 中没有文件 site.mailadm.custom，因此 nginx 不会把任何请求转发给 mailadm',
  'The file site.mailadm.custom does not pass {0} on': '文件 site.mailadm.custom 没有转发 {0}',
  'The file site.mailadm.custom has no proxy_pass for {0}': '文件 site.mailadm.custom 中没有 {0} 的 proxy_pass',
  'The proxy_pass in site.mailadm.custom has no slash at its end, so mailadm is asked for a page that it does not have':
    'site.mailadm.custom 中的 proxy_pass 末尾没有斜杠，因此 mailadm 收到的请求指向它没有的页面',
  'Every service uses the certificate that mailcow keeps': '每项服务都使用 mailcow 保存的证书',
  'Some services still show an older certificate, and apps will refuse it when it runs out':
    '有些服务仍出示旧证书，它过期后应用会拒绝它',
  'mailcow renews its certificate by itself and tells its services to load it. A service that was not told goes on with the old one until it has run out, and then apps refuse to connect, although the file is new.':
    'mailcow 自己续期证书，并通知各项服务加载它。没有得到通知的服务会继续使用旧证书，直到它过期；那时应用就会拒绝连接，尽管文件是新的。',
  '{0} let all services load it:\nsudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow':
    '{0}让所有服务加载它：\nsudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow',
  '{0} shows the certificate that mailcow keeps': '{0} 出示的是 mailcow 保存的证书',
  '{0} shows another certificate than mailcow keeps': '{0} 出示的不是 mailcow 保存的证书',
  'valid until {0}': '有效期至 {0}',
  'mailcow and Docker agree about IPv6': 'mailcow 与 Docker 对 IPv6 的设置一致',
  'Strangers can send mail through this server over IPv6, in its name':
    '外人可以通过 IPv6 经这台服务器、以它的名义发送邮件',
  "Where the machine has IPv6 and mailcow's own network has not, Docker takes connections over IPv6 and hands them on under an address of its own. Postfix takes that for a neighbour and lets it send anywhere: spammers find it within days.":
    '如果服务器有 IPv6，而 mailcow 自己的网络没有，Docker 就会接受 IPv6 连接，再用它自己的一个地址转交。Postfix 会把它当作内部邻居，允许它向任何地方发信：垃圾邮件发送者几天之内就会发现。',
  "Where the server has IPv6, set this in mailcow.conf:\nENABLE_IPV6=true\nWhere it should not use it, set this instead, and delete the AAAA records of the mail host:\nENABLE_IPV6=false\nThen, in the folder mailcow-dockerized, make mailcow's network anew:\nsudo docker compose down\nsudo docker compose up -d":
    '如果服务器有 IPv6，在 mailcow.conf 中设置：\nENABLE_IPV6=true\n如果不想让它使用 IPv6，就改为这样设置，并删除邮件主机的 AAAA 记录：\nENABLE_IPV6=false\n然后在 mailcow-dockerized 目录中重建 mailcow 的网络：\nsudo docker compose down\nsudo docker compose up -d',
  'mailcow sees who connects over IPv6': 'mailcow 能看到是谁通过 IPv6 连接',
  'Docker takes mail over IPv6 for mailcow, whose own network has no IPv6: every sender looks like a neighbour':
    'Docker 通过 IPv6 替 mailcow 接收邮件，而 mailcow 自己的网络没有 IPv6：每个发件方看起来都像内部邻居',
  'ENABLE_IPV6={0} is in force': 'ENABLE_IPV6={0} 已经生效',
  "mailcow.conf says ENABLE_IPV6={0}, but mailcow's network was made before that and {1}":
    'mailcow.conf 中写的是 ENABLE_IPV6={0}，但 mailcow 的网络是在那之前创建的，{1}',
  'has IPv6': '有 IPv6',
  'has no IPv6': '没有 IPv6',
  'mailcow leads from http to https by itself': 'mailcow 自己会从 http 跳转到 https',
  "Some of the server's names answer without encryption": '服务器的某些名称不加密地响应',
  "Today's mailcow has a setting for it, HTTP_REDIRECT. The guide's file redirect.conf is older: with the setting on, nginx refuses to start with it, and with the setting off, nginx ignores it for most names.":
    '现在的 mailcow 为此有一项设置 HTTP_REDIRECT。指南中的文件 redirect.conf 已经过时：这项设置打开时，有了它 nginx 就拒绝启动；设置关闭时，nginx 对大多数名称都不理会它。',
  "The guide's redirect.conf stands in the way of mailcow's own setting":
    '指南中的 redirect.conf 妨碍了 mailcow 自己的设置',
  'HTTP_REDIRECT is on': 'HTTP_REDIRECT 已打开',
  'mailcow.conf does not say HTTP_REDIRECT=y': 'mailcow.conf 中没有写 HTTP_REDIRECT=y',
  "The guide's redirect.conf is there, but nginx ignores it for most names":
    '指南中的 redirect.conf 存在，但 nginx 对大多数名称都不理会它',
  'no line HTTP_REDIRECT': '没有 HTTP_REDIRECT 这一行',
  'HTTP_REDIRECT={0}': 'HTTP_REDIRECT={0}',
  "This shows the address that mailadm comes from:\nip -4 addr show br-mailcow\nLog in at https://{0}/admin, and under System > Configuration > Access > API see that the read-write key is active, that this address is among those it is taken from, and that it is the one in mailadm's .env. After a change of .env, in the folder mailadm:\nscripts/mailadm.sh init\nsudo docker restart mailadm":
    '这条命令显示 mailadm 连接时使用的地址：\nip -4 addr show br-mailcow\n在 https://{0}/admin 登录，在 System > Configuration > Access > API 中确认：读写密钥已启用，这个地址在允许使用它的地址之中，并且它就是 mailadm 的 .env 中的那个密钥。修改 .env 之后，在 mailadm 目录中运行：\nscripts/mailadm.sh init\nsudo docker restart mailadm',
  'Is the address right that mailadm has? It stands in .env in the folder mailadm as MAILCOW_ENDPOINT. Correct it there, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm\nIf it is right, see what mailadm says when it asks:\nsudo docker logs --tail=50 mailadm':
    'mailadm 使用的地址对吗？它写在 mailadm 目录的 .env 中，名为 MAILCOW_ENDPOINT。在那里改正，并让 mailadm 读取：\nscripts/mailadm.sh init\nsudo docker restart mailadm\n如果地址没有错，查看 mailadm 请求时的输出：\nsudo docker logs --tail=50 mailadm',
  "mailcow takes mailadm's key": 'mailcow 接受 mailadm 的密钥',
  "mailadm has mailcow's key for reading, and making an account is writing":
    'mailadm 使用的是 mailcow 的只读密钥，而创建账号需要写入',
  'mailcow does not take the key from the address that mailadm comes from, {0}':
    'mailcow 不接受从 mailadm 所用地址 {0} 发来的这个密钥',
  "mailcow's API answers mailadm with status {0}": 'mailcow 的 API 对 mailadm 的应答是状态 {0}',
  "The key in mailadm's settings is none of mailcow's": 'mailadm 设置中的密钥不是 mailcow 的任何一个密钥',
  "mailadm's key is switched off in mailcow": 'mailadm 的密钥在 mailcow 中被停用了',
  "mailcow refuses mailadm's key": 'mailcow 拒绝 mailadm 的密钥',
  "mailcow's web server, whose API mailadm asks, does not answer as it should":
    'mailcow 的网页服务器（mailadm 请求它的 API）没有正常应答',
  "mailadm does not reach mailcow's API": 'mailadm 连接不到 mailcow 的 API',
  'The search in messages is as the guide has it': '邮件搜索的设置与指南一致',
  "On today's mailcow SKIP_SOLR=y does nothing, and the search in messages that the guide switches off is on: it takes memory":
    '在如今的 mailcow 上 SKIP_SOLR=y 不起作用，指南要求关闭的邮件搜索仍然开着：它占用内存',
  'In mailcow.conf, take out the line SKIP_SOLR and set this:\nSKIP_FTS=y\n{0}':
    '在 mailcow.conf 中，去掉 SKIP_SOLR 一行，并设置：\nSKIP_FTS=y\n{0}',
  "mailcow's API tells of the disk only: {0} are free. With --ssh the memory is judged, too":
    'mailcow 的 API 只提供磁盘的情况：剩余 {0}。用 --ssh 还会检查内存',
  'Needs --ssh: only then the server tells from where you look': '需要 --ssh：只有这样，服务器才能说明你是从哪里查看的',
  'In the folder mailadm, set the bot up, scan the code that it shows with Delta Chat, and start mailadm again:\nscripts/mailadm.sh setup-bot\nsudo docker restart mailadm\nIf setup-bot ends with KeyError or TypeError, the image has a newer library of Delta Chat than mailadm knows. In setup.cfg, in the folder mailadm, change the line "deltachat" to this, build the image anew and set the bot up again:\ndeltachat<2.23\nsudo docker build . -t mailadm-mailcow':
    '在 mailadm 目录中设置机器人，用 Delta Chat 扫描它显示的二维码，再重新启动 mailadm：\nscripts/mailadm.sh setup-bot\nsudo docker restart mailadm\n如果 setup-bot 以 KeyError 或 TypeError 结束，说明镜像中的 Delta Chat 库比 mailadm 所知的新。在 mailadm 目录的 setup.cfg 中，把“deltachat”一行改成下面这一行，重新构建镜像，再设置一次机器人：\ndeltachat<2.23\nsudo docker build . -t mailadm-mailcow',
  'mailadm ended because its bot was never set up; its container is {0}':
    'mailadm 已退出，因为从未设置过它的机器人；它的容器状态是 {0}',
  'Correct the line in .env in the folder mailadm, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm':
    '改正 mailadm 目录的 .env 中的这一行，并让 mailadm 读取：\nscripts/mailadm.sh init\nsudo docker restart mailadm',
  'mailcow.conf says HTTP_REDIRECT=y, and {0} answers without encryption all the same':
    'mailcow.conf 中写着 HTTP_REDIRECT=y，而 {0} 仍然在不加密的情况下应答',
  'Every name leads to https without HTTP_REDIRECT': '没有 HTTP_REDIRECT，每个名称也都会跳转到 https',
  "Where mailadm asks for mailcow's API, something else answers": 'mailadm 请求 mailcow API 的地方，应答的是别的东西',
  '{0} change to the branch that gets all updates:\nsudo ./update.sh --stable':
    '{0}切换到能得到所有更新的分支：\nsudo ./update.sh --stable',
  '{0} move what you edited in docker-compose.yml into a file docker-compose.override.yml of your own, undo it in the first, and apply that:\nsudo git checkout docker-compose.yml\nsudo docker compose up -d':
    '{0}把你在 docker-compose.yml 中改动的内容移到自己的 docker-compose.override.yml 文件中，在前者中撤销改动，并使其生效：\nsudo git checkout docker-compose.yml\nsudo docker compose up -d',
  '{0} update:\nsudo ./update.sh': '{0}更新：\nsudo ./update.sh',
};
