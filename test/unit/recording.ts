/** Senses that write down what of the server they are asked. */
import type { Asked } from '../../checks/words/card.ts';
import { PORTS, type PortName } from '../../common/services.ts';
import type { Senses } from '../../fixtures/senses.ts';

/** The same senses; what of the server somebody asks them is added to `asked`. */
export function recording(senses: Senses, asked: Set<Asked>): Senses {
  const { smtp, imap, tls, http, ports, relay } = senses;
  return {
    ...senses,
    smtp: {
      dialogue: (service, endpoint) => noted(service.name, smtp.dialogue(service, endpoint)),
      more: (endpoint) => noted('smtp', smtp.more(endpoint)),
    },
    imap: { dialogue: (service, endpoint) => noted(service.name, imap.dialogue(service, endpoint)) },
    tls: {
      session: (service, endpoint, name) => noted(service.name, tls.session(service, endpoint, name)),
      oldVersion: (service, endpoint) => noted(service.name, tls.oldVersion(service, endpoint)),
      phoneVersion: (service, endpoint) => noted(service.name, tls.phoneVersion(service, endpoint)),
      table: (service, endpoint) => noted(service.name, tls.table(service, endpoint)),
      second: (service, endpoint) => noted(service.name, tls.second(service, endpoint)),
    },
    http: { fetch: (request) => noted(request.scheme, http.fetch(request)) },
    relay: {
      behind: (protocol, endpoint) => noted('https', relay.behind(protocol, endpoint)),
      impossibleLogin: (endpoint) => noted('imaps', relay.impossibleLogin(endpoint)),
      receiver: (endpoint) => relay.receiver(endpoint),
      turn: (endpoint) => relay.turn(endpoint),
      mailInClear: (endpoint) => noted('smtp', relay.mailInClear(endpoint)),
    },
    ports: { state: (endpoint, port) => noted(portName(port), ports.state(endpoint, port)) },
  };

  function noted<T>(what: Asked | undefined, answer: T): T {
    if (what !== undefined) asked.add(what);
    return answer;
  }
}

/** Undefined for a port that a record named, which is no port of ours. */
function portName(port: number): PortName | undefined {
  return (Object.keys(PORTS) as readonly PortName[]).find((name) => PORTS[name] === port);
}
