import { defineFault } from '../fault.ts';
import mail from './smtp-database-down.ts';

export default defineFault({
  name: 'http-database-down',
  summary: "mailcow's database does not run: Postfix knows no mailbox, and every page of the web interface is an error",
  guide: 'start-mailcow',
  change(blueprint) {
    mail.change(blueprint);
    blueprint.web.trouble = { noConnectionTo: 'database' };
  },
  rings: {
    ...mail.rings,
    'http.interface': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
