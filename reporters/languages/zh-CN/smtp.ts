/** SMTP: connecting, encryption, logging in, and for whom mail is taken. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The account can log in to send': '该账号可以登录并发信',
  'Delta Chat cannot send messages and asks for the password': 'Delta Chat 无法发送消息，并要求输入密码',
  'Delta Chat sends on port {0}, or on port {1} where a network blocks that one. Both must take the same password as reading does.':
    'Delta Chat 通过端口 {0} 发送；如果网络屏蔽了它，就用端口 {1}。两者都必须接受与收信时相同的密码。',
  "In the folder mailcow-dockerized, see why Postfix refuses the login (it asks Dovecot):\nsudo docker compose logs --tail=100 postfix-mailcow dovecot-mailcow | grep -i -E 'sasl|auth'\nsudo docker compose restart postfix-mailcow dovecot-mailcow":
    "在 mailcow-dockerized 目录中，查看 Postfix 为什么拒绝登录（它会询问 Dovecot）：\nsudo docker compose logs --tail=100 postfix-mailcow dovecot-mailcow | grep -i -E 'sasl|auth'\nsudo docker compose restart postfix-mailcow dovecot-mailcow",
  "with another account's address as the envelope sender": '以另一个账号的地址作为信封发件人',
  "with another account's address in From": '在 From 中写另一个账号的地址',
  "The server compares the sender's address with the login": '服务器把发件人地址与登录账号相对照',
  "Every user can write to others in anybody's name, and receivers cannot tell":
    '每个用户都能以任何人的名义给别人写信，而收件方无法分辨',
  'A user who is logged in must not be able to send as another user. The sender that counts is the one of the envelope, which receivers, bounces and logs go by. Most servers let whoever is logged in write what they like into From, which people see; Delta Chat tells by its keys who wrote a message. The message that tries it goes to the account itself and is deleted.':
    '已登录的用户不得以另一个用户的身份发信。起作用的发件人是信封发件人，收件方、退信和日志都依据它。大多数服务器允许已登录的人在 From（人们看到的发件人）中随意填写；Delta Chat 根据密钥辨认消息是谁写的。用来尝试的邮件发给该账号自己，之后会被删除。',
  'In the folder mailcow-dockerized, see whether the rule is still there (it must name reject_authenticated_sender_login_mismatch), and whether a sender ACL lets this mailbox send as others (E-Mail > Configuration > Mailboxes > Edit > Allow to send as):\nsudo docker compose exec postfix-mailcow postconf smtpd_sender_restrictions':
    '在 mailcow-dockerized 目录中，查看这条规则是否还在（其中必须有 reject_authenticated_sender_login_mismatch），以及是否有发件人 ACL 允许这个邮箱以他人的名义发信 (E-Mail > Configuration > Mailboxes > Edit > Allow to send as)：\nsudo docker compose exec postfix-mailcow postconf smtpd_sender_restrictions',
  'The server takes no message just now: {0}': '服务器目前不接受任何邮件：{0}',
  'A message {0} is refused': '{0}的邮件被拒收',
  'The server takes a message {0}': '服务器接受{0}的邮件',
  'In the folder mailcow-dockerized, see whether Postfix runs and what it says:\nsudo docker compose ps postfix-mailcow\nsudo docker compose logs --tail=100 postfix-mailcow\nSee also whether another program holds the port (Debian brings the mail server Exim along):\nsudo ss -Hltnp':
    '在 mailcow-dockerized 目录中，查看 Postfix 是否在运行，以及它的日志：\nsudo docker compose ps postfix-mailcow\nsudo docker compose logs --tail=100 postfix-mailcow\n还要查看是否有别的程序占用了这个端口（Debian 自带邮件服务器 Exim）：\nsudo ss -Hltnp',
  'Other mail servers can hand over mail from their users': '其他邮件服务器可以送来其用户的邮件',
  'No mail from people at other providers arrives': '其他服务商用户的邮件都到不了',
  "Port {0} is otherwise asked with the empty sender that bounces have, and a server looks more closely at a sender with an address: it looks up the address' domain, and its own lists. Where one of these does not answer, bounces are taken and everybody else's mail is put off. So the server is asked with your own address at the other provider as well; nothing is sent.":
    '端口 {0} 平常用退信的空发件人来询问，而服务器对有地址的发件人查得更细：它要查该地址的域名，还要查自己的列表。如果其中一项没有响应，退信会被接受，其他人的邮件却都被推迟。因此还会用你在另一家服务商的地址询问服务器；不会发送任何邮件。',
  "In the folder mailcow-dockerized, see why Postfix puts off mail from senders with an address:\nsudo docker compose logs --tail=500 postfix-mailcow | grep 'NOQUEUE: reject'":
    "在 mailcow-dockerized 目录中，查看 Postfix 为什么推迟有地址的发件人的邮件：\nsudo docker compose logs --tail=500 postfix-mailcow | grep 'NOQUEUE: reject'",
  '{0} takes mail from a sender at another provider': '{0} 接受另一家服务商的发件人的邮件',
  '{0} takes mail without a sender, and puts off mail from everybody who has an address':
    '{0} 接受没有发件人的邮件，却推迟所有有地址的发件人的邮件',
  '{0} asks a sender that it does not know to come again: that is patience':
    '{0} 让不认识的发件人稍后再来：这只需要耐心',
  '{0} takes no mail for the postmaster, whoever it is from': '{0} 不接受发给 postmaster 的邮件，无论来自谁',
  '{0} refuses a sender at another provider from here, and takes the mail from the provider itself':
    '{0} 拒绝从这里来的另一家服务商的发件人，但接受该服务商自己送来的邮件',
  '{0} refuses a sender at another provider, which may be because the mail does not come from there: {1}':
    '{0} 拒绝另一家服务商的发件人，这可能是因为邮件不是从那里来的：{1}',
  '{0} says that the list {1} names this place, and the list does not: the server refuses everybody':
    '{0} 说名单 {1} 上有这里的地址，而名单上并没有：服务器拒绝所有人',
  'The server gets wrong answers from {0}: lists answer so to public resolvers, to who asks too often, and once they have shut down. In the folder mailcow-dockerized, ask the list as the server does (127.0.0.1 is on no list, so this must print nothing):\nsudo docker compose exec unbound-mailcow dig +short 1.0.0.127.{1}\nUntil it prints nothing, take the list out of data/conf/postfix/dns_blocklists.cf and data/conf/postfix/extra.cf. Then:\nsudo docker compose restart postfix-mailcow':
    '服务器从 {0} 得到的答复是错的：名单对公共解析器、对询问过于频繁的人会这样答复，停止服务之后也会。在 mailcow-dockerized 目录中，像服务器那样询问该名单（127.0.0.1 不在任何名单上，所以这条命令不应输出任何内容）：\nsudo docker compose exec unbound-mailcow dig +short 1.0.0.127.{1}\n在它不再输出任何内容之前，先从 data/conf/postfix/dns_blocklists.cf 和 data/conf/postfix/extra.cf 中去掉这个名单。然后：\nsudo docker compose restart postfix-mailcow',
  'No address at another provider is known that mail could come from': '不知道另一家服务商有哪个地址可作发件人',
  'Other mail servers can connect': '其他邮件服务器可以连接',
  'No mail from other servers arrives': '来自其他服务器的邮件都到不了',
  'All mail from other servers comes in on port {0}. Where it is closed, nobody outside of this server can write to its users.':
    '来自其他服务器的邮件都从端口 {0} 进来。如果它关闭，这台服务器以外就没有人能给它的用户写信。',
  '{0}\nWhere all of that is in order, ask your hoster to open port {1}: many close it until a customer asks.':
    '{0}\n如果这些都正常，就请主机商开放端口 {1}：许多主机商在客户提出之前不开放它。',
  'Delta Chat can connect to send mail': 'Delta Chat 能连接并发送邮件',
  'Nobody can send': '没有人能发信',
  'Delta Chat hands in messages on port {0}, or on port {1} where a network blocks that one. Some networks let only one of the two through, so both must answer.':
    'Delta Chat 通过端口 {0} 提交消息；如果网络屏蔽了它，就用端口 {1}。有些网络只放行其中一个，所以两个都必须有应答。',
  'The server introduces itself by its own name': '服务器报出的是自己的名称',
  'Other mail servers may take the server for a spammer': '其他邮件服务器可能把这台服务器当作垃圾邮件发送者',
  "A mail server says its name first thing. Where that is not the name of the mail host, either the setting is wrong, and other servers distrust mail from here, or a different program than mailcow answers. Beside the 3.5 points that rspamd, the filter of many providers, gives each message of Delta Chat's, it counts 1 for a name that leads to another address, 0.3 for one that leads nowhere, and up to 3 for one such as localhost.localdomain.":
    '邮件服务器首先会报出自己的名称。如果那不是邮件主机的名称，要么是设置不对，其他服务器因此不信任从这里来的邮件，要么应答的是 mailcow 以外的程序。许多邮件服务商使用的过滤器 rspamd 给 Delta Chat 的每封邮件 3.5 分；此外，名称指向另一个地址计 1 分，名称不指向任何地址计 0.3 分，localhost.localdomain 这样的名称最多计 3 分。',

  '{0} keeps its version to itself': '{0} 没有透露版本',
  '{0} tells everybody its version: {1}': '{0} 把版本告诉所有人：{1}',
  'Whoever looks for servers with a known hole finds them by the version. Leave it out of the greeting; in Postfix this is the usual one:\nsmtpd_banner = $myhostname ESMTP':
    '寻找带有已知漏洞的服务器的人，凭版本就能找到它们。不要在问候语中写版本；在 Postfix 中通常这样写：\nsmtpd_banner = $myhostname ESMTP',
  '{0} calls itself {1} in its {2}': '{0} 在 {2} 中自称 {1}',
  '{0} gives no name in its {1}': '{0} 在 {1} 中没有报出名称',
  'Mail can be brought and handed in encrypted': '邮件可以通过加密的连接送来和提交',
  'Mail can be read on its way': '邮件在传输途中可能被看到',
  'On ports {0} and {1} a connection starts in clear and becomes encrypted by the command STARTTLS. Where that is missing or fails, mail from other servers can be read on the way, and Delta Chat cannot send over port {2}.':
    '端口 {0} 和 {1} 上的连接以明文开始，通过 STARTTLS 命令转为加密。如果没有这个命令或它失败了，来自其他服务器的邮件在传输途中就可能被看到，而 Delta Chat 无法通过端口 {2} 发送。',
  "In the folder mailcow-dockerized, see whether somebody changed Postfix' TLS settings (the first command should print nothing about TLS) and whether certificate and key fit each other (the next two must print the same), then start Postfix again:\ngrep -i tls data/conf/postfix/extra.cf\nopenssl x509 -in data/assets/ssl/cert.pem -noout -pubkey | openssl sha256\nsudo openssl pkey -in data/assets/ssl/key.pem -pubout | openssl sha256\nsudo docker compose restart postfix-mailcow":
    '在 mailcow-dockerized 目录中，查看 Postfix 的 TLS 设置是否被人改动过（第一条命令不应输出任何关于 TLS 的内容），以及证书与密钥是否相配（接下来的两条命令输出必须相同），然后重启 Postfix：\ngrep -i tls data/conf/postfix/extra.cf\nopenssl x509 -in data/assets/ssl/cert.pem -noout -pubkey | openssl sha256\nsudo openssl pkey -in data/assets/ssl/key.pem -pubout | openssl sha256\nsudo docker compose restart postfix-mailcow',
  'Passwords for sending are accepted over TLS only': '发信用的密码只在 TLS 之上被接受',
  'A server that offers to log in before the connection is encrypted gets passwords in clear from badly configured mail programs, and anybody on the way can read them.':
    '服务器如果在连接加密之前就提供登录，配置不当的邮件程序就会以明文发来密码，传输途中的任何人都能看到。',
  'In the folder mailcow-dockerized, take the lines about smtpd_sasl and smtpd_tls out of data/conf/postfix/extra.cf, or set there:\nsmtpd_tls_auth_only = yes\nIn data/conf/postfix/master.cf the entry "submission" must have "-o smtpd_tls_security_level=encrypt". Then:\nsudo docker compose restart postfix-mailcow':
    '在 mailcow-dockerized 目录中，从 data/conf/postfix/extra.cf 中去掉关于 smtpd_sasl 和 smtpd_tls 的行，或者在其中设置：\nsmtpd_tls_auth_only = yes\n在 data/conf/postfix/master.cf 中，“submission”条目必须带有“-o smtpd_tls_security_level=encrypt”。然后：\nsudo docker compose restart postfix-mailcow',
  '{0} offers no login before TLS': '{0} 在 TLS 之前不提供登录',
  '{0} offers to log in before TLS': '{0} 在 TLS 之前就提供登录',
  '{0} accepts mail in clear, because it offers no TLS at all': '{0} 以明文接受邮件，因为它根本不提供 TLS',
  '{0} takes no mail before TLS': '{0} 在 TLS 之前不接受邮件',
  '{0} takes mail before TLS': '{0} 在 TLS 之前就接受邮件',
  "Close the relay at once: in the folder mailcow-dockerized, look for your own settings (mynetworks, relay_domains, restrictions) in data/conf/postfix/extra.cf, take them out, and restart Postfix:\nsudo docker compose exec postfix-mailcow postconf -n mynetworks relay_domains smtpd_relay_restrictions\nsudo docker compose restart postfix-mailcow\nIf this shows strangers under mailcow's own address, Docker hides who they are: take \"iptables\": false out of /etc/docker/daemon.json and start the machine again:\nsudo docker compose logs postfix-mailcow | grep 'CONNECT from \\[172.22.1.1\\]'":
    '立即关闭中继：在 mailcow-dockerized 目录中，查看 data/conf/postfix/extra.cf 中你自己的设置（mynetworks、relay_domains、restrictions），去掉它们，然后重启 Postfix：\nsudo docker compose exec postfix-mailcow postconf -n mynetworks relay_domains smtpd_relay_restrictions\nsudo docker compose restart postfix-mailcow\n如果下面的命令显示外人使用的是 mailcow 自己的地址，说明 Docker 隐藏了他们的身份：从 /etc/docker/daemon.json 中去掉 "iptables": false，然后重新启动机器：\nsudo docker compose logs postfix-mailcow | grep \'CONNECT from \\[172.22.1.1\\]\'',

  'Strangers cannot send to other domains through the server': '外人不能通过这台服务器向其他域名发信',
  'Spammers can use the server, and soon nobody will accept its mail':
    '垃圾邮件发送者能利用这台服务器，很快就没有人接受它的邮件',
  "port {0} is offered five more envelopes on each address, with recipients at another domain in old forms, and a sender of the domain's own: it should refuse all of them, and a fail2ban of your own making may count that":
    '每个地址上的端口 {0} 还会收到五个信封：收件人是用旧写法表示的其他域名的地址，或者发件人是本域名自己的；它应当全部拒绝，而你自己设置的 fail2ban 可能会把这计算在内',
  'A server that takes mail for anybody from anybody is an open relay. Spammers find it within hours, and then blocklists name it for weeks. Where it takes such a recipient, and you gave a mailbox at another provider (MAILPROOF_PEER), a message to that one shows whether it goes on.':
    '如果服务器接受任何人发往任何地方的邮件，它就是开放中继。垃圾邮件发送者几小时内就会发现它，然后它会在拦截列表 (blocklist) 中留上几个星期。如果它接受这样的收件人，而你提供了另一家服务商的邮箱 (MAILPROOF_PEER)，就会用一封发往该邮箱的邮件来看它是否真的转发。',
  'Who says that a message is from your domain is let through, and spammers say just that. In the folder mailcow-dockerized, look for the line that does it (check_sender_access, in data/conf/postfix/extra.cf), take it out, and restart Postfix; your users are let through by their login:\nsudo docker compose exec postfix-mailcow postconf -n smtpd_relay_restrictions smtpd_recipient_restrictions smtpd_sender_restrictions smtpd_client_restrictions\nsudo docker compose restart postfix-mailcow':
    '只要声称邮件来自你的域名就会被放行，而垃圾邮件发送者正是这样声称的。在 mailcow-dockerized 目录中，找到造成这种情况的那一行（check_sender_access，在 data/conf/postfix/extra.cf 中），去掉它，然后重启 Postfix；你的用户凭登录就会被放行：\nsudo docker compose exec postfix-mailcow postconf -n smtpd_relay_restrictions smtpd_recipient_restrictions smtpd_sender_restrictions smtpd_client_restrictions\nsudo docker compose restart postfix-mailcow',
  'In the folder mailcow-dockerized, look for what turns such an address into one elsewhere (virtual_alias_maps, canonical_maps, allow_untrusted_routing), take it out of data/conf/postfix/extra.cf, and restart Postfix:\nsudo docker compose exec postfix-mailcow postconf -n virtual_alias_maps canonical_maps recipient_canonical_maps allow_untrusted_routing\nsudo docker compose restart postfix-mailcow':
    '在 mailcow-dockerized 目录中，找到把这样的地址变成别处地址的设置（virtual_alias_maps、canonical_maps、allow_untrusted_routing），从 data/conf/postfix/extra.cf 中去掉它，然后重启 Postfix：\nsudo docker compose exec postfix-mailcow postconf -n virtual_alias_maps canonical_maps recipient_canonical_maps allow_untrusted_routing\nsudo docker compose restart postfix-mailcow',
  'port {0} is asked for hostmaster@ as well': '还会在端口 {0} 询问 hostmaster@',
  "Who sees trouble with your domain's DNS writes there. Let it lead to a mailbox that you read, in mailcow under E-Mail > Configuration > Aliases > Add alias:\n{0}":
    '发现你的域名的 DNS 有问题的人会写信到那里。让它通向一个你会看的邮箱，在 mailcow 的 E-Mail > Configuration > Aliases > Add alias：\n{0}',
  'a message that is too large is announced on port {0}, and not sent': '会在端口 {0} 声明一封过大的邮件，但不会发送',
  '{0} refuses a message that says that it is larger than the server takes': '{0} 拒绝声明自己超过服务器上限的邮件',
  '{0} does not refuse a message that says that it is larger than the server takes: whoever sends it hears that only after all of it was sent':
    '{0} 不拒绝声明自己超过服务器上限的邮件：发信人要等整封邮件发完才知道',
  'a recipient at another domain': '其他域名的收件人',
  'a recipient at another domain, from a sender at its own': '其他域名的收件人（发件人声称在本域名）',
  'a recipient elsewhere in the old form user%elsewhere@domain': '旧写法 user%elsewhere@domain 的别处收件人',
  'a recipient elsewhere in the old form "user@elsewhere"@domain': '旧写法 "user@elsewhere"@domain 的别处收件人',
  'a recipient elsewhere in the old form elsewhere!user@domain': '旧写法 elsewhere!user@domain 的别处收件人',
  'a recipient elsewhere in the old form @domain:user@elsewhere': '旧写法 @domain:user@elsewhere 的别处收件人',
  '{0} refuses {1}': '{0} 拒绝{1}',
  '{0} does not send on mail to {1}': '{0} 不转发给{1}的邮件',
  '{0} is an open relay: it takes {1} from strangers, and the message arrived there':
    '{0} 是开放中继：它接受外人发给{1}的邮件，而且邮件在那里收到了',
  '{0} takes {1} from strangers, though the message that was brought did not arrive there':
    '{0} 接受外人发给{1}的邮件，不过送来的那封邮件没有在那里收到',
  '{0} takes {1} from strangers; whether it sends such mail on was not tried (it takes MAILPROOF_ACCOUNT and MAILPROOF_PEER)':
    '{0} 接受外人发给{1}的邮件；没有尝试它是否会转发（这需要 MAILPROOF_ACCOUNT 和 MAILPROOF_PEER）',
  '{0} takes every recipient at {1}, so that it takes old forms of one elsewhere says nothing':
    '{0} 接受 {1} 的任何收件人，所以它接受旧写法的别处收件人说明不了什么',
  'The server knows its mailboxes, and the postmaster can be reached':
    '服务器知道自己有哪些邮箱，并且能联系到 postmaster',
  'Mistyped addresses vanish, or nobody can tell you about trouble':
    '写错地址的邮件会不知去向，或者出了问题没有人能告诉你',
  'Mail to an address that does not exist should be refused, so that its sender learns of the mistake. And other operators write to postmaster@ and abuse@ when something is wrong with your server, before they block it.':
    '发往不存在的地址的邮件应当被拒收，发件人才会知道写错了。此外，你的服务器出了问题时，其他运营者会先写信给 postmaster@ 和 abuse@，然后才屏蔽它。',
  'In mailcow, under E-Mail > Configuration > Aliases > Add alias, enter these addresses, with a mailbox that you read as the goal:\npostmaster@{0}, abuse@{1}':
    '在 mailcow 的 E-Mail > Configuration > Aliases > Add alias 中填入这些地址，目标设为你会阅读的邮箱：\npostmaster@{0}, abuse@{1}',
  'mail to {0}': '发往 {0} 的邮件',
  '{0} takes mail to {1}': '{0} 接受发往 {1} 的邮件',
  '{0} refuses mail to {1}': '{0} 拒收发往 {1} 的邮件',
  '{0} refuses mail to {1}, which the SOA record of {2} names':
    '{0} 拒收发往 {1} 的邮件，而 {2} 的 SOA 记录写的正是这个地址',
  'mail to an address that does not exist': '发往不存在的地址的邮件',
  '{0} refuses mail to an address that does not exist': '{0} 拒收发往不存在的地址的邮件',
  '{0} takes mail to an address that does not exist': '{0} 接受发往不存在的地址的邮件',
  'In mailcow, under E-Mail > Configuration > Aliases, delete the catch-all alias (its address begins with @), and see that "Relay all recipients" is off in the domain\'s settings under E-Mail > Configuration > Domains.':
    '在 mailcow 的 E-Mail > Configuration > Aliases 中，删除 catch-all 别名（它的地址以 @ 开头），并确认 E-Mail > Configuration > Domains 的域名设置中“Relay all recipients”是关闭的。',
  '{0} puts off {1}: {2}': '{0} 暂不接受{1}：{2}',
  'Messages may be as large as Delta Chat makes them': '允许的邮件大小足够 Delta Chat 使用',
  'Large pictures, videos and files cannot be sent or received': '大的图片、视频和文件无法收发',
  'Delta Chat sends files that become messages of up to about 25 MB. A server with a smaller limit refuses them, on both the way out and the way in.':
    'Delta Chat 发送的文件会成为最大约 25 MB 的邮件。上限更小的服务器会拒收它们，发出和收到的都一样。',
  "In the folder mailcow-dockerized, put mailcow's own limit (about 100 MB) back: set this line in data/conf/postfix/extra.cf, or take yours out there:\nmessage_size_limit = 104857600\nThen:\nsudo docker compose restart postfix-mailcow":
    '在 mailcow-dockerized 目录中，恢复 mailcow 自己的上限（约 100 MB）：在 data/conf/postfix/extra.cf 中设置这一行，或者去掉其中你自己的那一行：\nmessage_size_limit = 104857600\n然后：\nsudo docker compose restart postfix-mailcow',
  '{0} takes messages of {1} MB': '{0} 接受 {1} MB 的邮件',
  '{0} takes messages of at most {1} MB': '{0} 接受的邮件最大为 {1} MB',
  'SIZE {0} or more': 'SIZE {0} 或更大',
  'The server does not tell strangers which mailboxes exist': '服务器不告诉外人有哪些邮箱',
  "Spammers can find out the users' addresses": '垃圾邮件发送者能查出用户的地址',
  'The old commands VRFY and EXPN ask a server whether a mailbox exists. Mail works without them, and address collectors like them.':
    '旧命令 VRFY 和 EXPN 询问服务器某个邮箱是否存在。没有它们，邮件照常收发；收集地址的人却喜欢用它们。',
  'In the folder mailcow-dockerized, set this line in data/conf/postfix/extra.cf:\ndisable_vrfy_command = yes\nThen:\nsudo docker compose restart postfix-mailcow':
    '在 mailcow-dockerized 目录中，在 data/conf/postfix/extra.cf 中设置这一行：\ndisable_vrfy_command = yes\n然后：\nsudo docker compose restart postfix-mailcow',
  '{0} tells nothing by {1}': '{0} 不通过 {1} 透露任何信息',
  '{0} tells by {1} whether a mailbox exists': '{0} 通过 {1} 透露某个邮箱是否存在',
  'for postmaster: {0}; for an invented name: {1}': '对 postmaster：{0}；对编造的名称：{1}',
  'Users log in on the ports for users only': '用户只在供用户使用的端口上登录',
  'Passwords can be tried on the port that is for other servers': '可以在供其他服务器使用的端口上试密码',
  'Port {0} is for other mail servers, which never log in. Where it takes logins too, everybody who guesses passwords uses it, since it must be open to the whole world; and what a user hands in there is taken for mail from outside.':
    '端口 {0} 供其他邮件服务器使用，它们从不登录。如果那里也接受登录，猜密码的人就会利用它，因为它必须对全世界开放；而用户在那里交出的邮件会被当作外来邮件。',
  'In the folder mailcow-dockerized, take smtpd_sasl_auth_enable out of data/conf/postfix/extra.cf; in data/conf/postfix/master.cf the entry "smtpd" (of type "pass") must have "-o smtpd_sasl_auth_enable=no". Then:\nsudo docker compose restart postfix-mailcow':
    '在 mailcow-dockerized 目录中，从 data/conf/postfix/extra.cf 里去掉 smtpd_sasl_auth_enable；在 data/conf/postfix/master.cf 中，条目“smtpd”（类型为“pass”）必须有“-o smtpd_sasl_auth_enable=no”。然后：\nsudo docker compose restart postfix-mailcow',
  '{0} offers to log in even before TLS': '{0} 在 TLS 之前就提供登录',
  '{0} offers no login': '{0} 不提供登录',
  '{0} offers to log in, though it is the port for other servers': '{0} 提供登录，尽管它是供其他服务器使用的端口',
  '{0} greets, and then does not answer whoever hands over a message': '{0} 发出问候，但之后不应答投递邮件的一方',
  '{0} greets, and then hangs up on whoever hands over a message': '{0} 发出问候，但之后对投递邮件的一方挂断连接',
  '{0} greets, but what it answers to whoever hands over a message makes no sense':
    '{0} 发出问候，但对投递邮件的一方的应答毫无意义',
  'In the folder mailcow-dockerized, put this line into mailcow.conf in place of the present one:\nMAILCOW_HOSTNAME={0}\nThen apply it:\nsudo docker compose up -d\nIf the name is right there already, another mail server holds the port; this shows which, and on Debian it is usually Exim, which nothing else needs:\nsudo ss -Hltnp\nsudo systemctl disable --now exim4':
    '在 mailcow-dockerized 目录中，用这一行替换 mailcow.conf 中现有的那一行：\nMAILCOW_HOSTNAME={0}\n然后使其生效：\nsudo docker compose up -d\n如果那里的名称已经正确，就是另一个邮件服务器占用了端口；下面的命令显示是哪一个，在 Debian 上通常是没有别的东西需要的 Exim：\nsudo ss -Hltnp\nsudo systemctl disable --now exim4',
  "The usual reason: the machine has IPv6 and mailcow's containers do not, so Docker passes on every visitor over IPv6 as 172.22.1.1, which Postfix takes for one of its own. Close it at once: in the folder mailcow-dockerized, put these lines into mailcow.conf in place of the present ones:\nSMTP_PORT=0.0.0.0:{0}\nSMTPS_PORT=0.0.0.0:{1}\nSUBMISSION_PORT=0.0.0.0:{2}\nThen apply them:\nsudo docker compose down\nsudo docker compose up -d\nThen either delete the mail host's AAAA record, or give the containers IPv6. {3}":
    '通常的原因：机器有 IPv6，而 mailcow 的容器没有，于是 Docker 把每个通过 IPv6 来的访客都以 172.22.1.1 转交，Postfix 就把它当作自己人。立即关闭：在 mailcow-dockerized 目录中，用这些行替换 mailcow.conf 中现有的行：\nSMTP_PORT=0.0.0.0:{0}\nSMTPS_PORT=0.0.0.0:{1}\nSUBMISSION_PORT=0.0.0.0:{2}\n然后使其生效：\nsudo docker compose down\nsudo docker compose up -d\n接下来，要么删除邮件主机的 AAAA 记录，要么给容器配上 IPv6。{3}',
};
