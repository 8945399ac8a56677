/** What is wrong by the lab's faults of SPF, DKIM, DMARC, MTA-STS and TLS-RPT, and of what messages give away. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The DKIM record says k=RSA, for which SpamAssassin refuses the key':
    'DKIM 记录中写的是 k=RSA，因此 SpamAssassin 不接受这个密钥',
  "The DNS provider's form cut the DKIM key off at 255 characters": 'DNS 服务商的表单把 DKIM 密钥截断在 255 个字符',
  "The DKIM key's name was entered in full, and the DNS provider added the domain once more":
    'DKIM 密钥的名称填写了全名，而 DNS 服务商又加了一次域名',
  'The server signs with a key that was never published': '服务器用来签名的密钥从未发布',
  'The DKIM key was never published': 'DKIM 密钥从未发布',
  "Messages are signed by the hoster's domain only": '邮件只有主机商域名的签名',
  'The key was made anew in mailcow, and DNS still holds the old one': 'mailcow 中重新生成了密钥，而 DNS 中仍是旧的',
  'The server signs with a selector that is not in DNS': '服务器签名所用的选择器在 DNS 中不存在',
  'The DKIM record holds no key any more': 'DKIM 记录中不再有密钥',
  'The DKIM key has 1024 bits': 'DKIM 密钥只有 1024 位',
  'The DKIM key is in test mode': 'DKIM 密钥处于测试模式',
  'An old DKIM key stands beside the new one': '新的 DKIM 密钥旁边还有一个旧的',
  'A semicolon too many in the DKIM record, for which opendkim refuses the key':
    'DKIM 记录中多了一个分号，因此 opendkim 不接受这个密钥',
  'The server signs nothing, although a key is published': '密钥已发布，服务器却什么都不签名',
  'Blanks before the equals signs of the DMARC record, which the rspamd of mailcow cannot read':
    'DMARC 记录的等号前有空格，mailcow 的 rspamd 无法读取',
  "The DMARC record's name begins with the backslash of the guide's source text":
    'DMARC 记录的名称以指南源文本中的反斜杠开头',
  'The DMARC record asks older receivers to apply it to a tenth of the mail':
    'DMARC 记录让较旧的收件方只对十分之一的邮件应用它',
  'The DMARC record protects the domain itself, and not the names below it':
    'DMARC 记录保护域名本身，但不保护它下面的名称',
  'The DMARC record stands at the domain itself': 'DMARC 记录放在域名本身',
  'There is no DMARC record': '没有 DMARC 记录',
  'The DMARC policy is a word that no receiver knows': 'DMARC 策略写了一个收件方都不认识的词',
  'The DMARC policy is none': 'DMARC 策略是 none',
  'The key of the server before this one is still published: it has 512 bits':
    '上一台服务器的密钥仍在公布：它只有 512 位',
  'The DKIM key is published under another selector than the guide has, which nobody told':
    'DKIM 密钥公布在与指南不同的选择器下，而没有人说明',
  'A logo is published (BIMI), as drawing programs save it': '公布了徽标 (BIMI)，但文件是绘图程序保存的原样',
  'A logo is published (BIMI), and DMARC keeps nothing out': '公布了徽标 (BIMI)，但 DMARC 什么也不挡',
  'The DMARC record holds tags of its first edition': 'DMARC 记录含有其早期版本的标签',
  'DMARC reports go to another organisation, which has not agreed': 'DMARC 报告发往另一个组织，而它没有同意接收',
  'The report address in the DMARC record lacks mailto:': 'DMARC 记录中的报告地址缺少 mailto:',
  "DMARC reports go to a mailbox that does not exist: mailadm's bot was never set up":
    'DMARC 报告发往不存在的邮箱：mailadm 的机器人从未设置',
  'The DMARC record spells its alignment out, and rspamd discards all of it':
    'DMARC 记录把对齐方式写成了完整的单词，rspamd 因此丢弃整条记录',
  'DMARC asks for a signature of the domain itself, and a name below it signs':
    'DMARC 要求域名本身的签名，而签名的是它下面的一个名称',
  'DMARC is in test mode': 'DMARC 处于测试模式',
  'There are two DMARC records': '有两条 DMARC 记录',
  'A semicolon too many in the DMARC record, behind which rspamd sees no policy':
    'DMARC 记录中多了一个分号，rspamd 看不到它后面的策略',
  'The SPF record stands at the mail host instead of the domain': 'SPF 记录放在邮件主机上，而不是域名上',
  'The SPF record includes that of a provider which has none any more':
    'SPF 记录包含了一家服务商的 SPF 记录，而后者已不存在',
  'The SPF record names three hosts that do not exist any more': 'SPF 记录中有三台主机已不存在',
  "The mail host's own SPF record forgets its IPv6 address": '邮件主机自己的 SPF 记录漏掉了它的 IPv6 地址',
  'The SPF record allows the IPv4 address alone, although the server sends over IPv6 too':
    'SPF 记录只允许 IPv4 地址，而服务器也通过 IPv6 发信',
  'The SPF record includes so many others that receivers give up': 'SPF 记录包含了太多其他记录，收件方会放弃查询',
  'There is no SPF record': '没有 SPF 记录',
  'The SPF record has a blank where none may be': 'SPF 记录中有一个不该有的空格',
  'The SPF record ends with ?all': 'SPF 记录以 ?all 结尾',
  'The SPF record has no end': 'SPF 记录没有结尾',
  'The SPF record ends with +all': 'SPF 记录以 +all 结尾',
  "The SPF record was entered with the quotes of the guide's table, in a form that adds its own":
    '填写 SPF 记录时带上了指南表格中的引号，而表单自己还会再加一对',
  "There are two SPF records: the old provider's was left in place": '有两条 SPF 记录：旧服务商的那条没有删除',
  "MTA-STS is announced, but the policy's host does not exist": '声明了 MTA-STS，但存放策略的主机不存在',
  'The certificate does not cover the name of the MTA-STS policy': '证书不包含 MTA-STS 策略所在的名称',
  'The MTA-STS policy names another mail host': 'MTA-STS 策略写的是另一台邮件主机',
  'There are two MTA-STS records': '有两条 MTA-STS 记录',
  'The TLS-RPT record holds an address without mailto:': 'TLS-RPT 记录中的地址缺少 mailto:',
  "A gateway writes the sender's address into a field of its own": '一个网关把发件人的地址写进自己的邮件头字段',
  'The header checks that make senders anonymous are missing': '缺少使发件人匿名的邮件头检查 (header checks)',
  "A rule that takes the sender's address out of the first Received line leaves the account's name in it":
    '一条规则从第一条 Received 行里去掉了发件人的地址，却留下了账号的名称',
  'A gateway in PHP sends every message on by a library that writes its name and version into it':
    '一个用 PHP 写的网关用某个库转发每封邮件，这个库会把自己的名称和版本写进去',
  'A gateway writes down the name that the sender logs in with': '一个网关会记下发件人登录所用的用户名',
};
