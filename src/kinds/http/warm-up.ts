import { now } from '../../platform/clock.ts';

/**
 * What warming up goes by; milliseconds. It ends when windows in a row took at most `alike` times as long as the fastest
 * ever and were not that much faster than it themselves; at the first opening no sooner than after `first` of load.
 */
export const WARM_UP = { first: 600, most: 2000, window: 60, row: 2, alike: 1 / 0.85 } as const;

/**
 * Loads until a service is warm, at least once; no window begins after two seconds. Being as fast as it ever was is what
 * tells: how fast that is, is seen when it is first opened (`known` is infinite then), in a longer time, since a
 * just-in-time compiler takes its last step when answers have long been of one speed.
 * @param load - loads for this many milliseconds and waits for the last answers; gives the mean latency
 * @param known - the fastest mean latency of earlier openings
 * @returns the fastest mean latency of all openings
 */
export async function warmUp(load: (span: number) => Promise<number>, known: number): Promise<number> {
  const [from, least] = [now(), known === Infinity ? WARM_UP.first : 0];
  let [fastest, row, loaded] = [known, 0, 0];
  while (now() - from < WARM_UP.most && (row < WARM_UP.row || loaded < least)) {
    const latency = await load(WARM_UP.window);
    row = areAlike(latency, fastest) ? row + 1 : 0;
    fastest = Math.min(fastest, latency);
    loaded += WARM_UP.window;
  }
  return fastest;
}

const areAlike = (a: number, b: number): boolean => Math.max(a, b) <= WARM_UP.alike * Math.min(a, b);
