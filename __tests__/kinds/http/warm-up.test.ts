import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Pace, WARM_UP } from '../../../src/kinds/http/warm-up.ts';

/** A service under load: what its windows read, the last for ever, or by how long it has been loaded. */
function service(latency: readonly number[] | ((loaded: number) => number)) {
  const told = { windows: 0, loaded: 0 };
  const load = async (span: number): Promise<number> => {
    await sleep(span);
    told.loaded += span;
    const window = told.windows++;
    return typeof latency === 'function' ? latency(told.loaded) : (latency[window] ?? latency.at(-1)!);
  };
  return { told, load };
}

const paceOf = (readings: readonly number[]): Pace => {
  const pace = new Pace();
  for (const reading of readings) pace.keep(reading);
  return pace;
};

test('the first opening sees the last step of a compiler, however alike the windows before it were', async () => {
  const { told, load } = service((loaded) => (loaded < 500 ? 1.1 : 0.24));
  expect(await new Pace().warmUp(load)).toBe(0.24);
  expect(told.loaded).toBeGreaterThanOrEqual(500);
});

test('a later opening is over with two windows in a row as fast as the readings were', async () => {
  const { told, load } = service([3, 2, 1.1, 1.05]);
  expect(await paceOf([1, 1, 1]).warmUp(load)).toBe(1.05);
  expect(told.windows).toBe(4);
});

test('readings that were luckier than most make no opening longer', async () => {
  const { told, load } = service([1]);
  await paceOf([1, 0.5, 1, 1, 0.5]).warmUp(load);
  expect(told.windows).toBe(2);
});

test.each([
  ['at the first opening', [], (loaded: number) => 0.5 ** (loaded / WARM_UP.window)],
  ['at a later one', [1], () => 2],
])('a service that never gets warm is loaded for two seconds, %s', async (_when, readings, latency) => {
  const from = performance.now();
  await paceOf(readings).warmUp(service(latency).load);
  expect(performance.now() - from).toBeGreaterThanOrEqual(WARM_UP.most);
});

test('a service whose single answer outlasts the warm-up is asked once', async () => {
  let windows = 0;
  await new Pace().warmUp(async () => {
    windows++;
    await sleep(WARM_UP.most + 50);
    return WARM_UP.most;
  });
  expect(windows).toBe(1);
});
