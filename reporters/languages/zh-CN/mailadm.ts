/** mailadm: the QR code, the token and the accounts. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Delta Chat understands the link in the QR code': 'Delta Chat 能理解二维码中的链接',
  'Scanning the QR code does nothing, or fails': '扫描二维码没有反应，或者失败',
  'The QR code holds a link that begins with DCACCOUNT:https://. Delta Chat sends a POST there and nowhere else: a link with http:// is taken for the name of a server of another kind.':
    '二维码中是一个以 DCACCOUNT:https:// 开头的链接。Delta Chat 只向那里发送 POST，不会发往别处：以 http:// 写的链接会被当作另一类服务器的名称。',
  "Set WEB_ENDPOINT in mailadm's .env to the https:// address, then:\nmailadm init\nsudo docker restart mailadm":
    '把 mailadm 的 .env 中的 WEB_ENDPOINT 设为 https:// 地址，然后：\nmailadm init\nsudo docker restart mailadm',
  'The token holds a character that ends it within a link (one of & # + %)':
    '令牌中含有会使它在链接中提前结束的字符（& # + % 之一）',
  'The link can be read': '这个链接可以读取',
  'Delta Chat cannot read the link that is made of {0} and the token': 'Delta Chat 无法读取由 {0} 和令牌组成的链接',
  'See which accounts and tokens there are; a token that is used up gets more uses by the last command:\nmailadm list-tokens\nmailadm list-users\nmailadm mod-token NAME --maxuse 1000':
    '查看有哪些账号和令牌；令牌用完了，可以用最后一条命令增加使用次数：\nmailadm list-tokens\nmailadm list-users\nmailadm mod-token NAME --maxuse 1000',
  'The token makes an account': '令牌可以创建账号',
  'People who scan the QR code get no account': '扫描二维码的人得不到账号',
  'This is what a new user does first: Delta Chat sends the token to mailadm, mailadm asks mailcow for a mailbox. Each refusal has its own cause.':
    '这是新用户做的第一件事：Delta Chat 把令牌发给 mailadm，mailadm 请 mailcow 新建邮箱。每一种拒绝都有各自的原因。',
  'mailadm made an account': 'mailadm 创建了一个账号',
  'mailadm makes accounts at {0} instead of {1}': 'mailadm 创建的账号属于 {0}，而不是 {1}',
  "Set this line in mailadm's .env, then run mailadm init and sudo docker restart mailadm:\nMAIL_DOMAIN={0}":
    '在 mailadm 的 .env 中设置这一行，然后运行 mailadm init 和 sudo docker restart mailadm：\nMAIL_DOMAIN={0}',
  "mailadm's address gave an answer that is not mailadm's (status {0})":
    'mailadm 的地址给出的应答不是 mailadm 的（状态 {0}）',
  'status {0}{1}': '状态 {0}{1}',
  '': '',
  ': {0}': '：{0}',
  'mailadm tried ten times, and each try used up one use of the token':
    'mailadm 尝试了十次，每次尝试都使令牌的使用次数少了一次',
  'mailadm does not know the token': 'mailadm 不认识这个令牌',
  'Take the token from this list:\nmailadm list-tokens': '从这个列表中取令牌：\nmailadm list-tokens',
  'mailadm picked an address that exists already': 'mailadm 选中的地址已经存在',
  'Give the token a prefix of its own, so that its addresses do not meet others:\nmailadm list-tokens\nmailadm add-token NEWNAME --prefix tmp.':
    '给令牌一个专用的前缀，使它的地址不与其他地址相同：\nmailadm list-tokens\nmailadm add-token NEWNAME --prefix tmp.',
  'mailcow did not answer mailadm in time': 'mailcow 没有及时应答 mailadm',
  'In the folder mailcow-dockerized, see whether mailcow is overloaded or nginx is down:\nsudo docker compose ps\nsudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow':
    '在 mailcow-dockerized 目录中，查看 mailcow 是否过载，或者 nginx 是否停止了工作：\nsudo docker compose ps\nsudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow',
  "mailadm could not talk to mailcow's API": 'mailadm 无法与 mailcow 的 API 通信',
  "MAILCOW_ENDPOINT in mailadm's .env must end with /api/v1/ and its certificate must be valid. Look at the error, mend .env, then:\nsudo docker logs --tail 50 mailadm\nmailadm init\nsudo docker restart mailadm":
    'mailadm 的 .env 中的 MAILCOW_ENDPOINT 必须以 /api/v1/ 结尾，它的证书必须有效。查看错误，改正 .env，然后：\nsudo docker logs --tail 50 mailadm\nmailadm init\nsudo docker restart mailadm',
  'The token is used up: it has made as many accounts as it may': '令牌已用完：它创建的账号数已达到上限',
  "mailcow does not accept mailadm's API key": 'mailcow 不接受 mailadm 的 API 密钥',
  "Copy the read-write API key from mailcow (System > Configuration > Access > API) to MAILCOW_TOKEN in mailadm's .env, then:\nmailadm init\nsudo docker restart mailadm":
    '把 mailcow 的读写 API 密钥 (System > Configuration > Access > API) 复制到 mailadm 的 .env 中的 MAILCOW_TOKEN，然后：\nmailadm init\nsudo docker restart mailadm',
  "mailcow does not let mailadm's address use the API": 'mailcow 不允许 mailadm 的地址使用 API',
  'Add the address that this prints to "Allow API access from these IPs" in mailcow (System > Configuration > Access > API), under the read-write key:\nip -4 addr show br-mailcow':
    '在 mailcow (System > Configuration > Access > API) 的读写密钥下面，把这条命令输出的地址加到“Allow API access from these IPs”：\nip -4 addr show br-mailcow',
  'mailcow has no room for another account in this domain. {0}': 'mailcow 在这个域名下没有余量再容纳一个账号。{0}',
  "Raise the domain's limits in mailcow: E-Mail > Configuration > Domains > Edit: Max. possible mailboxes (999999 in the guide), Max. quota per mailbox, Domain quota. Then give the token its uses back:\nmailadm mod-token NAME --maxuse 1000":
    '在 mailcow 中提高该域名的上限：E-Mail > Configuration > Domains > Edit：Max. possible mailboxes（指南中是 999999）、Max. quota per mailbox、Domain quota。然后把使用次数还给令牌：\nmailadm mod-token NAME --maxuse 1000',
  'mailcow refused to make the account. {0}': 'mailcow 拒绝创建账号。{0}',
  'Look whether the domain exists and is active in mailcow (E-Mail > Configuration > Domains), and at the error:\nsudo docker logs --tail 50 mailadm':
    '查看该域名在 mailcow 中是否存在并已启用 (E-Mail > Configuration > Domains)，并查看错误：\nsudo docker logs --tail 50 mailadm',
  'A new account can log in at once': '新账号可以立即登录',
  'New users get an account that does not work': '新用户得到的账号不能用',
  'Delta Chat logs in right after the account was made. If that fails, the user sees an error about a wrong password, and the token has lost one use.':
    '账号创建之后，Delta Chat 立即登录。如果登录失败，用户会看到密码错误的提示，令牌的使用次数也少了一次。',
  'See whether mailcow has the mailbox, and why the login was refused:\nmailadm list-users\nIn the folder mailcow-dockerized:\nsudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth':
    '查看 mailcow 中有没有这个邮箱，以及登录为什么被拒绝：\nmailadm list-users\n在 mailcow-dockerized 目录中：\nsudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth',
  'mailadm made no account': 'mailadm 没有创建账号',
  'Then, in the folder mailcow-dockerized:\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose restart nginx-mailcow':
    '然后在 mailcow-dockerized 目录中：\nsudo docker compose exec nginx-mailcow nginx -t\nsudo docker compose restart nginx-mailcow',
  'See on the server whether the container of mailadm runs; where it does not, start it, and read what it says:\nsudo docker ps --all --filter name=mailadm\nsudo docker start mailadm\nsudo docker logs --tail 50 mailadm':
    '在服务器上查看 mailadm 的容器是否在运行；如果没有，就启动它，并查看它的日志：\nsudo docker ps --all --filter name=mailadm\nsudo docker start mailadm\nsudo docker logs --tail 50 mailadm',
  "In the folder mailcow-dockerized, see whether nginx runs, and what it says:\nsudo docker compose ps nginx-mailcow\nsudo docker compose logs --tail 50 nginx-mailcow\n\"a duplicate default server\" there means that the guide's redirect.conf keeps nginx from starting, and with it nobody can log in to anything. Put the file aside and restart nginx:\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow\nWhere nginx runs, open port 443 in the firewall of the server and of the hoster. Then this must answer with 403:\ncurl -s -o /dev/null -w '%{http_code}\\n' -X POST https://{0}/new_email":
    "在 mailcow-dockerized 目录中，查看 nginx 是否在运行，以及它的日志：\nsudo docker compose ps nginx-mailcow\nsudo docker compose logs --tail 50 nginx-mailcow\n如果其中出现“a duplicate default server”，说明是指南中的 redirect.conf 使 nginx 无法启动，因此谁都无法登录任何服务。把该文件移开并重启 nginx：\nmv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off\nsudo docker compose restart nginx-mailcow\n如果 nginx 在运行，就在服务器和主机商的防火墙中开放端口 443。之后，下面的命令应当得到应答 403：\ncurl -s -o /dev/null -w '%{http_code}\\n' -X POST https://{0}/new_email",
  '{0} answers with an error of mailadm (status {1}): {2}': '{0} 以 mailadm 的错误应答（状态 {1}）：{2}',
  '{0} makes accounts without a token: everybody can have one': '{0} 不用令牌就创建账号：任何人都能得到账号',
  'This is not what mailadm does. Find out what answers there, and take it off the net until you know:\nsudo docker stop mailadm':
    'mailadm 不会这样做。查明是什么在那里应答，在弄清楚之前让它下线：\nsudo docker stop mailadm',
  '{0} is answered by mailcow itself (status {1}) and not passed on to mailadm':
    '{0} 由 mailcow 自己应答（状态 {1}），没有转给 mailadm',
  '{0} does not answer as mailadm does (status {1})': '{0} 的应答不像 mailadm 的应答（状态 {1}）',
  '{0} gets no answer from mailadm in time (status 504)': '{0} 没有及时得到 mailadm 的应答（状态 504）',
  '{0}\nmailadm waits for mailcow; where mailcow is slow, the server is short of memory or processor time:\nfree -h\nsudo docker restart mailadm':
    '{0}\nmailadm 要等待 mailcow；如果 mailcow 很慢，说明服务器的内存或处理器时间不够：\nfree -h\nsudo docker restart mailadm',
  '{0} finds no mailadm behind the web server (status {1}): the container is down, or the address in nginx is wrong':
    '{0} 在 Web 服务器后面找不到 mailadm（状态 {1}）：容器停止了工作，或者 nginx 中的地址不对',
  '{0}\n"please run: mailadm setup-bot" in the log means that this step of the guide is missing or has failed. Where it fails with sentbox_watch or create_group_chat, the image holds a newer deltachat than mailadm knows: in mailadm\'s setup.cfg write deltachat<2.23 instead of deltachat, build the image anew, set the bot up again and start the container from the new image:\nsudo docker build . -t mailadm-mailcow\nmailadm setup-bot\n{1}\nWhere the container runs, the address in mailcow\'s data/conf/nginx/site.mailadm.custom must be one at which it listens:\n{2}\n{3}':
    '{0}\n如果日志中出现“please run: mailadm setup-bot”，说明指南中的这一步漏掉了，或者失败了。如果它因 sentbox_watch 或 create_group_chat 而失败，说明镜像中的 deltachat 比 mailadm 所认识的更新：在 mailadm 的 setup.cfg 中，把 deltachat 写成 deltachat<2.23，重新构建镜像，重新设置机器人，并用新镜像启动容器：\nsudo docker build . -t mailadm-mailcow\nmailadm setup-bot\n{1}\n如果容器在运行，mailcow 的 data/conf/nginx/site.mailadm.custom 中的地址必须是它所监听的地址之一：\n{2}\n{3}',
  '{0} reaches mailadm under the wrong path (status 404): the slash at the end of proxy_pass is missing':
    '{0} 以错误的路径访问 mailadm（状态 404）：proxy_pass 末尾缺少斜杠',
  "In mailcow's data/conf/nginx/site.mailadm.custom the line proxy_pass must end in a slash and a semicolon:\n{0}\n{1}":
    '在 mailcow 的 data/conf/nginx/site.mailadm.custom 中，proxy_pass 一行必须以斜杠和分号结尾：\n{0}\n{1}',
  '{0} reaches mailadm, which does not work (status {1})': '{0} 能访问到 mailadm，但 mailadm 不能正常工作（状态 {1}）',
  '{0} leads on to {1}; Delta Chat follows no redirect when it makes an account':
    '{0} 跳转到 {1}；Delta Chat 创建账号时不跟随重定向',
  "Take the redirect out of nginx' files in data/conf/nginx (or out of the proxy before mailcow). Where the new address is meant to be the endpoint, put it into mailadm's .env as WEB_ENDPOINT, and make new QR codes:\nmailadm init\nsudo docker restart mailadm\nmailadm gen-qr":
    '从 data/conf/nginx 中 nginx 的文件里（或从 mailcow 前面的代理中）去掉这个重定向。如果新地址本来就应当是接口，就把它写入 mailadm 的 .env 作为 WEB_ENDPOINT，并生成新的二维码：\nmailadm init\nsudo docker restart mailadm\nmailadm gen-qr',
  "nginx has not read the guide's file, or it is not right. In the folder mailcow-dockerized, data/conf/nginx/site.mailadm.custom (exactly this name) must hold:\n{0}\n{1}":
    'nginx 没有读取指南中的那个文件，或者文件内容不对。在 mailcow-dockerized 目录中，data/conf/nginx/site.mailadm.custom（文件名必须完全一致）的内容必须是：\n{0}\n{1}',

  'There is no mailadm here (--mailadm none)': '这里没有 mailadm (--mailadm none)',
  'mailproof can ask the endpoint of mailadm at port 443 only, and not {0}':
    'mailproof 只能在端口 443 询问 mailadm 的接口，不能询问 {0}',
  'mailadm answers through the web server only': 'mailadm 只通过 Web 服务器应答',
  "mailadm's own port {0} speaks plain HTTP. Open to the internet, it takes tokens and hands out new accounts in a form that anybody on the way can read. The guide's command opens it, and a firewall such as ufw does not close it again: Docker publishes ports past it.":
    'mailadm 自己的端口 {0} 使用未加密的 HTTP。如果它对互联网开放，它收到的令牌和发放的新账号，传输途中的任何人都能看到。指南中的命令开放了这个端口，而 ufw 之类的防火墙并不能再把它关上：Docker 发布端口时会绕过防火墙。',
  "Start mailadm again so that only the server itself reaches it. {0}\nIn mailcow's data/conf/nginx/site.mailadm.custom this must stand:\n{1}\nThen, in the folder mailcow-dockerized:\nsudo docker compose restart nginx-mailcow":
    '重新启动 mailadm，使得只有服务器自己能访问它。{0}\nmailcow 的 data/conf/nginx/site.mailadm.custom 中必须写有：\n{1}\n然后在 mailcow-dockerized 目录中：\nsudo docker compose restart nginx-mailcow',
  mailadm: 'mailadm',
  'mailadm answers at its address': 'mailadm 在它的地址应答',
  'A QR code of mailadm makes Delta Chat ask this address for a new account. The web server must pass the request on to mailadm, under a certificate that Delta Chat trusts and without a redirect.':
    'mailadm 的二维码让 Delta Chat 向这个地址请求新账号。Web 服务器必须把请求转给 mailadm，使用 Delta Chat 信任的证书，并且不重定向。',
  '{0} is answered by mailadm': '{0} 由 mailadm 应答',
  '{0} does not answer as mailadm does': '{0} 的应答不像 mailadm 的应答',
  'a refusal in JSON (status 403), because there is no token in the request':
    'JSON 格式的拒绝（状态 403），因为请求中没有令牌',
  'mailadm refuses a token that does not exist': 'mailadm 拒绝不存在的令牌',
  'Everybody can make accounts, or a wrong QR code is not explained to who scans it':
    '任何人都能创建账号，或者扫描了错误二维码的人得不到说明',
  'The token in a QR code is the only thing that keeps strangers from making accounts. Delta Chat shows the reason of a refusal to the person who scans, so it must be a clear answer and not an error page.':
    '二维码中的令牌是防止外人创建账号的唯一手段。Delta Chat 会把拒绝的原因显示给扫描的人，所以应答必须清楚，不能是一个错误页面。',
  'Look at what mailadm says while you run this check again:\nsudo docker logs --tail 50 mailadm\nAn error about the database there means that it must be set up again (the accounts stay):\nmailadm init\nsudo docker restart mailadm':
    '一边再次运行这个检查项，一边查看 mailadm 的日志：\nsudo docker logs --tail 50 mailadm\n如果其中有关于数据库的错误，说明必须重新设置数据库（账号会保留）：\nmailadm init\nsudo docker restart mailadm',
  'mailadm does not answer at its address, so no token was tried': 'mailadm 没有在它的地址应答，所以没有尝试任何令牌',
  '{0} refuses an invented token': '{0} 拒绝编造的令牌',
  '{0} makes an account for an invented token': '{0} 为编造的令牌创建账号',
  '{0} does not refuse an invented token clearly (status {1})': '{0} 没有明确拒绝编造的令牌（状态 {1}）',
  'a refusal in JSON (status 403)': 'JSON 格式的拒绝（状态 403）',
  'In the folder mailadm (this replaces the container only; accounts and tokens are in docker-data):\nsudo docker rm -f mailadm\nsudo docker run -d --restart=unless-stopped -p {0}:{1}:{2} --mount type=bind,source=$PWD/docker-data,target=/mailadm/docker-data --name mailadm mailadm-mailcow gunicorn -b :{3} --timeout 60 -w 1 mailadm.app:app':
    '在 mailadm 目录中（这只替换容器；账号和令牌在 docker-data 中）：\nsudo docker rm -f mailadm\nsudo docker run -d --restart=unless-stopped -p {0}:{1}:{2} --mount type=bind,source=$PWD/docker-data,target=/mailadm/docker-data --name mailadm mailadm-mailcow gunicorn -b :{3} --timeout 60 -w 1 mailadm.app:app',
};
