import type { Kind, Lab } from '../../src/kinds/kind.ts';
import type { OpenSide } from '../../src/measure/side.ts';
import type { Budget, CheckPlan, Metric, Reading, Side } from '../../src/model/index.ts';

/**
 * What a scripted probe does in a round of its side, counted over all openings: gives a number, or fails. Of the
 * instances of a side that are open at the same time, `instance` 0 was opened first.
 */
export type Script = (
  side: Side,
  round: number,
  instance: number,
) => number | Error | Promise<number | Error>;

export interface ScriptedKind extends Kind {
  /** Every open, read and close, in order; of a second instance of a side with an apostrophe. */
  readonly log: string[];
}

/** What a scripted kind says of itself. */
export interface Sort {
  readonly limits?: ReturnType<Kind['rounds']>;
  readonly freshBy?: 'reading' | 'opening';
  readonly together?: boolean;
  readonly metric?: Metric;
  /** Why an instance of a side cannot be opened, if so. */
  readonly refuses?: (side: Side, instance: number) => Error | null;
}

export const scriptedMetric: Metric = { id: 'time', unit: 'ms', better: 'lower', nature: 'sampled' };

/** A kind without a tool behind it: it reads what the script says and keeps a log of what was asked of it. */
export function scriptedKind(script: Script, sort: Sort = {}): ScriptedKind {
  const { limits = { atLeast: 2, atMost: 6, warmUp: 0 }, freshBy = 'reading', together = false } = sort;
  const { metric = scriptedMetric, refuses = () => null } = sort;
  const log: string[] = [];
  const isOpen = { head: [false, false], base: [false, false] };
  const rounds = new Map<string, number>();
  return {
    name: 'scripted',
    title: 'numbers from a script',
    schema: { type: 'object' },
    metricSets: [{ known: [metric] }],
    implied: {},
    rounds: () => limits,
    freshBy: () => freshBy,
    together: () => together,
    log,
    async open(_options, { side }: Lab) {
      const instance = isOpen[side][0] ? 1 : 0;
      const name = `${side}${"'".repeat(instance)}`;
      log.push(`open ${name}`);
      const refusal = refuses(side, instance);
      if (refusal) throw refusal;
      isOpen[side][instance] = true;
      return {
        async read(): Promise<Reading> {
          log.push(`read ${name}`);
          const round = rounds.get(name) ?? 0;
          rounds.set(name, round + 1);
          const value = await script(side, round, instance);
          if (value instanceof Error) throw value;
          return { values: { [metric.id]: value } };
        },
        async [Symbol.asyncDispose]() {
          isOpen[side][instance] = false;
          log.push(`close ${name}`);
        },
      };
    },
  };
}

const at = { file: 'budgets.yml', line: 1, column: 1 };

export const scriptedCheck: CheckPlan = {
  name: 'subject',
  kind: 'scripted',
  options: {},
  config: 'c0ffee',
  budgets: [],
  at,
};

/** A budget that compares with base. */
export function tolerated(metric: string, tolerance = 0.05): Budget {
  const none = { max: null, min: null, owner: null, message: null };
  return { metric, tolerance, ...none, severity: 'fail', strict: false, implied: false, at };
}

/** A side with nothing behind it but its name; leaving one of its rooms is told to `onLeave`. */
export function emptySide(side: Side, onLeave: (fresh: boolean) => void = () => {}): OpenSide {
  return {
    side,
    commit: { sha: null, ref: null, dirty: false },
    has: () => true,
    enter: (_check, _shared, { fresh }) => ({
      lab: { side } as Lab,
      explain: async (failure) => failure,
      [Symbol.asyncDispose]: async () => onLeave(fresh),
    }),
    async [Symbol.asyncDispose]() {},
  };
}
