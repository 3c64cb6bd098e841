import { now } from '../../platform/clock.ts';
import { percentile } from './metrics.ts';

/**
 * What warming up goes by; milliseconds. It is over with `still` windows in a row that took at most `steady` times as long as
 * they should: at the first opening as the fastest so far, later as the readings of this side did in the middle.
 */
export const WARM_UP = { first: 600, most: 2000, window: 60, still: 2, steady: 1.15 } as const;

/** Loads for this many milliseconds; gives the mean latency. */
type LoadFor = (span: number) => Promise<number>;

/** How fast one side of a check answers once it is warm, over all its openings. Mean latencies, in milliseconds. */
export class Pace {
  readonly #readings: number[] = [];

  /** Keeps what a reading of the warm side had. */
  keep(latency: number): void {
    this.#readings.push(latency);
  }

  /**
   * Loads until the side is warm, for two seconds at the longest; gives its latency. A just-in-time compiler takes its last
   * step when answers have long been of one speed, so the first opening takes its time; a later one knows how fast it has
   * to get. That goes by the readings in the middle: the fastest of ever more windows is ever harder to reach.
   */
  async warmUp(load: LoadFor): Promise<number> {
    if (this.#readings.length === 0) return await loadUntil(isAlike, WARM_UP.first, load);
    const goal = WARM_UP.steady * middleOf(this.#readings);
    return await loadUntil((latency) => latency <= goal, 0, load);
  }
}

/** Neither much slower than the fastest so far, nor much faster. */
const isAlike = (latency: number, fastest: number): boolean =>
  latency <= WARM_UP.steady * fastest && fastest <= WARM_UP.steady * latency;

const middleOf = (readings: readonly number[]): number => percentile(Float64Array.from(readings).sort(), 0.5);

async function loadUntil(
  isStill: (latency: number, fastest: number) => boolean,
  least: number,
  load: LoadFor,
): Promise<number> {
  const from = now();
  let fastest = Infinity;
  const goesOn = (spent: number, still: number): boolean =>
    spent < WARM_UP.most && (still < WARM_UP.still || spent < least);
  for (let still = 0; goesOn(now() - from, still);) {
    const latency = await load(WARM_UP.window);
    still = isStill(latency, fastest) ? still + 1 : 0;
    fastest = Math.min(fastest, latency);
  }
  return fastest;
}
