/** Reverse DNS of the addresses of the server. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Other providers take this server for a home computer, and junk or refuse its mail':
    '其他邮件服务商把这台服务器当作家用电脑，拒收它的邮件，或当作垃圾邮件',
  "In the control panel of the hoster that gave you the address (not at your DNS provider), set the reverse DNS entry of each address to:\n{0}\nIn the hoster's zone, that is:\n{1}":
    '在给你地址的主机商的控制面板中（不是在你的 DNS 服务商处），把每个地址的反向解析 (PTR) 记录设为：\n{0}\n在主机商的 DNS 区域中，这就是：\n{1}',
  'Each address of the server has a reverse DNS entry': '服务器的每个地址都有反向解析 (PTR) 记录',
  'Receivers look up which name belongs to the address that mail comes from. Addresses without a name mostly belong to home connections and infected machines; over IPv6, Gmail and others refuse their mail. For Delta Chat this weighs more than for others: rspamd, the filter of many providers, gives each of its messages 3.5 points for what it hides, adds 3.5 (version 3.4) to 4.6 (version 3.12) for an address without a name, and from 6 on a message is junk.':
    '收件方会查询邮件来自的地址对应什么名称。没有名称的地址大多属于家庭宽带和被感染的机器；通过 IPv6，Gmail 等会拒收它们的邮件。对 Delta Chat 来说这一点尤其重要：许多邮件服务商使用的过滤器 rspamd 会因为 Delta Chat 隐藏的内容给它的每封邮件 3.5 分，地址没有名称再加 3.5 分（3.4 版）到 4.6 分（3.12 版），达到 6 分的邮件就算垃圾邮件。',
  '{0} has a reverse DNS entry': '{0} 有反向解析 (PTR) 记录',
  '{0} has no reverse DNS entry (PTR)': '{0} 没有反向解析 (PTR) 记录',
  'The name in each reverse DNS entry leads back to the address': '每条反向解析 (PTR) 记录中的名称都指回该地址',
  "Anybody could claim any name for an address of theirs; receivers only believe a name that leads back to the address. One that does not is worth no more than none: at rspamd 3.4, the filter of many providers, that is 2.5 points beside the 3.5 that each message of Delta Chat's has anyway, and 6 are junk.":
    '任何人都可以给自己的地址填上任意名称；收件方只相信能指回该地址的名称。指不回来的名称和没有名称一样：在许多邮件服务商使用的过滤器 rspamd 3.4 那里，Delta Chat 的每封邮件本来就有 3.5 分，这又要加 2.5 分，而 6 分就算垃圾邮件。',
  'The reverse DNS entry of {0} is {1}, as it should be, and that name does not lead to the address yet':
    '{0} 的反向解析 (PTR) 记录是 {1}，这没有错，但这个名称还没有指向该地址',
  '{0} leads back to {1}': '{0} 指回 {1}',
  'The reverse DNS entry of {0} is {1}, which does not lead back to that address':
    '{0} 的反向解析 (PTR) 记录是 {1}，它没有指回该地址',
  'The reverse DNS entries name the mail host, as the server names itself':
    '反向解析 (PTR) 记录写的是邮件主机，与服务器自报的名称一致',
  'Some providers trust mail from this server less': '有些邮件服务商不太信任来自这台服务器的邮件',
  "Receivers compare the name of the address with the name by which the server introduces itself (EHLO). Where they differ, mail is more likely to be taken for spam. rspamd, the filter of many providers, counts 1 point where the name in EHLO leads to another address, beside the 3.5 that each message of Delta Chat's has anyway.":
    '收件方把地址的名称与服务器自报的名称 (EHLO) 比较。如果两者不同，邮件就更容易被当作垃圾邮件。如果 EHLO 中的名称指向另一个地址，许多邮件服务商使用的过滤器 rspamd 会计 1 分，此外 Delta Chat 的每封邮件本来就有 3.5 分。',
  'The reverse DNS entry of {0} is {1}': '{0} 的反向解析 (PTR) 记录是 {1}',
  'The reverse DNS entry of {0} is not {1}': '{0} 的反向解析 (PTR) 记录不是 {1}',
  'The server at {0} calls itself {1}, so it cannot match its reverse DNS entry':
    '{0} 上的服务器自称 {1}，所以它不可能与反向解析 (PTR) 记录一致',
  "The reverse DNS entries do not look like a home connection's": '反向解析 (PTR) 记录看起来不像家庭宽带的',
  "Hosters give each address a made-up name until its user sets one. Many receivers refuse mail from addresses with such names; rspamd, the filter of many providers, counts up to 3 points for one, and its version 3.12 counts 4.8 more for the word static or dynamic in it, beside the 3.5 that each message of Delta Chat's has anyway; 6 are junk.":
    '在使用者自己设置之前，主机商会给每个地址一个自动编造的名称。许多收件方拒收来自这类名称的地址的邮件。许多邮件服务商使用的过滤器 rspamd 会为这样的名称计最多 3 分，其 3.12 版对名称中的 static 或 dynamic 一词再加 4.8 分，此外 Delta Chat 的每封邮件本来就有 3.5 分；6 分就算垃圾邮件。',
  '{0} is a name that somebody chose': '{0} 是有人特意选的名称',
  '{0} is generic': '{0} 是通用名称',
  'The reverse DNS entry of {0}, {1}, {2}': '{0} 的反向解析 (PTR) 记录是 {1}，它{2}',
  '{0} is no public address, so nobody looks up its name': '{0} 不是公网地址，所以没有人查询它的名称',
  '{0} has no reverse DNS entry': '{0} 没有反向解析 (PTR) 记录',
};
