import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../../errors.ts';
import { now } from '../../platform/clock.ts';
import { writeText } from '../../platform/files.ts';
import { makeScratch } from '../../platform/scratch.ts';
import { isThere } from '../../platform/sweep.ts';
import type { Lab } from '../kind.ts';
import { begunIn, collect, forgetIn, toldIn, type Collected } from './collect.ts';
import { type Link, openLink } from './link.ts';
import { DEFAULTS, type WorkOptions } from './options.ts';
import { optionsWith, PRELOAD, preloadText, UNCACHED } from './preload.ts';
import { prepare, type Requests } from './requests.ts';

/** Milliseconds that a service is left alone before its counters are read, for what it does after its last answer. */
const REST = 50;
/** Milliseconds that counters which have begun have to call in. */
const CALL = 2000;

/**
 * Starts an instance of the service, warms it up, and counts what a fixed number of requests takes. Rejects with
 * `work-too-slow`, `work-no-answer`, `work-wrong-answer`, `work-nothing-counted`, `work-killed`, `work-unreadable`, or as
 * `Lab.instance` does.
 */
export async function countService(options: WorkOptions, lab: Lab, signal: AbortSignal): Promise<Collected> {
  await using scratch = await makeScratch('work');
  await using link = await openLink();
  const folder = scratch.path;
  const script = join(folder, PRELOAD);
  await writeText(script, preloadText({ folder, root: lab.root, port: link.port }));
  const name = options.service!;
  await using instance = await lab.instance(name, { ...UNCACHED, NODE_OPTIONS: optionsWith(script) });
  using requests = prepare(options, instance.url);
  const limit = options.timeLimit ?? DEFAULTS.timeLimit;
  const patience = AbortSignal.timeout(limit);
  try {
    return await countWindow(options, requests, link, folder, AbortSignal.any([signal, patience]));
  } catch (error) {
    if (error !== patience.reason) throw error;
    throw new PierceError('work-too-slow', { service: name, limit: limit / 1000 });
  }
}

async function countWindow(
  { service, requests = DEFAULTS.requests, warmUp = DEFAULTS.warmUp }: WorkOptions,
  target: Requests,
  link: Link,
  folder: string,
  signal: AbortSignal,
): Promise<Collected> {
  await target.send(warmUp, signal);
  await rest(signal);
  const counting = await startFromZero(link, folder, signal);
  if (counting.done.length === 0)
    throw new PierceError('work-nothing-counted', { what: `Service "${service}"` });
  await target.send(requests, signal);
  await rest(signal);
  await link.say('take', signal);
  const collected = await collectSince(counting, folder);
  if (collected.counts.length > 0) return collected;
  throw new PierceError('work-killed', { what: `Service "${service}"`, processes: collected.lost.length });
}

async function rest(signal: AbortSignal): Promise<void> {
  await sleep(REST, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** Names of counters when counting starts from 0: of all that had begun, of those that do count, and of those that hear nothing. */
interface Counting {
  readonly begun: ReadonlySet<string>;
  readonly done: readonly string[];
  readonly deaf: readonly string[];
}

/** Has every counter start from 0, and waits a little for those that have not called in yet. */
async function startFromZero(link: Link, folder: string, signal: AbortSignal): Promise<Counting> {
  for (const until = now() + CALL; (await absentIn(folder, link.met)).length > 0 && now() < until;)
    await rest(signal);
  const met = new Set(link.met);
  const { done, silent } = await link.say('reset', signal);
  const begun = new Set(await begunIn(folder));
  const deaf = [...silent, ...(await absentIn(folder, met))];
  await forgetIn(folder);
  return { begun, done, deaf };
}

/** Counters that have begun, live, and did not call in: their threads wait for something else, or start all too slowly. */
async function absentIn(folder: string, met: ReadonlySet<string>): Promise<readonly string[]> {
  const told = new Set(await toldIn(folder));
  const begun = await begunIn(folder);
  return begun.filter((name) => !met.has(name) && !told.has(name) && isThere(Number.parseInt(name, 10)));
}

/** What was counted, also by those that began in the meantime. */
async function collectSince({ begun, done, deaf }: Counting, folder: string): Promise<Collected> {
  const joined = (await begunIn(folder)).filter((name) => !begun.has(name));
  const { lost, ...collected } = await collect(folder, [...done, ...joined]);
  return { ...collected, lost: [...lost, ...deaf] };
}
