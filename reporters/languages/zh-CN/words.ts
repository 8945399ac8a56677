/** Single words and ends of sentences that checks and fixtures put into others. */
export const TEXTS: Readonly<Record<string, string>> = {
  none: '无',
  'is wrong': '是错的',
  'no domain': '没有域名',
  'no address': '没有地址',
  'no type': '没有类型',
  'another address': '另一个地址',
  'it is too long': '太长了',
  'it defines entities': '其中定义了实体 (entity)',
  '{0} (line {1})': '{0}（第 {1} 行）',
  'it holds no element': '其中没有任何元素',
  'it cannot be read': '无法解析',
  'the receiver': '收件方',
  greeting: '问候语',
  'answer to EHLO': '对 EHLO 的回复',
  'This machine': '本机',
};
