import { closePort } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'submission-465-only',
  summary: 'Mail is handed in on port 465 alone, and the settings document says so.',
  change(blueprint) {
    closePort(blueprint, 587);
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] =
      files['autoconfig.xml']?.replace(
        /<outgoingServer type="smtp">(?:(?!<outgoingServer)[\s\S])*?<port>587<[\s\S]*?<\/outgoingServer>/,
        '',
      ) ?? '';
  },
  notes: {
    'smtp.submission': {
      verdict: 'warn',
      says: 'mail.example.org:587 (IPv4) refuses connections',
      because: 'some networks let only port 587 through',
    },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission', because: 'nothing can be said of a closed port' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.submission', because: 'nothing can be said of a closed port' },
    'smtp.starttls': {
      verdict: 'inconclusive',
      cause: 'smtp.submission',
      because: 'nothing can be said of a closed port',
    },
    'smtp.auth': { verdict: 'inconclusive', cause: 'smtp.submission', because: 'nothing can be said of a closed port' },
    'smtp.greeting': {
      verdict: 'inconclusive',
      cause: 'smtp.submission',
      because: 'nothing can be said of a closed port',
    },
    'smtp.size': { verdict: 'inconclusive', cause: 'smtp.submission', because: 'nothing can be said of a closed port' },
  },
});
