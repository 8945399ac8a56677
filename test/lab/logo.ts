/** A domain's logo (BIMI): its record, and the file at the mail host. */
import { setRecord, site, type Blueprint } from './blueprint.ts';
import { DOMAIN, HOST } from './healthy.ts';

/** As receivers take it. */
export const LOGO =
  '<svg version="1.2" baseProfile="tiny-ps" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Us</title><rect width="8" height="8"/></svg>';

export function publishLogo(blueprint: Blueprint, svg: string): void {
  setRecord(blueprint, `default._bimi.${DOMAIN}`, 'TXT', `v=BIMI1; l=https://${HOST}/logo.svg; a=`);
  blueprint.nginx.files['logo.svg'] = svg;
  site(blueprint, 'https').locations['= /logo.svg'] = [
    'types { }',
    'default_type image/svg+xml;',
    'try_files /logo.svg =404;',
  ];
}
