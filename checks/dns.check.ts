/** DNS: the names lead where they must, everywhere. */
import './dns/mail-host.check.ts';
import './dns/web-names.check.ts';
import './dns/servers.check.ts';
import './dns/authority.check.ts';
import './dns/published.check.ts';
