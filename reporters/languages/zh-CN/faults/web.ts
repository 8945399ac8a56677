/** What is wrong by the lab's faults of the web server, TLS and mailadm. */
export const TEXTS: Readonly<Record<string, string>> = {
  "nginx forbids the path where Let's Encrypt looks for its file": 'nginx 禁止访问 Let’s Encrypt 查找文件的路径',
  "Let's Encrypt's question is redirected to https, where it is answered":
    'Let’s Encrypt 的请求被重定向到 https，并在那里得到应答',
  'HTTP_REDIRECT=n: the web interface and the account endpoint answer over plain http':
    'HTTP_REDIRECT=n：网页界面和账号接口通过未加密的 http 应答',
  "The server's clock is 40 days behind: nothing sets it": '服务器的时钟慢了 40 天：没有程序校准它',
  "The server's clock is 40 days behind, and so its certificate, for which it sees no hurry, has expired":
    '服务器的时钟慢了 40 天，因此它看不出续期的紧迫，证书已经过期',
  "mailcow's database does not run, and with it no login works": 'mailcow 的数据库没有运行，因此谁都无法登录',
  "mailcow's database does not run: Postfix knows no mailbox, and every page of the web interface is an error":
    'mailcow 的数据库没有运行：Postfix 不认识任何邮箱，网页界面的每一页都是错误',
  "mailcow's default password still works at a mailcow of early 2025": '在 2025 年初的 mailcow 上，默认密码仍然有效',
  "mailcow's default password is accepted, and a code is asked for": 'mailcow 的默认密码被接受，然后要求输入验证码',
  "mailcow's default password still works": 'mailcow 的默认密码仍然有效',
  'nginx does not run, and Dovecot, which asks it, takes every user for an unknown one':
    'nginx 没有运行，而要询问它的 Dovecot 把每个用户都当作不认识的用户',
  'nginx does not run, and with it no login works, since each asks it':
    'nginx 没有运行，而每次登录都要询问它，因此谁都无法登录',
  "The guide's redirect.conf with HTTP_REDIRECT=y: nginx does not start":
    '指南的 redirect.conf 与 HTTP_REDIRECT=y 并存：nginx 无法启动',
  "The guide's redirect.conf with HTTP_REDIRECT=n: only names that mailcow does not know are led to https":
    '指南的 redirect.conf 与 HTTP_REDIRECT=n 并存：只有 mailcow 不认识的名称才转到 https',
  'nginx sends no header Strict-Transport-Security': 'nginx 不发送 Strict-Transport-Security 头',
  "A proxy before mailcow adds headers of its own beside mailcow's, and does not say that people come by https":
    'mailcow 前面的代理在 mailcow 的头之外又加了自己的，而且没有说明访问者用的是 https',
  'The security.txt has expired, and names an address without mailto:':
    'security.txt 已过期，并且写的是没有 mailto: 的地址',
  "The administrator's login page is not reachable from here": '从这里打不开管理员的登录页面',
  "The administrator's login page leads to another server": '管理员的登录页面转到另一台服务器',
  "The administrator's login page leads to the users' login page": '管理员的登录页面转到用户的登录页面',
  'Ports 80 and 443 take connections and say nothing: nginx hangs': '端口 80 和 443 接受连接，却什么也不说：nginx 卡住',
  "mailcow's PHP does not run: nginx has nobody to ask for a page, nor for the settings of mail programs":
    'mailcow 的 PHP 没有运行：nginx 无处获取网页，也无处获取邮件程序的设置',
  "mailcow's PHP hangs: what nginx does by itself works, and no page ever comes":
    'mailcow 的 PHP 卡住：nginx 自己处理的部分正常，网页却始终打不开',
  'Port 80 is closed: nothing goes out in clear, and the certificate cannot be renewed':
    '端口 80 已关闭：没有内容不加密地传输，但证书无法续期',
  'Every name is redirected to the mail host': '所有名称都被重定向到邮件主机',
  'The redirect to https forgets the path and the query': '重定向到 https 时丢掉了路径和查询参数',
  'The redirect to https is a temporary one': '到 https 的重定向是临时的',
  "mailcow's Redis does not run, and Dovecot remembers no login any more":
    'mailcow 的 Redis 没有运行，Dovecot 也不再记得任何登录',
  "mailcow's Redis does not run: mail goes on, and every page of the web interface is an error":
    'mailcow 的 Redis 没有运行：邮件照常收发，而网页界面的每一页都是错误',
  'The clock of the machine that looks is 40 days ahead: to it the certificate has expired':
    '检测所用机器的时钟快了 40 天：在它看来证书已经过期',
  'The certificate has expired everywhere, and an account, a token and another provider see it':
    '证书在所有端口上都已过期，用账号、令牌和另一家服务商都能看到这一点',
  'The certificate has expired everywhere': '证书在所有端口上都已过期',
  'The renewal has failed for some days': '续期已失败了好几天',
  'The web server sends the whole chain, and mail services the certificate alone':
    '网页服务器发送完整的证书链，而邮件服务只发送证书本身',
  'A certificate that was put there by hand lacks the intermediate one': '手动放入的证书缺少中间证书',
  "The certificate covers every name but the mail host's": '证书包含所有名称，唯独缺少邮件主机的名称',
  "ADDITIONAL_SAN was forgotten: the certificate does not cover mailadm's name":
    '忘了设置 ADDITIONAL_SAN：证书不包含 mailadm 的名称',
  'The ports for sending speak TLS 1.2 with old ciphers only, which Delta Chat does not have':
    '发信端口在 TLS 1.2 上只用旧的加密套件，而 Delta Chat 不支持这些套件',
  'The certificate is valid from tomorrow on: some clock is wrong': '证书从明天起才有效：有一个时钟不准',
  'The certificate with an RSA key, beside the one with an ECDSA key, was not renewed and has expired':
    '在 ECDSA 证书之外的那张 RSA 证书没有续期，已经过期',
  'The certificate with an RSA key, beside the one with an ECDSA key, is for the old name of the server':
    '在 ECDSA 证书之外的那张 RSA 证书属于服务器以前的名称',
  'The certificate with an RSA key, beside the one with an ECDSA key, comes from an authority that nobody knows':
    '在 ECDSA 证书之外的那张 RSA 证书来自无人知晓的机构',
  'Postfix was not started again after the renewal, and its certificate has expired':
    '续期之后 Postfix 没有重启，它的证书已经过期',
  'Dovecot was not started again after the renewal and goes on with the certificate before':
    '续期之后 Dovecot 没有重启，仍在使用之前的证书',
  'Somebody switched old TLS versions on for all mail services': '有人为所有邮件服务启用了旧的 TLS 版本',
  'Somebody switched old TLS versions on for the web server': '有人为网页服务器启用了旧的 TLS 版本',
  'The certificate is signed by itself': '证书是自签名的',
  'The renewal of a certificate that lives for 45 days is late': '有效期为 45 天的证书没有及时续期',
  "Let's Encrypt never issued a certificate, and mailcow's own placeholder is served":
    'Let’s Encrypt 从未签发证书，使用的是 mailcow 自带的占位证书',
  'The certificate comes from an authority that no device knows': '证书来自任何设备都不认识的证书机构',
  "mailcow's API is closed for mailadm's address": 'mailcow 的 API 不对 mailadm 的地址开放',
  'mailadm picks an address that exists already': 'mailadm 选了一个已经存在的邮箱地址',
  'mailadm answers every request with an internal error': 'mailadm 对每个请求都应答内部错误',
  'The container of mailadm does not run': 'mailadm 的容器没有运行',
  'mailadm hands out an account that mailcow does not have': 'mailadm 发放的账号在 mailcow 中不存在',
  'The account endpoint makes an account for everybody who asks': '账号接口为任何提出请求的人创建账号',
  "mailcow does not accept mailadm's API key": 'mailcow 不接受 mailadm 的 API 密钥',
  'nginx gets no answer from mailadm in time': 'nginx 没有及时得到 mailadm 的应答',
  'mailcow has no room for another mailbox': 'mailcow 容不下更多邮箱',
  "mailadm gets something from mailcow's API that it does not understand":
    'mailadm 从 mailcow 的 API 得到它看不懂的内容',
  'mailcow is too slow for mailadm': '对 mailadm 来说，mailcow 太慢',
  'A page that takes no POST stands at the account endpoint': '账号接口处是一个不接受 POST 的页面',
  'nginx does not pass requests on to mailadm': 'nginx 不把请求转给 mailadm',
  'mailadm makes accounts at another domain': 'mailadm 在另一个域名下创建账号',
  "The guide's own command publishes mailadm's port to everybody": '指南自己的命令把 mailadm 的端口对任何人开放',
  'The account endpoint redirects to the mail host': '账号接口重定向到邮件主机',
  'proxy_pass lacks the slash at its end': 'proxy_pass 末尾缺少斜杠',
  'Requests with a token get an error page of the web server': '带有令牌的请求得到网页服务器的错误页面',
  'The token has made as many accounts as it may': '令牌创建的账号数已达到上限',
  'The token was deleted': '令牌已被删除',
  'The token was made up by hand, with a character that ends it within a link':
    '令牌是手动编写的，其中有一个字符在链接中会截断它',
  'nginx looks for mailadm at a wrong port': 'nginx 在错误的端口上查找 mailadm',
};
