/** What Delta Chat's own core finds. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Two users of Delta Chat exchange encrypted messages and files': '两个 Delta Chat 用户可以互发加密的消息和文件',
  'Messages or files of Delta Chat do not reach the other user': 'Delta Chat 的消息或文件到不了另一个用户',
  "Delta Chat's own core writes from one account to another and back, encrypted, and sends a file. Files go in a message of their own, many times as large as a text; what limits the size of messages shows here first.":
    'Delta Chat 自己的核心从一个账号向另一个账号发送加密消息，对方再发回来，另外还发送一个文件。文件单独成为一封邮件，大小是文字消息的许多倍；邮件大小如果受到限制，首先会在这里显露出来。',
  'In the folder mailcow-dockerized, see what became of the messages:\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow\nsudo docker compose exec postfix-mailcow mailq\nWhat limits the size of messages:\nsudo docker compose exec postfix-mailcow postconf message_size_limit\nsudo docker compose exec dovecot-mailcow doveconf -n | grep quota_max_mail_size\ngrep -n size data/conf/dovecot/global_sieve_before data/conf/dovecot/global_sieve_after':
    '在 mailcow-dockerized 目录中，查看这些邮件后来怎样了：\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow\nsudo docker compose exec postfix-mailcow mailq\n查看哪些设置限制邮件的大小：\nsudo docker compose exec postfix-mailcow postconf message_size_limit\nsudo docker compose exec dovecot-mailcow doveconf -n | grep quota_max_mail_size\ngrep -n size data/conf/dovecot/global_sieve_before data/conf/dovecot/global_sieve_after',
  'There is nobody to write to': '没有可以写信的对象',
  '{0}: {1}': '{0}：{1}',
  '{0} MB': '{0} MB',
  'A file of {0} arrives': '{0} 的文件能够送达',
  'A file of {0} does not arrive': '{0} 的文件没有送达',
  'The server does not take a file of {0}': '服务器不接受 {0} 的文件',
  'from {0} to {1}': '从 {0} 到 {1}',
  'A message {0} arrives': '{0} 的消息能够送达',
  'A message {0} does not arrive': '{0} 的消息没有送达',
  'A message {0} is not taken or comes back': '{0} 的消息不被接受，或者被退回',
  'The message {0} is encrypted from end to end': '{0} 的消息是端到端加密的',
  'The message {0} has lost its encryption: Delta Chat shows it without its mark':
    '{0} 的消息失去了加密：Delta Chat 显示它时不带加密标记',
  'The message {0} arrives whole': '{0} 的消息完整送达',
  'The message {0} arrives changed': '{0} 的消息送达时已被改动',
  'Messages do not arrive in INBOX, where Delta Chat looks': '邮件没有进入 Delta Chat 所查看的 INBOX',
  'the last that it did: {0}': '它做的最后一步：{0}',
  'Delta Chat has not set up {0} after {1} s': '过了 {1} 秒，Delta Chat 还没有设置好 {0}',
  'Delta Chat cannot set up {0}': 'Delta Chat 无法设置 {0}',
  "Delta Chat's core takes the link in the QR code for one that makes an account here":
    'Delta Chat 的核心认出二维码中的链接是用来在这里创建账号的',
  'Scanning the QR code leads elsewhere, or nowhere': '扫描二维码会通向别处，或者没有结果',
  'The core is what reads the code on every phone. It tells capitals from small letters where a reader of web addresses does not: a link that begins with DCACCOUNT:HTTPS:// is taken for the name of a server of another kind.':
    '每部手机上都是由这个核心读取二维码的。读取网址的程序不区分大小写的地方，它会区分：以 DCACCOUNT:HTTPS:// 开头的链接会被当作另一类服务器的名称。',
  "Make the QR code anew, with WEB_ENDPOINT in mailadm's .env in small letters:\nWEB_ENDPOINT={0}\nmailadm init\nsudo docker restart mailadm\nmailadm gen-qr":
    '重新生成二维码，mailadm 的 .env 中 WEB_ENDPOINT 要用小写字母：\nWEB_ENDPOINT={0}\nmailadm init\nsudo docker restart mailadm\nmailadm gen-qr',
  'The link cannot be read': '无法读取这个链接',
  'The core reads the link as one for an account at {0}': '核心认为这个链接是用来在 {0} 创建账号的',
  'The core does not read the link as one for an account at {0}': '核心不认为这个链接是用来在 {0} 创建账号的',
  'Delta Chat sets itself up with nothing but address and password': 'Delta Chat 只凭地址和密码就能自行完成设置',
  'New users cannot get Delta Chat to work with this server': '新用户无法在 Delta Chat 中使用这台服务器',
  "This is what happens on a new user's phone: Delta Chat's own core looks for the settings, finds the servers, logs in to both and waits for news. What all other checks look at one by one, the core needs at once.":
    '这就是新用户手机上发生的事：Delta Chat 自己的核心查找设置，找到服务器，登录收信和发信两个服务器，然后等待新消息。其他检查项逐一检查的东西，核心要同时用到。',
  "What Delta Chat tried is told above, and all of it in the JSON report's evidence. In the folder mailcow-dockerized, see what the servers say while you run this check again:\nsudo docker compose logs --tail=100 dovecot-mailcow postfix-mailcow nginx-mailcow":
    'Delta Chat 做过哪些尝试，见上文；全部内容在 JSON 报告的证据中。在 mailcow-dockerized 目录中，一边再次运行这个检查项，一边查看各服务器的日志：\nsudo docker compose logs --tail=100 dovecot-mailcow postfix-mailcow nginx-mailcow',
  '{0}; it tried {1}': '{0}；它尝试过 {1}',
  'Delta Chat set up {0} in {1} s': 'Delta Chat 在 {1} 秒内设置好了 {0}',
  'both servers connected; it tried {0}': '两个服务器都已连接；它尝试过 {0}',
};
