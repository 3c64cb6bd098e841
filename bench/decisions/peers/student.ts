/**
 * The value that a Student t variable of `freedom` degrees exceeds with a chance of 1 - `p`, for `p` above 0.5.
 * Found by halving on the distribution function, which the incomplete beta function gives: Abramowitz and Stegun
 * (1964), Handbook of Mathematical Functions, 26.7.1 and 26.5.8.
 */
export function studentQuantile(p: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (studentAtMost(high, freedom) < p) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentAtMost(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return high;
}

function studentAtMost(t: number, freedom: number): number {
  return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

/** Mirrored where the fraction converges slowly: I_x(a, b) = 1 - I_1-x(b, a), 26.5.2. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return front / (a * continuedFraction(x, a, b));
}

/** 1 + d1/(1 + d2/(1 + …)), from the end that no longer matters. */
function continuedFraction(x: number, a: number, b: number): number {
  let fraction = 1;
  for (let step = 200; step > 0; step--) fraction = 1 + coefficient(step, x, a, b) / fraction;
  return fraction;
}

function coefficient(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + step - 1) * (a + step))
    : (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}

/** Stirling's series (6.1.41) past 10, brought there by the recurrence. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  const rest = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + rest;
}
