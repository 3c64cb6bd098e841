/** Taken from the global once: under Jest each look at a global is slow. */
const { PI, cos, exp, imul, log, sqrt, tan } = Math;

/** A generator of numbers from 0 to 1 that a seed decides: mulberry32 by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Noise symmetric about 0 with tails so heavy that it has no mean (Cauchy), scaled. */
export const cauchy = (random: () => number, scale: number): number => scale * tan(PI * (random() - 0.5));

/** Normal noise (Box and Muller). */
export const normal = (random: () => number, scale: number): number =>
  scale * sqrt(-2 * log(1 - random())) * cos(2 * PI * random());

/** What a shared machine does to a time: mostly a little, now and then a lot, never less than nothing. */
export const bursty = (random: () => number): number =>
  exp(normal(random, 0.02) + (random() < 0.1 ? random() * 0.5 : 0));

/** The most occurrences in `trials` that a true rate explains with a chance of all but about 1 in 30,000 (4 deviations). */
export const mostExpected = (trials: number, rate: number): number =>
  trials * rate + 4 * sqrt(trials * rate * (1 - rate)) + 1;
