/** Why other servers refuse mail, and what their replies mean. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Google shows what it thinks of a domain in Postmaster Tools: https://postmaster.google.com':
    'Google 在 Postmaster Tools 中显示它对一个域名的看法：https://postmaster.google.com',
  "Microsoft shows its data in SNDS (https://sendersupport.olc.protection.outlook.com/snds/) and takes requests at https://olcsupport.office.com; for companies' mailboxes at https://sender.office.com":
    'Microsoft 在 SNDS（https://sendersupport.olc.protection.outlook.com/snds/）中显示它的数据，并在 https://olcsupport.office.com 受理申请；企业邮箱则在 https://sender.office.com',
  'Yahoo takes requests at https://senders.yahooinc.com/contact':
    'Yahoo 在 https://senders.yahooinc.com/contact 受理申请',
  'The address at the end of the reply leads to the page for exactly this case, with a form':
    '答复末尾的网址指向正好说明这一情况的页面，那里有表单',
  "Telekom knows no new servers: write to the address in the reply, with the server's address and name. It wants a web page at the mail host's name that says who runs it, with a way to reach you (an imprint)":
    'Telekom 不认识新服务器：请写信到答复中的地址，写明服务器的地址和名称。它要求在邮件主机名下有一个网页，写明由谁运营以及如何联系（Impressum）',
  'Apple takes requests by mail to icloudadmin@apple.com, with the whole reply':
    'Apple 通过邮件 icloudadmin@apple.com 受理申请，请附上完整的答复',
  'Mail.ru shows what it thinks of a domain at https://postmaster.mail.ru, and the address in its reply leads to a form':
    'Mail.ru 在 https://postmaster.mail.ru 显示它对一个域名的看法，它的答复中的网址指向一个表单',
  'Yandex shows what it thinks of a domain at https://postmaster.yandex.ru':
    'Yandex 在 https://postmaster.yandex.ru 显示它对一个域名的看法',
  'QQ shows complaints about a domain at https://openmail.qq.com, and the address in its reply explains the case (in Chinese)':
    'QQ 在 https://openmail.qq.com 显示对一个域名的投诉，它的答复中的网址说明了具体情况（中文）',
  'NetEase takes requests at https://postmaster.163.com (in Chinese)':
    '网易在 https://postmaster.163.com 受理申请（中文）',
  'Look the address up, and ask for its removal, at https://ipcheck.proofpoint.com':
    '在 https://ipcheck.proofpoint.com 查询该地址并申请移除',
  "Ask for the address' removal at https://www.barracudacentral.org/rbl/removal-request":
    '在 https://www.barracudacentral.org/rbl/removal-request 申请移除该地址',
  'Look the address up, and ask for its removal, at https://check.spamhaus.org':
    '在 https://check.spamhaus.org 查询该地址并申请移除',
  'Wait: the sending server tries again by itself, for five days in most settings. Only if messages still come back after that, look further':
    '等待：发送方服务器会自行重试，多数设置下持续五天。只有在那之后仍有邮件被退回，才需要进一步查找',
  'takes no mail that is neither signed (DKIM) nor sent from an address that the domain allows (SPF)':
    '不接收既没有签名（DKIM）、又不是从域名允许的地址（SPF）发出的邮件',
  'Find which of the two is missing and set it in DNS; the report prints the record to paste':
    '找出两者中缺哪一个，并在 DNS 中设置；报告会给出可以粘贴的记录',
  "saw the message come from an address that the domain's SPF record does not allow":
    '看到邮件来自域名的 SPF 记录不允许的地址',
  'Put the address that the message was sent from into the SPF record, or send from one that stands there. Where the recipient forwards mail to another mailbox, it is the forwarder that breaks SPF: a valid DKIM signature survives that':
    '把发出邮件的地址写入 SPF 记录，或者从记录中已有的地址发送。如果收件人把邮件转发到另一个邮箱，那么是转发破坏了 SPF：有效的 DKIM 签名不受影响',
  'found no valid DKIM signature of the domain': '没有找到该域名的有效 DKIM 签名',
  "See whether messages are signed, and whether the key in DNS is the server's":
    '查看邮件是否签名，以及 DNS 中的密钥是否就是服务器的密钥',
  "followed the domain's DMARC policy: neither SPF nor DKIM passed for the domain in From":
    '遵循了该域名的 DMARC 策略：对于 From 中的域名，SPF 和 DKIM 都没有通过',
  'Make sure that messages are signed by the domain in From. A message that a mailing list changed on its way is refused for the same reason, and then the list has to change':
    '确保邮件由 From 中的域名签名。被邮件列表在途中改动的邮件也会因同样的原因被拒，那种情况下需要改动的是邮件列表',
  'wants the sending address to have a name in reverse DNS that leads back to it':
    '要求发送地址在反向 DNS 中有一个名称，并且该名称能解析回这个地址',
  "Set the PTR record of each sending address, IPv6 too, to the name of the mail host, in your hoster's panel":
    '在主机商的控制面板中，把每个发送地址（包括 IPv6）的 PTR 记录设为邮件主机的名称',
  'does not accept the name by which the sending server introduces itself': '不接受发送方服务器自报的名称',
  'Let the server introduce itself by its full name, which must have an address in DNS':
    '让服务器用它的完整名称自报家门，这个名称在 DNS 中必须有地址',
  "could not find the sender's domain in DNS": '在 DNS 中找不到发件人的域名',
  'See whether the domain exists and has an MX record, and whether all its name servers answer':
    '查看该域名是否存在、是否有 MX 记录，以及它的所有域名服务器是否都应答',
  'refuses the sending address because a public block list names it': '因为公开的黑名单中有发送地址而拒收',
  'Look the address up at the list that the reply names, find out why it is there (a password that was stolen, a neighbour, an address that never sent mail), mend that, and ask the list to take it off':
    '在答复提到的名单处查询该地址，弄清它为什么在名单上（密码被盗、邻近地址、从未发过邮件的地址），解决问题后请名单将其移除',
  'refuses the message because a public list names its domain, or one that it links to':
    '因为公开的名单中有该域名或邮件中链接的域名而拒收',
  'Look the domain up at the list that the reply names. New domains are listed for some days by some lists: then wait':
    '在答复提到的名单处查询该域名。有些名单会把新域名列入几天：那就等待',
  'asked a block list in a way that the list does not answer, and took that for a listing':
    '以黑名单不予回答的方式查询了黑名单，并把它当成了命中',
  "Nothing is wrong at your server: tell the recipient's postmaster, quoting the reply, that the list refuses questions of their resolver":
    '你的服务器没有问题：请告诉收件方的 postmaster，并引用这条答复：名单拒绝了他们的解析器的查询',
  'does not trust the sending address or domain enough': '对发送地址或域名不够信任',
  'New servers start without trust. See that SPF, DKIM, DMARC and reverse DNS are right, send little at first, and ask the provider for a review where it has a form':
    '新服务器一开始没有信誉。确认 SPF、DKIM、DMARC 和反向 DNS 正确，开始时少量发送，如果服务商有表单就申请复核',
  "takes the sending address for a line at somebody's home": '把发送地址当成了家庭宽带线路',
  'Set a PTR record with your own name for the address. Where the hoster has given the range to home lines before, ask the list or the provider to correct it, or send by a smarthost':
    '为该地址设置带有你自己名称的 PTR 记录。如果主机商以前把这段地址给过家庭线路，请名单或服务商更正，或者通过 smarthost 发送',
  'takes the message for spam': '把邮件当成垃圾邮件',
  'Encrypted messages of Delta Chat look alike to every filter, so the sender decides: see that authentication and reverse DNS are right, and ask the provider for a review with the whole reply':
    'Delta Chat 的加密邮件在任何过滤器看来都一样，所以起决定作用的是发送方：确认身份验证和反向 DNS 正确，并附上完整答复请服务商复核',
  'takes no message with an attachment of this kind': '不接收带有这种附件的邮件',
  'Send the file in another form, or encrypted: then no filter sees what kind of file it is':
    '换一种形式发送文件，或者加密发送：那样过滤器就看不出文件的类型',
  'refuses the message by a rule of its own, and does not say which': '按自己的规则拒收，但没有说明是哪一条',
  "See that authentication, reverse DNS and block lists are in order; where they are, ask the provider's postmaster, quoting the whole reply":
    '确认身份验证、反向 DNS 和黑名单都没有问题；如果都没有问题，请引用完整答复询问服务商的 postmaster',
  'has had more mail from this address or domain lately than it wants':
    '最近从这个地址或域名收到的邮件超过了它愿意接收的数量',
  'Send less for some hours. If your users send no more than usual, see in the log whether somebody else sends with a stolen password':
    '几个小时内减少发送。如果你的用户发送的并不比平时多，请在日志中查看是否有人用盗来的密码发送',
  'lets this recipient get no more mail just now': '目前不让这位收件人再收邮件',
  'puts off mail from senders that it does not know yet (greylisting)': '推迟接收它还不认识的发件人的邮件（灰名单）',
  'does not know the recipient': '不认识收件人',
  'Ask the recipient for the right address; it is misspelt, or is gone':
    '向收件人询问正确的地址；地址写错了，或者已经不存在',
  'has a mailbox for the recipient that takes no mail: it is locked or not used any more':
    '有收件人的邮箱，但它不收邮件：已被锁定或不再使用',
  'Reach the recipient in another way': '用别的方式联系收件人',
  "has no room left in the recipient's mailbox": '收件人的邮箱已满',
  'Tell the recipient in another way; the message can be sent again when there is room':
    '用别的方式告诉收件人；有空间之后可以重新发送',
  'was told by the recipient to take no mail from this sender': '按收件人的要求不接收这个发件人的邮件',
  'takes no message as large as this one': '不接收这么大的邮件',
  'Send a smaller file; attachments grow by a third on their way. Where your own server said it, its limit is too low for Delta Chat':
    '发送小一些的文件；附件在传输中会增大三分之一。如果这是你自己的服务器说的，那么它的上限对 Delta Chat 来说太低',
  'belongs to a domain that takes no mail at all': '所属的域名根本不收邮件',
  'Ask the recipient for another address': '向收件人要另一个地址',
  "could not be found: the recipient's domain has no mail host in DNS": '找不到：收件人的域名在 DNS 中没有邮件主机',
  "See whether the recipient's address is spelt right. If no domain at all can be found, your server's own resolver is broken":
    '查看收件人的地址是否写对。如果任何域名都找不到，那么是你服务器自己的解析器坏了',
  "does not take mail for the recipient's domain": '不为收件人的域名接收邮件',
  "Where the server that says so is the recipient's, their MX record leads to the wrong host: tell them. Where it is your own, the sender was not logged in, or the domain is not set up at your server":
    '如果这样说的是收件方的服务器，那么他们的 MX 记录指向了错误的主机：请告诉他们。如果是你自己的服务器，那么发件人没有登录，或者你的服务器上没有设置这个域名',
  'does not let the account that logged in write in the name of this sender': '不允许登录的账号以这个发件人的名义写信',
  'Let the app send by the address that it logs in with, or make the other address an alias of that mailbox':
    '让应用用它登录的地址发送，或者把另一个地址设为该邮箱的别名',
  'wants a login, or refused the one that was tried': '要求登录，或者拒绝了尝试的登录',
  "See whether the account's password still works, and whether the app uses port 465 or 587":
    '查看账号的密码是否仍然有效，以及应用是否使用端口 465 或 587',
  'takes mail over an encrypted connection only': '只通过加密连接接收邮件',
  'See whether your server offers and uses TLS for outgoing mail': '查看你的服务器在发送邮件时是否提供并使用 TLS',
  'did not get through TLS with the sending server, or shows a certificate that the sender may not accept':
    '没能与发送方服务器完成 TLS 握手，或者出示了发送方不能接受的证书',
  'Where your own server is the receiver, look at its certificate, TLSA and MTA-STS. Where it is another, tell its postmaster':
    '如果接收方是你自己的服务器，请检查它的证书、TLSA 和 MTA-STS。如果是别的服务器，请告诉它的 postmaster',
  'could not be reached': '无法连接',
  "If this happens with one provider only, it is down: wait. If it happens with all, your hoster blocks outgoing port 25, or your server's IPv6 is broken":
    '如果只有一家服务商这样，那是它停机了：等待。如果所有服务商都这样，那么是你的主机商封锁了出站端口 25，或者你服务器的 IPv6 坏了',
  'has trouble of its own just now': '自己目前有故障',
  'has too many connections open, from this server or at all': '打开的连接太多，来自这台服务器的或者总数',
  'gave up because the message went round in a circle': '因为邮件在兜圈子而放弃',
  'Somewhere a forward leads back to where it came from. Where your own server says it, its name or a domain is not set up there':
    '某处的转发又回到了起点。如果这是你自己的服务器说的，那么它的名称或某个域名没有在那里设置',
  'says that the message or the conversation breaks a rule of the standards': '认为邮件或对话违反了标准中的规定',
  'Look in the reply for what it names (a header twice, a line too long, a missing Date), and in the app that wrote the message':
    '看答复中指出了什么（重复的头字段、过长的行、缺少 Date），再看写这封邮件的应用',
  'takes encrypted messages only, as chatmail relays do': '只接收加密的邮件，chatmail 中继都是这样',
  "Start the chat with the recipient's QR code or invite link: from then on the app encrypts":
    '用收件人的二维码或邀请链接开始聊天：从那时起应用就会加密',
  'lets nobody send so many messages in so short a time, as chatmail relays do':
    '不让任何人在这么短的时间内发送这么多邮件，chatmail 中继都是这样',
  'Wait a minute, then send again': '等一分钟，然后重新发送',
  'never took the message, and the sending server has given up trying':
    '一直没有接收这封邮件，发送方服务器已经放弃重试',
  "Look what it said to the first tries: that is the cause. The log of your Postfix has it under the message's queue id":
    '看它对最初几次尝试说了什么：那就是原因。你的 Postfix 的日志中，在该邮件的队列 ID 下可以找到',
  'The other server': '对方服务器',
  'when it was connected to': '在建立连接时',
  'in place of a greeting, before it knew sender or recipient': '代替了问候语，那时它还不知道发件人和收件人',
  "when it heard the sending server's name (EHLO)": '在听到发送方服务器的名称时（EHLO）',
  'when the connection was to be encrypted (STARTTLS)': '在要加密连接时（STARTTLS）',
  'at the login (AUTH)': '在登录时（AUTH）',
  "when it heard the sender's address (MAIL FROM)": '在听到发件人地址时（MAIL FROM）',
  "when it heard the recipient's address (RCPT TO)": '在听到收件人地址时（RCPT TO）',
  'when it had the whole message (DATA)': '在收到整封邮件之后（DATA）',
  'Something at the sending server or in its DNS has to be changed': '需要改动发送方服务器或它的 DNS',
  'Nothing is wrong at the sending server': '发送方服务器没有问题',
  'The cause lies with the other server, as far as its words tell': '从它的话来看，原因在对方服务器',
  'It passes by itself, as a rule': '通常会自行恢复',
  'Refused for good: it is not tried again. {0}': '永久拒收：不会重试。{0}',
  'Put off: the sending server tries again. {0}': '推迟：发送方服务器会重试。{0}',
  'By its codes alone (RFC 5321, RFC 3463): its words are not in our table':
    '只凭它的代码（RFC 5321、RFC 3463）：它的措辞不在我们的表中',
  'By words that many servers use': '凭许多服务器都使用的措辞',
  'A guess from its words; see {0}': '从措辞猜测；参见 {0}',
  'By what others report of {0}: {1}': '凭别人对 {0} 的报告：{1}',
  'By running it: {0}': '实际运行过：{0}',
  "By the provider's own page: {0}": '凭服务商自己的页面：{0}',
  'It said so {0}': '它{0}这样说',
  'what did the server say? Run: mailproof bounce "550 5.7.1 …" (- reads standard input; a whole bounce saved as a file: mailproof message FILE.eml)':
    '服务器说了什么？运行：mailproof bounce "550 5.7.1 …"（- 从标准输入读取；保存为文件的整封退信：mailproof message FILE.eml）',
  'this holds no reply of a mail server that could be explained; paste the line that begins with a number such as 550 or 421':
    '这里没有可以解释的邮件服务器答复；请粘贴以 550 或 421 这样的数字开头的那一行',
  'standard input holds more than a reply; a whole bounce: mailproof message FILE.eml':
    '标准输入中不止一条答复；整封退信请用：mailproof message FILE.eml',
  'The message was delivered': '邮件已送达',
  'The message came back to its sender': '邮件被退回给发件人',
  "When a server cannot deliver a message, it writes to the sender and quotes the other server's words. Those words tell at which step it was refused, whether that is for good, and who can do something about it.":
    '服务器无法投递邮件时，会写信给发件人，并引用对方服务器的话。这些话说明邮件在哪一步被拒、是否永久，以及谁能解决。',
  "Look the server's words up at that provider; whether something is wrong here, this tells:\nmailproof {0}":
    '在该服务商处查询服务器的话；这里是否有问题，运行：\nmailproof {0}',
  'The file is no bounce': '该文件不是退信',
  'The message to {0} was delivered': '发给 {0} 的邮件已送达',
  'The message to {0} came back, and why cannot be told from the words of the bounce':
    '发给 {0} 的邮件被退回，从退信的措辞看不出原因',
  'The message to {0} is still being tried. {1}': '发给 {0} 的邮件仍在重试。{1}',
  'The message to {0} came back. {1}': '发给 {0} 的邮件被退回。{1}',
  'Whether that is the cause here, this tells:': '这里的原因是否如此，运行：',
  'It said': '它说',
  'At which step': '在哪一步',
  'Wait or act': '等待还是行动',
  'To prove it': '验证方法',
  'How we know': '依据',
  'what a mail server meant when it refused a message: "550 5.7.1 …" from a log or a bounce':
    '拒收邮件的服务器是什么意思：日志或退信中的 "550 5.7.1 …"',
};
