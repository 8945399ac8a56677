/** What kind of server it is, and how each kind is mended. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Let every service offer TLS 1.3, or TLS 1.2 with ECDHE and AES-GCM (smtpd_tls_mandatory_protocols and tls_high_cipherlist in Postfix, tls_require_ciphers in Exim, ssl_cipher_list in Dovecot, ssl_ciphers in nginx).':
    '让每项服务提供 TLS 1.3，或带 ECDHE 和 AES-GCM 的 TLS 1.2（Postfix 中是 smtpd_tls_mandatory_protocols 和 tls_high_cipherlist，Exim 中是 tls_require_ciphers，Dovecot 中是 ssl_cipher_list，nginx 中是 ssl_ciphers）。',
  'This is {0}: {1}': '这是{0}：{1}',
  'a chatmail relay': 'chatmail 中继服务器',
  'a mail server': '邮件服务器',
  'as mailproof was told': '这是告诉 mailproof 的',
  'mailproof was given a token of mailadm': '给了 mailproof 一个 mailadm 令牌',
  'there is a name {0}': '存在域名 {0}',
  'its DKIM key has the selector {0}; the server itself could not be asked':
    '它的 DKIM 密钥使用选择器 {0}；未能询问服务器本身',
  'its IMAP server says {0}': '它的 IMAP 服务器声明了 {0}',
  'https://{0}{1} makes accounts': 'https://{0}{1} 可以创建账号',
  'its web page says mailcow': '它的网页自称 mailcow',
  'it calls itself {0}': '它自称 {0}',
  'neither its greetings nor its web page say mailcow': '它的问候语和网页都没有提到 mailcow',
  'mailcow, chatmail (a chatmail relay) or mail (any other mail server); found out unless told':
    'mailcow、chatmail（chatmail 中继服务器）或 mail（其他任何邮件服务器）；不指定时自动识别',
  'the DKIM selector (default: what the kind of server has, such as dkim for mailcow)':
    'DKIM 选择器（默认：该类服务器自带的，例如 mailcow 是 dkim）',
  '{0} goes with a mailcow, and not with {1} {2}': '{0} 用于 mailcow，不能与 {1} {2} 一起使用',
  '{0} takes mail to addresses at {1}': '{0} 接收发往 {1} 地址的邮件',
  '{0} puts off all mail': '{0} 暂缓接收所有邮件',
  '{0} refuses all mail': '{0} 拒绝所有邮件',
  'scripts/cmdeploy dns, in the folder that the relay was deployed from, prints the record with its key':
    '在部署该中继的文件夹里运行 scripts/cmdeploy dns，会打印带有密钥的记录',
  'A relay has one name for everything, its domain: there is no further name to look up':
    '中继服务器只用一个名称，就是它的域名：没有别的名称可查',
  'A chatmail relay has no mailadm: whoever asks it gets an account':
    'chatmail 中继没有 mailadm：任何人提出请求都能得到账号',
  'This is about the inside of a mailcow, and this is a chatmail relay':
    '这项检查针对 mailcow 的内部，而这是一台 chatmail 中继',
  'In the folder that the relay was deployed from, put everything back as it belongs, and see what runs:\nscripts/cmdeploy run\nscripts/cmdeploy status':
    '在部署该中继的文件夹里，把一切恢复原状，并查看哪些服务在运行：\nscripts/cmdeploy run\nscripts/cmdeploy status',
  'On the relay, see whether it runs and what it says:\nsystemctl status {0}\njournalctl -n 100 {1}\n{2}':
    '在中继服务器上，查看它是否在运行，以及它的日志：\nsystemctl status {0}\njournalctl -n 100 {1}\n{2}',
  'Set this at your DNS provider, exactly as it stands here:\n{0}\nThen, in the folder that the relay was deployed from, compare all records:\nscripts/cmdeploy dns':
    '在你的 DNS 服务商处设置以下内容，必须与这里完全一致：\n{0}\n然后在部署该中继的文件夹里比较所有记录：\nscripts/cmdeploy dns',
  'In the folder that the relay was deployed from, see which records are missing or differ, and set what it prints:\nscripts/cmdeploy dns':
    '在部署该中继的文件夹里，查看哪些记录缺失或不同，并按它打印的内容设置：\nscripts/cmdeploy dns',
  'On the relay, get the certificate anew, and see what keeps it from coming:\nacmetool --batch reconcile\nacmetool status\njournalctl -n 50 -u acmetool-reconcile\nsystemctl restart nginx\nsystemctl reload dovecot postfix':
    '在中继服务器上重新获取证书，并查看是什么阻碍了它：\nacmetool --batch reconcile\nacmetool status\njournalctl -n 50 -u acmetool-reconcile\nsystemctl restart nginx\nsystemctl reload dovecot postfix',
  'A relay has its settings at the domain itself, where Delta Chat looks after autoconfig. does not exist':
    '中继的设置放在域名本身；autoconfig. 不存在时，Delta Chat 会去那里查找',
  'A relay has no settings for Outlook: it is for Delta Chat': '中继没有给 Outlook 的设置：它是为 Delta Chat 服务的',
  'A relay has no web interface to log in to': '中继没有可登录的网页界面',
  "A relay's pages ask for no password": '中继的网页不要求输入密码',
  'A relay asks for no reports: they are not encrypted, and it takes encrypted mail only':
    '中继不要求报告：报告没有加密，而它只接收加密邮件',
  "CAA records say which certification authorities may issue certificates for a domain. If they leave out Let's Encrypt, from which acmetool gets the relay's, the next renewal fails, and some weeks later no app can connect any more.":
    'CAA 记录说明哪些证书机构可以为域名签发证书。如果其中没有 acmetool 为中继申请证书的 Let’s Encrypt，下一次续期就会失败，几周后所有应用都无法连接。',
  'opendkim signs every message that leaves the relay; receivers verify the signature with the key in DNS. Other relays refuse mail without a valid signature.':
    'opendkim 为离开中继的每封邮件签名；收件方用 DNS 里的密钥验证签名。其他中继拒收没有有效签名的邮件。',
  "Set these records at your DNS provider:\n{0}\nThe policy itself is a file of the relay's web server, which this puts back, in the folder that the relay was deployed from:\nscripts/cmdeploy run\nIt must be printed by:\ncurl https://mta-sts.{1}/.well-known/mta-sts.txt":
    '在你的 DNS 服务商处设置以下记录：\n{0}\n策略本身是中继网页服务器上的一个文件，在部署该中继的文件夹里运行以下命令可以恢复它：\nscripts/cmdeploy run\n以下命令必须能打印出它：\ncurl https://mta-sts.{1}/.well-known/mta-sts.txt',
  'The relay takes mail for its users from other servers': '中继接收其他服务器发给其用户的邮件',
  'Every message from another server passes filtermail before the relay takes it. Where filtermail does not run, Postfix puts off every recipient, and the sender tries for days. The relay looks at the message before the recipient, so it takes any address at its domain here.':
    '来自其他服务器的每封邮件都先经过 filtermail，中继才会接收。如果 filtermail 没有运行，Postfix 会暂缓每一个收件人，发件方要尝试好几天。中继先看邮件后看收件人，所以在这里接受其域名下的任何地址。',
  'Delete old messages in the mailbox. Since version 1.10 a relay does this by itself; see whether it runs the timer that does:\nsystemctl status chatmail-expire.timer\njournalctl -n 50 -u chatmail-expire':
    '删除邮箱里的旧邮件。从 1.10 版起中继会自动这样做；请查看负责此事的定时器是否在运行：\nsystemctl status chatmail-expire.timer\njournalctl -n 50 -u chatmail-expire',
  'The web server answers': '网页服务器有应答',
  'Nobody can make an account, and who is in a network that lets only port {0} through is cut off':
    '没有人能创建账号，处在只放行端口 {0} 的网络里的用户会断开联系',
  "nginx makes new accounts, shows the relay's pages and its MTA-STS policy, and leads mail clients on from port {0}. Mail on the other ports works without it.":
    'nginx 负责创建新账号，展示中继的网页和 MTA-STS 策略，并从端口 {0} 转接邮件客户端。没有它，其他端口上的邮件仍能工作。',
  '{0}\nThis must print the document:\ncurl https://{1}/.well-known/autoconfig/mail/config-v1.1.xml':
    '{0}\n以下命令必须能打印出该文档：\ncurl https://{1}/.well-known/autoconfig/mail/config-v1.1.xml',
  "The relay's pages; its certificate names this, too": '中继的网页；它的证书也包含这个名称',
  'MTA-STS: mail to the relay travels encrypted only; the id is a date, and a new one after each change':
    'MTA-STS：发往中继的邮件只能加密传输；id 是一个日期，每次更改后都要换新',
  'MTA-STS: where the policy is read': 'MTA-STS：读取策略的位置',
  'SPF: only {0}, the relay itself, sends mail as {1}': 'SPF：只有 {0}，即中继本身，以 {1} 的名义发送邮件',
  'DMARC: receivers refuse forged mail; nobody reports, since a relay takes encrypted mail only':
    'DMARC：收件方拒收伪造的邮件；不要求任何人报告，因为中继只接收加密邮件',
  "ADSP: what is not signed is not the relay's": 'ADSP：没有签名的邮件不是来自中继',
  'Mail apps other than Delta Chat find port {0} by it': 'Delta Chat 以外的邮件应用通过它找到端口 {0}',
  'The program that signs (OpenDKIM, rspamd, or the mail server itself) made the key and shows its public half; put it in after p=':
    '负责签名的程序（OpenDKIM、rspamd 或邮件服务器本身）生成了密钥，并能显示公钥部分；请把它填在 p= 之后',
  'There is no mailadm here': '这里没有 mailadm',
  'This is about mailcow, and this server is none': '这项检查针对 mailcow，而这台服务器不是',
  'A mail server need not have this name: Delta Chat finds the server without it':
    '邮件服务器不一定要有这个名称：没有它 Delta Chat 也能找到服务器',
  'On the server, see whether the SMTP server (Postfix, Exim or another) runs, what it says in its log, and whether it listens on its ports:\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice':
    '在服务器上，查看 SMTP 服务器（Postfix、Exim 或其他）是否在运行、它的日志，以及它是否在监听端口：\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice',
  'On the server, see whether the IMAP server (Dovecot, Cyrus or another) runs, what it says in its log, and whether it listens on its ports:\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice':
    '在服务器上，查看 IMAP 服务器（Dovecot、Cyrus 或其他）是否在运行、它的日志，以及它是否在监听端口：\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice',
  'On the server, see whether the web server runs, and what it says in its log:\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice':
    '在服务器上，查看网页服务器是否在运行，以及它的日志：\nsudo ss -Hltnp\nsudo journalctl -n 100 -p notice',
  'Let the SMTP server refuse senders that do not belong to the user who is logged in. Postfix does so with smtpd_sender_login_maps, and reject_authenticated_sender_login_mismatch in smtpd_sender_restrictions.':
    '让 SMTP 服务器拒绝不属于已登录用户的发件人。Postfix 用 smtpd_sender_login_maps，并在 smtpd_sender_restrictions 中加上 reject_authenticated_sender_login_mismatch 来做到这一点。',
  'See in the logs of the SMTP server what became of the message': '请在 SMTP 服务器的日志里查看这封邮件的去向',
  'Let the program that signs (OpenDKIM, rspamd, or the mail server itself) sign all mail of the domain, and see in its log why it did not':
    '让负责签名的程序（OpenDKIM、rspamd 或邮件服务器本身）为该域名的所有邮件签名，并在日志里查看它为什么没有签名',
  "Get a certificate that names {0} and every other name that the server is called by, from Let's Encrypt for example, let the web, SMTP and IMAP servers use it together with its whole chain, and let all of them read it anew after each renewal.":
    '获取一张包含 {0} 以及服务器使用的其他所有名称的证书（例如从 Let’s Encrypt），让网页、SMTP 和 IMAP 服务器连同完整证书链一起使用它，并在每次续期后让它们全部重新读取。',
  'A mail server needs no web interface': '邮件服务器不需要网页界面',
  "CAA records say which certification authorities may issue certificates for a domain. If they leave out the one that the server's certificate comes from, the next renewal fails, and some weeks later no app can connect any more.":
    'CAA 记录说明哪些证书机构可以为域名签发证书。如果其中没有服务器证书的签发机构，下一次续期就会失败，几周后所有应用都无法连接。',
  "Receivers verify the server's signatures with the key in DNS. Chatmail servers refuse mail without a valid signature, and big providers put it into the junk folder.":
    '收件方用 DNS 里的密钥验证服务器的签名。chatmail 服务器拒收没有有效签名的邮件，大型服务商则把它放进垃圾邮件文件夹。',
  'Make a key of 2048 bits for {0} with the program that signs, and publish its public half at\n{1}._domainkey.{2}':
    '用负责签名的程序为 {0} 生成一个 2048 位的密钥，并把公钥部分发布在\n{1}._domainkey.{2}',
  'Let the record name a mailbox that exists and that a person reads:\n{0}':
    '让记录指向一个确实存在、有人阅读的邮箱：\n{0}',
  'The policy is a file that a web server must send under a trusted certificate, as text/plain:\ncurl https://mta-sts.{0}/.well-known/mta-sts.txt\nversion: STSv1\nmode: enforce\nmx: {1}\nmax_age: 604800\nGive the record _mta-sts.{2} a new id after each change.':
    '策略是一个文件，网页服务器必须在受信任的证书下以 text/plain 发送它：\ncurl https://mta-sts.{0}/.well-known/mta-sts.txt\nversion: STSv1\nmode: enforce\nmx: {1}\nmax_age: 604800\n每次更改后，给记录 _mta-sts.{2} 换一个新的 id。',
  'Let every service offer TLS 1.2 and 1.3 only (smtpd_tls_protocols in Postfix, ssl_min_protocol in Dovecot, ssl_protocols in nginx).':
    '让每个服务只提供 TLS 1.2 和 1.3（Postfix 的 smtpd_tls_protocols、Dovecot 的 ssl_min_protocol、nginx 的 ssl_protocols）。',
  'Close the relay at once: only logged-in users and the server itself may send to other domains (smtpd_relay_restrictions and mynetworks in Postfix, relay_from_hosts in Exim), and restart the SMTP server.':
    '立即关闭开放转发：只有已登录的用户和服务器本身可以向其他域名发信（Postfix 的 smtpd_relay_restrictions 和 mynetworks、Exim 的 relay_from_hosts），然后重启 SMTP 服务器。',
  'Let the SMTP server refuse addresses that do not exist (no catch-all), and let these lead to a mailbox that a person reads:\npostmaster@{0}, abuse@{1}':
    '让 SMTP 服务器拒收不存在的地址（不要设置 catch-all），并让以下地址通向有人阅读的邮箱：\npostmaster@{0}, abuse@{1}',
  'Raise the limit to 30 MB or more (message_size_limit in Postfix and Exim), and restart the SMTP server.':
    '把限制提高到 30 MB 或更多（Postfix 和 Exim 的 message_size_limit），然后重启 SMTP 服务器。',
  'Switch VRFY and EXPN off (disable_vrfy_command = yes in Postfix).':
    '关闭 VRFY 和 EXPN（Postfix 中设置 disable_vrfy_command = yes）。',
  'Delete old messages in the mailbox, or give it more room.': '删除邮箱里的旧邮件，或者给它更多空间。',
  'Where nobody uses POP3, switch it off (protocols in Dovecot), or close the port in the firewall.':
    '如果没有人使用 POP3，请关闭它（Dovecot 的 protocols），或者在防火墙里关闭端口。',
  'Where nobody uses ManageSieve, switch it off (protocols in Dovecot), or close the port in the firewall.':
    '如果没有人使用 ManageSieve，请关闭它（Dovecot 的 protocols），或者在防火墙里关闭端口。',
  'Let the service listen on 127.0.0.1 only, or close its port in the firewall.':
    '让该服务只监听 127.0.0.1，或者在防火墙里关闭它的端口。',
  'The document must name {0}, with ports that answer, and be printed by one of these:\ncurl https://autoconfig.{1}/mail/config-v1.1.xml\ncurl https://{2}/.well-known/autoconfig/mail/config-v1.1.xml':
    '该文档必须写明 {0} 和有应答的端口，并能由以下命令之一打印出来：\ncurl https://autoconfig.{1}/mail/config-v1.1.xml\ncurl https://{2}/.well-known/autoconfig/mail/config-v1.1.xml',
  'See whether the server is up, and whether its firewall or its hoster drops what comes from outside.':
    '请查看服务器是否开机，以及它的防火墙或主机商是否丢弃来自外部的连接。',
  "Let the SMTP server take the sender's address and name out of what users hand in (smtpd_sasl_authenticated_header = no, and header_checks of the cleanup service behind ports 465 and 587 in Postfix; received_header_text in Exim). Where a filter or a gateway adds a field, switch it off there.":
    '让 SMTP 服务器从用户提交的邮件里去掉发件人的地址和名称（Postfix 中设置 smtpd_sasl_authenticated_header = no，以及端口 465 和 587 后面的 cleanup 服务的 header_checks；Exim 中设置 received_header_text）。若字段是过滤程序或网关加的，请在那里关掉。',
  'Where no port answers, nobody can read, send or receive mail, or one address is kept out by a firewall that counted too many failed logins from it.':
    '没有任何端口应答时，没有人能阅读、发送或接收邮件；也可能是防火墙因为某个地址登录失败次数过多而把它挡在外面。',
  "Programs compare the name they asked for with the names in the certificate. Where the mail host's is missing, nobody can log in.":
    '程序会把所请求的名称与证书里的名称比较。如果缺少邮件主机的名称，没有人能登录。',
  'A certificate is valid for some weeks or months only. Where its renewal fails and nobody looks, all users lose the connection on one day.':
    '证书只在几周或几个月内有效。如果续期失败而没有人注意，所有用户会在同一天失去连接。',
  'Where one service shows another certificate than the rest, it was not started again after a renewal and goes on with the old one until that expires.':
    '如果某个服务出示的证书与其他服务不同，说明它在续期后没有重启，会继续使用旧证书直到过期。',
  'TLS 1.0 and 1.1 are given up since 2021 because of their weaknesses. Delta Chat and other mail servers need neither.':
    'TLS 1.0 和 1.1 因存在弱点，自 2021 年起已被弃用。Delta Chat 和其他邮件服务器都不需要它们。',
  "A mail server says its name first thing. Where that is not the name of the mail host, either the setting is wrong, and other servers distrust mail from here, or a different program answers. Beside the 3.5 points that rspamd, the filter of many providers, gives each message of Delta Chat's, it counts 1 for a name that leads to another address, 0.3 for one that leads nowhere, and up to 3 for one such as localhost.localdomain.":
    '邮件服务器首先报出自己的名称。如果那不是邮件主机的名称，要么设置有误，其他服务器会不信任来自这里的邮件，要么是别的程序在应答。许多邮件服务商使用的过滤器 rspamd 给 Delta Chat 的每封邮件 3.5 分；此外，名称指向另一个地址计 1 分，名称不指向任何地址计 0.3 分，localhost.localdomain 这样的名称最多计 3 分。',
  'mailproof logs in as Delta Chat does, on port {0} and on port {1}. After one refusal it stops, so that nobody bans this address.':
    'mailproof 像 Delta Chat 一样在端口 {0} 和端口 {1} 登录。被拒绝一次后它就停止，以免本地址被封禁。',
  "A mail server's database, its caches and its inner services trust whoever can reach them. Somebody who gets in there reads all mail or takes over the server.":
    '邮件服务器的数据库、缓存和内部服务信任任何能连上它们的人。进入那里的人可以阅读所有邮件，甚至接管服务器。',
  "Most certificates are renewed by showing Let's Encrypt a file over plain http on port {0}, for each name in the certificate. If that path is not reachable, everything works until the certificate runs out, and then nobody can log in.":
    '大多数证书的续期方式，是在端口 {0} 上通过不加密的 http 向 Let’s Encrypt 出示一个文件，证书里的每个名称都要。如果该路径无法访问，一切照常，直到证书过期，那时没有人能登录。',
  'Delta Chat watches the folder INBOX and no other. A filter that files messages into another folder, such as Junk, hides them from it.':
    'Delta Chat 只监视 INBOX 文件夹。把邮件归入其他文件夹（例如 Junk）的过滤器会让它看不到这些邮件。',
  "Delete the TLSA records of _25._tcp.{0}, or replace them after each change of the certificate's key.":
    '删除 _25._tcp.{0} 的 TLSA 记录，或者在每次更换证书密钥后更新它们。',
  'Either delete the AAAA record of {0}, or let every service listen on IPv6, and make sure that the address in the record is the one that this shows on the server:\nip -6 address show scope global':
    '删除 {0} 的 AAAA 记录，或者让每个服务都监听 IPv6，并确保记录里的地址就是以下命令在服务器上显示的地址：\nip -6 address show scope global',
  'Remove what you do not send through from the SPF record. Where only the server itself sends, this is enough:\n{0}':
    '从 SPF 记录里去掉你不用来发信的部分。如果只有服务器本身发信，这样就够了：\n{0}',
  'The DMARC record asks for a signature of {0} itself (adkim=s), and the message is signed by a name below it. Take adkim=s out of the TXT record at _dmarc.{1}, or let the server sign for {2} itself.':
    'DMARC 记录要求 {0} 本身的签名 (adkim=s)，而邮件是由其下的名称签名的。请从 _dmarc.{1} 的 TXT 记录里去掉 adkim=s，或者让服务器为 {2} 本身签名。',
  'Set these records at your DNS provider:\n{0}': '在你的 DNS 服务商处设置以下记录：\n{0}',
  '{0} is a chatmail relay. mailproof makes two accounts there for itself, keeps them in {1} and uses them again; --no-accounts leaves this out':
    '{0} 是 chatmail 中继。mailproof 会在那里为自己创建两个账号，保存在 {1} 并重复使用；--no-accounts 可以关闭此功能',
  "CAA: only the relay's own account at Let's Encrypt gets certificates for names under {0}":
    "CAA：只有中继自己在 Let's Encrypt 的账户能为 {0} 之下的名称取得证书",
  'scripts/cmdeploy dns, in the folder that the relay was deployed from, prints the record with its number':
    '在部署中继所用的目录中运行 scripts/cmdeploy dns，它会显示带有编号的记录',
  'No account is made, because it could not be kept in {0}: {1}': '没有创建账号，因为无法保存到 {0}：{1}',
  'mailproof logs in with two accounts of its own: {0} and {1}': 'mailproof 用自己的两个账号登录：{0} 和 {1}',
  'mailproof has no account at the relay {0}. Make one there, and set MAILPROOF_PEER to its dclogin: link':
    'mailproof 在中继 {0} 上没有账号。请在那里创建一个，并把 MAILPROOF_PEER 设为它的 dclogin: 链接',
  '--peer-relay names {0} itself; it must be another relay': '--peer-relay 指定的就是 {0} 自己；它必须是另一个中继',
  'mailproof makes an account for itself at the relay {0}, keeps it in {1} and uses it again; --no-accounts leaves this out':
    'mailproof 会在中继 {0} 为自己创建一个账号，保存在 {1} 并重复使用；--no-accounts 可以关闭此功能',
  'mailproof writes to an account of its own at another relay: {0}': 'mailproof 与自己在另一个中继的账号通信：{0}',
  'The address https://{0}{1} sends no account of {2} (status {3})':
    '地址 https://{0}{1} 没有返回 {2} 的账号（状态 {3}）',
  'at a chatmail relay: do not make two accounts, which mailproof does where it was given none and keeps':
    '在 chatmail 中继上：不创建两个账号（未提供账号时 mailproof 会创建并保留）',
  'A relay takes signatures and the way that a message came out of what it delivers, so this is judged at another provider: set MAILPROOF_PEER to the dclogin: link of a mailbox there':
    '中继会从投递的邮件里去掉签名和传输路径，所以要在另一家服务商那里判断：请把 MAILPROOF_PEER 设为那里一个邮箱的 dclogin: 链接',
  'a QR code holds a token: set MAILPROOF_TOKEN, or give --token-file FILE (for a chatmail relay, which needs none: --kind chatmail)':
    '二维码里含有令牌：请设置 MAILPROOF_TOKEN，或提供 --token-file FILE（chatmail 中继不需要令牌：--kind chatmail）',
  'doveauth says on the relay why it refuses a login; "registration rejected" means that it takes no new accounts just now:\nsystemctl status doveauth\njournalctl -n 50 -u doveauth -u dovecot\nNew accounts are refused while this file exists, and since version 1.12 also while the machine is short of processor time, memory or disk:\nls -l /etc/chatmail-nocreate\nuptime\nfree -m\ndf -h /home/vmail':
    '中继上的 doveauth 会说明为什么拒绝登录；"registration rejected" 表示它目前不接受新账号：\nsystemctl status doveauth\njournalctl -n 50 -u doveauth -u dovecot\n只要以下文件存在就会拒绝新账号；从 1.12 版起，机器的处理器时间、内存或磁盘不足时也会拒绝：\nls -l /etc/chatmail-nocreate\nuptime\nfree -m\ndf -h /home/vmail',
  'The other provider takes the way that a message came out of what it delivers, as chatmail relays do: another one tells, with a mailbox there as MAILPROOF_PEER':
    '对方服务商会从投递的邮件里去掉传输路径，chatmail 中继就是这样：换一家服务商就能知道，把那里的邮箱设为 MAILPROOF_PEER',
  'The other provider does not sign its mail (DKIM), and a relay refuses what is not signed: take a mailbox for MAILPROOF_PEER whose provider signs':
    '对方服务商不为邮件签名 (DKIM)，而中继拒收没有签名的邮件：请为 MAILPROOF_PEER 选用会签名的服务商的邮箱',
  'what is behind the web server fails': '网页服务器后面的程序出错',
  'what is behind the web server does not run': '网页服务器后面的程序没有运行',
  'what is behind the web server hangs': '网页服务器后面的程序卡住了',
  'the web server does not work': '网页服务器不工作',
  'This relay is an address: it has no name, and so no records in DNS':
    '这台中继是一个地址：它没有名称，因此 DNS 中没有它的记录',
  'A relay that is an address signs no mail: there would be no record to verify it by':
    '以地址为名的中继不为邮件签名：没有可以用来验证的记录',
  'A relay that is an address signs its certificate itself, and says in its links that Delta Chat takes it':
    '以地址为名的中继自己签发证书，并在链接中告诉 Delta Chat 接受它',
  'a chatmail relay that is an address': '以地址为名的 chatmail 中继服务器',
  'A relay that is an address calls itself by its reverse name, which other relays do not look at':
    '以地址为名的中继用它的反向名称自称，而其他中继不看这个',
  'This relay has no name that a reverse record could lead to and back from':
    '这台中继没有名称可供反向记录指向，也就无从再指回来',
  'Relays take unsigned mail from senders whose domain is an address, and mailproof has no other name to try it with':
    '中继接受域名为地址的发件人未签名的邮件，而 mailproof 没有别的名称可以一试',
  'Delta Chat is told the servers of a relay that is an address by its link, and asks for no settings':
    '以地址为名的中继用链接把服务器告诉 Delta Chat，所以它不去查询设置',
  'no other server has an address in place of a mail domain': '其他服务器都不会用地址代替邮件域名',
};
