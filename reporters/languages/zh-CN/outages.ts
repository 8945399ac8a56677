/** What a server that talks and takes nothing says, and the parts that are out of order then. */
export const TEXTS: Readonly<Record<string, string>> = {
  "And Docker's network, in docker-compose.override.yml in the folder mailcow-dockerized:\nnetworks:\n  mailcow-network:\n    driver_opts:\n      com.docker.network.driver.mtu: {0}\nsudo docker compose down && sudo docker compose up -d":
    '并在 mailcow-dockerized 文件夹的 docker-compose.override.yml 中设置 Docker 的网络：\nnetworks:\n  mailcow-network:\n    driver_opts:\n      com.docker.network.driver.mtu: {0}\nsudo docker compose down && sudo docker compose up -d',
  'Nobody gets as far as an encrypted connection': '谁都建立不了加密连接',
  "Large packets of the server's are lost on the way: its ports take connections and give short answers, and the first long one, which begins encryption, does not come, whichever program sends it (MTU)":
    '服务器发出的大数据包在途中丢失：各端口接受连接并给出简短的应答，但加密开始时的第一个长应答无论由哪个程序发出都到不了 (MTU)',
  "Somewhere on the way, in a tunnel, a VPN or the hoster's network, only smaller packets pass, and a firewall drops the message that says so (ICMP). Look from another network first: where all is well there, the line of this place is the cause, and not the server.\nOn the server, let ICMP and ICMPv6 through the firewall, see the MTU of each network device, and which size passes (28 bytes are added to each):\nip link\nping -M do -c 3 -s 1472 9.9.9.9\nping -M do -c 3 -s 1372 9.9.9.9\nIf only the smaller one passes, give the device that MTU, for example:\nsudo ip link set dev eth0 mtu 1400\n{0}":
    '途中某处（隧道、VPN 或主机商的网络）只能通过较小的数据包，而防火墙丢弃了说明这一点的消息 (ICMP)。先从另一个网络查看：如果那里一切正常，原因就在本地的线路，而不在服务器。\n在服务器上，让防火墙放行 ICMP 和 ICMPv6，查看各网络设备的 MTU，以及多大的数据包能通过（每个再加 28 字节）：\nip link\nping -M do -c 3 -s 1472 9.9.9.9\nping -M do -c 3 -s 1372 9.9.9.9\n如果只有较小的能通过，就给设备设置这个 MTU，例如：\nsudo ip link set dev eth0 mtu 1400\n{0}',
  '{0} puts off everything, STARTTLS too: {1}': '{0} 推迟一切请求，包括 STARTTLS：{1}',
  '{0} takes no mail at all: {1}': '{0} 不接收任何邮件：{1}',
  'In mailcow, under E-Mail > Configuration > Domains, see that the domain is there and active, and that it is not set to be relayed. Then, in the folder mailcow-dockerized:\nsudo docker compose restart postfix-mailcow':
    '在 mailcow 的 E-Mail > Configuration > Domains 中，确认该域名存在并已启用，而且没有设置为转发 (relay)。然后在 mailcow-dockerized 目录中：\nsudo docker compose restart postfix-mailcow',
  '{0} takes connections, and puts off everything': '{0} 接受连接，但推迟一切请求',
  "{0} takes no mail to {1}, as if it were a domain of somebody else's":
    '{0} 不接收发往 {1} 的邮件，好像那是别人的域名',
  '{0} {1}, so it could not be seen whether it takes mail: {2}': '{0} {1}，因此无法看出它是否接收邮件：{2}',
  'puts off mail from strangers for some minutes (greylisting)': '让陌生的发件方等几分钟再来（灰名单 (greylisting)）',
  'has been asked too often from here for its taste': '认为从这里来的询问过于频繁',
  'does not want to talk to the place that mailproof looks from': '不愿与 mailproof 所在的位置通信',
  'refuses the recipients that mailproof asks for': '拒绝 mailproof 询问的收件人',
  'does not take the empty sender that mailproof asks with': '不接受 mailproof 询问时使用的空发件人',
  'says that a mailbox is full': '说邮箱已满',
  'finds messages too large': '认为邮件太大',
  'puts off mail just now': '目前推迟接收邮件',
  'In the folder mailcow-dockerized, see whether these parts run and what they say:':
    '在 mailcow-dockerized 目录中，查看这些组件是否在运行，以及它们的日志：',
  'No mail arrives, and nobody can send': '邮件到不了，也没有人能发信',
  'The spam filter does not answer, so the mail server puts off everything: mail from outside, and what users send':
    '垃圾邮件过滤器没有响应，因此邮件服务器推迟一切：外来的邮件和用户发出的邮件',
  '{0}\nsudo docker compose ps rspamd-mailcow redis-mailcow\nsudo docker compose logs --tail=50 rspamd-mailcow\nThen start the filter again:\nsudo docker compose restart rspamd-mailcow':
    '{0}\nsudo docker compose ps rspamd-mailcow redis-mailcow\nsudo docker compose logs --tail=50 rspamd-mailcow\n然后重新启动过滤器：\nsudo docker compose restart rspamd-mailcow',
  'No mail arrives, and nobody can log in': '邮件到不了，也没有人能登录',
  'The mail server cannot look up its mailboxes: its database does not answer, so it puts off all mail':
    '邮件服务器无法查询自己的邮箱：数据库没有响应，因此它推迟所有邮件',
  '{0}\nsudo docker compose ps mysql-mailcow\nsudo docker compose logs --tail=50 mysql-mailcow\ndf -h\nWhere the disk is not full, start the database again, and what asks it:\nsudo docker compose restart mysql-mailcow postfix-mailcow dovecot-mailcow php-fpm-mailcow':
    '{0}\nsudo docker compose ps mysql-mailcow\nsudo docker compose logs --tail=50 mysql-mailcow\ndf -h\n如果磁盘没有写满，就重新启动数据库和依赖它的组件：\nsudo docker compose restart mysql-mailcow postfix-mailcow dovecot-mailcow php-fpm-mailcow',
  "The server's disk is full, so it takes no mail": '服务器的磁盘已满，因此不接收邮件',
  'See which disk is full, and what takes the room:\ndf -h\nsudo du -xh --max-depth=3 /var/lib/docker | sort -h | tail -20\nOld logs and images usually go first (this removes neither mail nor settings):\nsudo journalctl --vacuum-size=200M\nsudo docker image prune':
    '查看哪块磁盘已满，以及什么占用了空间：\ndf -h\nsudo du -xh --max-depth=3 /var/lib/docker | sort -h | tail -20\n通常先清理旧日志和旧镜像（这不会删除邮件和设置）：\nsudo journalctl --vacuum-size=200M\nsudo docker image prune',
  'Mail is put off': '邮件被推迟',
  'The server cannot look up names in DNS, so it puts off mail': '服务器无法在 DNS 中查询名称，因此推迟邮件',
  "{0}\nsudo docker compose ps unbound-mailcow\nsudo docker compose logs --tail=50 unbound-mailcow\nsudo docker compose exec unbound-mailcow dig +short example.com\nWhere the last one prints nothing, the server's firewall keeps its questions to name servers (port 53, UDP and TCP) from going out, or the resolver must start again:\nsudo docker compose restart unbound-mailcow":
    '{0}\nsudo docker compose ps unbound-mailcow\nsudo docker compose logs --tail=50 unbound-mailcow\nsudo docker compose exec unbound-mailcow dig +short example.com\n如果最后一条命令什么也不输出，就是服务器的防火墙拦住了它发往域名服务器的询问（端口 53，UDP 和 TCP），或者解析器需要重新启动：\nsudo docker compose restart unbound-mailcow',
  'Nobody can log in': '没有人能登录',
  'The part that checks passwords does not answer, so nobody can log in': '检查密码的组件没有响应，因此没有人能登录',
  "The mail server's settings are in error, or a part that they name does not answer, so it puts off mail":
    '邮件服务器的设置有错误，或者设置中提到的某个组件没有响应，因此它推迟邮件',
  "In the folder mailcow-dockerized, see what Postfix says about it, and what was changed in its settings:\nsudo docker compose logs --tail=100 postfix-mailcow | grep -iE 'error|warning|fatal'\ncat data/conf/postfix/extra.cf":
    "在 mailcow-dockerized 目录中，查看 Postfix 的说法，以及它的设置改动了什么：\nsudo docker compose logs --tail=100 postfix-mailcow | grep -iE 'error|warning|fatal'\ncat data/conf/postfix/extra.cf",
  'The server has more to do than it can, and takes no more connections': '服务器不堪重负，不再接受更多连接',
  "See what keeps the machine busy, and how many connections there are:\nuptime\nfree -m\nsudo docker stats --no-stream\nsudo ss -Htn state established '( sport = :25 )' | wc -l":
    "查看机器在忙什么，以及有多少个连接：\nuptime\nfree -m\nsudo docker stats --no-stream\nsudo ss -Htn state established '( sport = :25 )' | wc -l",
  'In the folder mailcow-dockerized, see what runs, and what it says:':
    '在 mailcow-dockerized 目录中，查看哪些在运行，以及它们的日志：',
  '{0}\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose logs --tail=50 nginx-mailcow\n"a duplicate default server" there means that the guide\'s redirect.conf keeps nginx from starting. Put the file aside and restart nginx:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow':
    '{0}\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose logs --tail=50 nginx-mailcow\n如果其中出现“a duplicate default server”，说明是指南中的 redirect.conf 使 nginx 无法启动。把该文件移开并重启 nginx：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow',
  'Nothing works: no mail arrives, and nobody can read or send': '什么都不能用：邮件到不了，没有人能收信或发信',
  "Nothing listens on the server's ports: Docker or mailcow does not run":
    '服务器的端口上没有任何程序在监听：Docker 或 mailcow 没有运行',
  'On the server, start Docker and mailcow (in the folder mailcow-dockerized), and see what runs then:\nsudo systemctl start docker\nsudo docker compose up -d\nsudo docker compose ps -a\nA full disk keeps Docker from starting, too:\ndf -h':
    '在服务器上启动 Docker 和 mailcow（在 mailcow-dockerized 目录中），然后查看哪些在运行：\nsudo systemctl start docker\nsudo docker compose up -d\nsudo docker compose ps -a\n磁盘写满时 Docker 也无法启动：\ndf -h',
  'Postfix does not run: nothing listens on its ports': 'Postfix 没有运行：它的端口上没有任何程序在监听',
  '{0}\nsudo docker compose ps postfix-mailcow\nsudo docker compose logs --tail=100 postfix-mailcow\nsudo docker compose up -d postfix-mailcow\nSee also whether another program holds the ports (Debian brings the mail server Exim along):\nsudo ss -Hltnp':
    '{0}\nsudo docker compose ps postfix-mailcow\nsudo docker compose logs --tail=100 postfix-mailcow\nsudo docker compose up -d postfix-mailcow\n还要查看是否有别的程序占用了这些端口（Debian 自带邮件服务器 Exim）：\nsudo ss -Hltnp',
  'Nobody can read or send': '没有人能收信或发信',
  'Dovecot does not work: nobody can read mail, and Postfix, which asks it about logins, takes nothing from users':
    'Dovecot 不工作：没有人能读邮件，而 Postfix 登录时要询问它，因此不接受用户的任何邮件',
  '{0}\nsudo docker compose ps dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo docker compose restart dovecot-mailcow postfix-mailcow\nSee also whether another program holds the ports:\nsudo ss -Hltnp':
    '{0}\nsudo docker compose ps dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo docker compose restart dovecot-mailcow postfix-mailcow\n还要查看是否有别的程序占用了这些端口：\nsudo ss -Hltnp',
  "Neither the mail server nor the web server gets an answer from mailcow's PHP: it hangs, or Redis, which it asks, does":
    '邮件服务器和网页服务器都得不到 mailcow 的 PHP 的回答：它卡住了，或者它所询问的 Redis 卡住了',
  'Postfix greets, and then cannot look up a recipient, and no page of the web interface ever comes: the database, which both ask, hangs':
    'Postfix 发出问候，之后却查不了收件人，网页界面也没有任何页面返回：两者都要询问的数据库卡住了',
  'Where the disk is not full, start the database again, and what waits for it:':
    '磁盘没有写满时，重新启动数据库和等待它的部分：',
  'Postfix takes connections and does not get as far as its greeting on any port: the spam filter, which it asks first, hangs, or Postfix itself does':
    'Postfix 接受连接，但在任何端口上都不发出问候：它首先询问的垃圾邮件过滤器卡住了，或者是它自己卡住了',
  'Nobody can make an account or get its settings, and logins depend on it': '没有人能创建账号或获取设置，登录也依赖它',
  'The web server does not run: nothing listens on its ports': '网页服务器没有运行：它的端口上没有任何程序在监听',
  'Nobody can log in, make an account or get its settings': '没有人能登录、创建账号或获取设置',
  'Nobody can log in, to the web interface or to a mailbox': '谁都无法登录网页界面或邮箱',
  "mailcow's web interface answers with an error, and every login asks the same parts of mailcow: its database, Redis or PHP is down":
    'mailcow 的网页界面以错误应答，而每次登录都要询问 mailcow 的同样几个部分：它的数据库、Redis 或 PHP 没有运行',
  'The web server does not run, and every login asks it': '网页服务器没有运行，而每次登录都要询问它',
  "The web server takes connections and answers nobody: it hangs, or mailcow's PHP behind it does":
    '网页服务器接受连接，但谁都不回答：它卡住了，或者它后面的 mailcow 的 PHP 卡住了',
  'Who comes over IPv6 does not get as far as an encrypted connection': '通过 IPv6 连接的人到不了加密这一步',
  "Over IPv6, large packets of the server's are lost on the way: its ports take connections and give short answers, and the first long one, which begins encryption, does not come, whichever program sends it (MTU). Over IPv4 it does":
    '在 IPv6 上，服务器发出的大数据包在途中丢失：各端口都能接受连接、给出简短的应答，但开始加密的第一个长应答没有到来，不管由哪个程序发出 (MTU)。在 IPv4 上则正常',
  'Somewhere on the way only smaller packets pass over IPv6, as in a tunnel that brings IPv6 to the server, and a firewall drops the message that says so (ICMPv6, "packet too big"), which IPv6 cannot do without. Look from another network first: where all is well there, the line of this place is the cause, and not the server.\nOn the server, let ICMPv6 through the firewall, see the MTU of each network device, and which size passes (48 bytes are added to each):\nip -6 link\nping -6 -M do -c 3 -s 1452 2620:fe::9\nping -6 -M do -c 3 -s 1232 2620:fe::9\nIf only the smaller one passes, give the device that has the IPv6 address that MTU, for example:\nsudo ip link set dev eth0 mtu 1280\n{0}\nUntil that is done, delete the AAAA record of the mail host at your DNS provider: then all come over IPv4, where it works.':
    '途中某处的 IPv6 只让较小的数据包通过，例如把 IPv6 带到服务器的隧道，而防火墙丢弃了说明这一点的消息（ICMPv6 的 "packet too big"），IPv6 离不开它。请先从另一个网络看一看：如果那里一切正常，原因就在本处的线路，而不在服务器。\n在服务器上，让防火墙放行 ICMPv6，查看每个网络设备的 MTU，以及多大的数据包能通过（每个另加 48 字节）：\nip -6 link\nping -6 -M do -c 3 -s 1452 2620:fe::9\nping -6 -M do -c 3 -s 1232 2620:fe::9\n如果只有较小的能通过，就给带有 IPv6 地址的设备设置这个 MTU，例如：\nsudo ip link set dev eth0 mtu 1280\n{0}\n在那之前，请在 DNS 服务商处删除邮件主机的 AAAA 记录：这样所有人都走正常的 IPv4。',
};
