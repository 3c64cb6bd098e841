/**
 * Chance that a standard normal variable is at most `z`. The series around 0 and the continued fraction in the
 * tails: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalAtMost(z: number): number {
  if (z > 0) return 1 - normalAtMost(-z);
  return z > -3 ? 0.5 - density(z) * series(-z) : density(z) * tail(-z);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + … */
function series(z: number): number {
  let term = z;
  let sum = 0;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + …)))) */
function tail(z: number): number {
  let fraction = z;
  for (let step = 100; step > 0; step--) fraction = z + step / fraction;
  return 1 / fraction;
}
