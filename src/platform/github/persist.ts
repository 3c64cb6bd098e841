import { PierceError } from '../../errors.ts';
import type { Means } from './errand.ts';
import { faultOf, spentFault } from './fault.ts';
import { growingWait, type Patience } from './patience.ts';
import type { Ruling } from './ruling.ts';

/** What is asked, for a user's eyes and for deciding whether it may be asked again. */
export interface Errand {
  readonly route: string;
  /** Bytes of an answer. */
  readonly most: number;
}

/**
 * Goes on an errand, of a GET a few times, until it is done. Rejects with the fault of the last go, with `github-spent`
 * if there was none, with `cancelled` if the run was.
 */
export async function persist<T>(
  means: Omit<Means, 'desk'>,
  errand: Errand,
  go: () => Promise<Ruling<T>>,
): Promise<T> {
  try {
    return await means.purse.timed(async () => await goUntilDone(means, errand, go));
  } catch (error) {
    throw means.signal.aborted ? new PierceError('cancelled') : error;
  }
}

async function goUntilDone<T>(
  { purse, patience, signal }: Omit<Means, 'desk'>,
  { route, most }: Errand,
  go: () => Promise<Ruling<T>>,
): Promise<T> {
  signal.throwIfAborted();
  if (!purse.affords(0)) throw spentFault(purse, route);
  for (let tries = 1; ; tries++) {
    const ruling = await go();
    if (ruling.is === 'done') return ruling.value;
    const wait = isHarmless(route) && tries < patience.tries ? waitFor(ruling, tries, patience) : null;
    if (wait === null || !purse.affords(wait)) throw faultOf(ruling, route, tries, most);
    await patience.wait(wait, signal);
  }
}

/** Whether doing it twice is doing it once: after a lost answer nobody knows if a POST has acted. */
const isHarmless = (route: string): boolean => route.startsWith('GET ');

/** Milliseconds to wait before the next go: at least a minute where a limit does not say how long, as GitHub asks. */
const UNSAID = 60_000;

/** How long to wait before asking again; null where that is not worth it. */
function waitFor(ruling: Ruling<unknown>, tries: number, patience: Patience): number | null {
  const growing = growingWait(tries, patience.chance);
  switch (ruling.is) {
    case 'down':
      return growing;
    case 'limited': {
      const wait = Math.max(ruling.wait ?? UNSAID * 2 ** (tries - 1), growing);
      return wait > patience.longest ? null : wait;
    }
    default:
      return null;
  }
}
