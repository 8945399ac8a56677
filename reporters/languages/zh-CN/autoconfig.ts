/** Autoconfig and autodiscover, by which mail programs find the settings. */
export const TEXTS: Readonly<Record<string, string>> = {
  'answers with status {0} and not with the settings': '以状态 {0} 应答，没有给出设置',
  'sends more than settings can be': '返回的内容太多，不可能是设置',
  'sends something that is no XML: {0}': '返回的不是 XML：{0}',
  'sends XML that is no settings document (there is no clientConfig with an emailProvider)':
    '返回的 XML 不是自动配置文档（没有包含 emailProvider 的 clientConfig）',
  '{0} at {1}:{2}': '{1}:{2} 上的 {0}',
  'names no port': '没有写端口',
  "names port {0}, which is none of the server's ports for mail clients":
    '写的端口是 {0}，它不是服务器供邮件客户端使用的端口',
  'names the socket type {0} for port {1}, where it must be {2}': '给端口 {1} 写的连接类型是 {0}，而这里必须是 {2}',
  'tells users to log in as {0}, but the server knows them by their whole address':
    '让用户以 {0} 登录，而服务器只认完整的邮箱地址',
  'The settings document names a server that {0} mail ({1})': '自动配置文档写明了 {1} 服务器 ({0})',
  'The settings document names no server that {0} mail ({1})': '自动配置文档没有写明 {1} 服务器 ({0})',
  'The settings for {0} are right': '{0} 的设置正确',
  'The settings document, for {0}, {1}': '在自动配置文档中，{0} 这一项{1}',
  '{0} is this server': '{0} 就是这台服务器',
  'The settings document names the server {0}, which has no address': '自动配置文档写的服务器 {0} 没有地址',
  'The settings document names the server {0}, which is not {1}': '自动配置文档写的服务器 {0} 不是 {1}',
  '{0} answers, with the socket type that is named': '{0} 有应答，连接类型与所写的一致',
  '{0} does not answer': '{0} 没有应答',
  'The settings document names {0}, where nothing answers just now': '自动配置文档写了 {0}，但那里现在没有应答',
  'The settings document names the right servers': '自动配置文档写的是正确的服务器',
  'Delta Chat cannot set up accounts by address and password': 'Delta Chat 无法用地址和密码设置账号',
  'Who enters an address and a password in Delta Chat need not know the server: Delta Chat reads a document that names it. A document with a wrong server or port is worse than none, because Delta Chat believes it.':
    '在 Delta Chat 中只需输入地址和密码，不必知道服务器：Delta Chat 会读取一份写明服务器的文档。服务器或端口写错的文档比没有文档更糟，因为 Delta Chat 会信以为真。',
  '{0} sends the settings': '{0} 给出了设置',
  '{0} {1}': '{0} {1}',
  "mailcow makes this document by itself, from mailcow.conf. In the folder mailcow-dockerized, the first command must print the lines below it:\ngrep -E '^(MAILCOW_HOSTNAME|IMAP_PORT|IMAPS_PORT|SMTPS_PORT|SUBMISSION_PORT)=' mailcow.conf\nMAILCOW_HOSTNAME={0}\nSMTPS_PORT=465\nSUBMISSION_PORT=587\nIMAP_PORT=143\nIMAPS_PORT=993\nCorrect them where they differ. Then apply that, and see whether nginx and PHP run:\nsudo docker compose up -d\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\nThis must print the document:\ncurl https://autoconfig.{1}/mail/config-v1.1.xml":
    "这份文档由 mailcow 根据 mailcow.conf 自动生成。在 mailcow-dockerized 目录中，第一条命令应当输出它下面的各行：\ngrep -E '^(MAILCOW_HOSTNAME|IMAP_PORT|IMAPS_PORT|SMTPS_PORT|SUBMISSION_PORT)=' mailcow.conf\nMAILCOW_HOSTNAME={0}\nSMTPS_PORT=465\nSUBMISSION_PORT=587\nIMAP_PORT=143\nIMAPS_PORT=993\n如有不同，改正它们。然后使其生效，并查看 nginx 和 PHP 是否在运行：\nsudo docker compose up -d\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\n下面的命令应当输出这份文档：\ncurl https://autoconfig.{1}/mail/config-v1.1.xml",
  '{0} gives no answer': '{0} 没有应答',
  'Delta Chat finds the settings at the first address that it tries': 'Delta Chat 在它尝试的第一个地址就找到设置',
  'Delta Chat has to guess the server, which takes longer and can go wrong':
    'Delta Chat 只能猜测服务器，这样更慢，还可能猜错',
  'Delta Chat asks https://autoconfig.<domain> first. When that does not work under a trusted certificate, it tries other addresses and in the end guesses, and every try keeps a new user waiting.':
    'Delta Chat 首先询问 https://autoconfig.<domain>。如果那里没有受信任的证书，或者得不到设置，它就尝试其他地址，最后只能猜测；每多试一次，新用户就多等一会儿。',
  'See what answers, without following redirects; it must be the settings, with status 200:\ncurl -i https://autoconfig.{0}/mail/config-v1.1.xml\nFiles of your own in data/conf/nginx, or a proxy before mailcow, must leave that address to mailcow. Then, in the folder mailcow-dockerized:\nsudo docker compose restart nginx-mailcow':
    '查看那里应答了什么，不要跟随重定向；应答必须就是设置，状态为 200：\ncurl -i https://autoconfig.{0}/mail/config-v1.1.xml\n你自己放在 data/conf/nginx 中的文件，或 mailcow 前面的代理，必须把这个地址留给 mailcow。然后在 mailcow-dockerized 目录中：\nsudo docker compose restart nginx-mailcow',
  '{0} does not exist, so Delta Chat finds the settings of {1} at once':
    '{0} 不存在，因此 Delta Chat 立即找到 {1} 的设置',
  '{0} does not exist': '{0} 不存在',
  '{0} sends the settings over https with a trusted certificate': '{0} 通过 https 以受信任的证书给出设置',
  '{0} leads on to {1}, where Delta Chat does not get the settings safely':
    '{0} 跳转到 {1}，Delta Chat 在那里不能安全地取得设置',
  '{0} {1}; only the second address that Delta Chat tries has them':
    '{0} {1}；只有 Delta Chat 尝试的第二个地址才有设置',
  'answers a proper question with the error {0}': '对正确的询问以错误 {0} 应答',
  'sends no settings for {0}': '没有给出 {0} 的设置',
  'names the server {0} for {1}, which is not {2}': '为 {1} 写的服务器是 {0}，它不是 {2}',
  'tells mail programs to use {0} without encryption': '让邮件程序不加密地使用 {0}',
  'Outlook gets the right settings': 'Outlook 得到正确的设置',
  'Outlook and some phones cannot set up accounts by themselves': 'Outlook 和一些手机无法自动设置账号',
  "Delta Chat does not need this. Who reads the same mailbox in Outlook gets the server's settings from here.":
    'Delta Chat 不需要它。用 Outlook 读取同一个邮箱的人从这里得到服务器的设置。',
  "mailcow makes this answer by itself. In the folder mailcow-dockerized, see that mailcow.conf says MAILCOW_HOSTNAME={0} and SKIP_SOGO=y, and that nginx and PHP run:\ngrep -E '^(MAILCOW_HOSTNAME|SKIP_SOGO)=' mailcow.conf\nsudo docker compose up -d\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\nFiles of your own in data/conf/nginx must leave https://autodiscover.{1} to mailcow.":
    "这个应答由 mailcow 自动生成。在 mailcow-dockerized 目录中，查看 mailcow.conf 中是否写有 MAILCOW_HOSTNAME={0} 和 SKIP_SOGO=y，以及 nginx 和 PHP 是否在运行：\ngrep -E '^(MAILCOW_HOSTNAME|SKIP_SOGO)=' mailcow.conf\nsudo docker compose up -d\nsudo docker compose ps nginx-mailcow php-fpm-mailcow\n你自己放在 data/conf/nginx 中的文件必须把 https://autodiscover.{1} 留给 mailcow。",
  '{0} does not exist: the settings are for Delta Chat, which finds them at {1}':
    '{0} 不存在：设置是给 Delta Chat 用的，它在 {1} 找到设置',
  '{0} answers, and tells its settings only to who logs in, as mailcow did before 2026-03':
    '{0} 有应答，但只把设置告诉登录的人，2026-03 之前的 mailcow 就是这样',
  '{0} answers, and tells the settings of mailboxes only; with an account (MAILPROOF_ACCOUNT) they are looked at':
    '{0} 有应答，但只给出邮箱的设置；提供一个账号 (MAILPROOF_ACCOUNT) 就会查看这些设置',
  'The account cannot log in, so it is not known whether a mailbox gets settings':
    '账号无法登录，所以无法得知邮箱能否得到设置',
  '{0} sends the right settings': '{0} 给出了正确的设置',
};
