import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { WARM_UP, warmUp } from '../../../src/kinds/http/warm-up.ts';

/** A service under load: what its windows read, one after the other and the last for ever, or by their number from 0. */
function service(latency: readonly number[] | ((window: number) => number)) {
  const told = { windows: 0 };
  const load = async (span: number): Promise<number> => {
    await sleep(span);
    const window = told.windows++;
    return typeof latency === 'function' ? latency(window) : (latency[window] ?? latency.at(-1)!);
  };
  return { told, load };
}

test('the first opening sees the last step of a compiler, however alike the windows before it were', async () => {
  const { told, load } = service((window) => (window < 8 ? 1.1 : 0.24));
  expect(await warmUp(load, Infinity)).toBe(0.24);
  expect(told.windows).toBe(WARM_UP.first / WARM_UP.window + 1); // the ninth is the first of that speed
});

test('a later opening is over with two windows in a row as fast as the service ever was', async () => {
  const { told, load } = service([3, 1.1, 2, 1.1, 1.05]);
  expect(await warmUp(load, 1)).toBe(1);
  expect(told.windows).toBe(5);
});

test('a service that is getting faster is not warm yet', async () => {
  const { told, load } = service((window) => Math.max(0.5, 0.8 ** window));
  expect(await warmUp(load, 2)).toBe(0.5);
  expect(told.windows).toBe(6); // 1, 0.8, 0.64, 0.512, each far below all before it; then 0.5 twice
});

test.each([
  ['at the first opening', Infinity, (window: number) => 0.5 ** window],
  ['at a later one', 1, () => 2],
])('a service that never gets warm is loaded for two seconds, %s', async (_when, known, latency) => {
  const from = performance.now();
  await warmUp(service(latency).load, known);
  expect(performance.now() - from).toBeGreaterThanOrEqual(WARM_UP.most);
});

test('a service whose single answer outlasts the warm-up is asked once', async () => {
  let windows = 0;
  await warmUp(async () => {
    windows++;
    await sleep(WARM_UP.most + 50);
    return WARM_UP.most;
  }, Infinity);
  expect(windows).toBe(1);
});
