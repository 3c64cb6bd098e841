/** The middle value, or the mean of the two middle ones; NaN between opposite infinities. At least one value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which a fraction `p`, 0 to 1, of the sample lies: linear between the order statistics around
 * (n - 1) p + 1. It is "type 7" of R. Hyndman and Fan (1996), Sample Quantiles in Statistical Packages,
 * The American Statistician 50 (4), 361-365, definition 7.
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 1) return values[0]!;
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  const part = place - Math.floor(place);
  return part === 0 ? below : below * (1 - part) + above * part;
}
