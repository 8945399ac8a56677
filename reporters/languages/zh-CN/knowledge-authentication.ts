/** Chinese for what is wrong with SPF, DKIM and DMARC, and for what receivers make of it. */

export const TEXTS: Readonly<Record<string, string>> = {
  '{0} has {1} TXT records, for which {2} refuse the key; the others may pick any of them. Keep the one with the DKIM key':
    '{0} 有 {1} 条 TXT 记录，{2} 因此拒绝该密钥；其他收件方可能任选其中一条。只保留含有 DKIM 密钥的那一条',
  'The DKIM record has no v=DKIM1; most receivers read it anyway': 'DKIM 记录中没有 v=DKIM1；大多数收件方仍会读取它',
  'The DKIM record says v={0}, so receivers ignore it; it is v=DKIM1':
    'DKIM 记录中写的是 v={0}，因此收件方会忽略它；应为 v=DKIM1',
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
  'p= in the DKIM record is not Base64, so receivers cannot read the key':
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
  'p= in the DKIM record holds the Ed25519 key in the wrapping that OpenSSL prints it in, which receivers do not read; write p={0}':
    'DKIM 记录的 p= 中是 OpenSSL 输出的带封装的 Ed25519 密钥，收件方读不懂；写成 p={0}',
  'p= in the DKIM record holds the RSA key without its wrapping (BEGIN RSA PUBLIC KEY), which {0} do not read; write p={1}':
    'DKIM 记录的 p= 中是没有封装的 RSA 密钥 (BEGIN RSA PUBLIC KEY)，{0} 读不懂；写成 p={1}',
  'p= in the DKIM record has the length of an Ed25519 key, and the record does not say k=ed25519, for which {0} refuse the key; add it':
    'DKIM 记录的 p= 与 Ed25519 密钥一样长，而记录中没有 k=ed25519，{0} 因此拒绝该密钥；请加上',
  'p= in the DKIM record is no {0} key, so signatures cannot be verified':
    'DKIM 记录中的 p= 不是 {0} 密钥，因此无法验证签名',
  'The DKIM key has {0} bits; receivers refuse less than {1}, and {2} are right':
    'DKIM 密钥有 {0} 位；收件方拒绝少于 {1} 位的密钥，合适的是 {2} 位',
  'The DKIM key has {0} bits; {1} are right': 'DKIM 密钥有 {0} 位；合适的是 {1} 位',
  'The DKIM key has {0} bits; receivers need not be able to verify more than {1}':
    'DKIM 密钥有 {0} 位；收件方不一定能验证超过 {1} 位的密钥',
  'The DKIM key is an Ed25519 key, which {0} cannot verify; an RSA key beside it, at another selector, reaches them':
    'DKIM 密钥是 Ed25519 密钥，{0} 无法验证；在另一个选择器 (selector) 上再加一个 RSA 密钥，就能照顾到它们',
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
  '{0} has {1} DMARC records; receivers then use none of them. Keep one':
    '{0} 有 {1} 条 DMARC 记录；这样收件方一条也不用。只保留一条',
  'A DMARC record stands at {0}; receivers look for it at {1}': '有一条 DMARC 记录放在 {0}；收件方是在 {1} 查找它的',
  'The DMARC record for {0} has no valid policy and no report address, so receivers treat it as if it were not there':
    '{0} 的 DMARC 记录既没有有效的策略，也没有报告地址，因此收件方就当它不存在',
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
  'The DMARC record says psd=y, which is for registries such as those of .org; remove it, or say psd=n':
    'DMARC 记录中写的是 psd=y，那是给 .org 这类域名的注册局用的；删除它，或写成 psd=n',
  'The DMARC record at {0} was published with quotes as part of it: {1}. Remove the quotes':
    '{0} 的 DMARC 记录发布时把引号也作为内容：{1}。删除引号',
  'The DMARC record at {0} lacks the semicolon after v=DMARC1: {1}': '{0} 的 DMARC 记录在 v=DMARC1 之后缺少分号：{1}',
  'A TXT record at {0} looks like DMARC, but receivers do not recognise it: {1}. It must start with {2} in exactly these letters':
    '{0} 有一条 TXT 记录看起来像 DMARC，但收件方不认得它：{1}。它必须以 {2} 开头，一个字母都不能差',
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
  'v=DKIM1 does not stand at the start of the DKIM record, as it must by RFC 6376':
    'v=DKIM1 没有像 RFC 6376 要求的那样位于 DKIM 记录开头',
  'The DKIM record has two semicolons in a row, for which {0} refuse the key; remove one':
    'DKIM 记录中有两个连续的分号，{0} 因此拒绝密钥；去掉一个',
  'The DKIM record holds {0}, which is no tag=value and for which {1} refuse the key; remove it':
    'DKIM 记录含有 {0}，它不是“标签=值”，{1} 因此拒绝密钥；去掉它',
  'The DKIM record says {0}, for which {1} refuse the key; {2}': 'DKIM 记录写着 {0}，{1} 因此拒绝密钥；{2}',
  'write {0}': '请写 {0}',
  'remove it': '去掉它',
  'The DMARC record has {0}= more than once; receivers take the last, so keep that one':
    'DMARC 记录中 {0}= 不止出现一次；收件方取最后一个，请只保留它',
  'a blank before v=DMARC1': 'v=DMARC1 前的空格',
  'blanks around the equals sign of v=DMARC1': 'v=DMARC1 等号两边的空格',
  'a blank before its first semicolon': '第一个分号前的空格',
  'a blank before an equals sign': '等号前的空格',
  'two semicolons in a row before p=': 'p= 之前的两个连续分号',
  'The DMARC record has {0}, behind which {1} read no policy; remove it':
    'DMARC 记录中有{0}，{1} 因此读不到策略；去掉它',
  'The DMARC record is in test mode (t=y): receivers by RFC 9989 apply "{0}" instead of "{1}", and {2} do not know that and apply "{3}"; remove t=y':
    'DMARC 记录处于测试模式 (t=y)：遵循 RFC 9989 的收件方执行“{0}”而不是“{1}”，{2} 不认识它，执行“{3}”；去掉 t=y',
  'The DMARC record says {0}, which receivers ignore; possible are {1}':
    'DMARC 记录写着 {0}，收件方会忽略；可用的是 {1}',
  'The DMARC record says {0}, for which {1} drop the policy or the whole record; possible are {2}':
    'DMARC 记录写着 {0}，{1} 因此丢弃策略或整条记录；可用的是 {2}',
  'The DMARC record holds tags that RFC 9989 removed: {0}. New receivers ignore them, older ones do not':
    'DMARC 记录含有 RFC 9989 已取消的标签：{0}。新的收件方忽略它们，旧的不会',
  'The SPF record holds v=spf1 twice; receivers pass over the second': 'SPF 记录中有两个 v=spf1；收件方略过第二个',
  'The SPF record ends with +all: every machine in the world may send mail as this domain, and {0} gives each message {1} points towards junk':
    'SPF 记录以 +all 结尾：世界上任何机器都可以用该域名发信，{0} 还会给每封邮件加 {1} 分垃圾分',
  'mailproof itself': 'mailproof 自己',
  'many Postfix servers': '许多 Postfix 服务器',
  'chatmail relays': 'chatmail 中继',
  'Mailman and some Postfix servers': 'Mailman 和一些 Postfix 服务器',
  'servers on Debian 12': 'Debian 12 上的服务器',
  others: '其他收件方',
};
