/** mailadm's own port: the guide's command opens it to everybody, without encryption. */
import { say } from '../../common/say.ts';
import { PORTS } from '../../common/services.ts';
import { check } from './area.ts';
import { judgeClosed } from '../reach/closed.ts';
import { proxyBlock } from '../advice/mailadm.ts';
import { START_CONTAINER } from '../advice/mailadm-container.ts';
import { NO_MAILADM } from '../reach/mailadm.ts';

check(
  {
    id: 'mailadm.port',
    title: say`mailadm answers through the web server only`,
    failure: say`Tokens and new passwords can be sent over the internet without encryption`,
    weight: 'recommended',
    asks: ['mailadm'],
    guide: 'start-mailadm',
    why: say`mailadm's own port ${PORTS.mailadm} speaks plain HTTP. Open to the internet, it takes tokens and hands out new accounts in a form that anybody on the way can read. The guide's command opens it, and a firewall such as ufw does not close it again: Docker publishes ports past it.`,
    fix: (plan) => say`Start mailadm again so that only the server itself reaches it. ${START_CONTAINER}
In mailcow's data/conf/nginx/site.mailadm.custom this must stand:
${proxyBlock(plan)}
Then, in the folder mailcow-dockerized:
sudo docker compose restart nginx-mailcow`,
    references: [],
  },
  async (bench) => {
    if (bench.settings.mailadm === undefined) bench.exempt(NO_MAILADM);
    await judgeClosed(bench, bench.sure(await bench.target.reachable()), [
      { port: PORTS.mailadm, listener: say`mailadm` },
    ]);
  },
);
