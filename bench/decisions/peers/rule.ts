/** What a rule says of head: worse than it allows, not worse, or that it cannot tell. */
export type Ruling = 'fail' | 'pass' | 'undecided';

/** Readings of both sides in the order in which they were taken, less is better; at least one a side. */
export interface Series {
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** Worsening that the budget allows, as a fraction. */
  readonly tolerance: number;
}

/** How a peer decides, from its published description. */
export interface Rule {
  readonly name: string;
  /** Where the rule is described. */
  readonly source: string;
  /** What had to be chosen to make a gate of it. */
  readonly choice: string;
  judge(series: Series): Ruling;
}

/** A threshold that is the peer's own, or the budget's tolerance. */
export type Threshold = number | 'tolerance';

/** The threshold as a fraction. */
export const fractionOf = (threshold: Threshold, { tolerance }: Series): number =>
  threshold === 'tolerance' ? tolerance : threshold;

/** The threshold in a rule's name. */
export const told = (threshold: Threshold, before = ''): string =>
  threshold === 'tolerance' ? `${before}tolerance` : `${before}${Math.round(1000 * threshold) / 10} %`;
