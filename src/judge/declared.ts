import type { CheckSnapshot, Finding, Metric } from '../model/index.ts';
import { finding } from './finding.ts';

/** The metrics that a check declared on one side, by id; several only where it contradicts itself. */
export type Declared = ReadonlyMap<string, readonly [Metric, ...Metric[]]>;

export function declaredBy(check: CheckSnapshot | null): Declared {
  const declared = new Map<string, [Metric, ...Metric[]]>();
  for (const metric of check?.metrics ?? []) {
    const same = declared.get(metric.id);
    if (same) same.push(metric);
    else declared.set(metric.id, [metric]);
  }
  return declared;
}

/** The finding where declarations of one metric contradict each other, between the sides or within one. */
export function contradiction(id: string, head: Declared, base: Declared): Finding | null {
  const ofHead = (head.get(id) ?? []).map(signature);
  const ofBase = (base.get(id) ?? []).map(signature);
  if (new Set([...ofHead, ...ofBase]).size <= 1) return null;
  return finding('metric-redefined', { base: ofBase.join(', '), head: ofHead.join(', ') });
}

const signature = ({ unit, better, nature }: Metric): string => `${unit} ${better} ${nature}`;
