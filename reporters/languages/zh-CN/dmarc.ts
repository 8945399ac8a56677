/** DMARC: the record, its policy and its reports. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Logo (BIMI)': '徽标 (BIMI)',
  "The domain's logo can be shown, or it has none": '域名的徽标可以显示，或者没有徽标',
  'No mail program shows the logo that the domain publishes': '没有邮件程序显示域名公布的徽标',
  'With a BIMI record a domain names a logo that some big providers show beside its messages. A domain needs none. Where there is one, receivers take it only if the record, the file and the DMARC policy are all as they want them, and say nothing if they are not.':
    '域名通过 BIMI 记录指明一个徽标，一些大型邮件服务商会把它显示在邮件旁边。域名不一定要有徽标。如果有，只有当记录、文件和 DMARC 策略都符合要求时，接收方才会采用；不符合时，它们不会告诉任何人。',
  'Delete the record, or let it name an SVG (profile "SVG Tiny Portable/Secure") that a browser can open there:\ndefault._bimi.{0}. {1} IN TXT "v=BIMI1; l=https://{2}/logo.svg; a="\nThis shows what is served:\ncurl -i https://{3}/logo.svg':
    '删除这条记录，或者让它指向浏览器能在那里打开的 SVG（规格为 “SVG Tiny Portable/Secure”）：\ndefault._bimi.{0}. {1} IN TXT "v=BIMI1; l=https://{2}/logo.svg; a="\n下面的命令显示那里提供的内容：\ncurl -i https://{3}/logo.svg',
  '{0} publishes no logo (BIMI), and needs none': '{0} 没有公布徽标 (BIMI)，也不需要',
  '{0} names a logo': '{0} 指明了一个徽标',
  '{0} can be fetched, and is as receivers want it': '{0} 可以取得，并且符合接收方的要求',
  '{0} cannot be fetched': '{0} 无法取得',
  '{0} is answered with status {1}, so there is nothing to show': '{0} 以状态 {1} 应答，所以没有可显示的内容',
  "Receivers show no logo while the domain's DMARC record does not keep forged mail out":
    '只要域名的 DMARC 记录不把伪造的邮件挡在外面，接收方就不显示徽标',
  '{0} has {1} BIMI records, so receivers take none': '{0} 有 {1} 条 BIMI 记录，所以接收方一条也不采用',
  'The record at {0} does not begin with v=BIMI1: {1}': '{0} 处的记录不是以 v=BIMI1 开头：{1}',
  'The BIMI record at {0} has no l=, the address of the logo': '{0} 处的 BIMI 记录没有 l=，即徽标的地址',
  'The BIMI record says {0}, which is no https address': 'BIMI 记录中写着 {0}，那不是 https 地址',
  'What stands there is no SVG': '那里的内容不是 SVG',
  'The logo is served as {0}; it is image/svg+xml': '徽标的类型是 {0}；应为 image/svg+xml',
  'The logo does not say version="1.2" baseProfile="tiny-ps", the only kind of SVG that receivers take':
    '徽标没有写明 version="1.2" baseProfile="tiny-ps"，接收方只接受这一种 SVG',
  'The logo has no <title>, without which receivers do not take it': '徽标没有 <title>，接收方因此不采用',
  'The logo holds a script, for which receivers refuse it': '徽标中含有脚本，接收方因此拒绝它',
  'The logo is larger than 32 KB, which some receivers do not take': '徽标大于 32 KB，一些接收方不采用',
  'What stands there is no certificate (PEM)': '那里的内容不是证书 (PEM)',
  'The certificate of the logo has run out ({0})': '徽标的证书已过期 ({0})',
  'The certificate of the logo is not for {0}, but for {1}': '徽标的证书不是给 {0} 的，而是给 {1} 的',
  'Messages pass DMARC as a receiver computes it': '按收件方的算法，邮件通过 DMARC',
  'Receivers do with real messages what the DMARC record asks them to do with forgeries':
    '收件方会按 DMARC 记录对待伪造邮件的方式，来对待真实邮件',
  'DMARC passes where DKIM or SPF passes for the very domain in From. mailproof computes it from the signature of a message that was really sent.':
    'DKIM 或 SPF 对 From 中的那个域名通过，DMARC 才算通过。mailproof 根据真正发出的邮件的签名来计算。',
  'The DMARC record asks for a signature of {0} itself (adkim=s), and the message is signed by a name below it. Take adkim=s out of the TXT record at _dmarc.{1}, or make a key for {2} itself in mailcow (System > Configuration > Options > ARC/DKIM keys).':
    'DMARC 记录要求由 {0} 本身签名 (adkim=s)，而邮件是由它下面的一个名称签名的。从 _dmarc.{1} 的 TXT 记录中去掉 adkim=s，或者在 mailcow 中为 {2} 本身建立密钥 (System > Configuration > Options > ARC/DKIM keys)。',
  'The domain has no DMARC record to judge by': '该域名没有可作依据的 DMARC 记录',
  'No valid signature of the domain that DMARC could go by': '没有该域名的有效签名可供 DMARC 依据',
  'The message passes DMARC': '邮件通过 DMARC',
  'The message fails DMARC although its signature is valid': '邮件的签名有效，却没有通过 DMARC',
  'signed by {0}': '由 {0} 签名',
  'Let this be the only TXT record of that name:\n{0}': '让它成为这个名称下唯一的 TXT 记录：\n{0}',
  'The domain has one valid DMARC record': '该域名有一条有效的 DMARC 记录',
  "Big providers refuse or junk this domain's mail, and forgers are not kept out":
    '大型邮件服务商拒收该域名的邮件，或当作垃圾邮件，而且伪造者不会被挡住',
  'DMARC says what receivers should do with mail that claims to come from this domain and does not. Big providers expect such a record from everybody who sends.':
    'DMARC 说明：对自称来自该域名、实则不是的邮件，收件方应当怎样处理。大型邮件服务商要求每个发信的域名都有这样一条记录。',
  '{0} is covered by the DMARC record of {1}': '{0} 适用 {1} 的 DMARC 记录',
  '{0} is not covered': '{0} 没有适用的记录',
  '{0} has one DMARC record, which parses': '{0} 有一条可以解析的 DMARC 记录',
  "The DMARC record stands at {0}, with a backslash that was copied from the guide's text; receivers look for it at {1}":
    'DMARC 记录在 {0}，带着从指南文字中复制来的反斜杠；收件方在 {1} 查找它',
  'The DMARC record stands at {0}, because the DNS provider adds the domain to the name; receivers look for it at {1}':
    'DMARC 记录在 {0}，因为 DNS 服务商会在名称后面加上域名；收件方在 {1} 查找它',
  '{0} has no DMARC record': '{0} 没有 DMARC 记录',
  'DMARC asks receivers to keep forged mail out': 'DMARC 要求收件方挡住伪造邮件',
  'Receivers let mail through that only claims to come from this domain': '收件方放行只是自称来自该域名的邮件',
  'With the policy "none", or in test mode, receivers only report forged mail. "quarantine" puts it into the junk folder, "reject" refuses it.':
    '策略为“none”或处于测试模式时，收件方只报告伪造邮件。“quarantine”把它放进垃圾邮件文件夹，“reject”拒收它。',
  'The DMARC record for {0} has no policy that receivers can read': '{0} 的 DMARC 记录没有收件方能读懂的策略',
  'Receivers quarantine or reject mail forged as {0}': '收件方隔离或拒收冒充 {0} 的伪造邮件',
  'DMARC reports reach a mailbox': 'DMARC 报告能送到一个邮箱',
  'Nobody hears about forged mail, or about real mail that is refused': '有人伪造邮件，或真实邮件被拒收，都没有人知道',
  'Receivers send daily reports to the address in the DMARC record. If it does not take mail, you do not learn that your own mail is refused, and receivers get errors from your server.':
    '收件方每天向 DMARC 记录中的地址发送报告。如果这个地址不收信，你就不会知道自己的邮件被拒收，收件方也会收到你的服务器的错误。',
  'Let the record name a mailbox that exists and that a person reads. In mailcow, make one under E-Mail > Configuration > Mailboxes, or an alias under E-Mail > Configuration > Aliases. Then set this record:\n{0}':
    '让记录写一个存在、并且有人阅读的邮箱。在 mailcow 的 E-Mail > Configuration > Mailboxes 中新建邮箱，或在 E-Mail > Configuration > Aliases 中新建别名。然后设置这条记录：\n{0}',
  'The report addresses in the DMARC record of {0} can be read': '{0} 的 DMARC 记录中的报告地址可以读懂',
  'The DMARC record of {0} names no report address (rua=), so nobody gets reports':
    '{0} 的 DMARC 记录没有写报告地址 (rua=)，所以没有人收到报告',
  'Ask whoever runs {0} to set this record there, or use an address at {1}:\n{2}. {3} IN TXT "v=DMARC1"':
    '请 {0} 的运营者在那里设置这条记录，或者改用 {1} 的地址：\n{2}. {3} IN TXT "v=DMARC1"',
  'DMARC reports may be sent to {0}': 'DMARC 报告可以发送到 {0}',
  '{0} has not agreed to get DMARC reports about {1}, so receivers do not send any to {2}':
    '{0} 没有同意接收关于 {1} 的 DMARC 报告，所以收件方不会把报告发到 {2}',
  'Whether {0} takes mail was not asked': '没有询问 {0} 是否收信',
  'The server does not say whether {0} takes mail, but: {1}': '服务器没有说 {0} 是否收信，而是说：{1}',
  '{0} takes mail': '{0} 收信',
  'DMARC reports go to {0}, which the server refuses mail for': 'DMARC 报告送往 {0}，而服务器拒收发往它的邮件',
  'The DMARC record holds nothing that is out of date': 'DMARC 记录没有过时的内容',
  'Parts of the DMARC record have no effect any more': 'DMARC 记录的某些部分不再起作用',
  'Since 2026, DMARC has no pct, rf and ri any more. New receivers ignore them, older ones still obey.':
    '自 2026 年起，DMARC 不再有 pct、rf 和 ri。新的收件方忽略它们，旧的仍会遵从。',
  'The DMARC record has no tags that were removed': 'DMARC 记录没有已被取消的标签',
  'The DMARC record says sp=none: receivers let mail through that is forged as any name below {0}, such as service.{1}':
    'DMARC 记录写有 sp=none：收件方放行冒充 {0} 下面任何名称（例如 service.{1}）的伪造邮件',
  'The DMARC record says sp=none: receivers let mail through that is forged as a name below {0} that exists, such as autoconfig.{1}':
    'DMARC 记录写有 sp=none：收件方放行冒充 {0} 下面已存在的名称（例如 autoconfig.{1}）的伪造邮件',
  'The DMARC record says np=none: receivers let mail through that is forged as an invented name below {0}, such as service.{1}':
    'DMARC 记录写有 np=none：收件方放行冒充 {0} 下面凭空编造的名称（例如 service.{1}）的伪造邮件',
  '{0} has no DMARC record that receivers can use': '{0} 没有收件方能使用的 DMARC 记录',
};
