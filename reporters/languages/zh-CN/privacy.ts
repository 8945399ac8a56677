/** What a message gives away about its sender. */
export const TEXTS: Readonly<Record<string, string>> = {
  'Messages do not tell where their sender is': '邮件不透露发件人在哪里',
  "Who gets a message learns the sender's internet address": '收到邮件的人会知道发件人的 IP 地址',
  'An internet address tells the town or the company somebody writes from. Mail servers write it into the header unless they are told not to. Gateways name their software there, which tells what to attack.':
    'IP 地址会透露一个人在哪个城市或哪家公司写信。除非另有设置，邮件服务器会把它写入邮件头。网关还会在那里写出自己的软件，让人知道可以攻击什么。',
  'The field {0} was added on the way, and tells which software had the message: {1}':
    '{0} 字段是途中加上的，透露了邮件经过哪个软件：{1}',
  'The field {0} was added on the way, and tells where the message comes from: {1}':
    '{0} 字段是途中加上的，透露了邮件来自哪里：{1}',
  'mailcow adds no such field. What your mail goes through does; in the folder mailcow-dockerized, this names filters and gateways that somebody added (a smarthost is entered under System > Configuration > Routing). Switch the field off there:\nsudo docker compose exec postfix-mailcow postconf -n content_filter relayhost smtpd_milters header_checks\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf':
    'mailcow 不会加上这样的字段，是邮件经过的某个程序加的。在 mailcow-dockerized 目录中，下面的命令会列出有人添加的过滤程序和网关（智能主机在 System > Configuration > Routing 下填写）。请在那里关掉这个字段：\nsudo docker compose exec postfix-mailcow postconf -n content_filter relayhost smtpd_milters header_checks\ngit diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf',
  'Messages do not tell how their sender logs in': '邮件不透露发件人的登录名',
  'Who gets a message learns a name to attack the account with': '收到邮件的人会知道一个可用来攻击该账号的名称',
  'The name of a login is half of what an attacker needs, and can be another than the mail address. Where it is the mail address itself, it tells nothing new.':
    '登录名是攻击者所需的一半，而且它可能与邮箱地址不同。如果它就是邮箱地址，就没有透露任何新东西。',
  "The message names no login other than its sender's mail address": '除了发件人的邮箱地址，邮件没有写出别的登录名',
  "The message tells nothing about its sender's device": '邮件没有透露发件人设备的任何信息',
  'The field {0} tells what the message was written with: {1}': '{0} 字段透露了邮件是用什么写的：{1}',
  'The Message-ID tells what the computer is called that made it: {0}': 'Message-ID 透露了生成它的电脑的名称：{0}',
};
