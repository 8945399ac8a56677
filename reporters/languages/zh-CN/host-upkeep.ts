/** How the machine under mailcow is looked after: backups, updates, logins as root, and open ports of containers. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The server does not tell how its ssh lets root in': '服务器没有说明它的 ssh 怎样让 root 登录',
  'Containers show the world only what is for the world': '容器只对外开放本该对外开放的端口',
  'Strangers reach inner parts of the server, past its firewall': '外人可以绕过防火墙，访问服务器的内部部件',
  'Docker opens the ports of containers by rules of its own, which come before those of a firewall such as ufw: "deny" there does not close them. mailcow\'s database, Redis and inner services are for containers only.':
    'Docker 用自己的规则开放容器的端口，这些规则排在 ufw 之类防火墙的规则之前：在那里写“deny”并不能关闭它们。mailcow 的数据库、Redis 和内部服务只供容器使用。',
  "See which container opens it, and give its port an address of this machine alone (127.0.0.1:PORT:PORT) where it was opened: in mailcow.conf, in docker-compose.override.yml, or in the command that started the container:\nsudo docker ps --format '{{.Names}} {{.Ports}}'\n{0}":
    "看看是哪个容器开放的，并在开放它的地方（mailcow.conf、docker-compose.override.yml，或启动该容器的命令）给端口加上只属于本机的地址（127.0.0.1:PORT:PORT）：\nsudo docker ps --format '{{.Names}} {{.Ports}}'\n{0}",
  'No inner part of mailcow is open to the world': 'mailcow 没有内部部件对外开放',
  'Inner parts of mailcow are open to the world: {0}': 'mailcow 的内部部件对外开放：{0}',
  'No other container is open to the world': '没有其他容器对外开放',
  'Other containers are open to the world, whatever a firewall such as ufw says: {0}':
    '无论 ufw 之类的防火墙怎么规定，还有其他容器对外开放：{0}',
  'the messages': '邮件',
  'the key that they are encrypted with': '加密邮件所用的密钥',
  'the database of accounts': '账户数据库',
  'The server is saved now and then': '服务器会不时备份',
  'The server is backed up': '服务器有备份',
  'When the disk breaks, all mail, accounts and keys are lost': '磁盘一坏，所有邮件、账户和密钥就都丢了',
  'Disks break, and people delete the wrong folder. mailcow brings a script that saves the messages, the key that they are encrypted with, and the database. mailproof looks for what that script, borg, restic, duplicity and rsnapshot leave on the server, and opens none of it. A backup from outside, as hosters make of whole machines, cannot be seen from the server.':
    '磁盘会坏，人也会删错文件夹。mailcow 自带一个脚本，可以保存邮件、加密邮件所用的密钥和数据库。mailproof 查找这个脚本以及 borg、restic、duplicity 和 rsnapshot 在服务器上留下的痕迹，但不打开其中任何文件。从外部进行的备份（例如主机商对整台机器的快照）从服务器上是看不到的。',
  "Where your hoster or another machine saves the whole server, look there when it did so last; nothing else is to do. Otherwise let mailcow's own script save everything once. In the folder mailcow-dockerized:\nsudo install -d -m 755 /opt/backup\nsudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all\nThen have cron do it every night, and take the folder /opt/backup to another machine each time: a copy on the same disk is lost with it.":
    '如果主机商或另一台机器会备份整台服务器，就去那里看看最近一次是什么时候；此外什么也不用做。否则先让 mailcow 自己的脚本把一切保存一次。在文件夹 mailcow-dockerized 中：\nsudo install -d -m 755 /opt/backup\nsudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all\n然后让 cron 每夜执行，并且每次都把文件夹 /opt/backup 传到另一台机器上：放在同一块磁盘上的副本会和磁盘一起丢失。',
  "Backups are root's to see: give --sudo, or log in as root": '只有 root 能看到备份：请加上 --sudo，或以 root 登录',
  'The server plans backups with {0}, and leaves no trace of when the last was made':
    '服务器计划用 {0} 备份，但没有留下最近一次备份时间的痕迹',
  'No backup is seen on the server': '在服务器上看不到任何备份',
  'The newest backup that is seen on the server, made with {0}, is {1} days old':
    '在服务器上能看到的最新备份（由 {0} 制作）已是 {1} 天前的',
  'See why it stopped: what the task that makes it says (cron writes by mail, systemd into its log), whether the disk there is full, whether the place it saves to can be reached. Then save once by hand.':
    '查明它为什么停了：制作备份的任务说了什么（cron 发邮件，systemd 写入日志），那里的磁盘是否已满，保存到的地方是否可达。然后手动备份一次。',
  'The backup holds what brings a mailbox back': '备份里有恢复邮箱所需的一切',
  'The backup of {0} lacks {1}': '{0} 的备份缺少{1}',
  'Save everything. In the folder mailcow-dockerized, with the folder of your backups:\nsudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all':
    '请保存一切。在文件夹 mailcow-dockerized 中，换上你存放备份的文件夹：\nsudo env MAILCOW_BACKUP_LOCATION=/opt/backup ./helper-scripts/backup_and_restore.sh backup all',
  'The machine has its security updates': '机器已装好安全更新',
  'Known holes in the system under mailcow stay open': 'mailcow 之下系统的已知漏洞仍然敞开',
  "mailcow's updates do not touch the system below: its kernel, ssh, Docker. Debian and Ubuntu can install security updates by themselves; a new kernel counts only once the machine was started anew. mailproof asks apt what it knows already, and fetches and installs nothing.":
    'mailcow 的更新不涉及它之下的系统：内核、ssh、Docker。Debian 和 Ubuntu 可以自动安装安全更新；新内核要等机器重新启动后才起作用。mailproof 只问 apt 已经知道的东西，不下载也不安装任何东西。',
  'Install what waits, and let the machine install security updates by itself from now on:\nsudo apt update\nsudo apt upgrade\nsudo apt install unattended-upgrades\nsudo dpkg-reconfigure -plow unattended-upgrades':
    '安装等待中的更新，并让机器从此自动安装安全更新：\nsudo apt update\nsudo apt upgrade\nsudo apt install unattended-upgrades\nsudo dpkg-reconfigure -plow unattended-upgrades',
  'The machine has no apt, so nobody here can tell which updates wait':
    '这台机器没有 apt，所以无从得知有哪些更新在等待',
  'The machine runs what is installed': '机器运行的就是已安装的版本',
  'The machine waits to be started anew after an update': '更新之后，机器在等待重新启动',
  'The machine still runs the kernel {0}, and {1} is installed': '机器仍在运行内核 {0}，而已安装的是 {1}',
  'Start the machine anew at a quiet time; mailcow comes back by itself, and so does mailadm if host.mailadm passes:\nsudo reboot':
    '找个清闲的时候重新启动机器；mailcow 会自己恢复，host.mailadm 通过的话 mailadm 也会：\nsudo reboot',
  'No security update waits': '没有安全更新在等待',
  'The machine has never looked for updates': '机器从未查找过更新',
  'The machine has last looked for updates on {0}': '机器最近一次查找更新是在 {0}',
  'The machine installs security updates by itself': '机器会自动安装安全更新',
  'Security updates wait for {0}': '有安全更新在等待：{0}',
  'Nobody logs in as root with a password': '没有人能用密码以 root 登录',
  'Who guesses one password has the whole server': '猜中一个密码的人就得到整台服务器',
  "Programs try passwords for root at every ssh server, all day. A key cannot be guessed. mailcow's ban does not look at ssh.":
    '有些程序整天在每台 ssh 服务器上试 root 的密码。密钥是猜不到的。mailcow 的封禁并不看 ssh。',
  'First see that you get in with a key, from another window (this must print root):\nssh -o PasswordAuthentication=no root@{0} id -un\nThen put this line into a new file /etc/ssh/sshd_config.d/00-root.conf, test it, and let ssh read it:\nPermitRootLogin prohibit-password\nsudo sshd -t\nsudo systemctl reload ssh':
    '先在另一个窗口里确认你能用密钥登录（必须显示 root）：\nssh -o PasswordAuthentication=no root@{0} id -un\n然后把这一行写入新文件 /etc/ssh/sshd_config.d/00-root.conf，检查，再让 ssh 读取：\nPermitRootLogin prohibit-password\nsudo sshd -t\nsudo systemctl reload ssh',
  'root logs in with a key, or not at all': 'root 用密钥登录，或根本不能登录',
  "The machine's ssh lets root in with a password": '这台机器的 ssh 允许 root 用密码登录',
  "Redis does not hold the settings of mailcow's ban: netfilter-mailcow writes them when it starts":
    'Redis 里没有 mailcow 封禁的设置：netfilter-mailcow 启动时会写入',
  "mailadm's accounts cannot be read: {0}": '无法读取 mailadm 的账户：{0}',
  "mailcow's database does not tell which mailboxes mailadm has made":
    'mailcow 的数据库没有说明哪些邮箱是 mailadm 建立的',
  'What has expired is gone': '过期的都已消失',
  'Accounts and messages that were promised to go are still there': '承诺会消失的账户和邮件仍然存在',
  'Who makes an account with a token is told how long it lives. mailadm has mailcow delete it then, but takes a refusal for a success, forgets the account, and it stays for ever. Of a mailbox that was deleted mailcow keeps the messages for some days (MAILDIR_GC_TIME in mailcow.conf), and then deletes them as well.':
    '用令牌建立账户的人知道它能存在多久。到期时 mailadm 让 mailcow 删除它，但会把拒绝当作成功，忘掉这个账户，于是它永远留下。邮箱删除后，mailcow 会把邮件再保留几天（mailcow.conf 中的 MAILDIR_GC_TIME），然后也删除。',
  'See which accounts should be gone, and what mailadm says of them; then start it anew:\nsudo docker exec mailadm mailadm prune -n\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm':
    '看看哪些账户早该消失，mailadm 对它们说了什么；然后重新启动它：\nsudo docker exec mailadm mailadm prune -n\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm',
  'No account has outlived its time': '没有账户超过期限仍存在',
  "An account of mailadm's is still there, though its time was over an hour ago or more":
    'mailadm 的一个账户仍然存在，尽管它在一小时或更久以前就已到期',
  "{0} accounts of mailadm's are still there, though their time was over an hour ago or more":
    'mailadm 的 {0} 个账户仍然存在，尽管它们在一小时或更久以前就已到期',
  'mailadm knows every mailbox that it has made': 'mailadm 认得它建立的每个邮箱',
  'mailcow has {0} mailboxes that mailadm has made and knows no more, so nobody ever deletes them':
    'mailcow 有 {0} 个邮箱是 mailadm 建立的，而 mailadm 已不认得，所以永远没有人删除它们',
  'The first command names the mailboxes that mailadm has made, the second those that it knows (the others have "created in mailcow" behind them). In the folder mailcow-dockerized:\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "SELECT username, tag_name FROM tags_mailbox"\'\nsudo docker exec mailadm mailadm list-users\nDelete those that nobody uses under E-Mail > Configuration > Mailboxes.':
    '第一条命令列出 mailadm 建立的邮箱，第二条列出它认得的邮箱（其他的后面写着“created in mailcow”）。在文件夹 mailcow-dockerized 中：\nsudo docker compose exec mysql-mailcow sh -c \'MYSQL_PWD=$MYSQL_PASSWORD $(command -v mariadb || command -v mysql) -u$MYSQL_USER $MYSQL_DATABASE -e "SELECT username, tag_name FROM tags_mailbox"\'\nsudo docker exec mailadm mailadm list-users\n没有人使用的，在 E-Mail > Configuration > Mailboxes 中删除。',
  'Messages of deleted mailboxes are deleted, too': '已删除邮箱的邮件也会删除',
  'Messages of a mailbox that was deleted {0} days ago are still on the disk':
    '有邮箱在 {0} 天前就已删除，而它的邮件仍在磁盘上',
  "Dovecot's container deletes them every hour. In the folder mailcow-dockerized, see whether it does so, and start it anew:\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo docker compose restart dovecot-mailcow":
    'Dovecot 的容器每小时删除一次。在文件夹 mailcow-dockerized 中，看看它是否这样做，并重新启动它：\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo docker compose restart dovecot-mailcow',
  "Change it in mailcow under System > Configuration > Options > Fail2ban parameters. mailcow's own values are 10 attempts, 1800 seconds, 32 and 128.":
    '在 mailcow 的 System > Configuration > Options > Fail2ban parameters 中修改。mailcow 自己的值是 10 次、1800 秒、32 和 128。',
  "mailcow's ban and its limits leave room for chats, and none for guessing":
    'mailcow 的封禁和限额给聊天留有余地，却不给猜密码留余地',
  'Users are shut out, or strangers can try passwords as long as they like': '用户被关在门外，或外人可以一直试密码',
  'mailcow bans an address after some failed logins, for all services. Set too strictly, one phone with an old password shuts out a family; set too loosely, it keeps nobody from guessing. A limit on sending counts each recipient, so that a message to a group of fifty is fifty.':
    '几次登录失败后，mailcow 会对所有服务封禁该地址。设得太严，一部还用旧密码的手机就会把全家关在门外；设得太松，就挡不住猜密码的人。发送限额按每个收件人计数，所以发给五十人群组的一条消息算五十封。',
  'Who guesses passwords is banned after {0} attempts, for {1} minutes': '猜密码的人在 {0} 次尝试后被封禁 {1} 分钟',
  'Who guesses passwords is banned after {0} attempts only, for {1} minutes':
    '猜密码的人要到 {0} 次尝试后才被封禁，且只封 {1} 分钟',
  'A phone with an old password does not shut out who sits beside it at once':
    '一部还用旧密码的手机不会马上把旁边的人关在门外',
  'An address is banned after {0} failed logins: one phone with an old password shuts out everybody beside it':
    '一个地址在 {0} 次登录失败后就被封禁：一部还用旧密码的手机会把旁边所有人关在门外',
  'A ban hits who guessed, and no strangers': '封禁只针对猜密码的人，不牵连旁人',
  'A ban hits everybody in the same network, who may be strangers to each other (/{0} and /{1})':
    '封禁会牵连同一网络里可能互不相识的所有人（/{0} 和 /{1}）',
  'The limit on sending leaves room for groups': '发送限额给群组留有余地',
  '{0} may send {1} messages in {2} seconds, and each recipient counts: chats in groups are soon refused':
    '{0} 在 {2} 秒内可以发送 {1} 封邮件，而每个收件人都计数：群组聊天很快就会被拒绝',
  'Change it, or take it away, under E-Mail > Configuration > Domains > Edit > Rate limit.':
    '在 E-Mail > Configuration > Domains > Edit > Rate limit 中修改或去掉它。',
  'The spam filter remembers no messages': '垃圾邮件过滤器不记录任何邮件',
  'The subjects and addresses of the last messages of everybody are kept': '所有人最近邮件的主题和地址都被保存着',
  "rspamd, mailcow's spam filter, keeps the last thousand messages in Redis: sender, recipients, subject, address of the sender's machine. Every administrator can read them in mailcow. The guide's section does not mention them.":
    'mailcow 的垃圾邮件过滤器 rspamd 在 Redis 里保存最近一千封邮件的发件人、收件人、主题和发件机器的地址。每个管理员都能在 mailcow 里看到。指南的这一节没有提到。',
  "{0} switch it off in a file of your own, which updates leave alone, and let Redis forget what is there:\necho 'enabled = false;' | sudo tee data/conf/rspamd/override.d/history_redis.conf\nsudo docker compose restart rspamd-mailcow\nsudo docker compose exec redis-mailcow sh -c 'REDISCLI_AUTH=\"$REDISPASS\" redis-cli DEL rs_historyrspamd_zst rs_historyrspamd'":
    "{0}在您自己的文件里关闭它（更新不会动这个文件），并让 Redis 忘掉已有的内容：\necho 'enabled = false;' | sudo tee data/conf/rspamd/override.d/history_redis.conf\nsudo docker compose restart rspamd-mailcow\nsudo docker compose exec redis-mailcow sh -c 'REDISCLI_AUTH=\"$REDISPASS\" redis-cli DEL rs_historyrspamd_zst rs_historyrspamd'",
  'Redis does not tell what the spam filter remembers': 'Redis 没有说明垃圾邮件过滤器记录了什么',
  'The spam filter remembers {0} messages, with their subjects and addresses':
    '垃圾邮件过滤器记录了 {0} 封邮件，连同主题和地址',
};
