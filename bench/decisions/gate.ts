import { readPlan } from '../../src/gate.ts';
import { judge, termsOf } from '../../src/judge/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { measure } from '../../src/measure/index.ts';
import type { Outcome, Plan, Round, Snapshot } from '../../src/model/index.ts';
import { createRunner } from '../../src/platform/process.ts';
import type { Sides } from './folders.ts';
import { afterRounds, type Stopping, whenDecided } from './seam.ts';

/** What came of one gate. */
export interface Gate {
  /** Pierce's verdict by metric, from its own rounds. */
  readonly verdicts: Readonly<Record<string, Outcome>>;
  /** Seconds until Pierce's sampling ended, opening and warming up included. */
  readonly seconds: number;
  readonly head: Snapshot;
  readonly base: Snapshot;
  /** Rounds taken after Pierce had decided, so that each peer has the number it asks for. */
  readonly further: Readonly<Record<'base' | 'head', readonly Round[]>>;
}

/** Milliseconds that further rounds may take: far more than they do. */
const FURTHER_LIMIT = 300_000;

const NONE: Gate['further'] = { base: [], head: [] };

/** Measures and judges as the gate does; then takes further rounds until there are `rounds` a side. */
export async function takeGate(sides: Sides, metrics: readonly string[], rounds: number): Promise<Gate> {
  const plan = await readPlan({ budgets: sides.budgets, only: [] });
  const from = performance.now();
  const { head, base } = await sample(plan, sides, whenDecided(plan));
  const seconds = (performance.now() - from) / 1000;
  const verdicts = verdictsOf(plan, head, base, metrics);
  const missing = rounds - roundsOf(head).length;
  const further = missing > 0 ? await sampleFurther(plan, sides, afterRounds(missing, head.checks[0])) : NONE;
  return { verdicts, seconds, head, base, further };
}

/** Pierce's verdicts on the budgets of these metrics. */
export function verdictsOf(
  plan: Plan,
  head: Snapshot,
  base: Snapshot,
  metrics: readonly string[],
): Record<string, Outcome> {
  const { verdicts } = judge(termsOf(plan, null, [], ''), head, base);
  return Object.fromEntries(
    metrics.map((metric) => [metric, verdicts.find(({ named }) => named === metric)!.outcome]),
  );
}

async function sampleFurther(plan: Plan, sides: Sides, stopping: Stopping): Promise<Gate['further']> {
  const patient = { ...plan, policy: { ...plan.policy, timeLimit: FURTHER_LIMIT } };
  const { head, base } = await sample(patient, sides, stopping);
  return { head: roundsOf(head), base: roundsOf(base) };
}

async function sample(
  plan: Plan,
  { base: baseRoot, head: headRoot }: Sides,
  stopping: Stopping,
): Promise<Record<'base' | 'head', Snapshot>> {
  await using runner = createRunner();
  const plain = { commit: { sha: null, ref: null, dirty: false }, checks: null };
  const [head, base] = await measure({
    plan,
    kinds,
    targets: [
      { side: 'head', root: headRoot, ...plain },
      { side: 'base', root: baseRoot, ...plain },
    ],
    stored: null,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...stopping,
  });
  return { head, base: base! };
}

const roundsOf = ({ checks }: Snapshot): readonly Round[] => checks[0]?.rounds ?? [];
