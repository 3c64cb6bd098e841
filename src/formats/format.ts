import type { Metric } from '../model/index.ts';

/** A benchmark tool's way of writing its results. */
export interface Format {
  /** As the budgets file names it. */
  readonly name: string;
  /** Which tool, in a few words, for help texts and the schema. */
  readonly title: string;
  /** How output of this format is made, shown when what was found is something else. */
  readonly how: string;
  /**
   * Every metric of one whole output, in the order of the output: at least one, no id twice.
   * Throws a `PierceError` whose code starts with `format-`, saying where and what.
   */
  read(text: string): readonly Reported[];
}

/** One metric as one output gave it. */
export interface Reported {
  readonly metric: Metric;
  /** In the metric's base unit; the median of the tool's own samples where the output has them. */
  readonly value: number;
}
