/** Chinese for what the checks on the server itself say of mailadm. */

export const TEXTS: Readonly<Record<string, string>> = {
  'mailadm runs, is set up, and comes back after a reboot': 'mailadm 在运行，已设置好，机器重启后会自动恢复',
  'Nobody can make an account, now or after the next reboot': '现在，或者下次重启机器之后，谁都无法创建账号',
  'mailadm is a container beside mailcow\'s. The guide\'s command starts it once: after a reboot of the machine it stays away, and scanning a QR code fails. Its settings are kept in a database, so a line changed in .env counts after "mailadm init" only.':
    'mailadm 是 mailcow 之外的另一个容器。指南中的命令只启动它一次：机器重启后它不会恢复，扫描二维码就会失败。它的设置保存在数据库中，因此 .env 中改过的行要在运行“mailadm init”之后才算数。',
  "See why it stopped, then start it as today's mailadm wants it:\nsudo docker logs --tail=50 mailadm\n{0}":
    '查看它停止的原因，然后按现在的 mailadm 所需的方式启动它：\nsudo docker logs --tail=50 mailadm\n{0}',
  'There is a container of mailadm': '有 mailadm 的容器',
  'There is no container of mailadm': '没有 mailadm 的容器',
  'mailadm runs': 'mailadm 正在运行',
  'mailadm does not run: its container is {0}': 'mailadm 没有运行：它的容器状态是 {0}',
  'mailadm is started again after a reboot': '机器重启后 mailadm 会再次启动',
  'mailadm is not started again after a reboot': '机器重启后 mailadm 不会再次启动',
  'This makes Docker start it again:\nsudo docker update --restart=unless-stopped {0}':
    '这条命令让 Docker 再次启动它：\nsudo docker update --restart=unless-stopped {0}',
  'mailadm makes accounts at {0}': 'mailadm 在 {0} 下创建账号',
  "mailadm's links lead to its own address": 'mailadm 的链接指向它自己的地址',
  "mailadm's links and QR codes lead to {0}": 'mailadm 的链接和二维码指向 {0}',
  "mailadm knows mailcow's API": 'mailadm 知道 mailcow API 的地址',
  "mailadm's address of mailcow's API does not end with {0}": 'mailadm 中填写的 mailcow API 地址不是以 {0} 结尾',
  "mailadm's bot is set up": 'mailadm 的机器人已设置好',
  "mailadm's bot was never set up, and without it mailadm ends at its next start":
    'mailadm 的机器人从未设置过，没有它，mailadm 下次启动时就会退出',
  "mailadm's own port is for the web server only": 'mailadm 自己的端口只供 Web 服务器使用',
  'Tokens and new passwords can be sent over the internet without encryption': '令牌和新密码可能不加密地在互联网上传输',
  "The guide's command publishes mailadm's port on every address of the machine, without encryption, and past a firewall such as ufw. Only mailcow's nginx needs it.":
    '指南中的命令把 mailadm 的端口公开在服务器的所有地址上，不加密，还绕过 ufw 之类的防火墙。其实只有 mailcow 的 nginx 需要它。',
  'Start it again so that only the server itself reaches it. {0}': '重新启动它，使只有服务器自己能访问它。{0}',
  'mailadm does not run, so none of its ports is open': 'mailadm 没有运行，因此它的端口一个都没有开放',
  'Port {0} of mailadm is for this machine only': 'mailadm 的端口 {0} 只供这台服务器使用',
  'Port {0} of mailadm is open to everybody': 'mailadm 的端口 {0} 对所有人开放',
  'every address': '所有地址',
  'mailadm waits for a slow mailcow': 'mailcow 缓慢时，mailadm 会等待',
  'mailadm gives up when mailcow takes longer than half a minute: start it with --timeout {0}':
    'mailcow 用时超过半分钟，mailadm 就会放弃：启动它时加上 --timeout {0}',
  'mailadm has a token that still makes accounts': 'mailadm 有一个仍能创建账号的令牌',
  'Scanning the QR code makes no account': '扫描二维码创建不了账号',
  'A token stops working when it has made as many accounts as it may: fifty, unless told otherwise. Deleted accounts are not given back.':
    '一个令牌创建的账号数达到上限后就不再有效：除非另行设定，上限是五十个。删除账号不会退还次数。',
  'This shows the tokens; the next lines make a new one, or let an old one make more:\nsudo docker exec mailadm mailadm list-tokens\nsudo docker exec mailadm mailadm add-token oneweek --expiry 1w --maxuse 1000\nsudo docker exec mailadm mailadm mod-token NAME --maxuse 1000':
    '第一条命令列出令牌；后两条新建一个令牌，或让旧令牌能创建更多账号：\nsudo docker exec mailadm mailadm list-tokens\nsudo docker exec mailadm mailadm add-token oneweek --expiry 1w --maxuse 1000\nsudo docker exec mailadm mailadm mod-token NAME --maxuse 1000',
  'mailadm has a token that makes accounts': 'mailadm 有一个能创建账号的令牌',
  'mailadm has no token': 'mailadm 没有令牌',
  'Every token of mailadm is used up: {0}': 'mailadm 的所有令牌都已用完：{0}',
  'No token is used up': '没有令牌用完',
  'A token of mailadm is used up: {0}': 'mailadm 有令牌已用完：{0}',
  'mailadm removes expired accounts': 'mailadm 会删除过期的账号',
  'Expired accounts stay, and the disk fills up': '过期的账号留着不删，磁盘会被占满',
  'Accounts made by a token expire. mailadm looks for expired ones every ten minutes; when that stops, they stay for ever, with all their messages.':
    '用令牌创建的账号会过期。mailadm 每十分钟查找一次过期的账号；一旦停止查找，它们就连同全部消息一直留着。',
  'See what mailadm says, start it anew, and see which accounts it would remove:\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm\nsudo docker exec mailadm mailadm prune -n':
    '查看 mailadm 的输出，重新启动它，再查看它会删除哪些账号：\nsudo docker logs --tail=50 mailadm\nsudo docker restart mailadm\nsudo docker exec mailadm mailadm prune -n',
  'mailadm does not run': 'mailadm 没有运行',
  'mailcow has every account that mailadm knows': 'mailadm 知道的账号，mailcow 都有',
  'mailadm knows {0} accounts that mailcow does not have': 'mailadm 知道的账号中，有 {0} 个 mailcow 没有',
  "mailadm's log is switched off, so nobody can see whether it removes expired accounts":
    'mailadm 的日志已关闭，因此无法得知它是否删除过期的账号',
  'mailadm was started less than half an hour ago': 'mailadm 启动还不到半小时',
  'mailadm looked for expired accounts within the last half hour': 'mailadm 在最近半小时内查找过过期的账号',
  'mailadm has not looked for expired accounts for half an hour': 'mailadm 已经半小时没有查找过期的账号',
  'In the folder mailadm, set the bot up, scan the code that it shows with Delta Chat, and start mailadm again:\nscripts/mailadm.sh setup-bot\nsudo docker restart mailadm\nIf setup-bot ends with KeyError or TypeError, the image has a newer library of Delta Chat than mailadm knows. In setup.cfg, in the folder mailadm, change the line "deltachat" to this, build the image anew and set the bot up again:\ndeltachat<2.23\nsudo docker build . -t mailadm-mailcow':
    '在 mailadm 目录中设置机器人，用 Delta Chat 扫描它显示的二维码，再重新启动 mailadm：\nscripts/mailadm.sh setup-bot\nsudo docker restart mailadm\n如果 setup-bot 以 KeyError 或 TypeError 结束，说明镜像中的 Delta Chat 库比 mailadm 所知的新。在 mailadm 目录的 setup.cfg 中，把“deltachat”一行改成下面这一行，重新构建镜像，再设置一次机器人：\ndeltachat<2.23\nsudo docker build . -t mailadm-mailcow',
  'mailadm ended because its bot was never set up; its container is {0}':
    'mailadm 已退出，因为从未设置过它的机器人；它的容器状态是 {0}',
  'Correct the line in .env in the folder mailadm, and let mailadm read it:\nscripts/mailadm.sh init\nsudo docker restart mailadm':
    '改正 mailadm 目录的 .env 中的这一行，并让 mailadm 读取：\nscripts/mailadm.sh init\nsudo docker restart mailadm',
};
