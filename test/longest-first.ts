/**
 * The order of the files of tests: those that take longest begin first, so that none of them goes on alone at the end.
 */
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes, longest first; vitest goes by the size of files, which says nothing of the worlds in them. */
export const LONGEST: readonly string[] = ['matrix', 'outages', 'hostile', 'packed', 'account', 'vantage'].map(
  (name) => `test/lab/${name}.test.ts`,
);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(path.posix.sep + file));
  return place === -1 ? LONGEST.length : place;
}
