/** Figures of several runs put into one. */

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** How much of what varies the line explains: 1 is all of it. */
  readonly fit: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The straight line nearest to some points (least squares). */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  const [middle, height] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (term: (x: number, y: number) => number): number =>
    points.reduce((total, [x, y]) => total + term(x - middle, y - height), 0);
  const [spread, slant, rise] = [sum((x) => x * x), sum((x, y) => x * y), sum((_, y) => y * y)];
  const slope = slant / spread;
  return { slope, intercept: height - slope * middle, fit: rise === 0 ? 1 : slant ** 2 / (spread * rise) };
}
