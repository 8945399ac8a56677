/** What the command says: mistakes of the user, what the commands beside the run print, and the page of all checks. */
export const TEXTS: Readonly<Record<string, string>> = {
  'unknown option {0}{1} (mailproof --help lists them)': '未知选项 {0}{1}（mailproof --help 列出所有选项）',
  '--{0} takes no value': '--{0} 不带值',
  '--{0} needs a value: --{1} {2}': '--{0} 需要一个值：--{1} {2}',
  '--{0} is given {1} times; give it once': '--{0} 给出了 {1} 次；只能给一次',
  '{0} must be true or false, not "{1}"': '{0} 必须是 true 或 false，而不是 "{1}"',
  '{0} must hold lines such as "host: mail.example.org"': '{0} 的内容应是 "host: mail.example.org" 这样的行',
  '{0}: "{1}" must be a list, such as [a.example, b.example]': '{0}："{1}" 必须是列表，例如 [a.example, b.example]',
  '{0}: each entry of "{1}" is a domain, or a block that begins with "{2}: example.org"':
    '{0}："{1}" 的每一项是一个域名，或是以 "{2}: example.org" 开头的一段',
  '{0} is not valid YAML: {1}': '{0} 不是有效的 YAML：{1}',
  '{0}: "{1}" holds for all domains and stands at the top, not under "{2}"':
    '{0}："{1}" 对所有域名都有效，应写在最外层，而不是写在 "{2}" 下面',
  '{0}: unknown key "{1}"{2}': '{0}：未知的键 "{1}"{2}',
  'cannot read {0}: {1}': '无法读取 {0}：{1}',
  'it does not exist': '它不存在',
  'permission is denied': '没有权限',
  'it is a folder': '它是一个目录',
  'list takes no further words; mailproof explain <id> tells about one check':
    'list 后面不能再写别的；要了解某一个检查项，运行 mailproof explain <id>',
  'a mailadm token': 'mailadm 令牌',
  'a mailbox': '一个邮箱',
  'a mailbox at another provider': '另一家邮件服务商的一个邮箱',
  'access to the server': '服务器的访问权限',
  '--delta-chat, and a mailadm token or a mailbox': '--delta-chat，以及 mailadm 令牌或一个邮箱',
  '{0} (needs {1})': '{0}（需要：{1}）',
  'which check? mailproof list shows the ids': '哪个检查项？mailproof list 列出所有 id',
  'there is no check "{0}"{1} (mailproof list shows them)':
    '没有名为 "{0}" 的检查项{1}（mailproof list 列出所有检查项）',
  '{0} ({1}): {2}': '{0}（{1}）：{2}',
  'When it fails: {0}': '不通过意味着：{0}',
  'Why it matters': '为什么重要',
  'The checks': '检查项',
  '**required**: without it users lose messages or safety, and the run fails. **recommended**: a warning.\n**advice**: a note. Fixes are shown for the domain example.org.':
    '**必需**：缺了它，用户会丢失邮件或安全，检测失败。**建议**：警告。\n**锦上添花**：提示。怎么办以域名 example.org 为例。',
  '{0}. *{1}*': '{0}。*{1}*',
  'When it fails: {0}. {1}': '不通过意味着：{0}。{1}',
  'What to do (for the domain {0})': '怎么办（以域名 {0} 为例）',
  'References: {0}': '参考：{0}',
  'With --deep: {0}': '加上 --deep：{0}',
  '--deep at {0}, for {1}: {2}': '--deep：对 {0}，为了 {1}：{2}',
  'the guide\'s section "{0}"': '指南的 "{0}" 一节',
  'demo takes no further words; to check {0} run mailproof {1}':
    'demo 后面不能再写别的；要检测 {0}，运行 mailproof {1}',
  'there is no fault "{0}"{1} (mailproof demo --fault lists them)':
    '没有名为 "{0}" 的故障{1}（mailproof demo --fault 会列出它们）',
  '; did you mean {0}?': '；是不是想写 {0}？',
  'What cannot be known': '无法得知的情况',
  'completion takes one shell: "{0}" is one too many': 'completion 只接受一个 shell：“{0}”是多余的',
  'which shell? mailproof completion {0}': '哪个 shell？mailproof completion {0}',
  'no completion is known for "{0}"{1} (there are {2})': '没有适用于“{0}”的补全{1}（现有：{2}）',
  'compare two reports: mailproof diff OLD.json NEW.json, or the last two runs: mailproof diff example.org --history DIR':
    '比较两份报告：mailproof diff OLD.json NEW.json；或比较最近两次检测：mailproof diff example.org --history DIR',
  'Nothing changed.': '没有变化。',
  '{0} ("{1}" is one too many)': '{0}（"{1}" 是多余的）',
  'the reports are about two domains: {0} and {1}': '这两份报告是关于两个不同的域名的：{0} 和 {1}',
  '{0} holds fewer than two runs of {1}': '{0} 里关于 {1} 的检测记录不足两次',
  '{0} is about several domains; compare reports that are about one': '{0} 涉及多个域名；请比较只涉及一个域名的报告',
  absent: '没有',
  'Became bad': '变坏了',
  'Became good': '变好了',
  'Not determined any more': '不再能判断',
  'Determined again': '又能判断了',
  'Otherwise changed': '其他变化',
  '--{0} goes with the command {1}: mailproof {2} (mailproof --help tells more)':
    '--{0} 只能与命令 {1} 一起使用：mailproof {2}（详见 mailproof --help）',
  '"{0}" is neither a domain nor a command{1} (mailproof --help lists them)':
    '"{0}" 既不是域名也不是命令{1}（mailproof --help 列出所有命令）',
  'which reports? Run: mailproof merge A.json B.json --reporter html=FILE':
    '哪些报告？运行：mailproof merge A.json B.json --reporter html=FILE',
  'which message? Run: mailproof message FILE.eml (- reads standard input)':
    '哪封邮件？运行：mailproof message FILE.eml（- 表示读取标准输入）',
  'one message at a time: "{0}" is one word too many': '一次只能判断一封邮件："{0}" 是多余的',
  'standard input': '标准输入',
  '{0} is larger than {1} MB, which is more than a mail message is': '{0} 超过 {1} MB，邮件不会有这么大',
  '{0} is empty': '{0} 是空的',
  "{0} is in Outlook's own format; save the message as .eml (File > Save As, or drag it into another mail program)":
    '{0} 是 Outlook 自己的格式；把邮件另存为 .eml（File > Save As，或把它拖到另一个邮件程序里）',
  '{0} is no mail message: it does not begin with header lines such as "From: somebody@example.org"':
    '{0} 不是邮件：它的开头没有 "From: somebody@example.org" 这样的邮件头',
  '{0} does not tell which domain it comes from; name it: mailproof message {1} example.org':
    '从 {0} 看不出它来自哪个域名；把域名写出来：mailproof message {1} example.org',
  'ping takes two domains at the most: "{0}" is one too many': 'ping 最多接受两个域名："{0}" 是多余的',
  'ping writes to standard output: --reporter console, or --reporter json for an object a line':
    'ping 输出到标准输出：--reporter console，或 --reporter json（每行一个对象）',
  '{0} writes to {1} and back': '{0} 与 {1} 之间往返发送消息',
  '{0} s  (there {1} s, back {2} s)': '{0} 秒（去 {1} 秒，回 {2} 秒）',
  '{0} sent, {1} came back, {2} % lost': '发出 {0} 条，返回 {1} 条，丢失 {2} %',
  'minimum {0} s, mean {1} s, maximum {2} s, half within {3} s, 95 % within {4} s, 99 % within {5} s':
    '最短 {0} 秒，平均 {1} 秒，最长 {2} 秒；一半在 {3} 秒以内，95 % 在 {4} 秒以内，99 % 在 {5} 秒以内',
  'lost on the way there': '在去的路上丢失',
  'lost on the way back': '在回的路上丢失',
  '--html {0} cannot be written: {1}': '--html {0} 无法写入：{1}',
  'there is no mailadm here (--mailadm none), and so no link that makes an account':
    '这里没有 mailadm (--mailadm none)，因此也没有创建账号的链接',
  'Delta Chat at {0}': '{0} 上的 Delta Chat',
  'Scan this code with Delta Chat to get an account.': '用 Delta Chat 扫描这个二维码，即可获得账号。',
  "{0} is no JSON report of mailproof's (make one with --reporter json=FILE)":
    '{0} 不是 mailproof 的 JSON 报告（用 --reporter json=FILE 生成）',
  '{0} is no report that this mailproof can read: {1} {2}': '这个版本的 mailproof 读不了报告 {0}：{1} {2}',
  '{0} is not valid JSON': '{0} 不是有效的 JSON',
  'one domain at a time here: {0} is one too many': '这里一次只能处理一个域名：{0} 是多余的',
  'no file is named': '没有写文件名',
  'the reporters {0} and {1} would write to one place, {2}; give each a file of its own':
    '报告格式 {0} 和 {1} 会写到同一处 {2}；请为每种格式指定各自的文件',
  'only one reporter can write to standard output; give the others a file: --reporter {0}=FILE':
    '只有一种报告格式可以输出到标准输出；其余的要写到文件：--reporter {0}=FILE',
  'this is a bug in mailproof, please report it: {0}': '这是 mailproof 的错误，请报告：{0}',
  'no check is left by --only and --skip; mailproof list shows the ids':
    '按 --only 和 --skip 筛选后没有剩下任何检查项；mailproof list 列出所有 id',
  'a token belongs to one domain: with several, name a token-file for each under "domains:" in mailproof.yaml':
    '一个令牌只属于一个域名：有多个域名时，在 mailproof.yaml 的 "domains:" 下为每个域名写一个 token-file',
  "MAILPROOF_DQS_KEY does not hold a key of Spamhaus' Data Query Service: letters and digits alone, as your account there shows it":
    'MAILPROOF_DQS_KEY 中不是 Spamhaus 数据查询服务 (DQS) 的密钥：密钥只有字母和数字，你在那里的账户中可以看到',
  'MAILCOW_API_KEY belongs to one mailcow: with several domains name the mail host that they share with --host':
    '一个 MAILCOW_API_KEY 只属于一个 mailcow：有多个域名时，用 --host 写出它们共用的邮件主机',
  'a token is given twice: by --token-file and by MAILPROOF_TOKEN': '令牌给了两次：--token-file 和 MAILPROOF_TOKEN',
  'the token file {0}': '令牌文件 {0}',
  '{0} is empty; it should hold a token of mailadm': '{0} 是空的；其中应有一个 mailadm 令牌',
  'a token is given twice: by MAILPROOF_LINK and by itself': '令牌给了两次：一次在 MAILPROOF_LINK 中，一次单独给出',
  'MAILPROOF_LINK does not hold a link of mailadm: it begins with DCACCOUNT: and holds a token behind t=':
    'MAILPROOF_LINK 中不是 mailadm 的链接：这种链接以 DCACCOUNT: 开头，t= 后面是令牌',
  'the token cannot be read from standard input': '无法从标准输入读取令牌',
  '{0} holds a link; give the token alone: what stands behind t= in it':
    '{0} 中是一个链接；只给出令牌，也就是其中 t= 后面的部分',
  '{0} does not hold one word of at most {1} characters': '{0} 的内容应是一个不含空格、不超过 {1} 个字符的词',
  'an account is given twice: by MAILPROOF_ACCOUNT and by MAILPROOF_USER with MAILPROOF_PASSWORD':
    '账号给了两次：MAILPROOF_ACCOUNT，以及 MAILPROOF_USER 加 MAILPROOF_PASSWORD',
  'MAILPROOF_PASSWORD is set without MAILPROOF_USER': '设置了 MAILPROOF_PASSWORD，却没有设置 MAILPROOF_USER',
  'MAILPROOF_USER is set without MAILPROOF_PASSWORD': '设置了 MAILPROOF_USER，却没有设置 MAILPROOF_PASSWORD',
  'MAILPROOF_USER must be a whole mail address, such as monitor@example.org':
    'MAILPROOF_USER 必须是完整的邮件地址，例如 monitor@example.org',
  'The token file {0} can be read by other users of this machine. This makes it yours alone: chmod 600 {1}':
    '本机的其他用户可以读取令牌文件 {0}。运行这条命令，使它只有你能读：chmod 600 {1}',
  '; did you mean {0}{1}?': '；是不是想写 {0}{1}？',
  'this machine has no DNS resolver; name one: --resolver 9.9.9.9': '本机没有 DNS 解析器；指定一个：--resolver 9.9.9.9',
  'a time such as 24h or 2d': '时长，例如 24h 或 2d',
  '{0}: a waiver must have an id and a reason': '{0}：每条豁免都必须有 id 和 reason',
  '{0}: unknown key "{1}" in a waiver{2}': '{0}：豁免中有未知的键 "{1}"{2}',
  '{0}: a waiver has no id; it names the check, such as smtp.size':
    '{0}：有一条豁免没有 id；id 是检查项的名字，例如 smtp.size',
  'The waiver of {0} has expired: it held until {1}.': '对 {0} 的豁免已过期：有效期到 {1}。',
  'This was not asked': '没有查询这一条',
  'The DNS records that {0} should have, compared with DNS at {1}.':
    '{0} 应有的 DNS 记录，与 {1} 时 DNS 中的记录比较。',
  'The mail host is {0}{1}.': '邮件主机是 {0}{1}。',
  'Not needed, but good to have.': '不是必需，但有更好。',
  'This record is not set in the zone of this domain.': '这条记录不在本域名的 DNS 区域中设置。',
  'published: {0}': '已发布：{0}',
  'why this is not known: {0}': '无法得知的原因：{0}',
  "Your DNS provider's web form may want the value in one piece:": 'DNS 服务商的网页表单可能要求把值写成一整段：',
  '{0} there, {1} that differ and will do, {2} missing, {3} different, {4} unknown':
    '{0} 条已有，{1} 条写法不同但可用，{2} 条缺少，{3} 条不同，{4} 条未知',
  "access to the server, or a key of mailcow's API": '能访问服务器，或者有 mailcow API 的密钥',
  'it is a file and no folder, or lies below one': '它是文件而不是目录，或位于一个文件之下',
  'the disk is full': '磁盘已满',
  'the disk space that you may use is full': '你可用的磁盘空间已满',
  'the disk is read-only': '磁盘是只读的',
  'too many files are open (ulimit -n)': '打开的文件太多 (ulimit -n)',
  'too many files are open on this machine': '这台机器上打开的文件太多',
  '{0} has no mail of its own: it is the mail host of {1}; did you mean {2}? (If it is a mail domain too: --host {3})':
    '{0} 自己没有邮件：它是 {1} 的邮件主机；是不是想写 {2}？（如果它也是邮件域名：--host {3}）',
  'MAILPROOF_PEER is a mailbox of the server of {0} itself; it must be one at another provider':
    'MAILPROOF_PEER 就是 {0} 这台服务器自己的邮箱；它必须是另一家邮件服务商的邮箱',
  '{0} {1} cannot be used: {2}': '{0} {1} 无法使用：{2}',
  'one check or area at a time: "{0}" is one too many': '一次只能写一个检查项或领域："{0}" 是多余的',
  "there is no variable {0}{1} (those that begin with {2} are mailproof's own)":
    '没有环境变量 {0}{1}（以 {2} 开头的都属于 mailproof）',
  '{0} has no value; give it one, or leave the line out': '{0} 没有值；写一个值，或去掉这一行',
  '{0} takes one value, not a list': '{0} 只接受一个值，不接受列表',
  'a domain, such as example.org': '域名，例如 example.org',
  '{0} must be {1}': '{0} 必须是{1}',
  '{0} "{1}" must be {2}': '{0} "{1}" 必须是{2}',
  '{0}: "{1}" must be a list, each with id and reason': '{0}："{1}" 必须是列表，每一项都有 id 和 reason',
  '{0}: a waiver has no reason; say why it does not count': '{0}：有一条豁免没有 reason；写明它为什么不算',
  'Nothing counts, and nobody is told: {0}': '什么都不算，也不通知任何人：{0}',
  'maintenance until {0} ({1})': '维护中，直到 {0}（{1}）',
  '{0}: unknown key "{1}" in a maintenance window{2}': '{0}：维护时段中有未知的键 "{1}"{2}',
  '{0}: "{1}" must be a list, each with from and to': '{0}："{1}" 必须是列表，每一项都有 from 和 to',
  '{0}: a maintenance window has no {1}; write it as Sun 03:00 or 2027-01-31 22:00':
    '{0}：有一个维护时段没有 {1}；要写成 Sun 03:00 或 2027-01-31 22:00 这样',
  '{0}: a maintenance window must have from and to': '{0}：维护时段必须有 from 和 to',
  '{0}: zone: {1} is no time zone; write it as Europe/Berlin': '{0}：zone: {1} 不是时区；要写成 Asia/Shanghai 这样',
  '{0}: {1}: {2} is no time; write it as Sun 03:00 or 2027-01-31 22:00':
    '{0}：{1}: {2} 不是时间；要写成 Sun 03:00 或 2027-01-31 22:00 这样',
  'zone: {0} is no time zone; write it as Europe/Berlin': 'zone: {0} 不是时区；要写成 Asia/Shanghai 这样',
  '{0} is no day; write it as 2027-01-31 22:00': '{0} 不是日期；要写成 2027-01-31 22:00 这样',
  'from: {0} and to: {1} are of two kinds: write both with a day of the week, or both with a date':
    'from: {0} 和 to: {1} 写法不同：两个都写星期，或两个都写日期',
  'to: {0} does not come after from: {1}, so the window never begins':
    'to: {0} 不在 from: {1} 之后，这个时段永远不会开始',
  '{0}: until: {1} is no day; write it as 2027-01-31': '{0}：until: {1} 不是日期；要写成 2027-01-31 这样',
  '{0}: there are both "{1}" and "{2}": put all of them under "{3}"':
    '{0}：同时有 "{1}" 和 "{2}"：把所有域名都写到 "{3}" 下面',
  '{0} "{1}" names no file': '{0}“{1}”没有对应的文件',
  '{0} "{1}" names no check{2} (mailproof list shows them)':
    '{0} "{1}" 不是任何检查项{2}（mailproof list 列出所有检查项）',
  '{0} "{1}" is no language that mailproof speaks; there are {2}': 'mailproof 没有 {0} "{1}" 这种语言；可用的有：{2}',
  'which domain? Run: {0} (mailproof --help tells more)': '哪个域名？运行：{0}（详见 mailproof --help）',
  '{0} needs the runs before this one: name a folder for them with --history DIR':
    '{0} 需要以前的检测记录：用 --history DIR 指定存放它们的目录',
  '{0}: unknown reporter "{1}"{2} (there are {3})': '{0}：未知的报告格式 "{1}"{2}（现有：{3}）',
  '{0} {1} cannot be written: {2}': '{0} {1} 无法写入：{2}',
  '{0} is a mailbox of {1}, which this run is not about: give one of {2} (where that is an alias of {3} on the same server: {4})':
    '{0} 是 {1} 的邮箱，而本次检测与 {1} 无关：请给出 {2} 的邮箱（如果 {2} 是同一台服务器上 {3} 的别名域名：{4}）',
  '{0} cannot be used: {1} (such a link is {2})': '{0} 无法使用：{1}（这种链接形如 {2}）',
  '{0} and {1} exclude each other: give the one that fits where mailproof runs':
    '{0} 和 {1} 不能同时使用：按 mailproof 运行的地方选一个',
  '{0} goes with --ssh or --local': '{0} 要与 --ssh 或 --local 一起使用',
  '{0} "{1}" is no place to log in; give user@host or user@host:PORT':
    '{0} "{1}" 不是可以登录的地方；写成 user@host 或 user@host:PORT',
  '{0} "{1}" is no host name; give one such as mail.example.org': '{0} "{1}" 不是主机名；写成 mail.example.org 这样',
  '{0} "{1}" is no DKIM selector; mailcow\'s is dkim': '{0} "{1}" 不是 DKIM 选择器 (selector)；mailcow 用的是 dkim',
  '{0} "{1}" is no part of a whole; give 1/8 for the first of eight, up to 8/8 for the last':
    '{0} "{1}" 不是整体的一份；八份中的第一份写 1/8，直到最后一份 8/8',
  'Shard {0} of {1}: {2} of {3} domains.': '第 {0} 份，共 {1} 份：{3} 个域名中的 {2} 个。',
  '{0} "{1}" is no IP address': '{0} "{1}" 不是 IP 地址',
  '{0} must be an https address without a token, such as https://mailadm.{1}/new_email, or none':
    '{0} 必须是不带令牌的 https 地址，例如 https://mailadm.{1}/new_email，或 none',
  '{0} "{1}" is no address; give an IP such as 9.9.9.9 or [2620:fe::fe]:53':
    '{0} "{1}" 不是地址；写一个 IP，例如 9.9.9.9 或 [2620:fe::fe]:53',
  '{0} {1} holds no certificate in PEM form': '{0} {1} 中没有 PEM 格式的证书',
  '{0} {1} holds a certificate that cannot be read': '{0} {1} 中有无法读取的证书',
  'true or false': ' true 或 false',
  'text, as in {0}: {1}': '文字，写成 {0}: {1}',
  'a number of seconds above 0': '大于 0 的秒数',
  'a whole number above 0': '大于 0 的整数',
  'one of {0}': '以下之一：{0}',
  '{0}:{1}:{2} is not valid YAML: {3}': '{0}:{1}:{2} 不是有效的 YAML：{3}',
  'This run is not kept in {0}: {1}': '本次检测没有记入 {0}：{1}',
  'standard output cannot be written: {0}': '无法写入标准输出：{0}',
  'this machine is in the way: {0}': '本机有问题：{0}',
  '{0} is about "{1}", which is no domain': '{0} 涉及 "{1}"，而它不是域名',
  'this process may have only {0} files and connections open at a time, and needs {1}; run before it: ulimit -n {2}':
    '本进程最多只能同时打开 {0} 个文件和连接，而它需要 {1} 个；先运行：ulimit -n {2}',
  '{0} is no chatmail relay, and only that can have an address in place of a mail domain: give the mail domain, such as example.org (--kind chatmail, if it is one all the same)':
    '{0} 不是 chatmail 中继，而只有中继可以用地址代替邮件域名：请填邮件域名，例如 example.org（如果它确实是中继，用 --kind chatmail）',
  "{0} is an address, where Delta Chat takes no dcaccount: link: this is a link for one account, {1}, and for one person. Each run prints another; the relay's page https://{2} does the same.":
    '{0} 是一个地址，Delta Chat 在那里不接受 dcaccount: 链接：这个链接只用于一个账号 {1}，只给一个人。每次运行打印另一个；中继的网页 https://{2} 也是这样做的。',
  '{0} is an address: there are no DNS records for it to set.': '{0} 是一个地址：没有需要为它设置的 DNS 记录。',
  '{0} goes with a mail domain, and {1} is an address': '{0} 用于邮件域名，而 {1} 是一个地址',
  '{0} is an address, which only a chatmail relay can have in place of a mail domain: give the mail domain, such as example.org':
    '{0} 是一个地址，只有 chatmail 中继可以用它代替邮件域名：请填邮件域名，例如 example.org',
  '{0} has no mail of its own: it is a name that a service of {1} has; did you mean {2}? (If it is a mail domain too, name its mail host: --host HOST)':
    '{0} 自己没有邮件：这是 {1} 的一项服务所用的名称；您是不是指 {2}？（如果它也是邮件域名，请给出它的邮件主机：--host HOST）',
  '{0} has no mail of its own: no MX record and no SPF record, while {1} has mail; did you mean {2}? (If it is a mail domain too, name its mail host: --host HOST; if it is to become one, this prints its records: mailproof zone {3})':
    '{0} 自己没有邮件：既没有 MX 记录也没有 SPF 记录，而 {1} 有邮件；您是不是指 {2}？（如果它也是邮件域名，请给出它的邮件主机：--host HOST；如果它将成为邮件域名，下面的命令会打印它的记录：mailproof zone {3}）',
};
