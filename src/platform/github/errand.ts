/** One go at one thing: to the API, wherever it has moved to, and on to the storage that it points at. */
import type { Desk } from './desk.ts';
import type { Patience } from './patience.ts';
import type { Purse } from './purse.ts';
import { readBytes, ruleOn, type Answer, type Ruling } from './ruling.ts';
import { send, type Bounds, type Outgoing } from './wire.ts';

/** What every errand of a run shares. */
export interface Means {
  readonly desk: Desk;
  readonly purse: Purse;
  readonly patience: Patience;
  readonly signal: AbortSignal;
}

/** Addresses in a row that may lead elsewhere. */
const HOPS = 4;

/** Asks the API once, and again wherever it says that it moved to; `most` bytes, of which `read` makes something. */
export async function askOnce<T>(
  means: Means,
  request: Outgoing,
  most: number,
  read: (answer: Answer) => Ruling<T>,
): Promise<Ruling<T>> {
  const { desk, purse, patience } = means;
  for (let [next, hop] = [request, 1]; ; hop++) {
    purse.pay();
    const outcome = await send(desk.fetch, next, boundsOf(means, most, patience.deadline));
    const ruling = ruleOn(outcome, patience.date(), read);
    const moved = ruling.is === 'moved' && ruling.kept ? desk.forward(next, ruling.to) : null;
    if (moved === null || hop === HOPS || !purse.affords(0)) return ruling;
    next = moved;
  }
}

/** Asks the API once for where bytes are, and fetches them from there, at most `most`. */
export async function fetchOnce(means: Means, request: Outgoing, most: number): Promise<Ruling<Uint8Array>> {
  let ruling = await askOnce(means, request, most, readBytes);
  let from = request.url;
  for (let hop = 1; ruling.is === 'moved' && hop < HOPS; hop++) {
    const next = means.desk.collect(from, ruling.to);
    if (next === null) return { is: 'down', problem: 'it sends to an address that is not safe' };
    ruling = ofStorage(await collectOnce(means, next, most));
    from = next.url;
  }
  return ruling;
}

async function collectOnce(means: Means, request: Outgoing, most: number): Promise<Ruling<Uint8Array>> {
  const { desk, patience } = means;
  const outcome = await send(desk.fetch, request, boundsOf(means, most, patience.transfer));
  return ruleOn(outcome, patience.date(), readBytes);
}

/** What the storage lacks is gone; whatever else it refuses, it may take from an address that is signed anew. */
function ofStorage<T>(ruling: Ruling<T>): Ruling<T> {
  if (ruling.is !== 'no') return ruling;
  return ruling.code === 'github-missing' || ruling.code === 'github-gone'
    ? { ...ruling, code: 'github-gone' }
    : { is: 'down', problem: `the storage answered with status ${ruling.status}` };
}

function boundsOf({ purse, patience, signal }: Means, most: number, deadline: number): Bounds {
  return { most, deadline: Math.min(deadline, purse.left()), idle: patience.idle, signal };
}
