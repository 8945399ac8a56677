/** What is wrong with the account endpoint, by its answer, and what to do about exactly that. */
import { lines, say, verbatim, type Text } from '../../common/say.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Plan } from '../words/plan.ts';
import type { MailadmAnswer } from '../knowledge/mailadm-answer.ts';
import { MAILADM_UPSTREAM, START_CONTAINER } from './mailadm-container.ts';
import { accountEndpointOf } from '../reach/mailadm.ts';

export interface Advice {
  readonly bad: Text;
  readonly fix: Text;
}

const RESTART_NGINX = say`Then, in the folder mailcow-dockerized:
sudo docker compose exec nginx-mailcow nginx -t
sudo docker compose restart nginx-mailcow`;

const SEE_CONTAINER = say`See on the server whether the container of mailadm runs; where it does not, start it, and read what it says:
sudo docker ps --all --filter name=mailadm
sudo docker start mailadm
sudo docker logs --tail 50 mailadm`;

/** The block of the guide, for this server's endpoint. */
export function proxyBlock({ mailadmUrl }: Plan): Text {
  const path = mailadmUrl === undefined ? '/new_email' : accountEndpointOf(mailadmUrl).path;
  return lines(verbatim(`location ${path} {`), verbatim(`  proxy_pass ${MAILADM_UPSTREAM};`), verbatim('}'));
}

/** mailcow's nginx does not answer at all, or not as a web server does. */
export function webServerAdvice({ mailadmHost }: Plan): Text {
  return say`In the folder mailcow-dockerized, see whether nginx runs, and what it says:
sudo docker compose ps nginx-mailcow
sudo docker compose logs --tail 50 nginx-mailcow
"a duplicate default server" there means that the guide's redirect.conf keeps nginx from starting, and with it nobody can log in to anything. Put the file aside and restart nginx:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
sudo docker compose restart nginx-mailcow
Where nginx runs, open port 443 in the firewall of the server and of the hoster. Then this must answer with 403:
curl -s -o /dev/null -w '%{http_code}\\n' -X POST https://${mailadmHost ?? 'mailadm.example.org'}/new_email`;
}

/** Why an answer to a request without a token, which should be a refusal, is wrong. */
export function adviceFor(answer: Exclude<MailadmAnswer, { kind: 'refusal' }>, where: string, plan: Plan): Advice {
  switch (answer.kind) {
    case 'gateway':
      return gatewayAdvice(answer.status, where, plan);
    case 'flask':
      return answer.status === 404 ? slashAdvice(where, plan) : flaskAdvice(answer.status, where);
    case 'redirect':
      return redirectAdvice(answer.to, where);
    case 'error':
      return {
        bad: say`${where} answers with an error of mailadm (status ${answer.status}): ${answer.reason === '' ? say`no reason given` : answer.reason}`,
        fix: SEE_CONTAINER,
      };
    case 'account':
      return {
        bad: say`${where} makes accounts without a token: everybody can have one`,
        fix: say`This is not what mailadm does. Find out what answers there, and take it off the net until you know:\nsudo docker stop mailadm`,
      };
    case 'mailcow':
      return notPassedOn(
        say`${where} is answered by mailcow itself (status ${answer.status}) and not passed on to mailadm`,
        plan,
      );
    case 'other':
      return notPassedOn(say`${where} does not answer as mailadm does (status ${answer.status})`, plan);
  }
}

function gatewayAdvice(status: number, where: string, plan: Plan): Advice {
  if (status === 504) {
    return {
      bad: say`${where} gets no answer from mailadm in time (status 504)`,
      fix: say`${SEE_CONTAINER}\nmailadm waits for mailcow; where mailcow is slow, the server is short of memory or processor time:\nfree -h\nsudo docker restart mailadm`,
    };
  }
  return {
    bad: say`${where} finds no mailadm behind the web server (status ${status}): the container is down, or the address in nginx is wrong`,
    fix: say`${SEE_CONTAINER}
"please run: mailadm setup-bot" in the log means that this step of the guide is missing or has failed. Where it fails with sentbox_watch or create_group_chat, the image holds a newer deltachat than mailadm knows: in mailadm's setup.cfg write deltachat<2.23 instead of deltachat, build the image anew, set the bot up again and start the container from the new image:
sudo docker build . -t mailadm-mailcow
mailadm setup-bot
${START_CONTAINER}
Where the container runs, the address in mailcow's data/conf/nginx/site.mailadm.custom must be one at which it listens:
${proxyBlock(plan)}
${RESTART_NGINX}`,
  };
}

function slashAdvice(where: string, plan: Plan): Advice {
  return {
    bad: say`${where} reaches mailadm under the wrong path (status 404): the slash at the end of proxy_pass is missing`,
    fix: say`In mailcow's data/conf/nginx/site.mailadm.custom the line proxy_pass must end in a slash and a semicolon:\n${proxyBlock(plan)}\n${RESTART_NGINX}`,
  };
}

function flaskAdvice(status: number, where: string): Advice {
  return { bad: say`${where} reaches mailadm, which does not work (status ${status})`, fix: SEE_CONTAINER };
}

function redirectAdvice(to: string | undefined, where: string): Advice {
  const shown = to === undefined ? say`another address` : excerpt(to);
  return {
    bad: say`${where} leads on to ${shown}; Delta Chat follows no redirect when it makes an account`,
    fix: say`Take the redirect out of nginx' files in data/conf/nginx (or out of the proxy before mailcow). Where the new address is meant to be the endpoint, put it into mailadm's .env as WEB_ENDPOINT, and make new QR codes:
mailadm init
sudo docker restart mailadm
mailadm gen-qr`,
  };
}

function notPassedOn(bad: Text, plan: Plan): Advice {
  return {
    bad,
    fix: say`nginx has not read the guide's file, or it is not right. In the folder mailcow-dockerized, data/conf/nginx/site.mailadm.custom (exactly this name) must hold:\n${proxyBlock(plan)}\n${RESTART_NGINX}`,
  };
}
