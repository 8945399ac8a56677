/** HTTP_REDIRECT=n with the guide's redirect.conf: nginx ignores it for the names that mailcow's own block serves. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-guide-redirect',
  summary: "The guide's redirect.conf with HTTP_REDIRECT=n: only names that mailcow does not know are led to https.",
  guide: 'redirect-http',
  change(blueprint) {
    const guides = { ...site(blueprint, 'http'), names: ['_'] };
    const mailcows = { ...site(blueprint, 'http'), locations: site(blueprint, 'https').locations };
    const { https } = blueprint.nginx.sites;
    // The first site of a port serves all names that no other one has.
    for (const name of Object.keys(blueprint.nginx.sites)) delete blueprint.nginx.sites[name];
    Object.assign(blueprint.nginx.sites, { guides, http: mailcows, https });
  },
  rings: {
    'http.redirect': { verdict: 'warn', says: 'http://autoconfig.example.org/ (IPv4) answers without encryption' },
  },
});
