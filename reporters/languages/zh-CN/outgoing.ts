/** `host.outgoing` and `relay.outgoing`: whether mail leaves the server. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The server can hand mail to other servers': '服务器能把邮件交给其他服务器',
  "Nobody outside gets your users' mail": '外面没有人收得到您用户的邮件',
  "Mail goes to other servers on their port {0}, and many hosters close that port outwards for new customers, against spam. Everything else works then: Postfix takes each message, tries for days, and only then tells its sender. So mailproof connects from within Postfix' container to well-known mail servers, reads their greeting, and sends nothing.":
    '邮件通过端口 {0} 交给其他服务器，而许多主机商为防垃圾邮件，对新客户封闭了向外的这个端口。此时其他一切都正常：Postfix 收下每封邮件，尝试好几天，之后才告诉发件人。因此 mailproof 从 Postfix 的容器内连接知名的邮件服务器，读取它们的问候语，不发送任何邮件。',
  "Ask your hoster to open port {0} outwards, in its panel or by a ticket (Hetzner, Vultr, Google Cloud and Azure among others close it at first), and look at firewalls of your own. {1} this prints a greeting once it is open, and the second command sends what waits:\nsudo docker compose exec postfix-mailcow timeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/{2}'\nsudo docker compose exec postfix-mailcow postqueue -f\nWhere the hoster does not open it, let another provider hand your mail on (a smarthost): enter its server and login in mailcow under System > Configuration > Routing, and choose it for the domain under E-Mail > Configuration > Domains > Edit.":
    "请主机商开放向外的端口 {0}，可在其控制面板申请或提交工单（Hetzner、Vultr、Google Cloud、Azure 等起初都封闭它），并检查您自己的防火墙。{1}开放后第一条命令会输出问候语，第二条命令发出等待中的邮件：\nsudo docker compose exec postfix-mailcow timeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/{2}'\nsudo docker compose exec postfix-mailcow postqueue -f\n如果主机商不开放，就让另一家服务商转发您的邮件 (smarthost)：在 mailcow 的 System > Configuration > Routing 中填入它的服务器和登录信息，再在 E-Mail > Configuration > Domains > Edit 中为该域名选用它。",
  "Mail goes out over IPv4 as long as mailcow's own setting is in force; only receivers with nothing but IPv6 are not reached, and where IPv4 fails for a moment messages wait. Ask your hoster to open port {0} over IPv6 as well. {1} see that IPv4 comes first (this must print ipv4), and take another value out of data/conf/postfix/extra.cf:\nsudo docker compose exec postfix-mailcow postconf -h smtp_address_preference":
    '只要 mailcow 自己的设置有效，邮件就经 IPv4 发出；只有仅用 IPv6 的收件服务器无法到达，IPv4 一时失败时邮件会等待。请主机商也开放 IPv6 的端口 {0}。{1}确认 IPv4 优先（必须输出 ipv4），如有其他值，从 data/conf/postfix/extra.cf 中去掉：\nsudo docker compose exec postfix-mailcow postconf -h smtp_address_preference',
  "Docker's rules for its networks are gone, most often after a firewall on the server was started anew. Let Docker make them again, then see that a page is fetched:\nsudo systemctl restart docker\n{0}\nsudo docker compose exec postfix-mailcow curl -4 -sI https://www.debian.org":
    'Docker 为其网络设置的规则不见了，多半是服务器上的防火墙重新启动之后。让 Docker 重新建立规则，然后确认能取到网页：\nsudo systemctl restart docker\n{0}\nsudo docker compose exec postfix-mailcow curl -4 -sI https://www.debian.org',
  'The relay can hand mail to other servers': '中继能把邮件交给其他服务器',
  "People at other servers do not get your users' mail": '其他服务器上的人收不到您用户的邮件',
  'Mail goes to other servers on their port {0}, and many hosters close that port outwards for new customers, against spam. Relays of version 1.11 and newer then still reach each other by port {1}, so that only some chats stay silent. So mailproof connects from the relay to well-known mail servers, reads their greeting, and sends nothing.':
    '邮件通过端口 {0} 交给其他服务器，而许多主机商为防垃圾邮件，对新客户封闭了向外的这个端口。此时 1.11 及更新版本的中继之间仍能通过端口 {1} 相互到达，所以只有一部分聊天没有回音。因此 mailproof 从中继连接知名的邮件服务器，读取它们的问候语，不发送任何邮件。',
  "Ask your hoster to open port {0} outwards, in its panel or by a ticket, and look at firewalls of your own. On the relay, this prints a greeting once it is open, and the second command sends what waits:\ntimeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/{1}'\npostqueue -f":
    "请主机商开放向外的端口 {0}，可在其控制面板申请或提交工单，并检查您自己的防火墙。在中继上，开放后第一条命令会输出问候语，第二条命令发出等待中的邮件：\ntimeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/{1}'\npostqueue -f",
  'Ask your hoster to open port {0} over IPv6 as well. Until then the relay waits half a minute wherever it tries IPv6 first; see which it takes first (any: by chance):\npostconf -h smtp_address_preference':
    '请主机商也开放 IPv6 的端口 {0}。在此之前，中继凡是先试 IPv6 都要等半分钟；查看它先用哪一个（any：随机）：\npostconf -h smtp_address_preference',
  'See on the relay whether a firewall of your own or a missing route keeps it from everybody:\nip route\nnft list ruleset':
    '在中继上查看，是不是您自己的防火墙或缺少路由使它无法到达任何人：\nip route\nnft list ruleset',
  "On the server, none of the controls' names ({0}) leads to an IPv4 address, so nothing could be tried":
    '在服务器上，对照主机的名称 ({0}) 都没有解析到 IPv4 地址，因此无法尝试连接',
  'The server reaches port {0} of other mail servers over IPv{1}': '服务器能经 IPv{1} 到达其他邮件服务器的端口 {0}',
  'The server reaches nobody over IPv{0}: neither mail servers on port {1} nor web servers on port {2}':
    '服务器经 IPv{0} 无法到达任何人：既到不了邮件服务器的端口 {1}，也到不了网页服务器的端口 {2}',
  'Port {0} is closed outwards over IPv{1}: the server reaches web servers, and no mail server':
    '经 IPv{1} 向外的端口 {0} 被封闭：服务器能到达网页服务器，却到不了任何邮件服务器',
  'it answers': '有应答',
  'no greeting': '没有问候语',
  'the connection is refused': '连接被拒绝',
  'no answer': '没有应答',
  'there is no way to it': '没有通往它的路由',
  'it could not be tried': '无法尝试',
  "{0} takes the server's connection on port {1}, and no greeting comes within {2} seconds":
    '{0} 接受服务器对端口 {1} 的连接，但 {2} 秒内没有问候语',
  'The server could not try to connect to {0}': '服务器无法尝试连接 {0}',
  "The controls ({0}) refuse the server's connections on port {1}: name some with --control that are mail servers":
    '对照主机 ({0}) 拒绝服务器对端口 {1} 的连接：请用 --control 指定邮件服务器',
  "The server could not connect to the other provider's port {0}. If that is so with every provider, your hoster closes the port outwards, as most do for new customers: ask it to open port {1}. With --ssh user@host mailproof connects from the server to other mail servers and tells the two apart.":
    '服务器无法连接另一家服务商的端口 {0}。如果对每家服务商都是这样，就是您的主机商封闭了向外的端口，多数主机商对新客户都这样做：请它开放端口 {1}。使用 --ssh user@host 时，mailproof 会从服务器连接其他邮件服务器，分清这两种情况。',
  'Mail goes out through another server (a smarthost): port {0} need not be open outwards':
    '邮件经另一台服务器 (smarthost) 发出：向外的端口 {0} 无需开放',
  'A message reached the other provider, although the server reaches no port {0}: mail goes out in another way':
    '服务器到不了任何端口 {0}，但有一封邮件到达了另一家服务商：邮件走的是别的途径',
  'The server reaches no other mail server': '服务器到不了任何其他邮件服务器',
};
