/** Whether a server that a settings document names is one that mail clients can use. */
import { say, type Text } from '../../common/say.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Kind } from '../words/plan.ts';
import type { ConfigServer } from '../knowledge/autoconfig.ts';

/** What mail clients talk to; port 25 is for other mail servers. */
const FOR_CLIENTS: readonly Service[] = [SERVICES.imaps, SERVICES.imap, SERVICES.submissions, SERVICES.submission];

const PROTOCOLS: Readonly<Record<string, Service['protocol']>> = { imap: 'imap', smtp: 'smtp' };
const SOCKET: Readonly<Record<Service['security'], string>> = { implicit: 'SSL', starttls: 'STARTTLS', none: 'plain' };

/** Whether a server is one of the kinds that Delta Chat uses. */
export function isUsed({ direction, type }: ConfigServer): boolean {
  return type === (direction === 'incoming' ? 'imap' : 'smtp');
}

/** For people: `IMAP at mail.example.org:993`. */
export function configServerName({ type, host, port }: ConfigServer): Text {
  return say`${type.toUpperCase()} at ${excerpt(host)}:${port ?? '?'}`;
}

/**
 * Where a server leads mail clients on from the web's port, for networks that let no other through: TLS from the first
 * byte, and what is spoken then is what the client asks for.
 */
function onWebPort({ type }: ConfigServer): Service | undefined {
  return PROTOCOLS[type] === 'imap' ? SERVICES.imaps : PROTOCOLS[type] === 'smtp' ? SERVICES.submissions : undefined;
}

/** The service that is meant by the named port; undefined where this kind of server has none there. */
export function serviceOf(server: ConfigServer, kind: Pick<Kind, 'sharesWebPort'>): Service | undefined {
  const { type, port } = server;
  if (kind.sharesWebPort && port === SERVICES.https.port) return onWebPort(server);
  return FOR_CLIENTS.find((service) => service.port === port && service.protocol === PROTOCOLS[type]);
}

/** What is wrong with an entry by itself, before anything is asked of the server: the end of a sentence. */
export function entryProblem(entry: ConfigServer, user: string, kind: Pick<Kind, 'sharesWebPort'>): Text | undefined {
  const { port, socket, username } = entry;
  if (port === undefined) return say`names no port`;
  const service = serviceOf(entry, kind);
  if (service === undefined) return say`names port ${port}, which is none of the server's ports for mail clients`;
  if (socket !== SOCKET[service.security].toLowerCase()) {
    return say`names the socket type ${socket === '' ? say`none` : excerpt(socket)} for port ${port}, where it must be ${SOCKET[service.security]}`;
  }
  if (username !== undefined && username !== user)
    return say`tells users to log in as ${excerpt(username)}, but the server knows them by their whole address`;
  return undefined;
}
