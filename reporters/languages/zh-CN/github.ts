/** GitHub, and the sign of life: what a schedule needs around a run. */
export const TEXTS: Readonly<Record<string, string>> = {
  'what of it? mailproof github issues REPORT.json, mailproof github restore --history DIR, mailproof github save --history DIR':
    '要做什么？mailproof github issues REPORT.json、mailproof github restore --history DIR 或 mailproof github save --history DIR',
  'which reports? Run: mailproof github issues REPORT.json (made with --reporter json=REPORT.json)':
    '哪些报告？运行：mailproof github issues REPORT.json（报告由 --reporter json=REPORT.json 生成）',
  '--confirm needs the runs before this one: make the reports with --history DIR':
    '--confirm 需要之前的检测：生成报告时请加上 --history DIR',
  'GitHub knows all of it already.': 'GitHub 上的内容已经是最新的。',
  'Opened issue {0}: {1}': '已新建 issue {0}：{1}',
  'Updated issue {0}: {1}': '已更新 issue {0}：{1}',
  'Reopened issue {0}: {1}': '已重新打开 issue {0}：{1}',
  'Commented on issue {0}: {1}': '已在 issue {0} 中发表评论：{1}',
  'Closed issue {0}: {1}': '已关闭 issue {0}：{1}',
  'The runs before this one are in {0}.': '之前的检测记录在 {0} 中。',
  'There is no branch {0} yet: this is the first run.': '还没有分支 {0}：这是第一次检测。',
  'This run is kept on the branch {0}.': '这次检测已保存到分支 {0}。',
  'There is nothing new for the branch {0}.': '分支 {0} 没有需要更新的内容。',
  '"{0}" is one word too many': '多了一个词：“{0}”',
  'which folder? Name the one of the run: --history DIR': '哪个目录？写明检测所用的目录：--history DIR',
  '--branch "{0}" is no name for a branch': '--branch “{0}” 不能作为分支的名称',
  'GITHUB_TOKEN is not set: in a workflow, give the step env: GITHUB_TOKEN: ${{ github.token }}':
    '没有设置 GITHUB_TOKEN：在工作流中，给这一步加上 env: GITHUB_TOKEN: ${{ github.token }}',
  'GITHUB_TOKEN does not hold one word': 'GITHUB_TOKEN 的内容不是一个词',
  'GITHUB_REPOSITORY must name the repository, as owner/name': 'GITHUB_REPOSITORY 必须写明仓库，形式为 owner/name',
  '{0} must be an https address, such as {1}': '{0} 必须是 https 地址，例如 {1}',
  'for github restore and save: the branch that keeps the history (default: mailproof-history)':
    '用于 github restore 和 save：保存历史记录的分支（默认：mailproof-history）',
  'MAILPROOF_PING_URL must be an https or http address without a password':
    'MAILPROOF_PING_URL 必须是不含密码的 https 或 http 地址',
  '{0} was not fetched from a branch: mailproof github restore comes first':
    '{0} 不是从分支取来的：要先运行 mailproof github restore',
  'The branch {0} could not be pushed: others were faster {1} times': '分支 {0} 无法推送：{1} 次都被别人抢先',
  'The program git gave no answer within {0} seconds': 'git 程序在 {0} 秒内没有应答',
  'GitHub does not let this token write the branch {0}. Add this line below {1} in the workflow: {2}':
    'GitHub 不允许这个令牌写入分支 {0}。在工作流的 {1} 下面加上这一行：{2}',
  'GitHub refuses the token: it is wrong or has expired. In a workflow GITHUB_TOKEN is {0}':
    'GitHub 拒绝了这个令牌：它有误或已过期。在工作流中 GITHUB_TOKEN 是 {0}',
  'GitHub cannot be reached at {0}': '在 {0} 连接不到 GitHub',
  'The program git could not do it: {0}': 'git 程序未能完成：{0}',
  "GitHub's answer is no JSON: is {0} the address of its API?": 'GitHub 的应答不是 JSON：{0} 是它的 API 地址吗？',
  'GitHub takes no more requests of this token for {0} seconds (rate limit). The next run tells what this one could not':
    '{0} 秒内 GitHub 不再接受这个令牌的请求（速率限制）。这次未能报告的内容由下一次检测报告',
  'GitHub is out of order just now ({0})': 'GitHub 目前出了故障 ({0})',
  'GitHub does not let this token write issues. Add this line below {0} in the workflow: {1}{2}':
    'GitHub 不允许这个令牌写入 issue。在工作流的 {0} 下面加上这一行：{1}{2}',
  'GitHub shows this token no issues of {0}: the workflow lacks {1} below {2}, or GITHUB_REPOSITORY is wrong':
    'GitHub 不让这个令牌查看 {0} 的 issue：工作流的 {2} 下面缺少 {1}，或者 GITHUB_REPOSITORY 有误',
  'Issues are switched off in {0}. Switch them on: Settings > General > Features > Issues':
    '{0} 关闭了 issue 功能。在这里打开：Settings > General > Features > Issues',
  'The API at {0} has moved, or {1} has: put the new address into GITHUB_API_URL or GITHUB_REPOSITORY':
    '{0} 处的 API 已迁移，或者 {1} 已迁移：把新地址写入 GITHUB_API_URL 或 GITHUB_REPOSITORY',
  'GitHub refuses a request ({0}){1}': 'GitHub 拒绝了一个请求 ({0}){1}',
  ' (GitHub says: {0})': '（GitHub 的说明：{0}）',
  'GitHub did not answer within {0} seconds': 'GitHub 在 {0} 秒内没有应答',
  'GitHub cannot be reached at {0} ({1})': '在 {0} 连接不到 GitHub ({1})',
  "GitHub's list of issues is none": 'GitHub 给出的 issue 列表不是列表',
  'GitHub does not say which issue it has opened': 'GitHub 没有说明新建的是哪个 issue',
  'GitHub opened issue {0} without the label {1}, because this token may not set labels. Set it by hand, or the next run opens another one':
    'GitHub 新建的 issue {0} 没有标签 {1}，因为这个令牌不能设置标签。请手动设置，否则下一次检测会再新建一个',
  'The address in MAILPROOF_PING_URL answers {0}: it was not told how the run went':
    'MAILPROOF_PING_URL 中的地址应答 {0}：它没有得知检测的结果',
  'The address in MAILPROOF_PING_URL cannot be reached ({0}): it was not told how the run went':
    'MAILPROOF_PING_URL 中的地址无法连接 ({0})：它没有得知检测的结果',
  '{0}: problems with {1}': '{0}：{1} 有问题',
  'Not known to be solved:': '尚不知道是否已解决：',
  'Nothing is wrong here any more.': '这里已没有问题。',
  'mailproof keeps this text up to date and closes the issue when all is good again. Closed as "not planned" it stays closed until something else in this area breaks.':
    'mailproof 会保持这段内容为最新，一切恢复正常后会关闭这个 issue。以“not planned”关闭的，在这个方面出现别的问题之前会一直保持关闭。',
  'New problem': '新问题',
  'Still there': '仍然存在',
  'Good again': '恢复正常',
  'The run that told this': '报告此事的检测',
  'A link of settable latency needs {0}, which this machine does not have.':
    '可设置延迟的链路需要 {0}，而这台机器没有。',
  'in a workflow: opens an issue for what is broken, and closes it on recovery':
    '在 GitHub 工作流中：为出问题的部分开 issue，恢复后关闭',
  'in a workflow: gets the history from a branch, and keeps it there':
    '在 GitHub 工作流中：从分支取出历史记录，再存回去',
};
