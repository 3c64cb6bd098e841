import { median } from '../../src/stats/index.ts';
import type { Room } from './folders.ts';
import { type Pair, takePairs } from './long-run.ts';
import type { PlantedEntry } from './record.ts';
import { CONNECTIONS, METRICS, type Subject } from './subjects.ts';

const FIRST_STEPS = 500;

/** Pairs of a first glance; of them the fastest count, which other work on the machine disturbs least. */
const GLANCE = 25;

/** The change that is measured to learn what a step costs of the whole time: the largest that is planted. */
const LARGE = 0.2;

/** The folder of calibrating, beside those of the changes. */
const APART = -1;

/**
 * Finds how many steps take the work's time on base, and how many more on head make each planted change of the whole
 * time: by a long run of a large change, of which the small ones are counted parts.
 */
export async function calibrate(
  subject: Subject,
  room: Room,
  pairs: number,
  random: () => number,
): Promise<PlantedEntry> {
  const take = async (base: number, head: number, count: number): Promise<readonly Pair[]> =>
    await takePairs(subject, await room.furnish(subject, APART, { base, head }, false), count, random);
  const { base, share } = await stepsOf(subject, take);
  let more = Math.round((base * LARGE) / share);
  for (let turn = 0; turn < 2; turn++)
    more = Math.round((more * LARGE) / (ratioOf(subject, await take(base, base + more, pairs)) - 1));
  const head = subject.changes.map((change) => [change, base + Math.round((more * change) / 100 / LARGE)]);
  return { entry: 'planted', subject: subject.name, base, head: Object.fromEntries(head) };
}

/** Steps that take the work's time, and the share of the whole time that they are. */
async function stepsOf(
  subject: Subject,
  take: (base: number, head: number, count: number) => Promise<readonly Pair[]>,
): Promise<{ readonly base: number; readonly share: number }> {
  const metric = METRICS[subject.kind];
  const queue = subject.kind === 'http' ? CONNECTIONS : 1;
  for (let steps = FIRST_STEPS; ; steps *= 3) {
    const pairs = await take(0, steps, GLANCE);
    const idle = Math.min(...pairs.map(({ base }) => base[metric]!)) / queue;
    const cost = Math.min(...pairs.map(({ head }) => head[metric]!)) / queue - idle;
    if (cost > subject.work / 2)
      return { base: Math.round((steps * subject.work) / cost), share: subject.work / (subject.work + idle) };
  }
}

/** The median of the paired ratios. */
function ratioOf({ kind }: Subject, pairs: readonly Pair[]): number {
  return median(pairs.map(({ base, head }) => head[METRICS[kind]]! / base[METRICS[kind]]!));
}
