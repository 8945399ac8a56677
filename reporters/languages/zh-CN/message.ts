/** A message at hand and its header, also where it is looked at for what it gives away. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The seals of those who passed the message on hold': '转发邮件的服务器所加的封印有效',
  'A receiver gets no word that the message was sound before it was passed on': '接收方无从得知邮件在转发之前是否完好',
  'Mailing lists and forwarders change messages, which breaks their signatures. With ARC, each server that passes a message on seals how it had found it, and big receivers believe such seals. mailcow seals what it takes in. A seal that does not hold is worth nothing; none is needed.':
    '邮件列表和转发服务会改动邮件，签名因此失效。有了 ARC，每台转发邮件的服务器都会把它收到邮件时看到的情况封印起来，大型接收方相信这样的封印。mailcow 会给它收下的邮件加封印。无效的封印毫无用处；没有封印也可以。',
  'mailcow seals with the DKIM key of the domain that it takes mail for. Whether that key is right, this tells:\nmailproof {0} --only dkim':
    'mailcow 用收信域名的 DKIM 密钥加封印。那个密钥对不对，下面的命令会说明：\nmailproof {0} --only dkim',
  'No server on the way sealed the message (ARC), and none has to': '途中没有服务器给邮件加封印 (ARC)，也不必加',
  'The seals (ARC) of {0} hold': '{0} 的封印 (ARC) 有效',
  'A key of the seals (ARC) of {0} is not published any more; it may have been replaced since the message was delivered':
    '{0} 的封印 (ARC) 所用的一个密钥已不再公布；可能在邮件投递之后更换了',
  'The seals (ARC) of {0} do not hold, so receivers take nothing in them into account':
    '{0} 的封印 (ARC) 无效，所以接收方不考虑其中的任何内容',
  'Whoever runs the servers of {0} can see why. {1}': '运行 {0} 服务器的人能看到原因。{1}',
  "The bounce returns the message's header only, so whether its seals hold cannot be told":
    '退信只带回了邮件的头部，所以无法判断封印是否有效',
  'The server that brought the message may send for its domain': '送来这封邮件的服务器可以以它的域名的名义发信',
  'Receivers treat the message as if somebody else had sent it': '收件方把这封邮件当作是别人发送的',
  "Receivers compare the address that a message comes from with the SPF record of its sender's domain. Where it is not in there, many refuse the message or put it into the junk folder.":
    '收件方把邮件来自的地址与发件人域名的 SPF 记录比较。如果记录中没有这个地址，许多收件方会拒收邮件，或放进垃圾邮件文件夹。',
  'If the message came from your own server, let the SPF record allow its address. This record allows all addresses that the MX host has:\n{0}':
    '如果邮件来自你自己的服务器，就让 SPF 记录允许它的地址。这条记录允许 MX 主机的所有地址：\n{0}',
  'The message never left the server that it was handed over to, and SPF is for messages that come from outside':
    '邮件从未离开它被提交到的那台服务器，而 SPF 只针对从外部来的邮件',
  'SPF for {0} could not be evaluated: {1}': '无法评估 {0} 的 SPF：{1}',
  'The message came to {0} from {1} ({2})': '邮件从 {1} ({2}) 送到 {0}',
  '{0}, which SPF lets send for {1}': '{0}，SPF 允许该地址以 {1} 的名义发信',
  '{0}, {1}': '{0}，{1}',
  'The message came by way of {0}, which passed it on under your sender address. That cannot be allowed in your SPF record; a valid DKIM signature makes up for it (the check message.signature). Who runs the forwarding can rewrite the sender address (SRS).':
    '邮件经过 {0}，由它以你的发件人地址转发。这在你的 SPF 记录中无法允许；有效的 DKIM 签名可以弥补（检查项 message.signature）。负责转发的运营者可以改写发件人地址 (SRS)。',
  'and {0} has no SPF record that says whether that is allowed': '而 {0} 没有说明是否允许这样做的 SPF 记录',
  'and receivers cannot evaluate the SPF record of {0}, which should allow that':
    '而收件方无法评估本应允许这样做的 {0} 的 SPF 记录',
  'which SPF does not let send for {0}': '而 SPF 不允许该地址以 {0} 的名义发信',
  'Receivers do with the message what its domain asks them to do with forgeries':
    '收件方会按邮件的域名要求对待伪造邮件的方式，来对待这封邮件',
  'DMARC passes where DKIM or SPF passes for the very domain that the reader sees in From. If neither does, receivers put the message into the junk folder or refuse it.':
    'DKIM 或 SPF 对读者在 From 中看到的那个域名通过，DMARC 才算通过。如果两者都不通过，收件方会把邮件放进垃圾邮件文件夹，或拒收它。',
  'One of two things must hold for {0}: a valid signature with d={1} (the check message.signature), or an envelope sender at {2} that SPF lets send (the check message.spf).':
    '对 {0} 来说，以下两项必须有一项成立：带有 d={1} 的有效签名（检查项 message.signature），或者信封发件人属于 {2} 且 SPF 允许其发信（检查项 message.spf）。',
  'The message passes DMARC for {0}': '对 {0} 来说，邮件通过 DMARC',
  '{0} has no DMARC record, so receivers cannot tell this message from a forged one':
    '{0} 没有 DMARC 记录，所以收件方无法分辨这封邮件与伪造邮件',
  'Set this record:\n{0}': '设置这条记录：\n{0}',
  'The message fails DMARC for {0}: {1}': '对 {0} 来说，邮件没有通过 DMARC：{1}',
  'the policy of {0} is "{1}"': '{0} 的策略是“{1}”',
  'Whether the message passes DMARC depends on its signature, which could not be verified':
    '邮件是否通过 DMARC 取决于它的签名，而签名未能验证',
  'Whether the message passes DMARC depends on SPF, which could not be evaluated':
    '邮件是否通过 DMARC 取决于 SPF，而 SPF 未能评估',
  'neither DKIM nor SPF passes': 'DKIM 和 SPF 都没有通过',
  'what passes is for {0}, and not for {1}': '通过的是 {0}，而不是 {1}',
  "The message's header does not tell where its sender was": '邮件头不透露发件人在哪里',
  "Everybody who gets the message can see things about its sender that are nobody's business":
    '收到邮件的每个人都能看到发件人的一些与旁人无关的信息',
  'The header is never encrypted. An internet address in it tells about where a person was, and who their provider is. mailcow removes it from what its users send.':
    '邮件头从不加密。其中的 IP 地址会透露一个人大致在哪里，用的是哪家网络运营商。mailcow 会从用户发送的邮件中去掉它。',
  'mailcow removes the address with rules in data/conf/postfix/anonymize_headers.pcre, for messages handed over on the ports 465 and 587. In the folder mailcow-dockerized, this tells whether they are still in use:\nsudo docker compose exec postfix-mailcow postconf -P | grep cleanup_service_name\ngrep -rn header_checks data/conf/postfix/\nRemove changes of your own from data/conf/postfix/extra.cf and restart:\nsudo docker compose restart postfix-mailcow':
    'mailcow 用 data/conf/postfix/anonymize_headers.pcre 中的规则去掉这个地址，针对在端口 465 和 587 提交的邮件。在 mailcow-dockerized 目录中，下面的命令可以看出这些规则是否仍在使用：\nsudo docker compose exec postfix-mailcow postconf -P | grep cleanup_service_name\ngrep -rn header_checks data/conf/postfix/\n去掉你自己在 data/conf/postfix/extra.cf 中的改动，然后重启：\nsudo docker compose restart postfix-mailcow',
  "The header tells neither the sender's address nor what they log in with":
    '邮件头既不透露发件人的地址，也不透露其登录名',
  'The message is formed as mail must be': '邮件的格式符合规范',
  'Receivers distrust the message, or Delta Chat cannot read it': '收件方不信任这封邮件，或者 Delta Chat 无法读取它',
  'A message needs one From, a Date and a Message-ID. Spam filters count what is missing, and Delta Chat opens encrypted messages only if they arrive as they were sent.':
    '邮件需要有一个 From、一个 Date 和一个 Message-ID。垃圾邮件过滤器会统计缺少的项目，而 Delta Chat 只能打开与发送时一样送达的加密邮件。',
  'Find out which program wrote or changed the message: Delta Chat and mailcow write all of this. A gateway, a virus scanner or a script between them is the usual suspect.':
    '查明是哪个程序写出或改动了这封邮件：Delta Chat 和 mailcow 会写好这一切。它们之间的网关、病毒扫描程序或脚本通常最可疑。',
  'The message has all fields that a message needs, once': '邮件具备所需的全部字段，并且各有一个',
  'The message arrived in the form in which Delta Chat sends it': '邮件送达时的格式与 Delta Chat 发送的一样',
  'The receiver did not take the message for spam': '收件方没有把邮件当作垃圾邮件',
  'Many receivers write into a message what their spam filter thought of it, and why. Delta Chat watches the inbox only: what is filed elsewhere is lost.':
    '许多收件方会在邮件中写下垃圾邮件过滤器的判断和理由。Delta Chat 只查看收件箱：归到别处的邮件等于丢失。',
  "Solve first what the other checks here and a run against the domain complain of; the rest is reputation, which grows with mail that people want. Ask the receiver's postmaster if it stays.":
    '先解决这里其他检查项指出的问题，以及对该域名检测一次所指出的问题；剩下的是信誉，它随着人们愿意收到的邮件而增长。如果问题仍在，就询问收件方的 postmaster。',
  '{0} does not call the message spam': '{0} 没有把邮件判为垃圾邮件',
  'a score of {0}': '评分 {0}',
  'a score of {0}; from {1} on it is spam': '评分 {0}；从 {1} 起算作垃圾邮件',
  ', mostly for {0}': '，主要原因是 {0}',
  '{0} found {1}={2} for the message, as is found here': '{0} 对邮件得出 {1}={2}，这里得出的也一样',
  'The receiver found nothing wrong with {0}': '收件方没有发现 {0} 有问题',
  '{0} found {1}={2} when the message arrived, although {3} passes today':
    '邮件送达时 {0} 得出 {1}={2}，而现在 {3} 通过',
  "Something was different then: a DNS record that was not there yet or could not be asked for. Send another message; if that fails there too, the receiver's resolver may still have the old record until its TTL is over.":
    '当时有些情况不同：某条 DNS 记录还不存在，或者无法查询。再发一封邮件；如果在那里又失败，收件方的解析器可能还保留着旧记录，直到它的 TTL 结束。',
  '{0}': '{0}',
  'Every server on the way passed the message on at once': '沿途的每台服务器都立即转交了邮件',
  'The message was held up on its way': '邮件在途中被耽搁了',
  'Each server writes into the message when it took it. The differences tell which one held it: people who chat notice every minute.':
    '每台服务器都会在邮件中写下它接收邮件的时间。时间差表明是哪一台耽搁了邮件：聊天的人会注意到每一分钟。',
  'In the folder mailcow-dockerized, see what it waits for:\nsudo docker compose exec postfix-mailcow mailq':
    '在 mailcow-dockerized 目录中，查看它在等待什么：\nsudo docker compose exec postfix-mailcow mailq',
  'Fewer than two of the Received lines have a date that can be read, so they do not tell how long a step took':
    'Received 行中能读懂日期的不到两行，所以看不出每一步用了多长时间',
  'No server held the message': '没有服务器耽搁邮件',
  '{0} had the message for {1} before {2} took it': '邮件在 {0} 停留了 {1}，然后才被 {2} 接收',
  'The clocks on the way agree': '沿途各服务器的时钟一致',
  'The clock of {0} is {1} {2} the clock of the server before it, so the times around it tell little':
    '{0} 的时钟比前一台服务器的时钟{2} {1}，所以它前后的时间说明不了多少',
  behind: '慢',
  'ahead of': '快',
  'If {0} is yours, see whether its clock is set by the network:\ntimedatectl':
    '如果 {0} 是你的，查看它的时钟是否由网络校准：\ntimedatectl',
  'The message took {0} for {1} steps': '邮件共经过 {1} 步，用时：{0}',
  'The message was held up': '邮件被耽搁了',
  'a server that gives no name': '一台没有报出名称的服务器',
  "The usual reason is that {0} put the message off at first (greylisting), which happens once for a new sender, or that it could not be reached. Your server's log says which; in the folder mailcow-dockerized:\nsudo docker compose logs postfix-mailcow | grep status=deferred\nWhat waits there now:\nsudo docker compose exec postfix-mailcow mailq":
    '通常的原因是 {0} 起初暂缓接收邮件（灰名单 (greylisting)，对新的发件人只发生一次），或者当时无法连接到它。你的服务器的日志会说明是哪一种；在 mailcow-dockerized 目录中：\nsudo docker compose logs postfix-mailcow | grep status=deferred\n现在有哪些邮件在等待：\nsudo docker compose exec postfix-mailcow mailq',
  'The message waited inside the server. In the folder mailcow-dockerized, see whether it is short of memory, and what its virus scanner and spam filter do:\nsudo docker stats --no-stream\nsudo docker compose logs --tail=200 rspamd-mailcow clamd-mailcow':
    '邮件是在服务器内部等待的。在 mailcow-dockerized 目录中，查看内存是否不足，以及病毒扫描程序和垃圾邮件过滤器在做什么：\nsudo docker stats --no-stream\nsudo docker compose logs --tail=200 rspamd-mailcow clamd-mailcow',
  'Only who runs {0} can see why; tell them the Message-ID and the time.':
    '只有 {0} 的运营者能看到原因；把 Message-ID 和时间告诉他们。',
  d: '天',
  h: '小时',
  min: '分钟',
  s: '秒',
  'less than a second': '不到一秒',
  'The message names its hidden recipients, in a field Bcc': '邮件用 Bcc 字段写出了密送的收件人',
  "The first Received line tells the sender's address: {0}{1}": '第一条 Received 行透露了发件人的地址：{0}{1}',
  ' ({0})': ' ({0})',
  "The first Received line tells what the sender's device calls itself: {0}":
    '第一条 Received 行透露了发件人的设备给自己取的名称：{0}',
  "The field {0} tells the sender's address: {1}": '{0} 字段透露了发件人的地址：{1}',
  'The header tells the name that the sender logs in with: {0}': '邮件头透露了发件人的登录名：{0}',
  'It is not clear which domain the message claims to come from': '不清楚邮件自称来自哪个域名',
  'The file does not tell the envelope sender (there is no Return-Path line)':
    '这个文件没有说明信封发件人（没有 Return-Path 行）',
  'The message has no From field, so it says nowhere who wrote it': '邮件没有 From 字段，所以没有写明是谁写的',
  'The message has {0} From fields; receivers refuse it or take it for a forgery':
    '邮件有 {0} 个 From 字段；收件方会拒收它，或把它当作伪造',
  'The From field holds no mail address: {0}': 'From 字段中没有邮箱地址：{0}',
  'The From field names {0} authors: {1}. Many receivers allow one only':
    'From 字段写了 {0} 个作者：{1}。许多收件方只允许一个',
  'The message has no Date field': '邮件没有 Date 字段',
  'The Date field cannot be read: {0}': 'Date 字段无法读懂：{0}',
  "The Date is {0} h later than the moment when the first server took the message: the sender's clock is wrong":
    'Date 比第一台服务器接收邮件的时间晚 {0} 小时：发件人的时钟不准',
  "The Date is {0} h earlier than the moment when the first server took the message: the sender's clock is wrong, or the message waited that long":
    'Date 比第一台服务器接收邮件的时间早 {0} 小时：发件人的时钟不准，或者邮件等待了这么久',
  'The message has no Message-ID': '邮件没有 Message-ID',
  'The Message-ID does not have the form {0}: {1}': 'Message-ID 的格式不是 {0}：{1}',
  'The message has {0} {1} fields, of which it may have one': '邮件有 {0} 个 {1} 字段，而最多只能有一个',
  'The message has a line of more than {0} characters; servers may break it, and its signature with it':
    '邮件中有一行超过 {0} 个字符；服务器可能会把它断开，签名也随之失效',
  'The message holds NUL bytes, which servers remove or refuse': '邮件中有 NUL 字节，服务器会去掉它们或拒收',
  'The message is encrypted, but it arrived as {0} instead of multipart/encrypted: a server on the way wrapped it anew, and Delta Chat may not be able to open it':
    '邮件是加密的，但送达时是 {0}，而不是 multipart/encrypted：途中的某台服务器重新封装了它，Delta Chat 可能打不开',
  'The message does not say that it is encrypted with OpenPGP (protocol="application/pgp-encrypted")':
    '邮件没有说明它是用 OpenPGP 加密的 (protocol="application/pgp-encrypted")',
  'An encrypted message has two parts, of which the first is application/pgp-encrypted; this one has {0}: {1}. A server on the way changed it':
    '加密邮件有两个部分，第一个是 application/pgp-encrypted；这封邮件有 {0} 个：{1}。途中的某台服务器改动了它',
  'The encrypted part is cut off or was changed: it is no whole PGP message':
    '加密部分被截断或改动了：它不是完整的 PGP 消息',
  'The subject of the encrypted message can be read by everybody, or a server on the way changed it: {0}':
    '加密邮件的主题人人可读，或者途中的某台服务器改动了它：{0}',
  'If a mail program wrote this file, it may have changed the message. Save its source and check that (Thunderbird: File > Save As > File; Gmail: Show original > Download original).':
    '如果这个文件是邮件程序写出的，邮件程序可能已改动邮件。改为保存邮件的源代码，再检查那个文件（Thunderbird：File > Save As > File；Gmail：Show original > Download original）。',
  "Compare the key that mailcow shows under System > Configuration > Options > ARC/DKIM keys with the one in DNS; publish mailcow's where they differ. Whether DNS is right, this tells:\nmailproof {0} --only dkim":
    '把 mailcow 的 System > Configuration > Options > ARC/DKIM keys 中显示的密钥与 DNS 中的比较；如有不同，发布 mailcow 的。DNS 是否正确，用这条命令检查：\nmailproof {0} --only dkim',
  "The message carries a valid signature of its sender's domain": '邮件带有发件人域名的有效签名',
  'Receivers cannot tell this message from a forged one, so they refuse it or put it into the junk folder':
    '收件方无法分辨这封邮件与伪造邮件，因此拒收它，或放进垃圾邮件文件夹',
  'The server signs each message with DKIM. If the signature is missing, or does not fit the message any more, chatmail servers refuse it, and big providers put it into the junk folder.':
    '服务器用 DKIM 给每封邮件签名。如果没有签名，或者签名与邮件不再相符，chatmail 服务器会拒收邮件，大型邮件服务商会把它放进垃圾邮件文件夹。',
  'mailcow signs what its users send, once there is a key for the domain: System > Configuration > Options > ARC/DKIM keys. Look there whether {0} has one; if it has, see in the folder mailcow-dockerized why a message is not signed:\nsudo docker compose logs --tail=200 rspamd-mailcow':
    '一旦域名有了密钥，mailcow 就会给用户发送的邮件签名：System > Configuration > Options > ARC/DKIM keys。在那里查看 {0} 有没有密钥；如果有，就在 mailcow-dockerized 目录中查看邮件为什么没有签名：\nsudo docker compose logs --tail=200 rspamd-mailcow',
  'The message is signed by {0}, but not by {1}, which its From names':
    '邮件由 {0} 签名，但没有 From 所写的 {1} 的签名',
  'The key of {0} is in test mode (t=y), so its signature counts for nothing with some receivers':
    '{0} 的密钥处于测试模式 (t=y)，所以有些收件方认为它的签名等于没有',
  'Remove t=y from the TXT record at:\n{0}._domainkey.{1}': '从以下名称的 TXT 记录中去掉 t=y：\n{0}._domainkey.{1}',
  'The signature of {0} leaves out the last {1} bytes of the message (l=), which anybody could have added':
    '{0} 的签名没有涵盖邮件最后的 {1} 字节 (l=)，这部分可能是任何人添加的',
  'Switch off l= in whatever signs for {0}; mailcow does not use it.':
    '在为 {0} 签名的程序中关闭 l=；mailcow 不使用它。',
  "{0} found the signature of {1} valid when the message arrived, but it does not fit this file or today's key: the file is not what was delivered, or the key was replaced since. Save the message's source anew and check that":
    '邮件送达时，{0} 认为 {1} 的签名有效，但它与这个文件或现在的密钥不符：文件不是当初送达的内容，或者密钥后来被更换了。重新保存邮件的源代码，并检查新的文件',
  'There is no key at {0} any more; it may have been replaced since the message was delivered, so its signature cannot be verified today':
    '{0} 已经没有密钥；它可能在邮件送达之后被更换了，所以现在无法验证签名',
  'The message was changed after {0} signed it, by the mailing list {1} (a footer, for example)':
    '在 {0} 签名之后，邮件被邮件列表 {1} 改动了（例如加了页脚）',
  "Ask the list's owner to switch off footers and prefixes of the subject, or to let the list send under its own address.\n{0}":
    '请邮件列表的管理者关闭页脚和主题前缀，或者让列表以自己的地址发信。\n{0}',
  'The text of the message was changed after {0} signed it': '在 {0} 签名之后，邮件正文被改动了',
  'Look for what changes messages behind your server: a smarthost, a virus scanner, a gateway that adds a footer. Footers belong into mailcow itself, which signs after adding them.\n{0}':
    '查找是什么在你的服务器之后改动邮件：smarthost（外发中继）、病毒扫描程序、添加页脚的网关。页脚应当在 mailcow 中添加，mailcow 会在添加之后再签名。\n{0}',
  'The signature of {0} does not fit the key at {1}: it was made with another key, the key was replaced since, or a signed header field was changed{2}':
    '{0} 的签名与 {1} 的密钥不符：签名用的是另一个密钥，或者密钥后来被更换了，或者某个已签名的邮件头字段被改动了{2}',
  ' (by the mailing list {0})': '（由邮件列表 {0} 改动）',
  '{0}\n{1}': '{0}\n{1}',
  'There is no key at {0}, so nobody can verify the signature of {1}; it may have been replaced since the message was delivered':
    '{0} 没有密钥，所以没有人能验证 {1} 的签名；密钥可能在邮件送达之后被更换了',
  'The key at {0} cannot be used to verify the signature of {1}': '{0} 的密钥不能用来验证 {1} 的签名',
  'The signature of {0} is too weak for receivers to count it': '{0} 的签名强度太低，收件方不予承认',
  'Make a key with 2048 bits in mailcow and publish it:\n{0}': '在 mailcow 中建立一个 2048 位的密钥，并发布到：\n{0}',
  'The signature of {0} had expired when the message arrived': '邮件送达时，{0} 的签名已经过期',
  "See which hop held the message so long (the check message.hops tells), and whether the server's clock is right:\ntimedatectl":
    '查看是哪一站耽搁了邮件这么久（检查项 message.hops 会说明），以及服务器的时钟是否准确：\ntimedatectl',
  'The signature of {0} cannot be used': '{0} 的签名不能使用',

  'The DMARC record of {0} is for whoever runs {1}; mailproof zone {2} prints it.':
    '{0} 的 DMARC 记录由运营 {1} 的人设置；mailproof zone {2} 会打印这条记录。',
  'The message never left the server that it was handed over to, and DMARC is for messages that come from outside':
    '邮件从未离开它被提交到的那台服务器，而 DMARC 只针对从外部来的邮件',
  'The message fails DMARC for {0} behind {1}, which changed it on the way: {2}. {3} sealed that it was sound when it came there (ARC)':
    '对 {0} 来说，邮件在 {1} 之后没有通过 DMARC，因为 {1} 在途中改动了它：{2}。{3} 用封印 (ARC) 证明邮件到达那里时完好',
  "Your server did what it had to. Receivers that trust the forwarder's seal let such messages pass; whoever runs the forwarding can leave messages as they are, or send under an address of their own.":
    '你的服务器已经做了该做的事。信任转发方封印的收件方会放行这样的邮件；负责转发的运营者可以保持邮件原样，或者用自己的地址发送。',
  '{0} found {1}={2} when the message arrived, which cannot be compared with what is found here':
    '邮件送达时 {0} 得出 {1}={2}，这无法与此处得出的结果比较',
  '{0} got no answer to its questions about {1} when the message arrived ({2}), so it could not judge that':
    '邮件到达时 {0} 关于 {1} 的查询没有得到回答 ({2})，所以无法判断',
  'If that happens often, the name servers of the domain are slow or cannot be reached from there. Whether they answer from here:\nmailproof {0} --only dns':
    '如果经常这样，说明这个域名的域名服务器很慢，或者从那里无法连接。从此处看它们是否回答：\nmailproof {0} --only dns',
  "Microsoft's composite authentication found nothing wrong": 'Microsoft 的综合身份验证没有发现问题',
  '{0} found {1}: {2}': '{0} 得出 {1}：{2}',
  'Let the message carry a valid signature of its domain and give the domain a DMARC policy; the checks message.signature and message.dmarc tell what lacks.':
    '让邮件带有它的域名的有效签名，并为域名设置 DMARC 策略；检查项 message.signature 和 message.dmarc 会说明缺少什么。',
  'The lines do not name the server that had it; its Received line gives no name.':
    '这些行没有说出邮件当时在哪台服务器上；它的 Received 行没有名称。',
  "{0} found a valid signature of {1} when the message arrived, but this file has none: it is not what was delivered. Save the message's source anew and check that":
    '邮件送达时 {0} 发现了 {1} 的有效签名，但这个文件中没有：它不是送达的那封邮件。请重新保存邮件的源代码再检查',
  '{0}, but this file has no signature: whoever passed the message on took it out':
    '{0}，但这个文件中没有签名：转发邮件的一方去掉了它',
  'The message never left the server that it was handed over to; not every server signs what stays there. Send one to another provider and check that':
    '邮件从未离开它被提交到的那台服务器；并非每台服务器都会为留在本机的邮件签名。请给别的服务商发一封再检查',
  '{0} sealed that it had found the signature of {1} valid (ARC), and the receiver found that seal good':
    '{0} 用封印 (ARC) 证明它曾发现 {1} 的签名有效，而收件方认为这个封印有效',
  'The seal of {0} says that it had found the signature of {1} valid (ARC)':
    '{0} 的封印 (ARC) 表示它曾发现 {1} 的签名有效',
  "the file claims that {0} found something else, in lines below that server's own Received line, where whoever sent the message can write":
    '文件声称 {0} 得出了别的结果，但那些行在该服务器自己的 Received 行之下，发信的人也可以在那里写',
  "The bounce returns the message's header only, so whether the signature fits its text cannot be told":
    '退信只退回了邮件头，所以无法得知签名是否与正文相符',
  'The text of the message was changed after {0} signed it, by {1}, which passed it on, or behind it':
    '在 {0} 签名之后，转发邮件的 {1} 或它之后的服务器改动了邮件正文',
  'Your server did what it had to. Whoever runs {0} can pass messages on as they are, without a footer or a mark in the subject.\n{1}':
    '你的服务器已经做了该做的事。运营 {0} 的人可以原样转发邮件，不加页脚，也不在主题中加标记。\n{1}',
  ' (by {0}, which passed it on)': '（由转发它的 {0} 改动）',
  'The receiver distrusts the message; Delta Chat never looks into the junk folder':
    '收件方不信任这封邮件；而 Delta Chat 从不查看垃圾邮件文件夹',
  "The receiver's filter calls the message spam ({0}){1}": '收件方的过滤器把邮件称为垃圾邮件 ({0}){1}',
  'The receiver': '收件方',
  'Ask the recipient in which folder it is, and the postmaster there if it is the wrong one':
    '请询问收件人邮件在哪个文件夹；如果文件夹不对，请询问那里的邮件管理员',
  '{0} does not write what its spam filter thought of the message, and authentication that passed says nothing about the folder. {1}':
    '{0} 不写出它的垃圾邮件过滤器对邮件的判断，而身份验证通过与落入哪个文件夹无关。{1}',
  '{0} does not say whether it took the message for spam: {1}. {2}': '{0} 没有说明是否把邮件当作垃圾邮件：{1}。{2}',
  '{0} does not tell': '{0} 没有说明',
  '{0} tells {1}': '{0} 给出 {1}',
  'The envelope sender was empty, as for a bounce, so receivers evaluated SPF for the name that your server says in EHLO. Set this record for it:\n{0}':
    '信封发件人为空（如同退信），所以收件方按你的服务器在 EHLO 中报出的名称评估 SPF。请为该名称设置这条记录：\n{0}',
  'If the message came from your own server, let the SPF record of {0} allow its address, {1}.':
    '如果邮件来自你自己的服务器，就让 {0} 的 SPF 记录允许它的地址 {1}。',
  'The SPF record of {0} is for whoever runs {1}: they can let it allow the address {2}.':
    '{0} 的 SPF 记录由运营 {1} 的人设置：他们可以让它允许地址 {2}。',
  'The subject bears no mark of a filter': '主题中没有过滤器的标记',
  'The subject bears the mark of a spam filter ({0}), which some server on the way put there':
    '主题中有垃圾邮件过滤器的标记 ({0})，是途中某台服务器加上的',
  '{0}: {1} (the check {2})': '{0}：{1}（检查项 {2}）',
  '{0}: {1} (not documented; read from messages)': '{0}：{1}（没有文档说明，由实际邮件推断）',
  'What {0} says stands below the line with which {1} took the message: whoever sent it can have written that, so it is no verdict of the receiver in either direction':
    '{0} 所说的内容位于 {1} 接收邮件的那一行之下：发信的人也可能写下它，所以无论好坏都不是收件方的判断',
  "What {0} says was in the message before {1} had it: the sender's side, its outgoing filter or a list wrote it, and it is no verdict of the receiver":
    '{0} 所说的内容在邮件到达 {1} 之前就已存在：由发件方、它的外发过滤器或邮件列表写下，不是收件方的判断',
  "{0} does not name the address that the message came from; what older lines say is not the receiver's word":
    '{0} 没有写出邮件来自哪个地址；更早的行不是收件方所写',
  'The newest Received line': '最新的 Received 行',
  'The Received line of {0}': '{0} 的 Received 行',
  'The file has no Received line, so it is not known which way the message came':
    '文件中没有 Received 行，所以不知道邮件经过了哪些服务器',
  "The receiver's Received lines name only addresses of its own network ({0}), so they do not tell from which public address the message came":
    '收件方的 Received 行只写出了它自己网络中的地址 ({0})，所以看不出邮件来自哪个公网地址',
  'All servers that the Received lines name belong to {0}, so they do not tell from where the message came in':
    'Received 行写出的所有服务器都属于 {0}，所以看不出邮件从哪里进来',
  'The bounce returns the message as it was before any server had it: it has no Received line':
    '退信退回的是邮件到达任何服务器之前的样子：其中没有 Received 行',
  'The file is a draft and no delivered message: no server has had it yet. Save the message where it arrived':
    '这个文件是草稿，不是送达的邮件：还没有服务器接收过它。请在邮件送达的地方保存它',
  "The file is no delivered message, since it has no Received line: it is a copy from a Sent folder, a draft, or what a webmail made of it. Save the message's source where it arrived":
    '这个文件不是送达的邮件，因为其中没有 Received 行：它是已发送文件夹中的副本、草稿，或者网页邮箱另存的版本。请在邮件送达的地方保存邮件的源代码',
  '{0} holds more than {1} messages; the first {2} are judged': '{0} 中的邮件超过 {1} 封；只检查前 {2} 封',
  'message {0} of {1}': '第 {0} 封邮件，共 {1} 封',
  'A host with the address {0} calls itself {1}, which has other addresses in DNS: so it is not known whether it is a server of the receiver, and where the message came in':
    '地址为 {0} 的主机自称 {1}，而后者在 DNS 中是别的地址：所以不知道它是不是收件方的服务器，也不知道邮件从哪里进来',
  'The header has more than {0} lines or {1} KB; many servers refuse it or cut it off, and the rest of it is not read here':
    '邮件头超过 {0} 行或 {1} KB；许多服务器会拒收或截断它，此处也不读取其余部分',
  'mailcow takes these lines out of what its users send. See whether somebody changed that, in the folder mailcow-dockerized (the first command should print nothing):\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf/postfix\nsudo docker compose exec postfix-mailcow postconf -P \'*/*/cleanup_service_name\'\nsudo docker compose restart postfix-mailcow':
    'mailcow 会从用户发送的邮件中去掉这些行。在 mailcow-dockerized 目录中，查看是否有人改动过这一点（第一条命令应当没有输出）：\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf/postfix\nsudo docker compose exec postfix-mailcow postconf -P \'*/*/cleanup_service_name\'\nsudo docker compose restart postfix-mailcow',
};
