/** Chinese for what the readers of records, addresses and links find. */

export const TEXTS: Readonly<Record<string, string>> = {
  'is no IP address': '不是 IP 地址',
  'is an example address from documentation (RFC 5737, RFC 3849)': '是文档专用的示例地址 (RFC 5737, RFC 3849)',
  'is reserved for special use and belongs to no server': '是为特殊用途保留的地址，不属于任何服务器',
  'is private (RFC 1918): only machines in the same network can reach it':
    '是私有地址 (RFC 1918)：只有同一网络中的机器才能访问',
  'is a loopback address: it always means the machine that asks': '是环回地址：它总是指发出查询的机器自己',
  'is link-local: it does not count outside its own network segment': '是链路本地地址：出了它自己的网段就不算数',
  'is shared address space (RFC 6598): the provider puts several customers behind one public address':
    '属于共享地址空间 (RFC 6598)：服务商让好几个客户共用一个公网地址',
  'is a multicast address': '是组播地址',
  'is the broadcast address': '是广播地址',
  'is the unspecified address': '是未指定地址',
  'is a unique local address (RFC 4193): the IPv6 counterpart of a private one':
    '是唯一本地地址 (RFC 4193)：相当于 IPv6 的私有地址',
  'is an IPv4 address in IPv6 clothes, which belongs in an A record': '是写成 IPv6 形式的 IPv4 地址，应该放在 A 记录中',
  'is a 6to4 address, a tunnel that is no longer in use (RFC 7526)': '是 6to4 地址，这种隧道已不再使用 (RFC 7526)',
  'is a Teredo address, a tunnel that is no longer in use': '是 Teredo 地址，这种隧道已不再使用',
  'is site-local, a kind of private address (RFC 3879)': '是站点本地地址，私有地址的一种 (RFC 3879)',
  'A CAA record has the unknown tag {0}, which certification authorities ignore unless it is critical':
    '有一条 CAA 记录使用未知标签 {0}，证书颁发机构会忽略它，除非它标为 critical',
  'A CAA record says {0}, which names no certification authority and so forbids all of them':
    '有一条 CAA 记录写的是 {0}，它没有指明证书颁发机构，因此禁止了所有机构',
  'Usage {0} is not for SMTP: senders skip the record; 3 1 1 is usual':
    '用途 (usage) {0} 不适用于 SMTP：发件方会跳过这条记录；通常用 3 1 1',
  'Usage {0} is unknown to senders': '发件方不认识用途 (usage) {0}',
  'Selector {0} is unknown to senders': '发件方不认识选择器 (selector) {0}',
  'Matching type {0} is unknown to senders': '发件方不认识匹配类型 (matching type) {0}',
  'The digest has {0} bytes instead of {1}': '摘要有 {0} 字节，而不是 {1} 字节',
  'The record holds no data': '记录中没有数据',
  'The link leads to http:// instead of https://; Delta Chat cannot use it. Set WEB_ENDPOINT in mailadm\'s .env to https://…, run "mailadm init" and restart mailadm':
    '链接指向 http:// 而不是 https://，Delta Chat 无法使用它。把 mailadm 的 .env 中的 WEB_ENDPOINT 设为 https://…，运行“mailadm init”，并重启 mailadm',
  'The link is too long': '链接太长',
  'The link does not start with DCACCOUNT:': '链接不是以 DCACCOUNT: 开头',
  'The link names no https:// address; Delta Chat takes it for a chatmail server, which mailcow is not':
    '链接中没有 https:// 地址；Delta Chat 会把它当作 chatmail 服务器，而 mailcow 不是',
  'The address in the link cannot be read': '链接中的地址无法读取',
  'The link has no token (t=)': '链接中没有令牌 (t=)',
  'SBL: a source of spam; ask Spamhaus what was seen': 'SBL：垃圾邮件来源；向 Spamhaus 询问他们看到了什么',
  'CSS: automatic listing after spam or bulk mail from there; stop it, then have the entry removed':
    'CSS：因那里发出垃圾邮件或群发邮件而自动列出；先停止发送，再申请移除条目',
  'XBL: the machine, or one behind the same address, looks infected or sends as a bot; clean it first':
    'XBL：这台机器，或同一地址后面的另一台机器，看起来被感染了，或像僵尸程序一样发信；先把它清理干净',
  'DROP: the whole network is held to be criminal; ask the hoster for another address':
    'DROP：整个网络被认定为犯罪网络；向主机商申请换一个地址',
  'PBL: the hoster declared that no mail server belongs at this address; have it removed there, or ask the hoster':
    'PBL：主机商声明这个地址上不应有邮件服务器；在 Spamhaus 网站上申请移除，或询问主机商',
  'PBL: Spamhaus takes the address for one that no mail server belongs at; have it removed there':
    'PBL：Spamhaus 认为这个地址上不应有邮件服务器；在 Spamhaus 网站上申请移除',
  'BCL: the address controls a botnet': 'BCL：该地址控制着一个僵尸网络',
  'XBL: the machine, or one behind the same address, looks infected':
    'XBL：这台机器，或同一地址后面的另一台机器，看起来被感染了',
  'spam was seen from there; ask for removal': '在那里发现过垃圾邮件；申请移除',
  'people reported spam from there; the entry ends by itself a day after the last report':
    '有人举报那里发出垃圾邮件；最后一次举报过去一天后，条目会自动失效',
  'a spam trap got mail from there; removal is at once': '有垃圾邮件陷阱收到了来自那里的邮件；申请后立即移除',
  phishing: '网络钓鱼',
  malware: '恶意软件',
  'links to the domain in spam': '垃圾邮件中有指向该域名的链接',
  'a cracked site': '被入侵的网站',
  'black: links to the domain in spam': '黑：垃圾邮件中有指向该域名的链接',
  'grey: links to the domain in unwanted bulk mail': '灰：不受欢迎的群发邮件中有指向该域名的链接',
  'red: the domain is being watched': '红：该域名正受到观察',
  'What answers for {0} is not the list: a resolver on the way makes up addresses':
    '替 {0} 应答的并不是这个列表：途中有解析器编造地址',
  "{0} refuses to answer the resolver that was asked; use a resolver of your own, or a key of Spamhaus' own service (MAILPROOF_DQS_KEY)":
    '{0} 拒绝应答所用的解析器；请使用自己的解析器，或者使用 Spamhaus 自己服务的密钥 (MAILPROOF_DQS_KEY)',
  '{0} does not list its own test entry: it does not know the key in MAILPROOF_DQS_KEY, or not for this service':
    '{0} 没有列出它自己的测试条目：它不认识 MAILPROOF_DQS_KEY 中的密钥，或者密钥不能用于这项服务',
  '{0} refuses to answer the resolver that was asked; use a resolver of your own':
    '{0} 拒绝应答所用的解析器；改用你自己的解析器',
  '{0} did not answer': '{0} 没有应答',
  '{0} does not list its own test entry, so its answers cannot be trusted through this resolver':
    '{0} 没有列出它自己的测试条目，因此通过这个解析器得到的应答不可信',
  '{0} lists an entry that it must never list, so its answers cannot be trusted':
    '{0} 列出了它绝不该列出的条目，因此它的应答不可信',
  'the domain is held to be good, but somebody abuses its site for spam or malware; clean it':
    '该域名本身被认为没有问题，但有人利用它的网站散播垃圾邮件或恶意软件；把网站清理干净',
  'the domain has a bad reputation': '该域名信誉不好',
  'the domain has a bad reputation or was seen in spam': '该域名信誉不好，或在垃圾邮件中出现过',
  'the domain controls a botnet': '该域名控制着一个僵尸网络',
  '{0} has {1} MTA-STS records, so senders see no policy at all; keep one':
    '{0} 有 {1} 条 MTA-STS 记录，因此发件方看不到任何策略；只保留一条',
  'The MTA-STS record at {0} has no id=, so senders see no policy': '{0} 的 MTA-STS 记录没有 id=，因此发件方看不到策略',
  'The MTA-STS record at {0} has id={1}; an id is 1 to 32 letters and digits':
    '{0} 的 MTA-STS 记录中有 id={1}；id 应为 1 到 32 个字母和数字',
  '{0} redirects; senders do not follow redirects to an MTA-STS policy':
    '{0} 会重定向；发件方不会跟随重定向去找 MTA-STS 策略',
  '{0} answers with status {1} instead of the MTA-STS policy': '{0} 返回状态 {1}，而不是 MTA-STS 策略',
  "{0} is served as {1}; it should be text/plain. Postfix servers with Debian's postfix-mta-sts-resolver see no policy then":
    '{0} 以 {1} 类型提供；应为 text/plain。使用 Debian 的 postfix-mta-sts-resolver 的 Postfix 服务器因此看不到任何策略',
  "The MTA-STS policy has {0} more than once: most senders take the first ({1}), Postfix servers with Debian's postfix-mta-sts-resolver the last ({2}); keep one":
    'MTA-STS 策略中 {0} 不止出现一次：大多数发件方取第一个 ({1})，使用 Debian 的 postfix-mta-sts-resolver 的 Postfix 服务器取最后一个 ({2})；只保留一个',
  '{0} is larger than 64 KB, more than senders read': '{0} 大于 64 KB，超过发件方会读取的大小',
  'The MTA-STS policy cannot be read': 'MTA-STS 策略无法读取',
  'The MTA-STS policy does not say "version: STSv1", so senders ignore it':
    'MTA-STS 策略中没有“version: STSv1”，因此发件方会忽略它',
  'The MTA-STS policy has no valid mode; it is enforce, testing or none':
    'MTA-STS 策略没有有效的 mode；应为 enforce、testing 或 none',
  'The MTA-STS policy has no valid max_age; it is a number of seconds, 31557600 at most':
    'MTA-STS 策略没有有效的 max_age；应为秒数，最大 31557600',
  'The MTA-STS policy has no valid mx line; each names one mail host, or *. and a domain':
    'MTA-STS 策略没有有效的 mx 行；每行写一台邮件主机，或 *. 加域名',
  'The MTA-STS policy has mode none: it withdraws protection, and should be removed after a while':
    'MTA-STS 策略的 mode 是 none：它撤销保护，过一段时间就应该删除',
  'The MTA-STS policy is valid for {0} seconds only; an attacker just has to wait. Weeks are right, such as {1}':
    'MTA-STS 策略的有效期只有 {0} 秒；攻击者只要等一等就行。合适的是几周，例如 {1}',
  'The MTA-STS policy has mode testing: senders report faults and deliver unprotected; say "mode: enforce" once it works':
    'MTA-STS 策略的 mode 是 testing：发件方会报告错误，但照样不加保护地投递；一旦工作正常，就写“mode: enforce”',
  'The MTA-STS policy names the address {0}, which matches no mail host; it takes names':
    'MTA-STS 策略填的是地址 {0}，它与任何邮件主机都不匹配；这里要填名称',
  'A TXT record at {0} looks like MTA-STS, but senders do not recognise it: {1}. It must start with {2}':
    '{0} 有一条 TXT 记录看起来像 MTA-STS，但发件方不认得它：{1}。它必须以 {2} 开头',
  'The domain is empty': '域名是空的',
  '{0} is too long for a domain: {1} characters are the limit': '{0} 作为域名太长：最多 {1} 个字符',
  '{0} is no domain name': '{0} 不是域名',
  '{0} has no dot; a mail domain has two parts or more, such as example.org':
    '{0} 中没有点；邮件域名至少有两个部分，例如 example.org',
  '{0} is no domain name: its parts may hold letters, digits and inner hyphens, 63 characters at most':
    '{0} 不是域名：它的各部分只能由字母、数字和中间的连字符组成，最多 63 个字符',
  'is made from the address itself, as hosters do for addresses that nobody has named':
    '是由地址本身拼成的，主机商对没有人命名的地址都是这样做的',
  'is a name that the hoster made up': '是主机商自动生成的名称',
  'holds the word "{0}", as names of home connections and unassigned addresses do':
    '含有“{0}”一词，家庭宽带和未分配地址的名称就是这样',
  'looks like a number that the hoster gave the machine': '看起来像主机商给这台机器的编号',
  '{0} has {1} TLS-RPT records, so senders use none of them; keep one':
    '{0} 有 {1} 条 TLS-RPT 记录，因此发件方一条也不用；只保留一条',
  'The TLS-RPT record at {0} has no rua=, so reports go nowhere': '{0} 的 TLS-RPT 记录没有 rua=，因此报告无处可发',
  '{0} in the TLS-RPT record at {1} is no report address; it starts with mailto: or https://':
    '{1} 的 TLS-RPT 记录中的 {0} 不是报告地址；报告地址以 mailto: 或 https:// 开头',
  'A TXT record at {0} looks like TLS-RPT, but senders do not recognise it: {1}. It must start with {2}':
    '{0} 有一条 TXT 记录看起来像 TLS-RPT，但发件方不认得它：{1}。它必须以 {2} 开头',
  '{0} is no domain name: it holds a line break or another control character': '{0} 不是域名：其中有换行或其他控制字符',
  'A link of Delta Chat holds a secret and is no domain: set MAILPROOF_LINK or MAILPROOF_ACCOUNT to it, and give the mail domain here':
    'Delta Chat 的链接含有密码或令牌，不是域名：把它写入 MAILPROOF_LINK 或 MAILPROOF_ACCOUNT，这里只写邮件域名',
  '{0} is a mail address; {1}': '{0} 是邮件地址；{1}',
  '{0} names a port; {1}': '{0} 写了端口；{1}',
  'this is an address of a web page; {0}': '这是网页地址；{0}',
  'did you mean {0}?': '是不是想写 {0}？',
  'give the mail domain alone, such as example.org': '只写邮件域名，例如 example.org',
};
