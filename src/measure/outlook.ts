import type { CheckPlan, Round } from '../model/index.ts';
import { type Forecast, forecast, roundsInBlock, type Tolerance, tolerancesOf } from './forecast.ts';
import type { Sides } from './sides.ts';

/** Rounds of a block before it is known what rounds and openings cost, and at least. */
const FIRST_ROUNDS = 4;
/** Blocks that should fit into the time: so many that a failure can be seen and confirmed. */
const ENOUGH = 24;
/** Blocks after which noise is known well enough to plan with. */
export const KNOWN = 5;

/** What the outlook needs to know of the time, and whom it tells. */
export interface Horizon {
  /** Milliseconds left for all checks together. */
  timeLeft(): number;
  /** How many checks share that, this one included: those that are not over. */
  openChecks(): number;
  /** Told once, when the noise is known, of each tolerance that cannot be told in the time there is. */
  onForecast(forecast: Forecast): void;
}

/** What blocks have cost, in milliseconds: all of them together, and of the last its opening and each of its rounds. */
export interface Costs {
  readonly blocks: number;
  readonly spent: number;
  readonly opening: number;
  readonly round: number;
}

/** Rounds of both sides. */
interface Measured {
  readonly base: readonly Round[];
  readonly head: readonly Round[];
}

/** Plans what is still to come of a check from what was measured; it decides nothing. */
export class Outlook {
  /** How many rounds a block is to have where blocks are opened anew. */
  roundsInBlock = FIRST_ROUNDS;
  readonly #check: CheckPlan;
  readonly #sides: Sides;
  readonly #horizon: Horizon;
  #isForetold = false;

  constructor(check: CheckPlan, sides: Sides, horizon: Horizon) {
    this.#check = check;
    this.#sides = sides;
    this.#horizon = horizon;
  }

  /** Metrics that budgets compare with base, of those that were measured. */
  get compared(): readonly string[] {
    return this.#tolerances.map(({ metric }) => metric);
  }

  /** Plans the rounds of the next blocks, by what openings and rounds cost and by this check's equal share of the time. */
  plan({ blocks, spent, opening, round }: Costs): void {
    const { head, base } = this.#sides;
    if (!base || blocks < KNOWN || round <= 0) return;
    const best = roundsInBlock(this.compared, base.rounds, head.rounds, opening / round);
    const time = spent + this.#horizon.timeLeft() / this.#horizon.openChecks();
    const affordable = Math.floor((time / ENOUGH - opening) / round);
    this.roundsInBlock = Math.max(FIRST_ROUNDS, Math.min(best, affordable));
  }

  /**
   * Tells once, by blocks that were measured and the milliseconds that one takes, what there is not time enough for, even
   * if all other checks were decided at once and left theirs.
   */
  foretell({ base, head }: Measured, timeOfBlock: number): void {
    if (this.#isForetold) return;
    this.#isForetold = true;
    const left = this.#horizon.timeLeft();
    for (const told of forecast(this.#tolerances, base, head, timeOfBlock, left)) {
      this.#sides.head.warn({ code: 'beyond-reach', params: { ...told } });
      this.#horizon.onForecast(told);
    }
  }

  get #tolerances(): readonly Tolerance[] {
    const { rounds } = this.#sides.head;
    return tolerancesOf(this.#check, new Set(rounds.flatMap(({ values }) => Object.keys(values))));
  }
}
