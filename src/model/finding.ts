/** A coded fact behind a verdict, or a doubt about a number; words are found for it later, in `report/`. */
export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why something could not be done: a code of the error catalogue and what fills its message. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A place in a file, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
