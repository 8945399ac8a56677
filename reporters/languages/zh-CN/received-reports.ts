/** What DMARC and TLS reports of other servers say. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The reports about {0} tell of something that must be solved.': '关于 {0} 的报告中有必须解决的问题。',
  'The reports about {0} could not be read.': '关于 {0} 的报告无法读取。',
  'The reports about {0} tell of something that should be better.': '关于 {0} 的报告中有应当改进之处。',
  'The reports about {0} that could be read tell of nothing wrong.': '关于 {0} 的、能够读取的报告中没有发现问题。',
  'The reports about {0} tell of nothing wrong.': '关于 {0} 的报告中没有发现问题。',
  'Reports in the mailbox': '邮箱中的报告',
  'message {0}': '邮件 {0}',
  'for reports: also read those in the mailbox of MAILPROOF_ACCOUNT, without changing anything there':
    '用于 reports：也读取 MAILPROOF_ACCOUNT 邮箱中的报告，不改动其中任何内容',
  '--mailbox needs the mailbox that the reports go to: set MAILPROOF_ACCOUNT (or MAILPROOF_USER and MAILPROOF_PASSWORD)':
    '--mailbox 需要接收报告的邮箱：请设置 MAILPROOF_ACCOUNT（或 MAILPROOF_USER 和 MAILPROOF_PASSWORD）',
  'No report was given': '没有给出报告',
  'It cannot be read ({0})': '无法读取（{0}）',
  'The message holds no report': '该邮件中没有报告',
  'It unpacks to more than any report is, and was read in part': '解压后比任何报告都大，只读取了一部分',
  'It is damaged, or neither a report nor an archive with one': '文件已损坏，或者既不是报告也不是含有报告的压缩包',
  'It holds more than any archive of reports does, and was read in part':
    '其中的文件比任何报告压缩包都多，只读取了一部分',
  'It is neither a DMARC report (XML) nor a TLS report (JSON)': '它既不是 DMARC 报告（XML），也不是 TLS 报告（JSON）',
  'It is no TLS report': '它不是 TLS 报告',
  'Its XML is no DMARC report, or is damaged, and was read in part':
    '其中的 XML 不是 DMARC 报告，或者已损坏，只读取了一部分',
  'the server offered no STARTTLS': '服务器没有提供 STARTTLS',
  "the certificate does not cover the mail host's name": '证书不包含邮件主机的名称',
  'the certificate is trusted by nobody': '证书不受任何人信任',
  'the certificate had expired': '证书已过期',
  'TLS failed for a reason that the sender does not name': 'TLS 失败，发送方没有说明原因',
  'the TLSA record does not fit the certificate': 'TLSA 记录与证书不符',
  "the zone's DNSSEC signatures do not validate": '该区域的 DNSSEC 签名无法验证',
  'the sender demands TLSA records, and found none': '发送方要求 TLSA 记录，但没有找到',
  'the MTA-STS policy could not be fetched': '无法获取 MTA-STS 策略',
  'the MTA-STS policy is invalid': 'MTA-STS 策略无效',
  'the web server that has the MTA-STS policy shows a bad certificate':
    '提供 MTA-STS 策略的 Web 服务器出示了有问题的证书',
  'Senders reached the server encrypted': '发送方以加密方式连接到了服务器',
  'Mail to the domain is held back, because senders could not deliver it encrypted':
    '发往该域名的邮件被扣留，因为发送方无法加密投递',
  'Senders that honour MTA-STS or DANE keep mail back rather than deliver it without valid encryption, and report that once a day. Nobody else tells of mail that never arrived.':
    '遵守 MTA-STS 或 DANE 的发送方宁可扣留邮件，也不在没有有效加密的情况下投递，并且每天报告一次。除此之外，没有人会告诉你哪些邮件从未到达。',
  "See what is wrong with the server's encryption:\nmailproof {0} --only tls --only mta-sts --only dns.tlsa":
    '查看服务器的加密有什么问题：\nmailproof {0} --only tls --only mta-sts --only dns.tlsa',
  'No TLS report is among the files': '文件中没有 TLS 报告',
  'Senders delivered encrypted in {0} sessions, and failed in {1}': '发送方在 {0} 次会话中加密投递成功，{1} 次失败',
  'Whether that is still so, this tells:\nmailproof {0} --only {1}':
    '现在是否仍然如此，运行：\nmailproof {0} --only {1}',
  '{0} sessions failed, and the reports do not say why': '{0} 次会话失败，报告没有说明原因',
  'TLS failed': 'TLS 失败',
  '{0} could not deliver encrypted in {1} sessions: {2} ({3})': '{0} 在 {1} 次会话中无法加密投递：{2}（{3}）',
  '{0} could not deliver to {1} encrypted in {2} sessions: {3} ({4})':
    '{0} 在 {2} 次会话中无法向 {1} 加密投递：{3}（{4}）',
  "Receivers saw the domain's own mail pass DMARC": '收件方看到该域名自己的邮件通过了 DMARC',
  "Receivers refuse the domain's own mail, or take it for spam": '收件方拒收该域名自己的邮件，或把它当成垃圾邮件',
  "Big receivers report each day from which addresses mail in the domain's name came to them, and whether it passed. That is the only view of what really happens to the mail: it shows what of the server's own mail fails, services that were forgotten, and forgers.":
    '大型收件方每天报告以该域名名义发出的邮件来自哪些地址、是否通过。这是了解邮件真实遭遇的唯一途径：它显示服务器自己的哪些邮件失败、被遗忘的服务以及伪造者。',
  'See which of SPF and DKIM fails, and mend that; whether it still does, this tells:\nmailproof {0} --only spf --only dkim --only dmarc':
    '看 SPF 和 DKIM 中哪一个失败并修复；是否仍然失败，运行：\nmailproof {0} --only spf --only dkim --only dmarc',
  'No DMARC report is among the files': '文件中没有 DMARC 报告',
  'The DMARC reports are about other domains than {0}': '这些 DMARC 报告是关于 {0} 以外的域名的',
  'Mail from {0} passes DMARC ({1} messages, reported by {2})': '来自 {0} 的邮件通过了 DMARC（{1} 封，由 {2} 报告）',
  '{0} of {1} messages from {2}, which may send for {3}, failed DMARC':
    '来自 {2}（允许为 {3} 发送）的 {1} 封邮件中有 {0} 封未通过 DMARC',
  '{0} sends in the name of {1}, signed as {2}: {3} of {4} messages failed DMARC':
    '{0} 以 {1} 的名义发送，签名为 {2}：{4} 封邮件中有 {3} 封未通过 DMARC',
  'If that is a service of yours, let it sign as {0} (it tells which DNS records it needs). If you do not know it, nothing is to be done: receivers follow your policy':
    '如果那是你使用的服务，请让它以 {0} 签名（它会告诉你需要哪些 DNS 记录）。如果你不认识它，则无需处理：收件方会遵循你的策略',
  'Receivers found {0} forged messages from {1}': '收件方发现了 {0} 封来自 {1} 的伪造邮件',
  'DKIM failed for {0} and SPF for {1} of {2} messages, reported by {3}':
    '{2} 封邮件中 DKIM 失败 {0} 封、SPF 失败 {1} 封，由 {3} 报告',
  '{0}; {1} were refused or put into the junk folder': '{0}；其中 {1} 封被拒收或放入垃圾邮件文件夹',
  "what DMARC and TLS reports say: who sends in the domain's name, and what fails (xml, json, gzip, zip, eml)":
    'DMARC 和 TLS 报告说明了什么：谁以该域名的名义发送，什么失败了（xml、json、gzip、zip、eml）',
  'which domain, and which files? Run: {0}': '哪个域名，哪些文件？运行：{0}',
  '{0} is no file; name the reports themselves': '{0} 不是文件；请直接给出报告文件',
};
