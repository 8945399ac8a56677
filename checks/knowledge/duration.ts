/** How long something takes, or how far two clocks are apart, for people. */
import { joined, say, type Text } from '../../common/say.ts';

const UNITS = [
  [86_400, say`d`],
  [3_600, say`h`],
  [60, say`min`],
  [1, say`s`],
] as const;

/** `1 h 5 min`: the two largest units. */
export function durationText(seconds: number): Text {
  let rest = Math.round(seconds);
  const parts: Text[] = [];
  for (const [size, unit] of UNITS) {
    if (rest < size || parts.length > 1) continue;
    parts.push(say`${Math.floor(rest / size)} ${unit}`);
    rest %= size;
  }
  return parts.length === 0 ? say`less than a second` : joined(parts, ' ');
}
