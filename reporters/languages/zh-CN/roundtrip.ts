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

  'Messages from another provider arrive': '来自其他邮件服务商的邮件能够送达',
  'Messages from other providers are lost, refused or taken for spam':
    '来自其他邮件服务商的邮件丢失、被拒收，或被当作垃圾邮件',
  'Other providers find the server by its MX record and must be let in on port 25. Only a message from one of them shows that the whole way works.':
    '其他邮件服务商通过 MX 记录找到服务器，并且必须能从端口 25 进入。只有从其中一家发来一封邮件，才能证明整条路径畅通。',

  'The message arrives': '邮件能够送达',
  'The server puts off mail from everybody who has an address: {0}': '服务器推迟所有有地址的发件人的邮件：{0}',
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

  'A message handed over on port {0} arrives': '在端口 {0} 提交的邮件能够送达',
  'A message handed over on port {0} does not arrive': '在端口 {0} 提交的邮件没有送达',
  'The server refuses a message on port {0}': '服务器在端口 {0} 拒收邮件',
  'Messages arrive in the folder that Delta Chat watches': '邮件进入 Delta Chat 查看的文件夹',
  'Messages are delivered and never seen': '邮件已投递，却永远不会被看到',
  'Delta Chat watches the folder INBOX and no other. mailcow up to summer 2026 files chat messages into a folder DeltaChat, where nobody looks any more; a spam filter files them into Junk.':
    'Delta Chat 只查看文件夹 INBOX。2026 年夏季及以前的 mailcow 会把聊天邮件归入文件夹 DeltaChat，而那里已经没有程序查看；垃圾邮件过滤器会把它们归入 Junk。',

  'See in mailcow why the spam filter dislikes the message: System > Information > Logs > Rspamd. Rules that somebody added for the domain are under E-Mail > Configuration > Domains > Edit > Spam filter.':
    '在 mailcow 中查看垃圾邮件过滤器为什么不喜欢这封邮件：System > Information > Logs > Rspamd。有人为该域名添加的规则在 E-Mail > Configuration > Domains > Edit > Spam filter。',
  'Messages arrive as they were sent': '邮件送达时与发送时一样',
  'Encrypted messages cannot be read, or Delta Chat does not take them for its own':
    '加密消息无法读取，或者 Delta Chat 不认为它们是自己的消息',
  'An encrypted message in which one byte is changed cannot be decrypted, and its signature breaks. Footers, virus scanners and old gateways change messages.':
    '加密邮件只要有一个字节被改动，就无法解密，签名也随之失效。页脚、病毒扫描程序和老旧的网关都会改动邮件。',

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
  'The spam filter at the other provider counts nothing against the server':
    '对方服务商的垃圾邮件过滤器没有给服务器计分',
  'Messages from this server come nearer to the junk folder than they have to':
    '来自这台服务器的邮件不必要地接近垃圾邮件文件夹',
  "rspamd, with which many providers filter, writes into a message which of its rules fired and what each counts. A message of Delta Chat's begins with 3.5 points because it hides its recipients, its date and where it was made, and from 6 on it is junk: so what the server itself adds decides.":
    '许多服务商使用的过滤器 rspamd 会在邮件中写明它的哪些规则起了作用，以及每条规则计多少分。Delta Chat 的邮件隐藏收件人、日期和产生的地方，因此从 3.5 分开始，达到 6 分就算垃圾邮件：所以服务器本身增加的分数起决定作用。',
  'Solve what the checks here say of reverse DNS (rdns), SPF, DKIM, DMARC, MX and block lists (reputation): each rule names what it looks at. Then run mailproof again; what the filter remembers of the past fades within days.':
    '解决这里的检查所指出的反向 DNS (rdns)、SPF、DKIM、DMARC、MX 和黑名单 (reputation) 问题：每条规则都说明了它看的是什么。然后再次运行 mailproof；过滤器对过去的记忆会在几天内消退。',
  "The other provider's filter": '对方服务商的过滤器',
  "The server's own filter": '服务器自己的过滤器',
  'The other provider does not write into a message what its spam filter counts, rule by rule':
    '对方服务商没有在邮件中逐条写明其垃圾邮件过滤器计了多少分',
  '{0} counts nothing against the server': '{0}没有给服务器计分',
  '{0} counts {1} points against the server ({2}): {3}': '{0}给服务器计了 {1} 分 ({2})：{3}',
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
  "A message from elsewhere in a user's own name is refused or marked":
    '从别处冒用本服务器用户名义发来的邮件会被拒收或加上标记',
  'Anybody on the internet can write to users in the names of other users':
    '互联网上的任何人都能冒用其他用户的名义给用户写信',
  "The domain's own records (SPF, DKIM, DMARC) tell receivers which mail in its name is genuine. A server that does not look at them itself lets strangers write to its users in the names of their friends. One such message is sent, from the mailbox at the other provider to the account, in the account's own name, and is deleted.":
    '域名自己的记录 (SPF、DKIM、DMARC) 告诉收件方哪些以它的名义发出的邮件是真的。服务器自己如果不看这些记录，陌生人就能冒用朋友的名义给用户写信。为此会从另一家服务商的邮箱向账号发送一封这样的邮件，发件人写账号自己的地址，之后即删除。',
  'In the folder mailcow-dockerized, see whether the spam filter looks at messages from outside, and what it thought of this one:\nsudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof\nIn mailcow\'s page of the spam filter (https://…/rspamd), under "History", the message should have the symbol DMARC_POLICY_QUARANTINE or DMARC_POLICY_REJECT. Where it is missing, a file of your own in data/conf/rspamd/override.d or local.d may have switched DMARC off, or the sender\'s server is on a list of those that are always let through.':
    '在 mailcow-dockerized 目录中，查看垃圾邮件过滤器是否检查外来的邮件，以及它对这一封的判断：\nsudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof\n在 mailcow 的垃圾邮件过滤器页面 (https://…/rspamd) 的 "History" 中，这封邮件应当带有 DMARC_POLICY_QUARANTINE 或 DMARC_POLICY_REJECT。如果没有，可能是你自己放在 data/conf/rspamd/override.d 或 local.d 中的文件关闭了 DMARC，或者发件方的服务器在始终放行的名单上。',
  'A message from elsewhere in the name of {0} is refused or marked': '从别处以 {0} 名义发来的邮件会被拒收或加上标记',
  'A message from elsewhere in the name of {0} neither arrived nor came back in time':
    '从别处以 {0} 名义发来的邮件既没有到达，也没有及时退回',
  'The other provider put another address in From, so nobody was forged':
    '另一家服务商把 From 换成了别的地址，因此没有冒用任何人的名义',
  'A message from elsewhere in the name of {0} arrives in INBOX, and nothing in it says that it is forged':
    '从别处以 {0} 名义发来的邮件进入了 INBOX，其中没有任何内容表明它是伪造的',
  'refused, filed as spam, or Authentication-Results with dmarc=fail':
    '拒收、归入垃圾邮件，或带有 dmarc=fail 的 Authentication-Results',
  "The other provider lets nobody send in another's name, so it could not be tried: {0}":
    '另一家服务商不允许以他人名义发信，因此无法尝试：{0}',
  "A stranger who takes a user's name as sender is refused or marked":
    '陌生人以用户的地址作为发件人时会被拒收或加上标记',
  'Anybody on the internet can write to users as if other users had sent it':
    '互联网上的任何人都能给用户写信，看上去就像是其他用户发的',
  "Whoever brings mail to port {0} can say any sender, also one of the server's own users. The domain's SPF record says which machines may do that. A server that does not look at it itself lets strangers write to its users in the names of their friends. One such message is brought to port {1} without a login, from the place that mailproof looks from, to the account and in its own name; it is deleted as soon as it arrives.":
    '把邮件送到端口 {0} 的人可以自称任何发件人，包括本服务器的用户。域名的 SPF 记录说明哪些机器可以这样做。服务器自己如果不看这条记录，陌生人就能冒用朋友的名义给用户写信。为此会从 mailproof 所在的位置，不登录，向端口 {1} 送去一封这样的邮件，收件人和发件人都是账号自己；它一到达就会被删除。',
  'In the folder mailcow-dockerized, see whether the spam filter looks at messages from outside, and what it thought of this one:\nsudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof\nIn mailcow\'s page of the spam filter (https://…/rspamd), under "History", the message should have the symbol R_SPF_FAIL, and DMARC_POLICY_QUARANTINE or DMARC_POLICY_REJECT. Where they are missing, a file of your own in data/conf/rspamd/override.d or local.d may have switched them off, or the place that mailproof looks from is among those that are always let through (System > Configuration > Options > Forwarding Hosts, and mynetworks):\nsudo docker compose exec postfix-mailcow postconf mynetworks':
    '在 mailcow-dockerized 目录中，查看垃圾邮件过滤器是否检查外来的邮件，以及它对这一封的判断：\nsudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof\n在 mailcow 的垃圾邮件过滤器页面 (https://…/rspamd) 的 "History" 中，这封邮件应当带有 R_SPF_FAIL，以及 DMARC_POLICY_QUARANTINE 或 DMARC_POLICY_REJECT。如果没有，可能是你自己放在 data/conf/rspamd/override.d 或 local.d 中的文件关闭了它们，或者 mailproof 所在的位置属于始终放行的位置（System > Configuration > Options > Forwarding Hosts，以及 mynetworks）：\nsudo docker compose exec postfix-mailcow postconf mynetworks',
  'The server refuses the message for another reason than its sender, or for now only: {0}':
    '服务器拒收这封邮件的原因不是发件人，或者只是暂时拒收：{0}',
  'refused, filed as spam, or Authentication-Results with spf=fail or dmarc=fail':
    '拒收、归入垃圾邮件，或带有 spf=fail 或 dmarc=fail 的 Authentication-Results',
  'A forged message from the other provider is not marked either': '从另一家服务商发来的伪造邮件也没有被标记',
  'The server did not write down from which address the message came': '服务器没有记下邮件来自哪个地址',
  'To the server, mailproof is a machine of its own network ({0})':
    '对服务器来说，mailproof 是它自己网络中的机器 ({0})',
  'The SPF record lets everybody send as {0}': 'SPF 记录允许任何人以 {0} 的名义发信',
  'SPF lets {0} send as {1}, so nothing was forged': 'SPF 允许 {0} 以 {1} 的名义发信，因此没有伪造任何东西',
  'by the Received lines, {0} had the message for {1} s': '按 Received 行，{0} 把邮件留了 {1} 秒',
  "In the folder mailcow-dockerized, empty the rule that files chat messages away, and start Dovecot again (the rule is read only then; the copy keeps what stood there):\nsudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow":
    "在 mailcow-dockerized 目录中，清空把聊天邮件归到别处的规则，并重启 Dovecot（只有这时它才会读取规则；副本保留原来的内容）：\nsudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow",
  'Look for what changes messages: a domain-wide footer (in mailcow E-Mail > Configuration > Domains > Edit > Domain wide footer), a virus scanner, or rules somebody added, in the folder mailcow-dockerized:\nsudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf':
    '查找是什么在改动邮件：整个域名的页脚（在 mailcow 的 E-Mail > Configuration > Domains > Edit > Domain wide footer）、病毒扫描程序，或有人添加的规则，在 mailcow-dockerized 目录中：\nsudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf',
  'In the folder mailcow-dockerized, see what became of the message (its Message-ID begins with mailproof). What Postfix did with it and why stands behind its queue id, after status= or reject:\n{0}\nWhat the spam filter and Dovecot did:\nsudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof':
    '在 mailcow-dockerized 目录中，查看邮件后来怎样了（它的 Message-ID 以 mailproof 开头）。Postfix 对它做了什么、为什么，写在它的队列编号后面，status= 或 reject 之后：\n{0}\n垃圾邮件过滤器和 Dovecot 做了什么：\nsudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof',
  'In the folder mailcow-dockerized, see what the other provider answered, and whether messages wait because port 25 is blocked for outgoing mail (the hoster opens it on request). The reason stands after status=:\n{0}\nsudo docker compose exec postfix-mailcow mailq':
    '在 mailcow-dockerized 目录中，查看另一家邮件服务商是怎样答复的，以及邮件是否因为端口 25 的外发连接被屏蔽而在等待（向主机商申请后可以开放）。原因写在 status= 之后：\n{0}\nsudo docker compose exec postfix-mailcow mailq',
  'Look into the mailbox at the other provider: a bounce there says what went wrong. In the folder mailcow-dockerized, see whether the message came and what became of it. The reason stands after status= or reject:\n{0}\nsudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof':
    '查看在另一家邮件服务商的邮箱：那里的退信会说明哪里出了问题。在 mailcow-dockerized 目录中，查看邮件是否到达，以及后来怎样了。原因写在 status= 或 reject 之后：\n{0}\nsudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof',
  'mailcow has a limit on how much may be sent, and it is used up: it counts each recipient. Change it, or take it away, for the domain under E-Mail > Configuration > Domains > Edit > Rate limit, and for one mailbox under E-Mail > Configuration > Mailboxes > Edit > Rate limit. Where your users send no more than usual, see whether somebody sends with a stolen password.':
    'mailcow 限制了可以发送多少邮件，而且已经用完：每个收件人都计数。可以修改或去掉它：域名的在 E-Mail > Configuration > Domains > Edit > Rate limit，单个邮箱的在 E-Mail > Configuration > Mailboxes > Edit > Rate limit。如果你的用户并没有比平常多发，就查看是不是有人用偷来的密码在发信。',
};
