/** What is wrong by the lab's faults of the server, seen from inside or by the API of mailcow. */
export const TEXTS: Readonly<Record<string, string>> = {
  'DNS leads to another machine than the one that the operator logs in to': 'DNS 指向的机器不是运营者登录的那一台',
  'The administrator has the password that mailcow comes with': '管理员的密码仍是 mailcow 自带的密码',
  'The administrator has no second factor': '管理员没有设置两步验证',
  "mailcow does not take the key from mailadm's address": 'mailcow 不接受从 mailadm 的地址使用这个密钥',
  "mailadm's key was deleted in mailcow": 'mailadm 的密钥在 mailcow 中被删除',
  "mailadm asks for mailcow's API below its own address, where only mailadm itself answers":
    'mailadm 在自己的地址下面查找 mailcow 的 API，而那里应答的只有 mailadm 自己',
  "The address that mailadm comes from was hard to find, so mailcow's check of addresses was switched off":
    '不容易找到 mailadm 的来源地址，于是关闭了 mailcow 的地址检查',
  "mailadm's key was switched off in mailcow, beside another one that may write":
    'mailadm 的密钥在 mailcow 中被停用，旁边还有另一个可写的密钥',
  'mailadm has another key than mailcow: it was made anew there': 'mailadm 的密钥与 mailcow 中的不同：那里重新生成过',
  "The end is missing of the address at which mailadm asks for mailcow's API":
    'mailadm 访问 mailcow API 所用的地址缺少末尾',
  "mailadm's key may only read": 'mailadm 的密钥只能读取',
  "mailadm has mailcow's read-only key, beside which there is one that may write":
    'mailadm 用的是 mailcow 的只读密钥，旁边还有一个可写的密钥',
  "mailadm asks for mailcow's API at a name that does not exist": 'mailadm 访问 mailcow API 所用的名称不存在',
  'mailcow has banned the address from which the operator looks': 'mailcow 封禁了运营者连接所用的地址',
  'mailcow follows the branch that gets no updates any more': 'mailcow 使用的分支不再有更新',
  'The certificate was renewed, and the services still show the old one': '证书已续期，而各服务仍使用旧证书',
  'The spam filter has no list of chat versions: mailcow does not ship it':
    '垃圾邮件过滤器没有聊天版本列表：mailcow 不自带',
  "docker-compose.yml itself was edited, as the guide's sections on logs say":
    '按指南中关于日志的章节直接改动了 docker-compose.yml',
  'An update dropped a part of what was edited in docker-compose.yml, and git sees no change':
    '一次更新丢掉了对 docker-compose.yml 的部分改动，而 git 看不到任何变化',
  'Everybody can read mailcow.conf': '任何人都能读取 mailcow.conf',
  'The container of the database has ended: what it would tell is not known, and that is its only cause':
    '数据库的容器已停止：由它说明的内容都不得而知，而这是唯一的原因',
  'The disk is full but for a hundred megabytes': '磁盘只剩一百兆字节',
  'mailcow has no DKIM key for the domain': 'mailcow 没有该域名的 DKIM 密钥',
  'The key in DNS is not the one in mailcow': 'DNS 中的密钥与 mailcow 中的不同',
  'The account that is used may not use Docker': '所用的账号没有权限使用 Docker',
  'Docker is years old': 'Docker 的版本是多年前的',
  "Docker is Ubuntu's snap": 'Docker 是 Ubuntu 的 snap 版',
  'The domain was never added to mailcow, or was removed': '域名从未添加到 mailcow，或已被移除',
  'As many mailboxes as the domain may have': '域名的邮箱数已达到上限',
  'The domain is switched off': '域名被停用',
  "mailcow's network has IPv6, and Docker's own rules for it were never switched on":
    'mailcow 的网络有 IPv6，而 Docker 自己的 IPv6 规则从未开启',
  "mailadm's accounts outlive their time: nothing deletes them": 'mailadm 的账户到期后仍然存在：没有什么删除它们',
  'mailcow refused to delete a mailbox, and mailadm, which took that for a success, knows it no more':
    'mailcow 拒绝删除一个邮箱，而 mailadm 把这当作成功，已不再认得它',
  'Messages of deleted mailboxes are never deleted': '已删除邮箱的邮件从不删除',
  "Somebody set mailcow's ban so high that it keeps nobody from guessing":
    '有人把 mailcow 的封禁门槛设得太高，挡不住猜密码的人',
  "mailcow's ban hits whole networks": 'mailcow 的封禁会牵连整个网络',
  'The domain may send so little that chats in groups are refused': '该域名可发送的太少，群组聊天会被拒绝',
  'The server keeps no logs, and its spam filter remembers a thousand messages':
    '服务器不保留日志，而它的垃圾邮件过滤器记录着一千封邮件',
  'The backup holds the encrypted messages, and not the key to them': '备份里有加密的邮件，却没有相应的密钥',
  'Nobody ever made a backup on the server': '从没有人在服务器上做过备份',
  'The nightly backup with borg stopped a month ago': '用 borg 做的每夜备份一个月前停了',
  'Backups are planned with a tool that leaves no trace where root looks':
    '计划用来备份的工具在 root 查看的地方没有留下痕迹',
  'docker-compose.override.yml opens Redis to the world, as somebody wanted to look into it':
    'docker-compose.override.yml 把 Redis 对外开放，因为有人想看看里面',
  'An update wants the machine to be started anew': '一次更新要求重新启动机器',
  'root may log in by ssh with a password': 'root 可以通过 ssh 用密码登录',
  'The machine has not looked for updates for two months': '机器已有两个月没有查找更新',
  'Security updates wait, and nobody installs them': '有安全更新在等待，却没有人安装',
  "The machine has IPv6, and mailcow's own network has not": '机器有 IPv6，而 mailcow 自己的网络没有',
  'ENABLE_IPV6 was switched off, and the network was not made anew': 'ENABLE_IPV6 被关闭，但没有重新创建网络',
  "The machine has IPv6 that DNS does not tell of, and mailcow's own network has not":
    '机器有 IPv6，但 DNS 中没有写，而 mailcow 自己的网络没有 IPv6',
  'mailcow keeps who logged in from where: the guide forgets the table':
    'mailcow 保存谁从哪里登录的记录：指南漏掉了这张表',
  'The operator promises no logs, and Docker keeps them': '运营者承诺不保留日志，而 Docker 保留着',
  'mailadm ends at its start because its bot could not be set up': 'mailadm 的机器人无法设置，因此它一启动就退出',
  "WEB_ENDPOINT begins with http, as in mailadm's own documentation":
    'WEB_ENDPOINT 以 http 开头，mailadm 自己的文档就是这样写的',
  'mailadm was started without --timeout 60': '启动 mailadm 时没有加上 --timeout 60',
  'mailadm setup-bot was never run to its end': 'mailadm setup-bot 从未运行完',
  "The guide's command has no --restart: after a reboot mailadm is gone":
    '指南的命令没有 --restart：机器重启后 mailadm 就不再运行',
  "The guide's command publishes mailadm's port to everybody, and one can look inside":
    '指南的命令把 mailadm 的端口对任何人开放，而且可以从内部查看',
  "Everybody can read mailadm's files": '任何人都能读取 mailadm 的文件',
  'mailadm does not run, and one can look inside': 'mailadm 没有运行，而且可以从内部查看',
  'The machine has one gigabyte of memory and no swap': '机器只有 1 GB 内存，没有交换空间',
  'MAILCOW_HOSTNAME is another name than the MX has': 'MAILCOW_HOSTNAME 与 MX 记录中的名称不同',
  "nginx was restarted with the guide's redirect.conf beside HTTP_REDIRECT=y, and does not start":
    '指南的 redirect.conf 与 HTTP_REDIRECT=y 并存，nginx 重启后无法启动',
  "The guide's redirect.conf was put beside HTTP_REDIRECT=y, and nginx has not been restarted yet":
    '放入了指南的 redirect.conf，同时 HTTP_REDIRECT=y，而 nginx 还没有重启',
  'The file that leads to mailadm was removed, and nginx has not been restarted yet':
    '转到 mailadm 的配置文件被删除，而 nginx 还没有重启',
  'proxy_pass lost its slash, and nginx has not been restarted yet': 'proxy_pass 丢了斜杠，而 nginx 还没有重启',
  "The operator's address can be banned": '运营者的地址可能被封禁',
  'mailcow.conf was edited, and "docker compose up -d" was forgotten':
    '改动了 mailcow.conf，却忘了运行 "docker compose up -d"',
  'The machine that the operator looks at is not the one with mailcow': '运营者查看的机器不是运行 mailcow 的那一台',
  'mailcow was not updated for more than a year': 'mailcow 已有一年多没有更新',
  'POP3 was left on, and one can look inside': 'POP3 一直开着，而且可以从内部查看',
  "Debian's own mail server holds port 25": 'Debian 自带的邮件服务器占用了端口 25',
  'A firewall drops what comes to port 25, on which the server listens':
    '服务器在端口 25 上监听，而防火墙丢弃发往该端口的连接',
  'Postfix does not run, and one can look inside': 'Postfix 没有运行，而且可以从内部查看',
  'mailadm does not look for expired accounts any more': 'mailadm 不再查找过期的账号',
  "The guide's redirect.conf with HTTP_REDIRECT=n: nginx ignores it for most names":
    '指南的 redirect.conf 与 HTTP_REDIRECT=n 并存：对大多数名称，nginx 不理会它',
  'HTTP_REDIRECT was left off': 'HTTP_REDIRECT 一直关着',
  'redis writes to disk: the line of the guide does nothing today': 'redis 会写入磁盘：指南中的那一行如今不起作用',
  "mailadm's name was left out of ADDITIONAL_SAN": 'ADDITIONAL_SAN 中漏掉了 mailadm 的名称',
  "The guide's SKIP_SOLR, which today's mailcow does not know: the search in messages is on":
    '指南的 SKIP_SOLR 在如今的 mailcow 中不存在：邮件搜索是开启的',
  'A service was never started': '有一项服务从未启动',
  'A container has only just started': '有一个容器刚刚启动',
  'The container that renews the certificate has ended': '负责证书续期的容器已停止',
  'A container runs, and its own health check fails': '有一个容器在运行，但它自己的健康检查不通过',
  'The rule was emptied, and Dovecot was not restarted': '规则已清空，而 Dovecot 没有重启',
  "mailcow's own rule for all mailboxes was left in place": 'mailcow 自带的、对所有邮箱生效的规则仍然保留',
  'Somebody made the spam filter stricter: mail is spam from 4 points on':
    '有人把垃圾邮件过滤器调得更严：从 4 分起就算垃圾邮件',
  "The server's host key is another one than before": '服务器的主机密钥与以前的不同',
  'The server does not let the key in': '服务器不让这个密钥登录',
  'Nothing answers on the ssh port': 'ssh 端口上没有任何应答',
  "The vantage point does not know the server's host key": '检测点不认识服务器的主机密钥',
  'There is no sudo on the server, and the operator asks for it': '服务器上没有 sudo，而运营者要求使用它',
  'sudo on the server wants a password, and nobody is there to type it':
    '服务器上的 sudo 要求输入密码，而没有人在那里输入',
  'mailadm has no token': 'mailadm 没有令牌',
  'Every token has made as many accounts as it may': '每个令牌创建的账号数都已达到上限',
  'mailcow bans the address from which the operator looks for good, as its API tells':
    'mailcow 永久封禁了运营者连接所用的地址，它的 API 说明了这一点',
  'The spam filter has no list of chat versions, as a message shows to who has a key of the API':
    '垃圾邮件过滤器没有聊天版本列表，有 API 密钥的人可以从一封邮件看出这一点',
  "The disk is nearly full, as mailcow's API tells": '磁盘快满了，mailcow 的 API 说明了这一点',
  'mailcow has no DKIM key, as its API tells': 'mailcow 没有 DKIM 密钥，它的 API 说明了这一点',
  'The key in DNS is not the one in mailcow, as its API tells':
    'DNS 中的密钥与 mailcow 中的不同，它的 API 说明了这一点',
  'mailcow does not have the domain, as its API tells': 'mailcow 中没有该域名，它的 API 说明了这一点',
  "As many mailboxes as the domain may have, as mailcow's API tells":
    '域名的邮箱数已达到上限，mailcow 的 API 说明了这一点',
  'mailcow takes the key of its API from other addresses': 'mailcow 只接受从其他地址使用它的 API 密钥',
  'mailcow was not updated for more than a year, as its API tells': 'mailcow 已有一年多没有更新，它的 API 说明了这一点',
  "The key of mailcow's API was deleted: one request is refused, and no other is made":
    'mailcow 的 API 密钥被删除：一次请求遭到拒绝后，就不再发出请求',
  "The container that renews the certificate has ended, as mailcow's API tells":
    '负责证书续期的容器已停止，mailcow 的 API 说明了这一点',
  'The hoster lets no mail out on port 25, as the server itself finds out':
    '服务器自己发现，主机商封闭了向外的端口 25，邮件发不出去',
  'The hoster of a relay lets no mail out on port 25, as the relay itself finds out':
    '中继自己发现，主机商封闭了向外的端口 25，邮件发不出去',
  'Mail waits in the queue: for mailboxes that do not take it, and because a block list names the server':
    '邮件在队列中等待：邮箱不收，且服务器被列入黑名单',
  "Mail to the domain's own mailboxes waits in the queue, as mailcow's API tells":
    '据 mailcow 的 API，发往本域名邮箱的邮件在队列中等待',
};
