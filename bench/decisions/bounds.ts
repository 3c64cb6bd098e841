/** The largest true rate, 0 to 1, with which `hits` or fewer of `trials` still happen once in 20: Clopper and Pearson (1934). */
export function upperBound(hits: number, trials: number): number {
  if (hits >= trials) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(hits, trials, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

function chanceOfAtMost(hits: number, trials: number, rate: number): number {
  let chance = (1 - rate) ** trials;
  let sum = chance;
  for (let hit = 1; hit <= hits; hit++) {
    chance *= ((trials - hit + 1) / hit) * (rate / (1 - rate));
    sum += chance;
  }
  return sum;
}
