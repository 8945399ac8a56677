/** Reads JSON reports back: what earlier runs wrote, on this machine or on another. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isMailDomain } from '../../checks/knowledge/names.ts';
import { excerpt } from '../../checks/knowledge/text.ts';
import { say } from '../../common/say.ts';
import { COLLECTION_SCHEMA, SCHEMA, type Report } from '../../reporters/report.ts';
import { printableReport } from '../../reporters/reread.ts';
import { REPORT_SCHEMA } from '../../reporters/schema.ts';
import { readTextFile } from '../asked/arguments.ts';
import { UsageError } from '../asked/usage-error.ts';

/**
 * The reports in a file; a report by itself is what earlier versions wrote of one domain. Whatever is no report of
 * mailproof's is a usage error.
 */
export function readReports(file: string): readonly Report[] {
  const content = parsed(file);
  const reports =
    schemaOf(content) === COLLECTION_SCHEMA && 'reports' in content && Array.isArray(content.reports)
      ? (content.reports as unknown[])
      : [content];
  const validate = new Ajv2020({ formats: { 'date-time': isDateTime } }).compile(REPORT_SCHEMA);
  return reports.map((report) => {
    if (!isObject(report) || schemaOf(report) !== SCHEMA)
      throw new UsageError(say`${file} is no JSON report of mailproof's (make one with --reporter json=FILE)`);
    if (!validate(report))
      throw new UsageError(
        say`${file} is no report that this mailproof can read: ${validate.errors?.[0]?.instancePath ?? ''} ${validate.errors?.[0]?.message ?? ''}`,
      );
    const { domain } = (report as unknown as Report).target;
    if (!isMailDomain(domain)) throw new UsageError(say`${file} is about "${excerpt(domain)}", which is no domain`);
    return printableReport(report as unknown as Report);
  });
}

/** RFC 3339 §5.6, as far as mailproof writes it. */
function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

function parsed(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readTextFile(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(say`${file} is not valid JSON`);
  }
  return isObject(content) ? content : {};
}

function isObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null;
}

function schemaOf(content: object): unknown {
  return 'schema' in content ? content.schema : undefined;
}
