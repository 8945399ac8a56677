/** mailadm's own port: the guide's command opens it to everybody, without encryption. */
import { say } from '../../fixtures/say.ts';
import { PORTS } from '../../fixtures/services.ts';
import { check } from '../check.ts';
import { judgeClosed } from '../ports/closed.ts';
import { NO_MAILADM } from './endpoint.ts';

check({
  id: 'mailadm.port',
  title: say`mailadm answers through the web server only`,
  failure: say`Tokens and new passwords can be sent over the internet without encryption`,
  weight: 'recommended',
  guide: 'start-mailadm',
  why: say`mailadm's own port ${PORTS.mailadm} speaks plain HTTP. Open to the internet, it takes tokens and hands out new accounts in a form that anybody on the way can read. The guide's command opens it, and a firewall such as ufw does not close it again: Docker publishes ports past it.`,
  fix: () => say`Start mailadm again so that only the server itself reaches it (in the folder of mailadm):\ndocker rm -f mailadm\ndocker run -d --restart=unless-stopped -p 172.22.1.1:${PORTS.mailadm}:${PORTS.mailadm} --mount type=bind,source=$PWD/docker-data,target=/mailadm/docker-data --name mailadm mailadm-mailcow gunicorn -b :${PORTS.mailadm} --timeout 60 -w 1 mailadm.app:app\nIn mailcow's data/conf/nginx/site.mailadm.custom the line must then read:\nproxy_pass http://172.22.1.1:${PORTS.mailadm}/;\nThen, in the folder mailcow-dockerized:\ndocker compose restart nginx-mailcow`,
  references: [],
}, async (bench) => {
  if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
  await judgeClosed(bench, bench.sure(await bench.target.reachable()), [{ port: PORTS.mailadm, listener: say`mailadm` }]);
});
