/** A code in capitals is smaller, and address readers do not mind. */
import { TOKEN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-link-capitals',
  summary: 'The QR code was made from a link in capital letters.',
  guide: 'configure-mailadm',
  options: ['--delta-chat', '--patience', '20'],
  with: ['token'],
  environment: { MAILPROOF_TOKEN: '', MAILPROOF_LINK: `DCACCOUNT:HTTPS://MAILADM.EXAMPLE.ORG/new_email?t=${TOKEN}` },
  change: () => undefined,
  rings: {
    'deltachat.link': { verdict: 'fail', says: 'does not read the link as one for an account at mailadm.example.org' },
    'deltachat.configure': { verdict: 'pass' },
    'deltachat.exchange': { verdict: 'pass' },
  },
});
