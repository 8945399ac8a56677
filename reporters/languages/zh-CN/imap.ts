/** IMAP: connecting, logging in, and the mailbox. */
export const TEXTS: Readonly<Record<string, string>> = {
  '{0} does not agree to IDLE': '{0} 不接受 IDLE',
  'The password was not even looked at: a part of mailcow that logins depend on is down. It is nginx, usually (every login asks it), or the spam filter. In the folder mailcow-dockerized:\nsudo docker compose ps nginx-mailcow php-fpm-mailcow rspamd-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose logs --tail=50 nginx-mailcow dovecot-mailcow postfix-mailcow\n"a duplicate default server" there means that the guide\'s redirect.conf keeps nginx from starting. Put the file aside and restart nginx:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow':
    '密码根本没有被检查：登录所依赖的 mailcow 的某个部分停止了工作。通常是 nginx（每次登录都要询问它），或者是垃圾邮件过滤器。在 mailcow-dockerized 目录中：\nsudo docker compose ps nginx-mailcow php-fpm-mailcow rspamd-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose logs --tail=50 nginx-mailcow dovecot-mailcow postfix-mailcow\n如果其中出现“a duplicate default server”，说明是指南中的 redirect.conf 使 nginx 无法启动。把该文件移开并重启 nginx：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow',
  'The account can log in on port {0}': '该账号可以在端口 {0} 登录',
  'The server takes no login on port {0} just now': '服务器目前在端口 {0} 不接受任何登录',
  'The server offers no login by password on port {0}, so none was tried':
    '服务器在端口 {0} 不提供用密码登录，所以没有尝试登录',
  "In the folder mailcow-dockerized, see whether settings of your own change how users log in. Take such lines out, and start both services again:\ngrep -nE 'auth_mechanisms|plaintext_auth|cleartext|smtpd_sasl' data/conf/dovecot/extra.conf data/conf/postfix/extra.cf\nsudo docker compose restart dovecot-mailcow postfix-mailcow":
    "在 mailcow-dockerized 目录中，查看您自己的设置是否改变了用户登录的方式。删除这样的行，然后重启这两个服务：\ngrep -nE 'auth_mechanisms|plaintext_auth|cleartext|smtpd_sasl' data/conf/dovecot/extra.conf data/conf/postfix/extra.cf\nsudo docker compose restart dovecot-mailcow postfix-mailcow",
  "The server refuses the account's login on port {0}": '服务器在端口 {0} 拒绝该账号登录',
  'The account can log in': '该账号可以登录',
  'Delta Chat cannot receive messages and asks for the password': 'Delta Chat 无法接收消息，并要求输入密码',
  'mailproof logs in as Delta Chat does, on port {0} and on port {1}. After one refusal it stops, so that mailcow does not ban this address.':
    'mailproof 像 Delta Chat 一样，在端口 {0} 和端口 {1} 登录。被拒绝一次之后它就停止，以免 mailcow 封禁本机的地址。',
  'Check the password that mailproof was given. If it is right, see in the folder mailcow-dockerized why Dovecot refuses it (every login asks the web server of mailcow, so a broken nginx breaks logins too):\nsudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth\nsudo docker compose exec nginx-mailcow nginx -t':
    '检查给 mailproof 的密码。如果密码没错，就在 mailcow-dockerized 目录中查看 Dovecot 为什么拒绝（每次登录都要询问 mailcow 的 Web 服务器，所以 nginx 出故障也会使登录失败）：\nsudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth\nsudo docker compose exec nginx-mailcow nginx -t',
  'The account that mailadm made cannot log in': 'mailadm 创建的账号无法登录',
  'The server can do what Delta Chat makes use of': '服务器具备 Delta Chat 要用的功能',
  'Messages come late, or Delta Chat cannot show how full the mailbox is':
    '消息来得晚，或者 Delta Chat 无法显示邮箱用了多少空间',
  'With IDLE the server tells of new messages at once; without it Delta Chat asks now and then. MOVE and QUOTA save traffic and warn before the mailbox is full.':
    '有了 IDLE，服务器会立即通知有新消息；没有它，Delta Chat 只能隔一段时间询问一次。MOVE 和 QUOTA 可以节省流量，并在邮箱满之前提醒。',
  'All devices of a family can be connected at once': '一家人的所有设备可以同时连接',
  'One device too many and none of them gets its messages reliably': '多出一台设备，所有设备就都不能可靠地收到消息',
  'the account is logged in to {0} times at once, for a moment': '账号会同时登录 {0} 次，只持续片刻',
  'Each device with the account keeps a connection open, and all devices of a household come from one address. Servers limit how many there may be of an account from one address: Dovecot by itself to 10. Whoever is one too many is sent away again and again.':
    '使用该账号的每台设备都保持一个连接，而一家人的所有设备来自同一个地址。服务器限制一个账号从一个地址可以有多少连接：Dovecot 默认是 10 个。多出来的设备会一次又一次被拒绝。',
  "In the folder mailcow-dockerized, put mailcow's own limit back: take the line mail_max_userip_connections out of data/conf/dovecot/extra.conf, and start Dovecot again:\nsudo docker compose exec dovecot-mailcow doveconf mail_max_userip_connections\nsudo docker compose restart dovecot-mailcow":
    '在 mailcow-dockerized 目录中，恢复 mailcow 自己的限制：从 data/conf/dovecot/extra.conf 中去掉 mail_max_userip_connections 那一行，然后重启 Dovecot：\nsudo docker compose exec dovecot-mailcow doveconf mail_max_userip_connections\nsudo docker compose restart dovecot-mailcow',
  'Let the IMAP server take more connections of one account from one address, such as 100. In Dovecot that is mail_max_userip_connections (within protocol imap).':
    '让 IMAP 服务器接受一个账号从一个地址建立更多连接，例如 100 个。在 Dovecot 中，这个设置是 mail_max_userip_connections（在 protocol imap 里）。',
  'Not asked for: with --deep the account logs in {0} times at once':
    '没有要求做这项检查：加上 --deep，账号会同时登录 {0} 次',
  'The server lets the account in {0} times at once': '服务器允许该账号同时登录 {0} 次',
  'The server lets the account in {0} times at once, and no further': '服务器只允许该账号同时登录 {0} 次，再多就不行',
  "In the folder mailcow-dockerized, see whether Dovecot's plugins or capabilities were changed (the first command should print nothing), and start it again:\ngrep -iE 'mail_plugins|imap_capability' data/conf/dovecot/extra.conf\nsudo docker compose restart dovecot-mailcow":
    "在 mailcow-dockerized 目录中，查看 Dovecot 的插件或功能 (capabilities) 是否被改动过（第一条命令应当没有输出），然后重启它：\ngrep -iE 'mail_plugins|imap_capability' data/conf/dovecot/extra.conf\nsudo docker compose restart dovecot-mailcow",
  'The server offers {0}': '服务器提供 {0}',
  'The server does not offer {0} after login': '登录后，服务器不提供 {0}',
  'The server tells of a new message at once': '服务器立即通知有新消息',
  'Messages come minutes late': '消息晚到几分钟',
  'Delta Chat keeps a connection open on which the server is to tell of new messages (IDLE). A server that offers this and stays silent makes messages come when the app happens to ask.':
    'Delta Chat 保持一个连接，让服务器在上面通知新消息 (IDLE)。如果服务器声称支持却不通知，消息就要等到应用碰巧询问时才会出现。',
  'In the folder mailcow-dockerized, see whether Dovecot runs out of inotify watches, and start it again:\nsudo docker compose logs --tail=200 dovecot-mailcow | grep -i inotify\nsudo docker compose restart dovecot-mailcow':
    '在 mailcow-dockerized 目录中，查看 Dovecot 的 inotify watches 是否不够用，然后重启它：\nsudo docker compose logs --tail=200 dovecot-mailcow | grep -i inotify\nsudo docker compose restart dovecot-mailcow',
  'The server does not offer IDLE': '服务器不提供 IDLE',
  'The message did not arrive in INBOX, where mailproof waited for it': '邮件没有进入 mailproof 等待它的 INBOX',
  'The server told of the new message by itself': '服务器主动通知了新邮件',
  'The new message was there, but the server did not tell of it': '新邮件已经到了，但服务器没有通知',
  'The mailbox has room': '邮箱还有空间',
  'Messages are sent back because the mailbox is full': '因为邮箱已满，邮件被退回',
  'A full mailbox refuses every message. Delta Chat sends attachments of up to {0} MB.':
    '邮箱满了就会拒收所有邮件。Delta Chat 发送的附件最大 {0} MB。',
  'Delete old messages in the mailbox, or give it more room in mailcow: E-Mail > Configuration > Mailboxes > Edit > Quota (0 means no limit).':
    '删除邮箱中的旧邮件，或在 mailcow 中给它更多空间：E-Mail > Configuration > Mailboxes > Edit > Quota（0 表示不限）。',
  '{0} MB of {1} MB are left': '{1} MB 中还剩 {0} MB',
  'The mailbox has room for a large message': '邮箱的空间放得下一封大邮件',
  'The mailbox has no room for a large message': '邮箱的空间放不下一封大邮件',
  'The mailbox is far from full': '邮箱离满还远',
  'The mailbox is nearly full': '邮箱快满了',
  'Delta Chat can connect to receive mail': 'Delta Chat 能连接并接收邮件',
  'Nobody receives messages': '没有人能收到消息',
  'Delta Chat fetches messages on port {0}, or on port {1} where a network blocks that one. Some networks let only one of the two through, so both must answer.':
    'Delta Chat 在端口 {0} 收取消息；如果网络屏蔽了它，就用端口 {1}。有些网络只放行其中一个，所以两个都必须有应答。',
  'In the folder mailcow-dockerized, see whether Dovecot runs and what it says, and which program holds the ports:\nsudo docker compose ps dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo ss -Hltnp\nIn mailcow.conf the ports must not be limited to 127.0.0.1:\nIMAP_PORT={0}\nIMAPS_PORT={1}':
    '在 mailcow-dockerized 目录中，查看 Dovecot 是否在运行、日志说了什么，以及是哪个程序占用了端口：\nsudo docker compose ps dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo ss -Hltnp\n在 mailcow.conf 中，端口不得限制在 127.0.0.1：\nIMAP_PORT={0}\nIMAPS_PORT={1}',
  'IMAP on port {0} becomes encrypted': '端口 {0} 上的 IMAP 会转为加密',
  'Delta Chat cannot use port {0}': 'Delta Chat 无法使用端口 {0}',
  'A connection on port {0} starts in clear and becomes encrypted by the command STARTTLS. Where that is missing or fails, people in networks that block port {1} receive nothing.':
    '端口 {0} 上的连接以明文开始，通过 STARTTLS 命令转为加密。如果没有这个命令或它失败了，处于屏蔽端口 {1} 的网络中的人就什么也收不到。',
  "In the folder mailcow-dockerized, see whether somebody changed Dovecot's TLS settings (the first command should print nothing), and start Dovecot again:\ngrep -i ssl data/conf/dovecot/extra.conf\nsudo docker compose restart dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow":
    '在 mailcow-dockerized 目录中，查看 Dovecot 的 TLS 设置是否被人改动过（第一条命令应当没有输出），然后重启 Dovecot：\ngrep -i ssl data/conf/dovecot/extra.conf\nsudo docker compose restart dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow',
  'IMAP passwords are accepted over TLS only': 'IMAP 只在 TLS 之上接受密码',
  'Passwords can travel over the internet in clear': '密码可能以明文在互联网上传输',
  'A server that lets people log in before the connection is encrypted gets passwords in clear from badly configured mail programs, and anybody on the way can read them.':
    '服务器如果允许在连接加密之前登录，配置不当的邮件程序就会以明文发来密码，传输途中的任何人都能看到。',
  'In the folder mailcow-dockerized, take disable_plaintext_auth and ssl out of data/conf/dovecot/extra.conf, or set there:\ndisable_plaintext_auth = yes\nThen:\nsudo docker compose restart dovecot-mailcow':
    '在 mailcow-dockerized 目录中，从 data/conf/dovecot/extra.conf 中去掉 disable_plaintext_auth 和 ssl，或者在其中设置：\ndisable_plaintext_auth = yes\n然后：\nsudo docker compose restart dovecot-mailcow',
  '{0} takes no password before TLS': '{0} 在 TLS 之前不接受密码',
  '{0} lets people log in before TLS': '{0} 允许在 TLS 之前登录',
  'LOGINDISABLED, and none of {0}': 'LOGINDISABLED，并且没有 {0} 中的任何一个',
  "The mailbox is full, or the disk that it lies on. In mailcow, under E-Mail > Configuration > Mailboxes, see how much of the mailbox' quota is used; and on the server, how full the disk is:":
    '邮箱已满，或它所在的磁盘已满。在 mailcow 的 E-Mail > Configuration > Mailboxes 中查看该邮箱的配额用了多少；并在服务器上查看磁盘用了多少：',
};
