/** The web server: redirects, certificate renewal, the default password. */
export const TEXTS: Readonly<Record<string, string>> = {
  "Let's Encrypt can reach every name over http": "Let's Encrypt 能通过 http 访问每个名称",
  'The certificate cannot be renewed and will run out': '证书无法续期，将会过期',
  "mailcow renews its certificate by showing Let's Encrypt a file over plain http on port 80, for each name in the certificate. If that path is not reachable, everything works until the certificate runs out, and then nobody can log in.":
    "mailcow 续期证书的办法是：对证书中的每个名称，在端口 80 上通过未加密的 http 向 Let's Encrypt 出示一个文件。如果访问不到那个路径，在证书过期之前一切正常，过期之后就没有人能登录了。",
  "Port 80 must be open in the firewall of the server and of the hoster, also with HTTP_REDIRECT=y, and nginx must answer there by itself. This must say 404:\ncurl -s -o /dev/null -w '%{http_code}\\n' http://{0}{1}test\nIn the folder mailcow-dockerized, see what listens:\nsudo docker compose ps nginx-mailcow\nFiles of your own in data/conf/nginx must not touch that path; the guide's redirect.conf is not needed any more, so put it aside where it is there:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow\nThe log of the renewal:\nsudo docker compose logs --tail 50 acme-mailcow":
    "端口 80 必须在服务器和主机商的防火墙中开放，设置了 HTTP_REDIRECT=y 也一样，并且 nginx 必须在那里自己应答。下面的命令应当输出 404：\ncurl -s -o /dev/null -w '%{http_code}\\n' http://{0}{1}test\n在 mailcow-dockerized 目录中，查看是什么在监听：\nsudo docker compose ps nginx-mailcow\n你自己放在 data/conf/nginx 中的文件不得影响那个路径；指南中的 redirect.conf 已经不再需要：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow\n续期的日志：\nsudo docker compose logs --tail 50 acme-mailcow",
  '{0} answers': '{0} 有应答',
  "{0} does not answer, so Let's Encrypt cannot look there": "{0} 没有应答，所以 Let's Encrypt 无法在那里查看",
  '{0} answers by itself': '{0} 自己应答',
  '404, because no renewal is going on': '404，因为没有正在进行的续期',
  '{0} answers with status {1} where no file is': '{0} 以状态 {1} 应答，而那里并没有文件',
  '{0} is redirected to https; renewing works, but it now hangs on port 443 as well':
    '{0} 被重定向到 https；续期可以进行，但现在还要依赖端口 443',
  '{0} is redirected to a place that does not serve it': '{0} 被重定向到一个不提供该文件的地方',
  "mailcow's default password is no longer accepted": 'mailcow 的默认密码已不能使用',
  'Everybody can log in to mailcow as its administrator': '任何人都能以管理员身份登录 mailcow',
  'Every new mailcow has the administrator admin with the password moohoo. Programs search the internet for servers where it still works; who finds one can read and send mail as all users.':
    '每个新装的 mailcow 都有管理员 admin，密码是 moohoo。有程序在互联网上搜寻这个密码仍然有效的服务器；谁找到了，谁就能以所有用户的身份收信和发信。',
  'Log in at this address as admin and change the password under System > Configuration > Access:\nhttps://{0}/admin\nThen look under the same heading for administrators and API keys that you did not create.':
    '在这个地址以 admin 登录，并在 System > Configuration > Access 中修改密码：\nhttps://{0}/admin\n然后在同一处查看有没有不是你创建的管理员和 API 密钥。',
  "Not asked for: with --try-default-password one login with mailcow's default password is tried, which mailcow counts as a failed login when it is refused":
    '没有要求做这项检查：加上 --try-default-password，就会用 mailcow 的默认密码尝试登录一次；如果被拒绝，mailcow 会把它算作一次失败的登录',
  '{0} shows no login page of mailcow (status {1}), so no password was tried':
    '{0} 没有显示 mailcow 的登录页面（状态 {1}），所以没有尝试密码',
  '{0} leads to {1}, which is another server, so no password was tried':
    '{0} 指向 {1}，那是另一台服务器，所以没有尝试密码',
  '{0} is where users log in, not administrators, so no password was tried':
    '{0} 是用户登录的地方，不是管理员登录的地方，所以没有尝试密码',
  '{0} says nothing of use, as the web interface fails (status {1})':
    '{0} 没有给出有用的应答，因为网页界面出了错（状态 {1}）',
  '{0} answers the login with status {1}, which says neither yes nor no; it was not tried again':
    '{0} 对登录以状态 {1} 应答，既不算成功也不算失败；没有再次尝试',
  "{0} refuses mailcow's default password": '{0} 拒绝 mailcow 的默认密码',
  "{0} lets everybody in with mailcow's default password": '{0} 让任何人用 mailcow 的默认密码登录',
  "{0} accepts mailcow's default password; only the second factor keeps strangers out":
    '{0} 接受 mailcow 的默认密码；只靠两步验证挡住外人',
  'Browsers are told to use https only': '浏览器被告知只使用 https',
  'A browser can be led to an unencrypted copy of the login page': '浏览器可能被引到未加密的仿冒登录页面',
  'With the header Strict-Transport-Security (HSTS) a browser that was here once never asks this name without encryption again, so nobody on the way can slip in an unencrypted login page.':
    '有了 Strict-Transport-Security (HSTS) 头，来过这里一次的浏览器就再也不会不加密地访问这个名称，因此传输途中没有人能塞进一个未加密的登录页面。',
  "mailcow sends this header by itself. In the folder mailcow-dockerized, see whether a file of your own in data/conf/nginx, or a proxy before mailcow, takes it away:\nls data/conf/nginx\nThen bring mailcow's own files up to date and restart nginx:\nsudo ./update.sh\nsudo docker compose restart nginx-mailcow":
    'mailcow 会自动发送这个头。在 mailcow-dockerized 目录中，查看是不是 data/conf/nginx 中你自己的文件，或 mailcow 前面的代理，把它去掉了：\nls data/conf/nginx\n然后更新 mailcow 自己的文件，并重启 nginx：\nsudo ./update.sh\nsudo docker compose restart nginx-mailcow',
  '{0} tells browsers to use https only': '{0} 告诉浏览器只使用 https',
  '{0} does not tell browsers to use https only': '{0} 没有告诉浏览器只使用 https',
  '{0} tells browsers to use https only, but for {1} seconds, which is less than half a year':
    '{0} 告诉浏览器只使用 https，但只有 {1} 秒，不到半年',
  'no header Strict-Transport-Security': '没有 Strict-Transport-Security 头',
  'What the web interface tells browsers for safety has an effect': '网页界面为了安全告诉浏览器的内容确实有效',
  'A protection of the login page that somebody set up has no effect': '有人为登录页面设置的一项保护没有效果',
  'With some headers a page tells browsers who may show it in a frame, or that a cookie is for https only. mailcow sends the right ones. Where a proxy or a file of your own adds others, they can contradict each other, and browsers then heed one of them, or none.':
    '页面通过一些头告诉浏览器谁可以在框架中显示它，或者某个 cookie 只用于 https。mailcow 发送的是正确的。如果代理或你自己的文件另外加了别的，它们可能互相矛盾，浏览器就只听其中一个，或者一个也不听。',
  'mailcow sends these headers by itself. In the folder mailcow-dockerized, see whether a file of your own in data/conf/nginx sends them, too:\ngrep -rn add_header data/conf/nginx\nWhere a proxy stands before mailcow, take the headers out of its configuration, and let it say that people come by https; for nginx:\nproxy_set_header X-Forwarded-Proto $scheme;':
    'mailcow 会自动发送这些头。在 mailcow-dockerized 目录中，查看 data/conf/nginx 中是不是有你自己的文件也在发送：\ngrep -rn add_header data/conf/nginx\n如果 mailcow 前面有代理，就从它的配置中去掉这些头，并让它说明访问者用的是 https；nginx 是这样写：\nproxy_set_header X-Forwarded-Proto $scheme;',
  'The headers of {0} do not contradict each other': '{0} 的头没有互相矛盾',
  'Strict-Transport-Security is sent {0} times, and differs: browsers heed the first alone, which is {1}':
    'Strict-Transport-Security 发送了 {0} 次，而且各不相同：浏览器只听第一个，即 {1}',
  'X-Frame-Options is sent more than once, and differs ({0}): browsers then show the page in no frame at all, or in any':
    'X-Frame-Options 发送了不止一次，而且各不相同 ({0})：浏览器于是在任何框架中都不显示这个页面，或者在所有框架中都显示',
  'X-Frame-Options says {0}, which browsers do not know: any site can show the login page inside its own':
    'X-Frame-Options 的值是 {0}，浏览器不认识：任何网站都能在自己的页面里显示登录页面',
  'X-Content-Type-Options says {0}, which browsers do not know; it is nosniff':
    'X-Content-Type-Options 的值是 {0}，浏览器不认识；应为 nosniff',
  'Access-Control-Allow-Origin: * stands beside Access-Control-Allow-Credentials: true, which contradict each other: somebody wanted to open the interface, and its logins, to every site':
    'Access-Control-Allow-Origin: * 与 Access-Control-Allow-Credentials: true 同时出现，两者互相矛盾：有人想把网页界面连同登录状态开放给所有网站',
  'The cookie {0} is set without Secure, so a browser that asks without encryption sends it for everybody on the way to read':
    'cookie {0} 没有带 Secure，所以浏览器不加密地访问时会把它发送出去，传输途中的任何人都能看到',
  'The file that says whom to tell about a security hole is right, or not there':
    '说明发现安全漏洞应该告诉谁的文件没有错误，或者不存在',
  "The file that says whom to tell about a hole in the server's security is of no use":
    '说明发现安全漏洞应该告诉谁的文件没有用处',
  'Under {0} a server can say whom to write to about its security, and until when that holds. A server needs no such file; one that has run out, or names nobody, sends people away who want to help.':
    '服务器可以在 {0} 说明有关安全的问题写信给谁，以及有效到什么时候。服务器不一定要有这个文件；但过期的或没有联系人的文件会把想帮忙的人拒之门外。',
  "Let https://{0}{1} hold the lines that this prints, with a mailbox that somebody reads, and make them anew before a year is over; or delete the file:\nprintf 'Contact: mailto:postmaster@{2}\\nExpires: %s\\n' \"$(date -u -d '+11 months' +%FT%TZ)\"":
    "让 https://{0}{1} 包含下面的命令打印的行，写上有人阅读的邮箱，并在一年之内重新生成；或者删除这个文件：\nprintf 'Contact: mailto:postmaster@{2}\\nExpires: %s\\n' \"$(date -u -d '+11 months' +%FT%TZ)\"",
  '{0} holds no security.txt, and needs none': '{0} 没有 security.txt，也不需要',
  '{0} leads to a file that is not encrypted, which anybody on the way can change':
    '{0} 指向一个未加密的文件，传输途中的任何人都能改动它',
  '{0} answers with an error (status {1})': '{0} 以错误应答（状态 {1}）',
  '{0} says whom to tell, and until when': '{0} 说明了应该告诉谁，以及有效期',
  'security.txt is served as {0}; programs that look for it want text/plain':
    'security.txt 的类型是 {0}；查找它的程序要求是 text/plain',
  'nothing in particular': '未指明',
  'security.txt names nobody to write to: it has no line Contact': 'security.txt 没有说明写信给谁：没有 Contact 行',
  'Contact in security.txt is an address without mailto: before it: {0}':
    'security.txt 中的 Contact 是一个前面没有 mailto: 的地址：{0}',
  'Contact in security.txt is no address that can be used: {0}': 'security.txt 中的 Contact 不是可用的地址：{0}',
  'security.txt does not say until when it holds: it has no line Expires, which it must have':
    'security.txt 没有说明有效到什么时候：缺少必须有的 Expires 行',
  'security.txt has {0} lines Expires; it must have one, so none of them counts':
    'security.txt 有 {0} 个 Expires 行；只能有一个，所以都不算数',
  'Expires in security.txt is no date that programs can read: {0}':
    'security.txt 中的 Expires 不是程序能读懂的日期：{0}',
  'security.txt has expired ({0}), so nobody is to rely on the addresses in it':
    'security.txt 已过期 ({0})，所以谁也不应再依赖其中的地址',
  'The account endpoint does not answer over plain http': '账号接口不通过未加密的 http 应答',
  'Tokens and new passwords can be read on the way': '令牌和新密码在传输途中可能被看到',
  "The answer of the account endpoint holds a new user's password, and the request holds the token that makes accounts. Over plain http, everybody on the way can read both.":
    '账号接口的应答中有新用户的密码，请求中有用来创建账号的令牌。通过未加密的 http，传输途中的任何人都能看到这两样。',
  '{0} answers nothing at all': '{0} 完全没有应答',
  '{0} passes requests on to something that does not answer (status {1}), so it is not known whether that is mailadm':
    '{0} 把请求转给了一个没有应答的程序（状态 {1}），所以无法得知那是不是 mailadm',
  '{0} is not answered by mailadm': '{0} 不是由 mailadm 应答的',
  '{0} is answered by mailadm: whoever uses this address sends the token and gets the password without encryption':
    '{0} 由 mailadm 应答：谁使用这个地址，谁就会不加密地发送令牌、接收密码',
  'status {0}': '状态 {0}',
  'a redirect to https, or no answer': '重定向到 https，或没有应答',
  '{0} has no address in DNS, so there is nothing to connect to': '{0} 在 DNS 中没有地址，所以无处可连接',
  '{0} has IPv6 addresses only, and there is no IPv6 at this vantage point':
    '{0} 只有 IPv6 地址，而这个检测点没有 IPv6',
  '{0} leads to {1}, and that is not {2}': '{0} 指向 {1}，那不是 {2}',
  'The web interface answers': '网页界面有应答',
  'A part of the server that logins depend on does not work': '服务器中登录所依赖的某个部分不工作',
  "mailcow's database, Redis or PHP is down": 'mailcow 的数据库、Redis 或 PHP 没有运行',
  "mailcow's PHP does not run": 'mailcow 的 PHP 没有运行',
  "mailcow's PHP hangs, or what it waits for does": 'mailcow 的 PHP 卡住了，或者它等待的部分卡住了',
  "mailcow's nginx does not work": 'mailcow 的 nginx 不工作',
  "mailcow's web interface needs its web server, PHP, database and Redis, and so does every login to a mailbox, which asks them. Where this page fails, mail may still seem to work for some minutes.":
    'mailcow 的 网页界面需要它的网页服务器、PHP、数据库和 Redis，而每次登录邮箱也要询问它们。这个页面出错时，邮件可能还会在几分钟内看似正常。',
  'In the folder mailcow-dockerized, see which of these parts does not run, and what it says:\nsudo docker compose ps nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow\nsudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\ndf -h\nWhere the disk is not full, start them again:\nsudo docker compose restart mysql-mailcow redis-mailcow php-fpm-mailcow nginx-mailcow\n"a duplicate default server" there means that the guide\'s redirect.conf keeps nginx from starting. Put the file aside and restart nginx:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow':
    '在 mailcow-dockerized 目录中，查看这些部分中哪一个没有运行，以及它说了什么：\nsudo docker compose ps nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow\nsudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow\nsudo docker compose exec nginx-mailcow nginx -t\ndf -h\n如果磁盘没有满，就重新启动它们：\nsudo docker compose restart mysql-mailcow redis-mailcow php-fpm-mailcow nginx-mailcow\n如果其中出现 "a duplicate default server"，就说明指南中的 redirect.conf 使 nginx 无法启动。把该文件移开并重启 nginx：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow',
  '{0} answers with an error (status {1}): {2}': '{0} 以错误应答（状态 {1}）：{2}',
  '{0} answers with an error (status {1}), as the web interface does': '{0} 以错误应答（状态 {1}），网页界面也是如此',
  '{0} gives no answer: {1}': '{0} 没有应答：{1}',
  '{0} cannot be reached: {1}': '无法连接 {0}：{1}',
  'Every web name leads from http to https': '每个 Web 名称都从 http 跳转到 https',
  'People who type the address get a page without encryption': '直接输入地址的人得到的是未加密的页面',
  'Who types mail.example.org into a browser comes by http first. If the page is served there, passwords and account data go over the wire for everybody on the way to read.':
    '在浏览器中输入 mail.example.org 的人先通过 http 访问。如果页面就在那里提供，密码和账号数据就会以明文传输，途中的任何人都能看到。',
  '{0} answers nothing at all, so nothing goes over the wire in clear': '{0} 完全没有应答，所以没有任何内容以明文传输',
  '{0} leads to the same page over https': '{0} 跳转到同一页面的 https 地址',
  '{0} does not lead to https': '{0} 没有跳转到 https',
  '{0} answers without encryption (status {1}) instead of leading to https':
    '{0} 不加密地应答（状态 {1}），而没有跳转到 https',
  '{0} leads to {1}, which is not encrypted either': '{0} 跳转到 {1}，那里同样没有加密',
  '{0} leads to {1} and not to the same name over https': '{0} 跳转到 {1}，而不是同一名称的 https 地址',
  '{0} leads to {1}: the path or the query is lost on the way': '{0} 跳转到 {1}：路径或查询参数在途中丢失了',
  '{0} leads to https only for the moment (status {1}); a permanent redirect (301) is remembered by browsers, which then never ask without encryption again':
    '{0} 只是临时跳转到 https（状态 {1}）；浏览器会记住永久重定向 (301)，以后就再也不会不加密地访问',
  "mailcow does this by itself today. Where the guide's file data/conf/nginx/redirect.conf exists it must go: nginx ignores it for most names, or does not start with it at all. In the folder mailcow-dockerized:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nSet this in mailcow.conf (change the line where there is one):\nHTTP_REDIRECT=y\nThen apply both:\nsudo docker compose up -d\nsudo docker compose restart nginx-mailcow":
    '现在 mailcow 会自动这样做。如果还有指南中的文件 data/conf/nginx/redirect.conf，必须把它移开：nginx 对大多数名称会忽略它，或者因为它根本启动不了。在 mailcow-dockerized 目录中：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\n在 mailcow.conf 中设置（如果已有这一行，就改它）：\nHTTP_REDIRECT=y\n然后使两者生效：\nsudo docker compose up -d\nsudo docker compose restart nginx-mailcow',
  "The server's clock is right": '服务器的时钟准确',
  'The server lives in another time: its certificate is not renewed, and its mail is dated wrong':
    '服务器的时间不对：证书得不到续期，邮件的日期也是错的',
  'A server whose clock is wrong takes valid certificates and DNSSEC signatures for expired ones, does not renew its own in time, and writes wrong dates into mail, which spam filters punish. Logins with a second factor fail.':
    '时钟不准的服务器会把有效的证书和 DNSSEC 签名当成过期的，不会及时续期自己的证书，还会在邮件中写入错误的日期，垃圾邮件过滤器会因此扣分。使用两步验证的登录会失败。',
  'On the server, see what time it has, and whether the network sets its clock ("System clock synchronized: yes"):\ntimedatectl\nLet the network set it; where that says "NTP not supported", install systemd-timesyncd first:\nsudo timedatectl set-ntp true\nThen, in the folder mailcow-dockerized, let mailcow look after its certificate again, and its resolver forget what it learned:\nsudo docker compose restart unbound-mailcow acme-mailcow':
    '在服务器上查看它的时间，以及时钟是否由网络校准（"System clock synchronized: yes"）：\ntimedatectl\n让网络来校准；如果它说 "NTP not supported"，请先安装 systemd-timesyncd：\nsudo timedatectl set-ntp true\n然后在 mailcow-dockerized 目录中，让 mailcow 重新检查证书，并让它的解析器忘掉已记住的内容：\nsudo docker compose restart unbound-mailcow acme-mailcow',
  'The clocks of {0} and of this machine are {1} apart, and nobody else could be asked which of them is wrong':
    '{0} 的时钟与本机的时钟相差 {1}，又无法询问其他主机是哪一个不准',
  'The clock of {0} is right': '{0} 的时钟准确',
  'The clock of {0} is {1} ahead, by those of other hosts': '按其他主机的时钟，{0} 的时钟快了 {1}',
  'The clock of {0} is {1} behind, by those of other hosts': '按其他主机的时钟，{0} 的时钟慢了 {1}',
  'The web server of {0} does not say what time it has': '{0} 的网页服务器没有说明它的时间',
};
