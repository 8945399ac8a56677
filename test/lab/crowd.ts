/**
 * A crowd of domains that share nothing but the resolver: each has its names, name servers, mail host, addresses and
 * certificate. `crowd-300` is a world with 300 of them, served by daemons that answer at once: their mail servers are
 * one process that says what the healthy server says.
 */
import { crowdAddresses, NS1, NS2, reverseName, reverseZone } from './addresses.ts';
import { certificate, TTL, type Blueprint, type ZoneBlueprint, type ZoneRecord } from './blueprint.ts';
import { healthyNginx } from './services.ts';

const NAME = /^crowd-(\d{1,3})$/;
const AUTOCONFIG = 'autoconfig.xml';

export interface CrowdMember {
  readonly domain: string;
  readonly host: string;
  readonly v4: string;
  readonly v6: string;
  /** The name of its certificate in the blueprint. */
  readonly certificate: string;
}

/** One of them, by its number from 0. */
export function crowdMember(number: number): CrowdMember {
  const label = String(number + 1).padStart(3, '0');
  const domain = `example-${label}.com`;
  return { domain, host: `mail.${domain}`, certificate: `crowd-${label}`, ...crowdAddresses(number).mail };
}

/** What makes a world with a crowd, by its name. */
export function crowdChange(name: string): { change(blueprint: Blueprint): void } | undefined {
  const size = Number(NAME.exec(name)?.[1]);
  return Number.isNaN(size) ? undefined : { change: (blueprint) => gather(blueprint, size) };
}

function gather(blueprint: Blueprint, size: number): void {
  blueprint.network.crowd = size;
  blueprint.postfix.running = false;
  blueprint.dovecot.running = false;
  for (let number = 0; number < size; number += 1) {
    const member = crowdMember(number);
    addZones(blueprint, member, number);
    addSites(blueprint, member);
    blueprint.certificates[member.certificate] = {
      ...structuredClone(certificate(blueprint)),
      names: [member.host, ...['mailadm', 'autoconfig', 'autodiscover'].map((label) => `${label}.${member.domain}`)],
    };
  }
}

function addZones(blueprint: Blueprint, { domain, host, v4, v6 }: CrowdMember, number: number): void {
  const { zones, nameServers } = blueprint.dns;
  const servers = ['ns1', 'ns2'].map((label) => `${label}.${domain}`);
  const hosts = crowdAddresses(number).names;
  const daemons = [NS1, NS2].map(
    (place) => Object.entries(nameServers).find(([, server]) => server.v4 === place.v4)?.[0] ?? '',
  );
  const records = [...addressRecords(host, { v4, v6 }), ...guideRecords(domain, host)];
  for (const [index, name] of servers.entries()) {
    const place = hosts[index] ?? hosts[0];
    nameServers[name] = { ...place, running: true, daemon: daemons[index] ?? '' };
    records.push(...addressRecords(name, place));
  }
  zones[domain] = zone(servers, records);
  for (const address of [v4, v6])
    zones[reverseZone(address)] = zone(servers, [record(reverseName(address), 'PTR', host)]);
}

function guideRecords(domain: string, host: string): ZoneRecord[] {
  return [
    record(domain, 'MX', `10 ${host}`),
    ...['autoconfig', 'autodiscover', 'mailadm'].map((label) => record(`${label}.${domain}`, 'CNAME', host)),
    record(domain, 'TXT', 'v=spf1 mx -all'),
    record(`_dmarc.${domain}`, 'TXT', `v=DMARC1;p=quarantine;rua=mailto:mailadm@${domain}`),
    record(`dkim._domainkey.${domain}`, 'TXT', 'v=DKIM1;k=rsa;t=s;s=email;p={{dkim rsa2048}}'),
  ];
}

function addSites(blueprint: Blueprint, member: CrowdMember): void {
  const { domain, host } = member;
  const { sites, files } = healthyNginx(host, domain);
  const document = `autoconfig-${domain}.xml`;
  blueprint.nginx.files[document] = files[AUTOCONFIG] ?? '';
  for (const [name, site] of Object.entries(sites)) {
    site.names.push(`mailadm.${domain}`);
    if (site.certificate !== undefined) site.certificate = member.certificate;
    for (const directives of Object.values(site.locations))
      directives.splice(
        0,
        directives.length,
        ...directives.map((text) => text.replace(`/${AUTOCONFIG}`, `/${document}`)),
      );
    if (site.certificate !== undefined) Object.assign(site.locations, interfaceOf(host));
    blueprint.nginx.sites[`${name}-${domain}`] = site;
  }
}

/** mailcow's web interface without what is behind the web server: nobody logs in here. */
function interfaceOf(host: string): Record<string, string[]> {
  return {
    '~* ^/autodiscover/': ['default_type application/xml;', `return 200 '${autodiscover(host)}';`],
    '/': ['default_type text/html;', "return 200 '<!DOCTYPE html><title>mailcow UI</title>';"],
  };
}

/** What mailcow answers a client that asks for its settings. */
function autodiscover(host: string): string {
  const namespace = 'http://schemas.microsoft.com/exchange/autodiscover';
  const protocol = (type: string, port: number): string =>
    `<Protocol><Type>${type}</Type><Server>${host}</Server><Port>${port}</Port><DomainRequired>off</DomainRequired><SPA>off</SPA><SSL>on</SSL><AuthRequired>on</AuthRequired></Protocol>`;
  return [
    '<?xml version="1.0" encoding="utf-8" ?>',
    `<Autodiscover xmlns="${namespace}/responseschema/2006"><Response xmlns="${namespace}/outlook/responseschema/2006a">`,
    `<Account><AccountType>email</AccountType><Action>settings</Action>${protocol('IMAP', 993)}${protocol('SMTP', 465)}</Account></Response></Autodiscover>`,
  ].join('');
}

function addressRecords(name: string, { v4, v6 }: { readonly v4: string; readonly v6: string }): ZoneRecord[] {
  return [record(name, 'A', v4), record(name, 'AAAA', v6)];
}

function record(name: string, type: string, data: string): ZoneRecord {
  return { name, type, ttl: TTL, data };
}

function zone(servers: string[], records: ZoneRecord[]): ZoneBlueprint {
  return { servers, signed: false, ds: 'absent', delegated: true, records, differences: {}, lame: [] };
}
