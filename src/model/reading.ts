import type { Finding, Place } from './finding.ts';
import type { Metric, Unit } from './metric.ts';

/** One value per metric from one run or one window. Values are in the metric's base unit. */
export interface Reading {
  readonly values: Readonly<Record<string, number>>;
  /** Declared with the reading by kinds whose metrics are reported as they run; else absent. */
  readonly metrics?: readonly Metric[];
  readonly evidence?: Evidence;
  readonly warnings?: readonly Finding[];
}

/** What stands behind a reading's numbers, in a form in which any two sides can be compared. */
export interface Evidence {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
}

/** One measured part of a whole: a file's bytes, an audit's value, a resource's transfer. */
export interface Part {
  /** The sort of part, singular and lower case: `file`, `audit`, `resource`. */
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** Ids of the metrics that this part helps to explain. */
  readonly explains: readonly string[];
  /** Where its source is. Its file, but not its line, tells it apart from parts of the same name. */
  readonly place?: Place;
  /** What was seen calling it, the most frequent first. */
  readonly callers?: readonly string[];
  /** Hash of the content behind the part, so that equal content need not be measured again. */
  readonly digest?: string;
}

/** Something that was seen and is not a number: the LCP element, the chosen browser. */
export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly explains: readonly string[];
}
