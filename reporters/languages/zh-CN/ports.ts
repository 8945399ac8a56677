/** Ports that must answer and ports that must be closed, POP3 and ManageSieve among them. */
export const TEXTS: Readonly<Record<string, string>> = {
  'POP3 is closed': 'POP3 已关闭',
  'Mail programs may empty mailboxes by POP3, and passwords can be tried there':
    '邮件程序可能通过 POP3 清空邮箱，那里还可能有人尝试密码',
  'Delta Chat uses IMAP. A mail program that uses POP3 for the same account takes messages off the server before Delta Chat has seen them, and an open port more is a place more where passwords can be guessed.':
    'Delta Chat 使用 IMAP。如果有邮件程序对同一个账号使用 POP3，它会在 Delta Chat 看到邮件之前把邮件从服务器上取走；而且每多开放一个端口，就多一个可以猜密码的地方。',
  'In the folder mailcow-dockerized, put these lines into mailcow.conf in place of the present ones:\nPOP_PORT=127.0.0.1:{0}\nPOPS_PORT=127.0.0.1:{1}\nThen apply them:\nsudo docker compose up -d':
    '在 mailcow-dockerized 目录中，用这些行替换 mailcow.conf 中现有的行：\nPOP_PORT=127.0.0.1:{0}\nPOPS_PORT=127.0.0.1:{1}\n然后使其生效：\nsudo docker compose up -d',
  POP3: 'POP3',
  'POP3 over TLS': 'TLS 之上的 POP3',
  'The settings document does not tell mail programs to use POP3': '自动配置文档没有让邮件程序使用 POP3',
  'The settings document tells mail programs to use POP3': '自动配置文档让邮件程序使用 POP3',
  'Set these records, which say that there is no POP3 here; mailcow then leaves it out:\n{0}\n{1}':
    '设置这些记录，说明这里没有 POP3；mailcow 就不再提供它：\n{0}\n{1}',
  '{0} does not answer, while the same port answers over IPv4': '{0} 没有应答，而同一端口通过 IPv4 有应答',
  '{0} takes connections, but not TLS': '{0} 接受连接，但不支持 TLS',
  '{0} takes connections and never greets': '{0} 接受连接，但从不发出问候',
  '{0} takes connections and closes them before it greets': '{0} 接受连接，但在发出问候之前就关闭连接',
  '{0} takes connections, but what it says is no greeting': '{0} 接受连接，但它说的不是问候',
  '{0} takes connections and then answers nothing': '{0} 接受连接，然后什么也不应答',
  '{0} takes connections and closes them without an answer': '{0} 接受连接，然后不应答就关闭连接',
  '{0} takes connections, but what it answers makes no sense': '{0} 接受连接，但它的应答毫无意义',
  'twice, some seconds apart: {0}': '相隔几秒，两次都是：{0}',
  '{0} answers STARTTLS': '{0} 应答 STARTTLS',
  '{0} offers STARTTLS and does not answer it': '{0} 提供 STARTTLS，却不应答它',
  '{0} turns connections away': '{0} 把连接拒之门外',
  '{0} refuses connections: nothing listens there': '{0} 拒绝连接：那里没有程序在监听',
  '{0} does not answer, although other hosts do answer on port {1} from here: a firewall drops the connections':
    '{0} 没有应答，而从本机连接其他主机的端口 {1} 有应答：有防火墙丢弃了连接',
  '{0} is closed': '{0} 已关闭',
  '{0} is open to the internet. {1} listens there by default': '{0} 对互联网开放。默认在那里监听的是：{1}',
  '{0}:{1} ({2})': '{0}:{1} ({2})',
  'port {0} ({1})': '端口 {0} ({1})',
  'ports {0} ({1})': '端口 {0} ({1})',
  'No port of {0} answers at its IPv6 address {1}': '{0} 在它的 IPv6 地址 {1} 上没有任何端口应答',
  'No port of {0} answers at {1}, although other hosts do answer on the same ports from here':
    '{0} 在 {1} 上没有任何端口应答，而从本机连接其他主机的同样端口有应答',
  'The database (MySQL)': '数据库 (MySQL)',
  "mailcow's database (MySQL)": 'mailcow 的数据库 (MySQL)',
  'The memory database (Redis)': '内存数据库 (Redis)',
  "mailcow's memory database (Redis)": 'mailcow 的内存数据库 (Redis)',
  'The service that checks passwords for Dovecot': '为 Dovecot 检查密码的服务',
  "The spam filter's administration (Rspamd)": '垃圾邮件过滤器的管理界面 (Rspamd)',
  "Dovecot's administration (doveadm)": 'Dovecot 的管理接口 (doveadm)',
  'Databases and internal services are closed to the internet': '数据库和内部服务不对互联网开放',
  "Strangers can reach the server's databases or inner services": '外人能访问服务器的数据库或内部服务',
  "mailcow's database, its caches and its inner services trust whoever can reach them. Somebody who gets in there reads all mail or takes over the server. A firewall such as ufw does not help: Docker publishes ports past it.":
    'mailcow 的数据库、缓存和内部服务信任任何能访问它们的人。谁进得去，谁就能读取所有邮件，或者接管服务器。ufw 之类的防火墙没有用：Docker 发布端口时会绕过防火墙。',
  "In the folder mailcow-dockerized, make sure that these lines stand in mailcow.conf:\nSQL_PORT=127.0.0.1:13306\nREDIS_PORT=127.0.0.1:7654\nDOVEADM_PORT=127.0.0.1:19991\nThen apply them and see what is still published for everybody (lines with 0.0.0.0 or [::]); such a port comes from docker-compose.override.yml or from another program on the machine:\nsudo docker compose up -d\nsudo docker ps --format '{{.Names}} {{.Ports}}'\nsudo ss -Hltnp":
    "在 mailcow-dockerized 目录中，确保 mailcow.conf 中写有这些行：\nSQL_PORT=127.0.0.1:13306\nREDIS_PORT=127.0.0.1:7654\nDOVEADM_PORT=127.0.0.1:19991\n然后使其生效，并查看还有哪些端口对所有人发布（含有 0.0.0.0 或 [::] 的行）；这样的端口来自 docker-compose.override.yml，或来自机器上的其他程序：\nsudo docker compose up -d\nsudo docker ps --format '{{.Names}} {{.Ports}}'\nsudo ss -Hltnp",
  'The port for mail filters (ManageSieve) is closed': '用于邮件过滤规则的端口 (ManageSieve) 已关闭',
  'One more place where passwords can be tried': '又多了一个可以尝试密码的地方',
  "Some mail programs edit the server's mail filters over port {0}. Delta Chat does not, so the open port is only one more place for guessing passwords.":
    '有些邮件程序通过端口 {0} 编辑服务器上的邮件过滤规则。Delta Chat 不这样做，所以开放这个端口只是又多了一个可以猜密码的地方。',
  'In the folder mailcow-dockerized, put this line into mailcow.conf in place of the present one:\nSIEVE_PORT=127.0.0.1:{0}\nThen apply it:\nsudo docker compose up -d':
    '在 mailcow-dockerized 目录中，用这一行替换 mailcow.conf 中现有的那一行：\nSIEVE_PORT=127.0.0.1:{0}\n然后使其生效：\nsudo docker compose up -d',
  "Dovecot's ManageSieve": 'Dovecot 的 ManageSieve',
  "Something between the internet and the server keeps connections out: the firewall of the machine, or the one that many hosters have in their web interface. Let the mail ports in there. The machine's own rules are shown by:\nsudo nft list ruleset\nsudo ufw status":
    '互联网与服务器之间有东西挡住了连接：机器自己的防火墙，或者许多主机商在网页界面中提供的防火墙。在那里放行邮件端口。机器自己的规则由这些命令显示：\nsudo nft list ruleset\nsudo ufw status',
  '{0} refuses connections, although the server itself listens there': '{0} 拒绝连接，尽管服务器自己在那里监听',
  '{0} does not answer, although the server itself listens there': '{0} 不应答，尽管服务器自己在那里监听',
};
