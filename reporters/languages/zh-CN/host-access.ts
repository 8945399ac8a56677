/** Chinese for what the checks on the server itself say of who gets in, and of who is kept out. */

export const TEXTS: Readonly<Record<string, string>> = {
  'No administrator has the password that mailcow comes with': '没有管理员还在使用 mailcow 的初始密码',
  "Anybody can take over the server: the password is in mailcow's handbook":
    '任何人都能接管服务器：密码就写在 mailcow 的手册里',
  'mailcow starts with the administrator "admin" and a password that everybody knows. Programs look for such servers day and night.':
    'mailcow 刚装好时有管理员“admin”，密码人人都知道。有程序日夜不停地寻找这样的服务器。',
  'Log in at https://{0}/admin and change the password under System > Configuration > Access; a second factor can be set there, too.':
    '登录 https://{0}/admin，在 System > Configuration > Access 中更改密码；在那里还可以设置两步验证。',
  "No administrator has mailcow's first password": '没有管理员使用 mailcow 最初的密码',
  'An administrator still has the password that mailcow comes with': '有管理员仍在使用 mailcow 的初始密码',
  'Every administrator has a second factor': '每个管理员都设置了两步验证',
  'An administrator logs in with a password alone; a second factor would keep out who learns it':
    '有管理员只凭密码登录；两步验证可以挡住得知密码的人',
  'mailcow has the domain, with room for more accounts': 'mailcow 有这个域名，并且还能容纳更多账号',
  'No account can be made, or no mail is taken, for this domain': '无法为这个域名创建账号，或者不收它的邮件',
  'mailcow takes mail for the domains that it was told of. Each has a limit of mailboxes and of space: once it is reached, every scan of a QR code fails.':
    'mailcow 只为已添加的域名收邮件。每个域名都有邮箱数量和空间的上限：一旦达到，每次扫描二维码都会失败。',
  'Log in at https://{0}/admin, and under E-Mail > Configuration > Domains add {1}, or edit it: active, no backup MX, and limits as in the guide (999999 mailboxes).':
    '登录 https://{0}/admin，在 E-Mail > Configuration > Domains 中添加 {1}，或编辑它：启用，不要设为 backup MX，各项上限与指南一致（999999 个邮箱）。',
  'mailcow has the domain {0}': 'mailcow 有域名 {0}',
  'mailcow does not have the domain {0}': 'mailcow 没有域名 {0}',
  '{0} is active': '{0} 已启用',
  '{0} is switched off in mailcow': '{0} 在 mailcow 中被停用',
  'mailcow keeps the mail of {0}': '{0} 的邮件由 mailcow 自己保存',
  'mailcow is set to pass on the mail of {0} (backup MX) instead of keeping it':
    'mailcow 被设为转交 {0} 的邮件 (backup MX)，而不是自己保存',
  'There is room for more mailboxes': '还能容纳更多邮箱',
  '{0} has {1} mailboxes and may have {2}: no account can be made any more':
    '{0} 有 {1} 个邮箱，上限是 {2} 个：无法再创建账号',
  'There is space for more mailboxes': '还有空间分配给更多邮箱',
  'All the space of {0} is promised to its mailboxes: no account can be made any more':
    '{0} 的空间已经全部分配给现有邮箱：无法再创建账号',
  "mailadm's key to mailcow works": 'mailadm 访问 mailcow 的密钥有效',
  'Nobody can make an account: mailcow refuses mailadm': '谁都无法创建账号：mailcow 拒绝 mailadm',
  "mailadm makes accounts through mailcow's API, with a key that may write and that mailcow takes from the addresses listed beside it only. After mailcow's network was made anew that address can be another.":
    'mailadm 通过 mailcow 的 API 创建账号，所用的密钥要有写权限，而且 mailcow 只接受来自密钥旁边所列地址的请求。mailcow 的网络重建之后，这个地址可能会变。',
  'A key that may write is active': '有一个有写权限的密钥已启用',
  'mailcow has no active key that may write': 'mailcow 没有已启用的、有写权限的密钥',
  'mailcow takes the key from its own network': 'mailcow 接受从它自己的网络发来的密钥',
  'mailcow does not take the key from the address that mailadm comes from':
    'mailcow 不接受从 mailadm 的来源地址发来的密钥',
  "This shows the address that mailadm comes from:\nip -4 addr show br-mailcow\nLog in at https://{0}/admin, and under System > Configuration > Access > API see that the read-write key is active, that this address is among those it is taken from, and that it is the one in mailadm's .env. After a change of .env, in the folder mailadm:\nscripts/mailadm.sh init\nsudo docker restart mailadm":
    '这条命令显示 mailadm 连接时使用的地址：\nip -4 addr show br-mailcow\n在 https://{0}/admin 登录，在 System > Configuration > Access > API 中确认：读写密钥已启用，这个地址在允许使用它的地址之中，并且它就是 mailadm 的 .env 中的那个密钥。修改 .env 之后，在 mailadm 目录中运行：\nscripts/mailadm.sh init\nsudo docker restart mailadm',
  'Is the address right that mailadm has? It stands in .env in the folder mailadm as MAILCOW_ENDPOINT. Correct it there, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm\nIf it is right, see what mailadm says when it asks:\nsudo docker logs --tail=50 mailadm':
    'mailadm 使用的地址对吗？它写在 mailadm 目录的 .env 中，名为 MAILCOW_ENDPOINT。在那里改正，并让 mailadm 读取：\nscripts/mailadm.sh init\nsudo docker restart mailadm\n如果地址没有错，查看 mailadm 请求时的输出：\nsudo docker logs --tail=50 mailadm',
  'mailcow takes the key that may write from the addresses listed beside it only':
    'mailcow 只接受从旁边所列地址发来的读写密钥',
  'mailcow takes the key that may write from every address: whoever learns it can make, read and delete accounts from anywhere':
    'mailcow 接受从任何地址发来的读写密钥：谁得知这个密钥，就能从任何地方创建、读取和删除账号',
  'This shows the address that mailadm comes from:\nip -4 addr show br-mailcow\nLog in at https://{0}/admin, and under System > Configuration > Access > API enter it for the read-write key as the address from which the API may be used, in place of what stands there, with your own if you use the key from elsewhere, and untick "Skip IP check for API".':
    '这条命令显示 mailadm 连接时使用的地址：\nip -4 addr show br-mailcow\n在 https://{0}/admin 登录，在 System > Configuration > Access > API 中，把读写密钥允许使用的地址改为这个地址（如果您还从别处使用这个密钥，再加上您自己的地址），并取消勾选“Skip IP check for API”。',
  "mailcow takes mailadm's key": 'mailcow 接受 mailadm 的密钥',
  "mailadm has mailcow's key for reading, and making an account is writing":
    'mailadm 使用的是 mailcow 的只读密钥，而创建账号需要写入',
  'mailcow does not take the key from the address that mailadm comes from, {0}':
    'mailcow 不接受从 mailadm 所用地址 {0} 发来的这个密钥',
  "mailcow's API answers mailadm with status {0}": 'mailcow 的 API 对 mailadm 的应答是状态 {0}',
  "The key in mailadm's settings is none of mailcow's": 'mailadm 设置中的密钥不是 mailcow 的任何一个密钥',
  "mailadm's key is switched off in mailcow": 'mailadm 的密钥在 mailcow 中被停用了',
  "mailcow refuses mailadm's key": 'mailcow 拒绝 mailadm 的密钥',
  "mailcow's web server, whose API mailadm asks, does not answer as it should":
    'mailcow 的网页服务器（mailadm 请求它的 API）没有正常应答',
  "mailadm does not reach mailcow's API": 'mailadm 连接不到 mailcow 的 API',
  "Where mailadm asks for mailcow's API, something else answers": 'mailadm 请求 mailcow API 的地方，应答的是别的东西',
};
