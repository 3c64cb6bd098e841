import { setTimeout as sleep } from 'node:timers/promises';
import { now, timestamp } from '../clock.ts';

/** How long GitHub is waited for, and the clocks and the chance that waiting needs; times in milliseconds. */
export interface Patience {
  /** Until one request is answered whole. */
  readonly deadline: number;
  /** Between two pieces of a download. */
  readonly idle: number;
  /** Until a download is whole. */
  readonly transfer: number;
  /** Times that a GET is sent at most. */
  readonly tries: number;
  /** The longest wait that is worth it: a limit may last for an hour, a job of CI should not. */
  readonly longest: number;
  now(): number;
  /** Milliseconds since 1970: limits end at a date. */
  date(): number;
  /** A number from 0 up to 1: the jobs of a matrix that fail together must not ask again together. */
  chance(): number;
  wait(duration: number, signal: AbortSignal): Promise<void>;
}

export const PATIENCE: Patience = {
  deadline: 15_000,
  idle: 15_000,
  transfer: 60_000,
  tries: 4,
  longest: 60_000,
  now,
  date: () => Date.parse(timestamp()),
  chance: () => Math.random(),
  wait: async (duration, signal) => await sleep(duration, undefined, { signal }),
};

/** The wait before the next try after `tries` failed ones: about 1, 2, 4 s, each shortened by up to a half. */
export function growingWait(tries: number, chance: () => number): number {
  return 1000 * 2 ** (tries - 1) * (1 - chance() / 2);
}
