import type { Better, Change, Difference, Estimate, Finding, Sample } from '../model/index.ts';
import { type Assessment, type Case, finiteOrNull, type Limit, limitsOf, signOf } from './assessment.ts';
import { finding } from './finding.ts';
import type { Readings } from './readings.ts';
import { failed, passed, type Ruling } from './ruling.ts';

/** So that 129 against 100 keeps a tolerance of 29 %, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/**
 * Judges a metric whose readings agree: plain comparisons, no statistics. Of counts that disagree the worst round is held
 * against a limit, and what the rounds add up to against base: one error in each round is worse than one in all.
 */
export function assessExact({ budget, metric, head, opposite }: Case): Assessment {
  const { tolerance, strict } = budget;
  const limits = limitsOf(budget);
  const base = opposite.is === 'there' ? opposite.readings : null;
  const level = base && levelOf(head, base, opposite.is === 'there' && opposite.paired);
  return {
    rulings: [
      ...limits.map((limit) => ruleLimit(limit, head.sample, strict ? null : base, level, tolerance)),
      ...(tolerance === null ? [] : [ruleTolerance(tolerance, level, metric.better, opposite)]),
    ],
    change: level && changeOf(level, metric.better),
    base: base && estimate(base.sample, limits, metric.better),
    head: estimate(head.sample, limits, metric.better),
    difference: level && difference(level, head.sample.length),
    findings: [
      ...(level && base ? averages(level, head.sample, base.sample) : []),
      ...(opposite.is === 'there' ? opposite.notes : []),
    ],
  };
}

/** What both sides read in a round, on average: over the rounds that they share, where rounds are pairs. */
interface Level {
  readonly head: number;
  readonly base: number;
}

function levelOf(head: Readings, base: Readings, paired: boolean): Level {
  const shared = paired ? [...head.byRound.keys()].filter((round) => base.byRound.has(round)) : [];
  const of = ({ sample, byRound }: Readings): number =>
    average(shared.length > 0 ? shared.map((round) => byRound.get(round)!) : sample);
  return { head: of(head), base: of(base) };
}

/** Values that agree are their own average, without rounding. */
function average(values: readonly number[]): number {
  return agree(values) ? values[0]! : values.reduce((sum, value) => sum + value) / values.length;
}

const agree = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

function worst(sample: Sample, sign: 1 | -1): number {
  return sample.reduce((a, b) => (sign > 0 ? Math.max(a, b) : Math.min(a, b)));
}

const breaks = (sample: Sample, { sign, value }: Limit): boolean =>
  !(sign * worst(sample, sign) <= sign * value);

function ruleLimit(
  limit: Limit,
  head: Sample,
  base: Readings | null,
  level: Level | null,
  tolerance: number | null,
): Ruling {
  if (!breaks(head, limit)) return passed();
  const { bound, value, sign } = limit;
  const isBroken = finding('limit-broken', { bound, limit: value });
  if (!base || !level || !breaks(base.sample, limit)) return failed(isBroken);
  const preExisting = finding('pre-existing', { bound, limit: value, value: worst(base.sample, sign) });
  return exceeds(sign * (level.head - level.base), level.base, tolerance ?? 0)
    ? failed(isBroken, preExisting)
    : passed(preExisting);
}

function ruleTolerance(
  tolerance: number,
  level: Level | null,
  better: Better,
  opposite: Case['opposite'],
): Ruling {
  if (opposite.is === 'missing') return opposite.ruling;
  if (level && !exceeds(signOf(better) * (level.head - level.base), level.base, tolerance)) return passed();
  return failed(finding('tolerance-exceeded', { tolerance }));
}

function exceeds(worsening: number, base: number, tolerance: number): boolean {
  return !(worsening <= tolerance * Math.abs(base) * (1 + ROUNDING));
}

function changeOf({ head, base }: Level, better: Better): Change {
  if (head === base) return 'unchanged';
  return signOf(better) * (head - base) > 0 ? 'regressed' : 'improved';
}

/** The worst reading: by the first limit that it breaks, else by the metric's own direction. */
function estimate(sample: Sample, limits: readonly Limit[], better: Better): Estimate {
  const sign = limits.find((limit) => breaks(sample, limit))?.sign ?? signOf(better);
  return { value: worst(sample, sign), low: null, high: null, readings: sample.length };
}

/** Where the rounds of a count disagree, their average says more than the worst of them. */
function averages(level: Level, ...samples: readonly Sample[]): readonly Finding[] {
  if (samples.every(agree)) return [];
  return [finding('average-round', { base: level.base, head: level.head })];
}

function difference({ head, base }: Level, rounds: number): Difference {
  const relative = head === base ? 0 : finiteOrNull((head - base) / Math.abs(base));
  return {
    relative,
    low: relative,
    high: relative,
    absolute: head - base,
    confidence: 1,
    rounds,
    resolution: null,
  };
}
