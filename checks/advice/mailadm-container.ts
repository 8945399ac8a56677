/** Where mailadm's container listens for mailcow's web server, and how it is started so that nobody else reaches it. */
import { say, type Text } from '../../common/say.ts';
import { PORTS } from '../../common/services.ts';

/**
 * The server's address in mailcow's own network (IPV4_NETWORK in mailcow.conf, unless changed): mailcow's containers
 * reach the machine there, and nobody else does.
 */
const BRIDGE = '172.22.1.1';

/** What nginx passes requests on to. */
export const MAILADM_UPSTREAM = `http://${BRIDGE}:${PORTS.mailadm}/`;

/**
 * The guide's command, but bound to mailcow's network, started again after a reboot, and patient with a slow mailcow.
 */
export const START_CONTAINER: Text = say`In the folder mailadm (this replaces the container only; accounts and tokens are in docker-data):
sudo docker rm -f mailadm
sudo docker run -d --restart=unless-stopped -p ${BRIDGE}:${PORTS.mailadm}:${PORTS.mailadm} --mount type=bind,source=$PWD/docker-data,target=/mailadm/docker-data --name mailadm mailadm-mailcow gunicorn -b :${PORTS.mailadm} --timeout 60 -w 1 mailadm.app:app`;
