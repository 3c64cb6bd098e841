import { createHash } from 'node:crypto';
import type { CheckPlan, ServicePlan } from '../model/index.ts';

/** Hash of all that decides a check's numbers besides the code; where it differs, two measurements do not compare. */
export function configOf(
  { kind, options }: Pick<CheckPlan, 'kind' | 'options'>,
  services: readonly ServicePlan[],
): string {
  const named = namesIn(options);
  const used = services.filter(({ name }) => named.has(name));
  const decisive = {
    kind,
    options,
    services: used.map(({ name, run, ready, env }) => ({ name, run, ready, env })),
  };
  return createHash('sha256').update(JSON.stringify(decisive, sortKeys)).digest('hex').slice(0, 16);
}

/** Every string among the options; a service counts as used when one of them is its name. */
function namesIn(options: unknown): Set<string> {
  if (typeof options === 'string') return new Set([options]);
  if (typeof options !== 'object' || options === null) return new Set();
  return Object.values(options).reduce<Set<string>>((names, value) => names.union(namesIn(value)), new Set());
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
