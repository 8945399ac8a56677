/** TLS-RPT records (RFC 8460 §3): where senders report that TLS to this domain failed. */
import { say } from '../../common/say.ts';
import { readUrl } from '../../common/url.ts';
import { readMailbox } from './names.ts';
import { recommended, required, type Problem } from './problem.ts';
import { parseTags, startsWithVersion, tagValue } from './tags.ts';
import { excerpt, typed, unquoted } from './text.ts';

export interface TlsRptRecord {
  readonly records: readonly string[];
  /** `mailto:` and `https:` addresses as written; empty where senders report nowhere. */
  readonly addresses: readonly string[];
  readonly problems: readonly Problem[];
}

const MOST_ADDRESSES = 20;

/** Reads the TXT texts at `_smtp._tls.<domain>`; several records count as none (RFC 8460 §3). */
export function findTlsRpt(name: string, texts: readonly string[]): TlsRptRecord {
  const records = texts.filter((text) => startsWithVersion(text, 'TLSRPTv1'));
  const none = (problems: readonly Problem[]): TlsRptRecord => ({ records, addresses: [], problems });
  if (records.length > 1)
    return none([required(say`${name} has ${records.length} TLS-RPT records, so senders use none of them; keep one`)]);
  const [record] = records;
  if (record === undefined) return none(texts.filter(isLookalike).map((text) => lookalikeProblem(name, text)));
  const rua = tagValue(parseTags(record), 'rua');
  if (rua === undefined) return none([required(say`The TLS-RPT record at ${name} has no rua=, so reports go nowhere`)]);
  const written = rua.split(',', MOST_ADDRESSES).map((address) => address.trim());
  const addresses = written.filter(isReportAddress);
  const level = addresses.length > 0 ? recommended : required;
  const problems = written
    .filter((address) => !isReportAddress(address))
    .map((address) =>
      level(
        say`${excerpt(address) || 'rua='} in the TLS-RPT record at ${name} is no report address; it starts with mailto: or https://`,
      ),
    );
  return { records, addresses, problems };
}

function isLookalike(text: string): boolean {
  return /^v\s*=\s*tlsrpt/i.test(unquoted(typed(text)));
}

function lookalikeProblem(name: string, text: string): Problem {
  return required(
    say`A TXT record at ${name} looks like TLS-RPT, but senders do not recognise it: ${excerpt(typed(text))}. It must start with ${'v=TLSRPTv1;'}`,
  );
}

function isReportAddress(address: string): boolean {
  if (/^https:\/\//i.test(address)) return readUrl(address) !== undefined;
  return (
    /^mailto:(?!\/\/)/i.test(address) &&
    readMailbox(address.slice('mailto:'.length).split('?', 1)[0] ?? '') !== undefined
  );
}
