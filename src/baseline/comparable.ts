import type { Fingerprint, HistoryEntry, HistoryRegression, HistoryValue } from '../model/index.ts';

/** A metric of a check, by name. */
export type Named = Pick<HistoryRegression, 'check' | 'metric'>;

/** The part of an entry that says how it was measured. */
type Circumstances = Pick<HistoryEntry, 'configs' | 'fingerprint'>;

/** Whether two commits' values of a metric compare: its check's options are equal and, where it is sampled, the machine. */
export function isComparable(one: Circumstances, other: Circumstances, value: HistoryValue): boolean {
  const { check, metric } = value;
  if (!hasEqual(one.configs, other.configs, check)) return false;
  return metric.nature === 'exact' || isEqual(one.fingerprint, other.fingerprint);
}

/** Whether two machines and their tools are the same by all that is known of them. */
export function isEqual(one: Fingerprint, other: Fingerprint): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return names.every((name) => hasEqual(one, other, name));
}

export function valueIn(
  { values }: Pick<HistoryEntry, 'values'>,
  { check, metric }: Named,
): HistoryValue | null {
  return values.find((value) => value.check === check && value.metric.id === metric) ?? null;
}

export const isSame = (one: Named, other: Named): boolean =>
  one.check === other.check && one.metric === other.metric;

type Texts = Readonly<Record<string, string>>;

const hasEqual = (one: Texts, other: Texts, name: string): boolean =>
  Object.hasOwn(one, name) && Object.hasOwn(other, name) && one[name] === other[name];
