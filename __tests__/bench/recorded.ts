/** Recordings as a run makes them, of seeded noise instead of programs: sampled until Pierce has decided, then on. */
import { join } from 'node:path';
import { judge, standing, termsOf } from '../../src/judge/index.ts';
import type { CheckPlan, CheckSnapshot, Plan, Round, Snapshot } from '../../src/model/index.ts';
import { readPlan } from '../../src/gate.ts';
import type { Room } from '../../bench/decisions/folders.ts';
import { type GateEntry, keep, type PlantedEntry } from '../../bench/decisions/record.ts';
import { SUBJECTS, toleranceOf } from '../../bench/decisions/subjects.ts';
import { normal, seeded } from '../stats/noise.ts';

const short = SUBJECTS.find(({ name }) => name === 'short')!;
const NOISE = 0.01;
const ROUNDS = 50;
const MOST = 400;

/** Writes a recording with so many gates of each change of the short command, and gives its path. */
export async function record(
  folder: string,
  gates: Readonly<Record<number, number>>,
  room: Room,
): Promise<string> {
  const file = join(folder, 'recorded.jsonl');
  const planted: PlantedEntry = { entry: 'planted', subject: 'short', base: 100, head: { 0: 100, 20: 120 } };
  await keep(file, planted);
  const [effect, low, high] = [0.2, 0.19, 0.21];
  await keep(file, {
    entry: 'effect',
    subject: 'short',
    change: 20,
    metric: 'cpu',
    effect,
    low,
    high,
    pairs: 200,
  });
  for (const [change, count] of Object.entries(gates)) {
    for (let number = 1; number <= count; number++)
      await keep(file, await gateOf(Number(change), number, room));
  }
  return file;
}

async function gateOf(change: number, number: number, room: Room): Promise<GateEntry> {
  const { budgets } = await room.furnish(short, change, { base: 1, head: 1 }, false);
  const plan = await readPlan({ budgets, only: [] });
  const random = seeded(1000 * change + number);
  const take = (round: number, factor: number): Round => ({
    block: round,
    round,
    first: false,
    values: { cpu: 50 * factor * Math.exp(normal(random, NOISE)) },
  });
  const own = sampled(plan, take, 1 + change / 100);
  const rest = Array.from({ length: Math.max(0, ROUNDS - own.head.rounds.length) }, (_, n) => n);
  const [head, base] = [own.head, own.base].map((check) => snapshot(check));
  return {
    entry: 'gate',
    subject: 'short',
    change,
    number,
    tolerance: toleranceOf(short, change),
    verdicts: { cpu: judge(termsOf(plan, null, [], ''), head!, base!).verdicts[0]!.outcome },
    seconds: own.head.rounds.length / 10,
    head: head!,
    base: base!,
    further: {
      head: rest.map((round) => take(round, 1 + change / 100)),
      base: rest.map((round) => take(round, 1)),
    },
  };
}

/** Round after round, with a second base from the first suspicion on, as measuring does it. */
function sampled(
  plan: Plan,
  take: (round: number, factor: number) => Round,
  factor: number,
): Readonly<Record<'head' | 'base', CheckSnapshot>> {
  const [check] = plan.checks;
  let [head, base] = [measured(check!), measured(check!)];
  for (let round = 0, isSuspect = false; round < MOST; round++) {
    head = { ...head, rounds: [...head.rounds, take(round, factor)] };
    const control = isSuspect ? [...base.control, take(round, 1)] : base.control;
    base = { ...base, rounds: [...base.rounds, take(round, 1)], control };
    const stands = round < 4 ? 'open' : standing(plan, check!, head, base, null);
    if (stands === 'settled') break;
    isSuspect ||= stands === 'suspect';
  }
  return { head, base };
}

function measured({ name, kind, config }: CheckPlan): CheckSnapshot {
  return {
    cell: null,
    machine: {},
    check: name,
    kind,
    config,
    metrics: [{ id: 'cpu', unit: 'ms', better: 'lower', nature: 'sampled' }],
    rounds: [],
    control: [],
    schedule: { sides: 'in-turn', why: { code: 'schedule-in-turn', params: {} }, spent: 1 },
    evidence: null,
    failure: null,
    warnings: [],
    ended: 'settled',
  };
}

function snapshot(check: CheckSnapshot): Snapshot {
  return {
    version: 1,
    tool: { name: 'pierce', version: '0.0.0' },
    project: 'bench',
    session: 'seeded',
    shard: null,
    cell: null,
    commit: { sha: null, ref: null, dirty: false },
    measured: { from: '2026-01-01T00:00:00.000Z', until: '2026-01-01T00:01:00.000Z' },
    complete: true,
    fingerprint: {},
    checks: [check],
    failures: [],
  };
}
