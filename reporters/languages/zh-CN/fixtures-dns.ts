/** Chinese for why DNS tells nothing. */

export const TEXTS: Readonly<Record<string, string>> = {
  "the name servers' copies of the zone, once more": '再看一次各域名服务器上的区域副本',
  'No name server of {0} says who serves {1}': '{0} 的权威服务器都没有说明由谁提供 {1}',
  'The DNS zone that holds {0} could not be found': '找不到 {0} 所在的 DNS 区域',
  'No name server of the zone {0} has an address that could be found': '找不到 DNS 区域 {0} 的任何一台权威服务器的地址',
  'The name server {0} refuses to answer for {1} ({2})': '权威服务器 {0} 拒绝应答对 {1} 的查询 ({2})',
  'The name server {0} is not authoritative for {1}': 'DNS 服务器 {0} 不是 {1} 的权威服务器',
  'The name server {0} answers with something that cannot be understood': '权威服务器 {0} 的应答无法理解',
  'The name server {0} cannot be reached from here': '从本机无法连接权威服务器 {0}',
  'The name server {0} does not answer from here': '从本机查询时，权威服务器 {0} 没有应答',
  'unsupported DNSKEY algorithm': '不支持的 DNSKEY 算法',
  'unsupported DS digest type': '不支持的 DS 摘要类型',
  'DNSSEC indeterminate': 'DNSSEC 状态不确定',
  'DNSSEC bogus': 'DNSSEC 验证不通过 (bogus)',
  'DNSSEC signature expired': 'DNSSEC 签名已过期',
  'DNSSEC signature not yet valid': 'DNSSEC 签名尚未生效',
  'the resolver says "{0}", which other resolvers say of other causes':
    '解析器说“{0}”，而其他解析器在别的原因下也这样说',
  'DNSKEY missing': '缺少 DNSKEY',
  'RRSIGs missing': '缺少 RRSIG',
  'no zone key bit set': '没有设置区域密钥标志位 (zone key bit)',
  'NSEC missing': '缺少 NSEC',
  blocked: '被屏蔽',
  censored: '被审查',
  filtered: '被过滤',
  prohibited: '不允许查询',
  'no reachable authority': '无法连接任何权威服务器',
  'network error': '网络错误',
  '{0} is not a name that DNS can be asked for: it holds characters that are not printable ASCII':
    '{0} 不是可以向 DNS 查询的名称：它含有可打印 ASCII 以外的字符',
  '{0} is not a name that DNS can be asked for: it is longer than {1} characters':
    '{0} 不是可以向 DNS 查询的名称：它超过 {1} 个字符',
  '{0} is not a name that DNS can be asked for: each part between dots has 1 to {1} characters':
    '{0} 不是可以向 DNS 查询的名称：点与点之间的每一部分应有 1 到 {1} 个字符',
  '{0} is an alias (CNAME) that leads in a circle: {1}': '{0} 是别名 (CNAME)，而且绕成了一圈：{1}',
  '{0} is an alias (CNAME) that leads over more than {1} further aliases':
    '{0} 是别名 (CNAME)，而且又经过了超过 {1} 个别名',
  'No DNS resolver is configured': '没有配置 DNS 解析器',
  'There is no DNS resolver number {0}': '没有编号为 {0} 的 DNS 解析器',
  'No DNS resolver answered the question whether it validates with DNSSEC':
    '没有 DNS 解析器回答它是否用 DNSSEC 进行验证',
  'No DNS resolver answers (asked: {0}), so nothing can be checked. Name one that does with --resolver, for example --resolver 9.9.9.9':
    '没有 DNS 解析器应答（已询问：{0}），因此什么都无法检查。用 --resolver 指定一个会应答的，例如 --resolver 9.9.9.9',
  'The DNSSEC validation of {0} fails: the DNS resolver {1} finds an answer but refuses to hand it out':
    '{0} 的 DNSSEC 验证失败：DNS 解析器 {1} 查到了结果，但拒绝给出',
  'The DNSSEC validation of {0} fails ({1}): the DNS resolver {2} finds an answer but refuses to hand it out':
    '{0} 的 DNSSEC 验证失败（{1}）：DNS 解析器 {2} 查到了结果，但拒绝给出',
  'The DNS resolver {0} does not answer': 'DNS 解析器 {0} 没有应答',
  'The DNS resolver {0} answered the question for {1} of {2} with something that cannot be understood':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答无法理解',
  'The DNS resolver {0} has an answer to the question for {1} of {2} that is too long for UDP, but does not answer over TCP (port {3})':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答太长，UDP 放不下，而它通过 TCP（端口 {3}）又没有应答',
  'The DNS resolver {0} did not answer the question for {1} of {2}': '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 没有应答',
  '{0} is no DNS resolver: it only points to other servers': '{0} 不是 DNS 解析器：它只会指向其他服务器',
  'The DNS resolver {0} answers SERVFAIL to the question for {1} of {2}, and fails for other domains, too: the fault is its own':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答是 SERVFAIL，查询其他域名时也失败：问题出在解析器自身',
  'The DNS resolver {0} answered SERVFAIL to the question for {1} of {2}: {3}':
    '查询 {2} 的 {1} 记录时，DNS 解析器 {0} 的应答是 SERVFAIL：{3}',
  'it could not find out': '它没能查到结果',
  'The DNS resolver {0} refused the question for {1} of {2} ({3})': 'DNS 解析器 {0} 拒绝查询 {2} 的 {1} 记录 ({3})',
  'The name servers of {0} disagree whether it has a {1} record': '{0} 的各权威服务器对它有没有 {1} 记录说法不一',
  '{0} seems to have no {1} record, but this could be neither confirmed by its own name servers nor by asking a second time':
    '{0} 似乎没有 {1} 记录，但它自己的权威服务器和第二次查询都没能证实这一点',
  'DNS over TCP: {0}': '通过 TCP 的 DNS：{0}',
  'The name server {0} has an answer that is too long for UDP, and does not answer over TCP':
    '名称服务器 {0} 的应答太长，UDP 装不下，而它又不通过 TCP 应答',
  'No name server answers from here over TCP, so nothing is known of {0} there':
    '从这里没有任何名称服务器通过 TCP 应答，因此不知道 {0} 在 TCP 上如何',
  '{0} is no name, so DNS says nothing of it': '{0} 不是名称，所以 DNS 中没有它的信息',
};
