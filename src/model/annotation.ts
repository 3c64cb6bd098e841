import type { Place } from './finding.ts';

/** A message on a line of a file; without a place, on the whole. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: Place | null;
}
