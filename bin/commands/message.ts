/** `mailproof message FILE.eml [domain]`: judges a message that somebody has at hand, or each message of an mbox. */
import { createReadStream } from 'node:fs';
import { readBounce } from '../../checks/knowledge/bounce.ts';
import { addressesOf, headerFields, valuesOf, type HeaderField } from '../../checks/knowledge/headers.ts';
import { MOST_MESSAGES, messagesIn } from '../../checks/knowledge/mail-file.ts';
import { domainOf } from '../../checks/knowledge/names.ts';
import { withBoundedHeader } from '../../common/header-section.ts';
import { say, verbatim, type Text } from '../../common/say.ts';
import { unreadable, type CommandLine } from '../asked/arguments.ts';
import { oneRun, requestFrom } from '../asked/request.ts';
import { runRequest } from './run.ts';
import { UsageError } from '../asked/usage-error.ts';

/** More than any server takes by default. */
const LARGEST = 50 * 1024 * 1024;

export async function message(line: CommandLine): Promise<number> {
  const [file, typed, extra] = line.words;
  if (file === undefined)
    throw new UsageError(say`which message? Run: mailproof message FILE.eml (- reads standard input)`);
  if (extra !== undefined) throw new UsageError(say`one message at a time: "${extra}" is one word too many`);
  const name = file === '-' ? say`standard input` : verbatim(file);
  const { messages, more } = messagesIn(await readBytes(file, name));
  const runs = messages.map((raw, index) => {
    const content = withBoundedHeader(raw);
    const domain = typed ?? authorDomain(fieldsOfSender(content, name), name, file);
    const request = requestFrom({ words: [domain], values: line.values }, process.env, { secrets: false });
    const part = messages.length === 1 ? {} : { part: { number: index + 1, of: messages.length } };
    const run = oneRun(request);
    return { request, run: { ...run, settings: { ...run.settings, message: content, ...part } } };
  });
  const [first] = runs;
  if (first === undefined) throw new UsageError(say`${name} is empty`);
  const warnings = more
    ? [
        ...first.request.warnings,
        say`${name} holds more than ${MOST_MESSAGES} messages; the first ${MOST_MESSAGES} are judged`,
      ]
    : first.request.warnings;
  return runRequest({ ...first.request, warnings, runs: runs.map(({ run }) => run) }, 'message');
}

/** All bytes of the file, as one character each. */
async function readBytes(file: string, name: Text): Promise<string> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      const bytes = Buffer.from(chunk);
      total += bytes.length;
      if (total > LARGEST)
        throw new UsageError(
          say`${name} is larger than ${LARGEST / 1024 / 1024} MB, which is more than a mail message is`,
        );
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(name, error);
  }
  return Buffer.concat(chunks).toString('latin1');
}

/** A file with any of these is a mail message. */
const TELLING = new Set(['from', 'received', 'date', 'message-id', 'return-path', 'delivered-to']);
/** The first bytes of the format in which Outlook saves (`.msg`). */
const OUTLOOK = '\u00d0\u00cf\u0011\u00e0';

function messageFields(content: string, name: Text): readonly HeaderField[] {
  if (content.trim() === '') throw new UsageError(say`${name} is empty`);
  if (content.startsWith(OUTLOOK))
    throw new UsageError(
      say`${name} is in Outlook's own format; save the message as .eml (File > Save As, or drag it into another mail program)`,
    );
  const fields = headerFields(content);
  if (fields.some(({ key }) => TELLING.has(key))) return fields;
  throw new UsageError(
    say`${name} is no mail message: it does not begin with header lines such as "From: somebody@example.org"`,
  );
}

/** A bounce comes from a server's robot: the domain that it is about is that of the message that it returns. */
function fieldsOfSender(content: string, name: Text): readonly HeaderField[] {
  const fields = messageFields(content, name);
  const returned = headerFields(readBounce(content)?.original ?? '');
  return returned.some(({ key }) => key === 'from') ? returned : fields;
}

/** The domain that the message claims to come from. */
function authorDomain(fields: readonly HeaderField[], name: Text, file: string): string {
  const addresses = ['from', 'return-path', 'sender'].flatMap((field) => valuesOf(fields, field).flatMap(addressesOf));
  const [first] = addresses;
  if (first === undefined)
    throw new UsageError(
      say`${name} does not tell which domain it comes from; name it: mailproof message ${file} example.org`,
    );
  return domainOf(first);
}
