/** Chinese for why a fact is unknown, and for what mailproof reports while it gathers facts. */

export const TEXTS: Readonly<Record<string, string>> = {
  "Delta Chat's core could not be used: {0}": 'Delta Chat 核心无法使用：{0}',
  'The run was over before the message could be sent': '检测已经结束，这条消息还没来得及发送',
  "Ask for it with --delta-chat: then Delta Chat's own core logs in and writes messages, which takes some seconds and up to two uses of the token.":
    '用 --delta-chat 启用：届时 Delta Chat 自己的核心会登录并写消息，需要几秒钟，最多消耗令牌的两次使用次数。',
  'Name a chatmail relay with --peer-relay, or set MAILPROOF_PEER to the dclogin: link of a mailbox at another provider.':
    '用 --peer-relay 指定一个 chatmail 中继，或把 MAILPROOF_PEER 设为另一家服务商的邮箱的 dclogin: 链接。',
  'Set MAILPROOF_ACCOUNT2 to the dclogin: link of a second mailbox, or MAILPROOF_TOKEN to a token of mailadm.':
    '把 MAILPROOF_ACCOUNT2 设为第二个邮箱的 dclogin: 链接，或把 MAILPROOF_TOKEN 设为 mailadm 的令牌。',
  'No token of mailadm was given (MAILPROOF_TOKEN)': '没有给出 mailadm 的令牌 (MAILPROOF_TOKEN)',
  "Delta Chat's core does not know the root certificate that --ca names. It was told to accept any certificate for {0}: what it did says nothing about certificates.":
    'Delta Chat 核心不认识 --ca 指定的根证书，因此已让它对 {0} 接受任何证书：它的结果不能说明证书的好坏。',
  'Delta Chat could not set up {0} in time': 'Delta Chat 没能及时设置好 {0}',
  'Delta Chat could not set up {0}: {1}': 'Delta Chat 无法设置 {0}：{1}',
  "The run was over before Delta Chat's core could be started": '检测已经结束，Delta Chat 核心还没来得及启动',
  '{0} could not log in at port {1}': '{0} 在端口 {1} 无法登录',
  "Delta Chat's core is not installed. This installs it beside mailproof, in the folder where it is run: {0}":
    '没有安装 Delta Chat 核心。这条命令会在运行 mailproof 的目录中，把它安装到 mailproof 旁边：{0}',
  'The DNS zone that holds {0} could not be found': '找不到 {0} 所在的 DNS 区域',
  'No name server of the zone {0} has an address that could be found': '找不到 DNS 区域 {0} 的任何一台权威服务器的地址',
  'The name server {0} refuses to answer for {1} ({2})': '权威服务器 {0} 拒绝应答对 {1} 的查询 ({2})',
  'The name server {0} is not authoritative for {1}': 'DNS 服务器 {0} 不是 {1} 的权威服务器',
  'The name server {0} answers with something that cannot be understood': '权威服务器 {0} 的应答无法理解',
  'The name server {0} cannot be reached from here': '从本机无法连接权威服务器 {0}',
  'The name server {0} does not answer from here': '从本机查询时，权威服务器 {0} 没有应答',
  'unsupported DNSKEY algorithm': '不支持的 DNSKEY 算法',
  'unsupported DS digest type': '不支持的 DS 摘要类型',
  'DNSSEC indeterminate': 'DNSSEC 状态不确定',
  'DNSSEC bogus': 'DNSSEC 验证不通过 (bogus)',
  'DNSSEC signature expired': 'DNSSEC 签名已过期',
  'DNSSEC signature not yet valid': 'DNSSEC 签名尚未生效',
  'DNSKEY missing': '缺少 DNSKEY',
  'RRSIGs missing': '缺少 RRSIG',
  'no zone key bit set': '没有设置区域密钥标志位 (zone key bit)',
  'NSEC missing': '缺少 NSEC',
  blocked: '被屏蔽',
  censored: '被审查',
  filtered: '被过滤',
  prohibited: '不允许查询',
  'no reachable authority': '无法连接任何权威服务器',
  'network error': '网络错误',
  '{0} is not a name that DNS can be asked for: it holds characters that are not printable ASCII':
    '{0} 不是可以向 DNS 查询的名称：它含有可打印 ASCII 以外的字符',
  '{0} is not a name that DNS can be asked for: it is longer than {1} characters':
    '{0} 不是可以向 DNS 查询的名称：它超过 {1} 个字符',
  '{0} is not a name that DNS can be asked for: each part between dots has 1 to {1} characters':
    '{0} 不是可以向 DNS 查询的名称：点与点之间的每一部分应有 1 到 {1} 个字符',
  '{0} is an alias (CNAME) that leads in a circle: {1}': '{0} 是别名 (CNAME)，而且绕成了一圈：{1}',
  '{0} is an alias (CNAME) that leads over more than {1} further aliases':
    '{0} 是别名 (CNAME)，而且又经过了超过 {1} 个别名',
  'No DNS resolver is configured': '没有配置 DNS 解析器',
  'There is no DNS resolver number {0}': '没有编号为 {0} 的 DNS 解析器',
  'No DNS resolver answered the question whether it validates with DNSSEC':
    '没有 DNS 解析器回答它是否用 DNSSEC 进行验证',
  'No DNS resolver answers (asked: {0}), so nothing can be checked. Name one that does with --resolver, for example --resolver 9.9.9.9':
    '没有 DNS 解析器应答（已询问：{0}），因此什么都无法检查。用 --resolver 指定一个会应答的，例如 --resolver 9.9.9.9',
  'The DNSSEC validation of {0} fails: the DNS resolver {1} finds an answer but refuses to hand it out':
    '{0} 的 DNSSEC 验证失败：DNS 解析器 {1} 查到了结果，但拒绝给出',
  'The DNSSEC validation of {0} fails ({1}): the DNS resolver {2} finds an answer but refuses to hand it out':
    '{0} 的 DNSSEC 验证失败（{1}）：DNS 解析器 {2} 查到了结果，但拒绝给出',
  'The DNS resolver {0} does not answer': 'DNS 解析器 {0} 没有应答',
  'The DNS resolver {0} answered the question for {1} of {2} with something that cannot be understood':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答无法理解',
  'The DNS resolver {0} has an answer to the question for {1} of {2} that is too long for UDP, but does not answer over TCP (port {3})':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答太长，UDP 放不下，而它通过 TCP（端口 {3}）又没有应答',
  'The DNS resolver {0} did not answer the question for {1} of {2}': '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 没有应答',
  '{0} is no DNS resolver: it only points to other servers': '{0} 不是 DNS 解析器：它只会指向其他服务器',
  'The DNS resolver {0} answered SERVFAIL to the question for {1} of {2}: {3}':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答是 SERVFAIL：{3}',
  'it could not find out': '它没能查到结果',
  'The DNS resolver {0} refused the question for {1} of {2} ({3})': 'DNS 解析器 {0} 拒绝查询 {2} 的 {1} 记录 ({3})',
  'The name servers of {0} disagree whether it has a {1} record': '{0} 的各权威服务器对它有没有 {1} 记录说法不一',
  '{0} seems to have no {1} record, but this could be neither confirmed by its own name servers nor by asking a second time':
    '{0} 似乎没有 {1} 记录，但它自己的权威服务器和第二次查询都没能证实这一点',
  'Give --ssh user@host, or --local on the server itself, to look at the server from inside too.':
    '加上 --ssh user@host，或在服务器上直接运行时加上 --local，就能同时从服务器内部检查。',
  "The server's answer is incomplete: the connection ended too early": '服务器的回复不完整：连接过早结束',
  "mailcow's folder was not found on the server; name it with --mailcow-dir":
    '在服务器上没有找到 mailcow 的目录；用 --mailcow-dir 指定它',
  'The server does not tell how much memory it has': '服务器没有说明它有多少内存',
  "Docker does not tell what mailcow's network is like": 'Docker 没有说明 mailcow 的网络是什么样的',
  "mailadm's folder was not found on the server; name it with --mailadm-dir":
    '在服务器上没有找到 mailadm 的目录；用 --mailadm-dir 指定它',
  'mailadm does not tell its settings: {0}': 'mailadm 没有说明它的设置：{0}',
  'mailadm cannot be asked: {0}': '无法查询 mailadm：{0}',
  'The account on the server may not use Docker: give --sudo, log in as root, or put the account into the group docker':
    '服务器上的账号没有权限使用 Docker：加上 --sudo、以 root 登录，或把该账号加入 docker 组',
  'Docker does not run on the server: sudo systemctl start docker':
    '服务器上没有运行 Docker：sudo systemctl start docker',
  'There is no program docker on the server': '服务器上没有 docker 程序',
  'The container that should be asked does not run: {0}': '要查询的容器没有运行：{0}',
  "The account on the server may not read what is root's: give --sudo, or log in as root":
    '服务器上的账号没有权限读取属于 root 的内容：加上 --sudo，或以 root 登录',
  "The server's answer was cut off": '服务器的回复被截断了',
  'A question on the server failed: {0}': '在服务器上的一项查询失败了：{0}',
  "mailcow's file data/assets/ssl/cert.pem holds no certificate": 'mailcow 的文件 data/assets/ssl/cert.pem 中没有证书',
  'There is no program {0} on this machine': '本机没有 {0} 程序',
  '{0} gave no answer within {1} seconds': '{0} 在 {1} 秒内没有响应',
  'The host key of {0} is another one than the one this machine knows. If the server was set up anew, take the old key out (ssh-keygen -R HOST) and log in once by hand':
    '{0} 的主机密钥与本机所知的不同。如果服务器是重新安装的，就删除旧密钥 (ssh-keygen -R HOST)，并手动登录一次',
  'This machine does not know the host key of {0}. Log in once by hand, and compare the key that is shown: ssh {1}':
    '本机不认识 {0} 的主机密钥。手动登录一次，并核对显示的密钥：ssh {1}',
  '{0} does not let this account in: nobody here has a key for it. ssh-copy-id {1} puts one there':
    '{0} 不让这个账号登录：本机没有能用的密钥。ssh-copy-id {1} 会在那里放一个',
  'The name of the host in {0} does not exist in DNS': '{0} 中的主机名称在 DNS 中不存在',
  'Nothing takes ssh connections at {0}; another port is given as user@host:PORT':
    '{0} 上没有任何程序接受 ssh 连接；其他端口写成 user@host:PORT',
  '{0} cannot be reached by ssh from here': '从本机无法通过 ssh 连接 {0}',
  'sudo on {0} asks for a password, and nobody is there to type it. Log in as root, or let this account use sudo without one':
    '{0} 上的 sudo 要求输入密码，而没有人在那里输入。以 root 登录，或让这个账号不用密码就能使用 sudo',
  'There is no sudo on {0}: log in as root, without --sudo': '{0} 上没有 sudo：以 root 登录，不加 --sudo',
  '{0} gave no shell (status {1})': '{0} 没有提供 shell（状态 {1}）',
  '{0} gave no shell: {1}': '{0} 没有提供 shell：{1}',
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
  '{0} takes no login just now: {1}': '{0} 目前不接受登录：{1}',
  '{0} cannot be used ({1}): if a run is ended by force, what it made on the server stays there, and no later run knows of it.':
    '{0} 无法使用 ({1})：如果一次检测被强行终止，它在服务器上创建的内容就会留在那里，而以后的检测都不会知道。',
  'mailproof can ask mailadm at port 443 only, and not at {0}':
    'mailproof 只能在端口 443 访问 mailadm，不能在 {0} 访问',
  "{0} did not delete a message of mailproof's from {1}": '{0} 没有从 {1} 中删除 mailproof 的一封邮件',
  'The run was over before {0} could log in': '检测已经结束，{0} 还没来得及登录',
  '{0} could not log in at port {1}: {2}': '{0} 在端口 {1} 无法登录：{2}',
  'Set MAILPROOF_PEER to the dclogin: link of a mailbox at another provider':
    '把 MAILPROOF_PEER 设为另一家服务商的邮箱的 dclogin: 链接',
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
  '{0} refuses the connection': '{0} 拒绝连接',
  '{0} cannot be reached from here ({1})': '从本机无法连接 {0} ({1})',
  '{0} did not answer within {1} seconds': '{0} 在 {1} 秒内没有响应',
  '{0} does not go over to TLS (STARTTLS)': '{0} 没有切换到 TLS (STARTTLS)',
  'The conversation with {0} ended early ({1})': '与 {0} 的对话过早结束 ({1})',
  'The certificate of {0} does not cover {1}': '{0} 的证书不包含 {1}',
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
  '{0} has no address in DNS': '{0} 在 DNS 中没有地址',
  'The run was over before the message arrived': '检测已经结束，邮件还没有收到',
  'Not everything that receivers ask DNS for could be asked: {0}': '收件方会向 DNS 查询的内容，没能全部查到：{0}',
  'The From header names no domain, or several, so DMARC does not apply':
    'From 邮件头中没有域名，或有好几个，因此 DMARC 不适用',
  '{0} sent a line of more than {1} bytes instead of {2}': '{0} 没有发{2}，而是发来超过 {1} 字节的一行',
  '{0} sent more than {1} KB before {2} was complete': '{0} 在{2}发完之前，已经发来超过 {1} KB',
  '{0} broke the connection off before {1} was complete ({2})': '{0} 在{1}发完之前中断了连接 ({2})',
  '{0} closed the connection before {1} was complete': '{0} 在{1}发完之前关闭了连接',
  '{0} did not complete {1} within {2} seconds': '{0} 没有在 {2} 秒内发完{1}',
  '{0} speaks no TLS': '{0} 不使用 TLS',
  'The certificate of {0} is not trusted ({1})': '{0} 的证书不受信任 ({1})',
  'The certificate of {0} is not valid today ({1})': '{0} 的证书今天不在有效期内 ({1})',
  '{0} leads to {1}, which is no public address, so nothing was asked there':
    '{0} 指向 {1}，而它不是公网地址，因此没有在那里查询',
  '{0} answers with status {1}': '{0} 以状态 {1} 应答',
  '{0} did not complete its answer within {1} seconds': '{0} 没有在 {1} 秒内发完响应',
  '{0} broke the connection off in the middle of its answer': '{0} 在发送响应的途中中断了连接',
  '{0} sent more than {1} KB of headers': '{0} 发来的头部超过 {1} KB',
  '{0} sent something else than HTTP ({1})': '{0} 发来的不是 HTTP ({1})',
  'The request to {0} could not be made ({1})': '无法向 {0} 发出请求 ({1})',
  '{0} closed the connection without an answer ({1})': '{0} 没有响应就关闭了连接 ({1})',
  '{0} starts with TLS, so there is no STARTTLS': '{0} 一开始就使用 TLS，因此没有 STARTTLS',
  'This is not asked at {0}': '在 {0} 不检查这一项',
  '{0} offers STARTTLS but refuses it': '{0} 提供 STARTTLS，却又拒绝它',
  'its greeting': '问候语',
  '{0} does not take connections from here just now: {1}': '{0} 目前不接受来自本机的连接：{1}',
  '{0} sent something else than an IMAP greeting: {1}': '{0} 发来的不是 IMAP 问候语：{1}',
  '{0} did not list its capabilities': '{0} 没有列出它的功能 (capabilities)',
  'its answer to LOGOUT': '对 LOGOUT 的回复',
  'its answer to {0}': '对 {0} 的回复',
  '{0} closes the connection for now: {1}': '{0} 暂时关闭连接：{1}',
  '{0} sent more than {1} lines as {2}': '{0} 发来的{2}超过 {1} 行',
  '{0} sent more than {1} literals in one line of {2}': '{0} 发来的{2}中，有一行的字面量 (literal) 超过 {1} 个',
  '{0} broke the connection off as soon as it was made': '{0} 在连接刚建立时就中断了它',
  '{0} does not answer, although other hosts do answer on port {1} from here':
    '{0} 没有响应，尽管从本机连接其他主机的端口 {1} 是有响应的',
  '{0} does not start with TLS': '{0} 不是一开始就使用 TLS',
  '{0} closed the connection before the TLS handshake': '{0} 在 TLS 握手之前关闭了连接',
  '{0} was not sent, to stay below the number of errors that servers put up with':
    '没有发送 {0}，以免错误次数超过服务器能容忍的限度',
  '{0} answered {1} with: {2}': '{0} 对 {1} 的回复是：{2}',
  '{0} sent something else than SMTP instead of {1}: {2}': '{0} 没有发{1}，发来的不是 SMTP：{2}',
  '{0} mixed the codes {1} and {2} in {3}': '{0} 在{3}中混用了代码 {1} 和 {2}',
  '{0} greeted with: {1}': '{0} 的问候语是：{1}',
  '{0} answered EHLO with: {1}': '{0} 对 EHLO 的回复是：{1}',
  'its answer to QUIT': '对 QUIT 的回复',
  "{0} does not talk to this vantage point, because a blocklist that the server uses names this vantage point's address: {1}":
    '{0} 不与这个检测点通信，因为服务器使用的一个拦截列表列出了这个检测点的地址：{1}',
  '{0} answered STARTTLS with: {1}': '{0} 对 STARTTLS 的回复是：{1}',
  '{0} presented no certificate that can be read': '{0} 没有出示可以读取的证书',
  '{0} did not complete the TLS handshake within {1} seconds': '{0} 没有在 {1} 秒内完成 TLS 握手',
  '{0} sent something else than TLS during the TLS handshake ({1})': '{0} 在 TLS 握手期间发来的不是 TLS ({1})',
  'The TLS library here cannot make the handshake with {0} ({1})': '本机的 TLS 库无法与 {0} 握手 ({1})',
  '{0} refused the TLS handshake: it does not know the name {1} ({2})': '{0} 拒绝 TLS 握手：它不认识名称 {1} ({2})',
  '{0} refused the TLS handshake ({1})': '{0} 拒绝 TLS 握手 ({1})',
  'The TLS handshake with {0} failed ({1})': '与 {0} 的 TLS 握手失败 ({1})',
  '{0} broke the connection off during the TLS handshake ({1})': '{0} 在 TLS 握手期间中断了连接 ({1})',
  '{0} refuses STARTTLS this time': '{0} 这一次拒绝 STARTTLS',
  'It is not known whether port {0} can be reached from here over IPv{1}: none of the controls ({2}) has an IPv{3} address that can be looked up here':
    '无法得知从本机能否通过 IPv{1} 连接端口 {0}：没有一台对照主机 ({2}) 有能在本机查到的 IPv{3} 地址',
  'Port {0} cannot be reached from here over IPv{1}: none of the controls ({2}) answers either. Many hosters block outgoing port {3}':
    '从本机无法通过 IPv{1} 连接端口 {0}：对照主机 ({2}) 也都没有响应。许多主机商会屏蔽通往端口 {3} 的出站连接',
  'Port {0} cannot be reached from here over IPv{1}: none of the controls ({2}) answers either':
    '从本机无法通过 IPv{1} 连接端口 {0}：对照主机 ({2}) 也都没有响应',
  "There is no IPv6 at this vantage point ({0}), so nothing can be said about the server's IPv6":
    '这个检测点没有 IPv6 ({0})，因此对服务器的 IPv6 无法作出判断',
  'The SPF evaluation of {0} was not finished: {1}': '对 {0} 的 SPF 评估没有完成：{1}',
  'DNS: {0} {1}': 'DNS：{0} {1}',
  'DNS: {0} {1}, asked again': 'DNS：{0} {1}，再次询问',
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
  "mailcow's API does not answer as it should (status {0})": 'mailcow 的 API 没有正常应答（状态 {0}）',
  "mailcow's API does not tell of which month its version is": 'mailcow 的 API 没有说明它的版本是哪个月的',
  "mailcow's API tells of no container; perhaps dockerapi-mailcow does not run":
    'mailcow 的 API 没有列出任何容器；也许 dockerapi-mailcow 没有运行',
  "mailcow's API does not tell how much disk is free": 'mailcow 的 API 没有说明磁盘剩余多少',
  "Give --ssh user@host, or --local on the server itself, to look at the server from inside too; for this a read-only key of mailcow's API in MAILCOW_API_KEY does as well.":
    '用 --ssh user@host，或者在服务器上用 --local，还可以从内部查看服务器；这一项也可以用 MAILCOW_API_KEY 中的 mailcow API 只读密钥。',
  "mailcow's API does not tell this: give --ssh user@host, or --local on the server itself.":
    'mailcow 的 API 不提供这一项：用 --ssh user@host，或者在服务器上用 --local。',
  'The server was too busy to answer a question in time. Run again when it is less busy':
    '服务器太忙，没有及时回答一个问题。等它空闲一些时再运行',
  "mailadm's key cannot be tried: {0}": '无法试用 mailadm 的密钥：{0}',
  "mailcow's API does not let this key (MAILCOW_API_KEY) delete an account; one that may write does: {0}":
    'mailcow 的 API 不允许用这个密钥 (MAILCOW_API_KEY) 删除账号；可写的密钥才可以：{0}',
  "mailcow's API refused the key (MAILCOW_API_KEY) because it comes from {0}: add this address to those it is taken from, in mailcow under System > Configuration > Access > API":
    'mailcow 的 API 拒绝了密钥 (MAILCOW_API_KEY)，因为它来自 {0}：在 mailcow 的 System > Configuration > Access > API 中，把这个地址加入允许使用密钥的地址',
  'The transcripts in {0} are not whole: {1}': '{0} 中的会话记录不完整：{1}',
  '{0} did not log in: the server refuses the logins of all accounts by {1}, and counts them. The next run tries it':
    '{0} 没有登录：服务器拒绝所有账号通过 {1} 登录，并且会计数。下次检测再试',
};
