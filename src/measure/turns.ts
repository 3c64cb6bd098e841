import { now } from '../platform/clock.ts';
import type { Course } from './course.ts';

/**
 * Shares out the time, up to `ends`: every check in its turn goes on to its next look, within an equal share of what is
 * left; those that are decided leave, and their time goes to those still open. A share that was cut short is not lost:
 * its check goes on in the next turn.
 */
export async function takeTurns(
  courses: readonly Course[],
  ends: number,
  signal: AbortSignal,
): Promise<void> {
  let open = courses;
  while (open.length > 0 && now() < ends && !signal.aborted) {
    for (const [place, course] of open.entries()) {
      const left = ends - now();
      await course.advance(now() + left / (open.length - place));
    }
    open = open.filter((course) => !course.isOver);
  }
  for (const course of open) course.end();
}
