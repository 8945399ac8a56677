import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'pop3-announced',
  summary: 'The POP3 ports are closed, and autoconfig still tells mail programs to use them',
  guide: 'disable-pop3',
  change(blueprint) {
    const document = blueprint.nginx.files['autoconfig.xml'] ?? '';
    const pop3 =
      '<incomingServer type="pop3"><hostname>mail.example.org</hostname><port>995</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>';
    blueprint.nginx.files['autoconfig.xml'] = document.replace('<outgoingServer', `${pop3}<outgoingServer`);
  },
  rings: {
    'pop3.closed': { verdict: 'pass', says: 'tells mail programs to use POP3' },
  },
});
