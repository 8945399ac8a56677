/**
 * The examples for Kubernetes and the Prometheus operator: by the API's own schemas, and by mailproof's own options.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Probe } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe';
import { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { CronJob } from 'kubernetes-models/batch/v1/CronJob';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { afterAll, describe, expect, it } from 'vitest';
import { isCollection, parseAllDocuments, type Document } from 'yaml';
import { readCommandLine } from '../../bin/asked/arguments.ts';
import { requestFrom } from '../../bin/asked/request.ts';
import { shardFrom } from '../../bin/asked/shard.ts';

const EXAMPLES = join(import.meta.dirname, '../../docs/examples');
const FILES = ['kubernetes.yml', 'kubernetes-cronjob.yml', 'kubernetes-shards.yml', 'prometheus-operator.yml'];
const CONFIGURATION = '/etc/mailproof/mailproof.yaml';
const KINDS = { ConfigMap, Secret, PersistentVolumeClaim, Deployment, Service, CronJob, Job, ServiceMonitor, Probe };
const folder = mkdtempSync(join(tmpdir(), 'mailproof-kubernetes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function manifestsIn(file: string): readonly Document[] {
  return [...parseAllDocuments(readFileSync(join(EXAMPLES, file), 'utf8'))];
}

function named(kind: string): Document {
  const found = FILES.flatMap(manifestsIn).find((manifest) => manifest.get('kind') === kind);
  if (found === undefined) throw new Error(`There is no ${kind} among the examples`);
  return found;
}

/** Throws what the schema of its kind says against a manifest. */
function validate(manifest: Document): void {
  const kind = String(manifest.get('kind'));
  const Model = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (Model === undefined) throw new Error(`${kind} is a kind without a schema here`);
  new Model(manifest.toJS()).validate();
}

/** The value below a path, as plain data. */
function below(manifest: Document, path: readonly (string | number)[]): unknown {
  const found = manifest.getIn(path);
  return isCollection(found) ? found.toJSON() : found;
}

describe.each(FILES)('%s', (file) => {
  it.each(manifestsIn(file).map((manifest) => ({ kind: String(manifest.get('kind')), manifest })))(
    '$kind is one',
    ({ manifest }) => {
      expect(manifest.errors).toEqual([]);
      expect(() => validate(manifest)).not.toThrow();
    },
  );
});

it('the schemas see what is wrong', () => {
  const manifest = named('Deployment');
  manifest.setIn(['spec', 'replicas'], 'one');
  expect(() => validate(manifest)).toThrow('/spec/replicas');
});

describe('mailproof understands', () => {
  it.each([
    ['Deployment', ['spec', 'template'], 'serve'],
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'template'], undefined],
    ['Job', ['spec', 'template'], undefined],
  ] as const)('what the %s starts', (kind, template, command) => {
    const manifest = named(kind);
    const configuration = join(folder, 'mailproof.yaml');
    const written = named('ConfigMap').getIn(['data', 'mailproof.yaml']);
    writeFileSync(configuration, String(written));
    const words = below(manifest, [...template, 'spec', 'containers', 0, 'args']);
    const args = Array.isArray(words)
      ? words.map((word) => (word === CONFIGURATION ? configuration : String(word)))
      : [];
    const asked = readCommandLine(args);
    expect(asked.words).toEqual(command === undefined ? [] : [command]);
    const { runs } = requestFrom({ ...asked, words: [] }, {});
    expect(runs.map(({ settings }) => settings.domain)).toEqual(['example.org', 'example.net']);
  });

  it('the part that each pod of the Job is told, which together are all', () => {
    const job = named('Job');
    const [shell = '', ...words] = below(job, ['spec', 'template', 'spec', 'containers', 0, 'command']) as string[];
    const program = join(folder, 'mailproof');
    writeFileSync(program, '#!/bin/sh\nprintf %s "$MAILPROOF_SHARD $*"\n', { mode: 0o755 });
    const completions = Number(job.getIn(['spec', 'completions']));
    const told = Array.from({ length: completions }, (_, index) =>
      execFileSync(shell, [...words, '--quiet'], {
        env: { PATH: `${folder}:/usr/bin:/bin`, JOB_COMPLETION_INDEX: String(index) },
        encoding: 'utf8',
      }),
    );
    expect(told).toEqual(told.map((_, index) => `${index + 1}/${completions} --quiet`));
    expect(told.map((word) => shardFrom({ shard: [word.split(' ')[0] ?? ''] })?.of)).toEqual(
      told.map(() => completions),
    );
  });
});
