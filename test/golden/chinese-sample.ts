/** The sample as a Chinese run would have left it: what stands in its report is in Chinese already. */
import type { CheckReport, Report } from '../../reporters/report.ts';
import { brokenReport } from './watched-sample.ts';

/** The samples' sentences stand in no check, and so have no twins of their own. */
const SENTENCES: readonly (readonly [english: string, chinese: string])[] = [
  ['Every mail host offers STARTTLS', '每台邮件主机都提供 STARTTLS'],
  ['Mail to this domain can be read on the way', '发往该域名的邮件在传输途中可能被读取'],
  ['Other servers send in clear when they are not offered encryption.', '如果不提供加密，其他服务器就以明文发送。'],
  ['The domain has no CAA record', '该域名没有 CAA 记录'],
  [
    'does not offer STARTTLS',
    '不提供 STARTTLS，发往这里的每一封邮件都以明文传输，沿途的任何人都能读到，也能改动，而发件人和收件人都不会察觉',
  ],
  ['The greeting names localhost', '问候语中的名称是 localhost'],
  ['Run this in the mailcow folder:', '在 mailcow 目录中运行：'],
  ['Set MAILCOW_HOSTNAME.', '设置 MAILCOW_HOSTNAME。'],
  ['Add:', '添加：'],
  ['Port 143 is closed', '端口 143 已关闭'],
  ['Not asked for: --try-default-password', '没有要求做这项检查：--try-default-password'],
  ['There is no IPv6 here: what needs it could not be checked.', '本机没有 IPv6：需要它的内容无法检查。'],
  ['The mail host', '邮件主机'],
  ['Mail goes to mail.example.org', '邮件送到 mail.example.org'],
  ['The resolver does not answer', '解析器没有响应'],
  ['Known, and the provider is on it', '已知，服务商正在处理'],
];

export function chineseReport(): Report {
  const report = brokenReport();
  return {
    ...report,
    lang: 'zh-CN',
    vantage: { ...report.vantage, remarks: report.vantage.remarks.map(inChinese) },
    checks: report.checks.map(chineseCheck),
    zone: (report.zone ?? []).map((row) => ({
      ...row,
      purpose: inChinese(row.purpose),
      ...(row.note === undefined ? {} : { note: inChinese(row.note) }),
    })),
  };
}

function chineseCheck(check: CheckReport): CheckReport {
  return {
    ...check,
    title: inChinese(check.title),
    failure: inChinese(check.failure),
    why: inChinese(check.why),
    findings: check.findings.map((finding) => ({ ...finding, message: inChinese(finding.message) })),
    ...(check.reason === undefined ? {} : { reason: inChinese(check.reason) }),
    ...(check.fix === undefined ? {} : { fix: inChinese(check.fix) }),
    ...(check.waived === undefined ? {} : { waived: { ...check.waived, reason: inChinese(check.waived.reason) } }),
  };
}

function inChinese(words: string): string {
  return SENTENCES.reduce((told, [english, chinese]) => told.replace(english, chinese), words);
}
