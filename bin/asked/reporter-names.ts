/** The formats that `--reporter` knows, and how each is made; loaded only when asked for. */
import type { Collector, CollectorOptions } from '../../reporters/collector.ts';
import { spoken, type Language } from '../../reporters/language.ts';

type MakeReporter = (options: CollectorOptions, file: string | undefined) => Promise<Collector>;

const REPORTERS = {
  console: async (options, file) => new (await import('../../reporters/console.ts')).default(options, file),
  junit: async (options, file) => new (await import('../../reporters/junit.ts')).default(options, file),
  json: async (options, file) => new (await import('../../reporters/json.ts')).default(options, file),
  html: async (options, file) => new (await import('../../reporters/html.ts')).default(options, file),
  markdown: async (options, file) => new (await import('../../reporters/markdown.ts')).default(options, file),
  github: async (options, file) => new (await import('../../reporters/github.ts')).default(options, file),
  prometheus: async (options, file) => new (await import('../../reporters/prometheus.ts')).default(options, file),
  tap: async (options, file) => new (await import('../../reporters/tap.ts')).default(options, file),
  nagios: async (options, file) => new (await import('../../reporters/nagios.ts')).default(options, file),
  badge: async (options, file) => new (await import('../../reporters/badge.ts')).BadgeReporter(options, file),
  'badge-json': async (options, file) =>
    new (await import('../../reporters/badge.ts')).BadgeJsonReporter(options, file),
} as const satisfies Record<string, MakeReporter>;

export type ReporterName = keyof typeof REPORTERS;

export const REPORTER_NAMES = Object.keys(REPORTERS) as readonly ReporterName[];

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name);
}

/** Formats that programs read: what they say is not to depend on the locale. */
const FOR_PROGRAMS: ReadonlySet<ReporterName> = new Set(['json', 'prometheus', 'nagios', 'badge-json']);

/** What a format is told in: the language of the process, but for programs English unless another was asked for. */
export function languageFor(name: ReporterName, asked: Language | undefined): Language {
  return FOR_PROGRAMS.has(name) ? (asked ?? 'en') : spoken();
}

/** One report format that was asked for, and where it goes. */
export interface ReporterRequest {
  readonly name: ReporterName;
  readonly file: string | undefined;
  readonly language: Language;
}

export function makeReporter({ name, file, language }: ReporterRequest, options: CollectorOptions): Promise<Collector> {
  return REPORTERS[name]({ ...options, language }, file);
}
