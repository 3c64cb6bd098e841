/** The only clock: a monotonic one for durations, a wall one for dates. */

/** Milliseconds that only ever go forward, whatever happens to the date. */
export const now = (): number => performance.now();

/** The present moment as ISO 8601 in UTC. */
export const timestamp = (): string => new Date().toISOString();
