/** Chinese for what the checks of DNS say. */

export const TEXTS: Readonly<Record<string, string>> = {
  'Delete this record at your DNS provider:\n{0}. IN AAAA {1}\nIf the server has IPv6, set its public address in place of it, which this shows, run on the server:\ncurl -6 ip6.mailcow.email':
    '在 DNS 服务商处删除这条记录：\n{0}. IN AAAA {1}\n如果服务器有 IPv6，就改为它的公网地址；在服务器上运行下面的命令可以看到：\ncurl -6 ip6.mailcow.email',
  "Delete this record at your DNS provider:\n{0}. IN A {1}\nSet the server's public address in place of it, which this shows, run on the server:\ncurl -4 ip4.mailcow.email":
    '在 DNS 服务商处删除这条记录：\n{0}. IN A {1}\n改为服务器的公网地址；在服务器上运行下面的命令可以看到：\ncurl -4 ip4.mailcow.email',
  'The certification authority may issue for all names': '证书颁发机构 (CA) 可以为所有名称签发证书',
  'The certificate cannot be renewed': '证书无法续期',
  'CAA records say which certification authorities may issue certificates for a domain. If they leave out the one that mailcow uses, the next renewal fails, and some weeks later no app can connect any more.':
    'CAA 记录说明哪些证书颁发机构 (CA) 可以为域名签发证书。如果其中没有 mailcow 使用的那一家，下次续期就会失败，几周之后所有应用都无法再连接。',
  'Add this record at your DNS provider (or delete all CAA records of the name, which allows every authority):\n{0}. {1} IN CAA 0 issue "letsencrypt.org"':
    '在 DNS 服务商处添加这条记录（或删除该名称的所有 CAA 记录，那样任何机构都可以签发）：\n{0}. {1} IN CAA 0 issue "letsencrypt.org"',
  'The CAA records of {0} make sense': '{0} 的 CAA 记录没有问题',
  '{0} may issue certificates for {1}': '{0} 可以为 {1} 签发证书',
  'Add this record at your DNS provider (or delete all CAA records of the name, which allows every authority):\n{0}. {1} IN CAA {2}':
    '在 DNS 服务商处添加这条记录（或删除该名称的所有 CAA 记录，那样任何机构都可以签发）：\n{0}. {1} IN CAA {2}',
  'A CAA record for {0} is marked critical and has a tag that no certification authority knows, so none may issue':
    '{0} 的一条 CAA 记录标为 critical，而它的标签没有任何证书颁发机构认识，因此谁都不能签发',
  'Delete the CAA record with the unknown tag.': '删除标签未知的那条 CAA 记录。',
  'The CAA records for {0} forbid every certification authority to issue':
    '{0} 的 CAA 记录禁止任何证书颁发机构签发证书',
  'The CAA records for {0} let only {1} issue, and not {2}': '{0} 的 CAA 记录只允许 {1} 签发证书，不允许 {2}',
  'The CAA record of {0} allows {1}, by which the server renews its certificate':
    '{0} 的 CAA 记录允许 {1}，服务器就是用这种方式更新证书的',
  'The CAA record of {0} forbids {1}, by which the server renews its certificate unless it was set up to do so by DNS':
    '{0} 的 CAA 记录禁止 {1}，而服务器就是用这种方式更新证书的，除非另外设置为通过 DNS 更新',
  'In the CAA record at your DNS provider, add {0} to validationmethods, or delete that part of the record. Where the server renews by DNS on purpose, leave the record and waive this check.':
    '请在 DNS 服务商处的 CAA 记录里，把 {0} 加进 validationmethods，或者删掉记录的这一部分。如果服务器是有意通过 DNS 更新证书的，就保留这条记录，并豁免这项检查。',
  "The domain's DNSSEC signatures are valid, or it has none": '域名的 DNSSEC 签名有效，或者没有启用 DNSSEC',
  'A large part of the world cannot look up the domain at all': '世界上很大一部分地方完全查不到这个域名',
  'DNSSEC signs DNS answers. If the signatures do not fit what the registry holds, resolvers that check them (most big ones do) answer nothing at all: no mail, no login. Without DNSSEC everything works, with a little less protection.':
    'DNSSEC 为 DNS 应答签名。如果签名与注册局登记的内容不符，会验证签名的解析器（大型解析器大多如此）就什么都不应答：收不到邮件，也无法登录。不用 DNSSEC 一切也都能工作，只是少一点保护。',
  'At your registrar, delete the DS records of the domain: this makes it unsigned, and reachable again. To sign it anew, switch DNSSEC on at your DNS provider first, and then enter the DS record that it shows at the registrar. This shows what is wrong:\ndelv {0} SOA':
    '在域名注册商处删除该域名的 DS 记录：这样域名就不再签名，又能查到了。要重新签名，先在 DNS 服务商处启用 DNSSEC，再把它显示的 DS 记录填到域名注册商处。这条命令会显示问题所在：\ndelv {0} SOA',
  'The DNSSEC signatures of {0} are valid': '{0} 的 DNSSEC 签名有效',
  'The zone of {0} is not signed': '{0} 所在的 DNS 区域没有签名',
  'The DNSSEC signatures of {0} are not valid (bogus), so resolvers refuse to answer for it':
    '{0} 的 DNSSEC 签名无效 (bogus)，因此解析器拒绝应答对它的查询',
  'The zone of {0} is signed': '{0} 所在的 DNS 区域有签名',
  'The resolver in use does not check DNSSEC, so nobody here can tell whether the signatures of {0} are valid. Name one that does: --resolver 9.9.9.9':
    '当前使用的解析器不验证 DNSSEC，因此在这里无法判断 {0} 的签名是否有效。指定一个会验证的解析器：--resolver 9.9.9.9',
  'The TLSA records match the certificate on port 25': 'TLSA 记录与端口 25 的证书匹配',
  'Mail servers that check DANE refuse to deliver to this domain': '检查 DANE 的邮件服务器拒绝向这个域名投递邮件',
  "A TLSA record holds the fingerprint of the mail server's key, so that senders can be sure whom they talk to (DANE). A wrong one is worse than none: careful senders then do not deliver at all. It goes stale when the key behind the certificate changes.":
    'TLSA 记录保存邮件服务器密钥的指纹，让发件方能确定对方是谁 (DANE)。错误的记录比没有记录更糟：谨慎的发件方会因此完全不投递。证书背后的密钥一换，这条记录就过时了。',
  "Delete the TLSA records of {0}, or replace them by what mailcow's web page shows under E-Mail > Configuration > Domains > DNS.":
    '删除 {0} 的 TLSA 记录，或换成 mailcow 网页 E-Mail > Configuration > Domains > DNS 中显示的内容。',
  '{0} has no TLSA record, and needs none': '{0} 没有 TLSA 记录，也不需要',
  'Nobody here can tell whether {0} is signed with DNSSEC, without which it has no effect':
    '在这里无法判断 {0} 是否有 DNSSEC 签名；没有签名，它就不起作用',
  '{0} is signed with DNSSEC': '{0} 有 DNSSEC 签名',
  '{0} is not signed with DNSSEC, so senders ignore it': '{0} 没有 DNSSEC 签名，因此发件方会忽略它',
  'Switch DNSSEC on for the zone of {0} at your DNS provider, or delete the TLSA record, which has no effect.':
    '在 DNS 服务商处为 {0} 所在的 DNS 区域启用 DNSSEC，或删除这条不起作用的 TLSA 记录。',
  'Delete the TLSA records of {0}, or replace them by this one:\n{1}. {2} IN TLSA {3}':
    '删除 {0} 的 TLSA 记录，或换成这一条：\n{1}. {2} IN TLSA {3}',
  'A TLSA record matches the certificate of {0}': '有一条 TLSA 记录与 {0} 的证书匹配',
  'Senders skip every TLSA record of {0}: they insist on TLS there, and look at no certificate':
    '发件方跳过 {0} 的每条 TLSA 记录：它们在那里坚持使用 TLS，但不看任何证书',
  'No TLSA record matches the certificate of {0}': '没有 TLSA 记录与 {0} 的证书匹配',
  'The certificate of {0} covers {1}': '{0} 的证书包含 {1}',
  "The TLSA record of {0} names the certificate's issuer, but the certificate of {1} does not cover that name":
    '{0} 的 TLSA 记录指定的是证书的签发者，但 {1} 的证书没有包含这个名称',
  '{0} does not exist in DNS, so nothing under it can be looked at': '{0} 在 DNS 中不存在，因此它下面的内容都无法检查',
  'The mail host has public addresses': '邮件主机有公网地址',
  'Nobody can connect to the mail host': '谁都无法连接邮件主机',
  'Apps and other mail servers find the server by the A and AAAA records of its name. An alias (CNAME) there is forbidden for mail, and a private address leads nowhere.':
    '应用和其他邮件服务器通过邮件主机名称的 A 和 AAAA 记录找到服务器。邮件不允许在这里使用别名 (CNAME)，而私有地址哪里也到不了。',
  "Set these records at your DNS provider:\n{0}\nThe server's own addresses are shown by these commands, run on the server:\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email":
    '在 DNS 服务商处设置这些记录：\n{0}\n服务器自己的地址由这些命令显示，在服务器上运行：\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email',
  'The MX record leads to {0}, which has no address: probably the MX record is wrong, and not the addresses':
    'MX 记录指向 {0}，而它没有地址：可能是 MX 记录错了，而不是地址',
  '{0} is no alias': '{0} 不是别名',
  '{0} is an alias (CNAME) of {1}; a mail host must have addresses of its own':
    '{0} 是 {1} 的别名 (CNAME)；邮件主机必须有自己的地址',
  '{0} has an address': '{0} 有地址',
  '{0} has an IPv4 address': '{0} 有 IPv4 地址',
  '{0} has no IPv4 address (A record): most mail servers and many phones have no IPv6 and do not reach it':
    '{0} 没有 IPv4 地址（A 记录）：大多数邮件服务器和许多手机没有 IPv6，无法访问它',
  '{0} has the address {1} in DNS': '{0} 在 DNS 中有地址 {1}',
  '{0} has no {1} record for {2}, which is an address of the server':
    '{0} 没有对应 {2} 的 {1} 记录，而那是服务器的地址',
  'If the server should be reached there, set this record at your DNS provider:\n{0}. {1} IN {2} {3}':
    '如果希望服务器能在那里被访问，就在你的 DNS 服务商处设置这条记录：\n{0}. {1} IN {2} {3}',
  '{0} has neither an A nor an AAAA record': '{0} 既没有 A 记录，也没有 AAAA 记录',
  "{0}'s address {1} is public": '{0} 的地址 {1} 是公网地址',
  '{0} has the address {1}': '{0} 的地址是 {1}',
  '{0} has the address {1}, which {2}': '{0} 的地址是 {1}，该地址{2}',
  "{0}'s address {1} is the server's": '{0} 的地址 {1} 是服务器的地址',
  "{0} has the address {1}, which is not the server's": '{0} 的地址是 {1}，这不是服务器的地址',
  'Mail for the domain is sent to the mail host': '域名的邮件会送到邮件主机',
  'Mail to this domain does not arrive': '发给这个域名的邮件收不到',
  'Other mail servers look up the MX record of the part after the @ to find out which host takes the mail. Without it, or with a wrong one, users get no messages from other providers.':
    '其他邮件服务器查询 @ 后面那部分的 MX 记录，以了解由哪台主机收邮件。没有这条记录，或者记录有误，用户就收不到其他服务商发来的邮件。',
  "Set this record at your DNS provider, with your mail host's name, and delete other MX records:\n{0}":
    '在 DNS 服务商处设置这条记录，填你的邮件主机名称，并删除其他 MX 记录：\n{0}',
  '{0} exists in DNS': '{0} 在 DNS 中存在',
  '{0} does not exist in DNS': '{0} 在 DNS 中不存在',
  "Check the spelling of {0}. If it is right, look at your registrar's web page: has the registration run out, and are the name servers set that hold your records? This shows what the registry knows:\nwhois {1}":
    '检查 {0} 有没有写错。如果没有写错，到域名注册商的网页上看一看：域名注册是否已经过期，填写的权威服务器是不是保存你的记录的那些？这条命令显示注册局登记的内容：\nwhois {1}',
  '{0} has an MX record': '{0} 有 MX 记录',
  '{0} has no MX record, so other mail servers do not know where its mail goes':
    '{0} 没有 MX 记录，因此其他邮件服务器不知道把它的邮件送到哪里',
  '{0} has the MX record ". ", which says that it takes no mail at all': '{0} 的 MX 记录是“.”，表示它完全不收邮件',
  'Mail for {0} goes to {1}': '{0} 的邮件送到 {1}',
  'Mail for {0} goes to {1} and not to {2}': '{0} 的邮件送到 {1}，而不是 {2}',
  'The MX record of {0} leads to {1}, which has no address': '{0} 的 MX 记录指向 {1}，而它没有地址',
  'The MX record of {0} leads to {1} as it should, but that name has no address':
    '{0} 的 MX 记录正确地指向 {1}，但这个名称没有地址',
  'The MX record of {0} names the host {1}': '{0} 的 MX 记录填的是主机 {1}',
  'The MX record of {0} holds the address {1}; an MX record must hold a host name':
    '{0} 的 MX 记录填的是地址 {1}；MX 记录必须填主机名称',
  'The MX record of {0} leads to {1}: in a zone file the name needs a dot at its end, or the domain is added to it':
    '{0} 的 MX 记录指向 {1}：在区域文件中，名称末尾要有一个点，否则后面会自动加上域名',
  'No further MX leads to another server': '没有其他 MX 指向另一台服务器',
  'Some mail goes to a server that does not know the users': '一部分邮件会送到不认识这些用户的服务器',
  "Senders use a second MX whenever the first is slow or busy, and spammers use it on purpose. If that is another server, it loses the mail or returns it late. Often it is left over from the domain's registrar.":
    '第一个 MX 缓慢或繁忙时，发件方就会使用第二个，而垃圾邮件发送者会故意用它。如果那是另一台服务器，邮件就会丢失，或者很晚才退回。它往往是域名注册商留下的。',
  'Delete all MX records but this one:\n{0}': '只保留这一条 MX 记录，其他的全部删除：\n{0}',
  'No MX record of {0} leads to {1}, so there is no telling which of them are further ones':
    '{0} 没有 MX 记录指向 {1}，因此无法判断其中哪些是额外的',
  '{0} is the only MX of {1}': '{0} 是 {1} 唯一的 MX',
  '{0} has further MX records': '{0} 还有其他 MX 记录',
  'The MX {0} has an address': 'MX {0} 有地址',
  '{0} has the MX {1}, which has no address': '{0} 有一个 MX 是 {1}，而它没有地址',
  'The MX {0} is the same server': 'MX {0} 是同一台服务器',
  'The MX {0} has an IPv4 address': 'MX {0} 有 IPv4 地址',
  'Mail for {0} goes to {1}, which has no IPv4 address (A record): most mail servers have no IPv6 and cannot deliver':
    '{0} 的邮件送往 {1}，而它没有 IPv4 地址（A 记录）：大多数邮件服务器没有 IPv6，无法投递',
  '{0} has the further MX {1}, which has no IPv4 address (A record): most mail servers cannot use it':
    '{0} 还有一个 MX 是 {1}，它没有 IPv4 地址（A 记录）：大多数邮件服务器无法使用它',
  '{0} leads to IPv6 addresses only, and there is no IPv6 at this vantage point':
    '{0} 只指向 IPv6 地址，而这个检测点没有 IPv6',
  '{0} has the further MX {1}, which is another server': '{0} 还有一个 MX 是 {1}，那是另一台服务器',
  'Only names that were set up exist': '只有设置过的名称才存在',
  'Mistyped and invented names lead somewhere': '写错的和随意编造的名称也会指向某处',
  'A wildcard record (*) answers for every name, so mistakes look as if they worked, and mail tools find records that are none. Some DNS providers set one up by default, leading to their own advertising page.':
    '通配记录 (*) 会对任何名称作出应答，于是错误看起来像是正常，邮件工具也会找到并不存在的记录。有些 DNS 服务商默认就设置一条，指向它们自己的广告页面。',
  'Delete the record with the name * at your DNS provider:\n*.{0}': '在 DNS 服务商处删除名称为 * 的记录：\n*.{0}',
  'The invented name {0} has no {1} record': '编造的名称 {0} 没有 {1} 记录',
  '{0} exists': '{0} 存在',
  'The invented name {0} does not exist': '编造的名称 {0} 不存在',
  'The invented name {0} exists: a wildcard record answers for every name under {1}':
    '编造的名称 {0} 存在：有一条通配记录对 {1} 下的任何名称都作出应答',
  'The record that should be at _dmarc.{0} is at {1}': '应该在 _dmarc.{0} 的记录，却在 {1}',
  'There is no record whose name begins with a backslash': '没有名称以反斜杠开头的记录',
  'There is a record at {0}, with a backslash in its name, which nobody looks up':
    '在 {0} 有一条记录，名称里有反斜杠，没有人会查询它',
  "The backslash was copied with the guide's text. Delete the record {0} and set this one:\n{1}":
    '反斜杠是从指南的文本中一起复制来的。删除记录 {0}，并设置这一条：\n{1}',
  'Every service answers at the published IPv6 addresses': '发布的 IPv6 地址上每项服务都有响应',
  'Users and servers with IPv6 wait, or get no connection': '使用 IPv6 的用户和服务器要等待，或者连接不上',
  "Whoever has IPv6 tries the AAAA address first. If nothing answers there, apps wait for long, some never connect, and the certificate is not renewed, because the authority tries IPv6 too. If another machine answers there, they get its certificate, and other servers' mail ends there.":
    '有 IPv6 的一方会先尝试 AAAA 地址。如果那里没有响应，应用就要等很久，有的根本连接不上，证书也无法续期，因为证书颁发机构同样会尝试 IPv6。如果那里应答的是另一台机器，他们得到的就是它的证书，其他服务器的邮件也会送到那里。',

  '{0} publishes no IPv6 address': '{0} 没有发布 IPv6 地址',
  '{0} publishes an IPv6 address': '{0} 发布了 IPv6 地址',
  '{0} answers over IPv6': '{0} 通过 IPv6 有响应',
  '{0} answers over IPv4, but none of its services answers at its IPv6 address {1}':
    '{0} 通过 IPv4 有响应，但在它的 IPv6 地址 {1} 上，没有一项服务有响应',
  '{0}:{1}': '{0}:{1}',
  '{0} answers over IPv4, but not at its IPv6 address {1}': '{0} 通过 IPv4 有响应，但在它的 IPv6 地址 {1} 上没有响应',
  '{0} can be used over neither IPv4 nor IPv6': '{0} 通过 IPv4 和 IPv6 都无法使用',
  'SRV records lead to services that answer': 'SRV 记录指向有响应的服务',
  'Some apps try to connect where nothing answers': '有些应用会尝试连接没有响应的地方',
  'SRV records tell some apps at which host and port a service is. Delta Chat does not need them, so none is better than a wrong one.':
    'SRV 记录告诉一些应用，服务在哪台主机的哪个端口。Delta Chat 不需要它，所以没有记录也比错误的记录好。',
  'Delete the SRV record, or let it lead to {0} and the right port, for example:\n_imaps._tcp.{1}. {2} IN SRV 0 1 {3} {4}.\n_submissions._tcp.{5}. {6} IN SRV 0 1 {7} {8}.':
    '删除 SRV 记录，或让它指向 {0} 和正确的端口，例如：\n_imaps._tcp.{1}. {2} IN SRV 0 1 {3} {4}.\n_submissions._tcp.{5}. {6} IN SRV 0 1 {7} {8}.',
  '{0} has no SRV records, and needs none': '{0} 没有 SRV 记录，也不需要',
  '{0} says that there is no such service': '{0} 表示没有这项服务',
  '{0} says that there is no such service, although apps need it': '{0} 表示没有这项服务，但应用需要它',
  '{0} names a port of that service': '{0} 填的是该服务的端口',
  '{0} names port {1}, which is for another service': '{0} 填的是端口 {1}，那是另一项服务的端口',
  '{0} leads to a host that exists': '{0} 指向存在的主机',
  '{0} leads to {1}, which has no address': '{0} 指向 {1}，而它没有地址',
  '{0} leads to a host name': '{0} 指向主机名称',
  '{0} leads to {1}, which is an alias (CNAME); that is not allowed there':
    '{0} 指向 {1}，而它是别名 (CNAME)；这里不允许用别名',
  '{0} leads to port {1} of {2}, which does not answer over IPv{3}':
    '{0} 指向 {2} 的端口 {1}，而该端口通过 IPv{3} 没有响应',
  '{0} leads to a port that answers': '{0} 指向有响应的端口',
  '{0} leads to port {1} of {2} (IPv{3}), which does not answer': '{0} 指向 {2} (IPv{3}) 的端口 {1}，而该端口没有响应',
  'All name servers of the domain answer, and give the same answers': '域名的所有权威服务器都应答，并且给出相同的应答',
  'Some users and servers get DNS answers late, wrong or not at all, some of the time':
    '部分用户和服务器有时会得到迟来的或错误的 DNS 应答，或者根本得不到应答',
  'A domain has several name servers, and everybody asks any of them. If one does not answer, every lookup that begins with it waits; if one still holds old records, mail and logins fail for some people and not for others, which is hard to find later.':
    '一个域名有多台权威服务器，大家会询问其中任意一台。如果有一台不应答，每次从它开始的查询都要等待；如果有一台还留着旧记录，邮件和登录就会对一部分人失败、对另一部分人正常，事后很难查明原因。',
  "Wait for as long as the old record's TTL says, then run this check again. If the answers still differ, ask your DNS provider why its name servers disagree, and make sure that the registrar lists only name servers that hold your zone. This shows them:\ndig NS {0}":
    '等待旧记录的 TTL 所规定的时间，然后再次运行这个检查项。如果应答仍然不同，就问 DNS 服务商，它的权威服务器为什么不一致，并确认域名注册商处只填写了保存你的 DNS 区域的权威服务器。这条命令会列出它们：\ndig NS {0}',
  'The name server {0} answers': '权威服务器 {0} 有应答',
  'The name server {0} does not answer, although others do: whoever asks it first waits for seconds, each time':
    '权威服务器 {0} 没有应答，而其他的有：先询问它的人每次都要等待几秒',
  'The name server {0} gives no answer for {1}, although it knows other names':
    '权威服务器 {0} 对 {1} 没有给出应答，而它知道其他名称',
  "The name server {0} is on the domain's list, and does not hold its records":
    '权威服务器 {0} 在域名的列表上，却没有该域名的记录',
  "The name server {0} is on the domain's list, and has trouble of its own (SERVFAIL, mostly): probably its copy of the records has run out":
    '权威服务器 {0} 在域名的列表上，但它自身有故障（多为 SERVFAIL）：很可能是它的记录副本已经过期',
  'Ask your DNS provider what is wrong with {0}, or take it off the list of name servers, at your registrar and in your zone. This asks it:\ndig @{1} {2} SOA +norecurse':
    '请询问你的 DNS 服务商 {0} 出了什么问题，或者在域名注册商处和你的 DNS 区域中把它从权威服务器列表里去掉。这条命令会询问它：\ndig @{1} {2} SOA +norecurse',
  'The name server {0} has an address': '权威服务器 {0} 有地址',
  'The name server {0} has no address, so nobody can ask it': '权威服务器 {0} 没有地址，所以谁都无法询问它',
  'Give {0} an address at your DNS provider, or take it off the list of name servers, at your registrar and in your zone. This shows the list:\ndig NS {1}':
    '请在你的 DNS 服务商处给 {0} 设置地址，或者在域名注册商处和你的 DNS 区域中把它从权威服务器列表里去掉。这条命令会显示该列表：\ndig NS {1}',
  'The name servers agree about {0}': '各权威服务器对 {0} 的应答一致',
  'The name servers give different answers for {0} of {1}': '各权威服务器对 {1} 的 {0} 记录给出不同的应答',
  'Resolvers already serve what the name servers publish': '解析器提供的已经是权威服务器发布的内容',
  'A DNS change is not visible everywhere yet': 'DNS 更改还没有在所有地方生效',
  'Resolvers keep an answer for as long as its TTL says. Until then a part of the world works with the old record, although the new one is right.':
    '解析器会按 TTL 规定的时间保存应答。在此之前，一部分地方仍使用旧记录，尽管新记录是正确的。',
  'Nothing is wrong with your records: wait for the time named above, then run this check again. Before the next change, set the TTL of the record to 300 (5 minutes) a day ahead.':
    '你的记录没有错：等待上面所说的时间，然后再次运行这个检查项。下次更改之前，提前一天把该记录的 TTL 设为 300（5 分钟）。',
  "The resolvers' answers were compared": '已比较各解析器的应答',
  'Nothing could be compared': '没有可以比较的内容',
  'The name servers disagree about {0} of {1} themselves, so no resolver can be compared with them':
    '各权威服务器对 {1} 的 {0} 记录本身就不一致，因此无法拿解析器与它们比较',
  'The resolver {0} knows the current {1} of {2}': '解析器 {0} 知道 {2} 当前的 {1} 记录',
  'The resolver {0} still serves an old {1} of {2}, {3}': '解析器 {0} 提供的仍是 {2} 的旧 {1} 记录，{3}',
  'no such record': '没有这种记录',
  'for an unknown time': '还会持续多久未知',
  'for {0} more seconds': '还会持续 {0} 秒',
  'for {0} more minutes': '还会持续 {0} 分钟',
  'for {0} more hours': '还会持续 {0} 小时',
  'The name autoconfig leads to the server': '名称 autoconfig 指向服务器',
  'Apps cannot find out how to connect': '应用无法得知该如何连接',
  'Delta Chat and other apps ask this name for the settings of the domain. mailcow also gets a certificate for it, which fails while the name leads elsewhere.':
    'Delta Chat 和其他应用向这个名称查询域名的设置。mailcow 也会为它获取证书，只要这个名称指向别处，就会失败。',
  'Set this record at your DNS provider:\n{0}': '在 DNS 服务商处设置这条记录：\n{0}',
  'The name autodiscover leads to the server': '名称 autodiscover 指向服务器',
  'Some apps cannot find out how to connect': '有些应用无法得知该如何连接',
  'Outlook and some other apps ask this name for the settings of the domain; Delta Chat tries it after autoconfig.':
    'Outlook 和其他一些应用向这个名称查询域名的设置；Delta Chat 在 autoconfig 之后会尝试它。',
  'The name of the mailadm endpoint leads to the server': 'mailadm 账号接口的名称指向服务器',
  'Nobody can make an account by scanning a QR code': '谁都无法通过扫描二维码创建账号',
  'The QR code that users scan holds this name. Delta Chat asks it for a new account, and shows an error while the name does not lead to the server.':
    '用户扫描的二维码中含有这个名称。Delta Chat 通过它申请新账号；只要这个名称没有指向服务器，Delta Chat 就会显示错误。',
  'The mailadm endpoint is given by its address {0}, so there is no name to look up':
    'mailadm 账号接口填的是地址 {0}，因此没有名称可以查询',
  '{0} does not exist, and {1} itself has the settings': '{0} 不存在，而 {1} 本身就有这些设置',
  '{0} has no address': '{0} 没有地址',
  '{0} leads to {1} as it should, and that name does not lead to the server yet':
    '{0} 正确地指向 {1}，但那个名称还没有指向服务器',
  '{0} leads to {1}, which has no address itself': '{0} 指向 {1}，而它本身没有地址',
  '{0} leads somewhere': '{0} 指向某个地址',
  '{0} does not exist in DNS, or has no address': '{0} 在 DNS 中不存在，或没有地址',
  '{0} is an alias (CNAME) of {1}, which has no address: in a zone file the name needs a dot at its end, or the domain is added to it':
    '{0} 是 {1} 的别名 (CNAME)，而后者没有地址：在区域文件中，名称末尾要有一个点，否则后面会自动加上域名',
  '{0} is an alias (CNAME) of {1}, which has no address': '{0} 是 {1} 的别名 (CNAME)，而后者没有地址',
  '{0} leads to the same server as {1}': '{0} 与 {1} 指向同一台服务器',
  '{0} can be reached over IPv4 like {1}': '{0} 与 {1} 一样，可以通过 IPv4 访问',
  '{0} has no IPv4 address, although {1} has one: many phones have no IPv6 and do not reach it':
    '{0} 没有 IPv4 地址，而 {1} 有：许多手机没有 IPv6，无法访问它',
  '{0} can be reached over IPv6 like {1}': '{0} 与 {1} 一样，可以通过 IPv6 访问',
  '{0} has no IPv6 address, although {1} has one': '{0} 没有 IPv6 地址，而 {1} 有',
  '{0} is an address of the server that was looked at from inside': '{0} 是从内部查看的这台服务器的地址',
  '{0} has the address {1} in DNS, and the server that was looked at from inside has {2}: unless something forwards what comes in, DNS leads to another machine':
    '{0} 在 DNS 中的地址是 {1}，而从内部查看的这台服务器的地址是 {2}：除非有设备转发进来的连接，否则 DNS 指向的是另一台机器',
  "If nothing stands between the internet and the server, give {0} the server's own address:\n{1}. IN {2} {3}":
    '如果互联网与服务器之间没有其他设备，就给 {0} 设置服务器自己的地址：\n{1}. IN {2} {3}',
  'The MX record of {0} names no host': '{0} 的 MX 记录没有填主机名称',
  'The MX record of {0} holds the single word {1}; an MX record must hold a whole host name':
    '{0} 的 MX 记录只填了一个词 {1}；MX 记录必须填完整的主机名称',
  '{0} leads to {1}, where something before {2} answers for it': '{0} 指向 {1}，那里有 {2} 前面的代理代它应答',
  '{0} leads to {1}, which is not the address of {2}, and this server does not answer there':
    '{0} 指向 {1}，那不是 {2} 的地址，本服务器也不在那里应答',
  'Whether this server answers under {0} at {1} is not known: {2}': '不知道本服务器是否在 {1} 以 {0} 的名义应答：{2}',
  'Nobody can find the server: no mail arrives, and nobody can log in':
    '谁都找不到这台服务器：邮件到不了，也没有人能登录',
  'Somebody answers for {0}': '有服务器应答对 {0} 的查询',
  'No name server answers for {0}: DNS resolvers get nothing out of them, though they do for other domains':
    '没有任何权威服务器应答对 {0} 的查询：DNS 解析器从它们那里得不到任何结果，而查询其他域名时可以',
  'See at which server the lookup ends:\ndig +trace {0} MX\nThen look at your registrar\'s web page: is the domain paid for, and which name servers does it list? Ask each of them (put in its name); it must say NOERROR and "aa":\ndig @NAMESERVER {1} SOA +norecurse\nIf they refuse or say SERVFAIL, your DNS provider does not hold the zone any more. Enter the name servers of the provider that does at your registrar, or make the zone anew, with the records that this prints:\nmailproof zone {2}':
    '查看查询停在哪台服务器：\ndig +trace {0} MX\n然后到域名注册商的网页上查看：域名是否已经续费，列出的是哪些权威服务器？逐个查询它们（填入它的名称）；应答中必须有 NOERROR 和 "aa"：\ndig @NAMESERVER {1} SOA +norecurse\n如果它们拒绝应答，或应答 SERVFAIL，说明你的 DNS 服务商已经不再保存这个区域。在域名注册商处填入实际保存它的服务商的权威服务器，或者重新建立区域，所需的记录由下面的命令给出：\nmailproof zone {2}',
  'Either make IPv6 work: the address in the AAAA record of {0} must be one that this shows on the server:\nip -6 address show scope global\n{1}\nOr do without IPv6. {2}':
    '要么让 IPv6 正常工作：{0} 的 AAAA 记录中的地址必须是这条命令在服务器上显示的地址之一：\nip -6 address show scope global\n{1}\n要么不用 IPv6。{2}',
  "In mailcow.conf set these together, in place of the present lines. The first alone opens the server to spammers, because Docker goes on listening over IPv6:\nENABLE_IPV6=false\nSMTP_PORT=0.0.0.0:{0}\nSMTPS_PORT=0.0.0.0:{1}\nSUBMISSION_PORT=0.0.0.0:{2}\nThen delete the AAAA records of the mail host and, in the folder mailcow-dockerized, make mailcow's network anew (no mail is lost by this):\nsudo docker compose down\nsudo docker compose up -d":
    '在 mailcow.conf 中同时设置这些行，替换现有的。只设第一行会使服务器向垃圾邮件发送者敞开，因为 Docker 仍会通过 IPv6 监听：\nENABLE_IPV6=false\nSMTP_PORT=0.0.0.0:{0}\nSMTPS_PORT=0.0.0.0:{1}\nSUBMISSION_PORT=0.0.0.0:{2}\n然后删除邮件主机的 AAAA 记录，并在 mailcow-dockerized 目录中重建 mailcow 的网络（不会因此丢失邮件）：\nsudo docker compose down\nsudo docker compose up -d',
  'In mailcow.conf take "0.0.0.0:" out of SMTP_PORT, SMTPS_PORT and SUBMISSION_PORT where it stands there, and let mailcow\'s updater set ENABLE_IPV6 and what Docker needs for it (a Docker before 28 needs more than that line, see /etc/docker/daemon.json). It switches IPv6 off again where the machine itself has none. In the folder mailcow-dockerized:\nsudo ./update.sh\ngrep ENABLE_IPV6 mailcow.conf\nThen run mailproof again at once: smtp.relay must pass over IPv6.':
    '在 mailcow.conf 中，如果 SMTP_PORT、SMTPS_PORT 和 SUBMISSION_PORT 里写有“0.0.0.0:”，就去掉它，并让 mailcow 的更新程序设置 ENABLE_IPV6 以及 Docker 为此需要的内容（28 之前的 Docker 需要的不只是那一行，见 /etc/docker/daemon.json）。如果机器本身没有 IPv6，它会把 IPv6 再关掉。在 mailcow-dockerized 目录中：\nsudo ./update.sh\ngrep ENABLE_IPV6 mailcow.conf\n然后立即再次运行 mailproof：smtp.relay 必须通过 IPv6 检查。',
  'The name servers answer for {0} of {1}': '名称服务器会应答 {1} 的 {0} 查询',
  'No name server of the domain answers the question for {0} of {1}, although they answer others: {2}':
    '该域名的名称服务器都不应答 {1} 的 {0} 查询，尽管会应答其他查询：{2}',
  'Ask your DNS provider why its name servers fail for this question; an answer that there is no such record would do. This asks one of them, and must say NOERROR or NXDOMAIN:\ndig @{0} {1} {2} +norecurse':
    '请问 DNS 服务商，为什么它的名称服务器对这个查询出错；哪怕应答“没有这种记录”也可以。下面的命令查询其中一台，必须显示 NOERROR 或 NXDOMAIN：\ndig @{0} {1} {2} +norecurse',
  'certification authorities issue no certificate as long as that is so': '只要这样，证书颁发机构就不签发证书',
  'whoever looks for it gets an error, and puts off or refuses the mail or the login':
    '查询它的人只得到错误，于是推迟或拒绝邮件或登录',
  'mail servers that check DANE deliver nothing to this domain': '检查 DANE 的邮件服务器什么都不投递给这个域名',
  'mail servers that check DANE would deliver nothing to this domain if it were signed with DNSSEC':
    '如果该域名有 DNSSEC 签名，检查 DANE 的邮件服务器就什么都不投递给它',
  'Delete the CNAME record of {0} at your DNS provider, and give the name addresses of its own. These commands, run on the server, show them:\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email':
    '在 DNS 服务商处删除 {0} 的 CNAME 记录，给这个名称设置自己的地址。在服务器上运行下面的命令可以看到这些地址：\ncurl -4 ip4.mailcow.email\ncurl -6 ip6.mailcow.email',
};
