import { expect, test } from '@jest/globals';
import { PierceError } from '../../src/errors.ts';
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

const timeIsOver = new DOMException('over', 'TimeoutError');

/** The failure of a lane whose reading ends so once its time is over. */
async function failureBy(error: Error) {
  const over = new AbortController();
  const kind = scriptedKind(() => {
    over.abort(timeIsOver);
    return error;
  });
  const lane = new Lane(emptySide('head'), scriptedCheck, kind);
  await lane.open(new Map(), { fresh: false, aside: (line) => line }, over.signal);
  await lane.take({ block: 0, round: 0, first: true }, over.signal);
  return lane.failure;
}

test('a program that failed by itself has failed, though the time was over before that was known', async () => {
  const failed = new PierceError('command-failed', { command: 'bench', how: 'exit code 1', output: '' });
  expect(await failureBy(failed)).toMatchObject({ code: 'command-failed' });
});

test('a reading that was broken off is no failure, nor is what fails in clearing up after it', async () => {
  expect(await failureBy(timeIsOver)).toBeNull();
  expect(await failureBy(new SuppressedError(new Error('folder not empty'), timeIsOver))).toBeNull();
});
