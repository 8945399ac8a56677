/** SPF: the record and what it allows. */
export const TEXTS: Readonly<Record<string, string>> = {
  "SPF lets none of the server's own addresses send as {0}: its mail is taken for forged unless all of it leaves by another address, which the record names":
    'SPF 不允许服务器自己的任何地址以 {0} 的名义发信：除非所有邮件都从记录所列的其他地址发出，否则会被当作伪造',
  "Receivers treat this domain's mail as forged or as junk": '收件方把该域名的邮件当作伪造邮件或垃圾邮件',
  'Let this be the only TXT record at {0} that starts with v=spf1:\n{1}':
    '让它成为 {0} 唯一一条以 v=spf1 开头的 TXT 记录：\n{1}',
  'The domain has exactly one SPF record': '该域名恰好有一条 SPF 记录',
  'SPF tells receivers which machines may send mail as this domain. Without it, big providers put the mail into the junk folder or refuse it. Two records count as an error.':
    'SPF 告诉收件方哪些机器可以以该域名的名义发信。没有它，大型邮件服务商会把邮件放进垃圾邮件文件夹，或拒收。有两条记录算作错误。',
  '{0} has one SPF record': '{0} 有一条 SPF 记录',
  'The SPF record can be read': 'SPF 记录可以读懂',
  'One mistyped word makes receivers discard the whole SPF record.': '只要写错一个词，收件方就会丢弃整条 SPF 记录。',
  'The SPF record of {0} parses': '{0} 的 SPF 记录可以解析',
  'The SPF record needs no more DNS questions than receivers ask': 'SPF 记录所需的 DNS 查询没有超出收件方愿意做的次数',
  'Receivers stop after {0} DNS questions, or {1} that lead nowhere, and then take the SPF record for broken. This happens when it includes the records of many other services.':
    '收件方在 {0} 次 DNS 查询之后，或者在 {1} 次没有结果的查询之后停止，并认为 SPF 记录有错。记录包含了许多其他服务的记录时就会这样。',
  'Remove what you do not send through from the SPF record. For a mailcow server alone, this is enough:\n{0}':
    '从 SPF 记录中去掉你不用来发信的服务。只有一台 mailcow 服务器时，这样就够了：\n{0}',
  'The SPF record takes {0} DNS lookups': 'SPF 记录需要 {0} 次 DNS 查询',
  'The SPF record takes more than {0} DNS lookups, so receivers give up':
    'SPF 记录需要的 DNS 查询超过 {0} 次，所以收件方会放弃',
  '{0} at most': '至多 {0}',
  'The SPF record names things that exist': 'SPF 记录写的名称都存在',
  'More than {0} of the names in the SPF record do not exist, so receivers give up':
    'SPF 记录中不存在的名称超过 {0} 个，所以收件方会放弃',
  'The SPF record refers to the MX record of {0}, which does not lead to the mail host':
    'SPF 记录引用了 {0} 的 MX 记录，而它没有指向邮件主机',
  'Receivers can evaluate the SPF record': '收件方可以评估 SPF 记录',
  'Receivers cannot evaluate the SPF record, because something that it refers to is broken: {0}':
    '收件方无法评估 SPF 记录，因为它引用的某样东西有错：{0}',
  'The SPF record asks receivers to refuse strangers': 'SPF 记录要求收件方拒绝外人',
  'Anybody can send mail as this domain': '任何人都能以该域名的名义发信',
  'The end of an SPF record says what to do with mail from machines that it does not name. Only -all and ~all keep forgers out.':
    'SPF 记录的结尾说明怎样对待来自记录中没有写到的机器的邮件。只有 -all 和 ~all 能挡住伪造者。',
  'The SPF record of {0} tells receivers to refuse strangers, or to be careful':
    '{0} 的 SPF 记录让收件方拒绝外人，或谨慎对待',
  'Every address of the server may send mail as this domain': '服务器的每个地址都可以以该域名的名义发信',
  'The server sends over IPv4 or IPv6, as it likes. If the SPF record allows only one of them, part of the mail is refused or ends up as junk, seemingly at random.':
    '服务器会自行选择通过 IPv4 或 IPv6 发送。如果 SPF 记录只允许其中一种，就会有一部分邮件被拒收或成为垃圾邮件，看起来毫无规律。',
  'This record allows all addresses that the MX host has:\n{0}\nIf the server sends from further addresses, name them too, for example ip4:{1} before -all.':
    '这条记录允许 MX 主机的所有地址：\n{0}\n如果服务器还从其他地址发送，也把它们写上，例如在 -all 之前写 ip4:{1}。',
  'Whether {0} may send as {1} cannot be told before {2} is solved':
    '在 {2} 的问题解决之前，无法判断 {0} 是否可以以 {1} 的名义发信',
  'SPF lets {0} send as {1}': 'SPF 允许 {0} 以 {1} 的名义发信',
  "SPF does not let the server's IPv{0} address {1} send as {2}":
    'SPF 不允许服务器的 IPv{0} 地址 {1} 以 {2} 的名义发信',
  "The mail host's own name passes SPF, or has no SPF record": '邮件主机自己的名称通过 SPF，或没有 SPF 记录',
  'Some receivers trust bounces and reports from the server less': '有些收件方不太信任这台服务器的退信和报告',
  'Messages without a sender (bounces, receipts) are checked by the name with which the server introduces itself. An SPF record at that name must let the server send; without one nothing happens.':
    '没有发件人的邮件（退信、回执）按服务器自报的名称来检查。如果这个名称有 SPF 记录，它必须允许服务器发信；没有记录就不受影响。',
  'Delete the SPF record at {0}, or let it be:\n{1}. {2} IN TXT "v=spf1 a -all"':
    '删除 {0} 的 SPF 记录，或者改成：\n{1}. {2} IN TXT "v=spf1 a -all"',
  '{0} has no SPF record, or one that lets {1} send': '{0} 没有 SPF 记录，或者有一条允许 {1} 发信的记录',
  "The SPF record of the mail host's name {0} does not let {1} send": '邮件主机名称 {0} 的 SPF 记录不允许 {1} 发信',
  '{0} has not exactly one SPF record': '{0} 的 SPF 记录不是恰好一条',
  'Receivers cannot read the SPF record of {0}': '收件方无法读懂 {0} 的 SPF 记录',
};
