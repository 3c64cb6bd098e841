import type { Better, Change, Difference, Estimate, Sample } from '../model/index.ts';
import { type Assessment, type Case, finiteOrNull, type Limit, limitsOf, signOf } from './assessment.ts';
import { finding } from './finding.ts';
import { failed, passed, type Ruling } from './ruling.ts';

/** So that 129 against 100 keeps a tolerance of 29 %, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/** Judges a metric whose readings agree: plain comparisons, no statistics. Of disagreeing counts the worst counts. */
export function assessExact({ budget, metric, head, opposite }: Case): Assessment {
  const value = worst(head.sample, metric.better);
  const base = opposite.is === 'there' ? worst(opposite.readings.sample, metric.better) : null;
  const { tolerance, strict } = budget;
  return {
    rulings: [
      ...limitsOf(budget).map((limit) => ruleLimit(limit, value, strict ? null : base, tolerance)),
      ...(tolerance === null ? [] : [ruleTolerance(tolerance, value, base, metric.better, opposite)]),
    ],
    change: base === null ? null : changeOf(value, base, metric.better),
    base: opposite.is === 'there' && base !== null ? estimate(base, opposite.readings.sample) : null,
    head: estimate(value, head.sample),
    difference: base === null ? null : difference(value, base, head.sample.length),
    findings: opposite.is === 'there' ? opposite.notes : [],
  };
}

function worst(sample: Sample, better: Better): number {
  return sample.reduce((a, b) => (signOf(better) > 0 ? Math.max(a, b) : Math.min(a, b)));
}

function ruleLimit(
  { bound, value: limit, sign }: Limit,
  head: number,
  base: number | null,
  tolerance: number | null,
): Ruling {
  if (sign * head <= sign * limit) return passed();
  const isBroken = finding('limit-broken', { bound, limit });
  if (base === null || sign * base <= sign * limit) return failed(isBroken);
  const preExisting = finding('pre-existing', { bound, limit, value: base });
  return exceeds(sign * (head - base), base, tolerance ?? 0)
    ? failed(isBroken, preExisting)
    : passed(preExisting);
}

function ruleTolerance(
  tolerance: number,
  head: number,
  base: number | null,
  better: Better,
  opposite: Case['opposite'],
): Ruling {
  if (opposite.is === 'missing') return opposite.ruling;
  if (base !== null && !exceeds(signOf(better) * (head - base), base, tolerance)) return passed();
  return failed(finding('tolerance-exceeded', { tolerance }));
}

function exceeds(worsening: number, base: number, tolerance: number): boolean {
  return !(worsening <= tolerance * Math.abs(base) * (1 + ROUNDING));
}

function changeOf(head: number, base: number, better: Better): Change {
  if (head === base) return 'unchanged';
  return signOf(better) * (head - base) > 0 ? 'regressed' : 'improved';
}

function estimate(value: number, sample: Sample): Estimate {
  return { value, low: null, high: null, readings: sample.length };
}

function difference(head: number, base: number, rounds: number): Difference {
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
