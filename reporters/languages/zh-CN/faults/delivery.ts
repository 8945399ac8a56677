/** What is wrong by the lab's faults of delivery, reputation, relays and the server as a whole. */
export const TEXTS: Readonly<Record<string, string>> = {
  'A relay takes no new accounts by a file, and its machine is overloaded':
    '一台中继因一个文件而不创建新账号，而且它的机器负载过高',
  'doveauth of a relay does not run, and mailproof has no account there':
    '一台中继的 doveauth 没有运行，而 mailproof 在那里没有账号',
  'A relay is down, and mailproof has no account there': '一台中继没有运行，而 mailproof 在那里没有账号',
  'A relay does not let the key in': '一台中继不接受这个密钥',
  'The resolver of the vantage point does not answer where a relay is looked at':
    '查看中继时，检测处的 DNS 解析器不回答',
  "Somebody took filtermail out of the relay's master.cf: readable and unsigned mail passes":
    '有人把 filtermail 从中继的 master.cf 中去掉：未加密和未签名的邮件都能通过',
  'iroh-relay of a relay does not run': '一台中继的 iroh-relay 没有运行',
  'A relay takes mail on port 25 without TLS': '一台中继在端口 25 上不用 TLS 也接收邮件',
  'Port 443 of a relay leads to IMAP, and forgets SMTP': '一台中继的端口 443 转到 IMAP，却漏掉了 SMTP',
  'Port 443 of a relay leads to its web server alone': '一台中继的端口 443 只转到它的网页服务器',
  'A relay makes no new accounts, and mailproof has none there': '一台中继不创建新账号，而 mailproof 在那里没有账号',
  'acmetool has a new certificate, and no service of the relay uses it':
    'acmetool 有新证书，而中继的所有服务都没有使用它',
  "A relay's own DKIM key is another one than the published one": '一台中继自己的 DKIM 密钥与发布的不同',
  'A relay was deployed from version 1.9.0, as it says itself': '一台中继自己显示它是用 1.9.0 版部署的',
  'Of a relay the name www and the lesser records are missing, and its ports for sending speak no TLS 1.3':
    '一台中继缺少名称 www 和次要的记录，它的发信端口也不使用 TLS 1.3',
  'The TURN server of a relay does not run, and its web server reaches no filtermail for other relays':
    '一台中继的 TURN 服务器没有运行，它的网页服务器也无法为其他中继转到 filtermail',
  'The TURN server of a relay of the older kind does not run: the question for it is answered by an error':
    '一台旧版中继的 TURN 服务器没有运行：询问它时得到的是错误',
  "The other provider takes mail under a certificate that nobody trusts, and a relay's mail stays where it is":
    '另一家服务商用没有人信任的证书接收邮件，中继的邮件因此留在原处',
  'A relay is of version 1.9': '一台中继的版本是 1.9',
  "Postfix' unit on a relay does not run, as systemd says": 'systemd 显示，一台中继上 Postfix 的单元没有运行',
  'A relay wants longer names than Delta Chat makes up': '一台中继要求的用户名比 Delta Chat 生成的更长',
  "The timer that renews a relay's certificate, and its doveauth, do not run":
    '为一台中继续期证书的定时器和它的 doveauth 都没有运行',
  'A blocklist names the domain': '一个拦截列表列出了该域名',
  'A blocklist that was given up lists everything': '一个已停止维护的拦截列表列出了一切',
  "A blocklist names the server's IPv4 address": '一个拦截列表列出了服务器的 IPv4 地址',
  'A blocklist that is asked with a key names the server': '用密钥查询的黑名单列出了服务器',
  "The key to Spamhaus' lists is one that they do not know": 'Spamhaus 不认识查询其名单所用的密钥',
  'A blocklist refuses to answer the resolver, with a code that looks like a listing':
    '一个拦截列表拒绝答复这个解析器，所用的代码看起来却像是已列入名单',
  'The resolver gets no answer from a blocklist': '解析器得不到一个拦截列表的应答',
  'A rule takes out header fields that it does not know': '一条规则会删掉它不认识的邮件头字段',
  'Postfix hands mail to other servers over in clear, although they offer TLS':
    'Postfix 不加密地把邮件交给其他服务器，尽管它们提供 TLS',
  'mailcow files chat messages into a folder of their own': 'mailcow 把聊天消息放进一个单独的文件夹',
  'A rule throws every message away after it was accepted': '一条规则在邮件被接收之后把每封邮件都丢弃',
  "The other provider's rspamd counts points for the name that the server says":
    '另一家服务商的 rspamd 因服务器报出的名称而加分',
  'A footer is put below every message after it was signed': '每封邮件在签名之后被加上页脚',
  'A footer is put below every message before it is signed': '每封邮件在签名之前被加上页脚',
  'The other provider lets nobody send in the name of others: whether the server would mark it is not known':
    '另一家服务商不让任何人以他人的名义发信：无法得知服务器是否会标记这样的邮件',
  "The spam filter does not look at DMARC: whoever wants to writes to users in other users' names":
    '垃圾邮件过滤器不检查 DMARC：任何人都可以冒充其他用户写信给用户',
  'Postfix introduces itself to other servers by a name that is not its own':
    'Postfix 用一个不属于自己的名称向其他服务器介绍自己',
  'A gateway gives every message a Message-ID of its own': '一个网关给每封邮件换上自己的 Message-ID',
  "The spam filter does not look at SPF: whoever wants to brings mail in the server's users' names":
    '垃圾邮件过滤器不检查 SPF：任何人都可以投递冒充本服务器用户的邮件',
  'The spam filter takes mail from the other provider for spam': '垃圾邮件过滤器把来自另一家服务商的邮件当作垃圾邮件',
  'A rule refuses mail from the other provider': '一条规则拒收来自另一家服务商的邮件',
  'The spam filter takes every message for spam': '垃圾邮件过滤器把每封邮件都当作垃圾邮件',
  'Messages take longer than mailproof waits': '邮件送达所需的时间超过 mailproof 的等待时间',
  'The server has a second address, and sends from that one': '服务器有第二个地址，并从那个地址发信',
  'The hoster lets no mail out on port 25': '主机商不让任何邮件从端口 25 发出',
  'The other provider puts strangers off': '另一家服务商对陌生的发件方暂缓接收',
  'The other provider takes the message for spam': '另一家服务商把邮件当作垃圾邮件',
  'The other provider refuses the server, which a blocklist names':
    '另一家服务商拒绝这台服务器，因为一个拦截列表列出了它',
  'The other provider, each of whose programs writes its own result, does not let the server send by SPF':
    '另一家服务商的每个程序各写各的结果，它认为 SPF 不允许这台服务器发信',
  'The other provider finds the signature bad': '另一家服务商认为签名无效',
  'The mailbox at the other provider has another password by now': '另一家服务商的邮箱已换了密码',
  'The account has sent more than mailcow lets it in a while': '账号发出的邮件超过了 mailcow 在一段时间内允许的数量',
  'Every message waits before it reaches its mailbox': '每封邮件都要等待一阵才进入邮箱',
  'Messages wait in the queue, because their last step is put off': '邮件在队列中等待，因为最后一步被推迟',
  'A gateway marks the subject of every message': '一个网关在每封邮件的主题上加标记',
  'mailcow has banned the vantage point after failed logins': '由于登录失败，mailcow 封禁了检测点',
  'Nothing of the server answers over IPv4: its firewall knows IPv6 only':
    '服务器在 IPv4 上没有任何应答：它的防火墙只认识 IPv6',
  'The server is down, and only SMTP is looked at: its checks say so themselves':
    '服务器没有运行，而且只检查 SMTP：由 SMTP 的检查自己说明这一点',
  'Packets larger than 1300 bytes do not come from the server, and nobody says so: a tunnel is on the way, and a firewall drops ICMP':
    '服务器发出的超过 1300 字节的数据包到不了，也没有人告知：途中有隧道，而防火墙丢弃了 ICMP',
  'The server is down, and somebody waits for messages': '服务器没有运行，而有人在等待邮件',
  "The vantage point's network lets out nothing but DNS": '检测点的网络只放行 DNS',
  'At a relay that is an address filtermail-incoming does not run: no mail from other servers arrives':
    '一台以地址为名的中继上 filtermail-incoming 没有运行：其他服务器的邮件到不了',
  'A relay that is an address makes no new accounts, and mailproof has none there':
    '一台以地址为名的中继不创建新账号，而 mailproof 在那里没有账号',
  'At a relay that is an address port 443 leads to no mail port, and the server for live connections is down':
    '一台以地址为名的中继上，443 端口不通向邮件端口，实时连接服务器也没有运行',
  'Over IPv6, packets larger than 1300 bytes do not come from the server, and nobody says so: IPv6 comes through a tunnel, and a firewall drops ICMPv6':
    'IPv6 上大于 1300 字节的数据包从服务器那边传不过来，也没有任何提示：IPv6 经过隧道，而防火墙丢弃 ICMPv6',
};
