import { expect, test } from '@jest/globals';
import { standing, standingToKeep } from '../../src/judge/index.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { budget, check, errors, judge, measured, ms, plan, rate, snapshot, steady, time } from './samples.ts';

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, n) => n + 1);

test('measuring stops at looks only, and only when every budget is decided', () => {
  const one = check([budget('time', { tolerance: 0.05 }), budget('rate', { tolerance: 0.05 })]);
  const gate = plan([one]);
  const side = (rounds: number, factor: number) =>
    measured([time, rate], { time: steady(100 * factor, rounds), rate: steady(100, rounds) });
  const standings = (factor: number) =>
    upTo(20).map((n) => standing(gate, one, side(n, factor), side(n, 1), null));
  const those = (factor: number, which: string) => upTo(20).filter((n) => standings(factor)[n - 1] === which);
  expect(those(1, 'open')).toEqual([1, 2, 3, 4]);
  expect(those(1.5, 'open')).toEqual([1, 2, 3, 4]);
  expect(those(1.5, 'suspect')).toEqual([5, 6, 7, 8, 9]);
  expect(those(1.5, 'settled')[0]).toBe(10);
});

test('what was confirmed to fail stays settled, whatever is measured after it', () => {
  const one = check([budget('time', { tolerance: 0.05 })]);
  const side = (rounds: number, factor: number) =>
    measured([time], { time: [...steady(100 * factor, 10), ...steady(100, rounds - 10)] });
  const standings = upTo(30)
    .slice(10)
    .map((n) => standing(plan([one]), one, side(n, 1.5), side(n, 1), null));
  expect(new Set(standings)).toEqual(new Set(['settled']));
});

test('against a stored baseline measuring goes on until the very comparison of the verdict is decided', () => {
  const one = check([budget('time', { tolerance: 0.05 })]);
  const gate = plan([one], { storedSampled: 'compare' });
  const stored = (rest: Partial<Snapshot> = {}) =>
    snapshot([measured([time], { time: steady(23, 5) })], { session: 'monday', ...rest });
  const side = (rounds: number, value: number) => measured([time], { time: steady(value, rounds) });
  const stops = (value: number, base: Snapshot, policy = gate) =>
    upTo(20).find((n) => standing(policy, one, side(n, value), null, base) === 'settled');
  expect(stops(23, stored())).toBe(5);
  expect(stops(306, stored())).toBe(9);
  expect(judge(gate, snapshot([side(9, 306)]), stored()).answer).toBe('no');
  expect(stops(306, stored({ project: 'blog' }))).toBe(1);
  expect(stops(306, stored(), plan([one]))).toBe(1);
});

test('measuring goes on until a broken limit is confirmed, also where the fingerprint may turn out another', () => {
  const one = check([budget('time', { max: ms(100) })]);
  const gate = plan([one], { storedSampled: 'compare' });
  const stored = snapshot([measured([time], { time: steady(90, 13) })], { session: 'monday' });
  const head = (rounds: number) => measured([time], { time: steady(120, rounds) });
  const standings = upTo(20).map((n) => standing(gate, one, head(n), null, stored));
  const stops = standings.indexOf('settled') + 1;
  for (const cpu of ['z80', 'mos6502']) {
    const report = judge(gate, snapshot([head(stops)], { fingerprint: { cpu } }), stored);
    expect([cpu, report.verdicts[0]!.outcome, report.answer]).toEqual([cpu, 'fail', 'no']);
  }
  expect(standings[stops - 2]).toBe('suspect');
});

test('a baseline that is measured alone is worth keeping once its noise would not keep an unchanged head open', () => {
  const one = check([budget('time', { tolerance: 0.05 })]);
  const gate = plan([one], { storedSampled: 'compare' });
  const side = (rounds: number, noise: number) =>
    measured([time], { time: Array.from({ length: rounds }, (_, n) => 100 * (1 + noise * ((n * 7) % 11))) });
  const stops = (noise: number, policy = gate) =>
    upTo(200).find((n) => standingToKeep(policy, one, side(n, noise)) === 'settled')!;
  expect(stops(0.0001)).toBe(5);
  expect(stops(0.02)).toBeGreaterThan(19);
  expect(stops(0.02, plan([one]))).toBe(1);
});

test('measuring goes on for no budget that blocks cannot decide', () => {
  const one = check([budget('time', { tolerance: 0.05 })]);
  const failed = measured([time], {}, { failure: { code: 'internal', params: {} } });
  for (const rounds of [1, 3, 5]) {
    const side = measured([time], { time: steady(100, rounds) });
    expect([rounds, standing(plan([one]), one, side, null, null)]).toEqual([rounds, 'settled']);
    expect([rounds, standing(plan([one]), one, side, failed, null)]).toEqual([rounds, 'settled']);
  }
});

test('an exact check is settled as soon as it was read', () => {
  const one = check([budget('errors', { max: { value: 0, unit: 'bare' } })]);
  expect(standing(plan([one]), one, measured([errors], { errors: [0] }), null, null)).toBe('settled');
});
