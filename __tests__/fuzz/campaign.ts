/** How the fuzz tests count: few cases by default, as many as PIERCE_FUZZ says by `npm run fuzz`; always the same ones. */

/** Cases of each property. */
export const CASES = Number(process.env['PIERCE_FUZZ'] ?? 300);

/** What every case is held to: nothing of ours changes, and it is over soon. */
export interface Campaign {
  /** Does one case, timed; of a promise until it is settled. */
  run<T>(act: () => T): T;
  /** What is wrong with it, empty if nothing; the figures are printed where they were asked for. */
  end(): string;
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
  const count = (from: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(from);
    const ms = (user + system) / 1000;
    cases += 1;
    over += ms > 100 ? 1 : 0;
    slowest = Math.max(slowest, ms);
  };
  return {
    run(act) {
      const from = process.cpuUsage();
      let result: unknown;
      try {
        const given = act();
        result = given;
        return given;
      } finally {
        const add = (): void => count(from);
        if (result instanceof Promise) void result.then(add, add);
        else add();
      }
    },
    end() {
      if (process.env['PIERCE_FUZZ'])
        process.stderr.write(
          `${name}: ${cases} cases, slowest ${slowest.toFixed(0)} ms, ${over} over 100 ms\n`,
        );
      if (Object.getOwnPropertyNames(Object.prototype).join() !== before)
        return 'Object.prototype has changed';
      return slowest < LIMIT ? '' : `a case took ${slowest} ms`;
    },
  };
}
