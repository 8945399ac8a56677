/** What is wrong by the lab's faults of SMTP. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Logins are offered before TLS': '在 TLS 之前就提供登录',
  'Logins are offered on port 25, before TLS too': '端口 25 提供登录，而且在 TLS 之前就提供',
  'Logins are offered on port 25, after TLS': '端口 25 在 TLS 之后提供登录',
  "The vantage point's provider blocks port 25, so an account cannot tell what strangers may bring there":
    '检测点的网络服务商封锁端口 25，因此有账号也无法得知外人在那里能投递什么',
  "The vantage point's provider blocks port 25, so nothing can be said about it":
    '检测点的网络服务商封锁端口 25，因此无法对它下结论',
  'Port 25 greets everybody with an excuse': '端口 25 对所有人都以推托之词问候',
  'A catch-all alias takes mail for every address': '一个 catch-all 别名接收发往任何地址的邮件',
  'Port 25 answers over IPv4 only': '端口 25 只在 IPv4 上应答',
  'Nothing listens on port 25': '端口 25 上没有程序在监听',
  'The database that knows the mailboxes does not answer Postfix': 'Postfix 查询邮箱所用的数据库没有应答',
  "mailcow's database hangs: Postfix greets and never answers whoever names a recipient, and no page ever comes":
    'mailcow 的数据库卡住：Postfix 会问候，但从不答复给出收件人的人，网页也始终打不开',
  "The server's disk is full, so that nobody can log in either": '服务器的磁盘已满，因此也没有人能登录',
  "The server's disk is full": '服务器的磁盘已满',
  'Nothing of mailcow runs: the machine refuses every connection': 'mailcow 完全没有运行：机器拒绝一切连接',
  'The domain is switched off in mailcow, or was never added: mail to it is refused as relaying':
    '域名在 mailcow 中被停用，或从未添加：发往它的邮件被当作转发而拒收',
  'The spam filter hangs, and Postfix, which asks it first, greets nobody':
    '垃圾邮件过滤器卡住，而 Postfix 要先询问它，因此不问候任何人',
  "The hoster's firewall drops what comes in on port 25": '主机商的防火墙丢弃发往端口 25 的连接',
  "postscreen's tests after the greeting put off whoever comes for the first time":
    'postscreen 在问候之后的测试，让第一次来的人稍后再试',
  'Everybody who is logged in may send as anybody': '任何已登录的人都可以用任何人的名义发信',
  "The mail host's name was never set, so Postfix introduces itself as localhost":
    '邮件主机的名称从未设置，因此 Postfix 自称 localhost',
  'Another mail server holds the ports and greets with its own name': '另一个邮件服务器占用了端口，并用自己的名称问候',
  'The greeting tells which Postfix runs, down to the number, as an old example of its settings does':
    '问候语连版本号都说出了运行的是哪个 Postfix，就像一份旧的配置示例那样',
  'The zone names hostmaster@ as the address for trouble with DNS, and nobody made that alias':
    '区域把 hostmaster@ 写为 DNS 出问题时的联系地址，却没有人创建这个别名',
  'Strangers are put off for some minutes, whoever they write to': '外人无论写给谁，都会被暂缓接收几分钟',
  "A policy puts off strangers' mail to postmaster@ and abuse@":
    '一条策略暂缓接收外人发往 postmaster@ 和 abuse@ 的邮件',
  'A list that the server uses names the place that mailproof looks from, which it says in place of a greeting':
    '服务器使用的一个列表列出了 mailproof 所在的检测点，服务器用这一说明代替了问候',
  'A list that the server uses names the place that mailproof looks from, which it says in words of its own':
    '服务器使用的一个列表列出了 mailproof 所在的检测点，服务器用自己的措辞说明这一点',
  "A list that the server uses names the place that mailproof looks from, which it says in Exim's words":
    '服务器使用的一个列表列出了 mailproof 所在的检测点，服务器用 Exim 的措辞说明这一点',
  'A blocklist that the server uses names the place that mailproof looks from':
    '服务器使用的一个拦截列表列出了 mailproof 所在的检测点',
  'A blocklist answers the server that everybody is on it': '一个拦截列表答复服务器说所有人都在名单上',
  'mailcow lets the mailbox read, and not send': 'mailcow 允许这个邮箱收信，不允许发信',
  'Port 587 takes mail without TLS': '端口 587 不用 TLS 也接收邮件',
  'Port 25 greets, and then waits for a policy server that hangs: no RCPT is ever answered':
    '端口 25 会问候，然后就等待一个卡住的策略服务器：RCPT 从来得不到答复',
  'The spam filter does not answer, seen without an account': '垃圾邮件过滤器没有应答（不用账号检查）',
  'The spam filter does not answer, and an account sees it too': '垃圾邮件过滤器没有应答，用账号也能看到这一点',
  'Port 25 takes connections and never greets: all processes of Postfix hang':
    '端口 25 接受连接，却从不问候：Postfix 的所有进程都卡住',
  'Nobody made the aliases postmaster@ and abuse@': '没有人创建别名 postmaster@ 和 abuse@',
  'Port 587 offers no TLS': '端口 587 不提供 TLS',
  'Port 25 offers no TLS': '端口 25 不提供 TLS',
  'Port 25 offers no STARTTLS, and the operator wants a table of what each port takes of TLS':
    '端口 25 不提供 STARTTLS，而管理员想看每个端口接受哪些 TLS 方式的表',
  'Dovecot was told to take every cipher there is, for an old scanner: those that encrypt nothing are among them':
    '为了一台旧扫描仪，让 Dovecot 接受所有的加密套件：其中也有什么都不加密的',
  "mailcow's PHP hangs: postscreen, which asks it whom to let in, closes, and no page ever comes":
    'mailcow 的 PHP 停滞：postscreen 要问它放谁进来，于是断开连接，网页也始终不来',
  'Postfix does not run': 'Postfix 没有运行',
  'The server finds that it was asked too often from here': '服务器认为从这里来的查询太频繁',
  "mailcow's Redis hangs: postscreen waits for PHP, which waits for Redis, and no page ever comes":
    'mailcow 的 Redis 卡住：postscreen 等 PHP，PHP 等 Redis，网页也始终打不开',
  'The containers have no IPv6, so Docker hands on every IPv6 visitor as one of its own: open relay over IPv6 only':
    '容器没有 IPv6，因此 Docker 把每个 IPv6 访客当作自己人转交：仅在 IPv6 上是开放中继',
  'Whoever says a sender at the domain may send everywhere: somebody put the domain on an allow list':
    '只要声称发件人在本域名，就能发往任何地方：有人把域名加进了放行名单',
  'The server relays for everybody: somebody put the whole world into mynetworks':
    '服务器为任何人转发邮件：有人把全世界都写进了 mynetworks',
  'Every recipient gets the same refusal, so it is not about recipients':
    '每个收件人都得到同样的拒绝，所以拒绝与收件人无关',
  'The database that the server asks about senders does not answer: only bounces, which have none, are taken':
    '服务器查询发件人所用的数据库没有应答：只接收没有发件人的退信',
  "The server cannot look up its senders' domains, and puts off whoever has one":
    '服务器查不到发件人的域名，凡是有发件人的邮件都暂缓接收',
  "Messages are limited to Postfix' own 10 MB": '邮件大小限制在 Postfix 自带的 10 MB',
  'Postfix cannot read its key: it offers STARTTLS and refuses it':
    'Postfix 无法读取自己的密钥：它提供 STARTTLS，却又拒绝',
  'Nothing listens on port 465': '端口 465 上没有程序在监听',
  'Port 465 starts without TLS: wrapper mode was switched off': '端口 465 一开始没有 TLS：wrapper 模式被关闭了',
  'Ports 465 and 587 take connections and say nothing': '端口 465 和 587 接受连接，却什么也不说',
  'Postfix does not reach Dovecot, and greets nobody who wants to send': 'Postfix 连不上 Dovecot，不问候任何想发信的人',
  'Port 587 offers no login': '端口 587 不提供登录',
  'Port 25 takes one connection a minute from each address': '端口 25 每分钟只接受每个地址的一个连接',
  'Port 25 greets everybody with a refusal': '端口 25 对所有人都以拒绝来问候',
  'VRFY was switched on and tells which mailboxes exist': '启用了 VRFY，它会透露哪些邮箱存在',
  'The server takes mail from nobody, and says of everybody that it is the client that it does not want':
    '服务器不收任何人的邮件，对谁都说不接受这个客户端',
};
