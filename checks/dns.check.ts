/** DNS: the names lead where they must, everywhere. */
import './dns/mail-host.ts';
import './dns/web-names.ts';
import './dns/servers.ts';
import './dns/authority.ts';
import './dns/published.ts';
