/** What questions for settings are answered with, whoever invented them: XML, or something else. */
import { say, type Text } from '../../common/say.ts';
import type { HttpAnswer } from '../../fixtures/senses.ts';
import { parseXml, type XmlNode } from './xml.ts';

const OK = 200;

/** The XML in an answer; or why there is none, as the end of a sentence. */
export async function xmlIn({
  status,
  truncated,
  body,
}: HttpAnswer): Promise<{ readonly root: XmlNode } | { readonly problem: Text }> {
  if (status !== OK) return { problem: say`answers with status ${status} and not with the settings` };
  if (truncated) return { problem: say`sends more than settings can be` };
  const parsed = await parseXml(body);
  return 'problem' in parsed ? { problem: say`sends something that is no XML: ${parsed.problem}` } : parsed;
}
