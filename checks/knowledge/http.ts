/** Judging HTTP redirects and Strict-Transport-Security by their headers (RFC 9110 §15.4, RFC 6797 §6.1). */

export interface Redirect {
  /** Where it leads, absolute; undefined where there is no usable Location. */
  readonly target: string | undefined;
  /** 301 or 308: browsers and search engines remember it. */
  readonly permanent: boolean;
  readonly https: boolean;
  readonly sameHost: boolean;
  /** On https's own port. */
  readonly usualPort: boolean;
  readonly samePathAndQuery: boolean;
}

const LONGEST_LOCATION = 8000;

/** Reads the answer to a request for `url`; undefined where it is no redirect. A Location may be relative (RFC 9110 §10.2.2). */
export function readRedirect(url: string, status: number, location: string | undefined): Redirect | undefined {
  if (status < 300 || status > 399 || status === 304) return undefined;
  const permanent = status === 301 || status === 308;
  if (location === undefined || location.length > LONGEST_LOCATION || !URL.canParse(location, url)) {
    return { target: undefined, permanent, https: false, sameHost: false, usualPort: false, samePathAndQuery: false };
  }
  const [from, to] = [new URL(url), new URL(location, url)];
  return {
    target: to.href,
    permanent,
    https: to.protocol === 'https:',
    sameHost: to.hostname === from.hostname,
    usualPort: to.port === '',
    samePathAndQuery: to.pathname === from.pathname && to.search === from.search,
  };
}

/** Whether a redirect leads http to https at the same place for good. */
export function isHttpsRedirect(redirect: Redirect | undefined): boolean {
  return redirect !== undefined && redirect.https && redirect.sameHost && redirect.usualPort && redirect.samePathAndQuery && redirect.permanent;
}

export interface Hsts {
  /** Seconds; 0 switches it off. */
  readonly maxAge: number;
  readonly includeSubDomains: boolean;
}

/** Reads a Strict-Transport-Security header; undefined where it is missing or invalid (RFC 6797 §6.1: no max-age, or a directive twice). */
export function readHsts(header: string | undefined): Hsts | undefined {
  if (header === undefined || header.length > LONGEST_LOCATION) return undefined;
  // Several headers arrive joined by commas; the first one counts (RFC 6797 §8.1).
  const [first = ''] = header.split(',', 1);
  const directives = first.split(';').map((directive) => directive.trim().toLowerCase()).filter((directive) => directive !== '');
  const names = directives.map((directive) => directive.split('=', 1)[0]?.trim());
  if (new Set(names).size < names.length) return undefined;
  const seconds = /^max-age\s*=\s*"?(\d{1,15})"?$/.exec(directives.find((directive) => directive.startsWith('max-age')) ?? '')?.[1];
  return seconds === undefined ? undefined : { maxAge: Number(seconds), includeSubDomains: names.includes('includesubdomains') };
}
