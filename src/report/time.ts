/** Stretches of time as people say them. All take milliseconds; blanks between number and unit do not break. */
import { quantity } from './format.ts';

/** How old something is: `3 h`. */
export const span = (ms: number): string => inOneUnit(ms, Math.round);

/** About how long something would take, rather too long than too short: `80 s`, `23 days`; `? s` where nobody knows. */
export const roughly = (ms: number): string => (Number.isFinite(ms) ? inOneUnit(ms, Math.ceil) : '?\u00A0s');

/** How long something took: `430 ms`, `12.3 s`, `3 min 25 s`. */
export function stretch(ms: number): string {
  if (!Number.isFinite(ms) || ms < 120_000) return quantity('ms', Math.round(ms));
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60 === 0 ? '' : ` ${seconds % 60}\u00A0s`;
  return `${Math.floor(seconds / 60)}\u00A0min${rest}`;
}

const UNITS = [
  [86_400_000, 'days'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
] as const;

/** In whole ones of the largest unit of which there are two. */
function inOneUnit(ms: number, whole: (value: number) => number): string {
  const [size, name] = UNITS.find(([unit]) => ms >= 2 * unit) ?? UNITS.at(-1)!;
  return `${whole(ms / size)}\u00A0${name}`;
}
