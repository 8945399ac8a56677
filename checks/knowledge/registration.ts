/** What a domain's registry tells over RDAP (RFC 9083), and which registry to ask (RFC 9224). */

/** Where IANA publishes who answers for which top-level domain. */
export const BOOTSTRAP = { host: 'data.iana.org', path: '/rdap/dns.json' } as const;

export interface Registration {
  /** ISO 8601; undefined: not told. */
  readonly expires: string | undefined;
  /** As the registry has them: `active`, `redemption period`. */
  readonly states: readonly string[];
}

/** The registry's address in IANA's file, with a slash behind it; undefined: none is named. */
export function registryOf(bootstrap: unknown, domain: string): URL | undefined {
  const services = listAt(bootstrap, 'services');
  const labels = domain.split('.');
  // The longest of the names that fit (RFC 9224, 4).
  for (let index = 0; index < labels.length; index += 1) {
    const name = labels.slice(index).join('.');
    const found = services.find((service) => Array.isArray(service) && stringsIn(service[0]).includes(name));
    const address = Array.isArray(found) ? stringsIn(found[1]).find((url) => url.startsWith('https:')) : undefined;
    if (address !== undefined) return URL.parse(address.endsWith('/') ? address : `${address}/`) ?? undefined;
  }
  return undefined;
}

/** Undefined: this is no answer about a domain. */
export function registrationIn(answer: unknown): Registration | undefined {
  if (typeof answer !== 'object' || answer === null || !('objectClassName' in answer)) return undefined;
  if (answer.objectClassName !== 'domain') return undefined;
  const events = listAt(answer, 'events') as readonly Partial<Record<string, unknown>>[];
  const date = events.find((event) => event['eventAction'] === 'expiration')?.['eventDate'];
  const expires = typeof date === 'string' && !Number.isNaN(Date.parse(date)) ? date : undefined;
  return { expires, states: stringsIn(listAt(answer, 'status')) };
}

function listAt(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = new Map<string, unknown>(Object.entries(value)).get(name);
  return Array.isArray(list) ? list.filter((one) => one !== null) : [];
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
