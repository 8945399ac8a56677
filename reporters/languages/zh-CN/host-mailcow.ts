/** Chinese for what the checks on the server itself say of mailcow's settings, mail, web interface and spam filter. */

export const TEXTS: Readonly<Record<string, string>> = {
  'The spam filter knows chat messages': '垃圾邮件过滤器认得聊天消息',
  'Chat messages from servers that are set up badly end as spam, which Delta Chat never shows':
    '来自配置不当的服务器的聊天消息会被当作垃圾邮件，而 Delta Chat 从不显示垃圾邮件',
  "mailcow counts points against every message, and files it as spam from {0} points on. A sender's server without a name for its address (PTR) brings 8.5 of them, and the way in which Delta Chat hides recipients 2 more. Against that mailcow has a bonus of 20 points for encrypted chat messages, but does not ship the list that it looks them up in. With a key of mailcow's API in place of access to the server, what the filter counted for mailproof's own message shows that.":
    'mailcow 给每封邮件计分，达到 {0} 分就当作垃圾邮件。发件服务器的地址没有名称 (PTR) 就计 8.5 分，Delta Chat 隐藏收件人的方式再计 2 分。作为抵消，mailcow 会给加密的聊天消息减 20 分，但没有附带用来识别它们的列表。如果给的不是服务器的访问权，而是 mailcow API 的密钥，那么过滤器给 mailproof 自己的消息计了哪些分就能说明这一点。',
  'Nobody but the spam filter can read what stands in data/conf/rspamd/custom/chat_versions.map':
    'data/conf/rspamd/custom/chat_versions.map 的内容只有垃圾邮件过滤器自己能看懂',
  'The spam filter gives encrypted chat messages their bonus': '垃圾邮件过滤器会给加密的聊天消息减分',
  'The spam filter does not give encrypted chat messages their bonus': '垃圾邮件过滤器没有给加密的聊天消息减分',
  "The spam filter does not tell what it made of mailproof's message":
    '垃圾邮件过滤器没有说出它如何评判 mailproof 的消息',
  "{0} points for mailproof's message: {1}": 'mailproof 的消息得 {0} 分：{1}',
  'no file data/conf/rspamd/custom/chat_versions.map': '没有文件 data/conf/rspamd/custom/chat_versions.map',
  'nothing in data/conf/rspamd/custom/chat_versions.map fits Chat-Version: {0}':
    'data/conf/rspamd/custom/chat_versions.map 中没有与 Chat-Version: {0} 相符的内容',
  'The spam filter takes mail for spam from {0} points on': '垃圾邮件过滤器从 {0} 分起把邮件当作垃圾邮件',
  'The spam filter takes mail for spam from {0} points on already': '垃圾邮件过滤器从 {0} 分起就把邮件当作垃圾邮件',
  '{0} points, as mailcow comes': '{0} 分，即 mailcow 的默认值',
  "{0} see where the limits of the spam filter were changed. mailcow's own stand in local.d/actions.conf (reject 15, add_header 8, greylist 7), and a file of the same name in override.d goes before it:\ngrep -rn -e reject -e add_header data/conf/rspamd/local.d/actions.conf data/conf/rspamd/override.d\nCorrect the numbers there, and let the filter read them:\nsudo docker compose restart rspamd-mailcow":
    '{0}查看垃圾邮件过滤器的分数界限是在哪里被改动的。mailcow 自己的写在 local.d/actions.conf 中 (reject 15, add_header 8, greylist 7)，override.d 中的同名文件优先于它：\ngrep -rn -e reject -e add_header data/conf/rspamd/local.d/actions.conf data/conf/rspamd/override.d\n改正那里的数字，并让过滤器重新读取：\nsudo docker compose restart rspamd-mailcow',
  "In the folder mailcow-dockerized, write the list, and let the spam filter read it (mail waits for some seconds). Updates leave the file alone:\necho '/1/' | sudo tee -a data/conf/rspamd/custom/chat_versions.map\nsudo docker compose restart rspamd-mailcow\nThe bonus goes to whatever says Chat-Version and is encrypted with OpenPGP, and so to an encrypted message of a spammer's, too: Delta Chat shows it as a request of somebody unknown.":
    "在 mailcow-dockerized 目录中写好这个列表，并让垃圾邮件过滤器读取它（邮件会等待几秒钟）。更新不会改动这个文件：\necho '/1/' | sudo tee -a data/conf/rspamd/custom/chat_versions.map\nsudo docker compose restart rspamd-mailcow\n凡是带有 Chat-Version 并用 OpenPGP 加密的邮件都会减分，垃圾邮件发送者的加密邮件也不例外：Delta Chat 会把它显示为陌生人的请求。",
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
  'mailcow follows the branch master': 'mailcow 跟随 master 分支',
  'mailcow follows the branch {0}, which does not get all updates': 'mailcow 跟随 {0} 分支，而它得不到全部更新',
  'The file docker-compose.yml is as mailcow ships it': '文件 docker-compose.yml 与 mailcow 提供的一致',
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
  '{0} restart Dovecot, which reads the file when it starts:\nsudo docker compose restart dovecot-mailcow':
    '{0}重启 Dovecot，它在启动时读取这个文件：\nsudo docker compose restart dovecot-mailcow',
  "Delta Chat's messages stay in the inbox": 'Delta Chat 的消息留在收件箱',
  'Messages are delivered and never shown': '消息已送达，却从不显示',
  'mailcow up to August 2026 puts every message of Delta Chat into a folder DeltaChat, by a rule for all mailboxes. Delta Chat looks into the inbox only, so such messages are accepted, delivered and never seen.':
    '2026 年 8 月及以前的 mailcow 通过一条对所有邮箱生效的规则，把 Delta Chat 的每条消息放进 DeltaChat 文件夹。Delta Chat 只看收件箱，因此这些消息被接收、送达，却永远看不到。',
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
  'No mail is stuck on the server': '服务器上没有滞留的邮件',
  'Messages were accepted and do not get on': '邮件已被接收，却无法继续投递',
  'Postfix keeps what it cannot pass on and tries again for days, and nobody is told for hours. A full disk, a spam filter that does not answer, a blocked port or a block list show here first.':
    'Postfix 会保留无法转交的邮件并重试数天，而几个小时内没有人会得到通知。磁盘已满、垃圾邮件过滤器无响应、端口被封锁或进入黑名单，都会首先在这里显现。',
  '{0} see what waits and why, and what Postfix says of it:\nsudo docker compose exec postfix-mailcow mailq\nsudo docker compose logs --tail=100 postfix-mailcow | grep status=deferred\nOnce the cause is gone, let it try again:\nsudo docker compose exec postfix-mailcow postqueue -f':
    '{0}查看有哪些邮件在等待、为什么等待，以及 Postfix 的说明：\nsudo docker compose exec postfix-mailcow mailq\nsudo docker compose logs --tail=100 postfix-mailcow | grep status=deferred\n原因消除后，让它重试：\nsudo docker compose exec postfix-mailcow postqueue -f',
  'No message to {0} waits': '没有发往 {0} 的邮件在等待',
  'Messages to {0} have not reached their mailboxes: {1}, the oldest for {2}':
    '发往 {0} 的邮件没有到达邮箱：{1} 封，最久的已等待 {2}',
  'No other server puts mail off for a reason that lies here': '没有其他服务器因本服务器的原因推迟邮件',
  'Messages have waited for up to {0}: {1}. {2}': '有邮件等待了最多 {0}：{1} 封。{2}',
  'The queue is empty': '队列是空的',
  'The queue holds {0}, and few of them for long: as a rule it is the other servers that are down':
    '队列中有 {0} 封，其中等待已久的很少：通常是对方服务器停机',
  'Messages to {0} other domains have waited for more than an hour, the oldest for {1}':
    '发往 {0} 个其他域名的邮件已等待一个多小时，最久的已等待 {1}',
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
  'Docker takes mail over IPv6 and hides who sends it, because its rules for IPv6 (ip6tables) are off: every sender looks like a neighbour':
    'Docker 通过 IPv6 接收邮件，却隐藏了发件人的来源，因为它的 IPv6 规则（ip6tables）是关闭的：每个发件人看上去都像邻居',
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
  'The search in messages is as the guide has it': '邮件搜索的设置与指南一致',
  "On today's mailcow SKIP_SOLR=y does nothing, and the search in messages that the guide switches off is on: it takes memory":
    '在如今的 mailcow 上 SKIP_SOLR=y 不起作用，指南要求关闭的邮件搜索仍然开着：它占用内存',
  'In mailcow.conf, take out the line SKIP_SOLR and set this:\nSKIP_FTS=y\n{0}':
    '在 mailcow.conf 中，去掉 SKIP_SOLR 一行，并设置：\nSKIP_FTS=y\n{0}',
  'Needs --ssh: only then the server tells from where you look': '需要 --ssh：只有这样，服务器才能说明你是从哪里查看的',
  'mailcow.conf says HTTP_REDIRECT=y, and {0} answers without encryption all the same':
    'mailcow.conf 中写着 HTTP_REDIRECT=y，而 {0} 仍然在不加密的情况下应答',
  'Every name leads to https without HTTP_REDIRECT': '没有 HTTP_REDIRECT，每个名称也都会跳转到 https',
  '{0} change to the branch that gets all updates:\nsudo ./update.sh --stable':
    '{0}切换到能得到所有更新的分支：\nsudo ./update.sh --stable',
  '{0} update:\nsudo ./update.sh': '{0}更新：\nsudo ./update.sh',
  'A mail server is attacked all day. mailcow\'s updates close what was found; the branch "legacy" gets none any more. Where docker-compose.yml itself was edited, an update keeps what it can and drops the rest without a word.':
    '邮件服务器整天都受到攻击。mailcow 的更新会修补已发现的漏洞；“legacy”分支不再得到任何更新。如果改动过 docker-compose.yml 本身，更新会保留能保留的部分，其余的不声不响地丢掉。',
  'The file docker-compose.yml was edited for "No Logs", and {0} write logs all the same: an update drops such edits without a word':
    '文件 docker-compose.yml 为“不留日志”改动过，而 {0} 仍然写日志：更新会不声不响地丢掉这样的改动',
  'The file docker-compose.yml was edited, and an update can drop that without a word':
    '文件 docker-compose.yml 被改动过，而更新可能不声不响地丢掉这些改动',
  "{0} empty the rule, and let Dovecot read it (the copy keeps what stood there):\nsudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow":
    "{0}清空这条规则，并让 Dovecot 读取它（副本保留原来的内容）：\nsudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow",
  'Where the server should not use IPv6: {0}\nWhere it should, do this instead. {1}':
    '如果服务器不应使用 IPv6：{0}\n如果应当使用，就改为这样做。{1}',
  'Nobody could tell whether the machine has an IPv6 address at which strangers reach it':
    '没有人能说出这台机器有没有外人可以连接的 IPv6 地址',
  'Nobody over IPv6 looks like a neighbour to Postfix': '没有人通过 IPv6 会被 Postfix 当作邻居',
  'In the folder mailcow-dockerized, save what you edited and look at it:\nsudo git diff {0} -- docker-compose.yml | sudo tee docker-compose.edits\nWhat you want to keep belongs into docker-compose.override.yml, which updates leave alone. For the guide\'s "No Logs" that is this block, in this form:\n{1}\nThen take mailcow\'s own file again, and apply both:\nsudo git checkout {2} -- docker-compose.yml\nsudo docker compose up -d':
    '在 mailcow-dockerized 目录中，保存你改动的内容并查看：\nsudo git diff {0} -- docker-compose.yml | sudo tee docker-compose.edits\n想保留的内容放进 docker-compose.override.yml，更新不会动它。对于指南的“不留日志”，就是下面这一段，照此书写：\n{1}\n然后恢复 mailcow 自己的文件，并使两者生效：\nsudo git checkout {2} -- docker-compose.yml\nsudo docker compose up -d',
};
