/** Chinese for what mailproof reports while it gathers facts, and for why a fact of Delta Chat's core is unknown. */

export const TEXTS: Readonly<Record<string, string>> = {
  "Delta Chat's core could not be used: {0}": 'Delta Chat 核心无法使用：{0}',
  "Ask for it with --delta-chat: then Delta Chat's own core logs in and writes messages, which takes some seconds and up to two uses of the token.":
    '用 --delta-chat 启用：届时 Delta Chat 自己的核心会登录并写消息，需要几秒钟，最多消耗令牌的两次使用次数。',
  'Name a chatmail relay with --peer-relay, or set MAILPROOF_PEER to the dclogin: link of a mailbox at another provider.':
    '用 --peer-relay 指定一个 chatmail 中继，或把 MAILPROOF_PEER 设为另一家服务商的邮箱的 dclogin: 链接。',
  'Set MAILPROOF_ACCOUNT2 to the dclogin: link of a second mailbox, or MAILPROOF_TOKEN to a token of mailadm.':
    '把 MAILPROOF_ACCOUNT2 设为第二个邮箱的 dclogin: 链接，或把 MAILPROOF_TOKEN 设为 mailadm 的令牌。',
  "Delta Chat's core does not know the root certificate that --ca names. It was told to accept any certificate for {0}: what it did says nothing about certificates, and it spoke TLS by another library than on phones (tls.ciphers says what those can agree on).":
    'Delta Chat 核心不认识 --ca 指定的根证书，因此已让它对 {0} 接受任何证书：它的结果不能说明证书的好坏，而且它这时使用的 TLS 库与手机上的不同（手机能商定什么，见 tls.ciphers）。',
  'Delta Chat could not set up {0} in time': 'Delta Chat 没能及时设置好 {0}',
  'Delta Chat could not set up {0}: {1}': 'Delta Chat 无法设置 {0}：{1}',
  "The run was over before Delta Chat's core could be started": '检测已经结束，Delta Chat 核心还没来得及启动',
  '{0} could not log in at port {1}': '{0} 在端口 {1} 无法登录',
  "Delta Chat's core is not installed. This installs it beside mailproof, in the folder where it is run: {0}":
    '没有安装 Delta Chat 核心。这条命令会在运行 mailproof 的目录中，把它安装到 mailproof 旁边：{0}',
  'Not everything that receivers ask DNS for could be asked: {0}': '收件方会向 DNS 查询的内容，没能全部查到：{0}',
  'The From header names no domain, or several, so DMARC does not apply':
    'From 邮件头中没有域名，或有好几个，因此 DMARC 不适用',
  'The SPF evaluation of {0} was not finished: {1}': '对 {0} 的 SPF 评估没有完成：{1}',
  'DNS: {0} {1}': 'DNS：{0} {1}',
  'DNS: {0} {1}, asked again': 'DNS：{0} {1}，再次询问',
  'Sessions of the mailbox at once': '邮箱的多个同时会话',
  'SMTP with {0}: more than usual': '与 {0} 的 SMTP：比平常更多',
  'A message for elsewhere, brought to {0}': '送到 {0} 的一封发往别处的邮件',
  'SMTP with {0}': '与 {0} 的 SMTP 对话',
  'IMAP with {0}': '与 {0} 的 IMAP 对话',
  'TLS with {0} as {1}': '与 {0} 的 TLS 连接，名称为 {1}',
  '{0} {1} {2}': '{0} {1} {2}',
  'Old TLS versions at {0}': '{0} 的旧版 TLS',
  'Port {0}': '端口 {0}',
  'A mailbox to send from': '用来发信的邮箱',
  'An account made by mailadm': 'mailadm 创建的账号',
  'Login: {0}': '登录：{0}',
  'Login with the new account: {0}': '用新账号登录：{0}',
  'What the mailbox can do': '邮箱的功能',
  'Storage of the mailbox': '邮箱的存储空间',
  'A message, {0}, by {1}': '一封邮件 ({0})，经 {1} 发送',
  'A few messages in a row': '接连几封邮件',
  'A forged sender: {0}': '伪造的发件人：{0}',
  'There is no IPv6 here: what needs it could not be checked.': '本机没有 IPv6：需要 IPv6 的内容无法检查。',
  'The transcripts in {0} are not whole: {1}': '{0} 中的会话记录不完整：{1}',
  "A message in the account's name from elsewhere": '从别处以账号名义发来的邮件',
  "A message in the account's name, brought to port 25": '以账号名义送到端口 25 的邮件',
};
