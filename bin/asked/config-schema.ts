/**
 * The JSON Schema of mailproof.yaml, made of the one list of options (docs/mailproof.schema.json, `npm run docs`): what
 * editors complete by and the command checks by.
 */
import { english } from '../../common/say.ts';
import { OPTIONS, type OptionSpec } from './options.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The keys that are no options: what they hold is more than a line. */
export const DOMAIN = 'domain';
export const DOMAINS = 'domains';
export const WAIVERS = 'waivers';
export const MAINTENANCE = 'maintenance';

const SPECS = OPTIONS as readonly OptionSpec[];

/** The options that may stand at the top, and those that one domain of several may have of its own. */
export const TOP_OPTIONS = SPECS.filter(({ commandLineOnly }) => commandLineOnly !== true);
export const DOMAIN_OPTIONS = SPECS.filter(({ perDomain }) => perDomain === true);

/** The words for a switch. */
const ON = ['true', 'yes', 'on', '1'];
const OFF = ['false', 'no', 'off', '0'];

/** What a word says of a switch; undefined where it is none of those that are known. */
export function isOn(word: string): boolean | undefined {
  const lower = word.toLowerCase();
  return ON.includes(lower) ? true : OFF.includes(lower) ? false : undefined;
}

const TEXT: Schema = { type: ['string', 'number'], minLength: 1 };
const NAME: Schema = { type: 'string', minLength: 1 };
/** The time that a clock on the wall shows, after a day of the week or a date. */
const MOMENT_TEXT: Schema = {
  type: 'string',
  pattern: String.raw`^(\d{4}-\d{2}-\d{2}|Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d$`,
};
const CHECKS: Schema = { $ref: '#/$defs/checks' };

const WINDOWS: Schema = {
  description: 'when you work on the server: checks run and are shown, nothing counts, and nobody is told',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      from: { description: 'such as Sun 03:00 for every week, or 2027-01-31 22:00 for once', ...MOMENT_TEXT },
      to: { description: 'when it is over, in the same form', ...MOMENT_TEXT },
      zone: { ...NAME, description: 'the time zone, such as Europe/Berlin (default: UTC)' },
    },
    required: ['from', 'to'],
    additionalProperties: false,
  },
};

/** What one value may be. Numbers may also stand in quotes. */
function valueSchema({ value, takes }: OptionSpec): Schema {
  if (value === undefined) return { enum: [true, false, 1, 0, ...ON, ...OFF] };
  if (takes === undefined) return TEXT;
  if (takes === 'checks') return CHECKS;
  if (takes === 'seconds') return { type: ['number', 'string'], exclusiveMinimum: 0, pattern: String.raw`^\d*\.?\d+$` };
  if (takes === 'span')
    return { type: ['number', 'string'], exclusiveMinimum: 0, pattern: String.raw`^\d+(\.\d+)?[hd]?$` };
  if (takes === 'count') return { type: ['integer', 'string'], minimum: 1, pattern: String.raw`^[1-9]\d*$` };
  return { enum: takes };
}

function optionSchema(spec: OptionSpec): Schema {
  const one = valueSchema(spec);
  return {
    description: english(spec.help),
    ...(spec.many === true ? { anyOf: [{ type: 'array', items: one }, one] } : one),
  };
}

function properties(specs: readonly OptionSpec[]): Schema {
  return Object.fromEntries(specs.map((spec) => [spec.name, optionSchema(spec)]));
}

/** @param ids Of all checks. */
export function configSchema(ids: readonly string[]): Schema {
  const areas = [...new Set(ids.map((id) => id.slice(0, id.indexOf('.'))))];
  const domain = { ...NAME, description: 'the mail domain to look at' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mailproof.yaml',
    type: ['object', 'null'],
    properties: {
      [DOMAIN]: domain,
      [DOMAINS]: {
        description: 'several domains: a name each, or a block with the values that this domain alone has',
        type: 'array',
        items: {
          // The block first: what is wrong in it is told before that it is no name.
          anyOf: [
            {
              type: 'object',
              properties: { [DOMAIN]: domain, [MAINTENANCE]: WINDOWS, ...properties(DOMAIN_OPTIONS) },
              required: [DOMAIN],
              additionalProperties: false,
            },
            NAME,
          ],
        },
      },
      [WAIVERS]: {
        description: 'what you know of and live with: shown, and not counted',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: { description: 'an id or an area, with *', ...CHECKS },
            reason: { ...NAME, pattern: String.raw`\S`, description: 'why it does not count' },
            until: {
              description: 'the last day that it holds',
              type: 'string',
              pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
            },
          },
          required: ['id', 'reason'],
          additionalProperties: false,
        },
      },
      [MAINTENANCE]: WINDOWS,
      ...properties(TOP_OPTIONS),
    },
    additionalProperties: false,
    $defs: {
      checks: { type: 'string', anyOf: [{ enum: [...areas, ...ids] }, { pattern: String.raw`\*|^own(\.|$)` }] },
      ids: { enum: ids },
    },
  };
}
