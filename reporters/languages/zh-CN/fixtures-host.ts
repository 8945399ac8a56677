/** Chinese for why nothing is known of the server from inside. */

export const TEXTS: Readonly<Record<string, string>> = {
  'Give --ssh user@host, or --local on the server itself, to look at the server from inside too.':
    '加上 --ssh user@host，或在服务器上直接运行时加上 --local，就能同时从服务器内部检查。',
  "The server's answer is incomplete: the connection ended too early": '服务器的回复不完整：连接过早结束',
  "mailcow's folder was not found on the server; name it with --mailcow-dir":
    '在服务器上没有找到 mailcow 的目录；用 --mailcow-dir 指定它',
  'The server does not tell how much memory it has': '服务器没有说明它有多少内存',
  "Docker does not tell what mailcow's network is like": 'Docker 没有说明 mailcow 的网络是什么样的',
  "mailadm's folder was not found on the server; name it with --mailadm-dir":
    '在服务器上没有找到 mailadm 的目录；用 --mailadm-dir 指定它',
  'mailadm does not tell its settings: {0}': 'mailadm 没有说明它的设置：{0}',
  'mailadm cannot be asked: {0}': '无法查询 mailadm：{0}',
  'The account on the server may not use Docker: give --sudo, log in as root, or put the account into the group docker':
    '服务器上的账号没有权限使用 Docker：加上 --sudo、以 root 登录，或把该账号加入 docker 组',
  'Docker does not run on the server: sudo systemctl start docker':
    '服务器上没有运行 Docker：sudo systemctl start docker',
  'There is no program docker on the server': '服务器上没有 docker 程序',
  'The container that should be asked does not run: {0}': '要查询的容器没有运行：{0}',
  "The account on the server may not read what is root's: give --sudo, or log in as root":
    '服务器上的账号没有权限读取属于 root 的内容：加上 --sudo，或以 root 登录',
  "The server's answer was cut off": '服务器的回复被截断了',
  'A question on the server failed: {0}': '在服务器上的一项查询失败了：{0}',
  "mailcow's file data/assets/ssl/cert.pem holds no certificate": 'mailcow 的文件 data/assets/ssl/cert.pem 中没有证书',
  'There is no program {0} on this machine': '本机没有 {0} 程序',
  '{0} gave no answer within {1} seconds': '{0} 在 {1} 秒内没有响应',
  'The host key of {0} is another one than the one this machine knows. If the server was set up anew, take the old key out (ssh-keygen -R HOST) and log in once by hand':
    '{0} 的主机密钥与本机所知的不同。如果服务器是重新安装的，就删除旧密钥 (ssh-keygen -R HOST)，并手动登录一次',
  'This machine does not know the host key of {0}. Log in once by hand, and compare the key that is shown: ssh {1}':
    '本机不认识 {0} 的主机密钥。手动登录一次，并核对显示的密钥：ssh {1}',
  '{0} does not let this account in: nobody here has a key for it. ssh-copy-id {1} puts one there':
    '{0} 不让这个账号登录：本机没有能用的密钥。ssh-copy-id {1} 会在那里放一个',
  'The name of the host in {0} does not exist in DNS': '{0} 中的主机名称在 DNS 中不存在',
  'Nothing takes ssh connections at {0}; another port is given as user@host:PORT':
    '{0} 上没有任何程序接受 ssh 连接；其他端口写成 user@host:PORT',
  '{0} cannot be reached by ssh from here': '从本机无法通过 ssh 连接 {0}',
  'sudo on {0} asks for a password, and nobody is there to type it. Log in as root, or let this account use sudo without one':
    '{0} 上的 sudo 要求输入密码，而没有人在那里输入。以 root 登录，或让这个账号不用密码就能使用 sudo',
  'There is no sudo on {0}: log in as root, without --sudo': '{0} 上没有 sudo：以 root 登录，不加 --sudo',
  '{0} gave no shell (status {1})': '{0} 没有提供 shell（状态 {1}）',
  '{0} gave no shell: {1}': '{0} 没有提供 shell：{1}',
  "mailcow's API does not answer as it should (status {0})": 'mailcow 的 API 没有正常应答（状态 {0}）',
  "mailcow's API does not tell of which month its version is": 'mailcow 的 API 没有说明它的版本是哪个月的',
  "mailcow's API tells of no container; perhaps dockerapi-mailcow does not run":
    'mailcow 的 API 没有列出任何容器；也许 dockerapi-mailcow 没有运行',
  "mailcow's API does not tell how much disk is free": 'mailcow 的 API 没有说明磁盘剩余多少',
  "Give --ssh user@host, or --local on the server itself, to look at the server from inside too; for this a read-only key of mailcow's API in MAILCOW_API_KEY does as well.":
    '用 --ssh user@host，或者在服务器上用 --local，还可以从内部查看服务器；这一项也可以用 MAILCOW_API_KEY 中的 mailcow API 只读密钥。',
  "mailcow's API does not tell this: give --ssh user@host, or --local on the server itself.":
    'mailcow 的 API 不提供这一项：用 --ssh user@host，或者在服务器上用 --local。',
  'The server was too busy to answer a question in time. Run again when it is less busy':
    '服务器太忙，没有及时回答一个问题。等它空闲一些时再运行',
  "mailadm's key cannot be tried: {0}": '无法试用 mailadm 的密钥：{0}',
};
