/** `mailproof --help`: the commands and the options. */
export const TEXTS: Readonly<Record<string, string>> = {
  "What this names of mailcow's was read in its sources at {0}": '其中提到的 mailcow 的名称都已在 {0} 的源代码中核对',
  'mailproof proves that a Delta Chat mail server (mailcow + mailadm) works.':
    'mailproof 证明 Delta Chat 邮件服务器 (mailcow + mailadm) 工作正常。',
  Options: '选项',
  'Every option down to transcript can also stand in mailproof.yaml (dkim-selector: dkim) or in the\nenvironment (MAILPROOF_DKIM_SELECTOR=dkim); options win over environment over file.':
    'transcript 及以上的每个选项也可以写在 mailproof.yaml 中 (dkim-selector: dkim)，或写成环境变量\n(MAILPROOF_DKIM_SELECTOR=dkim)；优先级：命令行选项高于环境变量，环境变量高于文件。',
  'Exit codes: 0 good, 1 something failed, 2 nothing could be determined, 3 usage error, 130 interrupted.':
    '退出码：0 正常，1 有失败，2 什么都无法判断，3 用法错误，130 被中断。',
  'check a server, such as mailproof example.org; several domains get one report each':
    '检测一台服务器，例如 mailproof example.org；可写多个域名，每个一份报告',
  'the DNS records that the domain should have, and which of them it has': '域名应有的 DNS 记录，以及其中哪些已经有了',
  'judge a delivered message, saved as .eml (- reads standard input)':
    '判断一封已送达的邮件，保存为 .eml（- 表示读取标准输入）',
  'since when, how often and how long something was wrong, and the uptime (--reporter json, html=FILE)':
    '问题从何时开始、多频繁、持续多久，以及可用率（--reporter json、html=FILE）',
  'report several JSON reports as one, in any format': '把多份 JSON 报告合成一份，可用任何格式',
  "time messages sent there and back by Delta Chat's own core (with a second domain: to there)":
    '用 Delta Chat 自己的核心往返发送消息并计时（可写第二个域名：发到那里）',
  'the link that makes an account, and its QR code (prints the token)': '创建账号的链接及其二维码（会显示令牌）',
  'all checks, one per line': '列出所有检查项，每行一个',
  'check a healthy server in a lab on this machine; --fault NAME breaks it first':
    '检测本机实验环境中一台正常的服务器；--fault NAME 先把它弄坏',
  'the mail host (default: what the MX names, mail.<domain> in the guide)':
    '邮件主机（默认：MX 记录所写的主机，指南中是 mail.<domain>）',
  'an address that the server should have; repeatable': '服务器应有的一个地址；可重复',
  'the mailadm endpoint (default: https://mailadm.<domain>/new_email)':
    'mailadm 的账号接口（默认：https://mailadm.<domain>/new_email）',
  "a recursive resolver to ask, or public: three that everybody uses (default: the system's); repeatable":
    '要查询的递归解析器，或 public：大家都在用的三个（默认：系统的解析器）；可重复',
  'hide mail and IP addresses in reports, so that you can post them': '在报告中隐藏邮件地址和 IP 地址，便于公开发布',
  'a file with checks of your own, with * for many (docs/own-checks.md); repeatable':
    '含有你自己的检查项的文件，* 表示多个 (docs/own-checks.md)；可重复',
  'further trusted root certificates, PEM; repeatable': '额外信任的根证书，PEM 格式；可重复',
  'a host whose answers prove that a port can be reached from here; repeatable':
    '对照主机：它有响应，就证明从本机可以访问该端口；可重复',
  'run these checks only: ids or areas, with *; repeatable': '只运行这些检查项：id 或领域，可用 *；可重复',
  'leave these checks out; repeatable': '不运行这些检查项；可重复',
  'how to report, to a file or standard output (default: console); repeatable: {0}':
    '报告格式，输出到文件或标准输出（默认：console）；可重复：{0}',
  "the language of all texts: {0} (default: the locale's, and English for JSON)":
    '所有文字的语言：{0}（默认：按系统区域设置，JSON 为英文）',
  'required, recommended or inconclusive: what makes the exit code bad (default: required)':
    'required、recommended 或 inconclusive：从哪一级起退出码表示失败（默认：required）',
  'also look at the server from the inside, through your own ssh (its configuration and keys apply)':
    '通过你自己的 ssh 也从内部查看服务器：ssh 的配置和密钥照常有效',
  'the same, on the server itself': '同上，直接在服务器上运行',
  'with --ssh or --local: look as root, by sudo without a password':
    '与 --ssh 或 --local 一起使用：通过无需密码的 sudo 以 root 身份查看',
  "mailcow's folder on the server (default: searched for)": 'mailcow 在服务器上的目录（默认：自动查找）',
  "mailadm's folder on the server (default: searched for)": 'mailadm 在服务器上的目录（默认：自动查找）',
  'off: you promise your users "No Logs", as in the guide; only then is it checked (default: on)':
    'off：表示你向用户承诺了指南中的 "No Logs"，这时才判断它（默认：on）',
  "try mailcow's default admin password, once; a refusal counts towards mailcow's ban of this address":
    '用 mailcow 的默认管理员密码尝试一次；被拒绝会计入 mailcow 对本机地址的封禁次数',
  'also look at what takes many connections, many messages or more refused recipients; says first what that is':
    '另外检查需要许多连接、许多邮件或更多被拒收件人的内容；会先说明要做什么',
  "let Delta Chat's own core log in and write messages (needs its npm packages, and uses a token up to two times)":
    '让 Delta Chat 自己的核心登录并发送消息（需要它的 npm 包，最多用掉令牌的两次使用次数）',
  'a second chatmail relay: make an account there, keep it, and exchange messages with it':
    '第二个 chatmail 中继：在那里创建并保留一个账号，与之互发消息',
  'for one conversation (default: 20)': '一次会话的时限（默认：20）',
  'for one message to arrive (default: 60)': '等待一封邮件送达的时限（默认：60）',
  'for the whole run (default: 120)': '整个检测的时限（默认：120）',
  'a file with a mailadm token, - for standard input (or MAILPROOF_TOKEN in the environment)':
    '存放 mailadm 令牌的文件，- 表示标准输入（或用环境变量 MAILPROOF_TOKEN）',
  'with several domains: how many are checked at once (default: 20)': '有多个域名时，同时检测这么多个（默认：20）',
  'of many domains: one part of N, such as 2/8, which keeps its domains':
    '域名很多时，只检测 N 份中的一份，例如 2/8：一个域名总在同一份中，与列出的其他域名无关',
  'keep every run in this folder, and say since when something has been bad and what changed':
    '在这个目录中保存每次检测的结果，并说明问题从何时开始、有什么变化',
  'how many runs of a domain history keeps (default: 200000)': '历史记录为每个域名保留多少次检测（默认：200000）',
  'with --history: how many equal runs in a row it takes for a change to count (default: 1)':
    '与 --history 一起使用：连续这么多次检测结果相同，变化才算数（默认：1）',
  'always, change or never: when to print anything; files are always written (default: always)':
    'always、change 或 never：何时在屏幕上输出；文件总会写入（默认：always）',
  'with --history: tell what is new to https://…, ntfy+https://…, slack+https://…, matrix+https://…, smtps://… or deltachat:RELAY; file:FILE holds such addresses; repeatable':
    '与 --history 一起使用：把变化通知到 https://…、ntfy+https://…、slack+https://…、matrix+https://…、smtps://… 或 deltachat:中继；file:文件名 指存放这些地址的文件；可重复',
  "also ask the domain's registry when the registration ends (it and IANA are told which domain is looked at)":
    '另向域名注册局询问注册何时到期（注册局和 IANA 会得知查看的是哪个域名）',
  'for serve: let /probe look at any domain, not only at those that are configured':
    '用于 serve：允许 /probe 检测任何域名，而不仅是已配置的域名',
  'make an account and a group at a chatmail relay, and show the code by which you join it: for --notify deltachat:NAME':
    '在 chatmail 中继创建账户和群组，并显示加入群组的码：用于 --notify deltachat:NAME',
  'for notify setup: the chatmail relay at which mailproof has its account; not the server that is watched':
    '用于 notify setup：mailproof 在其上拥有账户的 chatmail 中继；不能是被监视的服务器',
  'for serve: seconds from one run of a domain to the next (default: 300)':
    '用于 serve：同一域名两次检测之间的秒数（默认：300）',
  'for serve: where to answer (default: 127.0.0.1:9725)': '用于 serve：监听地址（默认：127.0.0.1:9725）',
  'watch the domains without end, and answer over HTTP: a status page, metrics, probes':
    '持续监视各个域名，并通过 HTTP 提供状态页、指标和探测',
  'write every conversation into this folder, secrets masked': '把每次会话写入这个目录，密码和令牌会被遮盖',
  'for ping: how many messages (default: until Ctrl-C)': '用于 ping：发送多少次（默认：直到按 Ctrl-C）',
  'for ping: seconds between two messages (default: 1)': '用于 ping：两次之间的间隔（默认：1）',
  'for qr: also write a page with the code, to print or to show': '用于 qr：另外写一个带二维码的网页，供打印或展示',
  'the configuration (default: mailproof.yaml where present)': '配置文件（默认：mailproof.yaml，如果存在）',
  "for demo: what is broken in the lab's server; without NAME: a list of all":
    '用于 demo：实验环境中的服务器坏在哪里；不写 NAME 则列出全部',
  'look at a server, ask for what could not be seen, and write mailproof.yaml and a schedule':
    '查看一台服务器，询问看不到的信息，并写好 mailproof.yaml 和定时任务',
  'what that shell needs to complete commands, options and values with Tab':
    '该 shell 用 Tab 补全命令、选项和取值所需的脚本',
  'show this, or what one command takes': '显示本说明，或某个命令的用法',
  'show every check on the screen, and why what was left out was left out': '在屏幕上列出每个检查项，以及未检查的原因',
  'show on the screen only what must be solved, and nothing where nothing must':
    '屏幕上只显示必须解决的问题；没有问题时什么都不显示',
  '--verbose and --quiet are opposites: give one of them': '--verbose 与 --quiet 相反：请只用其中一个',
  'show this': '显示本帮助',
  'show the version': '显示版本',
  'mailproof --help lists the options that all commands share.': 'mailproof --help 列出所有命令共用的选项。',
  'what changed between two JSON reports': '两份 JSON 报告之间有什么变化',
  "what changed between a domain's last two runs": '某个域名最近的两次检测之间有什么变化',
  'one check, or those of an area: why it matters and what to do':
    '某一个检查项，或一个领域的全部检查项：为什么重要，怎么办',
  'with --history: report when a required check has been unknown for this long, such as 36h or 2d (default: 24h)':
    '配合 --history：必需的检查项有这么久无法得知时告知，例如 36h 或 2d（默认 24h）',
};
