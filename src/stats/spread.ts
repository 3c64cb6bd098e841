import { median } from './quantile.ts';

/** Makes the median of absolute differences estimate the standard deviation of normal noise: 1 / (√2 Φ⁻¹(3/4)). */
const TO_DEVIATION = 1.048358;

/**
 * How far values lie apart, as a standard deviation: the median of the absolute differences between any two of them.
 * One wild value in four does not move it far, and it needs no centre. 0 of fewer than two values.
 * Shamos (1976), Geometry and Statistics, in Algorithms and Complexity; the factor from Rousseeuw and Croux (1993),
 * Journal of the American Statistical Association 88, 1273-1283, section 3.
 */
export function spread(values: readonly number[]): number {
  const apart = values.flatMap((value, index) =>
    values.slice(index + 1).map((other) => Math.abs(value - other)),
  );
  return apart.length === 0 ? 0 : TO_DEVIATION * median(apart);
}
