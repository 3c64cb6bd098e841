import type { Kind, Lab } from '../../src/kinds/kind.ts';
import type { OpenSide } from '../../src/measure/side.ts';
import type { CheckPlan, Reading, Side } from '../../src/model/index.ts';

/** What a scripted probe does in a round: gives a number, or fails. */
export type Script = (side: Side, round: number) => number | Error | Promise<number>;

export interface ScriptedKind extends Kind {
  /** Every open, read and close, in order. */
  readonly log: string[];
}

/** A kind without a tool behind it: it reads what the script says and keeps a log of what was asked of it. */
export function scriptedKind(script: Script, limits = { atLeast: 2, atMost: 6, warmUp: 0 }): ScriptedKind {
  const log: string[] = [];
  return {
    name: 'scripted',
    title: 'numbers from a script',
    schema: { type: 'object' },
    metricSets: [{ known: [{ id: 'time', unit: 'ms', better: 'lower', nature: 'sampled' }] }],
    implied: {},
    rounds: () => limits,
    log,
    async open(_options, lab: Lab) {
      log.push(`open ${lab.side}`);
      let round = 0;
      return {
        async read(): Promise<Reading> {
          log.push(`read ${lab.side}`);
          const value = await script(lab.side, round++);
          if (value instanceof Error) throw value;
          return { values: { time: value } };
        },
        async [Symbol.asyncDispose]() {
          log.push(`close ${lab.side}`);
        },
      };
    },
  };
}

export const scriptedCheck: CheckPlan = {
  name: 'subject',
  kind: 'scripted',
  options: {},
  config: 'c0ffee',
  budgets: [],
  at: { file: 'budgets.yml', line: 1, column: 1 },
};

/** A side with nothing behind it but its name. */
export function emptySide(side: Side): OpenSide {
  return {
    side,
    commit: { sha: null, ref: null, dirty: false },
    has: () => true,
    labFor: () => ({ side }) as Lab,
    explain: async (failure) => failure,
    async [Symbol.asyncDispose]() {},
  };
}
