/** DKIM: the published key, and the signatures of real messages. */
export const TEXTS: Readonly<Record<string, string>> = {
  'No old DKIM key lets strangers sign as the domain': '没有旧的 DKIM 密钥让外人以域名的名义签名',
  'A DKIM key from earlier times lets strangers sign as the domain, or is of no use':
    '以前留下的 DKIM 密钥让外人能以域名的名义签名，或者没有用处',
  'A domain can have keys under several selectors: of a former provider, of a newsletter service, of a server before this one. Each that stays in DNS may sign as the domain, and an old short one can be computed by anybody. DNS does not list selectors, so the usual ones are tried.':
    '域名可以在多个选择器下有密钥：以前的服务商的、邮件列表服务的、上一台服务器的。留在 DNS 中的每一个都可以用来以域名的名义签名，而旧的短密钥谁都能算出来。DNS 不列出选择器，所以只试常见的那些。',
  'Where nothing signs with that selector any more, delete the record at your DNS provider. Where something does, let it make a key of 2048 bits, and publish that. The messages of {0} tell who signs: look for s= in the lines DKIM-Signature of a message at another provider.':
    '如果已经没有程序用那个选择器签名，就在你的 DNS 服务商处删除这条记录。如果还有，就让它生成一个 2048 位的密钥，并公布出来。{0} 的邮件会说明是谁签名：在另一家服务商处收到的邮件中，查看 DKIM-Signature 行里的 s=。',
  'No usual selector of {0} holds a key that is too short, or none': '{0} 的常见选择器下没有太短或无用的密钥',
  'What stands at {0} does no harm': '{0} 处的内容没有害处',
  'The key at {0} has {1} bits: its other half can be computed, and whoever does signs as this domain':
    '{0} 处的密钥只有 {1} 位：可以算出它的另一半，谁算出来，谁就能以这个域名的名义签名',
  'The record at {0} holds no key that can be used': '{0} 处的记录中没有可用的密钥',
  'There is no DKIM key at {0}, but one at {1}': '{0} 处没有 DKIM 密钥，但 {1} 处有一个',
  'If the server signs with the selector "{0}", tell mailproof so:\n--dkim-selector {1}\nIf it signs with "{2}", as mailcow does by itself, set this as one TXT record at your DNS provider:\n{3}':
    '如果服务器用选择器“{0}”签名，就告诉 mailproof：\n--dkim-selector {1}\n如果它像 mailcow 默认的那样用“{2}”签名，就在你的 DNS 服务商处把下面的内容设为一条 TXT 记录：\n{3}',
  '{0} does not exist, so there should be no key under any other selector either (some name servers deny names that have no record themselves)':
    '{0} 不存在，所以其他选择器下应该也没有密钥（有些域名服务器会否认本身没有记录的名字）',
  '{0} exists, so there may be keys under selectors that DNS does not list':
    '{0} 存在，所以可能有密钥在 DNS 不列出的选择器下',
  'Every signature of the message can be verified': '邮件的每个签名都可以验证',
  'The message carries a second signature, for which there is no key that can be used at {0}':
    '邮件带有第二个签名，而 {0} 处没有可用的密钥',
  "Something signs the domain's mail beside the server: a proxy, a smarthost, or a program that was set up earlier. Switch that off, or publish its key at\n{0}":
    '除了服务器之外，还有别的程序给域名的邮件签名：代理、智能主机 (smarthost)，或者以前设置的程序。把它关掉，或者在下面的名称公布它的密钥：\n{0}',
  'A message within the server carries no DKIM signature, and some servers sign only what leaves them. A message to another provider tells: set MAILPROOF_PEER':
    '服务器内部的邮件没有 DKIM 签名，而有些服务器只为发往外部的邮件签名。向其他服务商发一封邮件就能知道：请设置 MAILPROOF_PEER',
  "The published DKIM key is the server's own": '所发布的 DKIM 密钥就是服务器自己的密钥',
  'Every signature of the server fails, and receivers take its mail for forged':
    '服务器的所有签名都无效，收件方把它的邮件当作伪造',
  'The key in DNS and the key with which the server signs are two halves of one. A key that was made anew in mailcow, or a record that was copied from another server, breaks every signature, and DNS alone looks perfectly right.':
    'DNS 中的密钥和服务器用来签名的密钥是同一对密钥的两半。在 mailcow 中重新生成了密钥，或者从别的服务器复制了记录，都会使所有签名失效，而单看 DNS 却毫无异样。',
  'Log in at https://{0}/admin, and copy the key that stands under System > Configuration > Options > ARC/DKIM keys into the TXT record\n{1}._domainkey.{2}':
    '登录 https://{0}/admin，把 System > Configuration > Options > ARC/DKIM keys 中的密钥复制到这条 TXT 记录中：\n{1}._domainkey.{2}',
  "The key at {0} is the server's own": '{0} 的密钥就是服务器自己的',
  'mailcow has no DKIM key for {0}, so it signs nothing': 'mailcow 没有 {0} 的 DKIM 密钥，所以它不签名',
  'Under System > Configuration > Options > ARC/DKIM keys in mailcow, add a key for {0} with the selector "{1}" and 2048 bits, and publish what is shown at {2}':
    '在 mailcow 的 System > Configuration > Options > ARC/DKIM keys 中，为 {0} 添加一个密钥，选择器 (selector) 为“{1}”，长度 2048 位，并把显示的内容发布到 {2}',
  'mailcow signs with the selector {0}, and the key is published for the selector {1}':
    'mailcow 用选择器 {0} 签名，而密钥发布在选择器 {1} 之下',
  'There is no usable DKIM key at {0}': '{0} 没有可用的 DKIM 密钥',
  "The key at {0} is not the server's own": '{0} 的密钥不是服务器自己的',
  'Messages carry a valid signature of the domain': '邮件带有该域名的有效签名',
  "Chatmail servers refuse this server's messages, and big providers take them for spam":
    'chatmail 服务器拒收这台服务器的邮件，大型邮件服务商把它们当作垃圾邮件',
  'A key in DNS signs nothing: the server must hold the other half of it and use it. Only a message that was really sent shows whether its signature is valid.':
    'DNS 中的密钥本身并不签名：服务器必须持有它的另一半并使用它。只有真正发出的邮件才能表明签名是否有效。',
  "Compare the key that mailcow shows (System > Configuration > Options > ARC/DKIM keys) with the TXT record at this name, and publish mailcow's where they differ; without a key for {0}, make one there:\n{1}._domainkey.{2}\nIn the folder mailcow-dockerized, see why a message was not signed:\nsudo docker compose logs --tail=100 rspamd-mailcow | grep -i dkim":
    '把 mailcow 显示的密钥 (System > Configuration > Options > ARC/DKIM keys) 与下面这个名称的 TXT 记录比较，如有不同，发布 mailcow 的；如果没有 {0} 的密钥，就在那里新建一个：\n{1}._domainkey.{2}\n在 mailcow-dockerized 目录中，查看邮件为什么没有签名：\nsudo docker compose logs --tail=100 rspamd-mailcow | grep -i dkim',
  'The message carries a valid signature of {0}': '邮件带有 {0} 的有效签名',
  'The message carries no DKIM signature': '邮件没有 DKIM 签名',
  'The message is signed by {0}, but not by {1}': '邮件由 {0} 签名，但没有 {1} 的签名',
  'The signature of {0} with the selector {1} is not valid': '{0} 用选择器 {1} 所作的签名无效',
  'The published key cannot be used, so no signature can be valid': '所发布的密钥不能使用，因此任何签名都不可能有效',
  'The published key is too weak for receivers': '所发布的密钥强度太低，收件方不接受',
  'The message was changed after it was signed': '邮件在签名之后被改动了',
  'The DKIM key is published': 'DKIM 密钥已发布',
  "Other servers refuse or junk this domain's mail, because they cannot verify its signatures":
    '其他服务器无法验证该域名的签名，因此拒收其邮件，或当作垃圾邮件',
  'mailcow signs every message; receivers verify the signature with the key in DNS. Chatmail servers refuse mail without a valid signature, and big providers put it into the junk folder.':
    'mailcow 给每封邮件签名；收件方用 DNS 中的密钥验证签名。chatmail 服务器拒收没有有效签名的邮件，大型邮件服务商把它们放进垃圾邮件文件夹。',
  'Set this as one TXT record at your DNS provider (the selector is "{0}", unless you chose another; then tell mailproof: --dkim-selector):\n{1}':
    '在你的 DNS 服务商处把它设为一条 TXT 记录（选择器 (selector) 是“{0}”，除非你选了别的；那样的话，用 --dkim-selector 告诉 mailproof）：\n{1}',
  'A DKIM key is published at {0}': 'DKIM 密钥已发布在 {0}',
  'There is no DKIM key at {0}': '{0} 没有 DKIM 密钥',
  'The DKIM key stands at {0}; receivers look for it at {1}': 'DKIM 密钥在 {0}，而收件方在 {1} 查找它',
  "In your DNS provider's form, most want only the part of the name before the domain:\n{0}._domainkey\nThe whole record is:\n{1}":
    '多数 DNS 服务商的表单只要求填写名称中域名之前的部分：\n{0}._domainkey\n完整的记录是：\n{1}',
  'The DKIM key is strong and in use': 'DKIM 密钥足够强，并且正式启用',
  "Some receivers do not accept this domain's signatures": '有些收件方不接受该域名的签名',
  'A short key can be broken, and careful receivers ignore it. A key in test mode counts for nothing.':
    '短密钥可能被破解，谨慎的收件方会忽略它。处于测试模式的密钥等于没有。',
  'Under System > Configuration > Options > ARC/DKIM keys, delete the key of {0}, add one with 2048 bits and the selector "{1}", and publish what is shown:\n{2}':
    '在 System > Configuration > Options > ARC/DKIM keys 中，删除 {0} 的密钥，添加一个 2048 位、选择器 (selector) 为“{1}”的密钥，并把显示的内容发布到：\n{2}',
  'The DKIM key at {0} is strong enough': '{0} 的 DKIM 密钥足够强',
};
