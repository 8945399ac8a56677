/** What is wrong by the lab's faults of IMAP, POP3 and other ports, autoconfig and Delta Chat. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Nothing listens on port 993': '端口 993 上没有程序在监听',
  'Dovecot does not run': 'Dovecot 没有运行',
  'A firewall drops what comes in on port 143': '防火墙丢弃发往端口 143 的连接',
  "Dovecot's key does not belong to its certificate": 'Dovecot 的密钥与它的证书不匹配',
  'mailcow lets the mailbox send, and not read': 'mailcow 允许这个邮箱发信，不允许收信',
  'nginx of mailcow is down, which every login asks': 'mailcow 的 nginx 没有运行，而每次登录都要询问它',
  'A proxy before port 993 passes no news on': '端口 993 前面的代理不转发新邮件的通知',
  'Ports 993 and 143 take connections and say nothing: Dovecot hangs':
    '端口 993 和 143 接受连接，却什么也不说：Dovecot 卡住',
  'A list of capabilities that somebody wrote down leaves out IDLE': '有人手写的功能列表 (capabilities) 漏掉了 IDLE',
  'A list of capabilities that somebody wrote down leaves out MOVE': '有人手写的功能列表 (capabilities) 漏掉了 MOVE',
  'Dovecot takes six connections of an account from one address': 'Dovecot 只接受一个账号从一个地址建立六个连接',
  'mailcow lets the mailbox send, and not read, and more than usual was to be looked at':
    'mailcow 允许该邮箱发信而不允许收信，并且要求比平常看得更多',
  'Dovecot runs without its quota plugin': 'Dovecot 运行时没有加载它的 quota 插件',
  "Dovecot's TLS is switched off": 'Dovecot 的 TLS 被关闭',
  'The password that mailproof was given is not right any more': '提供给 mailproof 的密码已不再正确',
  'Passwords are accepted before TLS': '在 TLS 之前就接受密码',
  'The mailbox is full': '邮箱已满',
  'The mailbox is nearly full': '邮箱快满了',
  'The mailbox has less room than one large message needs': '邮箱空间放不下一封大邮件',
  'News reaches a waiting client only when it speaks again': '等待中的客户端要再次发出命令，才会得知新邮件',
  'The POP3 ports are closed, and autoconfig still tells mail programs to use them':
    'POP3 端口已关闭，而 autoconfig 仍让邮件程序使用它们',
  'POP3 was left on, as mailcow has it by default': 'POP3 一直开着，这是 mailcow 的默认设置',
  'The database is published to the internet': '数据库对互联网开放',
  'Redis is open to the internet over IPv6 only, past a firewall that knows IPv4':
    'Redis 仅在 IPv6 上对互联网开放，绕过了只管 IPv4 的防火墙',
  'ManageSieve listens for everybody, as mailcow has it by default':
    'ManageSieve 对任何人开放，这是 mailcow 的默认设置',
  'The address of the settings document answers 404': '自动配置文档的地址应答 404',
  'The settings document is cut off': '自动配置文档被截断',
  'The settings document names no server for sending': '自动配置文档没有写明发信服务器',
  'The settings document names the server of another provider': '自动配置文档写的是另一家服务商的服务器',
  'The settings document names port 25 for sending': '自动配置文档写的发信端口是 25',
  'Only the second address that Delta Chat tries has the settings document':
    '只有 Delta Chat 尝试的第二个地址有自动配置文档',
  'The settings document names STARTTLS for port 993': '自动配置文档给端口 993 写的是 STARTTLS',
  'The first address of the settings document leads to plain http': '自动配置文档的第一个地址指向未加密的 http',
  'The settings document has users log in by the part before the @': '自动配置文档让用户以 @ 前面的部分登录',
  'Autodiscover answers every question with error 600': 'Autodiscover 对每次查询都应答错误 600',
  'Autodiscover answers with a web page': 'Autodiscover 以网页应答',
  'Dovecot announces a compression that it does not do': 'Dovecot 声明了它并不支持的压缩',
  'A global filter rule sends back messages of more than a megabyte': '一条全局过滤规则退回超过一兆字节的邮件',
  'mailcow files chat messages into a folder of their own, where Delta Chat itself does not look':
    'mailcow 把聊天消息放进一个单独的文件夹，而 Delta Chat 自己不会到那里查看',
  'The QR code was made from a link in capital letters': '二维码是由大写字母的链接生成的',
  'WEB_ENDPOINT begins with http://, and so does the link in the QR code':
    'WEB_ENDPOINT 以 http:// 开头，二维码中的链接也是如此',
  'mailcow lets the mailbox read, and not send: Delta Chat itself is not even tried':
    'mailcow 允许这个邮箱收信，不允许发信：Delta Chat 本身根本不会被测试',
  'The settings document names a port for reading at which nothing listens, and no other':
    '自动配置文档写的收信端口上没有程序在监听，也没有写别的端口',
  'Cyrus without its idled: it takes IDLE, and looks for news once a minute':
    '没有 idled 的 Cyrus：它接受 IDLE，但每分钟才查看一次有没有新邮件',
  'Courier as it is unpacked: it takes IDLE, and looks for news once a minute':
    '刚安装好的 Courier：接受 IDLE，但每分钟才查看一次新邮件',
};
