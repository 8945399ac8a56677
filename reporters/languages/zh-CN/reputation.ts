/** Public blocklists. */
export const TEXTS: Readonly<Record<string, string>> = {
  'it is listed': '已列入名单',
  "No public blocklist names the server's addresses": '没有公共拦截列表 (blocklist) 列出服务器的地址',
  "Many providers refuse this server's mail": '许多邮件服务商拒收这台服务器的邮件',
  "Providers look up the sender's address in public lists of spam sources. A new server often inherits the bad name of whoever had its address before.":
    '邮件服务商会在公开的垃圾邮件来源列表中查询发件方的地址。新服务器常常继承该地址以前的使用者留下的坏名声。',
  'Find out why the address is listed before you ask for removal: a hacked account, an open relay, or the former user of the address. If it comes back, ask your hoster for another address.':
    '在申请移除之前，先查明这个地址为什么被列出：账号被盗、开放中继，或者是该地址以前的使用者。如果再次被列出，就请主机商换一个地址。',
  '{0} is no public address, so no list knows it': '{0} 不是公网地址，所以没有列表会收录它',
  'No public blocklist names the domain': '没有公共拦截列表 (blocklist) 列出该域名',
  "Many providers refuse mail that holds this domain's name": '许多邮件服务商拒收含有该域名的邮件',
  'Providers look up domains in public lists, too. New domains can be listed for some days; others because of who owned them before.':
    '邮件服务商也会在公开列表中查询域名。新域名可能被列出几天；另一些则是因为以前的拥有者。',
  "Look the domain up on the list's web page: it says why, and how to have the entry removed.":
    '在该列表的网页上查询这个域名：那里会说明原因，以及怎样移除。',
  'No list that is asked names addresses such as {0}': '所询问的列表都不收录 {0} 这样的地址',
  '{0} is listed': '{0} 被列出',
  '{0} does not list {1}': '{0} 没有列出 {1}',
  '{0} lists {1}: {2}': '{0} 列出了 {1}：{2}',
  'Once the reason is gone, ask for removal here:\n{0}': '原因消除之后，在这里申请移除：\n{0}',
  'No resolver could be asked about {0}': '没有解析器能用来查询 {0}',
};
