/** What the headers of a page tell browsers, where it contradicts itself or has no effect. */
import { say } from '../../common/say.ts';
import { advice, type Problem } from '../knowledge/problem.ts';
import { excerpt } from '../knowledge/text.ts';

/** Names in lower case; values of a repeated header joined by `, `. */
type Headers = Readonly<Record<string, string>>;

/** The headers that are looked at; a cookie's value is nobody's business, so `set-cookie` is not among them. */
export const LOOKED_AT = [
  'strict-transport-security',
  'x-frame-options',
  'x-content-type-options',
  'content-security-policy',
  'access-control-allow-origin',
  'access-control-allow-credentials',
] as const;

/** What is wrong with the headers of a page that came over https. A header that is not there is nothing wrong. */
export function headerProblems(headers: Headers): readonly Problem[] {
  return [
    ...repeatedHsts(headers),
    ...frameProblems(headers),
    ...sniffingProblems(headers),
    ...originProblems(headers),
    ...cookieProblems(headers),
  ];
}

/** RFC 6797 §8.1: of several, the first counts. */
function repeatedHsts(headers: Headers): readonly Problem[] {
  const values = valuesOf(headers, 'strict-transport-security');
  return new Set(values).size < 2
    ? []
    : [
        advice(
          say`Strict-Transport-Security is sent ${values.length} times, and differs: browsers heed the first alone, which is ${excerpt(values[0] ?? '')}`,
        ),
      ];
}

/** HTML, section "The `X-Frame-Options` header": these two are known, and `frame-ancestors` takes their place. */
const FRAME_WORDS: readonly string[] = ['deny', 'sameorigin'];

function frameProblems(headers: Headers): readonly Problem[] {
  const values = [...new Set(valuesOf(headers, 'x-frame-options').map((value) => value.toLowerCase()))];
  if (values.length === 0 || /(?:^|[;,\s])frame-ancestors\s/i.test(headers['content-security-policy'] ?? '')) return [];
  if (values.length > 1)
    return [
      advice(
        say`X-Frame-Options is sent more than once, and differs (${excerpt(values.join(', '))}): browsers then show the page in no frame at all, or in any`,
      ),
    ];
  return values.every((value) => FRAME_WORDS.includes(value))
    ? []
    : [
        advice(
          say`X-Frame-Options says ${excerpt(values.join(', '))}, which browsers do not know: any site can show the login page inside its own`,
        ),
      ];
}

/** Fetch, section "`X-Content-Type-Options` header": the first value counts, and only one is known. */
function sniffingProblems(headers: Headers): readonly Problem[] {
  const [first] = valuesOf(headers, 'x-content-type-options');
  return first === undefined || first.toLowerCase() === 'nosniff'
    ? []
    : [advice(say`X-Content-Type-Options says ${excerpt(first)}, which browsers do not know; it is nosniff`)];
}

/** Fetch, section "CORS protocol and credentials": everybody may not be let in together with a login. */
function originProblems(headers: Headers): readonly Problem[] {
  const origin = headers['access-control-allow-origin']?.trim();
  const credentials = headers['access-control-allow-credentials']?.trim();
  return origin === '*' && credentials === 'true'
    ? [
        advice(
          say`Access-Control-Allow-Origin: * stands beside Access-Control-Allow-Credentials: true, which contradict each other: somebody wanted to open the interface, and its logins, to every site`,
        ),
      ]
    : [];
}

/** RFC 6265 §4.1.2.5: without Secure, a browser sends the cookie over http, too. */
function cookieProblems(headers: Headers): readonly Problem[] {
  return cookiesIn(headers['set-cookie'] ?? '')
    .filter(({ attributes }) => !attributes.includes('secure'))
    .map(({ name }) =>
      advice(
        say`The cookie ${excerpt(name)} is set without Secure, so a browser that asks without encryption sends it for everybody on the way to read`,
      ),
    );
}

/** So many cookies are read: no page needs more. */
const MOST_COOKIES = 20;

/** Cookies that were joined by commas, which stand in the date of `Expires`, too. */
function cookiesIn(header: string): readonly { readonly name: string; readonly attributes: readonly string[] }[] {
  if (header === '') return [];
  return header.split(/,\s*(?=[^\s;,=]+=)/, MOST_COOKIES).map((cookie) => {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    return {
      name: pair.slice(0, Math.max(0, pair.indexOf('='))),
      attributes: attributes.map((attribute) => (attribute.split('=', 1)[0] ?? '').toLowerCase()),
    };
  });
}

function valuesOf(headers: Headers, name: string): readonly string[] {
  return (headers[name] ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
