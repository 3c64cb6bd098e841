/**
 * Measures: a plan and one or two checked-out sides go in, a snapshot of each side comes out.
 * Its opinion: what is compared is measured together, in one job, turn by turn.
 * It never judges, never words anything, and never stops at the first failure: a broken check or side becomes a
 * failure in its snapshot, and everything else is still measured.
 */
import { randomUUID } from 'node:crypto';
import { failureOf } from '../errors.ts';
import type { Kind } from '../kinds/kind.ts';
import type {
  CheckPlan,
  Progress,
  CheckSnapshot,
  Failure,
  Fingerprint,
  Plan,
  Shard,
  Side,
  Snapshot,
} from '../model/index.ts';
import { now, timestamp } from '../platform/clock.ts';
import type { Runner } from '../platform/process.ts';
import { redactAll } from '../redact.ts';
import { VERSION } from '../version.ts';
import { Course, type CourseRules } from './course.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type OpenSide, openSide, setUp, type Target } from './side.ts';
import { takeTurns } from './turns.ts';

export type { Target } from './side.ts';

export interface MeasureRequest {
  readonly plan: Plan;
  /** The share of the file's checks that the plan holds; null for all. */
  readonly shard: Shard | null;
  /** The cell of a matrix that this job is; null where there is none. */
  readonly cell: string | null;
  readonly kinds: readonly Kind[];
  readonly targets: readonly [Target, ...Target[]];
  /** A stored baseline, for what depends on content alone; it is not measured. */
  readonly stored: Snapshot | null;
  readonly runner: Runner;
  readonly signal: AbortSignal;
  /** Cores that may be used at the same time. */
  readonly cores: number;
  /** Whether more blocks could change a verdict of a check, and whether one is failing already. */
  standing(check: CheckPlan, head: CheckSnapshot, base: CheckSnapshot | null): 'open' | 'suspect' | 'settled';
  onProgress(progress: Progress): void;
}

/**
 * Measures every check of the plan on every target; the snapshots come in the order of the targets. Nothing that looks
 * like a secret is in them, whatever was printed, named or drawn by what was measured.
 */
export async function measure(request: MeasureRequest): Promise<readonly [Snapshot, ...Snapshot[]]> {
  const from = timestamp();
  const session = randomUUID();
  await using stack = new AsyncDisposableStack();
  const failures = new Map<Side, Failure>();
  const sides: OpenSide[] = [];
  for (const target of request.targets) {
    if (failures.has('head') || hasNothing(request.plan, target)) continue;
    const side = await prepare(request, target, failures);
    if (side) sides.push(stack.use(side));
  }
  const sampled = await sampleAll(request, sides, session);
  const fingerprint = fingerprintOf(await versionsOf(request));
  const [first, ...rest] = request.targets;
  const snapshotOf = (target: Target): Snapshot => ({
    version: 1,
    tool: { name: 'pierce', version: VERSION },
    project: request.plan.project,
    session,
    shard: request.shard,
    cell: request.cell,
    commit: target.commit,
    measured: { from, until: timestamp() },
    complete: !request.signal.aborted,
    fingerprint,
    checks: sampled.get(target.side)?.map(inCell(request)) ?? [],
    failures: [...failures].filter(([side]) => side === target.side).map(([, failure]) => failure),
  });
  return redactAll([snapshotOf(first), ...rest.map(snapshotOf)]);
}

/** A side of which no check is wanted need not be set up. */
const hasNothing = ({ checks }: Plan, target: Target): boolean =>
  checks.length === 0 || target.checks?.length === 0;

const inCell =
  ({ cell }: MeasureRequest) =>
  (check: CheckSnapshot): CheckSnapshot => ({ ...check, cell });

async function prepare(
  request: MeasureRequest,
  target: Target,
  failures: Map<Side, Failure>,
): Promise<OpenSide | null> {
  const { plan, runner, signal, stored } = request;
  try {
    await setUp(plan, target, runner, signal, (command) =>
      request.onProgress({ doing: 'setup', side: target.side, command }),
    );
    return await openSide(plan, target, runner, stored, signal);
  } catch (error) {
    if (!signal.aborted) failures.set(target.side, failureOf(error));
    return null;
  }
}

/** Measures the checks in turns, so that none waits for another's last doubts; the snapshots come in the plan's order. */
async function sampleAll(
  request: MeasureRequest,
  sides: readonly OpenSide[],
  seed: string,
): Promise<Map<Side, CheckSnapshot[]>> {
  const taken = new Map<Side, CheckSnapshot[]>(sides.map((side) => [side.side, []]));
  if (!taken.has('head')) return taken;
  const { timeLimit } = request.plan.policy;
  const ends = now() + timeLimit;
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(Math.ceil(timeLimit))]);
  await using stack = new AsyncDisposableStack();
  const courses: Course[] = [];
  const openChecks = (): number => courses.filter(({ isOver }) => !isOver).length;
  const shared: Shared = { seed, signal, ends, keep: ledger(), openChecks };
  for (const [index, check] of inOrder(request).entries()) {
    const having = sides.filter((side) => side.has(check.name));
    const rules = rulesOf(request, check, index, shared);
    courses.push(stack.use(new Course(check, kindOf(request, check), having, rules)));
  }
  await takeTurns(courses, ends, signal);
  for (const course of courses)
    for (const [side, snapshot] of course.snapshots()) taken.get(side)!.push(snapshot);
  return inPlanOrder(request.plan, taken);
}

/** What governs all checks alike. */
interface Shared extends Pick<CourseRules, 'seed' | 'signal' | 'keep' | 'openChecks'> {
  readonly ends: number;
}

function rulesOf(
  request: MeasureRequest,
  check: CheckPlan,
  index: number,
  { ends, ...shared }: Shared,
): CourseRules {
  const { timeLimit } = request.plan.policy;
  const place = { check: check.name, index: index + 1, checks: request.plan.checks.length, limit: timeLimit };
  return {
    ...shared,
    cores: request.cores,
    timeLeft: () => ends - now(),
    standing: (head, base) => request.standing(check, inCell(request)(head), base && inCell(request)(base)),
    onRound: (round) =>
      request.onProgress({ doing: 'check', ...place, round, elapsed: now() - (ends - timeLimit) }),
    onForecast: (forecast) => request.onProgress({ doing: 'forecast', check: check.name, ...forecast }),
  };
}

/** Readings of a side: with all else that is in a snapshot, fewer than whoever reads it takes (`documents/caps.ts`). */
const MOST_NUMBERS = 2_000_000;

function ledger(): CourseRules['keep'] {
  let held = 0;
  return (numbers) => (held += numbers) < MOST_NUMBERS;
}

/** Exact checks first: they are short, and no time limit should cost them their verdict. */
function inOrder(request: MeasureRequest): readonly CheckPlan[] {
  const blocks = (check: CheckPlan): number => kindOf(request, check).rounds(check.options).atMost;
  return request.plan.checks.toSorted((a, b) => Number(blocks(a) > 1) - Number(blocks(b) > 1));
}

function inPlanOrder(plan: Plan, taken: Map<Side, CheckSnapshot[]>): Map<Side, CheckSnapshot[]> {
  const place = new Map(plan.checks.map((check, index) => [check.name, index]));
  for (const checks of taken.values()) checks.sort((a, b) => place.get(a.check)! - place.get(b.check)!);
  return taken;
}

function kindOf(request: MeasureRequest, check: CheckPlan): Kind {
  return request.kinds.find((kind) => kind.name === check.kind)!;
}

/** What the kinds in use add to the fingerprint; a tool that is not there has no version, and failed its checks already. */
async function versionsOf(request: MeasureRequest): Promise<Fingerprint> {
  const used = request.kinds.filter((kind) => request.plan.checks.some((check) => check.kind === kind.name));
  const versions = await Promise.all(
    used.map(async (kind) => (await kind.versions?.(request.targets[0].root).catch(() => ({}))) ?? {}),
  );
  return Object.assign({}, ...versions) as Fingerprint;
}
