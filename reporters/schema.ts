/** The JSON Schema of what `--reporter json` writes (docs/report.schema.json is made from it). */
import { KIND_NAMES } from '../common/settings.ts';
import { DOINGS } from './doings.ts';
import { LANGUAGES } from './language.ts';
import { EVENT_KINDS, NOTIFICATION_SCHEMA } from './notification.ts';
import { HISTORY_SCHEMA, SPANS } from './past/summary.ts';
import { COLLECTION_SCHEMA, SCHEMA } from './report.ts';
import { EXIT, VERDICTS } from './verdict.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const seconds = { type: 'number', minimum: 0 } as const;
const weights = ['required', 'recommended', 'advice'] as const;

/** An object whose properties are all required but those named optional. */
function record(
  properties: Readonly<Record<string, unknown>>,
  optional: readonly string[] = [],
): Record<string, unknown> {
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

const finding = record(
  {
    level: { enum: [...weights, 'unknown'] },
    message: text,
    observed: text,
    expected: text,
    sign: { type: 'string', pattern: '^[a-z]+( [a-z-]+)?$' },
  },
  ['observed', 'expected', 'sign'],
);

const dark = record({ since: { type: 'string', format: 'date-time' }, told: { const: true } }, ['told']);

const check = record(
  {
    id: { type: 'string', pattern: String.raw`^[a-z0-9-]+\.[a-z0-9-]+$` },
    area: text,
    title: text,
    failure: text,
    weight: { enum: weights },
    verdict: { enum: VERDICTS },
    findings: { type: 'array', items: finding },
    reason: text,
    cause: text,
    vantage: { const: true },
    partly: { const: true },
    late: { const: true },
    shows: { enum: DOINGS },
    lacks: text,
    fix: text,
    why: text,
    references: texts,
    evidence: { type: 'object' },
    seconds,
    waived: record({ reason: text, until: text }, ['until']),
    since: { type: 'string', format: 'date-time' },
    times: { type: 'integer', minimum: 1 },
    dark,
  },
  ['reason', 'cause', 'vantage', 'partly', 'late', 'shows', 'lacks', 'fix', 'waived', 'since', 'times', 'dark'],
);

const pastRun = record(
  {
    started: { type: 'string', format: 'date-time' },
    seconds,
    exit: { enum: Object.values(EXIT) },
    verdicts: { type: 'object', additionalProperties: { enum: VERDICTS } },
    measures: { type: 'object', additionalProperties: { type: 'number' } },
    dark: { type: 'object', additionalProperties: dark },
  },
  ['dark'],
);

const milliseconds = { type: 'integer', minimum: 0 } as const;
const span = { from: milliseconds, to: milliseconds } as const;

const timeline = record({
  checks: { type: 'array', items: record({ id: text, ...span }) },
  conversations: {
    type: 'array',
    items: record({
      kind: text,
      what: text,
      ...span,
      waiters: { type: 'array', items: record({ id: text, from: milliseconds }) },
    }),
  },
});

const zoneRow = record(
  {
    line: text,
    state: { enum: ['there', 'alike', 'missing', 'different', 'unknown'] },
    found: texts,
    purpose: text,
    optional: { type: 'boolean' },
    note: text,
  },
  ['note'],
);

const kind = record({ name: { enum: KIND_NAMES }, title: text, reason: text });

const time = { type: 'string', format: 'date-time' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const incident = { began: time, ended: time, seconds } as const;

const domainHistory = record({
  domain: text,
  runs: count,
  first: time,
  last: time,
  state: { enum: ['up', 'down', 'unknown', 'maintenance'] },
  since: time,
  spans: {
    type: 'array',
    items: record(
      {
        name: { enum: SPANS },
        up: seconds,
        down: seconds,
        unknown: seconds,
        maintenance: seconds,
        uptime: { type: 'number', minimum: 0, maximum: 1 },
        incidents: count,
        delivery: record({ count, median: seconds, p95: seconds, max: seconds }),
      },
      ['uptime', 'delivery'],
    ),
  },
  incidents: { type: 'array', items: record({ ...incident, checks: texts }, ['ended']) },
  checks: {
    type: 'array',
    items: record(
      {
        id: text,
        failure: text,
        since: time,
        runs: count,
        times: count,
        seconds,
        incidents: { type: 'array', items: record(incident, ['ended']) },
      },
      ['failure', 'since', 'runs'],
    ),
  },
});

/** What `mailproof history --reporter json` writes (docs/history.schema.json). */
export const HISTORY = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: HISTORY_SCHEMA,
  title: 'What a history says of the domains in it: since when, how often, how long',
  ...record({
    schema: { const: HISTORY_SCHEMA },
    asked: time,
    domains: { type: 'array', items: domainHistory },
  }),
} as const;

/** What `--notify https://…` posts (docs/notification.schema.json). */
export const NOTIFICATION = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: NOTIFICATION_SCHEMA,
  title: 'What is new about the domains that mailproof watches',
  ...record({
    schema: { const: NOTIFICATION_SCHEMA },
    id: text,
    title: text,
    text,
    bad: { type: 'boolean' },
    events: {
      type: 'array',
      minItems: 1,
      items: record(
        {
          id: text,
          kind: { enum: EVENT_KINDS },
          domain: text,
          check: text,
          at: time,
          headline: text,
          findings: texts,
          fix: text,
          since: time,
        },
        ['fix', 'since'],
      ),
    },
  }),
} as const;

/** One report, which is about one domain. */
export const REPORT_SCHEMA = {
  title: 'What mailproof tells of a domain',
  ...record(
    {
      schema: { const: SCHEMA },
      lang: { enum: LANGUAGES },
      target: record({ domain: text, part: text, host: text, addresses: texts, mailadm: text, kind }, [
        'part',
        'host',
        'mailadm',
        'kind',
      ]),
      vantage: record({ resolvers: texts, remarks: texts }),
      started: { type: 'string', format: 'date-time' },
      seconds,
      exit: { enum: Object.values(EXIT) },
      summary: record(Object.fromEntries(VERDICTS.map((verdict) => [verdict, { type: 'integer', minimum: 0 }]))),
      checks: { type: 'array', items: check },
      areas: { type: 'object', additionalProperties: record({ title: text, contact: { type: 'boolean' } }) },
      timeline,
      zone: { type: 'array', items: zoneRow },
      changes: record({ raised: texts, cleared: texts, stale: texts, known: texts }, ['stale', 'known']),
      past: { type: 'array', items: pastRun },
    },
    ['lang', 'areas', 'timeline', 'zone', 'changes', 'past'],
  ),
} as const;

/** The whole document: the reports of a run, also where there is one. */
export const COLLECTION = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: COLLECTION_SCHEMA,
  title: 'The reports of a run of mailproof, one a domain',
  ...record({
    schema: { const: COLLECTION_SCHEMA },
    exit: { enum: Object.values(EXIT) },
    reports: { type: 'array', items: { $ref: '#/$defs/report' } },
  }),
  $defs: { report: REPORT_SCHEMA },
} as const;
