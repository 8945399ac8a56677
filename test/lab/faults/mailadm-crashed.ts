/** mailadm without its database. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-crashed',
  summary: 'mailadm answers every request with an internal error.',
  guide: 'start-mailadm',
  change(blueprint) {
    const body =
      '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n';
    blueprint.mailadm.answer = { status: 500, type: 'text/html; charset=utf-8', body };
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'reaches mailadm, which does not work (status 500)' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
