/** nginx: mailcow's web front. */
import { SERVER } from '../addresses.ts';
import type { Blueprint, NetworkBlueprint, NginxSite } from '../blueprint.ts';
import { certificateFiles, listening, type Daemon, type Listener, type Materials, type Plan } from '../daemon.ts';

/** Where the web stands behind port 443, where that is shared with mail (chatmail/relay, nginx.conf.j2). */
export const BEHIND_MUX = { at: ['127.0.0.1'], port: 8443 } as const;
const MODULES = '/usr/lib/nginx/modules';
const WEB = 443;
/** Who asked what of whom: what the usual format does not tell. */
const REQUEST_FORMAT = 'request $msec $remote_addr $server_addr $scheme $request_method $host $request_uri';

export const nginx: Daemon = { name: 'nginx', plan };

function plan(blueprint: Blueprint, materials: Materials): Plan {
  const { sites, protocols, running } = blueprint.nginx;
  const files: Record<string, string> = {
    '/etc/nginx/nginx.conf': [
      ...(blueprint.nginx.mux === undefined ? [] : [`load_module ${MODULES}/ngx_stream_module.so;`]),
      'user www-data;',
      'worker_processes 1;',
      'daemon off;',
      'pid /run/nginx.pid;',
      'error_log /var/log/nginx-error.log warn;',
      'events { worker_connections 4096; }',
      ...muxed(blueprint),
      'http {',
      'access_log /var/log/nginx.log;',
      `log_format request '${REQUEST_FORMAT}';`,
      'access_log /var/log/nginx-requests.log request;',
      'server_tokens off;',
      'server_names_hash_max_size 8192;',
      'server_names_hash_bucket_size 128;',
      'client_max_body_size 4m;',
      'default_type application/octet-stream;',
      'types { text/html html; text/plain txt; application/xml xml; }',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path /var/lib/nginx/${kind};`,
      ),
      `ssl_protocols ${protocols};`,
      protocols.includes('TLSv1.1') ? 'ssl_ciphers DEFAULT@SECLEVEL=0;' : '',
      ...Object.values(sites).map((site) => server(site, blueprint.network)),
      '}',
      '',
    ].join('\n'),
    '/web/.keep': '',
  };
  for (const [path, content] of Object.entries(blueprint.nginx.files)) files[`/web/${path}`] = content;
  for (const { certificate } of Object.values(sites))
    if (certificate !== undefined) Object.assign(files, certificateFiles(materials, certificate));
  const named = [...Object.values(sites).map(({ port }) => port), ...(blueprint.nginx.mux === undefined ? [] : [WEB])];
  const ports = [...new Set(named)].filter((port) => listens(port, blueprint.network).length > 0);
  const listeners: Listener[] = ports.map((port) => ({ protocol: 'tcp', port }));
  return running && ports.length > 0
    ? { files, run: { namespace: 'server', command: ['nginx', '-c', '/etc/nginx/nginx.conf'], listens: listeners } }
    : { files };
}

function muxed({ nginx: { mux }, network }: Blueprint): string[] {
  if (mux === undefined) return [];
  return [
    'stream {',
    'map $ssl_preread_alpn_protocols $behind {',
    `default ${BEHIND_MUX.at[0]}:${BEHIND_MUX.port};`,
    ...(mux.smtp ? [String.raw`~\bsmtp\b ${SERVER.v4}:465;`] : []),
    ...(mux.imap ? [String.raw`~\bimap\b ${SERVER.v4}:993;`] : []),
    '}',
    'server {',
    ...listens(WEB, network).map((address) => `listen ${address};`),
    'proxy_pass $behind;',
    'ssl_preread on;',
    '}',
    '}',
  ];
}

function server(site: NginxSite, network: NetworkBlueprint): string {
  const where = site.at?.map((address) => place(address, site.port)) ?? listens(site.port, network);
  if (where.length === 0) return '';
  const tls = site.certificate === undefined ? '' : ' ssl';
  return [
    'server {',
    ...where.map((address) => `listen ${address}${tls};`),
    `server_name ${site.names.join(' ')};`,
    ...(site.certificate === undefined
      ? []
      : [
          `ssl_certificate /etc/ssl/lab/${site.certificate}.pem;`,
          `ssl_certificate_key /etc/ssl/lab/${site.certificate}.key;`,
        ]),
    ...site.directives,
    ...Object.entries(site.locations).map(
      ([location, directives]) => `location ${location} {\n${directives.join('\n')}\n}`,
    ),
    '}',
  ].join('\n');
}

function place(address: string, port: number): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function listens(port: number, { closed, crowd }: NetworkBlueprint): string[] {
  if (crowd !== undefined) return [String(port), `[::]:${port}`];
  const { v4, v6 } = listening(port, closed);
  return [...(v4 ? [`${SERVER.v4}:${port}`] : []), ...(v6 ? [`[${SERVER.v6}]:${port}`] : [])];
}
