/** What two budgets files measure, and with which services. */
import type { BudgetChange, CheckPlan, Plan, ServicePlan } from '../model/index.ts';
import { type Difference, type Grounds, settle, settleAsMeasured, termOf } from './settlement.ts';

/**
 * How a check of both files is measured otherwise. Its `config` decides that it is; what is different in kind, options and
 * services tells how.
 */
export function measuredOtherwise(
  ofHead: Plan,
  ofBase: Plan,
  check: CheckPlan,
  before: CheckPlan,
  grounds: Grounds,
): readonly BudgetChange[] {
  if (check.config === before.config) return [];
  const about = { what: 'measured-otherwise', check: check.name, metric: null, way: 'laxer' } as const;
  const named = textsIn(check.options).union(textsIn(before.options));
  const parts: readonly Part[] =
    check.kind === before.kind
      ? [...optionParts(check, before), ...serviceParts(ofHead, ofBase).filter((part) => isBy(part, named))]
      : [{ key: 'kind', from: before.kind, to: check.kind, at: check.at }];
  const told = parts.length > 0 ? parts : [configPart(check, before)];
  return told.map(({ key, from, to, at }) => settleAsMeasured({ ...about, key, from, to, at }, grounds));
}

/** Set-up and services that no check was measured otherwise by: they are shown, and nobody has to accept them. */
export function settleSetup(ofHead: Plan, ofBase: Plan): readonly BudgetChange[] {
  const changed = ofHead.checks.filter(({ name, config }) =>
    ofBase.checks.some((check) => check.name === name && check.config !== config),
  );
  const named = changed.reduce<Texts>((texts, { options }) => texts.union(textsIn(options)), new Set());
  const parts = serviceParts(ofHead, ofBase).filter((part) => !isBy(part, named));
  const about = { what: 'setup', check: null, metric: null, way: 'other' } as const;
  return [...setupParts(ofHead, ofBase), ...parts].map(({ key, from, to, at }) =>
    settle({ ...about, key, from, to, at }, null),
  );
}

/** Something that stands in a file otherwise than before; of a service where `service` names one. */
interface Part extends Pick<Difference, 'key' | 'from' | 'to' | 'at'> {
  readonly service?: string;
}

type Texts = Set<string>;

/** How long a service may take to be ready decides no number. */
const isBy = ({ service, key }: Part, named: Texts): boolean =>
  service !== undefined && named.has(service) && !key.endsWith('.readyTimeout');

function optionParts({ options, at }: CheckPlan, before: CheckPlan): readonly Part[] {
  const names = [...new Set([...Object.keys(before.options), ...Object.keys(options)])];
  return names
    .filter((name) => !isSame(own(before.options, name), own(options, name)))
    .map((key) => ({ key, from: termOf(own(before.options, key)), to: termOf(own(options, key)), at }));
}

const own = (options: CheckPlan['options'], name: string): unknown =>
  Object.hasOwn(options, name) ? options[name] : undefined;

const configPart = ({ config, at }: CheckPlan, before: CheckPlan): Part => ({
  key: 'config',
  from: before.config,
  to: config,
  at,
});

const FIELDS = ['run', 'ready', 'env', 'readyTimeout'] as const;

function serviceParts(ofHead: Plan, ofBase: Plan): readonly Part[] {
  const names = new Set([...ofBase.services, ...ofHead.services].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [after, before] = [serviceIn(ofHead, name), serviceIn(ofBase, name)];
    const at = (after ?? before)?.at ?? topOf(ofHead);
    return FIELDS.filter((field) => !isSame(before?.[field], after?.[field])).map((field) => ({
      service: name,
      key: `services.${name}.${field}`,
      from: termOf(before?.[field]),
      to: termOf(after?.[field]),
      at,
    }));
  });
}

const serviceIn = ({ services }: Plan, name: string): ServicePlan | undefined =>
  services.find((service) => service.name === name);

/** Commands of the set-up that only one file has; the same ones in another order are told as a whole. */
function setupParts(ofHead: Plan, ofBase: Plan): readonly Part[] {
  if (isSame(ofHead.setup, ofBase.setup)) return [];
  const part = { key: 'setup', at: topOf(ofHead) };
  const gone = [...new Set(ofBase.setup).difference(new Set(ofHead.setup))];
  const come = [...new Set(ofHead.setup).difference(new Set(ofBase.setup))];
  if (gone.length + come.length === 0)
    return [{ ...part, from: termOf(ofBase.setup), to: termOf(ofHead.setup) }];
  return [
    ...gone.map((command) => ({ ...part, from: command, to: null })),
    ...come.map((command) => ({ ...part, from: null, to: command })),
  ];
}

export const topOf = ({ file }: Plan): BudgetChange['at'] => ({ file, line: 1, column: 1 });

/** Every text among the options; a service is used where one of them is its name. */
function textsIn(options: unknown): Texts {
  if (typeof options === 'string') return new Set([options]);
  if (typeof options !== 'object' || options === null) return new Set();
  return new Set(Object.values(options).flatMap((value) => [...textsIn(value)]));
}

/** Whether two values of a file are the same, keys in any order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
