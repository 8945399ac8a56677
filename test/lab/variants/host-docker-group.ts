/** An account of the group docker, without sudo: mailcow.conf is root's. */
import { defineVariant, type Note } from '../variant.ts';

const ROOTS: Note = {
  verdict: 'inconclusive',
  says: "The account on the server may not read what is root's: give --sudo, or log in as root",
  because: 'mailcow.conf can be read by root only',
};

export default defineVariant({
  name: 'host-docker-group',
  summary:
    'The account that is used may use Docker and read nothing: what Docker tells is judged, and the rest has a reason',
  with: ['ssh-admin'],
  change(blueprint) {
    blueprint.host.machine.sudo = 'absent';
  },
  notes: {
    ...Object.fromEntries(
      ['host.config', 'host.applied', 'host.secrets', 'host.ipv6', 'host.redirect', 'host.pop3', 'host.root-login'].map(
        (id) => [id, ROOTS],
      ),
    ),
    'host.ports': {
      verdict: 'inconclusive',
      says: 'only root can',
      because: 'the kernel tells root only which program holds a port',
    },
  },
});
