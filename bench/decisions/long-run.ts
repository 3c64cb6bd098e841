/**
 * The true size of a planted change: many pairs of readings of both sides, taken without Pierce's sampler. Commands run
 * as a pair at once, one a core, where there are two; two services are loaded in turns, window by window, a fresh pair
 * of processes every so many windows.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import { takeWindow } from '../../src/kinds/http/load.ts';
import { valuesOf } from '../../src/kinds/http/metrics.ts';
import { ask, freePort } from '../../src/platform/loopback.ts';
import { createRunner, type Daemon, type Runner } from '../../src/platform/process.ts';
import { RUN, type Sides } from './folders.ts';
import { CONNECTIONS, LOAD, type Subject } from './subjects.ts';

type Values = Readonly<Record<string, number>>;

/** One reading of each side, taken together. */
export interface Pair {
  readonly base: Values;
  readonly head: Values;
}

/** Pairs of readings of one pair of processes: windows of load before both services are started afresh. */
export const PAIRS_OF_PROCESSES = { http: 20, command: 1 } as const;

const SIDES = ['base', 'head'] as const;
type Side = (typeof SIDES)[number];

const never = new AbortController().signal;

/** Takes this many pairs, in random order within each. */
export async function takePairs(
  subject: Subject,
  sides: Sides,
  count: number,
  random: () => number,
): Promise<readonly Pair[]> {
  await using runner = createRunner();
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    if (subject.kind === 'command') pairs.push(await runPair(runner, sides, random));
    else
      pairs.push(
        ...(await loadPairs(runner, sides, Math.min(PAIRS_OF_PROCESSES.http, count - pairs.length), random)),
      );
  }
  return pairs;
}

async function runPair(runner: Runner, sides: Sides, random: () => number): Promise<Pair> {
  return await inOrder(random, availableParallelism() > 1, async (side) => {
    const result = await runner.run({
      command: RUN,
      cwd: sides[side],
      timeout: 60_000,
      signal: never,
      usage: true,
      stdout: 'tail',
    });
    if (result.exitCode !== 0) throw new Error(`a subject failed: ${result.stderr}`);
    return { wall: result.wall, ...(result.usage ? { cpu: result.usage.cpu } : {}) };
  });
}

async function loadPairs(
  runner: Runner,
  sides: Sides,
  count: number,
  random: () => number,
): Promise<readonly Pair[]> {
  await using base = await startService(runner, sides.base);
  await using head = await startService(runner, sides.head);
  const services = { base, head };
  for (const side of SIDES) await load(services[side].url, LOAD.warmUp);
  const pairs: Pair[] = [];
  while (pairs.length < count)
    pairs.push(await inOrder(random, false, (side) => load(services[side].url, LOAD.window)));
  return pairs;
}

/** Reads both sides, the first of them by chance. */
async function inOrder(
  random: () => number,
  together: boolean,
  read: (side: Side) => Promise<Values>,
): Promise<Pair> {
  const order = random() < 0.5 ? SIDES : SIDES.toReversed();
  const values = new Map<Side, Values>();
  const reading = async (side: Side): Promise<void> => void values.set(side, await read(side));
  if (together) await Promise.all(order.map(reading));
  else for (const side of order) await reading(side);
  return { base: values.get('base')!, head: values.get('head')! };
}

async function load(url: string, span: number): Promise<Values> {
  const request = { url, method: 'GET', headers: {}, body: null, connections: CONNECTIONS } as const;
  return valuesOf(await takeWindow({ ...request, timeout: 10_000 }, span, never));
}

async function startService(
  runner: Runner,
  cwd: string,
): Promise<{ readonly url: string } & AsyncDisposable> {
  const port = await freePort();
  const daemon: Daemon = runner.start({ command: RUN, cwd, env: { PORT: String(port) }, signal: never });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !('status' in (await ask(new URL(url), 1000, never))); tries++) {
    if (tries > 100) throw new Error(`a service did not start: ${daemon.tail()}`);
    await sleep(50);
  }
  return { url, [Symbol.asyncDispose]: () => daemon[Symbol.asyncDispose]() };
}
