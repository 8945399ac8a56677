/** As mailadm's own documentation has it. */
import { TOKEN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-link-http',
  summary: 'WEB_ENDPOINT begins with http://, and so does the link in the QR code.',
  guide: 'configure-mailadm',
  options: ['--delta-chat', '--patience', '20'],
  with: ['token'],
  environment: { MAILPROOF_TOKEN: '', MAILPROOF_LINK: `DCACCOUNT:http://mailadm.example.org/new_email?t=${TOKEN}` },
  change: () => undefined,
  rings: {
    'mailadm.link': { verdict: 'fail', says: 'Delta Chat cannot read the link' },
    'deltachat.link': { verdict: 'inconclusive', cause: 'mailadm.link' },
    'deltachat.configure': { verdict: 'pass' },
    'deltachat.exchange': { verdict: 'pass' },
  },
});
