/** Loaded before everything else: the clock on the wall runs FACTOR times as fast since the moment BEGAN. */
const began = Number(process.env['BEGAN']);
const factor = Number(process.env['FACTOR']);
const RealDate = Date;
const now = (): number => Math.round(began + (RealDate.now() - began) * factor);

globalThis.Date = class extends RealDate {
  constructor(...given: readonly []) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static override now(): number {
    return now();
  }
} as DateConstructor;
