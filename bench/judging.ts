/**
 * `npm run bench -- judging`: how long judging takes, and whether it grows with the number of budgets and no faster.
 * Sampled budgets are the slow ones, and those that nobody can decide the slowest: all looks are gone through for them.
 */
import { judge, termsOf } from '../src/judge/index.ts';
import type { CheckPlan, CheckSnapshot, Metric, Plan, Round, Snapshot } from '../src/model/index.ts';
import { median } from '../src/stats/index.ts';
import { seeded } from './decisions/chance.ts';

const ROUNDS = 200;
const IN_CHECK = 100;
const TURNS = 3;
/** The largest ratio of the times of ten times as many budgets that we promise. */
const PROMISED = 11;

const at = { file: 'budgets.yml', line: 1, column: 1 };
const UNIT = { unit: 'ms', better: 'lower', nature: 'sampled' } as const;
const METRICS: readonly Metric[] = Array.from({ length: IN_CHECK }, (_, n) => ({ id: `time ${n}`, ...UNIT }));

/** What head does, and what its tolerance allows: fractions. */
const CASES = {
  'unchanged, tolerance 5 %': { change: 0, tolerance: 0.05 },
  '20 % worse, tolerance 5 %': { change: 0.2, tolerance: 0.05 },
  'unchanged, tolerance 0': { change: 0, tolerance: 0 },
} as const;

type Case = (typeof CASES)[keyof typeof CASES];

/** Prints the table; gives the exit code. */
export function judging(): number {
  console.log('| judging | 1,000 budgets | 10,000 budgets | ratio | promised |\n|---|---|---|---|---|');
  const ratios = Object.entries(CASES).map(([name, each]) => {
    const [few, many] = timed(each);
    const ratio = many / few;
    console.log(
      `| ${ROUNDS} rounds, ${name} | ${ms(few)} | ${ms(many)} | ${ratio.toFixed(2)} | ≤ ${PROMISED} |`,
    );
    return ratio;
  });
  return ratios.every((ratio) => ratio <= PROMISED) ? 0 : 1;
}

/**
 * Milliseconds of judging a thousand and ten thousand, turn by turn: medians. A turn of the thousand is ten of them, so that
 * both take as long and what disturbs the machine meets them alike.
 */
function timed(each: Case): readonly [few: number, many: number] {
  const sizes = [1000, 10_000].map((budgets) => ({
    ...gateOf(budgets, each),
    repeats: 10_000 / budgets,
    times: [] as number[],
  }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { plan, head, base, repeats, times } of turn % 2 === 0 ? sizes : sizes.toReversed()) {
      const started = performance.now();
      for (let n = 0; n < repeats; n++) judge(termsOf(plan, null, [], ''), head, base);
      times.push((performance.now() - started) / repeats);
    }
  }
  return [median(sizes[0]!.times), median(sizes[1]!.times)];
}

function gateOf(budgets: number, { change, tolerance }: Case) {
  const random = seeded(budgets);
  const names = Array.from({ length: budgets / IN_CHECK }, (_, n) => `check ${n}`);
  const side = (factor: number): Snapshot => snapshotOf(names.map((name) => checkOf(name, factor, random)));
  return { plan: planOf(names, tolerance), head: side(1 + change), base: side(1) };
}

/** Noise of 4 % or so, now and then of 40 %. */
function checkOf(check: string, factor: number, random: () => number): CheckSnapshot {
  const reading = (): number => 100 * factor * (1 + 0.15 * (random() - 0.5) + (random() < 0.1 ? 0.4 : 0));
  const rounds = Array.from({ length: ROUNDS }, (_, round): Round => {
    const values = Object.fromEntries(METRICS.map(({ id }) => [id, reading()]));
    return { block: round, round, first: round % 2 === 0, values };
  });
  return {
    check,
    cell: null,
    kind: 'command',
    config: 'judging',
    machine: {},
    metrics: METRICS,
    rounds,
    control: [],
    schedule: { sides: 'in-turn', why: { code: 'schedule-in-turn', params: {} }, spent: 0 },
    evidence: null,
    failure: null,
    warnings: [],
    ended: 'round-limit',
  };
}

function planOf(names: readonly string[], tolerance: number): Plan {
  const none = { max: null, min: null, owner: null, message: null };
  const check = (name: string): CheckPlan => ({
    name,
    kind: 'command',
    options: {},
    config: 'judging',
    budgets: METRICS.map(({ id }) => ({
      metric: id,
      tolerance,
      ...none,
      severity: 'fail',
      strict: false,
      implied: false,
      at,
    })),
    at,
  });
  return {
    file: 'budgets.yml',
    project: 'judging',
    policy: {
      inconclusive: 'allow',
      falseAlarms: 0.005,
      timeLimit: 600_000,
      storedSampled: 'inconclusive',
      acceptLabel: 'performance-accepted',
      at,
    },
    setup: [],
    services: [],
    checks: names.map(check),
    waivers: [],
    leftOut: [],
  };
}

function snapshotOf(checks: readonly CheckSnapshot[]): Snapshot {
  return {
    version: 1,
    tool: { name: 'pierce', version: '0.0.0' },
    project: 'judging',
    session: 'judging',
    shard: null,
    cell: null,
    commit: { sha: null, ref: null, dirty: true },
    measured: { from: '2026-01-01T00:00:00Z', until: '2026-01-01T00:10:00Z' },
    complete: true,
    fingerprint: {},
    checks,
    failures: [],
  };
}

const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
