/** TLS: certificates, versions and STARTTLS, and the records that announce them (MTA-STS, TLS-RPT). */
export const TEXTS: Readonly<Record<string, string>> = {
  'Delta Chat and every service can agree on encryption': 'Delta Chat 能与每项服务商定加密方式',
  'Delta Chat cannot connect, although older mail programs can': 'Delta Chat 无法连接，而较老的邮件程序可以',
  'Delta Chat brings its own TLS along (rustls). It speaks TLS 1.3, and of TLS 1.2 only the ciphers with forward secrecy and authenticated encryption (ECDHE with AES-GCM or ChaCha20-Poly1305). A server that was limited to others answers openssl and old mail programs, and no phone.':
    'Delta Chat 自带 TLS (rustls)。它使用 TLS 1.3；在 TLS 1.2 中只使用具有前向保密和认证加密的加密套件（ECDHE 配 AES-GCM 或 ChaCha20-Poly1305）。如果服务器被限定为只用其他套件，openssl 和老的邮件程序能连上，手机却都连不上。',
  "In the folder mailcow-dockerized, take the lines about ciphers and TLS versions out of your own settings, and restart the services:\ngrep -inE 'tls.*(cipher|protocols)' data/conf/postfix/extra.cf\ngrep -in ssl_cipher_list data/conf/dovecot/extra.conf\ngrep -rin ssl_ciphers data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}":
    "在 mailcow-dockerized 目录中，从你自己的设置里去掉关于加密套件和 TLS 版本的行，然后重启服务：\ngrep -inE 'tls.*(cipher|protocols)' data/conf/postfix/extra.cf\ngrep -in ssl_cipher_list data/conf/dovecot/extra.conf\ngrep -rin ssl_ciphers data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}",
  '{0} agrees to {1} with what Delta Chat offers': '{0} 在 Delta Chat 提供的范围内商定 {1}',
  '{0} declines everything that Delta Chat offers': '{0} 拒绝 Delta Chat 提供的所有加密方式',
  'It agreed to {0} with {1}, when offered everything': '在提供所有方式时，它商定的是 {0} 和 {1}',
  'The second certificate at {0}': '{0} 的第二张证书',
  '{0} for clients that take no other key than {1}': '{0}（只接受 {1} 密钥的客户端所见）',
  'TLS as Delta Chat offers it, at {0}': '与 {0} 按 Delta Chat 的方式协商 TLS',
  'What {0} takes of TLS': '{0} 接受哪些 TLS 方式',
  '{0} handshakes had been made': '已经做了 {0} 次握手',
  'in the end it declined what it had taken before': '最后它拒绝了先前接受过的方式',
  'No port takes encryption that an attacker can read': '没有端口接受攻击者能读出的加密',
  'What some programs send can be read by an attacker': '某些程序发送的内容能被攻击者读出',
  'A server may take more of TLS than what it agrees to with a phone of today. Most of that is old and harmless; some of it can be read by whoever records it. The details have a table of versions, groups and ciphers that each port takes, beside {0} (version {1} of {2}).':
    '服务器接受的 TLS 方式可能比它与今天的手机商定的更多。其中大多虽旧但无害；有些能被记录下来的人读出。详细信息中有一张表，列出每个端口接受的版本、组和加密套件，并与 {0}（版本 {1}，{2}）对照。',
  'ports 25, 143, 443, 465, 587 and 993 get up to 60 TLS handshakes each, on one address, one after another':
    '端口 25、143、443、465、587 和 993 各得到最多 60 次 TLS 握手，只对一个地址，一次接一次',
  'This takes dozens of connections to each port: give --deep for it':
    '这需要对每个端口建立几十个连接：加上 --deep 才做',
  '{0} takes nothing without encryption': '{0} 不接受任何不加密的方式',
  '{0} takes {1}, which encrypts nothing': '{0} 接受 {1}，它什么也不加密',
  'What {0} takes could not be seen to the end: {1}': '{0} 接受哪些方式未能看完：{1}',
  '{0} takes what mail servers of today offer': '{0} 接受今天的邮件服务器所提供的方式',
  '{0} takes nothing of {1}, so strict mail servers do not deliver, and others do so in clear':
    '{0} 不接受 {1} 中的任何方式，因此严格的邮件服务器不投递，其他的则以明文投递',
  '{0} agrees on keys with a prime of {1} bits': '{0} 用 {1} 位的素数商定密钥',
  '{0} agrees on keys with a prime of {1} bits (Diffie-Hellman): who records that can read it with enough money':
    '{0} 用 {1} 位的素数商定密钥 (Diffie-Hellman)：记录下来的人只要钱够就能读出',
  '{0} bits or more': '{0} 位或更多',
  "Take the lines about Diffie-Hellman out of your own settings, or make a new prime where they lead to, and restart the services. In the folder mailcow-dockerized:\ngrep -inE 'dh(512|1024)_param' data/conf/postfix/extra.cf\ngrep -inE 'ssl_dh|ssl_server_dh' data/conf/dovecot/extra.conf\ngrep -rin ssl_dhparam data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}":
    "从你自己的设置里去掉关于 Diffie-Hellman 的行，或者在它们指向的地方生成新的素数，然后重启服务。在 mailcow-dockerized 目录中：\ngrep -inE 'dh(512|1024)_param' data/conf/postfix/extra.cf\ngrep -inE 'ssl_dh|ssl_server_dh' data/conf/dovecot/extra.conf\ngrep -rin ssl_dhparam data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}",
  'Take what is outside of the profile out of the lists of ciphers (tls_medium_cipherlist and tls_high_cipherlist in Postfix, tls_require_ciphers in Exim, ssl_cipher_list in Dovecot, ssl_ciphers in nginx), and restart the services.':
    '把配置标准以外的套件从加密套件列表中去掉（Postfix 的 tls_medium_cipherlist 和 tls_high_cipherlist、Exim 的 tls_require_ciphers、Dovecot 的 ssl_cipher_list、nginx 的 ssl_ciphers），然后重启服务。',
  'A TLSA record stands ready for the next key': '已有 TLSA 记录为下一个密钥准备好',
  "No TLSA record stands ready for the next key: from its change until the record's is known everywhere, careful senders would not deliver":
    '没有 TLSA 记录为下一个密钥准备好：从更换密钥到新记录传遍各处之前，谨慎的发件方不会投递',
  "Before the key behind the certificate changes, publish the record of the next one beside the present one, two days or more ahead:\n{0}. {1} IN TLSA 3 1 1 <SHA-256 of the next public key>\nThis prints it from the next key's file:\nopenssl pkey -in next-key.pem -pubout -outform DER | openssl sha256":
    '在更换证书的密钥之前，提前两天或更久，在现有记录旁边发布下一个密钥的记录：\n{0}. {1} IN TLSA 3 1 1 <SHA-256 of the next public key>\n下面的命令从下一个密钥的文件算出它：\nopenssl pkey -in next-key.pem -pubout -outform DER | openssl sha256',
  'The MTA-STS policy can be fetched and names the mail host': 'MTA-STS 策略可以获取，并写有邮件主机',
  'Careful mail servers refuse to deliver to this domain, or ignore its policy':
    '谨慎的邮件服务器拒绝向该域名投递，或忽略它的策略',
  'With MTA-STS, a domain promises that its mail hosts speak TLS with a valid certificate. Senders remember the promise for weeks: if it names the wrong host, they do not deliver.':
    '通过 MTA-STS，域名承诺它的邮件主机使用 TLS 和有效的证书。发件方会把这个承诺记住几个星期：如果其中写错了主机，它们就不投递。',
  'In mailcow, the policy is set under E-Mail > Configuration > Domains, in the domain\'s settings, tab MTA-STS. These records belong to it (the id is a new one after each change):\nmta-sts.{0}. {1} IN CNAME {2}.\n_mta-sts.{3}. {4} IN TXT "v=STSv1; id=20260101000000"\nThe certificate must cover that name too: in the folder mailcow-dockerized, add it to ADDITIONAL_SAN in mailcow.conf (with a comma before it), then apply that:\nsudo docker compose up -d':
    '在 mailcow 中，策略在 E-Mail > Configuration > Domains 的域名设置的 MTA-STS 标签页中设置。与它配套的是这些记录（每次更改后，id 要换成新的）：\nmta-sts.{0}. {1} IN CNAME {2}.\n_mta-sts.{3}. {4} IN TXT "v=STSv1; id=20260101000000"\n证书也必须包含那个名称：在 mailcow-dockerized 目录中，把它加到 mailcow.conf 的 ADDITIONAL_SAN（前面加一个逗号），然后使其生效：\nsudo docker compose up -d',
  '{0} has no MTA-STS policy, and needs none': '{0} 没有 MTA-STS 策略，也不需要',
  '{0} announces one policy': '{0} 宣告了一个策略',
  '{0} serves a policy': '{0} 提供了策略',
  'The policy of {0} is valid': '{0} 的策略有效',
  'The MTA-STS policy names {0}': 'MTA-STS 策略写有 {0}',
  'The MTA-STS policy of {0} does not name its mail host {1}': '{0} 的 MTA-STS 策略没有写它的邮件主机 {1}',
  'The MTA-STS policy can be fetched from {0}': 'MTA-STS 策略可以从 {0} 获取',
  '{0}, where the MTA-STS policy must be, has no address': 'MTA-STS 策略必须放在 {0}，而它没有地址',
  'The MTA-STS policy cannot be fetched, because TLS with {0} fails':
    '无法获取 MTA-STS 策略，因为与 {0} 的 TLS 连接失败',
  'The MTA-STS policy cannot be fetched, because {0} does not answer on port 443':
    '无法获取 MTA-STS 策略，因为 {0} 在端口 443 没有应答',
  "In the folder mailcow-dockerized, ask mailcow's certificate service to try again, and read what it says:\nsudo docker compose restart acme-mailcow\nsudo docker compose logs --tail=50 acme-mailcow\nUsual reasons: an A or AAAA record that does not lead to this server, port 80 not reachable from outside, a CAA record that does not allow letsencrypt.org, or SKIP_LETS_ENCRYPT=y in mailcow.conf.":
    '在 mailcow-dockerized 目录中，让 mailcow 的证书服务再试一次，并查看它的日志：\nsudo docker compose restart acme-mailcow\nsudo docker compose logs --tail=50 acme-mailcow\n常见原因：A 或 AAAA 记录没有指向这台服务器，从外部无法访问端口 80，CAA 记录不允许 letsencrypt.org，或者 mailcow.conf 中设置了 SKIP_LETS_ENCRYPT=y。',
  'sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow':
    'sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow',
  'In the folder mailcow-dockerized, make all services read the certificate again:\n{0}':
    '在 mailcow-dockerized 目录中，让所有服务重新读取证书：\n{0}',
  'The certificate is trusted by everybody': '证书受所有人信任',
  'Delta Chat refuses to connect': 'Delta Chat 拒绝连接',
  "Delta Chat only connects where the certificate was issued by an authority that all devices know, such as Let's Encrypt. With any other certificate nobody can log in, although the app may blame the password.":
    "只有证书由所有设备都认识的证书颁发机构（例如 Let's Encrypt）签发，Delta Chat 才会连接。使用任何其他证书，都没有人能登录，尽管应用可能说是密码有错。",
  'The certificate of {0} is trusted': '{0} 的证书受信任',
  'The certificate of {0} {1}': '{0} 的证书{1}',
  'cannot be read': '无法读取',
  "is the placeholder that mailcow made for itself; mailcow has not got a real one from Let's Encrypt yet":
    "是 mailcow 自己生成的占位证书；mailcow 还没有从 Let's Encrypt 得到真正的证书",
  'is signed by itself and by no authority': '是自签名的，没有证书颁发机构签名',
  'is too weak: its RSA key has fewer than 2048 bits, which programs no longer accept':
    '太弱：它的 RSA 密钥不足 2048 位，程序已不再接受',
  'comes from an authority whose RSA key has fewer than 2048 bits, which programs no longer accept':
    '出自 RSA 密钥不足 2048 位的颁发机构，程序已不再接受',
  'is too weak: it, or the certificate of its issuer, is signed by SHA-1 or MD5, which programs no longer accept':
    '太弱：它或其颁发者的证书用 SHA-1 或 MD5 签名，程序已不再接受',
  'comes from an authority that may not issue certificates for this name': '出自无权为此名称颁发证书的机构',
  'holds something marked as critical that programs do not know, so that they must refuse it':
    '含有标为“关键”而程序不认识的内容，因此必须拒绝',
  'is not meant for servers (its extended key usage says so)': '不是给服务器用的（其扩展密钥用途如此说明）',
  'is refused by OpenSSL, which does not tell why': '被 OpenSSL 拒绝，但它没有说明原因',
  "Get a certificate from Let's Encrypt, as mailcow does by itself where SKIP_LETS_ENCRYPT=n stands in mailcow.conf. {0}":
    "从 Let's Encrypt 获取证书；mailcow.conf 中写着 SKIP_LETS_ENCRYPT=n 时，mailcow 会自己做。{0}",
  'is sent alone: the intermediate certificate of its issuer, which connects it to a trusted authority, is missing':
    '是单独发送的：缺少签发者的中间证书，而证书要靠它连接到受信任的证书颁发机构',
  'leads to no authority that devices know': '没有通向任何设备认识的证书颁发机构',
  'In the folder mailcow-dockerized, append the intermediate certificate of the issuer to the server\'s own, in data/assets/ssl/cert.pem (first your certificate, then the intermediate one; your issuer calls that file "fullchain" or "bundle"). {0}':
    '在 mailcow-dockerized 目录中，把签发者的中间证书附加到 data/assets/ssl/cert.pem 中服务器自己的证书后面（先是你的证书，然后是中间证书；签发者把这个文件叫作“fullchain”或“bundle”）。{0}',
  'In the folder mailcow-dockerized, let mailcow make a new key and get a certificate for it:\nsudo mv data/assets/ssl/key.pem data/assets/ssl/key.pem.old\n{0}':
    '在 mailcow-dockerized 目录中，让 mailcow 生成新的密钥，并为它获取证书：\nsudo mv data/assets/ssl/key.pem data/assets/ssl/key.pem.old\n{0}',
  'The certificate covers every name of the server': '证书包含服务器的每个名称',
  'Delta Chat refuses to connect, or QR codes make no accounts': 'Delta Chat 拒绝连接，或者二维码不能创建账号',
  "Programs compare the name they asked for with the names in the certificate. Where mailadm's name is missing, scanning a QR code fails; where the mail host's is missing, nobody can log in.":
    '程序把所请求的名称与证书中的名称比较。缺少 mailadm 的名称，扫描二维码就会失败；缺少邮件主机的名称，就没有人能登录。',
  'In the folder mailcow-dockerized, see that this stands in mailcow.conf:\nMAILCOW_HOSTNAME={0}':
    '在 mailcow-dockerized 目录中，确认 mailcow.conf 中写有：\nMAILCOW_HOSTNAME={0}',
  'ADDITIONAL_SAN={0}': 'ADDITIONAL_SAN={0}',
  'Apply it:\nsudo docker compose up -d\n{0}': '使其生效：\nsudo docker compose up -d\n{0}',
  'A certificate that is signed by itself has to be replaced anyway, so the names in it were not looked at':
    '自签名的证书反正必须更换，所以没有查看其中的名称',
  'The certificate of {0} does not cover the name {1}': '{0} 的证书不包含名称 {1}',
  'no names at all': '没有任何名称',
  'Delta Chat refuses to connect once the certificate has expired': '证书一过期，Delta Chat 就拒绝连接',
  'The certificate of {0}': '{0} 的证书',
  '{0} is valid already': '{0}已经生效',
  '{0} is not valid before {1}': '{0}在 {1} 之前无效',
  '{0} has not expired': '{0}没有过期',
  '{0} expired {1} ago': '{0}已过期，距今：{1}',
  '{0} is valid for another {1}': '{0}仍然有效，剩余时间：{1}',
  '{0} expires in {1}': '{0}即将过期，剩余时间：{1}',
  'less than a day': '不到一天',
  '1 day': '1 天',
  '{0} days': '{0} 天',
  'Every service uses the same certificate': '所有服务使用同一张证书',
  'A service still uses an old certificate, and will fail when that expires':
    '某个服务仍在使用旧证书，旧证书一过期它就会失效',
  'mailcow has one certificate for all services. Where one of them shows another, it was not started again after a renewal and goes on with the old one until that expires.':
    'mailcow 的所有服务共用一张证书。如果其中一个出示的是另一张，说明续期之后它没有重启，会一直用旧的，直到过期。',
  '{0}: valid from {1} to {2}': '{0}：有效期从 {1} 到 {2}',
  '{0} shows the same certificate on every port': '{0} 在每个端口上出示同一张证书',
  '{0} shows {1} different certificates': '{0} 出示了 {1} 张不同的证书',
  'Only TLS 1.2 and 1.3 are spoken': '只使用 TLS 1.2 和 1.3',
  'Old encryption with known weaknesses is accepted': '接受有已知弱点的旧加密方式',
  'TLS 1.0 and 1.1 are given up since 2021 because of their weaknesses. Delta Chat and other mail servers need neither, and mailcow has both switched off unless somebody switched them on.':
    '由于存在弱点，TLS 1.0 和 1.1 自 2021 年起已被弃用。Delta Chat 和其他邮件服务器都不需要它们；除非有人开启，mailcow 中这两个版本都是关闭的。',
  "In the folder mailcow-dockerized, take the lines about TLS versions out of your own settings, and restart the services:\ngrep -in 'tls.*protocols' data/conf/postfix/extra.cf\ngrep -in ssl_min_protocol data/conf/dovecot/extra.conf\ngrep -rin ssl_protocols data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}":
    "在 mailcow-dockerized 目录中，从你自己的设置中去掉关于 TLS 版本的行，并重启各服务：\ngrep -in 'tls.*protocols' data/conf/postfix/extra.cf\ngrep -in ssl_min_protocol data/conf/dovecot/extra.conf\ngrep -rin ssl_protocols data/conf/nginx/*.custom data/conf/nginx/*.conf\n{0}",
  '{0} refuses TLS 1.0 and 1.1': '{0} 拒绝 TLS 1.0 和 1.1',
  '{0} accepts {1}': '{0} 接受 {1}',
  '{0} leads to {1}, which is not the mail server, so its certificate was not looked at':
    '{0} 指向 {1}，那不是邮件服务器，所以没有查看它的证书',
  '{0} offers STARTTLS': '{0} 提供 STARTTLS',
  '{0} does not offer STARTTLS': '{0} 不提供 STARTTLS',
  '{0} agrees to STARTTLS': '{0} 同意 STARTTLS',
  '{0} offers STARTTLS and then refuses it': '{0} 提供 STARTTLS，随后又拒绝它',
  '{0} becomes encrypted': '{0} 转为加密',
  '{0} agrees to STARTTLS, and then TLS does not come about': '{0} 同意 STARTTLS，但随后没有建立 TLS',
  '{0} sends nothing in clear after it agreed to TLS': '{0} 在同意 TLS 之后没有再以明文发送内容',
  '{0} sends {1} more bytes in clear after it agreed to TLS; somebody on the way may be putting words into its mouth':
    '{0} 在同意 TLS 之后又以明文发送了 {1} 字节；可能有人在传输途中冒充它说话',
  'The TLS-RPT record names an address for reports': 'TLS-RPT 记录写有接收报告的地址',
  'Nobody hears about it when other servers cannot connect with TLS': '其他服务器无法用 TLS 连接时，没有人知道',
  'With this record, big providers send a daily report about failed TLS connections to the domain. One that cannot be read is ignored.':
    '有了这条记录，大型邮件服务商每天向该域名发送关于 TLS 连接失败的报告。读不懂的记录会被忽略。',
  'Delete the record, or let it be (with a mailbox that exists):\n_smtp._tls.{0}. {1} IN TXT "v=TLSRPTv1; rua=mailto:postmaster@{2}"':
    '删除这条记录，或者改成（使用存在的邮箱）：\n_smtp._tls.{0}. {1} IN TXT "v=TLSRPTv1; rua=mailto:postmaster@{2}"',
  '{0} has no TLS-RPT record, and needs none': '{0} 没有 TLS-RPT 记录，也不需要',
  '{0} names where reports go': '{0} 写明报告发往哪里',
  '{0} cannot be judged by its dates from here: the clock of this machine is wrong by {1}':
    '无法从这里判断{0}的日期：本机的时钟偏差了 {1}',
  'The certificate is valid for long enough': '证书的剩余有效期足够长',
  'A certificate is valid for some weeks only. mailcow renews it 30 days before its end; when that fails and nobody looks, all users lose the connection on one day. One that lives for weeks or days only is renewed when a third of its life is left.':
    '证书的有效期只有几个星期。mailcow 在到期前 30 天续期；如果续期失败又没有人注意，所有用户会在同一天断开连接。有效期只有几个星期或几天的证书，在剩下三分之一时续期。',
  'renewed by {0}': '最迟 {0} 续期',
};
