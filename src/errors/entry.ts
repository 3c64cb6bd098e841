/** One thing that can go wrong. */
export interface ErrorEntry {
  /** What happened; `{name}` is filled from the parameters. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
