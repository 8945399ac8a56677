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
  '{0} has {1} TXT records; receivers may pick any of them. Keep the one with the DKIM key':
    '{0} 有 {1} 条 TXT 记录；收件方可能取其中任意一条。只保留含 DKIM 密钥的那条',
  'The DKIM record has no v=DKIM1; most receivers read it anyway': 'DKIM 记录中没有 v=DKIM1；大多数收件方仍会读取它',
  'The DKIM record says v={0}, so receivers ignore it; it is v=DKIM1':
    'DKIM 记录中写的是 v={0}，因此收件方会忽略它；应为 v=DKIM1',
  'v=DKIM1 does not stand at the start of the DKIM record, so receivers ignore the record':
    'v=DKIM1 不在 DKIM 记录的开头，因此收件方会忽略这条记录',
  'The DKIM record holds quotes as part of it: {0}. They belong around its pieces in a zone file only; remove them':
    'DKIM 记录的内容中含有引号：{0}。引号只应在区域文件中放在各段两端；删除它们',
  'The DKIM record holds backslashes before its semicolons; remove the backslashes':
    'DKIM 记录的分号前有反斜杠；删除这些反斜杠',
  'The DKIM record has {0}= more than once, which makes all of it invalid':
    'DKIM 记录中 {0}= 不止一个，这使整条记录无效',
  'The DKIM record says {0}=; tag names are lower case: {1}': 'DKIM 记录中写的是 {0}=；标签名要小写：{1}',
  'The DKIM record says h={0}, which shuts out sha256, the only hash in use; remove h=':
    'DKIM 记录中写的是 h={0}，这排除了 sha256，而它是唯一在用的哈希算法；删除 h=',
  'The DKIM record says s={0}, which shuts out mail; remove s=': 'DKIM 记录中写的是 s={0}，这排除了邮件；删除 s=',
  'The DKIM record has an empty p=, which means that the key was revoked: signatures made with it fail':
    'DKIM 记录的 p= 是空的，表示密钥已被撤销：用它作的签名会验证失败',
  'The DKIM record says k={0}, a kind of key that receivers do not know; it is rsa or ed25519':
    'DKIM 记录中写的是 k={0}，收件方不认识这种密钥；应为 rsa 或 ed25519',
  'p= in the DKIM record is not Base64, so no receiver can read the key':
    'DKIM 记录中的 p= 不是 Base64，因此没有收件方能读取这个密钥',
  'The DKIM record holds a private key. Everybody can now sign as this domain: make a new key, and publish its public half':
    'DKIM 记录中放的是私钥。现在任何人都能以这个域名的名义签名：创建一个新密钥，并发布它的公钥部分',
  'The DKIM record holds the header lines of a key file (BEGIN PUBLIC KEY); p= takes only what stands between them':
    'DKIM 记录中含有密钥文件的标题行 (BEGIN PUBLIC KEY)；p= 只应填标题行之间的内容',
  'The DKIM record has no p=, so it holds no key: {0}': 'DKIM 记录中没有 p=，因此没有密钥：{0}',
  'p= in the DKIM record is a placeholder: {0}': 'DKIM 记录中的 p= 是占位文字：{0}',
  'The DNS form may have cut it off at {0} characters; enter it in several quoted pieces':
    '可能是 DNS 的输入框在 {0} 个字符处把它截断了；把它分成几段、每段加上引号输入',
  'A piece of it got lost; enter it again': '它丢失了一段；重新输入它',
  'The key in the DKIM record is cut off: {0} of {1} bytes are there. {2}':
    'DKIM 记录中的密钥被截断了：{1} 字节中只有 {0} 字节。{2}',
  'p= in the DKIM record is no {0} key, so signatures cannot be verified':
    'DKIM 记录中的 p= 不是 {0} 密钥，因此无法验证签名',
  'The DKIM key has {0} bits; receivers refuse less than {1}, and {2} are right':
    'DKIM 密钥有 {0} 位；收件方拒绝少于 {1} 位的密钥，合适的是 {2} 位',
  'The DKIM key has {0} bits; {1} are right': 'DKIM 密钥有 {0} 位；合适的是 {1} 位',
  'The DKIM key has {0} bits; receivers need not be able to verify more than {1}':
    'DKIM 密钥有 {0} 位；收件方不一定能验证超过 {1} 位的密钥',
  'The DKIM key is an Ed25519 key, which many receivers cannot verify yet; an RSA key beside it, at another selector, reaches them':
    'DKIM 密钥是 Ed25519 密钥，许多收件方还不能验证；在另一个选择器 (selector) 上再加一个 RSA 密钥，就能照顾到它们',
  'The DKIM record says t=y (testing), so receivers treat signed mail like unsigned mail; remove t=y':
    'DKIM 记录中写的是 t=y（测试），因此收件方把有签名的邮件当作没有签名的邮件；删除 t=y',
  '{0} in {1}= has a size limit, which RFC 9989 removed; leave out what starts at the exclamation mark':
    '{1}= 中的 {0} 带有大小限制，RFC 9989 已取消这种写法；去掉从感叹号开始的部分',
  '{0}= in the DMARC record holds an empty address': 'DMARC 记录的 {0}= 中有一个空地址',
  '{0} in {1}= is no mailto: address; receivers send DMARC reports by mail only':
    '{1}= 中的 {0} 不是 mailto: 地址；收件方只通过邮件发送 DMARC 报告',
  '{0} in {1}= is no mailto: address, so no reports go there':
    '{1}= 中的 {0} 不是 mailto: 地址，因此不会有报告发到那里',
  '{0} in {1}= lacks mailto: before the address, so no reports go there; it is {2}':
    '{1}= 中的 {0} 在地址前缺少 mailto:，因此不会有报告发到那里；应为 {2}',
  'DMARC reports go to {0}, whose bot passes each of them on to the admin group; a mailbox that a person reads, such as {1}, is calmer':
    'DMARC 报告发往 {0}，那里的机器人会把每份报告都转发到管理员群组；改用有人阅读的邮箱，例如 {1}，会清静一些',
  '{0} has {1} DMARC records; receivers then use none of them. Keep one':
    '{0} 有 {1} 条 DMARC 记录；这样收件方一条也不用。只保留一条',
  'A DMARC record stands at {0}; receivers look for it at {1}': '有一条 DMARC 记录放在 {0}；收件方是在 {1} 查找它的',
  'The DMARC record for {0} has no valid policy and no report address, so receivers treat it as if it were not there':
    '{0} 的 DMARC 记录既没有有效的策略，也没有报告地址，因此收件方就当它不存在',
  'The DMARC record for {0} is in test mode (t=y), so receivers let forged mail through; remove t=y':
    '{0} 的 DMARC 记录处于测试模式 (t=y)，因此收件方会放行伪造邮件；删除 t=y',
  'The DMARC policy for {0} is "none": receivers let forged mail through; p=quarantine or p=reject protects the domain':
    '{0} 的 DMARC 策略是“none”：收件方会放行伪造邮件；p=quarantine 或 p=reject 可以保护域名',
  'The DMARC record says pct={0}: receivers that still know this removed tag let the rest of the forged mail through; remove it':
    'DMARC 记录中写的是 pct={0}：仍认识这个已取消标签的收件方，会放行其余的伪造邮件；删除它',
  'The DMARC record says {0}={1}, which is no policy, so receivers enforce nothing; it is none, quarantine or reject':
    'DMARC 记录中写的是 {0}={1}，这不是策略，因此收件方不会执行任何策略；应为 none、quarantine 或 reject',
  'The DMARC record has no p=, which reads as p=none, and older receivers ignore it altogether':
    'DMARC 记录中没有 p=，这相当于 p=none，而较旧的收件方会完全忽略它',
  'The DMARC record has no p=, so receivers ignore it': 'DMARC 记录中没有 p=，因此收件方会忽略它',
  'The DMARC record has {0}= more than once, which makes all of it invalid':
    'DMARC 记录中 {0}= 不止一个，这使整条记录无效',
  'The DMARC record holds {0}, which is no tag=value; its parts are separated by semicolons':
    'DMARC 记录中有 {0}，它不是“标签=值”的形式；各部分之间用分号隔开',
  'The DMARC record says {0}=; tag names are lower case: {1}': 'DMARC 记录中写的是 {0}=；标签名要小写：{1}',
  'The DMARC record says {0}={1}, which receivers ignore; possible are {2}':
    'DMARC 记录中写的是 {0}={1}，收件方会忽略它；可用的有 {2}',
  'The DMARC record says psd=y, which is for registries such as those of .org; remove it, or say psd=n':
    'DMARC 记录中写的是 psd=y，那是给 .org 这类域名的注册局用的；删除它，或写成 psd=n',
  'The DMARC record at {0} was published with quotes as part of it: {1}. Remove the quotes':
    '{0} 的 DMARC 记录发布时把引号也作为内容：{1}。删除引号',
  'The DMARC record at {0} lacks the semicolon after v=DMARC1: {1}': '{0} 的 DMARC 记录在 v=DMARC1 之后缺少分号：{1}',
  'A TXT record at {0} looks like DMARC, but receivers do not recognise it: {1}. It must start with {2} in exactly these letters':
    '{0} 有一条 TXT 记录看起来像 DMARC，但收件方不认得它：{1}。它必须以 {2} 开头，一个字母都不能差',
  'The DMARC record holds tags that RFC 9989 removed and receivers ignore: {0}':
    'DMARC 记录中有 RFC 9989 已取消、收件方会忽略的标签：{0}',
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
  '{0} is served as {1}; it should be text/plain': '{0} 以类型 {1} 提供；应为 text/plain',
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
  '{0} is an IP address; give the mail domain, such as example.org': '{0} 是 IP 地址；填邮件域名，例如 example.org',
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
  'The SPF record holds {0}, which is nothing SPF knows': 'SPF 记录中有 {0}，它不是 SPF 认识的内容',
  '{0} in the SPF record has a prefix length that is none: /0 to /32 for IPv4, //0 to //128 for IPv6':
    'SPF 记录中 {0} 的前缀长度无效：IPv4 是 /0 到 /32，IPv6 是 //0 到 //128',
  '{0} in the SPF record is slow and unreliable, and RFC 7208 asks not to use it; name the addresses instead':
    'SPF 记录中的 {0} 又慢又不可靠，RFC 7208 要求不要使用；改为直接写地址',
  '{0} in the SPF record has nothing after its colon': 'SPF 记录中的 {0} 在冒号后面没有内容',
  '{0} in the SPF record is wrong: "all" stands alone': 'SPF 记录中的 {0} 有误：“all”要单独使用',
  '{0} in the SPF record holds no {1} address or network': 'SPF 记录中的 {0} 不含 {1} 地址或网络',
  '{0} in the SPF record lacks the domain after a colon': 'SPF 记录中的 {0} 缺少冒号和后面的域名',
  '{0} in the SPF record cannot be read': 'SPF 记录中的 {0} 无法读取',
  '{0} in the SPF record names no domain that SPF can read': 'SPF 记录中的 {0} 没有 SPF 能读取的域名',
  '{0} in the SPF record is ignored; {1} was probably meant': 'SPF 记录中的 {0} 会被忽略；可能想写的是 {1}',
  'The SPF record holds v=spf1 twice; receivers take that for an error': 'SPF 记录中有两个 v=spf1；收件方会视为错误',
  'The SPF record holds quotes: {0}. They belong around the record in a zone file, not into it':
    'SPF 记录中含有引号：{0}。在区域文件中，引号应放在记录两端，而不是记录里面',
  '{0} in the SPF record begins with a typographic dash; type a plain hyphen: {1}':
    'SPF 记录中的 {0} 以排版用的破折号开头；改用普通连字符：{1}',
  '{0} in the SPF record ends with {1}; the parts of an SPF record are separated by spaces alone':
    'SPF 记录中的 {0} 以 {1} 结尾；SPF 记录的各部分之间只用空格隔开',
  '{0} in the SPF record stands alone; there must be no space after it: {1}':
    'SPF 记录中的 {0} 单独出现；它后面不能有空格：{1}',
  '{0} in the SPF record names no domain; it is written without a space: {1}':
    'SPF 记录中的 {0} 没有域名；应写成没有空格的形式：{1}',
  '{0} in the SPF record is wrong: redirect takes an equals sign, {1}':
    'SPF 记录中的 {0} 有误：redirect 后面要用等号，即 {1}',
  '{0} in the SPF record does nothing: it takes a colon, {1}': 'SPF 记录中的 {0} 不起作用：要用冒号，即 {1}',
  '{0} in the SPF record is unknown to receivers; it is {1}': '收件方不认识 SPF 记录中的 {0}；应为 {1}',
  '{0} in the SPF record holds an IPv{1} address; it is {2}': 'SPF 记录中的 {0} 含有 IPv{1} 地址；应为 {2}',
  '{0} in the SPF record holds a name instead of an address; for a name it is {1}':
    'SPF 记录中的 {0} 含有名称而不是地址；名称应写成 {1}',
  '{0} stands alone in the SPF record; an address is written {1}': '{0} 在 SPF 记录中单独出现；地址应写成 {1}',
  '{0} stands alone in the SPF record; a host is written {1}, a domain whose SPF record counts too {2}':
    '{0} 在 SPF 记录中单独出现；主机应写成 {1}，若要把某个域名的 SPF 记录也算上，应写成 {2}',
  '{0} in the SPF record is nothing SPF knows; receivers take the whole record for an error':
    'SPF 记录中的 {0} 不是 SPF 认识的内容；收件方会把整条记录视为错误',
  '{0} in the SPF record is unknown to receivers; {1} was probably meant':
    '收件方不认识 SPF 记录中的 {0}；可能想写的是 {1}',
  '{0} has {1} SPF records; receivers then use none of them. Make one out of them and delete the others':
    '{0} 有 {1} 条 SPF 记录；这样收件方一条也不用。把它们合并成一条，并删除其他的',
  'The SPF record ends with +all: every machine in the world may send mail as this domain':
    'SPF 记录以 +all 结尾：世界上任何机器都可以以这个域名的名义发信',
  'The SPF record ends with ?all, which says nothing about other senders; -all refuses them':
    'SPF 记录以 ?all 结尾，它对其他发件方不作任何表示；-all 会拒绝它们',
  'The SPF record has no "all" at its end, so it refuses nobody; add -all':
    'SPF 记录末尾没有“all”，因此谁也不拒绝；加上 -all',
  'The SPF record stands at {0}, the mail host; receivers look for it at {1}, the part after the @':
    'SPF 记录放在邮件主机 {0}；收件方是在 {1}，即 @ 后面的部分，查找它的',
  '{0} has no SPF record': '{0} 没有 SPF 记录',
  'The SPF record of {0} was published with quotes as part of it: {1}. Receivers do not recognise it; remove the quotes':
    '{0} 的 SPF 记录发布时把引号也作为内容：{1}。收件方不认得它；删除引号',
  'The SPF record of {0} starts with a blank: {1}. Receivers do not recognise it; it must start with v=spf1':
    '{0} 的 SPF 记录以空格开头：{1}。收件方不认得它；它必须以 v=spf1 开头',
  'A TXT record of {0} looks like SPF, but receivers do not recognise it: {1}. It must start with v=spf1 and a space':
    '{0} 有一条 TXT 记录看起来像 SPF，但收件方不认得它：{1}。它必须以 v=spf1 和一个空格开头',
  'The SPF record holds characters that are not plain ASCII: {0}': 'SPF 记录中含有普通 ASCII 以外的字符：{0}',
  'The SPF record is {0} characters long; over {1} it may not fit into one DNS answer':
    'SPF 记录长 {0} 个字符；超过 {1} 个，就可能放不进一个 DNS 应答',
  'The SPF record has {0}= more than once, which is an error for receivers':
    'SPF 记录中 {0}= 不止一个，收件方会视为错误',
  '{0} stands after {1} in the SPF record and is never looked at; move it before':
    'SPF 记录中的 {0} 在 {1} 之后，永远不会被读取；把它移到前面',
  '{0} has no effect, because the SPF record also has {1}': '{0} 不起作用，因为 SPF 记录中还有 {1}',
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
