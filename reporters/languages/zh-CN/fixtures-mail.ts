/** Chinese for why nothing is known of a mailbox, an account or a message on its way. */

export const TEXTS: Readonly<Record<string, string>> = {
  'The run was over before the message could be sent': '检测已经结束，这条消息还没来得及发送',
  'No token of mailadm was given (MAILPROOF_TOKEN)': '没有给出 mailadm 的令牌 (MAILPROOF_TOKEN)',
  'The account that mailadm made is not at {0}': 'mailadm 创建的账号不在 {0} 下',
  'No mailbox at another provider was given (MAILPROOF_PEER)': '没有给出另一家服务商的邮箱 (MAILPROOF_PEER)',
  'There is no further account (MAILPROOF_ACCOUNT2)': '没有更多账号 (MAILPROOF_ACCOUNT2)',
  'The run was over before an account could be made': '检测已经结束，还没来得及创建账号',
  'The account {0} is left to its expiry ({1}): mailadm removes it then. With MAILCOW_API_KEY, mailproof removes it itself.':
    '账号 {0} 保留到过期 ({1})：那时 mailadm 会删除它。有了 MAILCOW_API_KEY，mailproof 就会自己删除它。',
  '{0} was asked for an account and mailproof has not seen the answer; if one was made, it is left to its expiry.':
    '已向 {0} 申请账号，但 mailproof 没有看到回复；如果账号已创建，就会保留到过期。',
  'The message that arrived has no From header that can be read': '收到的邮件没有可以读取的 From 邮件头',
  "A message of mailproof's to {0} was not found there; should it arrive yet, the next run removes it.":
    'mailproof 发给 {0} 的一封邮件没有在那里找到；如果以后还会送到，下次检测会删除它。',
  "{0} messages of mailproof's to {1} were not found there; should they arrive yet, the next run removes them.":
    'mailproof 发给 {1} 的 {0} 封邮件没有在那里找到；如果以后还会送到，下次检测会删除它们。',
  'Nobody waits any more': '已经没有谁在等待了',
  'The link does not start with dclogin:': '链接不是以 dclogin: 开头',
  'The link holds no mail address between dclogin: and the question mark': '链接中，dclogin: 与问号之间没有邮件地址',
  'The link for {0} holds no password (p=)': '{0} 的链接中没有密码 (p=)',
  'The link for {0} does not name its version (v=1)': '{0} 的链接没有写明版本 (v=1)',
  'The link for {0} is of a version that mailproof does not know; it knows v=1':
    '{0} 的链接的版本 mailproof 不认识；它只认识 v=1',
  'The link for {0} names no usable host ({1}h=)': '{0} 的链接中没有可用的主机 ({1}h=)',
  'The link for {0} names no usable port ({1}p=)': '{0} 的链接中没有可用的端口 ({1}p=)',
  'The link for {0} asks for a connection without encryption ({1}s=plain), which mailproof does not make':
    '{0} 的链接要求不加密的连接 ({1}s=plain)，mailproof 不会这样连接',
  'The link for {0} names an unknown kind of encryption ({1}s=); there are ssl and starttls':
    '{0} 的链接写了未知的加密方式 ({1}s=)；可用的有 ssl 和 starttls',
  '{0} could not log in before, and mailproof does not try again: the server counts failed logins':
    '{0} 之前登录失败，mailproof 不再尝试：服务器会统计失败的登录',
  '{0} does not tell how full the mailbox is (QUOTA)': '{0} 没有说明邮箱已用了多少空间 (QUOTA)',
  '{0} closed the connection': '{0} 关闭了连接',
  "{0} takes messages of up to {1} bytes, and mailproof's has {2}":
    '{0} 只接收不超过 {1} 字节的邮件，而 mailproof 的邮件有 {2} 字节',
  '{0} does not offer SMTPUTF8, and {1} cannot be written without it': '{0} 不提供 SMTPUTF8，而没有它就无法写出 {1}',
  '{0} takes no login just now: {1}': '{0} 目前不接受登录：{1}',
  '{0} cannot be used ({1}): if a run is ended by force, what it made on the server stays there, and no later run knows of it.':
    '{0} 无法使用 ({1})：如果一次检测被强行终止，它在服务器上创建的内容就会留在那里，而以后的检测都不会知道。',
  'mailproof can ask mailadm at port 443 only, and not at {0}':
    'mailproof 只能在端口 443 访问 mailadm，不能在 {0} 访问',
  "{0} did not delete a message of mailproof's from {1}": '{0} 没有从 {1} 中删除 mailproof 的一封邮件',
  'The run was over before {0} could log in': '检测已经结束，{0} 还没来得及登录',
  '{0} could not log in at port {1}: {2}': '{0} 在端口 {1} 无法登录：{2}',
  'Set MAILPROOF_PEER to the dclogin: link of a mailbox at another provider, or name a chatmail relay with --peer-relay':
    '把 MAILPROOF_PEER 设为另一家服务商的邮箱的 dclogin: 链接，或用 --peer-relay 指定一个 chatmail 中继',
  'Set MAILPROOF_ACCOUNT to the dclogin: link of a mailbox (or MAILPROOF_USER and MAILPROOF_PASSWORD), or MAILPROOF_TOKEN to a token of mailadm':
    '把 MAILPROOF_ACCOUNT 设为一个邮箱的 dclogin: 链接（或设置 MAILPROOF_USER 和 MAILPROOF_PASSWORD），或把 MAILPROOF_TOKEN 设为 mailadm 的令牌',
  'Set MAILPROOF_TOKEN (or --token-file) to a token of mailadm':
    '把 MAILPROOF_TOKEN（或 --token-file）设为 mailadm 的令牌',
  '{0} refused the message: {1}': '{0} 拒绝了这封邮件：{1}',
  'The first message did not arrive, so no further ones were sent': '第一封邮件没有收到，因此没有再发送更多邮件',
  '{0} refused a further message: {1}': '{0} 拒绝了后续的一封邮件：{1}',
  "mailcow's API refused the key (MAILCOW_API_KEY): {0}": 'mailcow 的 API 拒绝了密钥 (MAILCOW_API_KEY)：{0}',
  "mailcow's API did not delete it: {0}": 'mailcow 的 API 没有删除它：{0}',
  'no reason given': '没有说明原因',
  '{0} cannot be reached from here ({1})': '从本机无法连接 {0} ({1})',
  '{0} did not answer within {1} seconds': '{0} 在 {1} 秒内没有响应',
  '{0} does not go over to TLS (STARTTLS)': '{0} 没有切换到 TLS (STARTTLS)',
  'The conversation with {0} ended early ({1})': '与 {0} 的对话过早结束 ({1})',
  'The certificate of {0} is not valid today': '{0} 的证书今天不在有效期内',
  'The certificate of {0} is not trusted': '{0} 的证书不受信任',
  'There is no server to log in to': '没有可以登录的服务器',
  'The account {0} could not be removed; mailadm removes it at its expiry ({1}). {2}':
    '账号 {0} 无法删除；它过期时 ({1}) mailadm 会删除它。{2}',
  'An earlier run was ended by force. Its account {0} is left to its expiry ({1}): mailadm removes it then.':
    '之前的一次检测被强行终止。它的账号 {0} 保留到过期 ({1})：那时 mailadm 会删除它。',
  'An earlier run was ended while {0} made an account; if it was made, it is left to its expiry.':
    '之前的一次检测在 {0} 创建账号时被终止；如果账号已创建，就会保留到过期。',
  'A message of an earlier run may be in {0}, and there is no login for it this time.':
    '{0} 中可能有之前一次检测的邮件，而这一次没有它的登录信息。',
  'A message of an earlier run may be in {0}. {1}': '{0} 中可能有之前一次检测的邮件。{1}',
  'The mail server of {0} was not found': '没有找到 {0} 的邮件服务器',
  'The run was over before the message arrived': '检测已经结束，邮件还没有收到',
  "mailcow's API does not let this key (MAILCOW_API_KEY) delete an account; one that may write does: {0}":
    'mailcow 的 API 不允许用这个密钥 (MAILCOW_API_KEY) 删除账号；可写的密钥才可以：{0}',
  "mailcow's API refused the key (MAILCOW_API_KEY) because it comes from {0}: add this address to those it is taken from, in mailcow under System > Configuration > Access > API":
    'mailcow 的 API 拒绝了密钥 (MAILCOW_API_KEY)，因为它来自 {0}：在 mailcow 的 System > Configuration > Access > API 中，把这个地址加入允许使用密钥的地址',
  '{0} did not log in: the server refuses the logins of all accounts by {1}, and counts them. The next run tries it':
    '{0} 没有登录：服务器拒绝所有账号通过 {1} 登录，并且会计数。下次检测再试',
  '{0} cannot be used: another run of mailproof at the same time does not know how fast this one sends, and a chatmail relay may find both together too fast (450 4.7.1 Too much mail)':
    '{0} 无法使用：同时运行的另一个 mailproof 不知道这一个发送得有多快，chatmail 中继可能觉得两者合起来太快 (450 4.7.1 Too much mail)',
};
