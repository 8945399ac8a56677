/** What a finding is a sign of: how the layer above the checks (checks/roots) knows what goes wrong together. */
import type { ServiceName } from '../../common/services.ts';

/** The part of a mail server that is out of order, as far as a server's words tell. */
export const PARTS = ['filter', 'database', 'disk', 'names', 'logins', 'settings', 'load'] as const;
export type Part = (typeof PARTS)[number];

/**
 * A part; or what else several checks see of one thing: a login that is refused (`denied`), a port where nothing
 * listens (`closed smtp`), a service that takes connections and does not get as far as an answer (`speechless imap`), a
 * mail server that greets and never says whether it takes a message (`undecided smtp`), a TLS handshake that nothing
 * comes back to where small answers came before (`lost smtp`), or over one family alone (`lost imaps`), a web interface
 * that answers with an error (`failing web`), a container that does not run (`stopped nginx`), a domain that nobody can
 * look up (`zone gone`), a server that lives in another time (`wrong clock`).
 */
export type Sign =
  | Part
  | 'denied'
  | `${'closed' | 'speechless' | 'undecided' | 'lost'} ${ServiceName}`
  | 'failing web'
  | `stopped ${string}`
  | 'zone gone'
  | 'wrong clock';
