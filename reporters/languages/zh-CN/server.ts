/** Whether the server is there at all. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The server': '服务器',
  'The server answers': '服务器有应答',
  'The server is down, or it has banned this address': '服务器停止了工作，或者它封禁了这个地址',
  'Where no port answers, nobody can read, send or receive mail, or one address is kept out: after ten failed logins mailcow drops everything that comes from an address, for half an hour and longer.':
    '没有任何端口应答时，谁也不能读信、发信、收信；或者只是有一个地址被挡在外面：登录失败十次之后，mailcow 会丢弃来自该地址的一切，持续半小时或更久。',
  'First find out which of the two it is: look at {0} from another network, a phone without Wi-Fi for example.\nIf it does not answer there either, look at your hoster\'s web page: does the machine run, is it paid for, does a firewall there keep everything out? Log in to it, through the hoster\'s console if need be, and see in the folder mailcow-dockerized what runs; then start what does not:\nsudo docker compose ps\nsudo docker compose up -d\nIf it answers from elsewhere, it has banned this address. Log in to the server from elsewhere; in the folder mailcow-dockerized this lists the bans, and the last line lifts one (put in the address as it is listed):\nsource mailcow.conf\nsudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HGETALL F2B_ACTIVE_BANS\nsudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HSET F2B_QUEUE_UNBAN ADDRESS 1':
    '先弄清楚是哪一种情况：从另一个网络访问 {0}，例如用关掉 Wi-Fi 的手机。\n如果从那里也没有应答，就看主机商的网页：机器在运行吗，费用付了吗，那里的防火墙是否挡住了一切？登录到机器上，必要时通过主机商的控制台，在 mailcow-dockerized 目录中查看什么在运行；然后启动没有运行的：\nsudo docker compose ps\nsudo docker compose up -d\n如果从别处有应答，那么它封禁了这个地址。从别处登录到服务器；在 mailcow-dockerized 目录中，这些命令列出封禁，最后一行解除一个封禁（把 ADDRESS 换成列出的地址）：\nsource mailcow.conf\nsudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HGETALL F2B_ACTIVE_BANS\nsudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HSET F2B_QUEUE_UNBAN ADDRESS 1',
  '{0} answers at {1}': '{0} 在 {1} 上有应答',
  '{0} is silent': '{0} 没有任何应答',
  'Nothing can be seen from here: no port of {0} answers at {1}, and no other host answers on those ports either':
    '从这里什么也看不到：{0} 在 {1} 上没有任何端口应答，其他主机的这些端口也没有应答',
  '{0} answers on no port, though other hosts do: it is down, or it has banned this address':
    '{0} 没有任何端口应答，而其他主机有应答：它停止了工作，或者封禁了这个地址',
  '{0} answers on no port at {1}, though other hosts do: nothing works there, or the server has banned this address':
    '{0} 在 {1} 上没有任何端口应答，而其他主机有应答：那里什么都不工作，或者服务器封禁了这个地址',
};
