/** What a chatmail relay is for: encrypted and signed mail only, port 443, logins, version. */
export const TEXTS: Readonly<Record<string, string>> = {
  'TLS with {0} for {1}': '与 {0} 的 TLS 连接（{1}）',
  'IMAP with {0}: a login that cannot be': '与 {0} 的 IMAP 对话：不可能成功的登录',
  'SMTP with {0}: mail in clear': '与 {0} 的 SMTP 对话：未加密的邮件',
  'A message that must be refused: {0}': '必须被拒收的邮件：{0}',
  'its answer to LOGIN': '它对 LOGIN 的回答',
  '{0} does not say {1}, so no login was tried': '{0} 没有声明 {1}，因此没有尝试登录',
  'What a chatmail relay is for': 'chatmail 中继的职责',
  'a message that is not encrypted, from its own user': '自己用户交来的未加密邮件',
  'a message that is not encrypted, on port {0}': '端口 {0} 上的未加密邮件',
  "a message in a user's name without a DKIM signature, on port {0}": '端口 {0} 上以用户名义发来、没有 DKIM 签名的邮件',
  'The relay takes no message just now: {0}': '中继目前不接受任何邮件：{0}',
  'The relay refuses {0}': '中继拒收{0}',
  'The relay takes {0}': '中继接受{0}',
  'Mail that is not encrypted is refused': '未加密的邮件会被拒收',
  'People can write to each other here without encryption, and do not notice it':
    '人们可能在这里不加密地互相写信，而自己并不知道',
  'A chatmail relay promises that nothing readable passes it, in either direction. filtermail looks at each message before Postfix takes it; where Postfix does not ask it, everything else works as before. The messages that try it go to the account itself and are deleted.':
    'chatmail 中继承诺，无论哪个方向，都不让可读的内容通过。Postfix 接收邮件之前，filtermail 会检查每一封；如果 Postfix 不询问它，其他一切仍照常工作。用来尝试的邮件发给该账号自己，之后会被删除。',
  'Mail from elsewhere that nobody signed is refused': '外来的、没有人签名的邮件会被拒收',
  "Whoever likes can write to this relay's users in anybody's name": '任何人都能以任意名义给这个中继的用户写信',
  "A relay knows other servers by their DKIM signatures and looks neither at SPF nor at DMARC. Where it takes mail without a valid signature of the sender's domain, every name can be forged. The message that tries it is in the account's own name, goes to the account itself and is deleted.":
    '中继根据 DKIM 签名辨认其他服务器，既不看 SPF 也不看 DMARC。如果它接受没有发件人域名有效签名的邮件，任何名义都可以伪造。用来尝试的邮件以该账号自己的名义发给它自己，之后会被删除。',
  'Port {0} leads mail apps to the mail ports': '端口 {0} 会把邮件应用引到邮件端口',
  'Who is in a network that lets only the web through is cut off from mail':
    '只允许网页通过的网络里，人们收不到也发不出邮件',
  'Hotels, firms and whole countries let only port {0} out. A relay\'s settings name it, too: nginx looks at what a client asks for in the TLS handshake (ALPN), and leads "imap" to Dovecot and "smtp" to Postfix.':
    '有些酒店、公司乃至整个国家只放行端口 {0}。中继的设置里也写着它：nginx 查看客户端在 TLS 握手 (ALPN) 中要求什么，把 "imap" 引到 Dovecot，把 "smtp" 引到 Postfix。',
  '{0} leads to {1} whoever asks for it': '{0} 会把要求 {1} 的客户端引过去',
  '{0} does not lead to {1} whoever asks for it': '{0} 没有把要求 {1} 的客户端引过去',
  'The TLS handshake was refused: no such protocol': 'TLS 握手被拒绝：没有这个协议',
  'the greeting of the server on port {0}': '端口 {0} 上服务器的问候',
  'Who writes to whom can be read on the way': '谁给谁写信，途中可以被看到',
  '{0} takes no mail just now: {1}': '{0} 目前不接收邮件：{1}',
  'The relay looks logins up': '中继会查询登录',
  'doveauth knows the accounts and makes new ones. Where it does not run, all ports answer, and nobody gets in. mailproof tries one login with a name and a password that are too short for any account, so that none is made by it; with an account of its own it does without.':
    'doveauth 掌握账号并创建新账号。如果它没有运行，所有端口都有回应，但没有人能登录。mailproof 用短到不可能属于任何账号的用户名和密码尝试登录一次，因此不会创建账号；有自己的账号时不会这样做。',
  "The account's own login tells whether logins are looked up. Whether new accounts are made shows only where one is made, which a run with an account that it keeps does not do":
    '账号自己的登录就能说明登录是否会被查询。能否创建新账号，只有真的创建时才看得出来；使用保留账号的运行不会这样做',
  '{0} answered a login that cannot be with: {1}': '对于不可能成功的登录，{0} 的回答是：{1}',
  '{0} looks logins up': '{0} 会查询登录',
  '{0} cannot look logins up': '{0} 无法查询登录',
  'The relay is of the newest version that mailproof knows': '中继是 mailproof 所知的最新版本',
  'The relay is some versions behind': '中继落后了几个版本',
  'Relays change together with Delta Chat, and what newer ones do better (mail to each other over port 443, limits that keep them alive under load) reaches users by an update only. A relay does not tell its version; it shows by the addresses that its web server knows.':
    '中继与 Delta Chat 一起变化，新版本的改进（中继之间经端口 443 传信、高负载下维持运行的限制）只有更新后用户才能用到。中继不会说明自己的版本；从它的网页服务器认识哪些地址可以看出来。',
  "The relay's web server does not show which version it is": '从中继的网页服务器看不出它是哪个版本',
  'The relay is version {0}': '中继的版本是 {0}',
  'The relay is version {0}; {1} is there': '中继的版本是 {0}；已经有 {1}',
  '1.9 or older': '1.9 或更旧',
  'Apps in chats can connect to each other': '聊天中的应用可以互相连接',
  'Games and other apps in chats find no way to each other in real time': '聊天中的游戏和其他应用无法实时互相连接',
  "Apps in chats talk in real time through iroh-relay, which the relay's web server leads to. Messages do without it.":
    '聊天中的应用通过 iroh-relay 实时通信，中继的网页服务器会引向它。消息不需要它。',
  'This relay has no server for live connections': '这个中继没有用于实时连接的服务器',
  '{0} answers with status {1}, which says nothing of iroh-relay': '{0} 的回答状态是 {1}，看不出 iroh-relay 的情况',
  '{0} answers with status {1}: iroh-relay does not run': '{0} 的回答状态是 {1}：iroh-relay 没有运行',
  'On the relay, see whether filtermail runs, and whether Postfix asks it before it takes a message (smtpd_proxy_filter must stand at ports {0}, {1} and {2}):\nsystemctl status filtermail filtermail-incoming\ngrep -n proxy_filter /etc/postfix/master.cf\n{3}':
    '在中继上，查看 filtermail 是否在运行，以及 Postfix 接收邮件之前是否询问它（端口 {0}、{1} 和 {2} 处必须有 smtpd_proxy_filter）：\nsystemctl status filtermail filtermail-incoming\ngrep -n proxy_filter /etc/postfix/master.cf\n{3}',
  'On the relay, see whether nginx leads on by ALPN (both words must stand there), and whether it takes its settings:\ngrep -n -A5 ssl_preread_alpn /etc/nginx/nginx.conf\nnginx -t\n{0}':
    '在中继上，查看 nginx 是否按 ALPN 转接（两个词都必须在那里），以及它是否接受自己的设置：\ngrep -n -A5 ssl_preread_alpn /etc/nginx/nginx.conf\nnginx -t\n{0}',
  'Read what changed in CHANGELOG.md first; then, in the folder that the relay was deployed from, fetch the newest version and put it on the relay:\ngit pull\nscripts/initenv.sh\nscripts/cmdeploy run':
    '先阅读 CHANGELOG.md 里的变化；然后在部署中继所用的目录中，获取最新版本并部署到中继上：\ngit pull\nscripts/initenv.sh\nscripts/cmdeploy run',
  'A relay looks at signatures alone, and relay.signatures says whether it does':
    '中继只看签名；它是否这样做，由 relay.signatures 说明',
  "Who is logged in must not be able to send in another user's name. The message that tries it goes to the account itself and is deleted.":
    '已登录的人不得以另一个用户的名义发信。用来尝试的邮件发给该账号自己，之后会被删除。',
  'This is about chatmail relays, and this server is none': '这一项针对 chatmail 中继，而这台服务器不是',
  'This is about chatmail relays, and this is a mailcow': '这一项针对 chatmail 中继，而这是 mailcow',
  'Everything that belongs to the relay runs': '属于中继的一切都在运行',
  'A part of the relay stands still': '中继的一部分停了',
  "A relay is a dozen programs, and some are missed only by those who need them: without lastlogin, addresses expire that are in use; without acmetool's timer, the certificate runs out some weeks later.":
    '中继由十几个程序组成，有些只有需要它们的人才会发现不在：没有 lastlogin，正在使用的地址会过期；没有 acmetool 的定时器，几周后证书就会到期。',
  '{0} does not run': '{0} 没有运行',
  "The published DKIM key is the relay's own": '公布的 DKIM 密钥就是中继自己的',
  'Every signature of the relay fails, and other relays refuse its mail':
    '中继的每一个签名都会失败，其他中继会拒收它的邮件',
  'The key in DNS and the key with which opendkim signs are two halves of one. After a move to another machine, or with a record that was copied from another relay, every signature fails, and DNS alone looks perfectly right.':
    'DNS 中的密钥和 opendkim 用来签名的密钥是一对密钥的两半。搬到另一台机器之后，或者记录是从另一个中继抄来的，每个签名都会失败，而单看 DNS 一切正常。',
  "Set this at your DNS provider:\n{0}\nThe relay's own key is printed, in the folder that the relay was deployed from, by:\nscripts/cmdeploy dns":
    '在你的 DNS 服务商处设置：\n{0}\n在部署中继所用的目录中，以下命令会显示中继自己的密钥：\nscripts/cmdeploy dns',
  "The key at {0} is the relay's own": '{0} 处的密钥是中继自己的',
  "The key at {0} is not the relay's own": '{0} 处的密钥不是中继自己的',
  'Every service uses the certificate that acmetool keeps': '所有服务都使用 acmetool 保存的证书',
  'acmetool renews the certificate and then restarts nginx, and after it Dovecot and Postfix. Where nginx does not start, the two others are not told, and go on with the old certificate until it has run out.':
    'acmetool 更新证书，然后重启 nginx，接着通知 Dovecot 和 Postfix。如果 nginx 启动不了，另外两个就得不到通知，会一直使用旧证书直到它到期。',
  '{0} shows the certificate that acmetool keeps': '{0} 出示的是 acmetool 保存的证书',
  '{0} shows another certificate than acmetool keeps': '{0} 出示的证书与 acmetool 保存的不同',
  'Nothing on the relay keeps new people away': '中继上没有什么阻止新用户',
  'Nobody gets a new account here': '没有人能在这里得到新账号',
  'An account is made at its first login. doveauth refuses that while {0} is there, and since version 1.12 also while the machine is short of processor time, memory or disk. People only see that their login fails.':
    '账号在第一次登录时创建。只要 {0} 存在，doveauth 就会拒绝；从 1.12 版起，机器的处理器时间、内存或磁盘不足时也会拒绝。人们只看到登录失败。',
  'On the relay, see who uses what, and give the machine more of it:\nuptime\nfree -m\ndf -h {0}\njournalctl -n 50 -u doveauth':
    '在中继上，查看是谁占用了什么，并为机器增加相应的资源：\nuptime\nfree -m\ndf -h {0}\njournalctl -n 50 -u doveauth',
  'New accounts are made': '会创建新账号',
  'The file {0} is there: no new accounts are made': '文件 {0} 存在：不会创建新账号',
  'Somebody closed the relay to new people by this file. Where they should get accounts again, take it away; see since when it is there:\nls -l {0}':
    '有人用这个文件让中继不再接受新用户。如果要让人们重新得到账号，请拿走它；以下命令显示它是什么时候放在那里的：\nls -l {0}',
  "The machine's load is {0}": '机器的负载是 {0}',
  '{0} at the most': '最多 {0}',
  'There is {0} left': '还有剩余的{0}',
  'The machine is short of {0}': '机器缺少{0}',
  memory: '内存',
  'disk space': '磁盘空间',
  '{0} at the least': '至少 {0}',
  "The relay's settings fit its domain and Delta Chat": '中继的设置适合它的域名和 Delta Chat',
  'Accounts that Delta Chat makes up are refused': 'Delta Chat 自己起名的账号会被拒绝',
  "Delta Chat makes up names of {0} letters at the relay's domain. A relay whose chatmail.ini has another domain, or wants shorter or longer names, refuses them.":
    'Delta Chat 在中继的域名下自己起 {0} 个字符的名字。如果中继的 chatmail.ini 里是另一个域名，或要求更短或更长的名字，它就会拒绝这些账号。',
  'In the folder that the relay was deployed from, let chatmail.ini say this, and put it on the relay:\nmail_domain = {0}\nusername_min_length = {1}\nusername_max_length = {2}\nscripts/cmdeploy run':
    '在部署中继所用的目录中，让 chatmail.ini 写成这样，并部署到中继上：\nmail_domain = {0}\nusername_min_length = {1}\nusername_max_length = {2}\nscripts/cmdeploy run',
  'The server does not tell what chatmail.ini says': '服务器没有说明 chatmail.ini 的内容',
  'The file chatmail.ini is about {0}': '文件 chatmail.ini 针对 {0}',
  'The file chatmail.ini is about another domain': '文件 chatmail.ini 针对另一个域名',
  'Names of {0} letters are taken': '接受 {0} 个字符的名字',
  'Names of {0} letters are not taken': '不接受 {0} 个字符的名字',
  'from {0} to {1} letters': '从 {0} 到 {1} 个字符',
  "The server's systemd knows nothing of a relay": '服务器上的 systemd 不知道有中继',
  'The server does not tell the key with which opendkim signs': '服务器没有说明 opendkim 用来签名的密钥',
  "There is no certificate of the domain in acmetool's folder on the server":
    '服务器上的 acmetool 没有保存该域名的证书',
  'A relay whose name begins with _ signs its certificate itself, and Delta Chat verifies none there':
    '名称以 _ 开头的中继自己签发证书，而 Delta Chat 在那里不验证证书',
  'a chatmail relay for tests: its name begins with _, and nobody verifies its certificate':
    '测试用的 chatmail 中继：名称以 _ 开头，它的证书没有人验证',
  'mailproof cannot evaluate SPF for a name that begins with _; other relays do not look at it':
    'mailproof 无法对以 _ 开头的名称计算 SPF；其他中继不看它',
  "A relay hands mail only to servers with a valid certificate, and the other provider's is none. {0}":
    '中继只把邮件交给证书有效的服务器，而另一家服务商的证书无效。{0}',
  'The record at {0} is there': '{0} 的记录存在',
  'The record at {0} is missing, or is another one': '{0} 的记录缺失，或是另一条',
  'A CAA record lets only one account get certificates': 'CAA 记录只让一个账号获得证书',
  "No CAA record says that only the server's own account may get certificates: whoever is between it and the authority for a moment can get one, too":
    '没有 CAA 记录说明只有服务器自己的账号可以获得证书：谁暂时处在它与签发机构之间，谁也能得到一张',
  'The relay was deployed from a recent version': '中继是用较新的版本部署的',
  'Known holes in the relay stay open': '中继中已知的漏洞一直存在',
  "Delta Chat and relays change together, and a relay gets what is new only when somebody deploys it again. cmdeploy writes on the relay which commit it was deployed from. Which version is the newest, mailproof knows as of its own making; see the relay's CHANGELOG for what came later.":
    'Delta Chat 和中继一同变化，而中继只有在有人重新部署时才会得到新的内容。cmdeploy 会在中继上写下部署时所用的提交。哪个版本最新，mailproof 只知道它自己制作时的情况；之后发布的请看中继的 CHANGELOG。',
  'The relay is {0}': '中继是{0}',
  'The relay is {0}; version {1} is there since {2}': '中继是{0}；{2} 起已有版本 {1}',
  'The relay is {0}, which is more than half a year old': '中继是{0}，已有半年以上',
  'version {0} of {1}': ' {1} 的版本 {0}',
  'as it was deployed on {0}': '{0} 部署时的样子',
  'as it was deployed on {0}, from commit {1}': '{0} 用提交 {1} 部署时的样子',
  'The server does not tell what the relay was deployed from': '服务器没有说明中继是用什么部署的',
  'The relay tells Delta Chat of calls, live connections and push': '中继把通话、实时连接和推送告诉 Delta Chat',
  'Calls, live connections or notifications do not work as they should': '通话、实时连接或通知不能正常工作',
  'Delta Chat asks the relay over IMAP (METADATA) for its TURN server, through which calls go where two phones do not reach each other, and for its server for live connections. chatmail-metadata answers that, and keeps for each phone where notifications are sent. mailproof asks, and sets nothing.':
    'Delta Chat 通过 IMAP (METADATA) 向中继询问它的 TURN 服务器（两部手机互相连不上时，通话经过它）和实时连接服务器。chatmail-metadata 回答这些问题，并为每部手机记住通知发往何处。mailproof 只询问，不设置任何内容。',
  'The relay offers push notifications ({0})': '中继提供推送通知（{0}）',
  'The relay does not offer push notifications ({0})': '中继不提供推送通知（{0}）',
  'The relay offers METADATA': '中继提供 METADATA',
  'The relay does not offer METADATA, so Delta Chat learns of none of its servers':
    '中继不提供 METADATA，因此 Delta Chat 无法得知它的任何服务器',
  'The relay names its TURN server': '中继说明了它的 TURN 服务器',
  'The relay names no TURN server: turnserver does not run, or chatmail-metadata cannot ask it':
    '中继没有说明 TURN 服务器：turnserver 没有运行，或者 chatmail-metadata 无法询问它',
  'The relay names a TURN server in a way that Delta Chat does not read':
    '中继说明 TURN 服务器的写法是 Delta Chat 读不懂的',
  'The relay names its server for live connections': '中继说明了它的实时连接服务器',
  'The relay does not tell its server for live connections': '中继没有说明它的实时连接服务器',
  'The relay names a server for live connections that is no address on the web': '中继说明的实时连接服务器不是网址',
  '{0} answers with status {1}: iroh-relay does not run there': '{0} 以状态码 {1} 回答：那里的 iroh-relay 没有运行',
  "The relay's TURN server answers": '中继的 TURN 服务器会应答',
  'Calls between people whose phones do not reach each other do not come about': '手机互相连不上的人之间无法通话',
  "Calls go from phone to phone where that is possible, and else through the relay's TURN server, which listens at port 3478 over UDP since version 1.8. mailproof sends it one question (STUN) that it answers to everybody. Silence proves nothing: a firewall somewhere can swallow it.":
    '通话尽可能在手机之间直接进行，否则经过中继的 TURN 服务器；从 1.8 版起它在 UDP 端口 3478 上监听。mailproof 向它发一个任何人都会得到回答的问题 (STUN)。没有回答什么也证明不了：某处的防火墙可能把它吞掉。',
  "On the relay, see whether it runs and listens:\nsystemctl status turnserver\njournalctl -n 100 -u turnserver\nss -Hlunp 'sport = :3478'\nA firewall before the relay must let UDP through, on port 3478 and on the ports that it gives to calls.":
    "在中继上查看它是否在运行和监听：\nsystemctl status turnserver\njournalctl -n 100 -u turnserver\nss -Hlunp 'sport = :3478'\n中继前面的防火墙必须放行 UDP：端口 3478，以及它分给通话的端口。",
  '{0} answers over UDP': '{0} 通过 UDP 应答',
  'Nobody listens at {0} over UDP': '{0} 上没有程序通过 UDP 监听',
  '{0} gave no answer over UDP, which a firewall here, there or on the way can be the reason of':
    '{0} 没有通过 UDP 回答，原因可能是这里、那里或途中的防火墙',
  '{0} could not be asked over UDP from here: {1}': '从这里无法通过 UDP 询问 {0}：{1}',
  'TURN at {0} (IPv{1})': '{0} 的 TURN (IPv{1})',
  'What the server says of itself': '服务器对自己的说明',
  'Other relays can hand over mail on port 443': '其他中继可以在端口 443 上递交邮件',
  'Relays that reach each other on port 443 only cannot write here': '只能通过端口 443 互相连接的中继无法向这里发信',
  "Since version 1.11 relays bring mail to each other over port 443 first, which hosters and networks hardly ever close, and on port 25 only where that fails. The relay's web server leads to filtermail for it. mailproof asks for the page only: it hands over nothing.":
    '从 1.11 版起，中继之间先通过端口 443 递交邮件（主机商和网络几乎从不封闭它），失败时才用端口 25。中继的网页服务器为此转到 filtermail。mailproof 只请求这个页面，不递交任何内容。',
  'This version of the relay takes mail from other relays on port 25 alone':
    '这个版本的中继只在端口 25 上接收其他中继的邮件',
  '{0} answers with status {1}, which says nothing of filtermail':
    '{0} 以状态码 {1} 回答，这说明不了 filtermail 的情况',
  '{0} takes mail, and nothing else': '{0} 接收邮件，此外什么也不做',
  '{0} answers with status {1}: nobody takes mail there': '{0} 以状态码 {1} 回答：那里没有程序接收邮件',
  "Port {0} takes mail over TLS only, and users' ports speak TLS 1.3":
    '端口 {0} 只通过 TLS 接收邮件，用户的端口使用 TLS 1.3',
  'On port {0} most servers take mail without TLS as well. A relay does not: the messages are encrypted in any case, and TLS hides who writes to whom. Its ports for users are set to TLS 1.3, which hides more of a connection than 1.2 does.':
    '在端口 {0} 上，多数服务器也接受没有 TLS 的邮件。中继不接受：邮件本身总是加密的，而 TLS 隐藏了谁给谁写信。它供用户使用的端口设为 TLS 1.3，比 1.2 能隐藏连接的更多内容。',
  '{0} speaks TLS 1.3': '{0} 使用 TLS 1.3',
  '{0} does not speak TLS 1.3': '{0} 不使用 TLS 1.3',
  'The names www and mta-sts lead to the relay': '名称 www 和 mta-sts 指向中继',
  'The next certificate of the relay does not come': '中继拿不到下一张证书',
  "acmetool asks for one certificate for the domain, www and mta-sts. Let's Encrypt looks at all three names: where one of them is missing or leads elsewhere, the next renewal fails for all, and some weeks later no app can connect any more.":
    "acmetool 为域名、www 和 mta-sts 申请同一张证书。Let's Encrypt 会检查这三个名称：如果其中一个不存在或指向别处，下一次续期就会全部失败，几周后任何应用都无法再连接。",
  'Let both names be aliases (CNAME) of the domain': '让这两个名称成为域名的别名 (CNAME)',
  'Set these records at your DNS provider, exactly as they stand here:\n{0}\nmta-sts.{1}. {2} IN CNAME {3}.\nThen, in the folder that the relay was deployed from, compare all records:\nscripts/cmdeploy dns':
    '请在你的 DNS 服务商处原样设置这些记录：\n{0}\nmta-sts.{1}. {2} IN CNAME {3}.\n然后在部署中继所用的目录里比较所有记录：\nscripts/cmdeploy dns',
};
