/** The one place that knows how sampling is told when to stop. */
import { standing } from '../../src/judge/index.ts';
import type { MeasureRequest } from '../../src/measure/index.ts';
import type { CheckSnapshot, Plan } from '../../src/model/index.ts';
import { cores } from '../../src/platform/cores.ts';

/** The part of a request that decides how rounds are taken, and how many. */
export type Stopping = Pick<MeasureRequest, 'standing' | 'cores'>;

/** Stops as the gate does: when every budget is decided. */
export const whenDecided = (plan: Plan): Stopping => ({
  standing: (check, head, base) => standing(plan, check, head, base, null),
  cores: cores(),
});

/** Stops after this many rounds, whatever they say; the sides run in turns or together as they did in `before`. */
export const afterRounds = (rounds: number, before: CheckSnapshot | undefined): Stopping => ({
  standing: (_check, head) => (head.rounds.length >= rounds ? 'settled' : 'open'),
  cores: before?.schedule.sides === 'together' ? cores() : 1,
});
