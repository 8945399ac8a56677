/** What `mailproof init` tells and asks. */
export const TEXTS: Readonly<Record<string, string>> = {
  'init asks questions, and needs a terminal for that; without one, write mailproof.yaml by hand (mailproof --help lists its keys)':
    'init 要提问，因此需要终端；没有终端时，请自己编写 mailproof.yaml（mailproof --help 列出了它的键）',
  'Nothing was written.': '没有写入任何内容。',
  'mailproof looks at a mail server, asks for what it could not see, and writes {0}. Nothing is written before the end; Ctrl-C leaves everything as it is.':
    'mailproof 会查看一台邮件服务器，询问它看不到的信息，然后写入 {0}。结束之前不会写入任何内容；按 Ctrl-C 则一切保持原样。',
  'The domain of the mail addresses, what stands behind the @:': '邮件地址的域名，即 @ 后面的部分：',
  '{0} is there already. Replace it?': '{0} 已经存在。要替换它吗？',
  '{0} [y/N]': '{0} [y/N]',
  '(empty: none)': '（留空：没有）',
  'With a mailbox of {0} mailproof sends itself messages, and sees whether they arrive. Take one of its own, such as monitor@{1}.':
    '有了 {0} 的一个邮箱，mailproof 就能给自己发消息，并查看是否送达。请为它单独准备一个邮箱，例如 monitor@{1}。',
  'It can log in, to read and to send': '可以登录，能收也能发',
  'With a mailbox at another provider mailproof sees whether messages get there from {0}, and back.':
    '有了另一家服务商的一个邮箱，mailproof 就能查看消息能否从 {0} 送到那里，再送回来。',
  'Messages get there and back': '消息能送到那里，也能送回来',
  'With a token of mailadm mailproof makes an account as after scanning a QR code. Each run, this one too, takes a use of it: mailadm add-token monitor --expiry 1h --maxuse 1000000 --prefix mon.':
    '有了 mailadm 的令牌，mailproof 就会像扫描二维码之后那样创建一个账号。每次运行（包括这一次）都会用掉令牌的一次使用次数：mailadm add-token monitor --expiry 1h --maxuse 1000000 --prefix mon.',
  'The token, which does not show {0}:': '令牌（输入时不显示）{0}：',
  'It makes an account that can log in': '它创建的账号可以登录',
  'Over your own ssh mailproof looks at the server from inside: its containers, disk, queue and certificates. It changes nothing there.':
    '通过你自己的 ssh，mailproof 可以从内部查看服务器：容器、磁盘、队列和证书。它不会改动那里的任何东西。',
  'USER@HOST {0}:': 'USER@HOST{0}：',
  'The server can be looked at from inside': '可以从内部查看服务器',
  'Trying it…': '正在尝试……',
  'Keep it all the same?': '仍然保留它吗？',
  'Its address {0}:': '邮箱地址{0}：',
  'Its password, which does not show:': '密码（输入时不显示）：',
  '{0} is a mailbox of {1} itself; it must be one at another provider':
    '{0} 就是 {1} 自己的邮箱；这里需要另一家服务商的邮箱',
  '{0} is no mailbox of {1}': '{0} 不是 {1} 的邮箱',
  'Let it run every hour? By cron, by systemd, or no:': '要让它每小时运行一次吗？输入 cron、systemd 或 no：',
  'Written: {0}': '已写入：{0}',
  '{0} holds {1} and can be read by you alone: keep it out of version control.':
    '{0} 保存着 {1}，只有你自己能读：不要把它放进版本控制。',
  'Set these in the environment yourself: {0}': '请自己在环境变量中设置：{0}',
  'Run it: {0}': '运行：{0}',
  'nothing can be written here: {0}': '这里无法写入：{0}',
  "This mailproof lies in npx's cache, which npm may clear at any time. Before it runs by itself, install it where it stays, and run init from there again, or change the path below:\nnpm install mailproof\nnpx mailproof init\n":
    '这个 mailproof 位于 npx 的缓存中，npm 随时可能清除它。让它自动运行之前，先把它安装在固定的位置，再从那里运行 init，或者修改下面的路径：\nnpm install mailproof\nnpx mailproof init\n',
  'Put this line into crontab -e. cron mails what is new to MAILTO; docs/schedule.md tells of other ways (--notify):':
    '把这一行放进 crontab -e。cron 会把新情况寄给 MAILTO；docs/schedule.md 介绍了其他方式 (--notify)：',
  'Save this as {0}.service:\n[Unit]\nDescription=mailproof: does the mail server work?\n[Service]\nType=oneshot\n{1}\n':
    '保存为 {0}.service：\n[Unit]\nDescription=mailproof：邮件服务器正常吗？\n[Service]\nType=oneshot\n{1}\n',
  'and this as {0}.timer:\n[Unit]\nDescription=mailproof, every hour\n[Timer]\nOnCalendar=*:{1}\nPersistent=yes\n[Install]\nWantedBy=timers.target\n':
    '再保存为 {0}.timer：\n[Unit]\nDescription=mailproof，每小时一次\n[Timer]\nOnCalendar=*:{1}\nPersistent=yes\n[Install]\nWantedBy=timers.target\n',
  'Then start it, and let it run while you are not logged in:\nsystemctl --user daemon-reload\nsystemctl --user enable --now mailproof.timer\nloginctl enable-linger':
    '然后启动它，并让它在你未登录时也能运行：\nsystemctl --user daemon-reload\nsystemctl --user enable --now mailproof.timer\nloginctl enable-linger',
};
