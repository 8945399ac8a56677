/** Chinese for what the checks of the zone itself say: delegation, signatures, what is left over. */
export const TEXTS: Readonly<Record<string, string>> = {
  "The CAA record of {0} names the server's own account": '{0} 的 CAA 记录写的是服务器自己的账号',
  "The CAA record of {0} lets another account get certificates than the server's own":
    '{0} 的 CAA 记录让另一个账号获得证书，而不是服务器自己的',
  'Let the CAA record at your DNS provider name the server\'s account, or delete that part of it:\n0 issue "letsencrypt.org;accounturi={0}"':
    '让你的 DNS 服务商处的 CAA 记录写上服务器的账号，或者删除记录的那一部分：\n0 issue "letsencrypt.org;accounturi={0}"',
  "A CAA record lets only one account get certificates, and whether that is the server's own stands in the log of its acme container alone: give --ssh user@host, or --local on the server itself":
    'CAA 记录只让一个账号获得证书，而那是不是服务器自己的账号，只写在它的 acme 容器的日志中：请加 --ssh user@host，或者在服务器上用 --local',
  'The folder of acmetool on the server does not tell its account at the certification authority':
    '服务器上 acmetool 的目录没有说明它在证书颁发机构的账号',
  "The log of mailcow's acme container does not tell its account at the certification authority; it is written there whenever a certificate is fetched, and is lost when the container is made anew":
    'mailcow 的 acme 容器的日志没有说明它在证书颁发机构的账号；每次取得证书时会写在那里，重新创建容器时会丢失',
  'The name servers have different versions of the zone {0} ({1} and {2}), and whether that lasts could not be seen before the deadline':
    '各个域名服务器上区域 {0} 的版本不同（{1} 和 {2}），在期限之前无法看出这是否会持续',
  'The name server {0} follows the changes of the zone': '域名服务器 {0} 跟得上区域的改动',
  'The name server {0} has version {1} of the zone {2}, and {3} had version {4} a minute before: it does not follow, so the next change reaches only some users and servers':
    '域名服务器 {0} 上是区域 {2} 的版本 {1}，而 {3} 在一分钟之前就有了版本 {4}：它没有跟上，所以下一次改动只会到达一部分用户和服务器',
  'If you changed the zone just now, run this check again in an hour. If it stays so, ask whoever runs {0} why it does not fetch the zone from its primary {1} (NOTIFY or the transfer does not get through). This shows its version:\ndig @{2} {3} SOA +norecurse +short':
    '如果你刚刚改动过区域，一小时后再做这项检查。如果还是这样，就问 {0} 的运行者，为什么它没有从主服务器 {1} 取得区域（NOTIFY 或区域传送没有成功）。下面的命令显示它的版本：\ndig @{2} {3} SOA +norecurse +short',
  "The registry and the domain's zone name the same name servers": '注册局和域名的区域列出的是相同的权威服务器',
  'Some lookups of the domain end at a name server that does not know it':
    '对域名的一部分查询会停在不认识它的权威服务器上',
  "The list of a domain's name servers stands twice: at the registry, where every lookup begins, and in the zone. After a move to another DNS provider the old one often stays at the registry, and answers with old records, or not at all.":
    '域名的权威服务器列表有两份：一份在注册局，每次查询都从那里开始；一份在区域里。换了 DNS 服务商之后，旧的那家常常还留在注册局，用旧记录应答，或者根本不应答。',
  'Enter the same name servers at your registrar and in the NS records of the zone, and none that does not hold it. These show both lists:\ndig +trace {0} NS\ndig NS {1}':
    '在域名注册商处和区域的 NS 记录中填写相同的权威服务器，并去掉不保存该区域的服务器。这些命令会显示两份列表：\ndig +trace {0} NS\ndig NS {1}',
  '{0} has several name servers': '{0} 有多台权威服务器',
  '{0} has a single name server, {1}: nobody can look the domain up while that one is down':
    '{0} 只有一台权威服务器 {1}：它停机时，谁都查不到这个域名',
  'Take a second name server, at your DNS provider or at another one, and enter it at your registrar.':
    '在你的 DNS 服务商或另一家服务商处增加第二台权威服务器，并在域名注册商处填写它。',
  'The name servers of {0} are in different networks': '{0} 的权威服务器在不同的网络中',
  'All name servers of {0} are in one network: nobody can look the domain up while that one is down':
    '{0} 的所有权威服务器都在同一个网络中：该网络中断时，谁都查不到这个域名',
  'Ask your DNS provider for a name server in another network, or add one of another provider.':
    '请你的 DNS 服务商提供另一个网络中的权威服务器，或者增加另一家服务商的。',
  'The registry and the zone of {0} name the same name servers': '注册局和 {0} 的区域列出的是相同的权威服务器',
  'The zone of {0} names {1} as its name server, and the registry does not':
    '{0} 的区域把 {1} 列为权威服务器，注册局却没有',
  'The name server {0} at the registry serves {1}': '注册局列出的权威服务器 {0} 提供 {1} 的记录',
  'The registry sends lookups of {0} to {1}, which has no address': '注册局把对 {0} 的查询指向 {1}，而它没有地址',
  'The registry sends lookups of {0} to {1} as well, which the zone does not name as its name server':
    '注册局把对 {0} 的查询也指向 {1}，而区域并没有把它列为权威服务器',
  'The registry sends lookups of {0} to {1} ({2}), which does not hold its records':
    '注册局把对 {0} 的查询指向 {1} ({2})，而它没有该域名的记录',
  'The registry sends lookups of {0} to {1} ({2}), which does not answer':
    '注册局把对 {0} 的查询指向 {1} ({2})，而它没有应答',
  'The registry holds the addresses of {0}': '注册局保存有 {0} 的地址',
  'The registry holds no address of {0}, and without it nobody can ask {1} for its own address':
    '注册局没有 {0} 的地址；没有它，谁都无法向 {1} 询问它自己的地址',
  'Enter the addresses of {0} at your registrar ("glue" or "host records").':
    '在域名注册商处填写 {0} 的地址（称为“glue”或“主机记录”）。',
  'The registry holds {0} as the address of {1}, which the zone does not give it':
    '注册局把 {0} 记作 {1} 的地址，而区域里没有这个地址',
  'Enter the present addresses of {0} at your registrar ("glue" or "host records").':
    '在域名注册商处填写 {0} 现在的地址（称为“glue”或“主机记录”）。',
  "The domain's DNSSEC signatures are renewed in time, or it has none":
    '域名的 DNSSEC 签名按时更新，或者没有启用 DNSSEC',
  'Soon a large part of the world cannot look up the domain at all':
    '不久之后，世界上很大一部分地方将完全查不到这个域名',
  'DNSSEC signatures end after some days or weeks, and the name server makes new ones long before. If that stops, nothing is to be seen until the last day; then resolvers that check signatures answer nothing at all: no mail, no login.':
    'DNSSEC 签名几天或几周后到期，权威服务器会提前很久生成新的。如果更新停了，直到最后一天都看不出任何异常；到期之后，会验证签名的解析器就什么都不应答：收不到邮件，也无法登录。',
  'Ask your DNS provider why it has stopped to renew the signatures; if you run the name server yourself, look at its log and restart its signer. If nobody can mend it in time, delete the DS records of the domain at your registrar, a day before the signatures end. This shows the dates:\ndig +dnssec {0} SOA':
    '询问你的 DNS 服务商为什么不再更新签名；如果权威服务器由你自己运行，就查看它的日志，并重新启动它的签名程序。如果来不及修好，就在签名到期的前一天，在域名注册商处删除该域名的 DS 记录。这条命令会显示日期：\ndig +dnssec {0} SOA',
  'The zone {0} is not signed': 'DNS 区域 {0} 没有签名',
  'The zone {0} is signed, and its registry does not say so: nobody looks at the signatures':
    'DNS 区域 {0} 有签名，但注册局没有登记：没有人会看这些签名',
  'Enter the DS record that your DNS provider shows at your registrar, or switch DNSSEC off.':
    '把你的 DNS 服务商显示的 DS 记录填到域名注册商处，或者关闭 DNSSEC。',
  '{0} ({1}) signs its answers': '{0} ({1}) 为应答签名',
  'The name server {0} ({1}) gives answers without signatures, although the registry says that {2} is signed':
    '权威服务器 {0} ({1}) 的应答没有签名，而注册局登记 {2} 是有签名的',
  'The signatures of {0} are of a kind that counts': '{0} 的签名算法有效',
  '{0} is signed by {1}, which resolvers have given up: for many of them it is not signed at all':
    '{0} 用 {1} 签名，而解析器已经弃用这种算法：对其中许多来说，它等于没有签名',
  'Let your DNS provider sign the zone by ECDSAP256SHA256 (algorithm 13), and enter the new DS record at your registrar.':
    '请你的 DNS 服务商改用 ECDSAP256SHA256（算法 13）为区域签名，并在域名注册商处填写新的 DS 记录。',
  'The DS records of {0} are of a kind that mailproof does not know': '{0} 的 DS 记录是 mailproof 不认识的类型',
  'A DS record at the registry is of a key of {0}': '注册局有一条 DS 记录与 {0} 的密钥相符',
  'No DS record at the registry is of a key of {0}, so resolvers that check DNSSEC answer nothing':
    '注册局没有任何 DS 记录与 {0} 的密钥相符，因此验证 DNSSEC 的解析器什么都不应答',
  'At your registrar, replace the DS records by the one that your DNS provider shows, or delete them.':
    '在域名注册商处，把 DS 记录换成你的 DNS 服务商显示的那条，或者删除它们。',
  'The signatures of {0} are fresh': '{0} 的签名是新的',
  "This machine's clock may be wrong, so nobody here can tell whether the signatures of {0} end soon":
    '本机的时钟可能不准，因此在这里无法判断 {0} 的签名是否快要到期',
  '{0} of {1} at {2}': '{2} 上 {1} 的 {0}',
  'The signature of {0} has ended, and none has taken its place': '{0} 的签名已经到期，没有新的签名代替它',
  'The signature of {0} ends in {1}, and should have been renewed long ago': '{0} 的签名还有 {1} 到期，早就应该更新了',
  "A change of the server's records is soon known everywhere": '服务器记录的更改很快在所有地方生效',
  'After a move, or a mistake in DNS, users wait for a day or more': '搬迁之后，或 DNS 出错之后，用户要等一天以上',
  "A record's TTL says for how long resolvers keep it. With a day, a wrong address stays wrong for a day after you have mended it, and a move to another server takes as long. An hour or less costs nothing.":
    '记录的 TTL 规定解析器保存它多久。如果是一天，错误的地址在你改正之后还会错一天，搬到另一台服务器也要这么久。设为一小时或更短没有任何坏处。',
  'Set the TTL of these records to 3600 (an hour) or less at your DNS provider.':
    '在 DNS 服务商处把这些记录的 TTL 设为 3600（一小时）或更短。',
  'Resolvers keep the records of {0} for less than a day': '解析器保存 {0} 的记录不到一天',
  'Resolvers keep the records of {0} for {1}': '解析器保存 {0} 的记录长达 {1}',
  'No alias of the domain leads to a name that does not exist': '域名的别名都没有指向不存在的名称',
  'Strangers may take over a name of this domain': '陌生人可能接管该域名下的名称',
  'An alias (CNAME) to a service that was given up lives on. Whoever gets the name that it leads to, often by renting it at the same provider, answers in your name: with web pages, and with a valid certificate.':
    '指向已停用服务的别名 (CNAME) 会一直存在。谁得到它指向的名称（往往只要在同一家服务商租用），谁就能以你的名义应答：提供网页，并持有有效的证书。',
  'Delete the alias at your DNS provider, or let it lead to a name that exists.':
    '在 DNS 服务商处删除这个别名，或让它指向存在的名称。',
  'No alias of {0} leads to a name that does not exist': '{0} 的别名都没有指向不存在的名称',
  '{0} is an alias (CNAME) of {1}, which does not exist': '{0} 是 {1} 的别名 (CNAME)，而后者不存在',
  'Delete this record at your DNS provider, or let it lead to a name that exists:\n{0}. IN CNAME {1}.':
    '在 DNS 服务商处删除这条记录，或让它指向存在的名称：\n{0}. IN CNAME {1}.',
  '{0} leads to another machine at its IPv{1} address {2}, so what answers there was not judged':
    '{0} 的 IPv{1} 地址 {2} 指向另一台机器，因此没有判断那里的响应',
  "The registry's answer leaves out the address of {0}, which it may hold, and does not come over TCP":
    '注册局的应答没有给出 {0} 的地址（注册局可能存有该地址），并且无法通过 TCP 得到应答',
  '{0} leads to the same server over IPv6 as over IPv4': '{0} 通过 IPv6 和 IPv4 指向同一台服务器',
  'The AAAA record of {0} leads to another machine than its A record: whoever has IPv6 comes to a server that knows neither this domain nor its users':
    '{0} 的 AAAA 记录与 A 记录指向不同的机器：使用 IPv6 的一方会连接到一台既不认识这个域名、也不认识其用户的服务器',
  'The A record of {0} leads to another machine than its AAAA record: whoever has IPv4 alone, and that is most mail servers, comes to a server that knows neither this domain nor its users':
    '{0} 的 A 记录与 AAAA 记录指向不同的机器：只有 IPv4 的一方（大多数邮件服务器都是如此）会连接到一台既不认识这个域名、也不认识其用户的服务器',
  "Delete this record at your DNS provider:\n{0}. IN A {1}\nSet the mail server's own address in place of it, which this shows, run on that server:\ncurl -4 ip4.mailcow.email":
    '在 DNS 服务商处删除这条记录：\n{0}. IN A {1}\n改为邮件服务器自己的地址；在那台服务器上运行下面的命令可以看到：\ncurl -4 ip4.mailcow.email',
  'over both, certificates and greetings of {0}': '两者的证书和问候语都属于 {0}',
  'Delete this record at your DNS provider:\n{0}. IN AAAA {1}\nIf the mail server has IPv6, set its own address in place of it, which this shows, run on that server:\ncurl -6 ip6.mailcow.email':
    '在 DNS 服务商处删除这条记录：\n{0}. IN AAAA {1}\n如果邮件服务器有 IPv6，就改为它自己的地址；在那台服务器上运行下面的命令可以看到：\ncurl -6 ip6.mailcow.email',
  'IPv{0}: a certificate of {1}, and no mail server that greets': 'IPv{0}：证书属于 {1}，没有发出问候语的邮件服务器',
  'IPv{0}: a certificate of {1}, and a mail server that calls itself {2}': 'IPv{0}：证书属于 {1}，邮件服务器自称 {2}',
  'The name server {0} answers over TCP': '名称服务器 {0} 会通过 TCP 应答',
  'The name server {0} does not answer over TCP: whatever is too long for one UDP packet, such as a long list of records or a signed key, cannot be looked up there':
    '名称服务器 {0} 不通过 TCP 应答：凡是一个 UDP 数据包装不下的内容，例如很长的记录列表或带签名的密钥，都无法在那里查到',
  'Ask your DNS provider to answer over TCP, too; where the name server is your own, open TCP port 53 in its firewall beside UDP. This asks it:\ndig +tcp @{0} {1} SOA +norecurse':
    '请 DNS 服务商也通过 TCP 应答；如果名称服务器是自己的，就在它的防火墙里除了 UDP 也放行 TCP 端口 53。下面的命令查询它：\ndig +tcp @{0} {1} SOA +norecurse',
  'The name server {0} ({1}) knows all names of {2}': '名称服务器 {0} ({1}) 知道 {2} 的所有名称',
  'The name server {0} ({1}) says that there is no {2}, although it holds records below ({3}): resolvers that take it at its word do not find those':
    '名称服务器 {0} ({1}) 说没有 {2} 这个名称，可它自己就有这个名称之下的记录 ({3})：相信这句话的解析器就找不到那些记录',
  'NXDOMAIN for {0}': '对 {0} 应答 NXDOMAIN',
  'NOERROR, and no record': 'NOERROR，没有记录',
  'Ask your DNS provider to mend its name servers, or move the domain to another one: a name exists where there are records below it (RFC 8020). The first of these must say NOERROR like the second:\ndig @{0} {1} {2} +norecurse\ndig @{3} {4} {5} +norecurse\nUntil then, a TXT record at {6}, of whatever text, keeps that name from being denied.':
    '请 DNS 服务商修好它的名称服务器，或者把域名迁到另一家：一个名称之下有记录，这个名称就存在 (RFC 8020)。下面第一条命令必须和第二条一样显示 NOERROR：\ndig @{0} {1} {2} +norecurse\ndig @{3} {4} {5} +norecurse\n在那之前，在 {6} 设置一条内容随意的 TXT 记录，就能让服务器不再否认这个名称。',
};
