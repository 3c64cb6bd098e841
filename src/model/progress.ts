import type { Side } from './snapshot.ts';

/** What is going on, for whoever watches. `elapsed` and `limit` in milliseconds. */
export type Progress =
  | { readonly doing: 'setup'; readonly side: Side; readonly command: string }
  | {
      readonly doing: 'check';
      readonly check: string;
      /** Position of the check, from 1. */
      readonly index: number;
      readonly checks: number;
      /** Round under way, from 1; 0 is opening and warming up. */
      readonly round: number;
      readonly elapsed: number;
      readonly limit: number;
    }
  | {
      /** A tolerance that by the noise of the pilot cannot be told in the time there is. */
      readonly doing: 'forecast';
      readonly check: string;
      readonly metric: string;
      readonly tolerance: number;
      readonly needed: number;
      readonly left: number;
    };
