/** How far a page got: whether its load event came, and what it waited for. */
import type { Result } from 'lighthouse';
import { tableOf } from './details.ts';
import { resourceName } from './names.ts';

/** Audits that tell it; they are part of `performance`, and cost little elsewhere. */
export const LOAD_AUDITS = ['metrics', 'network-requests'];

/** Milliseconds that Lighthouse waits for a page to load and come to rest: less than an attempt, to have time to say so. */
export const longestLoad = (timeLimit: number): number => Math.min(45_000, timeLimit * 0.6);

/** Lighthouse ends its wait for a page that never comes to rest, and says so in this sentence only. */
export const isUnfinished = ({ runWarnings }: Result): boolean =>
  runWarnings.some((warning) => /loaded too slowly to finish/.test(warning));

/** Whether the wait ended without the page's load event: `observedLoad` is when it came, and is left out if it did not. */
export function neverLoaded(result: Result): boolean {
  const [metrics] = tableOf(result, 'metrics');
  return isUnfinished(result) && metrics !== undefined && metrics['observedLoad'] === undefined;
}

/** Names of what still held the load event up, the first three. */
export function heldUpBy(result: Result): string {
  const open = tableOf(result, 'network-requests').filter(
    (row) => row['finished'] === false && !HOLDS_NOTHING_UP.has(String(row['resourceType'])),
  );
  const names = [...new Set(open.map((row) => resourceName(String(row['url']))))];
  if (names.length === 0) return 'nothing that was asked for over the network';
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** What a page may still await after its load event. https://html.spec.whatwg.org/#delay-the-load-event */
const HOLDS_NOTHING_UP = new Set([
  'EventSource',
  'Fetch',
  'Manifest',
  'Ping',
  'Prefetch',
  'Preflight',
  'WebSocket',
  'XHR',
]);
