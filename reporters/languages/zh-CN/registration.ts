/** `dns.registration`: until when the domain is registered. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The domain is registered for long enough': '域名的注册期足够长',
  'The domain can be lost, and all mail with it': '可能失去域名，以及所有邮件',
  'A domain is registered for a year or some years. When it is not renewed, because a card has expired or the mail about it went to an address that nobody reads, the name stops working from one day to the next, and later anybody can have it.':
    '域名按一年或数年注册。如果因银行卡过期，或提醒邮件寄到没人看的地址而没有续费，域名会在一夜之间失效，之后任何人都可以注册它。',
  'Log in where {0} was registered, see whether it renews by itself and whether the payment works, and renew it now. See, too, whether the address that bills go to is one that you read, and not one of this domain.':
    '登录注册 {0} 的服务商，查看是否自动续费、付款是否有效，并立即续费。同时确认账单寄往您会阅读的地址，且不是本域名的地址。',
  "Ask for it with --registration: then IANA and the domain's registry are told which domain is looked at.":
    '用 --registration 请求此检测：IANA 和域名注册局会得知正在查看哪个域名。',
  'The registry of {0} does not tell it over RDAP': '{0} 的注册局不通过 RDAP 提供此信息',
  'The registry at {0} does not know {1}': '{0} 的注册局不认识 {1}',
  '{0} could not be asked: {1}': '无法询问 {0}：{1}',
  '{0} does not answer as it should (status {1})': '{0} 没有按预期回答（状态 {1}）',
  '{0} answers with something that is no JSON': '{0} 的回答不是 JSON',
  '{0} is not about to be deleted': '{0} 不会即将被删除',
  '{0} was not renewed, and its registry is about to delete it': '{0} 没有续费，注册局即将删除它',
  'The registry does not tell until when {0} is registered': '注册局没有说明 {0} 注册到何时',
  'The registration of {0} has not run out': '{0} 的注册没有到期',
  'The registration of {0} ran out on {1}': '{0} 的注册已于 {1} 到期',
  '{0} is registered until {1}': '{0} 注册至 {1}',
  'The registration of {0} ends on {1}, in {2} days': '{0} 的注册将于 {1} 到期，还有 {2} 天',
};
