/** The web server: nothing confidential goes over the wire in clear, and certificates can be renewed. */
import './http/redirect.check.ts';
import './http/new-email.check.ts';
import './http/acme.check.ts';
import './http/hsts.check.ts';
import './http/default-password.check.ts';
