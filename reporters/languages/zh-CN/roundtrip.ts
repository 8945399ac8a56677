/** Messages that mailproof sends and waits for. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The server refused the message: {0}': '服务器拒收了邮件：{0}',
  'The message was sent back: {0}': '邮件被退回：{0}',
  'The message {0} did not arrive': '邮件 {0} 没有送达',
  'Messages reach people at another provider': '邮件能送到使用其他邮件服务商的人',
  'Messages to other providers are lost, refused or taken for spam':
    '发往其他邮件服务商的邮件丢失、被拒收，或被当作垃圾邮件',
  "Whether other providers take your server's messages only a message to one of them shows: many hosters block outgoing mail, and a missing DKIM key or reverse DNS entry makes messages end in the junk folder.":
    '其他邮件服务商是否接受你的服务器的邮件，只有给其中一家发一封邮件才知道：许多主机商屏蔽外发邮件，而缺少 DKIM 密钥或反向解析 (PTR) 记录会使邮件落入垃圾邮件文件夹。',
  "In the folder mailcow-dockerized, see what the other provider answered, and whether messages wait because port 25 is blocked for outgoing mail (the hoster opens it on request):\nsudo docker compose exec postfix-mailcow mailq\nsudo docker compose logs --tail=200 postfix-mailcow | grep -i 'status='":
    "在 mailcow-dockerized 目录中，查看另一家邮件服务商是怎样答复的，以及邮件是否因为端口 25 的外发连接被屏蔽而在等待（向主机商申请后可以开放）：\nsudo docker compose exec postfix-mailcow mailq\nsudo docker compose logs --tail=200 postfix-mailcow | grep -i 'status='",
  'Messages from another provider arrive': '来自其他邮件服务商的邮件能够送达',
  'Messages from other providers are lost, refused or taken for spam':
    '来自其他邮件服务商的邮件丢失、被拒收，或被当作垃圾邮件',
  'Other providers find the server by its MX record and must be let in on port 25. Only a message from one of them shows that the whole way works.':
    '其他邮件服务商通过 MX 记录找到服务器，并且必须能从端口 25 进入。只有从其中一家发来一封邮件，才能证明整条路径畅通。',
  'Look into the mailbox at the other provider: a bounce there says what went wrong. In the folder mailcow-dockerized, see whether the message came and what became of it:\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow | grep -i mailproof':
    '查看在另一家邮件服务商的邮箱：那里的退信会说明哪里出了问题。在 mailcow-dockerized 目录中，查看邮件是否到达，以及后来怎样了：\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow | grep -i mailproof',
  'The message arrives': '邮件能够送达',
  'The message to the other provider does not arrive': '发往另一家邮件服务商的邮件没有送达',
  'The message from the other provider does not arrive': '来自另一家邮件服务商的邮件没有送达',
  'The message arrives in INBOX': '邮件进入 INBOX',
  'The message arrives in the folder {0}, which Delta Chat does not watch':
    '邮件进入文件夹 {0}，而 Delta Chat 不查看它',
  'The message arrives in the folder {0}, as one from within does': '邮件进入文件夹 {0}，与服务器内部的邮件一样',
  'Messages within the server do not arrive either': '服务器内部的邮件同样没有送达',
  "The domain's MX does not lead to the mail host": '该域名的 MX 没有指向邮件主机',
  'Nobody can connect to port {0}': '没有人能连接端口 {0}',
  'It is not known whether the message arrived': '无法得知邮件是否送达',
  'The other provider says {0}=pass': '另一家邮件服务商得出 {0}=pass',
  'The other provider did not find {0} good': '另一家邮件服务商认为 {0} 没有通过',
  'A message that is sent arrives': '发出的邮件能够送达',
  'Messages are lost or refused': '邮件丢失或被拒收',
  "All parts can look right one by one and the whole still lose messages. So mailproof sends a message in the shape of Delta Chat's, once over port {0} and once over port {1}, and waits for it.":
    '各部分单独看都可能正常，而整体仍会丢失邮件。因此 mailproof 按 Delta Chat 邮件的样子发送邮件，一次通过端口 {0}，一次通过端口 {1}，并等待它送达。',
  'In the folder mailcow-dockerized, see what became of the message (its Message-ID begins with mailproof):\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow | grep -i mailproof\nsudo docker compose exec postfix-mailcow mailq':
    '在 mailcow-dockerized 目录中，查看邮件后来怎样了（它的 Message-ID 以 mailproof 开头）：\nsudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow | grep -i mailproof\nsudo docker compose exec postfix-mailcow mailq',
  'A message handed over on port {0} arrives': '在端口 {0} 提交的邮件能够送达',
  'A message handed over on port {0} does not arrive': '在端口 {0} 提交的邮件没有送达',
  'The server refuses a message on port {0}': '服务器在端口 {0} 拒收邮件',
  'Messages arrive in the folder that Delta Chat watches': '邮件进入 Delta Chat 查看的文件夹',
  'Messages are delivered and never seen': '邮件已投递，却永远不会被看到',
  'Delta Chat watches the folder INBOX and no other. mailcow up to summer 2026 files chat messages into a folder DeltaChat, where nobody looks any more; a spam filter files them into Junk.':
    'Delta Chat 只查看文件夹 INBOX。2026 年夏季及以前的 mailcow 会把聊天邮件归入文件夹 DeltaChat，而那里已经没有程序查看；垃圾邮件过滤器会把它们归入 Junk。',
  "In the folder mailcow-dockerized, empty the rule that files chat messages away, and start Dovecot again (the rule is read only then):\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow":
    "在 mailcow-dockerized 目录中，清空把聊天邮件归到别处的规则，并重启 Dovecot（只有这时它才会读取规则）：\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow",
  'See in mailcow why the spam filter dislikes the message: System > Information > Logs > Rspamd history. Rules that somebody added for the domain are under E-Mail > Configuration > Domains > Edit > Spam filter.':
    '在 mailcow 中查看垃圾邮件过滤器为什么不喜欢这封邮件：System > Information > Logs > Rspamd history。有人为该域名添加的规则在 E-Mail > Configuration > Domains > Edit > Spam filter。',
  'Messages arrive as they were sent': '邮件送达时与发送时一样',
  'Encrypted messages cannot be read, or Delta Chat does not take them for its own':
    '加密消息无法读取，或者 Delta Chat 不认为它们是自己的消息',
  'An encrypted message in which one byte is changed cannot be decrypted, and its signature breaks. Footers, virus scanners and old gateways change messages.':
    '加密邮件只要有一个字节被改动，就无法解密，签名也随之失效。页脚、病毒扫描程序和老旧的网关都会改动邮件。',
  'Look for what changes messages: a domain-wide footer (in mailcow E-Mail > Configuration > Domains > Edit > Footer), a virus scanner, or rules somebody added, in the folder mailcow-dockerized:\nsudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks\ngit status --short data/conf':
    '查找是什么在改动邮件：整个域名的页脚（在 mailcow 的 E-Mail > Configuration > Domains > Edit > Footer）、病毒扫描程序，或有人添加的规则，在 mailcow-dockerized 目录中：\nsudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks\ngit status --short data/conf',
  'The body arrives byte for byte': '邮件正文送达时一个字节也没有变',
  'The body of the message was changed on the way': '邮件正文在途中被改动了',
  '{0} bytes': '{0} 字节',
  '{0} bytes, unchanged': '{0} 字节，没有改动',
  'The header field {0} arrives unchanged': '邮件头字段 {0} 送达时没有改动',
  'The header field {0} was removed on the way': '邮件头字段 {0} 在途中被去掉了',
  'The header field {0} was changed on the way': '邮件头字段 {0} 在途中被改动了',
  'Messages arrive within seconds': '邮件在几秒内送达',
  'Chats feel slow': '聊天感觉很慢',
  'People wait for answers in a chat. A server that is well takes about a second from sending to the notification of the recipient.':
    '聊天时人们在等待答复。状态良好的服务器，从发送到通知收件人大约需要一秒。',
  "In the folder mailcow-dockerized, see where messages wait, and whether memory is short:\nsudo docker compose logs --tail=100 postfix-mailcow | grep -o 'delay=.*'\nsudo docker stats --no-stream\nfree -m\nA virus scanner (clamd) that does not fit into memory slows everything down. To switch it off, set this in mailcow.conf, then apply it:\nSKIP_CLAMD=y\nsudo docker compose up -d":
    "在 mailcow-dockerized 目录中，查看邮件在哪里等待，以及内存是否不足：\nsudo docker compose logs --tail=100 postfix-mailcow | grep -o 'delay=.*'\nsudo docker stats --no-stream\nfree -m\n如果内存放不下病毒扫描程序 (clamd)，一切都会变慢。要关闭它，就在 mailcow.conf 中设置这一行，然后使其生效：\nSKIP_CLAMD=y\nsudo docker compose up -d",
  'Messages take {0} s': '邮件用了 {0} 秒',
  'Messages take {0} s from sending to arriving': '邮件从发送到送达用了 {0} 秒',
  '{0} s at the most': '至多 {0} 秒',
  'Every further message arrived': '其余的每封邮件都送达了',
  '{0} of {1} further messages did not arrive in time': '其余 {1} 封邮件中有 {0} 封没有及时送达',
  'The other provider did not write down from where the message came to it': '对方服务商没有记下邮件是从哪里来的',
  'The server introduces itself to other providers by its own name': '服务器以自己的名称向其他服务商介绍自己',
  'Other providers take this server for a badly set up or hijacked one':
    '其他服务商会把这台服务器当作设置错误或被劫持的服务器',
  "A server that brings mail says its name first (EHLO). Receivers compare it with the address' reverse DNS entry; spammers' programs mostly say something else there.":
    '送来邮件的服务器首先说出自己的名称 (EHLO)。收件方会把它与该地址的反向 DNS 记录比较；垃圾邮件程序在这里大多说别的名称。',
  'In the folder mailcow-dockerized, take smtp_helo_name and myhostname out of data/conf/postfix/extra.cf, and see that this stands in mailcow.conf:\nMAILCOW_HOSTNAME={0}\nThen:\nsudo docker compose up -d\nsudo docker compose restart postfix-mailcow':
    '在 mailcow-dockerized 目录中，从 data/conf/postfix/extra.cf 里去掉 smtp_helo_name 和 myhostname，并确认 mailcow.conf 中有这一行：\nMAILCOW_HOSTNAME={0}\n然后：\nsudo docker compose up -d\nsudo docker compose restart postfix-mailcow',
  'The other provider did not write down what the server called itself': '对方服务商没有记下服务器自称的名称',
  'The server calls itself {0}': '服务器自称 {0}',
  'The server calls itself {0} when it brings mail': '服务器送邮件时自称 {0}',
  'Mail to other providers travels encrypted': '发往其他服务商的邮件加密传输',
  'Mail to other providers can be read on its way': '发往其他服务商的邮件在途中可以被读取',
  'Servers encrypt mail between them wherever the receiving one offers it (STARTTLS), and nearly all do. The contents of chats are encrypted anyway; who writes to whom is not.':
    '只要接收方提供加密 (STARTTLS)，服务器之间就会加密邮件，而几乎所有服务器都提供。聊天的内容本来就是加密的；谁写给谁却不是。',
  'In the folder mailcow-dockerized, see what Postfix does as a sender; it should be "dane" or "may":\nsudo docker compose exec postfix-mailcow postconf smtp_tls_security_level\nTake it out of data/conf/postfix/extra.cf where it says "none". Then:\nsudo docker compose restart postfix-mailcow\nWhere it is right, the other provider\'s server did not offer encryption.':
    '在 mailcow-dockerized 目录中，查看 Postfix 发送时的做法；应当是“dane”或“may”：\nsudo docker compose exec postfix-mailcow postconf smtp_tls_security_level\n如果是“none”，就从 data/conf/postfix/extra.cf 里去掉它。然后：\nsudo docker compose restart postfix-mailcow\n如果它是对的，就是对方服务商的服务器没有提供加密。',
  'The other provider did not write down how the message came to it': '对方服务商没有记下邮件是怎样送来的',
  'The message came to the other provider encrypted': '邮件加密送达对方服务商',
  'The message came to the other provider in clear': '邮件以明文送达对方服务商',
  'Mail leaves the server from an address that may send for the domain': '邮件从可以为该域名发信的地址离开服务器',
  "Other providers take the server's own mail for forged": '其他服务商会把服务器自己的邮件当作伪造的',
  "Receivers compare the address that mail comes from with the domain's SPF record. A server with several addresses, or behind a router or a relay, may send from another one than DNS says.":
    '收件方会把邮件来自的地址与域名的 SPF 记录比较。有多个地址的服务器，或者位于路由器或中继之后的服务器，可能从 DNS 以外的另一个地址发信。',
  "Either let Postfix send from the address of {0} (smtp_bind_address and smtp_bind_address6 in data/conf/postfix/extra.cf, in the folder mailcow-dockerized), or allow the other address in the domain's SPF record: put ip4:… or ip6:… with it before the end of the record:\n{1}":
    '或者让 Postfix 从 {0} 的地址发信（mailcow-dockerized 目录中 data/conf/postfix/extra.cf 里的 smtp_bind_address 和 smtp_bind_address6），或者在域名的 SPF 记录中允许另一个地址：在记录末尾之前加上 ip4:… 或 ip6:…：\n{1}',
  'The other provider did not write down from which address the message came': '对方服务商没有记下邮件来自哪个地址',
  '{0} may not send for the domain by SPF ({1})': '按 SPF，{0} 不得为该域名发信 ({1})',
  'The SPF record says nothing of {0} ({1})': 'SPF 记录没有提到 {0} ({1})',
  'The message left from {0}, which may send for the domain': '邮件从 {0} 发出，该地址可以为该域名发信',
  'The message left from {0}, which is no address of the mail host and may not send for the domain':
    '邮件从 {0} 发出，它不是邮件主机的地址，也不得为该域名发信',
};
