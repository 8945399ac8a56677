/** What is wrong by the lab's faults of DNS, reverse DNS and the resolver. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The CAA record still names the account of the server before this one': 'CAA 记录写的仍是上一台服务器的账号',
  "A CAA record names one account, and nobody can look whether it is the server's":
    'CAA 记录写了一个账号，而无法查看那是不是服务器的',
  'The relay was set up anew on another machine, and DNS still names its earlier account at the authority':
    '中继在另一台机器上重新设置了，而 DNS 中写的仍是它以前在证书颁发机构的账号',
  'The second name server does not hear of changes: it holds the version before the last one':
    '第二台域名服务器得不到改动的消息：它上面是上一个版本',
  'The name autoconfig still leads to the old provider': '名称 autoconfig 仍然指向以前的服务商',
  'There is no record for autoconfig': '没有 autoconfig 的记录',
  'The name autoconfig has the IPv6 address alone': '名称 autoconfig 只有 IPv6 地址',
  'There is no record for autodiscover': '没有 autodiscover 的记录',
  'The name autodiscover has the IPv6 address alone': '名称 autodiscover 只有 IPv6 地址',
  "The DS record at the registry does not fit the zone's key any more": '注册局的 DS 记录与 DNS 区域的密钥不再相符',
  'A CAA record, copied from a guide for wildcard certificates, lets names be validated by DNS alone':
    '从通配符证书教程抄来的 CAA 记录只允许通过 DNS 验证名称',
  'A CAA record at the mail host forbids every authority': '邮件主机的 CAA 记录禁止所有证书机构签发',
  'A CAA record lets only another authority issue': 'CAA 记录只允许另一家证书机构签发',
  'The resolver still holds the DMARC record of yesterday': '解析器中仍是昨天的 DMARC 记录',
  'The domain is not registered any more': '域名已不再注册',
  'A second DMARC record has a backslash in its name': '另有一条 DMARC 记录，名称中带有反斜杠',
  'There is an AAAA record, and nothing answers over IPv6: mailcow was told to do without':
    '有 AAAA 记录，但 IPv6 上没有任何应答：mailcow 被设为不使用 IPv6',
  'There is an AAAA record, and everything that comes to it is dropped': '有 AAAA 记录，但发往它的一切都被丢弃',
  'The A record of the mail host still leads to the old provider, where other programs answer, and the AAAA record is right':
    '邮件主机的 A 记录仍然指向以前的服务商，那里应答的是别的程序，而 AAAA 记录是对的',
  'The AAAA record of the mail host still leads to the old provider, which a blocklist names, and which the SPF record does not allow':
    '邮件主机的 AAAA 记录仍然指向以前的服务商，它被列入黑名单，SPF 记录也不允许它',
  'The name servers answer SERVFAIL to whatever is asked of the mail host, and know the rest of the domain':
    '名称服务器对有关邮件主机的任何查询都回答 SERVFAIL，而知道域名的其余部分',
  'The AAAA record of a chatmail relay leads to another machine': 'chatmail 中继的 AAAA 记录指向另一台机器',
  'The AAAA record of the mail host still leads to the old provider, where other programs answer':
    '邮件主机的 AAAA 记录仍然指向以前的服务商，那里应答的是别的程序',
  'Over IPv6 connections to port 993 come about, and then nothing passes':
    '通过 IPv6 能连接端口 993，但之后什么也传不过来',
  'IMAP listens on IPv4 alone': 'IMAP 只在 IPv4 上监听',
  'The mail host is an alias': '邮件主机是别名',
  'The mail host has no address records': '邮件主机没有地址记录',
  'The mail host has no A record, only AAAA': '邮件主机没有 A 记录，只有 AAAA 记录',
  'The mail host has no AAAA record for the address that its operator names':
    '运营者给出了一个 IPv6 地址，邮件主机却没有相应的 AAAA 记录',
  'The A record holds the address of the Docker bridge': 'A 记录中是 Docker 网桥的地址',
  'The name mailadm has the IPv4 address alone': '名称 mailadm 只有 IPv4 地址',
  "The alias mailadm lacks its final dot, so that the zone's name was added":
    '别名 mailadm 末尾缺少点号，于是后面又加上了区域名',
  'The name mailadm has the IPv6 address alone': '名称 mailadm 只有 IPv6 地址',
  'The MX record holds an address': 'MX 记录中是一个地址',
  'A further MX names the server by a name that has no A record': '另一条 MX 记录用来称呼服务器的名称没有 A 记录',
  "The registrar's MX was left beside the right one": '正确的 MX 记录旁边还留着域名注册商的 MX 记录',
  'There is no MX record': '没有 MX 记录',
  "The MX record lacks its final dot, so that the zone's name was added": 'MX 记录末尾缺少点号，于是后面又加上了区域名',
  'The MX names the server by another name, which has no A record':
    'MX 记录用另一个名称称呼服务器，而该名称没有 A 记录',
  'The domain says that it takes no mail, as registrars set it up for parked domains':
    '域名声明不接收邮件，注册商就是这样设置闲置域名的',
  'The copy of one of the two name servers has run out': '两台权威服务器中有一台，它的区域副本已过期',
  'One of the two name servers does not know the domain': '两台权威服务器中有一台不认识该域名',
  'A third name server is listed whose name has no address': '列出了第三台权威服务器，而它的名称没有地址',
  'One of the two name servers does not answer over IPv6': '两台权威服务器中有一台在 IPv6 上没有应答',
  'One of the two name servers never answers': '两台权威服务器中有一台从不应答',
  'One of the two name servers still holds the DMARC record of yesterday':
    '两台权威服务器中有一台仍是昨天的 DMARC 记录',
  'On the host of one of the two name servers nothing listens': '两台权威服务器中有一台，主机上没有程序在监听',
  'No name server of the domain answers': '域名的权威服务器都没有应答',
  'The domain has a single name server': '域名只有一台权威服务器',
  'A name server of the domain has moved, and the registry still holds its old addresses':
    '域名的一台权威服务器已搬迁，注册局登记的仍是它的旧地址',
  'A name server has its name in the domain itself, and nobody told the registry its address':
    '一台权威服务器的名称就在这个域名之内，却没有人把它的地址告诉注册局',
  "The registry still sends a part of the lookups to the earlier provider's name server":
    '注册局仍把一部分查询指向以前服务商的权威服务器',
  'The DNSSEC signatures of the domain have not been renewed, and are about to end':
    '域名的 DNSSEC 签名没有更新，即将到期',
  'Resolvers keep the mail host for a week, and www leads to a service that was given up':
    '解析器保存邮件主机的记录长达一周，而 www 指向一项已停用的服务',
  'An SRV record names a port that nothing listens on': 'SRV 记录写的端口上没有程序在监听',
  'An SRV record leads to a host that is gone': 'SRV 记录指向一台已不存在的主机',
  'The TLSA record is of the present key alone: when that changes, nothing stands ready':
    'TLSA 记录只对应现在的密钥：换密钥时没有准备好的记录',
  'The TLSA record is of the key that the server had before': 'TLSA 记录对应的是服务器以前的密钥',
  'The web names lead to a CDN that does not reach the server behind it':
    '网页用的名称指向一个 CDN，而它连不上后面的服务器',
  'A wildcard record answers for every name': '有一条通配记录对任何名称都作出应答',
  "The registrar's list of name servers is right, and none of them holds the zone any more":
    '注册商处的权威服务器列表是对的，但它们都不再有这个区域',
  'The resolver of the vantage point does not answer': '检测点的解析器没有应答',
  'The resolver of the vantage point says SERVFAIL to everything: it cannot get out to any name server':
    '检测点的解析器对一切都应答 SERVFAIL：它连不上任何权威服务器',
  'The reverse DNS entry is the one that the hoster made up': '反向解析 (PTR) 记录是主机商自动生成的',
  'The IPv4 address has no reverse DNS entry': 'IPv4 地址没有反向解析 (PTR) 记录',
  'No address of the server has a reverse DNS entry': '服务器的所有地址都没有反向解析 (PTR) 记录',
  'The reverse DNS entry is a name that does not lead back': '反向解析 (PTR) 记录中的名称不指回这个地址',
  "The domain's registration ends in nine days, and nobody has renewed it": '域名注册将在九天后到期，且无人续费',
  'The registration is asked for, and IANA does not answer': '请求了注册信息，而 IANA 没有回答',
  "The name servers' firewall lets no TCP in, and the domain has more TXT records than fit into one UDP packet":
    '名称服务器的防火墙不让 TCP 进来，而域名的 TXT 记录一个 UDP 数据包装不下',
  'The name servers answer SERVFAIL to whoever asks for the TLSA record, and know everything else':
    '名称服务器对 TLSA 记录的查询一律应答 SERVFAIL，其他的都知道',
  'The mail host is an alias of a name that is gone': '邮件主机是一个别名，而它指向的名称已经不存在',
  'The name servers deny names that have no record themselves, and serve the records below them':
    '名称服务器否认自身没有记录的名称，却提供这些名称之下的记录',
};
