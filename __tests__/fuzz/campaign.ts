/** How the fuzz tests count: few cases by default, as many as PIERCE_FUZZ says by `npm run fuzz`; always the same ones. */
import { expect } from '@jest/globals';

/** Cases of each property. */
export const CASES = Number(process.env['PIERCE_FUZZ'] ?? 500);

/** What every case is held to: nothing of ours changes, and it is over soon. */
export interface Campaign {
  /** Does one case, timed. */
  run<T>(act: () => T): T;
  /** Expects that the slowest case was soon over, and tells the figures where they were asked for. */
  end(): void;
}

/**
 * Milliseconds of processor time that a case may take at most, a collection of garbage or a compilation in its middle
 * included; the aim is 100, and the figures say how far from it the slowest is.
 */
const LIMIT = 1000;

export function campaign(name: string): Campaign {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  let cases = 0;
  let slowest = 0;
  let over = 0;
  return {
    run(act) {
      const from = process.cpuUsage();
      try {
        return act();
      } finally {
        const { user, system } = process.cpuUsage(from);
        const ms = (user + system) / 1000;
        cases += 1;
        over += ms > 100 ? 1 : 0;
        slowest = Math.max(slowest, ms);
      }
    },
    end() {
      if (process.env['PIERCE_FUZZ'])
        process.stderr.write(
          `${name}: ${cases} cases, slowest ${slowest.toFixed(0)} ms, ${over} over 100 ms\n`,
        );
      expect(slowest).toBeLessThan(LIMIT);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    },
  };
}
