/** What no area owns: the end of a run, lists, and the planned DNS records. */
export const TEXTS: Readonly<Record<string, string>> = {
  "The run's deadline came before this could be determined. Run again, or give it more time with --deadline":
    '到了本次检测的时限，还没能得出结论。再运行一次，或用 --deadline 给它更多时间',
  '{0} and {1}': '{0} 和 {1}',
  'This run did not look at it': '本次检测没有查看它',
  'If your DNS provider has a web form that takes the value in one piece, enter it like this:':
    '如果你的 DNS 服务商的网页表单要求一次填入完整的值，就这样填：',
  'The mail host: where mail servers, mail clients and browsers find the server':
    '邮件主机：邮件服务器、邮件客户端和浏览器由此找到服务器',
  'Put in the server\'s public IPv4 address; "ip a" shows it on the server':
    '填入服务器的公网 IPv4 地址；在服务器上用“ip a”可以看到它',
  'Mail to addresses at {0} goes to {1}': '发往 {0} 的邮件送到 {1}',
  "Delta Chat and Thunderbird ask this name for the server's settings":
    'Delta Chat 和 Thunderbird 向这个名称询问服务器的设置',
  "Outlook asks this name for the server's settings": 'Outlook 向这个名称询问服务器的设置',
  'mailadm makes accounts here when somebody scans a QR code': '有人扫描二维码时，mailadm 在这里创建账号',
  'SPF: only {0}, where the MX points, may send mail as {1}': 'SPF：只有 MX 所指的 {0} 可以以 {1} 的名义发信',
  'DMARC: receivers put forged mail aside and report to {0}, a mailbox that must exist and that a person reads':
    'DMARC：收件方把伪造邮件放到一边，并向 {0} 报告；这个邮箱必须存在，并且有人阅读',
  "DKIM: the public key that receivers verify the server's signatures with": 'DKIM：收件方用来验证服务器签名的公钥',
  'mailcow shows the key under System > Configuration > Options > ARC/DKIM keys; put it in after p=':
    'mailcow 在 System > Configuration > Options > ARC/DKIM keys 中显示密钥；把它填在 p= 后面',
  'Reverse DNS of {0}; set it in the control panel of the hoster that gave you the address':
    '{0} 的反向解析 (PTR)；在给你该地址的主机商的控制面板中设置',
  "CAA: only Let's Encrypt, which the server uses, may issue certificates for names under {0}":
    "CAA：只有服务器使用的 Let's Encrypt 可以为 {0} 之下的名称签发证书",
  'DANE: which certificate mail servers must find at {0}; useful only where the zone is signed with DNSSEC':
    'DANE：邮件服务器在 {0} 必须看到的证书；只有该 DNS 区域由 DNSSEC 签名时才有用',
};
