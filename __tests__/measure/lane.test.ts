import { expect, test } from '@jest/globals';
import type { Kind } from '../../src/kinds/kind.ts';
import { Lane } from '../../src/measure/lane.ts';
import type { Metric, Reading } from '../../src/model/index.ts';
import { inTurn } from '../judge/samples.ts';
import { emptySide, scriptedCheck, scriptedKind } from '../support/scripted.ts';

const speed = (unit: string): Metric => ({ id: 'speed', unit, better: 'higher', nature: 'sampled' });

/** A lane whose probe gives these readings, one after the other. */
async function laneOf(readings: readonly Reading[]): Promise<Lane> {
  const left = [...readings];
  const kind: Kind = {
    ...scriptedKind(() => 0),
    metricSets: [
      { known: [{ id: 'never asked for', unit: 'ms', better: 'lower', nature: 'sampled' }], reported: '.' },
    ],
    open: async () => ({ read: async () => left.shift()!, async [Symbol.asyncDispose]() {} }),
  };
  const { signal } = new AbortController();
  const lane = new Lane(emptySide('head'), scriptedCheck, kind);
  await lane.open(new Map(), { fresh: false, aside: (line) => line }, signal);
  for (const round of readings.keys()) await lane.take({ block: round, round, first: true }, signal);
  return lane;
}

test('a metric that changes its unit between rounds is declared both ways, for judging to see', async () => {
  const lane = await laneOf([
    { values: { speed: 900 }, metrics: [speed('KB/s')] },
    { values: { speed: 1.1 }, metrics: [speed('MB/s')] },
  ]);
  expect(lane.snapshot('config', 'settled', inTurn, []).metrics).toEqual([speed('KB/s'), speed('MB/s')]);
});

test('metrics that were neither measured nor asked for are not told', async () => {
  const lane = await laneOf([{ values: { speed: 1 }, metrics: [speed('MB/s')] }]);
  expect(lane.snapshot('config', 'settled', inTurn, []).metrics.map(({ id }) => id)).toEqual(['speed']);
});

test('doubts about two metrics are both kept, the same doubt once', async () => {
  const doubt = (metric: string, answers: number) => ({ code: 'window-thin', params: { metric, answers } });
  const lane = await laneOf([
    { values: { speed: 1 }, warnings: [doubt('p95', 7), doubt('p99', 7)] },
    { values: { speed: 1 }, warnings: [doubt('p99', 9)] },
  ]);
  expect(lane.snapshot('config', 'settled', inTurn, []).warnings).toEqual([doubt('p95', 7), doubt('p99', 9)]);
});
