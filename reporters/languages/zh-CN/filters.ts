/** What spam filters write, and what senders can do about it. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Let the recipient open the message in Gmail\'s web page: the banner above it tells why it is in Spam, and "Report not spam" counts. The domain\'s reputation there: https://postmaster.google.com':
    '请收件人在 Gmail 网页中打开邮件：上方的横幅会说明它为什么在垃圾邮件中，点击“报告为非垃圾邮件”也有用。域名在那里的信誉：https://postmaster.google.com',
  "For Outlook.com: the address's reputation at https://sendersupport.olc.protection.outlook.com/snds/ (SNDS), and the form for senders at https://olcsupport.office.com/. For a company's Microsoft 365: its administrator can look up the message (Defender > Explorer) and allow the sender":
    '对于 Outlook.com：地址的信誉见 https://sendersupport.olc.protection.outlook.com/snds/ (SNDS)，发件方的表单见 https://olcsupport.office.com/。对于公司的 Microsoft 365：其管理员可以查询邮件 (Defender > Explorer) 并允许发件人',
  'Ask the recipient to mark it "Not spam". Senders register and ask at https://senders.yahooinc.com/contact/':
    '请收件人把它标记为“非垃圾邮件”。发件方可在 https://senders.yahooinc.com/contact/ 注册和咨询',
  "Ask the recipient to move it out of Junk. Apple's postmaster reads icloudadmin@apple.com; what senders should do stands at https://support.apple.com/102322":
    '请收件人把它移出垃圾邮件。Apple 的邮件管理员地址是 icloudadmin@apple.com；发件方该怎么做见 https://support.apple.com/102322',
  'Ask the recipient to mark it as no spam. What senders should do, and the form for them: https://postmaster.gmx.net':
    '请收件人把它标记为非垃圾邮件。发件方该怎么做，以及给发件方的表单：https://postmaster.gmx.net',
  'Ask the recipient to mark it "Not spam". The domain\'s reputation there: https://postmaster.mail.ru':
    '请收件人把它标记为“非垃圾邮件”。域名在那里的信誉：https://postmaster.mail.ru',
  'Ask the recipient to mark it "Not spam". The domain\'s statistics there: https://postoffice.yandex.ru':
    '请收件人把它标记为“非垃圾邮件”。域名在那里的统计：https://postoffice.yandex.ru',
  "Ask the recipient to move it to the inbox. Proton's postmaster: https://proton.me/support/contact":
    '请收件人把它移到收件箱。Proton 的邮件管理员：https://proton.me/support/contact',
  'Ask the recipient to report it as no spam, or to add the sender to the contacts, which lets the message pass':
    '请收件人把它报告为非垃圾邮件，或把发件人加入联系人，这样邮件就会放行',
  "Whoever runs it sees in Rspamd's web page (History) which rules weighed how much, and can allow the sender in mailcow's filter settings":
    '运营它的人可以在 Rspamd 的网页 (History) 中看到各条规则的权重，并在 mailcow 的过滤设置中允许发件人',
  'the filter took its content for spam': '过滤器把内容当作垃圾邮件',
  'a rule marked it as spam before the filter looked': '在过滤器检查之前，一条规则把它标记为垃圾邮件',
  'the sender is on a block list of the receiving organisation': '发件人在收件组织的阻止名单上',
  'the recipient blocks the sender': '收件人阻止了发件人',
  'the recipient trusts the sender, so the filter did not look': '收件人信任发件人，所以过滤器没有检查',
  'a rule marked it as no spam before the filter looked': '在过滤器检查之前，一条规则把它标记为非垃圾邮件',
  'it was released from quarantine': '它已从隔离区放出',
  'the filter took its content for no spam': '过滤器认为内容不是垃圾邮件',
  spam: '垃圾邮件',
  'spam with high confidence': '高置信度的垃圾邮件',
  'phishing with high confidence': '高置信度的钓鱼邮件',
  'a forged sender (spoofing): authentication failed': '伪造的发件人：身份验证失败',
  'bulk mail': '群发邮件',
  "it imitates one of the organisation's domains": '它冒充该组织的一个域名',
  "it imitates one of the organisation's users": '它冒充该组织的一个用户',
  'it imitates somebody whom the recipient writes with': '它冒充与收件人通信的某人',
  'the sending address is on no list of addresses': '发送地址不在任何地址名单上',
  "the sending address is on the organisation's allow list": '发送地址在该组织的允许名单上',
  "a rule of the recipient's decided where it went": '收件人的一条规则决定了它的去向',
  'the spam filter decided where it went': '垃圾邮件过滤器决定了它的去向',
  'it was delivered into the Junk folder': '它被投递到垃圾邮件文件夹',
  'it was delivered into the inbox': '它被投递到收件箱',
  "it was delivered into a folder that a rule of the recipient's names": '它被投递到收件人的规则指定的文件夹',
  'many recipients complain about mail of this sender (bulk complaint level {0} of 9)':
    '许多收件人投诉这个发件人的邮件（群发投诉等级 {0}，最高 9）',
  'the message fails DMARC, and its domain asks to refuse or to quarantine that':
    '邮件没有通过 DMARC，而它的域名要求拒收或隔离这样的邮件',
  'neither SPF nor DKIM passes for the domain in From, and its domain asks for nothing strict, so Microsoft takes the sender for forged by its own rules':
    '对 From 中的域名，SPF 和 DKIM 都没有通过，而域名没有提出严格的要求，所以 Microsoft 按自己的规则认为发件人是伪造的',
  'the message fails DMARC, and its sender is of the receiving organisation itself':
    '邮件没有通过 DMARC，而它的发件人属于收件组织自己',
  'somebody outside sends in the name of the receiving organisation': '外部有人以收件组织的名义发信',
  'Microsoft takes the sender for forged': 'Microsoft 认为发件人是伪造的',
  "Microsoft's rules let it pass, though nothing proves the sender":
    '虽然没有什么能证明发件人，Microsoft 的规则仍放行了它',
  '"False" only says that the message was not refused. At a mailcow that left its limits alone, it goes to Junk from a score of {0} on; elsewhere the limit is not known':
    '“False”只表示邮件没有被拒收。在没有改动限值的 mailcow 上，得分达到 {0} 的邮件会进入垃圾邮件；在别处限值未知',
  'Yahoo filed it as bulk mail, which is its junk folder': 'Yahoo 把它归为群发邮件，也就是垃圾邮件文件夹',
  'the name of the sending address holds "static" or "dynamic", like those that hosters make up':
    '发送地址的名称含有 static 或 dynamic，像是机房自动生成的名称',
  'the sending address has no name in reverse DNS, or one that does not lead back to it':
    '发送地址在反向 DNS 中没有名称，或者那个名称不指回这个地址',
  'the name that the server says in EHLO does not fit it': '服务器在 EHLO 中报出的名称与它不符',
  'the sending address, or a name in the message, is on a block list': '发送地址或邮件中的某个名称在黑名单上',
  'the domain is so new that filters distrust it; that passes with time': '域名太新，过滤器不信任它；过一段时间就好',
  "the receiver's own question to a list was refused; it says nothing of the sender":
    '收件方对名单的查询被拒绝；这与发件人无关',
  'a link or a domain in the text is on a block list': '正文中的链接或域名在黑名单上',
  'its words are like those of mail that recipients kept': '它的用词与收件人保留的邮件相似',
  'its words are like those of mail that people called spam': '它的用词与被人们称为垃圾邮件的邮件相似',
  'SPF does not let the sending address send for its domain': 'SPF 不允许发送地址以它的域名的名义发信',
  'there is no valid DKIM signature': '没有有效的 DKIM 签名',
  'the message fails DMARC, or its domain has no policy': '邮件没有通过 DMARC，或者它的域名没有策略',
  'the seal of a server that passed it on does not fit': '转发它的某台服务器的封印不符',
  'To names nobody who got it; Delta Chat hides recipients on purpose, and a good reputation outweighs that':
    'To 中没有写出收到它的人；Delta Chat 有意隐藏收件人，良好的信誉可以抵消这一点',
  'its Date is far from the time when it was sent; Delta Chat sets it some days back on purpose':
    '它的 Date 与发送时间相差很远；Delta Chat 有意把它提前几天',
  'its Message-ID is missing or formed in an unusual way': '它的 Message-ID 缺失或格式少见',
  'a usual header field is missing or odd': '某个常见的邮件头字段缺失或异常',
  'the reputation of the sending address, its network or its domain': '发送地址、其网络或其域名的信誉',
  'the way the text is put together (HTML, parts)': '正文的组成方式（HTML、各部分）',
  "the sender's address or a link looks like those of forgeries": '发件人的地址或某个链接像是伪造的',
  "the sender's domain has no MX record that works": '发件人的域名没有可用的 MX 记录',
};
